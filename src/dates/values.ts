/** Resolved points as EDTF (ISO 8601-2), with their first and last day where these are known. */
import { addDays, addMonths, daysInMonth, isoWeekday, type CivilDay } from './calendar';
import type { Amounts, Grain } from './model';

/** A resolved point in time. */
export interface Value {
  edtf: string | undefined;
  /** How it is written as the start and as the end of an interval: a quarter by its months. */
  low: string;
  high: string;
  grain: Grain;
  first: CivilDay | undefined;
  last: CivilDay | undefined;
  approximate: boolean;
}

/** 00 to 99. */
const TWO_DIGITS: readonly string[] = /* @__PURE__ */ Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/** A number from 0 to 99 in two digits. */
export const two = (value: number): string => TWO_DIGITS[value]!;

/** The year in EDTF: four digits, XXXX when unknown, a minus sign before the common era. */
function yearText(year: number | undefined): string {
  if (year === undefined) return 'XXXX';
  if (year >= 1000) return String(year);
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

const monthText = (year: number | undefined, month: number | undefined): string =>
  `${yearText(year)}-${month === undefined ? 'XX' : two(month)}`;

/** A day in ISO 8601. */
export const dayText = (day: CivilDay): string => `${monthText(day.year, day.month)}-${two(day.day)}`;

function single(edtf: string, grain: Grain, first?: CivilDay, last?: CivilDay): Value {
  return { edtf, low: edtf, high: edtf, grain, first, last, approximate: false };
}

function bounded(low: string, high: string, grain: Grain, first?: CivilDay, last?: CivilDay): Value {
  return { edtf: `${low}/${high}`, low, high, grain, first, last, approximate: false };
}

const UNKNOWN_YEAR = 'XXXX';
const UNKNOWN_MONTH = 'XXXX-XX';

/** What of a date's text is unknown: 0 nothing, 1 the year, 2 the month as well. */
const unknownOf = (text: string): number => (text.startsWith(UNKNOWN_MONTH) ? 2 : text.startsWith(UNKNOWN_YEAR) ? 1 : 0);

const EARLIEST = 'YYYY-01-01T00:00:00';

/** The year that a date's text begins with; the first of a decade or century. */
const yearIn = (text: string): number => Number(text.slice(0, text.startsWith('-') ? 5 : 4).replaceAll('X', '0'));

/** Whether a date's text begins before another's. */
function precedes(low: string, high: string): boolean {
  const years = yearIn(high) - yearIn(low);
  if (years !== 0) return years > 0;
  const rest = (text: string): string => {
    const sign = text.startsWith('-') ? 1 : 0;
    return text.slice(4 + sign) + EARLIEST.slice(text.length - sign);
  };
  return rest(low) < rest(high);
}

/** Two ends as an interval; undefined where unknown digits leave open which comes first, or the second doesn't come later. */
export function intervalText(low: string, high: string): string | undefined {
  if (low === high) return low;
  return unknownOf(low) === unknownOf(high) && precedes(low, high) ? `${low}/${high}` : undefined;
}

/** With the mark of approximation, which only days, months and years with known digits take. */
export const approximately = (text: string, grain: Grain): string =>
  (grain === 'day' || grain === 'month' || grain === 'year') && !text.includes('X') && !text.includes('/') ? `${text}~` : text;

/** The value of one day. */
export const dayValue = (day: CivilDay): Value => single(dayText(day), 'day', day, day);

/** A day of which the year, or year and month, are unknown. */
export const unknownDay = (month: number | undefined, day: number): Value =>
  single(`${monthText(undefined, month)}-${two(day)}`, 'day');

/** The value of a month; of an unknown year without its days. */
export function monthValue(year: number | undefined, month: number): Value {
  const text = monthText(year, month);
  if (year === undefined) return single(text, 'month');
  return single(text, 'month', { year, month, day: 1 }, { year, month, day: daysInMonth(year, month) });
}

/** The value of a year. */
export function yearValue(year: number): Value {
  return single(yearText(year), 'year', { year, month: 1, day: 1 }, { year, month: 12, day: 31 });
}

/** An interval of days, both ends included. */
export const daysValue = (first: CivilDay, last: CivilDay, grain: Grain): Value =>
  bounded(dayText(first), dayText(last), grain, first, last);

/** Months `from` to `to` of a year (`to` may run into the next: 14 is February) with a code of its own. */
function monthsOfYear(year: number | undefined, from: number, to: number, code: number, grain: Grain): Value {
  const over = to > 12 ? 1 : 0;
  const endYear = year === undefined ? undefined : year + over;
  const endMonth = to - 12 * over;
  const edtf = `${yearText(year)}-${code}`;
  const value = bounded(monthText(year, from), monthText(endYear, endMonth), grain);
  // EDTF has codes of seasons and quarters for known years only.
  if (year === undefined || endYear === undefined) return { ...value, edtf: intervalText(value.low, value.high) };
  const first = { year, month: from, day: 1 };
  return { ...value, edtf, first, last: { year: endYear, month: endMonth, day: daysInMonth(endYear, endMonth) } };
}

/** ISO 8601-2 codes: 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves. Winter begins in December. */
export const seasonValue = (year: number | undefined, season: number): Value =>
  monthsOfYear(year, season * 3, season * 3 + 2, 20 + season, 'season');
export const quarterValue = (year: number | undefined, quarter: number): Value =>
  monthsOfYear(year, quarter * 3 - 2, quarter * 3, 32 + quarter, 'quarter');
export const halfValue = (year: number | undefined, half: number): Value =>
  monthsOfYear(year, half * 6 - 5, half * 6, 39 + half, 'half');

/** School terms run from March to August and from September to February (초·중등교육법 시행령 제44조). */
export function semesterValue(year: number | undefined, semester: number): Value {
  const found = semester === 1 ? monthsOfYear(year, 3, 8, 0, 'half') : monthsOfYear(year, 9, 14, 0, 'half');
  return { ...found, edtf: intervalText(found.low, found.high) };
}

/** 초 (0) of a year is its first quarter, 말 (2) its last, 중반 (1) the two between; all approximate. */
export function yearSection(year: number | undefined, section: number): Value {
  const [from, to] = ([[1, 3], [4, 9], [10, 12]] as const)[section]!;
  const value = bounded(monthText(year, from), monthText(year, to), 'year');
  if (year === undefined) return { ...value, approximate: true };
  return { ...value, approximate: true, first: { year, month: from, day: 1 }, last: { year, month: to, day: daysInMonth(year, to) } };
}

/** 초 of a month is its days 1 to 10, 중순 11 to 20, 말 21 to the end. */
export function monthSection(year: number | undefined, month: number, section: number): Value {
  const end = [10, 20, daysInMonth(year, month)][section]!;
  const begin = [1, 11, 21][section]!;
  if (year !== undefined) return daysValue({ year, month, day: begin }, { year, month, day: end }, 'month');
  return bounded(`${monthText(year, month)}-${two(begin)}`, `${monthText(year, month)}-${two(end)}`, 'month');
}

/** The latest hundred years that 초, 중반, 후반 of a round number with 년대 divide: 1800년대 후반 is of the century, 2000년대 초반 of the decade. */
const LAST_HUNDRED = 190;

/** A decade by its number (199 for the 1990s); 초 is its first four years, 말 its last three. */
export function decadeValue(decade: number, section: number | undefined): Value {
  if (section !== undefined && decade % 10 === 0 && decade <= LAST_HUNDRED) return centuryValue(decade / 10 + 1, section);
  if (section !== undefined) return yearsValue(decade * 10, ([[0, 3], [4, 6], [7, 9]] as const)[section]!, 'decade');
  return single(`${decade}X`, 'decade', { year: decade * 10, month: 1, day: 1 }, { year: decade * 10 + 9, month: 12, day: 31 });
}

/** A century by its number, 0 and less before the common era: 20세기 is 19XX, as newspapers use it. */
export function centuryValue(century: number, section: number | undefined): Value {
  const begin = (century - 1) * 100 + (century < 1 ? 1 : 0);
  if (section !== undefined) return yearsValue(begin, ([[0, 33], [34, 66], [67, 99]] as const)[section]!, 'century');
  if (century < 1) return { ...eraValue(begin, begin + 99), grain: 'century' };
  return single(`${two(century - 1)}XX`, 'century', { year: begin, month: 1, day: 1 }, { year: begin + 99, month: 12, day: 31 });
}

function yearsValue(begin: number, [from, to]: readonly [number, number], grain: Grain): Value {
  return { ...eraValue(begin + from, begin + to), grain, approximate: true };
}

/** An era by its first and last year. */
export const eraValue = (first: number, last: number): Value =>
  bounded(yearText(first), yearText(last), 'era', { year: first, month: 1, day: 1 }, { year: last, month: 12, day: 31 });

/** The week, Monday to Sunday, so many weeks from that of a day. */
export function weekValue(day: CivilDay, by: number): Value {
  const monday = addDays(day, 1 - isoWeekday(day) + 7 * by);
  return daysValue(monday, addDays(monday, 6), 'week');
}

/** The n-th week of a month: the week of its n-th Monday-based row whose Thursday lies in it (ISO); -1 the last. */
export function weekOfMonth(year: number, month: number, n: number): Value {
  const probe = n < 0 ? { year, month, day: daysInMonth(year, month) - 3 } : addDays({ year, month, day: 4 }, 7 * (n - 1));
  return weekValue(probe, 0);
}

/** The n-th ISO week of a year: the first one holds 4 January; -1 is the last, which holds 28 December. */
export const weekOfYear = (year: number, n: number): Value => (n < 0 ? weekValue({ year, month: 12, day: 28 }, 0) : weekValue({ year, month: 1, day: 4 }, n - 1));

/** A day so far from another, all units in one step; the 31st becomes the last of a shorter month. */
export function shiftDay(day: CivilDay, amounts: Amounts, sign: 1 | -1): CivilDay {
  const moved = addMonths(day, sign * (amounts.years * 12 + amounts.months));
  return addDays(moved, sign * (amounts.weeks * 7 + amounts.days));
}
