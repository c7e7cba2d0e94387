/**
 * An EDTF (ISO 8601-2) reader for the tests alone, written from the standard's levels 0 to 2 as far as dates, date-times
 * and intervals go; it shares nothing with the library.
 */

/** The first and last second that a value covers, as numbers that order; undefined at an open or unknown end. */
export interface Extent {
  first: number | undefined;
  last: number | undefined;
}

const YEAR = '-?[0-9X]{4}';
const DATE = new RegExp(`^(${YEAR})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?(~?)$`);
const TIME = /^(-?\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/;
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengthOf = (year: number | undefined, month: number): number => (month === 2 && year !== undefined && !isLeap(year) ? 28 : LENGTHS[month - 1]!);
const order = (year: number, month: number, day: number, second = 0): number => ((year * 12 + month) * 31 + day) * 86_400 + second;

function fail(text: string): never {
  throw new Error(`not EDTF: ${text}`);
}

/** Months that a code of a season, quarter or half covers. */
function monthsOf(code: number, text: string): [number, number] {
  if (code >= 21 && code <= 24) return [(code - 20) * 3, (code - 20) * 3 + 2];
  if (code >= 33 && code <= 36) return [(code - 33) * 3 + 1, (code - 33) * 3 + 3];
  if (code === 40 || code === 41) return [(code - 40) * 6 + 1, (code - 40) * 6 + 6];
  return fail(text);
}

function readTime(text: string): Extent {
  const [year, month, day, hour, minute, second] = TIME.exec(text)!.slice(1).map(Number) as [number, number, number, number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > lengthOf(year, month) || hour > 23 || minute > 59 || second > 59) fail(text);
  const at = order(year, month, day, hour * 3600 + minute * 60 + second);
  return { first: at, last: at };
}

function readDate(text: string): Extent {
  const match = DATE.exec(text) ?? fail(text);
  const [, yearText, monthText, dayText, mark] = match;
  const unknown = yearText!.includes('X');
  if (mark && (unknown || /X/.test(text))) fail(text);
  if (unknown && !/^(?:XXXX|\d{2}XX|\d{3}X)$/.test(yearText!)) fail(text);
  if (unknown && monthText !== undefined && yearText !== 'XXXX') fail(text);
  const low = Number(yearText!.replaceAll('X', '0'));
  const high = Number(yearText!.replaceAll('X', '9'));
  const extent = (first: number, last: number): Extent => (yearText === 'XXXX' ? { first: undefined, last: undefined } : { first, last });
  if (monthText === undefined) return extent(order(low, 1, 1), order(high, 12, 31, 86_399));
  if (monthText === 'XX') {
    if (!unknown || (dayText !== undefined && !/^(?:0[1-9]|[12]\d|3[01])$/.test(dayText))) fail(text);
    return { first: undefined, last: undefined };
  }
  const month = Number(monthText);
  if (month > 12) {
    const [from, to] = monthsOf(month, text);
    if (unknown || dayText !== undefined || mark) fail(text);
    const end = to > 12 ? { year: low + 1, month: to - 12 } : { year: low, month: to };
    return { first: order(low, from, 1), last: order(end.year, end.month, lengthOf(end.year, end.month), 86_399) };
  }
  if (!(month >= 1)) fail(text);
  const length = lengthOf(unknown ? undefined : low, month);
  if (dayText === undefined) return extent(order(low, month, 1), order(low, month, length, 86_399));
  const day = Number(dayText);
  if (!(day >= 1 && day <= length)) fail(text);
  return extent(order(low, month, day), order(low, month, day, 86_399));
}

const readEnd = (text: string): Extent => (text === '..' ? { first: undefined, last: undefined } : TIME.test(text) ? readTime(text) : readDate(text));

/**
 * Reads an EDTF value.
 *
 * @throws Error for anything that is none: a day that its month lacks, an interval whose ends are in the wrong order.
 */
export function readEdtf(text: string): Extent {
  const ends = text.split('/');
  if (ends.length === 1) return readEnd(text === '..' ? fail(text) : text);
  if (ends.length !== 2 || (ends[0] === '..' && ends[1] === '..')) return fail(text);
  // Codes of seasons and quarters stand alone.
  for (const end of ends) if (/^\d{4}-(?:2|3|4)\d$/.test(end)) fail(text);
  const [low, high] = [readEnd(ends[0]!), readEnd(ends[1]!)];
  if (low.first !== undefined && high.first !== undefined && low.first >= high.first) fail(text);
  return { first: low.first, last: high.last };
}
