/**
 * Civil calendar arithmetic: the only importer of date-fns. Nothing here depends on the machine's time zone.
 */
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
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

/** Days of 400 years, and those from the first of March of the year 0 to 1970-01-01. */
const ERA_DAYS = 146_097;
const EPOCH = 719_468;

/**
 * Days since 1970-01-01, counted from the first of March, so that a leap day ends its year (Hinnant, chrono-compatible
 * low-level date algorithms). Nearest-date choices compare thousands of these.
 */
function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA_DAYS + dayOfEra - EPOCH;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return dayNumber(to.year, to.month, to.day) - dayNumber(from.year, from.month, from.day);
}

/** 1 for Monday to 7 for Sunday. */
export function isoWeekday({ year, month, day }: CivilDay): number {
  // 1970-01-01 was a Thursday; days before it have negative numbers.
  return ((((dayNumber(year, month, day) + 3) % 7) + 7) % 7) + 1;
}

/** How many days a month has; for an unknown year the most it can have. */
export function daysInMonth(year: number | undefined, month: number): number {
  const known = year ?? 2000;
  const next = monthAfter(known, month, 1);
  return dayNumber(next.year, next.month, 1) - dayNumber(known, month, 1);
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

/** The n-th weekday (1 Monday to 7 Sunday) of a month; n = -1 for the last, which is also what a fifth is that a month lacks. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): CivilDay {
  const length = daysInMonth(year, month);
  const first = 1 + ((weekday - isoWeekday({ year, month, day: 1 }) + 7) % 7);
  const day = n < 0 ? first + 28 : first + 7 * (n - 1);
  return { year, month, day: day > length ? day - 7 : day };
}
