/** The moment of publication, as the lines around a byline give it. */

import { FIRST_PUBLICATION, LATER_CHANGE } from './telltales';

/** What a stamp stands for: the first publication, a later change, or nothing that is said. */
export type StampBasis = 'first' | 'change' | 'bare';

/** A written moment of a page. */
export interface Stamp {
  /** `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:SS`, as fine as it is written. */
  value: string;
  basis: StampBasis;
  /** Offset in the line at which its keyword, or the stamp itself, starts. */
  start: number;
  /** Offset in the line behind the stamp. */
  end: number;
  hasTime: boolean;
}

const DATE = /(?<year>(?:19|20)\d\d)\s?[-./년]\s?(?<month>\d\d?)\s?[-./월]\s?(?<day>\d\d?)/g;
const WEEKDAY = /일?\.?\s?(?:[([][월화수목금토일][)\]])?[\sT]{0,3}/y;
const CLOCK = /(?<half>오전|오후|AM|PM)?\s?(?<hour>\d\d?)\s?[:시]\s?(?<minute>\d\d)(?::(?<second>\d\d))?/y;

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function isCivil(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= length;
}

/** The clock behind a date: its text with a leading `T`, empty when there is none. */
function readClock(text: string, from: number): { value: string; end: number } {
  const gap = new RegExp(WEEKDAY);
  gap.lastIndex = from;
  const behind = from + (gap.exec(text)?.[0].length ?? 0);
  const clock = new RegExp(CLOCK);
  clock.lastIndex = behind;
  const groups = clock.exec(text)?.groups;
  if (!groups) return { value: '', end: from };
  const half = groups['half'];
  let hour = Number(groups['hour']);
  if ((half === '오후' || half === 'PM') && hour < 12) hour += 12;
  if ((half === '오전' || half === 'AM') && hour === 12) hour = 0;
  const second = groups['second'];
  if (hour > 23 || Number(groups['minute']) > 59 || Number(second ?? 0) > 59) return { value: '', end: from };
  return { value: `T${pad(hour)}:${groups['minute']}${second === undefined ? '' : `:${second}`}`, end: clock.lastIndex };
}

interface Keyword {
  basis: 'first' | 'change';
  start: number;
}

/** The keyword that stands right before an offset, with nothing but marks between: `기사승인 : `. */
function keywordBefore(text: string, end: number): Keyword | undefined {
  const head = text.slice(Math.max(0, end - 24), end).toLowerCase();
  const trimmed = head.replace(/(?:일시|일자|시간|일)?[\s:：|.·•\-[\](<>]{0,8}$/, '');
  for (const [basis, list] of [['change', LATER_CHANGE], ['first', FIRST_PUBLICATION]] as const) {
    const word = list.find((keyword) => trimmed.endsWith(keyword));
    if (word !== undefined) return { basis, start: end - head.length + trimmed.length - word.length };
  }
  return undefined;
}

function basisBehind(text: string, from: number): 'first' | 'change' | undefined {
  const tail = text.slice(from, from + 10).trimStart();
  if (LATER_CHANGE.some((keyword) => tail.startsWith(keyword))) return 'change';
  return FIRST_PUBLICATION.some((keyword) => tail.startsWith(keyword)) ? 'first' : undefined;
}

/**
 * The moments that a short line gives, in order. Impossible dates are left out.
 *
 * @example readStamps('입력 2026.05.02 09:10')[0].value // '2026-05-02T09:10'
 */
export function readStamps(text: string): Stamp[] {
  const stamps: Stamp[] = [];
  for (const match of text.matchAll(DATE)) {
    const [year, month, day] = [match.groups?.['year'], match.groups?.['month'], match.groups?.['day']].map(Number) as [number, number, number];
    if (!isCivil(year, month, day)) continue;
    const clock = readClock(text, match.index + match[0].length);
    const before = keywordBefore(text, match.index);
    // Where a keyword follows (2024/05/16 11:16 송고), it counts only if none stands before: 입력 … 수정 … names each one's own.
    const basis = before?.basis ?? (stamps.length === 0 ? basisBehind(text, clock.end) : undefined) ?? 'bare';
    const value = `${year}-${pad(month)}-${pad(day)}${clock.value}`;
    stamps.push({ value, basis, start: before?.start ?? match.index, end: clock.end, hasTime: clock.value !== '' });
  }
  return stamps;
}
