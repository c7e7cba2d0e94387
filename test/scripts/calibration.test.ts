import { describe, expect, it } from 'vitest';
import { areaUnderCurve, calibrationTable, expectedError, type Judged, tenths } from '../../scripts/calibration';

/** `right` of `count` mentions with one confidence. */
function judged(confidence: number, count: number, right: number): Judged[] {
  return Array.from({ length: count }, (_, k) => ({ confidence, right: k < right }));
}

describe('tenths', () => {
  it('groups by tenths, 1 in the last one', () => {
    const groups = tenths([...judged(1, 2, 1), ...judged(0.95, 2, 2), ...judged(0.31, 4, 1)]);
    expect(groups.map(({ from, count, right }) => [from, count, right])).toEqual([[0.3, 4, 0.25], [0.9, 4, 0.75]]);
    expect(groups[1]?.confidence).toBeCloseTo(0.975);
  });
});

describe('expectedError', () => {
  it.each([
    ['nothing', [], 0],
    ['as right as confident', judged(0.75, 4, 3), 0],
    ['too sure', judged(0.9, 10, 5), 0.4],
    ['each tenth by its mentions', [...judged(0.5, 30, 15), ...judged(0.9, 10, 5)], 0.1],
  ])('%s', (_name, items, error) => {
    expect(expectedError(items)).toBeCloseTo(error);
  });
});

describe('areaUnderCurve', () => {
  it.each([
    ['right ones above all wrong ones', [...judged(0.9, 3, 3), ...judged(0.4, 3, 0)], 1],
    ['below them', [...judged(0.9, 3, 0), ...judged(0.4, 3, 3)], 0],
    ['alike', judged(0.7, 10, 5), 0.5],
    ['nothing wrong', judged(0.7, 10, 10), 0.5],
    ['in part', [...judged(0.9, 2, 1), ...judged(0.4, 2, 1)], 0.5],
  ])('%s', (_name, items, area) => {
    expect(areaUnderCurve(items)).toBeCloseTo(area);
  });
});

describe('calibrationTable', () => {
  it('has a line for each tenth, then the measures', () => {
    expect(calibrationTable(judged(0.9, 10, 5)).split('\n')).toEqual([
      '  0.9     10 mentions  mean confidence 0.90  right 0.50',
      '  expected calibration error 0.400  area under the curve 0.500',
    ]);
  });
});
