/**
 * Civil calendar arithmetic: the only importer of date-fns. Nothing here depends on the machine's time zone.
 */
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISODay } from 'date-fns/getISODay';
import type { CivilDateTime } from '../engine/civil';

/** A calendar day. Months and days count from 1. */
export type CivilDay = Pick<CivilDateTime, 'year' | 'month' | 'day'>;

/**
 * A `Date` whose local clock is UTC. date-fns reads and writes local fields only, and some zones skip whole days
 * (Kiritimati has no 1994-12-31), so the machine's own clock would not do.
 */
class CivilClock extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override getHours(): number {
    return this.getUTCHours();
  }
  override getMinutes(): number {
    return this.getUTCMinutes();
  }
  override getSeconds(): number {
    return this.getUTCSeconds();
  }
  override getMilliseconds(): number {
    return this.getUTCMilliseconds();
  }
  override getTimezoneOffset(): number {
    return 0;
  }
  override setFullYear(year: number, month = this.getUTCMonth(), day = this.getUTCDate()): number {
    return this.setUTCFullYear(year, month, day);
  }
  override setMonth(month: number, day = this.getUTCDate()): number {
    return this.setUTCMonth(month, day);
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
  override setHours(hours: number, minutes = 0, seconds = 0, milliseconds = 0): number {
    return this.setUTCHours(hours, minutes, seconds, milliseconds);
  }
}

function toClock({ year, month, day }: CivilDay): CivilClock {
  const clock = new CivilClock(0);
  clock.setUTCFullYear(year, month - 1, day);
  return clock;
}

function fromClock(clock: Date): CivilDay {
  return { year: clock.getFullYear(), month: clock.getMonth() + 1, day: clock.getDate() };
}

/** The day so many days later (negative: earlier). */
export function addDays(day: CivilDay, amount: number): CivilDay {
  return fromClock(addDaysTo(toClock(day), amount));
}

/** The same day so many months later; the 31st becomes the last day of a shorter month. */
export function addMonths(day: CivilDay, amount: number): CivilDay {
  return fromClock(addMonthsTo(toClock(day), amount));
}

const MILLISECONDS_OF_DAY = 86_400_000;

/** Days since 1970-01-01: UTC has no days of another length. Nearest-date choices compare thousands of these. */
function dayNumber({ year, month, day }: CivilDay): number {
  if (year >= 100) return Date.UTC(year, month - 1, day) / MILLISECONDS_OF_DAY;
  return toClock({ year, month, day }).getTime() / MILLISECONDS_OF_DAY;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 for Monday to 7 for Sunday. */
export function isoWeekday(day: CivilDay): number {
  return getISODay(toClock(day));
}

/** How many days a month has; for an unknown year the most it can have. */
export function daysInMonth(year: number | undefined, month: number): number {
  return getDaysInMonth(toClock({ year: year ?? 2000, month, day: 1 }));
}

/** Whether a month has a day; a day of an unknown year when some year has it. */
export function hasDay(year: number | undefined, month: number, day: number): boolean {
  return day >= 1 && (day <= 28 || day <= daysInMonth(year, month));
}

/** A number that orders days. */
export function orderOf({ year, month, day }: CivilDay): number {
  return (year * 100 + month) * 100 + day;
}

/** The month so many months after another (negative: before). */
export function monthAfter(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}
