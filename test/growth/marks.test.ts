import { describe, expect, it } from 'vitest';
import { pairQuoteMarks } from '../../src/text/marks';
import { growthOverFourfold, MOST_GROWTH } from '../support/operations';

describe('따옴표: 하는 일은 길이에 비례한다', () => {
  it.each([['“'], ['”'], ['"'], ['‘가 '], ['“가”'], ['“‘「'], ['"가\n']])('%j', (unit) => {
    expect(growthOverFourfold(unit, 25_000, pairQuoteMarks)).toBeLessThan(MOST_GROWTH);
  });
});
