/** Reads one component of a date at an offset: a number with its unit, or a word of the lexicon. */
import { CharacterSet } from '../engine/tables';
import { isDigit, readHanja, readSino } from '../hangul/numerals';
import { isSyllable } from '../hangul/syllable';
import { skipSpaces } from './boundary';
import { Code, codeAt } from './codes';
import { readColons, readHours, readNativeClock } from './clock';
import { findTerm, weekdayNumber } from './lexicon';
import { componentOf, Kind, type Component } from './model';
import { readNumericDate } from './numeric';
import { ORDINAL_KINDS, readOrdinal } from './ordinals';
import { ERA_FORMS, readYearOfEra } from './year-eras';
import { readWeekdays } from './weekday-lists';
import { digitsEnd, readSeries, readSingle, risesWithin, seriesWithin, type Series } from './numbers';

const TIME = Kind.period | Kind.clock;
const AFTER_DAY = Kind.statedWeekday | Kind.weekday | Kind.localTime | TIME;
const PARTS_OF_YEAR =
  Kind.half | Kind.quarter | Kind.season | Kind.month | Kind.section | Kind.holiday | Kind.league | Kind.same | Kind.edge | Kind.calendar | Kind.boundaryDay | Kind.weekOfMonth;
const PARTS_OF_MONTH = Kind.day | Kind.section | Kind.weekOfMonth | Kind.weekday | Kind.boundaryDay;

/** What may follow each kind of component; a kind that is not listed ends the expression. */
const FOLLOWERS: ReadonlyMap<number, number> = new Map([
  [
    Kind.direction,
    Kind.year | Kind.month | Kind.day | Kind.quarter | Kind.half | Kind.season | Kind.weekday | Kind.holiday | Kind.league | Kind.edge | Kind.decade | Kind.weekend | Kind.calendar,
  ],
  [Kind.year, PARTS_OF_YEAR],
  [Kind.yearShift, PARTS_OF_YEAR],
  [Kind.yearPrefix, PARTS_OF_YEAR],
  [Kind.calendar, Kind.month],
  [Kind.decade, Kind.section],
  [Kind.century, Kind.section],
  [Kind.half, Kind.section],
  [Kind.quarter, Kind.section],
  [Kind.quarterShift, Kind.section],
  [Kind.season, Kind.league],
  [Kind.month, PARTS_OF_MONTH],
  [Kind.monthShift, PARTS_OF_MONTH],
  [Kind.boundaryDay, Kind.statedWeekday | TIME],
  [Kind.weekShift, Kind.weekday | Kind.section | Kind.boundaryDay],
  [Kind.weekOfMonth, Kind.weekday | Kind.weekend],
  [Kind.day, AFTER_DAY],
  [Kind.dayShift, Kind.statedWeekday | Kind.weekday | Kind.localTime | TIME],
  [Kind.weekday, Kind.localTime | TIME],
  [Kind.weekend, TIME],
  [Kind.statedWeekday, Kind.localTime | TIME],
  [Kind.localTime, TIME],
  [Kind.period, Kind.clock],
  [Kind.holiday, Kind.holidayRun | Kind.dayShift | Kind.statedWeekday | TIME],
  [Kind.holidayRun, Kind.dayShift | Kind.boundaryDay],
]);

/** What an expression may begin with. */
export const STARTERS =
  Kind.direction | Kind.year | Kind.yearShift | Kind.yearPrefix | Kind.decade | Kind.century | Kind.era | Kind.half | Kind.quarter |
  Kind.quarterShift | Kind.season | Kind.month | Kind.monthShift | Kind.weekShift | Kind.weekend | Kind.edge | Kind.day |
  Kind.dayShift | Kind.weekday | Kind.period | Kind.clock | Kind.holiday | Kind.calendar | Kind.weekOfMonth;

/** Kinds after which an expression may not end. */
export const OPEN_KINDS = Kind.direction | Kind.yearPrefix | Kind.localTime | Kind.calendar;

/** Kinds that are dates only behind or before others: 첫 주 may be of anything. */
export const DEPENDENT_KINDS = Kind.weekOfMonth;

/** What may follow a component. */
export function followersOf(component: Component): number {
  const followers = FOLLOWERS.get(component.kind) ?? 0;
  if (component.kind === Kind.day && component.joint === 'list') return followers & ~Kind.weekday;
  return followers;
}

const ERA_STARTS = /* @__PURE__ */ new CharacterSet(ERA_FORMS);
const BRACKETS = /* @__PURE__ */ new CharacterSet('(（[');
const LOCAL_TIME_ENDS = ['시간', '시각', '시', '기준'];
const LONGEST_BRACKET = 14;

