/** Weeks and weekdays that are counted within a month: 셋째 주, 3주차, 넷째 목요일, 마지막 월요일. */
import { CharacterSet } from '../engine/tables';
import { skipSpaces } from './boundary';
import { codeAt } from './codes';
import { findTerm } from './lexicon';
import { componentOf, Kind, type Component } from './model';

/** The kinds that an ordinal can begin. */
export const ORDINAL_KINDS = Kind.weekOfMonth | Kind.weekday;

/** Ordinals, longer forms first; -1 is the last. */
const ORDINALS: readonly (readonly [form: string, value: number])[] = [
  ['첫 번째', 1], ['첫번째', 1], ['첫째', 1], ['첫', 1],
  ['두 번째', 2], ['두번째', 2], ['둘째', 2],
  ['세 번째', 3], ['세번째', 3], ['셋째', 3],
  ['네 번째', 4], ['네번째', 4], ['넷째', 4],
  ['다섯 번째', 5], ['다섯번째', 5], ['다섯째', 5],
  ['1번째', 1], ['2번째', 2], ['3번째', 3], ['4번째', 4], ['5번째', 5],
  ['마지막', -1],
];
const STARTS = /* @__PURE__ */ new CharacterSet(ORDINALS.map(([form]) => form));

/** Reads an ordinal with 주 or a weekday; 째 주 with figures is read with other figures. */
export function readOrdinal(text: string, at: number, mask: number): Component | undefined {
  if (!STARTS.has(codeAt(text, at))) return undefined;
  for (const [form, value] of ORDINALS) if (text.startsWith(form, at)) return readCounted(text, at, skipSpaces(text, at + form.length), value, mask);
  return undefined;
}

function readCounted(text: string, start: number, at: number, value: number, mask: number): Component | undefined {
  if (text.startsWith('주', at)) return mask & Kind.weekOfMonth && !text.startsWith('주말', at) ? componentOf(Kind.weekOfMonth, value, start, at + 1) : undefined;
  const weekday = mask & Kind.weekday ? findTerm(text, at, Kind.weekday) : undefined;
  return weekday && { ...weekday, start, name: 'ordinal', series: [value] };
}

/** Whether a code unit begins an ordinal. */
export const startsOrdinal = (code: number): boolean => STARTS.has(code);
