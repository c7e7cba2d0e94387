/** What a date takes from the one right before it: month and year in a list, the year of a row of figures, the day that 인 equates. */
import { isoWeekday, orderOf, type CivilDay } from './calendar';
import type { Expression, Offset, Point } from './model';
import { resolveDate, type View } from './resolve';
import { shiftDay, type Value } from './values';

/** The date before another, as it was resolved. */
export interface Neighbour {
  expression: Expression;
  /** Its fields, with those that it has inherited itself. */
  point: Point;
  value: Value | undefined;
}

const LONGEST_GAP = 4;
const LIST_GAP = /^ ?(?:,|·|과|와|및|이나|또는|하고) ?$/;
/** How far apart the dates of a row of figures stand: 지난해 1분기 0.2%, 2분기 1.1%. */
const LONGEST_FIGURE = 30;
const FIGURE = /\d/;
/** What equates two dates: 동짓날인 22일. */
const EQUATION = '인 ';
/** What stands behind a period that another is measured by: 1분기보다. */
const COMPARED = /^(?:보다|에 비해| 대비|(?:과|와) 비교)/;

/** The fields of a date with those that the date before it gives. */
export function withInherited(text: string, expression: Expression, from: Point, before: Neighbour | undefined): Point {
  if (!before || from.direction !== undefined || expression.start < before.expression.end) return from;
  const gap = text.slice(before.expression.end, Math.min(expression.start, before.expression.end + LONGEST_FIGURE + 1));
  if (gap === EQUATION) return withEqual(from, before.value);
  if (from.weekday !== undefined) return withWeek(from, before.point, gap);
  if (from.month !== undefined || from.quarter !== undefined || from.half !== undefined) return withYear(from, before, gap);
  return withMonth(expression, from, before, gap);
}

/** 3월 5일과 7일: the later of neighbouring bare days has the month and year of the earlier. */
function withMonth(expression: Expression, from: Point, before: Neighbour, gap: string): Point {
  if (from.day === undefined || from.monthShift || gap.length > LONGEST_GAP) return from;
  const listed = expression.rule === 'dates/list';
  if (listed ? gap.length > 2 : !LIST_GAP.test(gap)) return from;
  const first = before.value?.last;
  const named = before.point.day !== undefined || before.expression.rule === 'dates/list';
  return first && named && from.day > first.day ? { ...from, year: first.year, month: first.month } : from;
}

/** 2020년 3월과 4월, 지난해 1분기 0.2%, 2분기 1.1%: the later one has the year of the earlier. */
function withYear(from: Point, { point, value }: Neighbour, gap: string): Point {
  const year = value?.last?.year;
  if (year === undefined || from.year !== undefined || from.yearShift || (point.year === undefined && !point.yearShift)) return from;
  const rises = isLater(from.month, point.month) || isLater(from.quarter, point.quarter) || isLater(from.half, point.half);
  return rises && (LIST_GAP.test(gap) || isRow(gap)) ? { ...from, year } : from;
}

const isLater = (part: number | undefined, before: number | undefined): boolean => part !== undefined && before !== undefined && part > before;

const isRow = (gap: string): boolean => gap.length <= LONGEST_FIGURE && gap.includes(',') && FIGURE.test(gap) && !gap.includes('. ') && !gap.includes('\n');

/** 다음 주 월요일과 화요일: the later weekday is of the same week. */
function withWeek(from: Point, before: Point, gap: string): Point {
  if (from.weekShift !== undefined || from.month !== undefined || from.weekOfMonth !== undefined || before.weekShift === undefined) return from;
  return isLater(from.weekday, before.weekday) && LIST_GAP.test(gap) ? { ...from, weekShift: before.weekShift } : from;
}

/** 동짓날인 22일, 어버이날인 일요일, 두 달 뒤인 5월: what is said twice is the day or month that the first names. */
function withEqual(from: Point, value: Value | undefined): Point {
  const day = value && onlyDay(value);
  if (from.month !== undefined) return from.year === undefined && !from.yearShift && value?.first?.month === from.month ? { ...from, year: value.first.year } : from;
  if (!day) return from;
  if (from.day === day.day) return { ...from, year: day.year, month: day.month };
  if (from.weekday === isoWeekday(day) && from.weekShift === undefined) return { ...from, ...day, weekday: undefined, statedWeekday: from.weekday };
  return from;
}

function onlyDay({ first, last }: Value): CivilDay | undefined {
  return first && last && orderOf(first) === orderOf(last) ? { year: first.year, month: first.month, day: first.day } : undefined;
}

/** The value of a date that is equated with the one behind it, which says more: 전날인 14일, 두 달 뒤인 5월, 추석인 10월 6일. */
export function equatedValue(text: string, { end }: Expression, point: Point, next: Expression, view: View): Value | undefined {
  if (next.start !== end + EQUATION.length || !text.startsWith(EQUATION, end) || !next.from) return undefined;
  const { day, month, year } = next.from;
  if (day === undefined && month === undefined && year === undefined) return undefined;
  if (point.offset) return resolveDate(withYearOf(next.from, point.offset, view), view);
  const says = point.holiday ? month !== undefined && day !== undefined : point.dayShift !== undefined || point.weekday !== undefined;
  return says ? resolveDate(next.from, view) : undefined;
}

/** 두 달 뒤인 5월: two months behind the month that the text is at. */
function withYearOf(next: Point, { amounts, sign }: Offset, view: View): Point {
  const base = view.month ?? view.publication;
  if (!base || next.month === undefined || next.year !== undefined || next.yearShift) return next;
  const moved = shiftDay(base, amounts, sign);
  return moved.month === next.month ? { ...next, year: moved.year } : next;
}

/** 3분기가 1분기보다: a period that another is measured by has begun. */
export function comparedWith(text: string, expression: Expression, point: Point, view: View): Point {
  const bare = point.year === undefined && !point.yearShift && point.direction === undefined && point.day === undefined;
  if (!bare || !view.publication || (point.quarter === undefined && point.half === undefined && point.month === undefined && point.edge !== 'year')) return point;
  if (!COMPARED.test(text.slice(expression.end, expression.end + 4))) return point;
  const first = resolveDate(point, view)?.first;
  return first && orderOf(first) > orderOf(view.publication) ? { ...point, year: first.year - 1 } : point;
}