/** The weekdays of both ends of a series of days: 25~26일(토~일). */
const WEEKDAY_RANGE = /^[월화수목금토일][~∼〜\-–·,][월화수목금토일]$/;

/** Reads a bracket behind a day: `(수)`, `(수요일)`, `(현지시간)`. */
function readBracket(text: string, at: number, mask: number): Component | undefined {
  const close = text.slice(at, at + LONGEST_BRACKET).search(/[)）\]]/);
  if (close < 0) return undefined;
  const end = at + close + 1;
  const content = text.slice(at + 1, end - 1).trim();
  const weekday = weekdayNumber(content[0]);
  if (weekday && mask & Kind.statedWeekday && (content.length === 1 || content.slice(1) === '요일')) {
    return componentOf(Kind.statedWeekday, weekday, at, end);
  }
  if (weekday && mask & Kind.statedWeekday && WEEKDAY_RANGE.test(content)) {
    return { ...componentOf(Kind.statedWeekday, weekday, at, end), series: [weekday, weekdayNumber(content[2])] };
  }
  const local = mask & Kind.localTime && LOCAL_TIME_ENDS.some((word) => content.endsWith(word));
  return local ? componentOf(Kind.localTime, 0, at, end) : undefined;
}

/** Two-digit years: from 50 on in the 1900s. */
const expandYear = (year: number): number => (year >= 50 ? 1900 : 2000) + year;

/** The length of the unit of years at an offset: 년, 년도, 학년도; 0 for none. */
function yearUnit(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case Code.년:
      return text.startsWith('도', at + 1) || text.startsWith('생', at + 1) ? 2 : 1;
    case Code.학:
      return text.startsWith('학년도', at) ? 3 : 0;
    case Code.회:
      return text.startsWith('회계연도', at) ? 4 : 0;
    case Code.年:
      return 1;
    default:
      return 0;
  }
}

/** Syllables that make 년 another word: 3년물, 3년차. */
const NOT_YEAR = /* @__PURE__ */ new CharacterSet('물차째간제짜');

/** (553년): three digits are a year only by themselves in a bracket. */
const isBracketed = (text: string, { start, digits }: Series, end: number): boolean =>
  digits === 3 && codeAt(text, start - 1) === Code.bracket && codeAt(text, end) === Code.bracketEnd;

function readYear(text: string, series: Series, unitAt: number): Component | undefined {
  const unit = yearUnit(text, unitAt);
  const league = unit === 0 && text.startsWith('시즌', unitAt);
  if (unit === 0 && !league) return undefined;
  if (unit === 1 && NOT_YEAR.has(codeAt(text, unitAt + 1)) && text.charCodeAt(unitAt) !== Code.年 && (text[unitAt + 1] !== '짜' || text[unitAt + 2] === '리')) return undefined;
  const { first, start } = series;
  const short = series.digits === 2;
  const end = unitAt + (league ? 2 : unit);
  if (!short && (first < 1000 || first > 2199) && !isBracketed(text, series, end)) return undefined;
  // 18-19시즌
  const isSeason = league && series.values?.[1] === first + 1;
  if (short && !isSeason && !mayBeShortYear(text, start, first, end, unit > 1)) return undefined;
  if (series.joint === 'list') return undefined;
  const component = componentOf(Kind.year, short ? expandYear(first) : first, short && apostropheBefore(text, start) ? start - 1 : start, end);
  if (league) component.name = '시즌';
  if (!series.values) return component;
  const second = series.values[1]!;
  const last = second >= 1000 ? second : short ? expandYear(second) : Math.floor(first / 100) * 100 + second;
  if (last <= component.value || last > 2199) return undefined;
  component.series = [component.value, last];
  component.joint = 'range';
  return component;
}

/** Marks used as an apostrophe, with what would close them as quote marks. */
const APOSTROPHES: ReadonlyMap<string, string> = new Map([
  ['’', '’'],
  ["'", "'"],
  ['‘', '’'],
  ['`', '`'],
]);
const APOSTROPHE_FLAGS = /* @__PURE__ */ new CharacterSet(APOSTROPHES.keys());
const QUOTED_REACH = 20;

