import { describe, expect, it } from 'vitest';
import { parseIsoDateTime } from '../../src/engine/iso';

describe('글이 적은 ISO 날짜', () => {
  it.each([
    ['2026-05-14', { year: 2026, month: 5, day: 14 }],
    ['2026-05-14T09:30', { year: 2026, month: 5, day: 14, hour: 9, minute: 30 }],
    ['2026-05-14T09:30:07', { year: 2026, month: 5, day: 14, hour: 9, minute: 30, second: 7 }],
    ['2026-05-14T00:00:00+09:00', { year: 2026, month: 5, day: 14, hour: 0, minute: 0, second: 0 }],
    ['2026-05-14 09:30', { year: 2026, month: 5, day: 14 }],
    ['2026-05-14T9:30', { year: 2026, month: 5, day: 14 }],
    ['2026-05-14T09:30:', { year: 2026, month: 5, day: 14, hour: 9, minute: 30 }],
  ])('%s', (iso, expected) => {
    expect(parseIsoDateTime(iso)).toEqual(expected);
    expect(Object.values(parseIsoDateTime(iso)!)).not.toContain(undefined);
  });

  it.each([undefined, '', '2026-05', '2026.05.14', '26-05-14', '입력 2026-05-14', 'T09:30'])('%s: 없음', (iso) => {
    expect(parseIsoDateTime(iso)).toBeUndefined();
  });
});
