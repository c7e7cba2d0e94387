/** Reads one component of a date at an offset: a number with its unit, or a word of the lexicon. */
import { characterFlags } from '../engine/tables';
import { isDigit, readHanja, readSino } from '../hangul/numerals';
import { skipSpaces } from './boundary';
import { readClock } from './clock';
import { findTerm, type Found, weekdayNumber } from './lexicon';
import { Kind, type Component } from './model';
import { readNumericDate } from './numeric';
import { digitsEnd, readSeries, risesWithin, type Series } from './numbers';

const TIME = Kind.period | Kind.clock;
const AFTER_DAY = Kind.statedWeekday | Kind.weekday | Kind.localTime | TIME;
const PARTS_OF_YEAR =
  Kind.half | Kind.quarter | Kind.season | Kind.month | Kind.section | Kind.holiday | Kind.league | Kind.same | Kind.edge | Kind.calendar;
const PARTS_OF_MONTH = Kind.day | Kind.section | Kind.weekOfMonth;

/** What may follow each kind of component; a kind that is not listed ends the expression. */
const FOLLOWERS: ReadonlyMap<number, number> = new Map([
  [
    Kind.direction,
    Kind.year | Kind.month | Kind.day | Kind.quarter | Kind.half | Kind.season | Kind.weekday | Kind.holiday | Kind.league | Kind.edge | Kind.decade,
  ],
  [Kind.year, PARTS_OF_YEAR],
  [Kind.yearShift, PARTS_OF_YEAR],
  [Kind.yearPrefix, PARTS_OF_YEAR],
  [Kind.calendar, Kind.month],
  [Kind.decade, Kind.section],
  [Kind.century, Kind.section],
  [Kind.half, Kind.section],
  [Kind.quarter, Kind.section],
  [Kind.season, Kind.league],
  [Kind.month, PARTS_OF_MONTH],
  [Kind.monthShift, PARTS_OF_MONTH],
  [Kind.weekShift, Kind.weekday | Kind.section],
  [Kind.weekOfMonth, Kind.weekday],
  [Kind.day, AFTER_DAY],
  [Kind.dayShift, Kind.statedWeekday | Kind.localTime | TIME],
  [Kind.weekday, Kind.localTime | TIME],
  [Kind.weekend, TIME],
  [Kind.statedWeekday, Kind.localTime | TIME],
  [Kind.localTime, TIME],
  [Kind.period, Kind.clock],
  [Kind.holiday, Kind.holidayRun | Kind.dayShift | Kind.statedWeekday | TIME],
  [Kind.holidayRun, Kind.dayShift],
]);

/** What an expression may begin with. */
export const STARTERS =
  Kind.direction | Kind.year | Kind.yearShift | Kind.yearPrefix | Kind.decade | Kind.century | Kind.era | Kind.half | Kind.quarter |
  Kind.quarterShift | Kind.season | Kind.month | Kind.monthShift | Kind.weekShift | Kind.weekend | Kind.edge | Kind.day |
  Kind.dayShift | Kind.weekday | Kind.period | Kind.clock | Kind.holiday | Kind.calendar;

/** Kinds after which an expression may not end. */
export const OPEN_KINDS = Kind.direction | Kind.yearPrefix | Kind.localTime | Kind.calendar;

/** What may follow a component. */
export function followersOf(component: Component): number {
  const followers = FOLLOWERS.get(component.kind) ?? 0;
  if (component.kind === Kind.day && component.joint === 'list') return followers & ~Kind.weekday;
  return followers;
}

const LOCAL_TIME_ENDS = ['시간', '시각', '시', '기준'];
const LONGEST_BRACKET = 14;

