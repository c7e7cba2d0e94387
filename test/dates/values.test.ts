import { describe, expect, it } from 'vitest';
import { centuryValue, decadeValue, eraValue, intervalText, monthSection, seasonValue, weekOfMonth, weekOfYear, yearSection, yearValue } from '../../src/dates/values';

describe('두 끝을 잇는다', () => {
  it.each([
    ['2020-01', '2020-03', '2020-01/2020-03'],
    ['2020-03', '2020-01', undefined],
    ['2020', '2020', '2020'],
    ['-0100', '0050', '-0100/0050'],
    ['-0100', '-0050', '-0100/-0050'],
    ['-0050', '-0100', undefined],
    ['-0100-03', '-0100-05', '-0100-03/-0100-05'],
    ['-0100-05', '-0100-03', undefined],
    ['2020-05', '2020-05-14', '2020-05/2020-05-14'],
    ['2020-05-14', '2020-05', undefined],
    ['199X', '200X', '199X/200X'],
    ['XXXX-03', 'XXXX-05', 'XXXX-03/XXXX-05'],
    ['XXXX-05', 'XXXX-03', undefined],
    ['XXXX-03', '2020-05', undefined],
    ['XXXX-XX-03', 'XXXX-05-03', undefined],
    ['XXXX-XX-03', 'XXXX-XX-09', 'XXXX-XX-03/XXXX-XX-09'],
  ])('%s, %s: %s', (low, high, expected) => {
    expect(intervalText(low, high)).toBe(expected);
  });
});

describe('첫날과 마지막 날', () => {
  const day = (year: number, month: number, of: number): object => ({ year, month, day: of });

  it.each([
    ['기원전 300년', yearValue(-300), '-0300', day(-300, 1, 1), day(-300, 12, 31)],
    ['0년', yearValue(0), '0000', day(0, 1, 1), day(0, 12, 31)],
    ['999년', yearValue(999), '0999', day(999, 1, 1), day(999, 12, 31)],
    ['1000년', yearValue(1000), '1000', day(1000, 1, 1), day(1000, 12, 31)],
    ['1990년대', decadeValue(199, undefined), '199X', day(1990, 1, 1), day(1999, 12, 31)],
    ['20세기', centuryValue(20, undefined), '19XX', day(1900, 1, 1), day(1999, 12, 31)],
    ['1세기', centuryValue(1, undefined), '00XX', day(0, 1, 1), day(99, 12, 31)],
    ['기원전 1세기', centuryValue(0, undefined), '-0099/0000', day(-99, 1, 1), day(0, 12, 31)],
    ['1392년부터 1910년', eraValue(1392, 1910), '1392/1910', day(1392, 1, 1), day(1910, 12, 31)],
    ['2024년 겨울', seasonValue(2024, 4), '2024-24', day(2024, 12, 1), day(2025, 2, 28)],
    ['2023년 겨울, 윤년', seasonValue(2023, 4), '2023-24', day(2023, 12, 1), day(2024, 2, 29)],
    ['어느 해 봄', seasonValue(undefined, 1), 'XXXX-03/XXXX-05', undefined, undefined],
    ['어느 해 초', yearSection(undefined, 0), 'XXXX-01/XXXX-03', undefined, undefined],
    ['2024년 말', yearSection(2024, 2), '2024-10/2024-12', day(2024, 10, 1), day(2024, 12, 31)],
    ['어느 해 2월 말', monthSection(undefined, 2, 2), 'XXXX-02-21/XXXX-02-29', undefined, undefined],
    ['2024년 5월 첫 주', weekOfMonth(2024, 5, 1), '2024-04-29/2024-05-05', day(2024, 4, 29), day(2024, 5, 5)],
    ['2024년 5월 마지막 주', weekOfMonth(2024, 5, -1), '2024-05-27/2024-06-02', day(2024, 5, 27), day(2024, 6, 2)],
    ['2023년 4월 마지막 주', weekOfMonth(2023, 4, -1), '2023-04-24/2023-04-30', day(2023, 4, 24), day(2023, 4, 30)],
    ['2024년 첫 주', weekOfYear(2024, 1), '2024-01-01/2024-01-07', day(2024, 1, 1), day(2024, 1, 7)],
    ['2024년 마지막 주', weekOfYear(2024, -1), '2024-12-23/2024-12-29', day(2024, 12, 23), day(2024, 12, 29)],
  ])('%s', (_name, value, edtf, first, last) => {
    expect({ edtf: value.edtf, first: value.first, last: value.last }).toEqual({ edtf, first, last });
  });

  it.each([
    ['한 해의 초', yearSection(undefined, 0), true],
    ['1990년대 초', decadeValue(199, 0), true],
    ['19세기 말', centuryValue(19, 2), true],
    ['1990년대', decadeValue(199, undefined), false],
  ])('%s: 어림인지', (_name, value, approximate) => {
    expect(value.approximate).toBe(approximate);
  });

  it('십 년의 초와 말', () => {
    expect([decadeValue(199, 0).edtf, decadeValue(199, 2).edtf, decadeValue(190, 2).edtf, decadeValue(200, 0).edtf]).toEqual(['1990/1993', '1997/1999', '1967/1999', '2000/2003']);
  });
});
