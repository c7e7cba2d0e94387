/** Dates in figures alone: 2020.7.15., 2020-07-15, 20.7.15, 7/15, 2020.07. */
import { isDigit } from '../hangul/numerals';
import { skipSpaces } from './boundary';
import { hasDay } from './calendar';
import { Code } from './codes';
import { componentOf, Kind, type Component } from './model';
import { digitsEnd, numberIn } from './numbers';

/** Reads `SEPARATOR number` with one space allowed behind a dot; the number's end, or -1. */
function nextField(text: string, at: number, separator: string): { value: number; start: number; end: number } | undefined {
  if (text[at] !== separator) return undefined;
  const start = separator === '.' ? skipSpaces(text, at + 1) : at + 1;
  const end = digitsEnd(text, start);
  if (end < 0 || end - start > 2) return undefined;
  return { value: Number(text.slice(start, end)), start, end };
}

const isDate = (year: number | undefined, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && hasDay(year, month, day);

/** The last dot stands for 일 and belongs to the date unless it ends the sentence. */
function withLastDot(text: string, end: number, spaced: boolean): number {
  if (text[end] !== '.') return end;
  const next = text[end + 1] ?? '';
  const goesOn = next === '(' || next === ')' || next === ',' || next === '~' || next === '∼' || next === '-' || (next >= '가' && next <= '힣');
  const time = isDigit(text.charCodeAt(skipSpaces(text, end + 1))) && next === ' ';
  return goesOn || time || spaced ? end + 1 : end;
}

/** A number that goes on is a version, an address, a score. */
function ends(text: string, at: number, separator: string): boolean {
  const next = text.charCodeAt(at);
  if (isDigit(next)) return false;
  return !(text[at] === separator && isDigit(text.charCodeAt(at + 1))) && !/[A-Za-z%]/.test(text[at] ?? '');
}

const startsClean = (text: string, at: number): boolean => !/[0-9A-Za-z.:/$-]/.test(text[at - 1] ?? ' ');

/** The apostrophe of ’24.3.5 belongs to the date. */
const withApostrophe = (text: string, at: number): number => (/[’']/.test(text[at - 1] ?? ' ') && !/['’]/.test(text.slice(at, at + 12)) ? at - 1 : at);

const WEEKDAY_BRACKET = /^ ?\((?:월|화|수|목|금|토|일)(?:요일)?\)/;

function figures(at: number, end: number, year: number | undefined, month: number, day: number | undefined): Component {
  const fields = [year ?? 0, month, day ?? 0];
  return { ...componentOf(Kind.day, day ?? 0, at, end), name: 'figures', series: fields };
}

/**
 * Reads a date in figures. Its component is a day named `figures` whose `series` is year, month, day (0 = not written).
 */
export function readNumericDate(text: string, at: number): Component | undefined {
  const firstEnd = digitsEnd(text, at);
  if (firstEnd < 0) return undefined;
  const code = text.charCodeAt(firstEnd);
  if ((code !== Code.dot && code !== Code.slash && code !== Code.dash) || !startsClean(text, at)) return undefined;
  const separator = text[firstEnd]!;
  const first = numberIn(text, at, firstEnd);
  const second = nextField(text, firstEnd, separator);
  if (!second) return undefined;
  const third = nextField(text, second.end, separator);
  const digits = firstEnd - at;
  if (digits <= 2 && separator === '/' && text.charCodeAt(second.end) === Code.slash && !third) return yearLast(text, at, first, second);
  if (digits === 4) return fourDigits(text, at, first, separator, second, third);
  if (digits > 2) return undefined;
  if (third) return twoDigits(text, at, first, separator, second, third);
  return monthAndDay(text, at, first, separator, second);
}

type Field = { value: number; start: number; end: number };

function fourDigits(text: string, at: number, year: number, separator: string, month: Field, day: Field | undefined): Component | undefined {
  if (year < 1000 || year > 2199) return undefined;
  if (day && isDate(year, month.value, day.value) && ends(text, day.end, separator)) {
    const end = separator === '.' ? withLastDot(text, day.end, day.start > month.end + 1) : day.end;
    return figures(at, end, year, month.value, day.value);
  }
  if (day || month.value < 1 || month.value > 12 || !ends(text, month.end, separator)) return undefined;
  const twoDigitMonth = month.end - month.start === 2;
  if (separator === '/' || (separator === '-' && !twoDigitMonth)) return undefined;
  if (separator === '-' && month.value === (year + 1) % 100) return undefined;
  if (!twoDigitMonth && text[month.end] !== '.') return undefined;
  return figures(at, separator === '.' ? withLastDot(text, month.end, false) : month.end, year, month.value, undefined);
}

/** 12/25/2015, as figures from abroad have it. */
function yearLast(text: string, at: number, month: number, day: Field): Component | undefined {
  const end = digitsEnd(text, day.end + 1);
  const year = end - day.end === 5 ? numberIn(text, day.end + 1, end) : 0;
  return year >= 1000 && year <= 2199 && isDate(year, month, day.value) && ends(text, end, '/') ? figures(at, end, year, month, day.value) : undefined;
}

function twoDigits(text: string, at: number, first: number, separator: string, month: Field, day: Field): Component | undefined {
  const year = (first >= 50 ? 1900 : 2000) + first;
  if (month.start - at !== 3 || !isDate(year, month.value, day.value) || !ends(text, day.end, separator)) return undefined;
  const padded = month.end - month.start === 2 && day.end - day.start === 2;
  const marked = text[day.end] === '.' && text[day.end + 1] !== undefined && !/\s/.test(text[day.end + 1]!);
  const plausible = first >= 10 && first <= 40;
  if (separator === '-' && !padded) return undefined;
  if (!WEEKDAY_BRACKET.test(text.slice(day.end, day.end + 7)) && !padded && !marked && !plausible) return undefined;
  return figures(withApostrophe(text, at), separator === '.' ? withLastDot(text, day.end, day.start > month.end + 1) : day.end, year, month.value, day.value);
}

/** 5/3에, 3/3 오전: a number over a smaller one or itself is no fraction, but may be a mark out of so many (5/5점). */
function standsAlone(text: string, at: number, month: number, day: Field): boolean {
  return month >= day.value && /^[\s(‘“]?$/.test(text.slice(Math.max(0, at - 1), at)) && AFTER_SLASHED.test(text.slice(day.end, day.end + 3));
}

/** 4-22에, not the score of 11-15에서. */
const AFTER_DASHED = /^(?:에$|에 |까지|부터)/;
const AFTER_SLASHED = /^(?:$|에$|에[ 는도]|부터|까지| ?[~∼-]| 오[전후]| [가-힣])/;

/** `7.15(수)`, `7/15`: without a weekday only with a slash and a day that no fraction's denominator would be. */
function monthAndDay(text: string, at: number, month: number, separator: string, day: Field): Component | undefined {
  if (!isDate(undefined, month, day.value) || !ends(text, day.end, separator)) return undefined;
  if (separator === '-') return day.value > 12 && AFTER_DASHED.test(text.slice(day.end, day.end + 2)) ? figures(at, day.end, undefined, month, day.value) : undefined;
  const dotEnd = separator === '.' && text[day.end] === '.' ? day.end + 1 : day.end;
  const weekday = WEEKDAY_BRACKET.test(text.slice(dotEnd, dotEnd + 7));
  const slash = separator === '/' && (day.value > 12 || standsAlone(text, at, month, day)) && !/^ ?(?:수준|가량|정도|로|이상|이하|의)/.test(text.slice(day.end, day.end + 4));
  return weekday || slash ? figures(at, weekday ? dotEnd : day.end, undefined, month, day.value) : undefined;
}

/** Reads the second date of a range in figures, of which the year, perhaps the month is left out: `2020.7.15.~17.` */
export function readFiguresTail(text: string, at: number, separator: string): Component | undefined {
  const firstEnd = digitsEnd(text, at);
  if (firstEnd < 0 || firstEnd - at > 2) return undefined;
  const first = Number(text.slice(at, firstEnd));
  const second = nextField(text, firstEnd, separator);
  if (second && isDate(undefined, first, second.value) && ends(text, second.end, separator)) {
    return figures(at, withLastDot(text, second.end, false), undefined, first, second.value);
  }
  if (second || first < 1 || first > 31 || !ends(text, firstEnd, separator)) return undefined;
  return { ...figures(at, withLastDot(text, firstEnd, false), undefined, 0, first) };
}