/** Reads a bracket behind a day: `(수)`, `(수요일)`, `(현지시간)`. */
function readBracket(text: string, at: number, mask: number): Component | undefined {
  const close = text.slice(at, at + LONGEST_BRACKET).search(/[)）\]]/);
  if (close < 0) return undefined;
  const end = at + close + 1;
  const content = text.slice(at + 1, end - 1).trim();
  const weekday = weekdayNumber(content[0]);
  if (weekday && mask & Kind.statedWeekday && (content.length === 1 || content.slice(1) === '요일')) {
    return { kind: Kind.statedWeekday, value: weekday, start: at, end };
  }
  const local = mask & Kind.localTime && LOCAL_TIME_ENDS.some((word) => content.endsWith(word));
  return local ? { kind: Kind.localTime, value: 0, start: at, end } : undefined;
}

/** Two-digit years: from 50 on in the 1900s. */
const expandYear = (year: number): number => (year >= 50 ? 1900 : 2000) + year;

const YEAR_SUFFIXES = ['학년도', '회계연도', '년도', '년생', '년'];
const YEAR_TAILS_OF_ONE_NUMBER = /^년(?:물|차|째|간|제|짜리)/;

function readYear(text: string, at: number, series: Series, unitAt: number): Component | undefined {
  const suffix = YEAR_SUFFIXES.find((word) => text.startsWith(word, unitAt)) ?? (text[unitAt] === '年' ? '年' : undefined);
  const league = !suffix && text.startsWith('시즌', unitAt);
  if (!suffix && !league) return undefined;
  if (YEAR_TAILS_OF_ONE_NUMBER.test(text.slice(unitAt, unitAt + 4))) return undefined;
  const first = series.values[0]!;
  const short = series.digits === 2;
  if (!short && (first < 1000 || first > 2199)) return undefined;
  if (short && !mayBeShortYear(text, at, first, unitAt + (suffix?.length ?? 0), suffix)) return undefined;
  const values = series.values.map((value, i) => {
    if (value >= 1000) return value;
    return i > 0 && !short ? Math.floor(first / 100) * 100 + value : expandYear(value);
  });
  if (!risesWithin(values, 1000, 2199) || series.joint === 'list') return undefined;
  const component: Component = {
    kind: Kind.year,
    value: values[0]!,
    start: short && apostropheBefore(text, at) ? at - 1 : at,
    end: unitAt + (league ? 2 : suffix!.length),
  };
  if (league) component.name = '시즌';
  return series.joint ? { ...component, series: values, joint: 'range' } : component;
}

/** Marks used as an apostrophe, with what would close them as quote marks. */
const APOSTROPHES: ReadonlyMap<string, string> = new Map([
  ['’', '’'],
  ["'", "'"],
  ['‘', '’'],
  ['`', '`'],
]);
const QUOTED_REACH = 20;

/** Whether an apostrophe for the century stands before a two-digit year: ’24년. */
function apostropheBefore(text: string, at: number): boolean {
  const mark = at > 0 ? text[at - 1]! : ' ';
  if (!APOSTROPHES.has(mark) || /[0-9A-Za-z가-힣]/.test(text[at - 2] ?? ' ')) return false;
  // An opening mark that is closed soon is a quote mark: ‘10년 이상’.
  return !text.slice(at, at + QUOTED_REACH).includes(APOSTROPHES.get(mark)!);
}

const AFTER_OLD_YEAR = /^(?:에|부터|도|산| (?:대선|총선|외환))/;

/** A two-digit number before 년 is a year with an apostrophe, before a month, or when no count reaches it and nothing counts. */
function mayBeShortYear(text: string, at: number, value: number, end: number, suffix: string | undefined): boolean {
  if (apostropheBefore(text, at) || suffix === '학년도' || suffix === '회계연도' || suffix === '년도' || suffix === '년생') return true;
  const next = skipSpaces(text, end);
  if (/^(?:[상하]반기|[1-4]분기)/.test(text.slice(next, next + 3))) return true;
  const monthEnd = digitsEnd(text, next);
  if (monthEnd > 0 && text[monthEnd] === '월') return true;
  return value >= 60 && AFTER_OLD_YEAR.test(text.slice(end, end + 3));
}

