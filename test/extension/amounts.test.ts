import { describe, expect, it } from 'vitest';
import { readAmount } from '../../src/rules/amounts';

describe('아라비아 숫자와 만·억·조', () => {
  it.each([
    ['1조 2000억원', 1.2e12, 8],
    ['1조2천억', 1.2e12, 5],
    ['350만 달러', 3_500_000, 4],
    ['3천500만', 35_000_000, 6],
    ['2천', 2000, 2],
    ['1,250원', 1250, 5],
    ['12,345,678원', 12_345_678, 10],
    ['3.5조', 3.5e12, 4],
    ['1만 2500원', 12_500, 7],
    ['1경 5조', 1e16 + 5e12, 5],
    ['7', 7, 1],
    ['3억 5명', 3e8, 2],
    ['10억 5억', 10e8, 3],
    ['1,25원', 1, 1],
  ])('%s', (text, value, end) => {
    expect(readAmount(text, 0)).toEqual({ value, end });
  });

  it.each(['', '원', '만', '삼백', '1234567890123456'])('수가 아니다: %s', (text) => {
    expect(readAmount(text, 0)).toBeUndefined();
  });
});

describe('한글로 쓴 수', () => {
  it.each([
    ['삼백만 원', 3_000_000, 3],
    ['이천오백만', 25_000_000, 5],
    ['만원', 10_000, 1],
    ['천 원', 1000, 1],
    ['백이십', 120, 3],
    ['세 명', 3, 1],
    ['스무 명', 20, 2],
    ['오억', 5e8, 2],
    ['350만', 3_500_000, 4],
  ])('%s', (text, value, end) => {
    expect(readAmount(text, 0, true)).toEqual({ value, end });
  });

  it.each(['이사', '사원', '일본', '조원', '억울', '나무'])('낱말이다: %s', (text) => {
    expect(readAmount(text, 0, true)).toBeUndefined();
  });
});
