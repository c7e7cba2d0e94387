/** Times of day: 오후 7시 30분, 7시 반, 14:39, 열두 시, 2∼5시. */
import { CharacterSet } from '../engine/tables';
import { readNative, readSino } from '../hangul/numerals';
import { skipSpaces } from './boundary';
import { Code, codeAt } from './codes';
import { componentOf, Kind, type ClockTime, type Component } from './model';
import { digitsEnd, numberIn, type Series } from './numbers';


/** Syllables with which 시 is another word: 시간, 시즌, 시장. */
const NOT_HOUR = /* @__PURE__ */ new CharacterSet('간즌장민청군도의립내외설기험행작선절점');

/** Reads minutes or seconds with their unit behind an hour; returns the value and end, or undefined. */
function readSixtieth(text: string, at: number, unit: string): { value: number; end: number } | undefined {
  const begin = skipSpaces(text, at);
  const end = digitsEnd(text, begin);
  const number = end > 0 ? { value: numberIn(text, begin, end), end } : readSino(text, begin);
  if (!number || number.value >= 60) return undefined;
  const unitAt = skipSpaces(text, number.end);
  if (text[unitAt] !== unit || text[unitAt + 1] === '기' || text[unitAt + 1] === '간') return undefined;
  return { value: number.value, end: unitAt + 1 };
}

function readHalf(text: string, at: number): number {
  const begin = skipSpaces(text, at);
  if (text.charCodeAt(begin) !== Code.반) return -1;
  const next = text[begin + 1] ?? ' ';
  return !'대발장응복'.includes(next) ? begin + 1 : -1;
}

/** Minutes and seconds behind an hour. */
function finish(text: string, at: number, clock: ClockTime): number {
  const half = readHalf(text, at);
  if (half > 0) {
    clock.minute = 30;
    return half;
  }
  const minute = readSixtieth(text, at, '분');
  if (!minute) return at;
  clock.minute = minute.value;
  const second = readSixtieth(text, minute.end, '초');
  if (!second) return minute.end;
  clock.second = second.value;
  return second.end;
}

/** The component of a time on the clock. */
const clockComponent = (clock: ClockTime, start: number, end: number): Component => {
  const component = componentOf(Kind.clock, 0, start, end);
  component.clock = clock;
  return component;
};

/** Reads `14:39` or `14:39:00`; only behind a date or a part of the day, because it may be a score. */
export function readColons(text: string, at: number): Component | undefined {
  const hourEnd = digitsEnd(text, at);
  if (hourEnd < 0 || hourEnd - at > 2 || text.charCodeAt(hourEnd) !== Code.colon) return undefined;
  const minuteEnd = digitsEnd(text, hourEnd + 1);
  if (minuteEnd !== hourEnd + 3) return undefined;
  const clock: ClockTime = { hour: numberIn(text, at, hourEnd), minute: numberIn(text, hourEnd + 1, minuteEnd), second: undefined };
  if (clock.hour > 24 || clock.minute! > 59) return undefined;
  if (text.charCodeAt(minuteEnd) !== Code.colon) return clockComponent(clock, at, minuteEnd);
  const secondEnd = digitsEnd(text, minuteEnd + 1);
  if (secondEnd !== minuteEnd + 3) return undefined;
  clock.second = numberIn(text, minuteEnd + 1, secondEnd);
  return clock.second < 60 ? clockComponent(clock, at, secondEnd) : undefined;
}

/**
 * Reads a time on the clock in figures with 시.
 *
 * @param unitAt Where 시 or 時 stands.
 * @param joined Whether a date or a part of the day stands before it: only then may a space stand before 시.
 */
export function readHours(text: string, series: Series, unitAt: number, joined: boolean): Component | undefined {
  if (series.joint === 'list' || NOT_HOUR.has(codeAt(text, unitAt + 1)) || (unitAt > series.end && !joined)) return undefined;
  if (!seriesWithinHours(series) || text.startsWith(' 방향', unitAt + 1) || text.startsWith(' 뉴스', unitAt + 1)) return undefined;
  const clock: ClockTime = { hour: series.first, minute: undefined, second: undefined };
  const component = clockComponent(clock, series.start, unitAt + 1);
  if (series.joint) {
    component.series = series.values;
    component.joint = 'range';
  } else component.end = finish(text, unitAt + 1, clock);
  return component;
}

const seriesWithinHours = ({ first, values }: Series): boolean => (values ? values.every((value) => value <= 24) : first <= 24);

/** What stands behind 여덟 시 where no date or part of the day stands before it: 시 begins many words (한 시인). */
const AFTER_NATIVE = /^(?:$|에$|에[ 는서]| ?반(?:$|[ 에쯤께])|부터|까지|[경께쯤]| ?\d{1,2}분)/;

/**
 * Reads a time on the clock in native numerals: 두 시 반.
 *
 * @param joined Whether a date or a part of the day stands before it.
 */
export function readNativeClock(text: string, at: number, joined: boolean): Component | undefined {
  const hour = readNative(text, at);
  if (!hour || hour.value > 12) return undefined;
  const unitAt = skipSpaces(text, hour.end);
  if (text[unitAt] !== '시' || NOT_HOUR.has(codeAt(text, unitAt + 1))) return undefined;
  if (!joined && !AFTER_NATIVE.test(text.slice(unitAt + 1, unitAt + 5))) return undefined;
  const clock: ClockTime = { hour: hour.value, minute: undefined, second: undefined };
  return clockComponent(clock, at, finish(text, unitAt + 1, clock));
}

/** Hours that a part of the day moves to the second half of the day, both ends included. */
const AFTERNOON: readonly (readonly [RegExp, number, number])[] = [
  [/오후$/, 1, 11],
  [/낮$/, 1, 6],
  [/저녁$/, 1, 11],
  [/밤중?$|심야$|야간$/, 6, 11],
];

/**
 * The hour from 0 to 24 that a written hour means after a part of the day; 24 is midnight at the end of the day.
 * 자정 is the day's beginning, 밤 12시 its end (국립국어원 온라인가나다).
 */
export function hourOfDay(hour: number, period: string | undefined): number {
  if (period === undefined) return hour;
  if (hour === 12) {
    if (/밤|심야|야간/.test(period)) return 24;
    return /오전|새벽/.test(period) ? 0 : 12;
  }
  for (const [pattern, least, most] of AFTERNOON) {
    if (pattern.test(period) && hour >= least && hour <= most) return hour + 12;
  }
  return hour;
}
