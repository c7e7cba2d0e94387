import { describe, expect, it } from 'vitest';
import { CharClass, CLASS_OF, isHangulAt, isWordAt } from '../../src/text/characters';

const classOf = (character: string): number => CLASS_OF[character.charCodeAt(0)]!;

describe('글자의 갈래', () => {
  it.each([
    ['hangul', '가힣똠'],
    ['latin', 'AZazÉéŠㄱㅎ'],
    ['digit', '0129'],
    ['hanja', '金韓一'],
    ['space', ' \t'],
    ['newline', '\n\r\u2028'],
    ['joint', '·&-ㆍ\'’'],
    ['open', '([{〈《「『“‘<'],
    ['close', ')]}〉》」』”>'],
    ['comma', ',、'],
    ['stop', '.?!。…'],
    ['other', 'ㅏㅣ%℃□"\ud83d\u0000'],
  ] as const)('%s: %j', (name, characters) => {
    for (const character of characters) expect([character, classOf(character)]).toEqual([character, CharClass[name]]);
  });

  it('표는 코드 단위마다 하나이고 반쪽 대리 문자도 있다', () => {
    expect(CLASS_OF.length).toBe(65536);
    expect(CLASS_OF[0xdfff]).toBe(CharClass.other);
  });
});

describe('한글, 낱말', () => {
  const text = '가A1金 ㄱ.';
  it.each([
    [0, true, true],
    [1, false, true],
    [2, false, true],
    [3, false, true],
    [4, false, false],
    [5, false, true],
    [6, false, false],
    [7, false, false],
    [-1, false, false],
  ])('%i번째: 한글 %s, 낱말 %s', (offset, hangul, word) => {
    expect(isHangulAt(text, offset)).toBe(hangul);
    expect(isWordAt(text, offset)).toBe(word);
  });
});
