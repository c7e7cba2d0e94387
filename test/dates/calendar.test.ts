import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, daysInMonth, isoWeekday } from '../../src/dates/calendar';
import { holidayIn } from '../../src/dates/holidays';
import { solarDay } from '../../src/dates/lunar';

describe('달력', () => {
  it('날과 달을 더한다', () => {
    expect(addDays({ year: 2024, month: 2, day: 28 }, 2)).toEqual({ year: 2024, month: 3, day: 1 });
    expect(addDays({ year: 1, month: 1, day: 1 }, 31)).toEqual({ year: 1, month: 2, day: 1 });
    expect(addMonths({ year: 2024, month: 1, day: 31 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addMonths({ year: 2024, month: 1, day: 15 }, -1)).toEqual({ year: 2023, month: 12, day: 15 });
  });
  it('날 사이를 센다', () => {
    expect(daysBetween({ year: 2024, month: 2, day: 28 }, { year: 2024, month: 3, day: 1 })).toBe(2);
    expect(daysBetween({ year: 99, month: 12, day: 31 }, { year: 100, month: 1, day: 1 })).toBe(1);
  });
  it('요일과 달의 길이', () => {
    expect(isoWeekday({ year: 2024, month: 5, day: 16 })).toBe(4);
    expect(daysInMonth(2023, 2)).toBe(28);
    expect(daysInMonth(undefined, 2)).toBe(29);
  });
});

describe('명절과 기념일', () => {
  it.each([
    ['설날', 2024, '2024-2-10'],
    ['설날', 2025, '2025-1-29'],
    ['추석', 2023, '2023-9-29'],
    ['추석', 2020, '2020-10-1'],
    ['석가탄신일', 2022, '2022-5-8'],
    ['정월대보름', 2024, '2024-2-24'],
    ['성년의 날', 2024, '2024-5-20'],
    ['추수감사절', 2023, '2023-11-23'],
    ['부활절', 2024, '2024-3-31'],
    ['한글날', 1999, '1999-10-9'],
  ])('%s %d', (name, year, expected) => {
    const day = holidayIn(name, year)!;
    expect(`${day.year}-${day.month}-${day.day}`).toBe(expected);
  });
  it('표가 끝나는 곳 밖에는 음력 날이 없다', () => {
    expect(solarDay(2051, 1, 1)).toBeUndefined();
    expect(solarDay(2024, 1, 31)).toBeUndefined();
    expect(holidayIn('추석', 999)).toBeUndefined();
  });
});