/** Whether an apostrophe for the century stands before a two-digit year: ’24년. */
function apostropheBefore(text: string, at: number): boolean {
  if (at === 0 || !APOSTROPHE_FLAGS.has(codeAt(text, at - 1)) || /[0-9A-Za-z가-힣]/.test(text[at - 2] ?? ' ')) return false;
  // An opening mark that is closed soon is a quote mark (‘10년 이상’); one before a figure closes nothing (’22년∼’23년).
  const behind = text.slice(at, at + QUOTED_REACH);
  const closing = APOSTROPHES.get(text[at - 1]!)!;
  for (let close = behind.indexOf(closing); close >= 0; close = behind.indexOf(closing, close + 1)) if (!isDigit(behind.charCodeAt(close + 1))) return false;
  return true;
}

const AFTER_OLD_YEAR = /^(?:에|부터|도|산| (?:대선|총선|외환))/;

/** A two-digit number before 년 is a year with an apostrophe, before a month, or when no count reaches it and nothing counts. */
function mayBeShortYear(text: string, at: number, value: number, end: number, named: boolean): boolean {
  if (named || apostropheBefore(text, at)) return true;
  const next = skipSpaces(text, end);
  if (text.startsWith('반기', next + 1) ? /[상하]/.test(text[next]!) : text.startsWith('분기', next + 1) && /[1-4]/.test(text[next]!)) return true;
  const monthEnd = digitsEnd(text, next);
  if (monthEnd > 0 && text[monthEnd] === '월') return true;
  return value >= 60 && AFTER_OLD_YEAR.test(text.slice(end, end + 3));
}

/** What stands behind 14:39 where no date stands before it and it is no score: 14:39에, 10:00~18:00. */
const AFTER_CLOCK = /^(?:$|에$|에[ 는]|부터|까지|[경께쯤]| ?[~∼] ?\d{1,2}:\d{2})/;

const isClockAlone = (text: string, at: number, end: number): boolean => (at === 0 || codeAt(text, at - 1) === Code.space) && AFTER_CLOCK.test(text.slice(end, end + 8));

/** Reads a number or a series with its unit. */
function readNumbered(text: string, at: number, mask: number, joined: boolean): Component | undefined {
  if (mask & Kind.day) {
    const numeric = readNumericDate(text, at);
    if (numeric) return numeric;
  }
  const series = readSeries(text, at);
  if (!series) return undefined;
  if (mask & Kind.clock && text.charCodeAt(series.end) === Code.colon) {
    const clock = readColons(text, at);
    if (clock && (joined || isClockAlone(text, at, clock.end))) return clock;
  }
  const component = withUnit(text, mask, series, joined);
  if (component || !series.joint) return component;
  return withUnit(text, mask & ~Kind.clock, readSingle(text, at)!, joined);
}

/** Syllables that make another word of the unit before them: 3일장, 2월혁명, 1일권. */
const NOT_DAY = /* @__PURE__ */ new CharacterSet('째간장권제차자');
const NOT_MONTH = /* @__PURE__ */ new CharacterSet('세급드권');
/** 1일 3회, 1일 평균: a rate; not 1일 18대 국회의원, 1일 20대 남성. */
const RATE = /^일 ?(?:\d+[만천백]? ?(?:회|번|시간|차례|개|정|잔|ℓ|리터|인|보|명|건|대(?! ?(?:국회|총선|대선|대통령|총장|회장|의회|남성|여성|남녀|남자|여자|초반|중반|후반)))|평균|최대|최소|생활|이용)/;

const isDayUnit = (text: string, at: number, single: boolean, first: number): boolean => {
  if (!single) return true;
  const next = text.charCodeAt(at + 1);
  if (NOT_DAY.has(next) && (text[at + 1] !== '자' || text[at + 2] === '리')) return false;
  return first !== 1 || !RATE.test(text.slice(at, at + 12));
};

