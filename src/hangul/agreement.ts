/**
 * Particles made to agree with the word before them: 은/는, 이/가, 을/를, 과/와, 으로/로, 이라/라, 이나/나, 이며/며, 아/야 and
 * what is built on them (한글 맞춤법, 표준어 규정 제26항).
 */
import Hangul from 'hangul-js';
import { finalOfReading, type ReadFinal, readingOfHanja } from './readings';
import { letters } from './syllable';

/** Forms behind a consonant and behind a vowel, and what may follow both. */
const PAIRS: readonly (readonly [consonant: string, vowel: string, endings: string])[] = [
  ['은', '는', ' 커녕 요'],
  ['이', '가', ' 요'],
  ['을', '를', ' 요'],
  ['과', '와', ' 의 는 도 만 까지 같은 같이'],
  ['으로', '로', ' 서 서는 서도 서의 서만 써 선 부터 부터는 부터의 는 도 의 만 까지 까지도'],
  ['이라', '라', ' 고 고는 고도 고만 고까지 는 며 면 면서 도 서 던 든가 든지 는데 네 니 기보다 야'],
  ['이나', '나', ' 마'],
  ['이며', '며', ''],
  ['이랑', '랑', ' 은 도 만'],
  ['이란', '란', ''],
  ['이든', '든', ' 지 가'],
  ['이야말로', '야말로', ''],
  ['아', '야', ''],
  ['이여', '여', ''],
  ['이면', '면', ''],
  ['이자', '자', ''],
  ['이다', '다', ''],
  ['이지만', '지만', ''],
  ['이므로', '므로', ''],
  ['이었', '였', '다 던 고 지만 으나 는데 으며 다고 다는 다며 다면서 을'],
  ['이에요', '예요', ''],
  ['이죠', '죠', ''],
];

/** Both forms of a particle. */
interface Forms {
  consonant: string;
  vowel: string;
}

/** For each written form both forms; where one is written like another, the pair that comes first. */
const FORMS: ReadonlyMap<string, Forms> = /* @__PURE__ */ (() => {
  const forms = new Map<string, Forms>();
  for (const [consonant, vowel, endings] of PAIRS) {
    for (const ending of endings.split(' ')) {
      const pair = { consonant: consonant + ending, vowel: vowel + ending };
      if (!forms.has(pair.consonant)) forms.set(pair.consonant, pair);
      if (!forms.has(pair.vowel)) forms.set(pair.vowel, pair);
    }
  }
  // 이야 is the copula behind a consonant; behind a vowel it is 야.
  forms.set('이야', { consonant: '이야', vowel: '야' });
  return forms;
})();

/** What may stand between a word and its particle: closing marks. */
const CLOSING = /[’”"'」』》〉>)\]}]$/;
/** A name's suffix behind a consonant: 재민이가, 재민이는. */
const SUFFIXED = /^이(?<particle>가|는|를|와|의|도|만|랑|한테|에게)$/;

/** A bracket at the end with what it holds, and marks: the particle agrees with what stands before them. */
function bare(word: string): string {
  let end = word.length;
  while (end > 0 && CLOSING.test(word[end - 1]!)) {
    const open = word[end - 1] === ')' ? word.lastIndexOf('(', end - 1) : -1;
    end = open > 0 ? open : end - 1;
  }
  return word.slice(0, end);
}

/**
 * The final consonant that a particle behind a word agrees with: 0 none, 8 ㄹ, 1 another; `undefined` where the word's
 * reading is unknown. Digits and capitals are read out, marks and brackets at the end are looked through.
 *
 * @example
 * finalOf('3') // 1
 */
export function finalOf(word: string): ReadFinal | undefined {
  const spoken = bare(word.normalize('NFC'));
  const last = spoken.charAt(spoken.length - 1);
  const syllable = readingOfHanja(last) ?? last;
  if (!Hangul.isComplete(syllable)) return finalOfReading(spoken);
  if (!Hangul.endsWithConsonant(syllable)) return 0;
  return letters(syllable).at(-1) === 'ㄹ' ? 8 : 1;
}

/**
 * A particle as it is written behind another word; `undefined` where the text is no particle that changes. Behind a word
 * whose reading is unknown both forms are given: `은(는)`.
 *
 * @param word what it will stand behind
 * @param particle as it is written now, all that follows the word up to the next space or mark
 *
 * @example
 * agree('A씨', '은') // '는'
 */
export function agree(word: string, particle: string): string | undefined {
  const final = finalOf(word);
  const suffixed = SUFFIXED.exec(particle)?.groups?.['particle'];
  const forms = FORMS.get(particle);
  if (!forms) return suffixed !== undefined && final === 0 ? suffixed : undefined;
  const { consonant, vowel } = forms;
  if (final === undefined) return consonant === vowel ? consonant : consonant.startsWith('으로') ? `(으)${vowel}` : `${consonant}(${vowel})`;
  const isOpen = final === 0 || (final === 8 && vowel.startsWith('로'));
  return isOpen ? vowel : consonant;
}
