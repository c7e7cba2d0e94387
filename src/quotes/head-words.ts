import { WordTable } from '../hangul/word-table';
import type { Token } from './tokens';

/** What a word before a statement does there: bits, so that one look-up of a word answers all questions. */
export const HeadWord = {
  /** An adverb or connective at the head of a sentence, which says how it hangs together and not what is said. */
  connective: 1,
  /** A connective that is no time either. */
  link: 2,
  /** A connective that goes on with the speaker of the sentence before. */
  carrying: 4,
  /** The first word of a connective of two. */
  first: 8,
  /** An adverb between the speaker and the statement. */
  adverb: 16,
  /** It closes a phrase about when, where, how or to whom: what stands behind it is what was said. */
  closer: 32,
  /** 통해: the same behind a noun of an occasion. */
  means: 64,
  /** 대해: the same behind what the statement is about. */
  about: 128,
  /** Behind an occasion: 경기 후, 회담 뒤. */
  after: 256,
  /** A verb of holding an occasion of saying. */
  opening: 512,
} as const;

const WORDS: readonly (readonly [bit: number, words: string])[] = [
  [
    HeadWord.connective,
    '이어 또 또한 다만 한편 이에 이와 앞서 그러나 하지만 반면 특히 그러면서 그러면서도 아울러 더불어 이날 당시 이후 그러자 따라서 그리고 이어서 또는 즉 실제로 결국 게다가 나아가 더욱이 이어진 그런데 이밖에 이외에 마지막으로 끝으로 이번에는 이같이 이처럼 거듭 재차 다시 현장에서 먼저 우선 이를 두고 역시 최근 이때 계속해서 곧바로 뒤이어 대신 동시에 그래서 그러므로 때문에',
  ],
  [
    HeadWord.link,
    '이어 또 또한 다만 한편 그러나 하지만 반면 특히 그러면서 아울러 더불어 그리고 그런데 이에 즉 이와 게다가 나아가 따라서 그래서 결국 실제로',
  ],
  [
    HeadWord.carrying,
    '이어 또 또한 그러면서 그러면서도 아울러 이어서 다만 특히 더불어 이와 계속해서 끝으로 마지막으로 나아가',
  ],
  [
    HeadWord.adverb,
    '이어 또 또한 다만 특히 아울러 그러면서 앞서 이에 이날 전날 이튿날 그동안 줄곧 평소 생전에 그러나 하지만 먼저 거듭 재차 다시 이와 이같이 이후 곧바로 한편 역시 오히려',
  ],
  [
    HeadWord.closer,
    '인용해 인용하며 인용하면서 만나 만나서 출연해 출연하여 참석해 나와 이유로 들어 나서 찾아가 이어 또 또한 거론하며 거론하면서 언급하며 통화하며 대신해 겨냥해 향해 가리켜 지칭하며 보내 출석해 방문해 예고하며 근거로',
  ],
  [
    HeadWord.means,
    '통해 통해서 통하여',
  ],
  [
    HeadWord.about,
    '대해 대해서 대하여 관련해 관련해서 관련하여 두고 놓고 관해',
  ],
  [
    HeadWord.after,
    '후 뒤 직후 직전 전 도중',
  ],
  [
    HeadWord.opening,
    '열고 열어 갖고 내고 내어 가진 배포하고 배포해 올리고 올려 발표하고 주재하고 주재하며 하고 하며 통해 자청해 가지고 열린',
  ],
  [HeadWord.first, '이에 이와 이를 그와'],
];

/** A connective of two words, by its first and second. */
const SECOND_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['이에', new Set(['대해', '대해서', '따라', '앞서', '맞서', '관련해', '대하여', '비해'])],
  ['이와', new Set(['관련해', '관련', '함께', '별도로', '관련하여', '같이', '달리'])],
  ['이를', new Set(['두고', '위해', '통해', '놓고', '바탕으로', '계기로'])],
  ['그와', new Set(['관련해', '함께'])],
]);

const TABLE = /* @__PURE__ */ (() => {
  const bits = new Map<string, number>();
  for (const [bit, words] of WORDS) for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit);
  return new WordTable(bits);
})();

/** The last syllables of the words that close a phrase. */
export const HEAD_WORD_ENDS: string = /* @__PURE__ */ (() => {
  const closing = HeadWord.closer | HeadWord.means | HeadWord.about | HeadWord.after | HeadWord.opening;
  return WORDS.flatMap(([bit, words]) => ((bit & closing) === 0 ? [] : words.split(' ').map((word) => word.at(-1)))).join('');
})();

/** The {@link HeadWord} bits of a token; 0 for most. */
export function headWord(text: string, token: Token): number {
  const bits = TABLE.find(text, token.start, token.core);
  return bits < 0 ? 0 : bits;
}

/** The index of the second word where a token begins a connective of two words (이에 대해), -1 otherwise. */
export function secondWord(text: string, tokens: readonly Token[], at: number, limit: number): number {
  if (at + 1 >= limit) return -1;
  const token = tokens[at]!;
  const second = tokens[at + 1]!;
  return SECOND_WORDS.get(text.slice(token.start, token.core))?.has(text.slice(second.start, second.core)) ? at + 1 : -1;
}
