/** Weekdays of which only the last is written out: 화·목요일, 월·수·금요일, 월∼금요일. */
import { CharacterSet } from '../engine/tables';
import { CONNECTOR_MARKS, skipSpaces } from './boundary';
import { Code, codeAt } from './codes';
import { weekdayNumber } from './lexicon';
import { componentOf, Kind, type Component } from './model';

const LIST_MARKS = /* @__PURE__ */ new CharacterSet('·‧ㆍ・･,/');
const RANGE_MARKS = /* @__PURE__ */ new CharacterSet(CONNECTOR_MARKS);
const WEEK = 7;

/** Reads such a list or range as one weekday with a series. */
export function readWeekdays(text: string, at: number): Component | undefined {
  const mark = codeAt(text, at + 1);
  const ranged = RANGE_MARKS.has(mark);
  if (!ranged && !LIST_MARKS.has(mark)) return undefined;
  const values: number[] = [];
  const offsets: number[] = [];
  for (let next = at; values.length < (ranged ? 2 : WEEK); ) {
    const weekday = weekdayNumber(text[next]);
    if (weekday === 0) return undefined;
    values.push(weekday);
    offsets.push(next);
    const code = codeAt(text, next + 1);
    if (values.length > 1 && text.startsWith('요일', next + 1)) return componentOfWeekdays(values, offsets, ranged, next + 3);
    if (code !== mark) return undefined;
    next = code === Code.comma ? skipSpaces(text, next + 2) : next + 2;
  }
  return undefined;
}

const componentOfWeekdays = (values: number[], offsets: number[], ranged: boolean, end: number): Component => ({
  ...componentOf(Kind.weekday, values[0]!, offsets[0]!, end),
  series: values,
  seriesAt: offsets,
  joint: ranged ? 'range' : 'list',
});
