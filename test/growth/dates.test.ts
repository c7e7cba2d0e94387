import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/index';
import { quotesOf } from '../dates/find';
import { growthOverFourfold, MOST_GROWTH } from '../support/operations';

describe('날짜: 하는 일은 길이에 비례한다', () => {
  it.each([
    ['숫자', '1'],
    ['숫자와 점', '1.'],
    ['쉼표로 이은 숫자', '1,'],
    ['물결표', '1∼'],
    ['따옴표', '“'],
    ['작은따옴표', '‘1'],
    ['날', '15일 '],
    ['이어진 날', '15일'],
    ['지난', '지난 '],
    ['여는 괄호', '3일('],
    ['한자어 수사', '일'],
    ['인용문', '“어제” 3일 '],
    ['날과 부터', '3일부터 '],
  ])('%s', (_, unit) => {
    const growth = growthOverFourfold(unit, 4_000, (text) => {
      findDates({ text, publishedAt: { year: 2024, month: 5, day: 16 }, zones: [], quotes: quotesOf(text) });
    });
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});
