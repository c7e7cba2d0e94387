import { describe, expect, it } from 'vitest';
import { WordTable } from '../../src/hangul/word-table';
import { endsWith, SURE_VERB_ENDS, VERB_ENDS } from '../../src/engine/word-ends';

describe('what a stretch ends with', () => {
  const words = new WordTable([['서', 0], ['에서', 1], ['지만', 2]], true);

  it.each([
    ['부서', 0, 2, true],
    ['부산에서', 0, 4, true],
    ['서울', 0, 2, false],
    ['서울', 0, 1, true],
    ['만', 0, 1, false],
    ['하지만', 2, 3, false],
    ['하지만', 1, 3, true],
    ['지하만', 0, 3, false],
    ['', 0, 0, false],
  ])('%s, %i to %i: %s', (text, start, end, expected) => {
    expect(endsWith(words, text, start, end)).toBe(expected);
  });

  it.each([
    ['달렸지만', true, true],
    ['달렸', false, true],
    ['가온된', false, true],
    ['가온', false, false],
  ])('%s: surely a verb %s, maybe one %s', (word, sure, maybe) => {
    expect([endsWith(SURE_VERB_ENDS, word, 0, word.length), endsWith(VERB_ENDS, word, 0, word.length)]).toEqual([sure, maybe]);
  });
});
