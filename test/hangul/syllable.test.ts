import { describe, expect, it } from 'vitest';
import { finalBefore, finalBeforeParticle, finalIndex, isSyllable, letters } from '../../src/hangul/syllable';

describe('받침의 번호', () => {
  it.each([
    ['가', 0], ['각', 1], ['한', 4], ['울', 8], ['닭', 9], ['값', 18], ['강', 21], ['힣', 27], ['a', 0], ['ㄱ', 0],
  ])('%s: %i', (syllable, index) => {
    expect(finalIndex(syllable.charCodeAt(0))).toBe(index);
  });
});

describe('완성된 글자인가', () => {
  it.each([['가', true], ['힣', true], ['ㅎ', false], ['\u1112', false], ['A', false], ['漢', false]])('%s: %s', (character, answer) => {
    expect(isSyllable(character.charCodeAt(0))).toBe(answer);
  });
});

describe('조사가 따르는 받침: 숫자와 로마자는 읽는 소리대로', () => {
  it.each([
    ['도', 0], ['달', 8], ['1', 8], ['2', 0], ['4', 0], ['5', 0], ['7', 8], ['8', 8], ['9', 0], ['L', 8], ['K', 0], ['A', 0], ['S', 0],
  ])('%s: %i', (character, final) => {
    expect(finalBeforeParticle(character)).toBe(final);
  });
  it.each(['민', '0', '3', '6', 'M', 'N'])('%s: ㄹ이 아닌 받침', (character) => {
    expect([0, 8, -1]).not.toContain(finalBeforeParticle(character));
  });
  it.each(['金', '”', ')', '', '🙂', 'R', 'r', 'n'])('%j: 알 수 없다', (character) => {
    expect(finalBeforeParticle(character)).toBe(-1);
  });
});

describe('글 안에서 앞 글자의 받침', () => {
  const text = '달L金';
  it.each([[0, -1], [1, 8], [2, 8], [3, -1]])('%i번째 앞: %i', (offset, final) => {
    expect(finalBefore(text, offset)).toBe(final);
  });
});

describe('낱자로 풀기', () => {
  it.each([['값', 'ㄱㅏㅂㅅ'], ['의', 'ㅇㅡㅣ'], ['A1', 'A1'], ['', '']])('%s', (word, jamo) => {
    expect(letters(word).join('')).toBe(jamo);
  });
});
