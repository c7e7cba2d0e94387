/** Date-times as text, and times so far from another. */
import { addDays, type CivilDay } from './calendar';
import type { Amounts } from './model';
import { dayText, two } from './values';

const DAY_SECONDS = 86_400;

/** A date-time in ISO 8601. */
export const dateTimeText = (day: CivilDay, hour: number, minute: number, second: number): string =>
  `${dayText(day)}T${two(hour)}:${two(minute)}:${two(second)}`;

/** The date-time so many seconds after the beginning of a day (negative: before it). */
export function secondsFrom(day: CivilDay, seconds: number): string {
  const days = Math.floor(seconds / DAY_SECONDS);
  const rest = seconds - days * DAY_SECONDS;
  return dateTimeText(days === 0 ? day : addDays(day, days), Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60);
}

/** Seconds of the clock part of a duration. */
export const secondsOf = ({ hours, minutes, seconds }: Amounts): number => hours * 3600 + minutes * 60 + seconds;

const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/;
/** No more hours than a year has: calendars end. */
const LONGEST = 366 * DAY_SECONDS;

/** The date-time so far from another; undefined where the other one's year is not written out. */
export function timeFrom(dateTime: string, amounts: Amounts, sign: 1 | -1): string | undefined {
  const match = DATE_TIME.exec(dateTime);
  const far = secondsOf(amounts);
  if (!match || far > LONGEST) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as [number, number, number, number, number, number];
  if (year < 2 || year > 9998) return undefined;
  return secondsFrom({ year, month, day }, hour * 3600 + minute * 60 + second + sign * far);
}
