import { describe, expect, it } from 'vitest';
import { agree, finalOf } from '../../src/hangul/agreement';
import { readingOfHanja } from '../../src/hangul/readings';

describe('받침', () => {
  it.each([
    ['박재민', 1], ['A씨', 0], ['서울', 8], ['값', 1], ['3', 1], ['2', 0], ['7', 8], ['10', 1], ['LG', 0], ['KBS', 0], ['SM', 1], ['GL', 8], ['PR', 0], ['KOICA', 0],
    ['Cohen', 1], ['Apple', 8], ['Smith', 0], ['Jack', 1], ['Anne', 1], ['Durand', 0], ['Google', 8], ['Beijing', 1], ['Émile', 8],
    ['金', 1], ['美', 0], ['北', 1], ['“박재민”', 1], ['A씨(45)', 0], ['박재민(A)', 1], ['「나루」', 0],
  ])('%s: %s', (word, final) => {
    expect(finalOf(word)).toBe(final);
  });

  it.each(['', '%', '龘', '🙂'])('읽는 법을 모른다: %s', (word) => {
    expect(finalOf(word)).toBeUndefined();
  });

  it('조합형으로 써도 같다', () => {
    expect(finalOf('박재민'.normalize('NFD'))).toBe(1);
  });
});

describe('조사', () => {
  it.each([
    ['은', 'A씨', '는'], ['는', '박재민', '은'], ['이', 'A씨', '가'], ['가', '박재민', '이'], ['을', 'A씨', '를'], ['를', 'LG', '를'], ['과', 'A씨', '와'], ['와', 'SM', '과'],
    ['으로', 'A씨', '로'], ['으로', '서울', '로'], ['로', '박재민', '으로'], ['로', '7', '로'], ['로', '3', '으로'], ['으로서는', 'B사', '로서는'], ['로부터', '박재민', '으로부터'],
    ['이라', 'A씨', '라'], ['이라고', 'A씨', '라고'], ['라며', '박재민', '이라며'], ['이라는', 'B사', '라는'], ['이나', 'A씨', '나'], ['나', '박재민', '이나'], ['이며', 'A씨', '며'],
    ['며', '박재민', '이며'], ['아', 'A씨', '야'], ['야', '박재민', '아'], ['이야', 'A씨', '야'], ['이랑', 'A씨', '랑'], ['은커녕', 'A씨', '는커녕'], ['과의', 'A씨', '와의'],
    ['이다', 'A씨', '다'], ['였다', '박재민', '이었다'], ['이었던', 'A씨', '였던'], ['이가', 'A씨', '가'], ['이는', 'A씨', '는'], ['은', '金', '은'], ['는', '金', '은'], ['은', 'Apple', '은'],
    ['는', '“박재민”', '은'], ['은', 'A씨(45)', '는'],
  ])('%s → %s 뒤에서 %s', (particle, word, expected) => {
    expect(agree(word, particle)).toBe(expected);
  });

  it.each([['은', '龘', '은(는)'], ['로', '龘', '(으)로'], ['가', '%', '이(가)']])('읽는 법을 모르면 둘 다: %s → %s', (particle, word, expected) => {
    expect(agree(word, particle)).toBe(expected);
  });

  it.each(['의', '도', '에게', '씨는', '측은', '원장', '', 'constructor', '인'])('바뀌지 않는다: %s', (word) => {
    expect(agree('A씨', word)).toBeUndefined();
  });

  it('한자의 읽는 법', () => {
    expect([readingOfHanja('日'), readingOfHanja('與'), readingOfHanja('가')]).toEqual(['일', '여', undefined]);
  });
});