/** Reads a number or a series with its unit. */
function readNumbered(text: string, at: number, mask: number, joined: boolean): Component | undefined {
  if (mask & (Kind.year | Kind.day | Kind.month)) {
    const numeric = readNumericDate(text, at, mask);
    if (numeric) return numeric;
  }
  if (mask & Kind.clock) {
    const clock = readClock(text, at, joined);
    if (clock) return clock;
  }
  const series = readSeries(text, at);
  if (!series) return undefined;
  return withUnit(text, at, mask, series) ?? (series.joint ? singleWithUnit(text, at, mask) : undefined);
}

function singleWithUnit(text: string, at: number, mask: number): Component | undefined {
  const series = readSeries(text, at, true);
  return series && withUnit(text, at, mask, series);
}

interface Unit {
  kind: number;
  words: readonly string[];
  least: number;
  most: number;
}

const UNITS: readonly Unit[] = [
  { kind: Kind.quarter, words: ['분기', '/4분기', '4분기'], least: 1, most: 4 },
  { kind: Kind.month, words: ['월달', '월', '月'], least: 1, most: 12 },
  { kind: Kind.day, words: ['일', '日'], least: 1, most: 31 },
  { kind: Kind.century, words: ['세기'], least: 1, most: 30 },
  { kind: Kind.weekOfMonth, words: ['주차', '째 주', '째주'], least: 1, most: 5 },
];

/** Syllables that make another word of the unit before them: 3일장, 2월혁명, 1일권. */
const NOT_UNIT = /^일(?:째|간|장|권|제|차|자리)|^월(?:세|급|드|권)|^분기점/;
/** 1일 3회, 1일 평균: a rate. */
const RATE = /^일 ?(?:\d+ ?(?:회|번|시간|차례|개|정|잔|ℓ|리터|인)|평균|최대|최소|생활|이용)/;

function withUnit(text: string, at: number, mask: number, series: Series): Component | undefined {
  const unitAt = skipSpaces(text, series.end);
  // A number stands apart from its unit only in a spaced style that begins with the year.
  if (mask & Kind.decade && text.startsWith('년대', unitAt)) return readDecade(at, series, unitAt + 2);
  if (mask & Kind.year) {
    const year = readYear(text, at, series, unitAt);
    if (year) return year;
  }
  if (series.values.length === 1 && (NOT_UNIT.test(text.slice(unitAt, unitAt + 3)) || (series.values[0] === 1 && RATE.test(text.slice(unitAt, unitAt + 8))))) return undefined;
  for (const { kind, words, least, most } of UNITS) {
    if (!(mask & kind) || !risesWithin(series.values, least, most)) continue;
    const word = words.find((candidate) => text.startsWith(candidate, unitAt));
    if (!word || (unitAt > series.end && series.digits > 2)) continue;
    const component: Component = { kind, value: series.values[0]!, start: at, end: unitAt + word.length };
    return series.joint ? { ...component, series: series.values, seriesAt: series.at, joint: series.joint } : component;
  }
  return undefined;
}

function readDecade(at: number, series: Series, end: number): Component | undefined {
  const value = series.values[0]!;
  if (value % 10 !== 0 || (value < 1000 ? value > 90 || value < 10 : value > 2190)) return undefined;
  const decadeOf = (year: number): number => Math.floor((year < 100 ? (year >= 30 ? 1900 : 2000) + year : year) / 10);
  const values = series.values.map(decadeOf);
  const component: Component = { kind: Kind.decade, value: values[0]!, start: at, end };
  return series.joint && risesWithin(values, 100, 219) ? { ...component, series: values, joint: 'range' } : component;
}

const ORDINALS: readonly (readonly [string, number])[] = [
  ['첫째 주', 1],
  ['첫째주', 1],
  ['첫 주', 1],
  ['첫주', 1],
  ['둘째 주', 2],
  ['둘째주', 2],
  ['셋째 주', 3],
  ['셋째주', 3],
  ['넷째 주', 4],
  ['넷째주', 4],
  ['다섯째 주', 5],
  ['다섯째주', 5],
  ['마지막 주', -1],
  ['마지막주', -1],
];

