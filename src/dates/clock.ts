/** Times of day: 오후 7시 30분, 7시 반, 14:39, 열두 시, 2∼5시. */
import { readNative, readSino, isDigit } from '../hangul/numerals';
import { skipSpaces } from './boundary';
import { Kind, type ClockTime, type Component } from './model';
import { digitsEnd, readSeries } from './numbers';

/** Syllables with which 시 is another word: 시간, 시즌, 시장. */
const NOT_HOUR = new Set('간즌장민청군도의립내외설기험행작선절점'.split(''));

/** Reads minutes or seconds with their unit behind an hour; returns the value and end, or undefined. */
function readSixtieth(text: string, at: number, unit: string): { value: number; end: number } | undefined {
  const begin = skipSpaces(text, at);
  const end = digitsEnd(text, begin);
  const number = end > 0 ? { value: Number(text.slice(begin, end)), end } : readSino(text, begin);
  if (!number || number.value >= 60) return undefined;
  const unitAt = skipSpaces(text, number.end);
  if (text[unitAt] !== unit || text[unitAt + 1] === '기' || text[unitAt + 1] === '간') return undefined;
  return { value: number.value, end: unitAt + 1 };
}

function readHalf(text: string, at: number): number {
  const begin = skipSpaces(text, at);
  const next = text[begin + 1] ?? ' ';
  return text[begin] === '반' && !'대발장응복'.includes(next) ? begin + 1 : -1;
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

/** Reads `14:39` or `14:39:00`. */
function readColons(text: string, at: number): { clock: ClockTime; end: number } | undefined {
  const hourEnd = digitsEnd(text, at);
  if (hourEnd < 0 || hourEnd - at > 2 || text[hourEnd] !== ':') return undefined;
  const minuteEnd = digitsEnd(text, hourEnd + 1);
  if (minuteEnd !== hourEnd + 3) return undefined;
  const clock: ClockTime = { hour: Number(text.slice(at, hourEnd)), minute: Number(text.slice(hourEnd + 1, minuteEnd)) };
  if (clock.hour > 24 || clock.minute! > 59) return undefined;
  if (text[minuteEnd] !== ':') return { clock, end: minuteEnd };
  const secondEnd = digitsEnd(text, minuteEnd + 1);
  if (secondEnd !== minuteEnd + 3) return undefined;
  clock.second = Number(text.slice(minuteEnd + 1, secondEnd));
  return clock.second < 60 ? { clock, end: secondEnd } : undefined;
}

/**
 * Reads a time on the clock in figures.
 *
 * @param joined Whether a date or a part of the day stands before it: only then are `14:39` and native numerals times.
 */
export function readClock(text: string, at: number, joined: boolean): Component | undefined {
  if (!isDigit(text.charCodeAt(at))) return joined ? readNativeClock(text, at) : undefined;
  const colons = readColons(text, at);
  if (colons) return joined ? { kind: Kind.clock, value: 0, start: at, ...colons } : undefined;
  const series = readSeries(text, at);
  if (!series || series.joint === 'list') return undefined;
  const unitAt = skipSpaces(text, series.end);
  const unit = text[unitAt];
  if ((unit !== '시' && unit !== '時') || NOT_HOUR.has(text[unitAt + 1] ?? '')) return undefined;
  if (unitAt > series.end && !joined) return undefined;
  if (series.values.some((value) => value > 24) || /^ (?:방향|뉴스)/.test(text.slice(unitAt + 1, unitAt + 4))) return undefined;
  const clock: ClockTime = { hour: series.values[0]! };
  const span = { kind: Kind.clock, value: 0, start: at, clock };
  if (series.joint) return { ...span, end: unitAt + 1, series: series.values, joint: 'range' };
  return { ...span, end: finish(text, unitAt + 1, clock) };
}

function readNativeClock(text: string, at: number): Component | undefined {
  const hour = readNative(text, at);
  if (!hour || hour.value > 12) return undefined;
  const unitAt = skipSpaces(text, hour.end);
  if (text[unitAt] !== '시' || NOT_HOUR.has(text[unitAt + 1] ?? '')) return undefined;
  const clock: ClockTime = { hour: hour.value };
  return { kind: Kind.clock, value: 0, start: at, end: finish(text, unitAt + 1, clock), clock };
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
