import fc from '../support/fast-check';
import { describe, expect, it } from 'vitest';
import { decodeNumbers, encodeFixed, encodeNumbers, fixedNumber, fixedWidth } from '../../src/dictionary/packed-numbers';

describe('수를 글자로 적기', () => {
  it('적은 대로 읽는다', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 2_000_000 }))), (numbers) => {
        expect([...decodeNumbers(encodeNumbers(numbers))]).toEqual(numbers);
      }),
    );
  });
  it.each([0, 1, 39, 40, 41, 79, 80, 1639, 1640, 1_000_000])('%i', (number) => {
    expect([...decodeNumbers(encodeNumbers([number]))]).toEqual([number]);
  });
});

describe('수를 같은 너비로 적기', () => {
  it.each([1, 2, 57, 58, 91, 92, 8281, 8282, 753_571, 2_000_000])('%i보다 작은 수를 아무 데서나 읽는다', (limit) => {
    const numbers = [0, limit - 1, limit >> 1, 0, Math.floor(limit / 3)];
    const source = encodeFixed(numbers, limit);
    const width = fixedWidth(limit);
    expect(source.length).toBe(width * numbers.length);
    expect(numbers.map((_, index) => fixedNumber(source, width, index))).toEqual(numbers);
  });
});
