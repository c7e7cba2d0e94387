import fc from '../support/fast-check';
import { describe, expect, it } from 'vitest';
import { lookUp, mayBegin, packDoubleArray, sharpenPairs, unpackDoubleArray } from '../../src/dictionary/double-array';

/** What the builder takes: unique words in code-unit order. */
function sorted(words: Iterable<string>): string[] {
  return [...new Set(words)].filter(Boolean).sort((a, b) => (a < b ? -1 : 1));
}

function build(words: readonly string[]): (word: string) => number {
  const trie = unpackDoubleArray(packDoubleArray(words));
  return (word) => lookUp(trie, word);
}

/** Few letters, so that words share beginnings and are beginnings of each other. */
const crowded = fc.array(fc.string({ unit: fc.constantFrom('가', '나', '다', 'A', '1', '·'), minLength: 1, maxLength: 6 }), { maxLength: 80 });
const anything = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), { maxLength: 40 });

describe('쌓고 찾기', () => {
  it('모든 낱말이 제 번호로 있고 다른 것은 없다', () => {
    fc.assert(
      fc.property(fc.oneof(crowded, anything), fc.oneof(crowded, anything), (given, others) => {
        const words = sorted(given);
        const find = build(words);
        words.forEach((word, number) => expect([word, find(word)]).toEqual([word, number]));
        const known = new Set(words);
        for (const other of others) if (!known.has(other)) expect([other, find(other)]).toEqual([other, -1]);
      }),
      { numRuns: 400 },
    );
  });

  it('앞부분과 더 긴 것은 낱말이 아니다', () => {
    const find = build(sorted(['한빛재단', '한빛', '한']));
    expect(['한', '한빛', '한빛재단'].map(find)).toEqual([0, 1, 2]);
    expect(['한빛재', '한빛재단은', '빛', ''].map(find)).toEqual([-1, -1, -1, -1]);
  });

  it('빈 사전에는 아무것도 없다', () => {
    expect(build([])('가')).toBe(-1);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s: 있을 때만 있다', (word) => {
    expect(build(['가나'])(word)).toBe(-1);
    expect(build(sorted([word, '가나']))(word)).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['수백 갈래가 서로 비켜야 하는', Array.from({ length: 30_000 }, (_, k) => String.fromCharCode(0xac00 + (k % 97), 0xac00 + ((k * 7919) % 9973)))],
    ['숫자로 갈라지는', Array.from({ length: 30_000 }, (_, k) => `말${k}`)],
    ['한 글자마다 두 갈래인', Array.from({ length: 1 << 14 }, (_, k) => k.toString(2).padStart(14, '0'))],
  ])('%s 사전도 자리를 낱말의 몇 배만 쓴다', (_, given) => {
    const words = sorted(given);
    const packed = packDoubleArray(words);
    const nodes = new Set(words.flatMap((word) => Array.from(word, (__, k) => word.slice(0, k + 1)))).size;
    expect(packed.slots).toBeLessThan(nodes * 5 + 2 * packed.alphabet.length);
    const find = build(words);
    expect(words.every((word, number) => find(word) === number)).toBe(true);
  });

  it('첫 글자가 모두 다른 사전', () => {
    const words = sorted(Array.from({ length: 11172 }, (_, k) => String.fromCharCode(0xac00 + k)));
    const find = build(words);
    expect(words.every((word, number) => find(word) === number)).toBe(true);
  });

  it('꾸린 것은 JSON으로 오가도 같다', () => {
    const words = sorted(['행정안전부', '행정', '행정안전위원회', 'KBS']);
    const packed = JSON.parse(JSON.stringify(packDoubleArray(words))) as ReturnType<typeof packDoubleArray>;
    expect(words.map((word) => lookUp(unpackDoubleArray(packed), word))).toEqual([0, 1, 2, 3]);
  });
});

describe('첫 두 글자', () => {
  it.each([
    [['한빛재단', '한빛', '나루'], ['한빛', '나루'], ['빛재', '한나', '루나']],
    [['가나다라'], ['가나'], ['나다', '가다']],
    [['가', '나'], [], ['가나', '나가']],
  ])('%j', (words, beginning, not) => {
    const trie = unpackDoubleArray(packDoubleArray(sorted(words)));
    const may = (two: string): boolean => mayBegin(trie.pairs, trie.classOf[two.charCodeAt(0)]!, trie.classOf[two.charCodeAt(1)]!);
    // Until the filter is made it lets everything pass.
    expect([...beginning, ...not].every(may)).toBe(true);
    sharpenPairs(trie);
    expect(beginning.map(may)).toEqual(beginning.map(() => true));
    expect(not.map(may)).toEqual(not.map(() => false));
  });
});