/** Reads the unit behind a number or a series. A number stands apart from its unit only in a spaced style. */
function withUnit(text: string, mask: number, series: Series, joined: boolean): Component | undefined {
  const unitAt = skipSpaces(text, series.end);
  const single = !series.values;
  switch (text.charCodeAt(unitAt)) {
    case Code.일:
      return isDayUnit(text, unitAt, single, series.first) ? counted(series, mask, Kind.day, 31, unitAt, 1) : undefined;
    case Code.日:
      return counted(series, mask, Kind.day, 31, unitAt, 1);
    case Code.월:
      if (single && NOT_MONTH.has(codeAt(text, unitAt + 1))) return undefined;
      return withLeap(text, counted(series, mask, Kind.month, 12, unitAt, text[unitAt + 1] === '달' ? 2 : 1));
    case Code.月:
      return counted(series, mask, Kind.month, 12, unitAt, 1);
    case Code.년:
      if (mask & Kind.decade && text.startsWith('년대', unitAt)) return readDecade(series.first, series.values, series.start, unitAt + 2);
      return mask & Kind.year ? readYear(text, series, unitAt) : undefined;
    case Code.학:
      if (mask & Kind.half && SCHOOL_TERM.test(text.slice(unitAt, unitAt + 6))) return readSemester(text, series, mask, unitAt);
      return mask & Kind.year ? readYear(text, series, unitAt) : undefined;
    case Code.회:
    case Code.年:
      return mask & Kind.year ? readYear(text, series, unitAt) : undefined;
    case Code.시:
    case Code.時: {
      const clock = mask & Kind.clock ? readHours(text, series, unitAt, joined) : undefined;
      return clock ?? (mask & Kind.year ? readYear(text, series, unitAt) : undefined);
    }
    case Code.분:
      if (!text.startsWith('기', unitAt + 1) || (single && text[unitAt + 2] === '점')) return undefined;
      return counted(asFraction(text, series), mask, Kind.quarter, 4, unitAt, 2);
    case Code.slash: // 3/4분기
      return text.startsWith('4분기', unitAt + 1) ? counted(series, mask, Kind.quarter, 4, unitAt, 4) : undefined;
    case Code.four: // 3 4분기
      return text.startsWith('분기', unitAt + 1) ? counted(series, mask, Kind.quarter, 4, unitAt, 3) : undefined;
    case Code.사: // 1사분기
      return text.startsWith('분기', unitAt + 1) ? counted(series, mask, Kind.quarter, 4, unitAt, 3) : undefined;
    case Code.세:
      return text[unitAt + 1] === '기' ? counted(series, mask, Kind.century, 30, unitAt, 2) : undefined;
    case Code.주:
      return text[unitAt + 1] === '차' ? counted(series, mask, Kind.weekOfMonth, 53, unitAt, 2) : undefined;
    case Code.째:
      if (text.startsWith('주', unitAt + 1)) return counted(series, mask, Kind.weekOfMonth, 53, unitAt, 2);
      return text.startsWith(' 주', unitAt + 1) ? counted(series, mask, Kind.weekOfMonth, 53, unitAt, 3) : undefined;
    default:
      return undefined;
  }
}

/** 3·4분기 is 3/4분기. */
function asFraction(text: string, series: Series): Series {
  const { values, at } = series;
  const isFraction = values?.length === 2 && values[1] === 4 && series.joint === 'list' && at![1]! - series.start === 2 && codeAt(text, series.start + 1) !== Code.comma;
  return isFraction ? { ...series, values: undefined, at: undefined, joint: undefined } : series;
}

const SCHOOL_TERM = /^학(?:기|년 [12]학기)/;

/** 2학기, and 3학년 2학기, of which only the pupil's own life knows the year. */
function readSemester(text: string, series: Series, mask: number, unitAt: number): Component | undefined {
  const ofGrade = text.startsWith('년', unitAt + 1);
  const component = counted(series, mask, Kind.half, ofGrade ? 6 : 2, unitAt, ofGrade ? 6 : 2);
  return component && { ...component, value: ofGrade ? 0 : component.value, name: 'semester' };
}

/** 윤2월: the month that the lunar calendar puts in behind 2월. */
function withLeap(text: string, component: Component | undefined): Component | undefined {
  if (!component || component.series || codeAt(text, component.start - 1) !== Code.윤 || isSyllable(codeAt(text, component.start - 2))) return component;
  return { ...component, start: component.start - 1, name: 'leap' };
}

/** 12∼2월: a range of months that goes on in the next year. */
const passesNewYear = ({ joint, values }: Series): boolean => joint === 'range' && values!.every((value) => value >= 1 && value <= 12) && values![0]! > values![1]!;

/** The component of a number from 1 on before a unit, or of a rising series. */
function counted(series: Series, mask: number, kind: number, most: number, unitAt: number, length: number): Component | undefined {
  if (!(mask & kind) || !(seriesWithin(series, 1, most) || (kind === Kind.month && passesNewYear(series))) || (unitAt > series.end && series.digits > 2)) return undefined;
  const component = componentOf(kind, series.first, series.start, unitAt + length);
  component.series = series.values;
  component.seriesAt = series.at;
  component.joint = series.joint;
  return component;
}

function readDecade(value: number, series: readonly number[] | undefined, start: number, end: number): Component | undefined {
  if (value % 10 !== 0 || (value < 1000 ? value > 90 || value < 10 : value > 2190)) return undefined;
  const decadeOf = (year: number): number => Math.floor((year < 100 ? (year >= 30 ? 1900 : 2000) + year : year) / 10);
  const component = componentOf(Kind.decade, decadeOf(value), start, end);
  const values = series?.map(decadeOf);
  if (!values || !risesWithin(values, 100, 219)) return component;
  component.series = values;
  component.joint = 'range';
  return component;
}

