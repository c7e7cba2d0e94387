import { describe, expect, it } from 'vitest';
import { DAY_COUNTS, readArabic, readHanja, readNative, readSino } from '../../src/hangul/numerals';

describe('수사 읽기', () => {
  it.each([
    ['이천이십년', 2020, 4],
    ['천구백구십칠년', 1997, 6],
    ['십오일', 61, 3],
    ['이공이공년', 2020, 4],
    ['삼십', 30, 2],
    ['만이천', 12000, 3],
  ])('한자어 수사 %s', (text, value, end) => {
    expect(readSino(text, 0)).toEqual({ value, end });
  });

  it.each([
    ['二〇二〇年', 2020, 4],
    ['十五日', 15, 2],
    ['二十三日', 23, 3],
    ['元年', 1, 1],
  ])('한자 수사 %s', (text, value, end) => {
    expect(readHanja(text, 0)).toEqual({ value, end });
  });

  it.each([
    ['석 달', 3, 1],
    ['넉 달', 4, 1],
    ['스물네 시간', 24, 3],
    ['열두 시', 12, 2],
    ['열 시', 10, 1],
    ['다섯 시', 5, 2],
  ])('고유어 수사 %s', (text, value, end) => {
    expect(readNative(text, 0)).toEqual({ value, end });
  });

  it.each([
    ['1,000일', 1000, 5],
    ['2천 시간', 2000, 2],
    ['15일', 15, 2],
    ['1,2', 1, 1],
  ])('아라비아 숫자 %s', (text, value, end) => {
    expect(readArabic(text, 0)).toEqual({ value, end });
  });

  it.each(['날', '', 'constructor', '1234567890123'])('수사가 아닌 것 %s', (text) => {
    expect(readSino(text, 0)).toBeUndefined();
    expect(readNative(text, 0)).toBeUndefined();
    expect(readHanja(text, 0)).toBeUndefined();
    if (text.length !== 4 && text !== '날') expect(readArabic(text, 0)).toBeUndefined();
  });

  it('날수의 고유어', () => {
    expect(DAY_COUNTS.get('나흘')).toBe(4);
    expect(DAY_COUNTS.get('보름')).toBe(15);
  });
});
