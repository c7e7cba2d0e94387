/** Series of numbers that share one unit: 12∼14일, 21, 22일, 2월 10·14·27일. */
import { characterFlags } from '../engine/tables';
import { isDigit } from '../hangul/numerals';
import { skipConnector, skipSpaces } from './boundary';
import type { Joint } from './model';

/** Numbers with the offsets where each starts. */
export interface Series {
  values: number[];
  at: number[];
  joint?: Joint;
  /** Behind the last digit. */
  end: number;
  /** How many digits the first number has. */
  digits: number;
}

const COMMA = 0x2c;
const LIST_DOTS = /* @__PURE__ */ characterFlags('·‧ㆍ・･');
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
  return LIST_DOTS[code] === 1 ? at + 1 : -1;
}

/**
 * Reads one number or a series at an offset.
 *
 * @param single Whether only one number is wanted.
 */
export function readSeries(text: string, at: number, single = false): Series | undefined {
  const end = digitsEnd(text, at);
  if (end < 0) return undefined;
  const first = numberIn(text, at, end);
  const series: Series = { values: [first], at: [at], end, digits: end - at };
  if (single) return series;
  const joined = skipConnector(text, end);
  const joinedEnd = joined < 0 ? -1 : digitsEnd(text, joined);
  if (joinedEnd > 0) {
    series.values.push(numberIn(text, joined, joinedEnd));
    series.at.push(joined);
    series.joint = 'range';
    series.end = joinedEnd;
    return series;
  }
  let next = skipSeparator(text, end);
  while (next > 0 && series.values.length < LONGEST_LIST) {
    const nextEnd = digitsEnd(text, next);
    if (nextEnd < 0) break;
    series.values.push(numberIn(text, next, nextEnd));
    series.at.push(next);
    series.joint = 'list';
    series.end = nextEnd;
    next = skipSeparator(text, nextEnd);
  }
  return series;
}

/** Whether the numbers rise and lie between two bounds. */
export function risesWithin(values: readonly number[], least: number, most: number): boolean {
  return values.every((value, i) => value >= least && value <= most && (i === 0 || value > values[i - 1]!));
}
