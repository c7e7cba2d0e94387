/** Series of numbers that share one unit: 12∼14일, 21, 22일, 2월 10·14·27일. */
import { CharacterSet } from '../engine/tables';
import { isDigit } from '../hangul/numerals';
import { codeAt } from './codes';
import { CONNECTOR_MARKS, skipConnector, skipSpaces } from './boundary';
import type { Joint } from './model';

/** One number, or several that a mark joins. */
export interface Series {
  start: number;
  first: number;
  /** All numbers and the offsets where each starts; left out for one number. */
  values: number[] | undefined;
  at: number[] | undefined;
  joint: Joint | undefined;
  /** Behind the last digit. */
  end: number;
  /** How many digits the first number has. */
  digits: number;
}

const COMMA = 0x2c;
const LIST_DOTS = /* @__PURE__ */ new CharacterSet('·‧ㆍ・･');
/** What may stand between two numbers of a series, a space before a connector too. */
const JOINTS = /* @__PURE__ */ new CharacterSet(`·‧ㆍ・･, \u00a0${CONNECTOR_MARKS}`);
const LONGEST_LIST = 8;

/** Reads a plain run of digits: at most four count as a date's number. Returns its end, or -1. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end - at < 5 && isDigit(text.charCodeAt(end))) end++;
  return end === at || end - at > 4 ? -1 : end;
}

/** The number that digits from `start` to `end` write. */
export function numberIn(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** Behind a list separator with one space, or -1. */
function skipSeparator(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === COMMA) return skipSpaces(text, at + 1);
  return LIST_DOTS.has(code) ? at + 1 : -1;
}

/** One number, not the series that may begin with it. */
export function readSingle(text: string, at: number): Series | undefined {
  const end = digitsEnd(text, at);
  if (end < 0) return undefined;
  return { start: at, first: numberIn(text, at, end), values: undefined, at: undefined, joint: undefined, end, digits: end - at };
}

/** Reads one number or a series at an offset. */
export function readSeries(text: string, at: number): Series | undefined {
  const series = readSingle(text, at);
  if (!series || !JOINTS.has(codeAt(text, series.end))) return series;
  const joined = skipConnector(text, series.end);
  const joinedEnd = joined < 0 ? -1 : digitsEnd(text, joined);
  if (joinedEnd > 0) {
    series.values = [series.first, numberIn(text, joined, joinedEnd)];
    series.at = [at, joined];
    series.joint = 'range';
    series.end = joinedEnd;
    return series;
  }
  readItems(text, series);
  return series;
}

/** Adds the numbers of a list behind the first. */
function readItems(text: string, series: Series): void {
  let next = skipSeparator(text, series.end);
  while (next > 0 && (series.values?.length ?? 1) < LONGEST_LIST) {
    const nextEnd = digitsEnd(text, next);
    if (nextEnd < 0) break;
    (series.values ??= [series.first]).push(numberIn(text, next, nextEnd));
    (series.at ??= [series.start]).push(next);
    series.joint = 'list';
    series.end = nextEnd;
    next = skipSeparator(text, nextEnd);
  }
}

/** Whether the numbers of a series rise and lie between two bounds. */
export const seriesWithin = ({ first, values }: Series, least: number, most: number): boolean =>
  values ? risesWithin(values, least, most) : first >= least && first <= most;

/** Whether the numbers rise and lie between two bounds. */
export function risesWithin(values: readonly number[], least: number, most: number): boolean {
  return values.every((value, i) => value >= least && value <= most && (i === 0 || value > values[i - 1]!));
}