/** Month names that are written out; 유월 and 시월 lose their final consonant (표준어 규정 제52항). */
const MONTH_NAMES: ReadonlyMap<string, number> = new Map([
  ['유월', 6],
  ['시월', 10],
  ['정월', 1],
]);

const SPELLED_STARTS = /* @__PURE__ */ new CharacterSet('유시정일이삼사오육칠팔구십백천공영一二三四五六七八九十〇零元百千');

/** Reads year, month, day in syllables or Hanja: 이천이십년, 칠월, 십오일, 二〇二〇年. */
function readSpelled(text: string, at: number, mask: number, joined: boolean): Component | undefined {
  if (!SPELLED_STARTS.has(codeAt(text, at))) return undefined;
  const name = MONTH_NAMES.get(text.slice(at, at + 2));
  if (name && mask & Kind.month) return componentOf(Kind.month, name, at, at + 2);
  const whole = readSino(text, at) ?? readHanja(text, at);
  if (!whole) return undefined;
  if (mask & Kind.century && whole.value <= 30 && whole.value > 10 && text.startsWith('세기', whole.end)) return componentOf(Kind.century, whole.value, at, whole.end + 2);
  if (mask & Kind.decade && text.startsWith('년대', whole.end)) return readDecade(whole.value, undefined, at, whole.end + 2);
  // 일 is a numeral and the unit: in 십오일 the last one is the day.
  const dayInside = whole.end > at + 1 && text[whole.end - 1] === '일' && !'년월'.includes(text[whole.end] ?? ' ');
  const number = dayInside ? readSino(text.slice(0, whole.end - 1), at) : whole;
  if (!number) return undefined;
  const unitAt = skipSpaces(text, number.end);
  const unit = text[unitAt] ?? '';
  const { value } = number;
  // 천년 is a length of time: 천년 고찰.
  if ('년年'.includes(unit) && mask & Kind.year && value > 1000 && value < 2200) return componentOf(Kind.year, value, at, unitAt + 1);
  // Alone, 이월 is carrying over and 일일 is daily.
  if ('월月'.includes(unit) && mask & Kind.month && (joined || value > 2) && value >= 1 && value <= 12) return componentOf(Kind.month, value, at, unitAt + 1);
  if ('일日'.includes(unit) && mask & Kind.day && joined && value >= 1 && value <= 31) return componentOf(Kind.day, value, at, unitAt + 1);
  return undefined;
}

/** 5공화국 and 3·1절 are the only kinds of name that begin with a figure. */
function readNumberedName(text: string, at: number, mask: number): Component | undefined {
  const next = text.charCodeAt(at + 1);
  if (next !== Code.공 && next !== Code.listDot && next !== Code.dot) return undefined;
  return mask & (Kind.era | Kind.holiday) ? findTerm(text, at, mask & (Kind.era | Kind.holiday)) : undefined;
}

/**
 * Reads the component that stands at an offset, if its kind is in the mask.
 *
 * @param joined Whether another component stands before it.
 */
export function readComponent(text: string, at: number, mask: number, joined: boolean): Component | undefined {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readNumberedName(text, at, mask) ?? readNumbered(text, at, mask, joined) ?? (mask & ORDINAL_KINDS ? readOrdinal(text, at, mask) : undefined);
  if (BRACKETS.has(code)) return mask & (Kind.statedWeekday | Kind.localTime) ? readBracket(text, at, mask) : undefined;
  if (mask & Kind.year && APOSTROPHE_FLAGS.has(code) && isDigit(text.charCodeAt(at + 1)) && apostropheBefore(text, at + 1)) {
    return readNumbered(text, at + 1, mask & Kind.year, joined);
  }
  if (mask & Kind.month && code === Code.윤 && isDigit(text.charCodeAt(at + 1))) return readNumbered(text, at + 1, mask & Kind.month, joined);
  const found = findTerm(text, at, mask) ?? (mask & Kind.weekday ? readWeekdays(text, at) : undefined);
  if (found) return found;
  if (mask & Kind.year && ERA_STARTS.has(code)) {
    const year = readYearOfEra(text, at);
    if (year) return year;
  }
  if (mask & ORDINAL_KINDS) {
    const ordinal = readOrdinal(text, at, mask);
    if (ordinal) return ordinal;
  }
  if (mask & Kind.clock) {
    const clock = readNativeClock(text, at, joined);
    if (clock) return clock;
  }
  return readSpelled(text, at, mask, joined);
}
