/** What the grammar reads (components), what they say together (a point in time), and whole expressions. */
import type { DateMention, DatePart } from '../types';

/** From where a relative word counts: publication, the last day that the narrative named, the day of the main event. */
export type Reference = 'publication' | 'narrative' | 'main';

/** The kinds of component, as bits, so that what may follow a component is a mask. */
export const Kind = {
  direction: 1 << 0,
  year: 1 << 1,
  yearShift: 1 << 2,
  yearPrefix: 1 << 3,
  decade: 1 << 4,
  century: 1 << 5,
  era: 1 << 6,
  half: 1 << 7,
  quarter: 1 << 8,
  quarterShift: 1 << 9,
  season: 1 << 10,
  league: 1 << 11,
  month: 1 << 12,
  monthShift: 1 << 13,
  weekShift: 1 << 14,
  weekOfMonth: 1 << 15,
  weekend: 1 << 16,
  section: 1 << 17,
  edge: 1 << 18,
  day: 1 << 19,
  dayShift: 1 << 20,
  weekday: 1 << 21,
  statedWeekday: 1 << 22,
  localTime: 1 << 23,
  period: 1 << 24,
  clock: 1 << 25,
  holiday: 1 << 26,
  holidayRun: 1 << 27,
  same: 1 << 28,
  calendar: 1 << 29,
  /** 첫날, 마지막 날 of the month, year or run of holidays before it. */
  boundaryDay: 1 << 30,
} as const;

/** What a word of the lexicon means. */
export interface Term {
  kind: number;
  /** The number or the shift; 0 where the kind has none. */
  value: number;
  from: Reference | undefined;
  /** The word's own name, where the number doesn't say it all. */
  name: string | undefined;
  /** Whether the word is also another one, so that what follows has to be looked at. */
  ambiguous: boolean;
}

/** How the numbers of a series are joined: 12∼14일, 21, 22일. */
export type Joint = 'range' | 'list';

/** A time on the clock as written. */
export interface ClockTime {
  hour: number;
  minute: number | undefined;
  second: number | undefined;
}

/** One piece of a date as it stands in the text. All have the same fields, which keeps reading them fast. */
export interface Component extends Term {
  start: number;
  end: number;
  /** The numbers of a series, `value` first. */
  series: readonly number[] | undefined;
  /** Offsets of the numbers of a list. */
  seriesAt: readonly number[] | undefined;
  joint: Joint | undefined;
  clock: ClockTime | undefined;
}

/** A component with a number and nothing else. */
export const componentOf = (kind: number, value: number, start: number, end: number): Component => ({
  kind, value, start, end, from: undefined, name: undefined, ambiguous: false, series: undefined, seriesAt: undefined, joint: undefined, clock: undefined,
});

/** So many steps from a reference. */
export interface Shift {
  by: number;
  from: Reference;
}

/** A length of time forwards (뒤, 후) or back (전). */
export interface Offset {
  amounts: Amounts;
  sign: 1 | -1;
}

/** Amounts of an ISO 8601 duration. */
export interface Amounts {
  years: number;
  months: number;
  weeks: number;
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

/** The fields that are written of one point in time, before anything is resolved; `undefined` for what is not written. */
export interface Point {
  /** Whether anything of a date is written, and not a time of day alone. */
  dated: boolean;
  direction: number | undefined;
  recurring: boolean;
  year: number | undefined;
  yearShift: Shift | undefined;
  newYear: boolean;
  decade: number | undefined;
  century: number | undefined;
  era: string | undefined;
  half: number | undefined;
  /** 1학기, 2학기; 0 in a year that only a pupil's own grade tells (3학년 2학기). */
  semester: number | undefined;
  quarter: number | undefined;
  quarterShift: number | undefined;
  season: number | undefined;
  league: boolean;
  month: number | undefined;
  monthShift: Shift | undefined;
  weekShift: number | undefined;
  weekOfMonth: number | undefined;
  /** 셋째 화요일: which one of its month the weekday is; -1 the last. */
  ordinal: number | undefined;
  /** 이번 (0), 다음 (1) before a weekday: weeks from this one. */
  within: number | undefined;
  /** 첫날 (1), 마지막 날 (-1). */
  boundary: number | undefined;
  /** Weeks from this one, or `nearest`. */
  weekend: number | 'nearest' | undefined;
  /** 0 early, 1 middle, 2 late. */
  section: number | undefined;
  /** 연말, 월초: the section of a year or month that is not written. */
  edge: 'year' | 'month' | 'week' | undefined;
  /** 음력: month and day count by the moon. */
  lunar: boolean;
  /** 윤2월: the month is a leap month of the lunar calendar. */
  leap: boolean;
  day: number | undefined;
  dayShift: Shift | undefined;
  weekday: number | undefined;
  statedWeekday: number | undefined;
  holiday: string | undefined;
  holidayRun: boolean;
  /** 대체공휴일. */
  substitute: boolean;
  /** 사흘 뒤 (1), 3개월 전 (-1). */
  offset: Offset | undefined;
  /** The same from the point itself: 추석 이틀 전. */
  distance: Offset | undefined;
  /** 같은 기간, 동월, 같은 시각. */
  same: 'period' | 'month' | 'time' | undefined;
  period: string | undefined;
  clock: ClockTime | undefined;
}

/** A point of which nothing is written. */
export const emptyPoint = (): Point => ({
  dated: false, direction: undefined, recurring: false, year: undefined, yearShift: undefined, newYear: false, decade: undefined, century: undefined,
  era: undefined, half: undefined, semester: undefined, quarter: undefined, quarterShift: undefined, season: undefined, league: false, month: undefined,
  monthShift: undefined, weekShift: undefined, weekOfMonth: undefined, ordinal: undefined, within: undefined, boundary: undefined, weekend: undefined, section: undefined, edge: undefined, lunar: false, leap: false,
  day: undefined, dayShift: undefined, weekday: undefined, statedWeekday: undefined, holiday: undefined, holidayRun: false, substitute: false, offset: undefined, distance: undefined,
  same: undefined, period: undefined, clock: undefined,
});

/** The finest unit that is written. */
export type Grain = DateMention['grain'];

/** A whole expression as recognized; `parts` are offsets into the text. */
export interface Expression {
  start: number;
  end: number;
  /** Rule id, `dates/…`. */
  rule: string;
  from: Point | undefined;
  to: Point | undefined;
  /** One-sided: 부터 and 이후 open the end, 까지 and 이전 the start. */
  open: 'end' | 'start' | undefined;
  /** 2000년 미만: the open range ends before the point, not with it. */
  exclusive: boolean;
  /** The range runs up to the publication: 현재까지. */
  untilNow: boolean;
  amounts: Amounts | undefined;
  /** 지난 3년간 (-1): the duration ends, 오는 (1): starts at publication. */
  anchor: number | undefined;
  approximate: boolean;
  /** The written pieces; their texts are cut out when the mention is made. */
  parts: DatePart[];
}

/** An expression that is one span with a point or nothing in it. */
export const expressionOf = (start: number, end: number, rule: string, from: Point | undefined, approximate: boolean, parts: DatePart[]): Expression => ({
  start, end, rule, from, to: undefined, open: undefined, exclusive: false, untilNow: false, amounts: undefined, anchor: undefined, approximate, parts,
});

/** A written piece whose text is not cut out yet. */
export const partOf = (start: number, end: number, unit: DatePart['unit']): DatePart => ({ text: '', start, end, unit });
