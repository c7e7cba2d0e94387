import { describe, expect, it } from 'vitest';
import { DEAD, ROOT, WordTable } from '../../src/hangul/word-table';

const forwards = new WordTable([['관계자', 3], ['관계', 1], ['등', 2], ['constructor', 4], ['관계', 9]]);
const backwards = new WordTable([['에서', 1], ['서', 2]], true);

describe('낱말 표', () => {
  it.each([
    ['관계자', 3],
    ['관계', 1],
    ['등', 2],
    ['constructor', 4],
    ['관', -1],
    ['관계자들', -1],
    ['__proto__', -1],
    ['', -1],
  ])('%s: %i', (word, number) => {
    expect(forwards.find(`“${word}”`, 1, word.length + 1)).toBe(number);
  });

  it.each([
    ['시청에서', [2, 1]],
    ['부서', [2]],
    ['시장', []],
  ])('%s: 끝에서부터 읽는다', (text, numbers) => {
    const found: number[] = [];
    let state = ROOT;
    for (let at = text.length - 1; at >= 0 && state !== DEAD; at--) {
      state = backwards.step(state, text.charCodeAt(at));
      if (backwards.at(state) >= 0) found.push(backwards.at(state));
    }
    expect(found).toEqual(numbers);
  });

  it('낱말이 많아도 서로 섞이지 않는다', () => {
    const words = Array.from({ length: 3000 }, (_, k): [string, number] => [`${String.fromCharCode(0xac00 + k)}${k % 7}${String.fromCharCode(0xd7a3 - k)}`, k]);
    const table = new WordTable(words);
    expect(words.filter(([word, number]) => table.find(word, 0, word.length) !== number)).toEqual([]);
    expect(words.filter(([word]) => table.find(word, 0, 2) !== -1)).toEqual([]);
  });
});
