/** TIMEX3 (ISO-TimeML, ISO 24617-1) of a date mention: what annotation tools and older pipelines take instead of EDTF. */
import type { DateMention } from '../types';
import { addDays, daysBetween, isoWeekday, type CivilDay } from './calendar';
import { dayText, two } from './values';

/** The attributes of a TIMEX3 element. */
export interface Timex3 {
  type: 'DATE' | 'TIME' | 'DURATION';
  /** `2020-07-15`, `2020-W29`, `2020-Q3`, `2020-SU`, `198`, `P3Y`, `T19:00` … */
  value: string;
  /** `APPROX` for 쯤 and the like, `AFTER` and `BEFORE` for ranges with one end (the end counts in). */
  mod?: 'APPROX' | 'AFTER' | 'BEFORE';
  /** First and last point of a range, in the form of `value`. */
  beginPoint?: string;
  endPoint?: string;
}

const OPEN = '..';
const SEASONS = ['SP', 'SU', 'FA', 'WI'];
const FIRST_QUARTER = 33;
const FIRST_HALF = 40;
const FIRST_SEASON = 21;
const CODED = /^(\d{4})-(2[1-4]|3[3-6]|4[01])$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const YEAR_BEFORE_COMMON_ERA = /^-(\d{4})/;

/** One point in time: EDTF without its marks, codes of ISO 8601-2 as TimeML writes them. */
function pointValue(edtf: string): string {
  const text = edtf.replace('~', '');
  const coded = CODED.exec(text);
  if (coded) {
    const code = Number(coded[2]);
    const part = code >= FIRST_HALF ? `H${code - FIRST_HALF + 1}` : code >= FIRST_QUARTER ? `Q${code - FIRST_QUARTER + 1}` : SEASONS[code - FIRST_SEASON]!;
    return `${coded[1]}-${part}`;
  }
  // TimeML counts years before the common era from 1, ISO 8601 from 0.
  const early = YEAR_BEFORE_COMMON_ERA.exec(text);
  if (early) return `BC${String(Number(early[1]) + 1).padStart(4, '0')}${text.slice(5)}`;
  if (/^\d{3}X$/.test(text)) return text.slice(0, 3);
  return /^\d{2}XX$/.test(text) ? text.slice(0, 2) : text;
}

function dayOf(text: string): CivilDay | undefined {
  const match = DAY.exec(text);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

/** The ISO week of a Monday: it belongs to the year of its Thursday. */
function weekText(monday: CivilDay): string {
  const thursday = addDays(monday, 3);
  const number = Math.floor(daysBetween({ year: thursday.year, month: 1, day: 1 }, thursday) / 7) + 1;
  return `${thursday.year}-W${two(number)}`;
}

/** A week (Monday to Sunday) or weekend as TimeML has them, or undefined. */
function weekValue(low: string, high: string): string | undefined {
  const first = dayOf(low);
  if (!first || !dayOf(high)) return undefined;
  const weekday = isoWeekday(first);
  if (weekday === 1 && dayText(addDays(first, 6)) === high) return weekText(first);
  return weekday === 6 && dayText(addDays(first, 1)) === high ? `${weekText(addDays(first, -5))}-WE` : undefined;
}

function rangeValue({ edtf, duration }: DateMention, low: string, high: string): Timex3 {
  if (high === OPEN) return { type: typeOf(low), value: pointValue(low), mod: 'AFTER' };
  if (low === OPEN) return { type: typeOf(high), value: pointValue(high), mod: 'BEFORE' };
  const week = duration === undefined ? weekValue(low, high) : undefined;
  if (week) return { type: 'DATE', value: week };
  return { type: 'DURATION', value: duration ?? edtf!, beginPoint: pointValue(low), endPoint: pointValue(high) };
}

const typeOf = (edtf: string): 'DATE' | 'TIME' => (edtf.includes('T') ? 'TIME' : 'DATE');

function baseOf(mention: DateMention): Timex3 | undefined {
  const { edtf, duration, time } = mention;
  if (edtf !== undefined) {
    const slash = edtf.indexOf('/');
    return slash < 0 ? { type: typeOf(edtf), value: pointValue(edtf) } : rangeValue(mention, edtf.slice(0, slash), edtf.slice(slash + 1));
  }
  if (duration !== undefined) return { type: 'DURATION', value: duration };
  return time === undefined ? undefined : { type: 'TIME', value: `T${time.split('/')[0]!}` };
}

/**
 * The TIMEX3 of a date mention: type, value, and where they apply modifier and ends of a range. A range that is no
 * calendar unit is a DURATION with `beginPoint` and `endPoint`, both counted in; its value is the written duration, or
 * the EDTF interval where none is written.
 *
 * @returns `undefined` for a mention without a value (a match's clock, a date that nothing decides).
 * @example
 * timex3(dates('올해 3분기에 시작한다.', { publishedAt: '2024-05-16' })[0]!) // { type: 'DATE', value: '2024-Q3' }
 */
export function timex3(mention: DateMention): Timex3 | undefined {
  const base = baseOf(mention);
  if (base && mention.approximate && !base.mod) base.mod = 'APPROX';
  return base;
}