function readOrdinalWeek(text: string, at: number): Component | undefined {
  for (const [word, value] of ORDINALS) {
    if (text.startsWith(word, at)) return { kind: Kind.weekOfMonth, value, start: at, end: at + word.length };
  }
  return undefined;
}

/** Month names that are written out; 유월 and 시월 lose their final consonant (표준어 규정 제52항). */
const MONTH_NAMES: ReadonlyMap<string, number> = new Map([
  ['유월', 6],
  ['시월', 10],
  ['정월', 1],
]);

const SPELLED_STARTS = /* @__PURE__ */ characterFlags('유시정일이삼사오육칠팔구십백천공영一二三四五六七八九十〇零元百千');

/** Reads year, month, day in syllables or Hanja: 이천이십년, 칠월, 십오일, 二〇二〇年. */
function readSpelled(text: string, at: number, mask: number, joined: boolean): Component | undefined {
  if (SPELLED_STARTS[text.charCodeAt(at)] !== 1) return undefined;
  const name = MONTH_NAMES.get(text.slice(at, at + 2));
  if (name && mask & Kind.month) return { kind: Kind.month, value: name, start: at, end: at + 2 };
  const whole = readSino(text, at) ?? readHanja(text, at);
  if (!whole) return undefined;
  // 일 is a numeral and the unit: in 십오일 the last one is the day.
  const dayInside = whole.end > at + 1 && text[whole.end - 1] === '일' && !'년월'.includes(text[whole.end] ?? ' ');
  const number = dayInside ? readSino(text.slice(0, whole.end - 1), at) : whole;
  if (!number) return undefined;
  const unitAt = skipSpaces(text, number.end);
  const unit = text[unitAt] ?? '';
  const span = { value: number.value, start: at, end: unitAt + 1 };
  if ('년年'.includes(unit) && mask & Kind.year && number.value >= 1000 && number.value < 2200) return { kind: Kind.year, ...span };
  // Alone, 이월 is carrying over and 일일 is daily.
  if ('월月'.includes(unit) && mask & Kind.month && (joined || number.value > 2) && number.value >= 1 && number.value <= 12) return { kind: Kind.month, ...span };
  if ('일日'.includes(unit) && mask & Kind.day && joined && number.value >= 1 && number.value <= 31) return { kind: Kind.day, ...span };
  return undefined;
}

function termComponent({ term, end }: Found, start: number): Component {
  const component: Component = { kind: term.kind, value: term.value, start, end };
  if (term.from) component.from = term.from;
  if (term.name !== undefined) component.name = term.name;
  return component;
}

/** 5공화국 is the only kind of name that begins with a figure. */
function readNumberedEra(text: string, at: number, mask: number): Component | undefined {
  if (!(mask & Kind.era) || text[at + 1] !== '공') return undefined;
  const found = findTerm(text, at, Kind.era);
  return found && termComponent(found, at);
}

/**
 * Reads the component that stands at an offset, if its kind is in the mask.
 *
 * @param joined Whether another component stands before it.
 */
export function readComponent(text: string, at: number, mask: number, joined: boolean): Component | undefined {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readNumberedEra(text, at, mask) ?? readNumbered(text, at, mask, joined);
  if (text[at] === '(' || text[at] === '（' || text[at] === '[') {
    return mask & (Kind.statedWeekday | Kind.localTime) ? readBracket(text, at, mask) : undefined;
  }
  if (apostropheBefore(text, at + 1) && isDigit(text.charCodeAt(at + 1)) && mask & Kind.year) {
    return readNumbered(text, at + 1, mask & Kind.year, joined);
  }
  const found = findTerm(text, at, mask);
  if (found) return termComponent(found, at);
  if (mask & Kind.weekOfMonth) {
    const week = readOrdinalWeek(text, at);
    if (week) return week;
  }
  if (mask & Kind.clock && joined) {
    const clock = readClock(text, at, joined);
    if (clock) return clock;
  }
  return readSpelled(text, at, mask, joined);
}
