/** Resolves the written fields of one point against publication and narrative (SPEC, section 3). */
import { addDays, addMonths, daysBetween, daysInMonth, hasDay, isoWeekday, monthAfter, nthWeekday, orderOf, type CivilDay } from './calendar';
import { ERAS } from './eras';
import { holidayIn, HOLIDAYS, substituteFor } from './holidays';
import { solarDay } from './lunar';
import type { Offset, Point, Reference } from './model';
import type { Value } from './values';
import * as value from './values';

/** What a date can be resolved against. */
export interface View {
  publication: CivilDay | undefined;
  /** The day that 전날, 다음 날, 같은 날 follow. */
  narrative: CivilDay | undefined;
  /** The day that 이날 is. */
  main: CivilDay | undefined;
  /** The month and year that 같은 달, 같은 해 follow. */
  month: CivilDay | undefined;
  /** The period that 같은 기간 follows. */
  period: Point | undefined;
}

/** Nothing to resolve against. */
export const NO_VIEW: View = { publication: undefined, narrative: undefined, main: undefined, month: undefined, period: undefined };

const baseOf = (view: View, from: Reference): CivilDay | undefined =>
  from === 'publication' ? view.publication : from === 'main' ? (view.main ?? view.publication) : (view.narrative ?? view.publication);

/** The year that is written or that a word such as 지난해 means. */
function yearOf(point: Point, view: View): number | undefined {
  if (point.year !== undefined) return point.year;
  if (point.newYear && view.publication) return view.publication.year + (view.publication.month >= 7 ? 1 : 0);
  const shift = point.yearShift;
  if (!shift) return undefined;
  const base = shift.from === 'narrative' ? (view.month ?? view.publication) : baseOf(view, shift.from);
  return base && base.year + shift.by;
}

/** Days of the shortest year of the moon, less a leap month's play. */
const SHORTEST_YEAR = 353;
const PLAY = 30;

/** Whether a value of the year is so near to a day that no other year's can be nearer. */
function isNear(found: Value, day: CivilDay): boolean {
  return 2 * distanceOf(found, day) < SHORTEST_YEAR - PLAY - daysBetween(found.first!, found.last!);
}

/** How many days lie between a value and a day; 0 for a day inside it. */
function distanceOf({ first, last }: Value, day: CivilDay): number {
  return first && last ? Math.max(daysBetween(last, day), daysBetween(day, first), 0) : Infinity;
}

/** Of the candidates the one that the direction asks for: the latest before, the first after, the nearest to publication. */
function choose(candidates: readonly (Value | undefined)[], publication: CivilDay, direction: number | undefined): Value | undefined {
  let best: Value | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    if (!candidate?.first || !candidate.last) continue;
    if (direction === -1 && daysBetween(candidate.last, publication) <= 0) continue;
    if (direction === 1 && daysBetween(publication, candidate.first) <= 0) continue;
    // Of two equally near the past one: candidates come in order of time.
    const distance = distanceOf(candidate, publication);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** A point's value in a year (undefined: unknown) when its finer fields don't need another base. */
function inYear(point: Point, year: number | undefined): Value | undefined {
  if (point.holiday) return holidayValue(point, year);
  if (point.month !== undefined) return inMonth(point, year, point.month);
  if (point.quarter !== undefined) return sectionOf(value.quarterValue(year, point.quarter), point);
  if (point.half !== undefined) return sectionOf(value.halfValue(year, point.half), point);
  if (point.semester !== undefined) return point.semester > 0 ? sectionOf(value.semesterValue(year, point.semester), point) : undefined;
  if (point.season !== undefined) return value.seasonValue(year, point.season);
  if (point.weekOfMonth !== undefined) return year === undefined ? undefined : value.weekOfYear(year, point.weekOfMonth);
  if (point.edge === 'week' || point.edge === 'month') return undefined;
  if (point.edge === 'year' || point.section !== undefined) return value.yearSection(year, point.section ?? 2);
  if (year === undefined) return undefined;
  if (point.boundary !== undefined) return value.dayValue(point.boundary < 0 ? { year, month: 12, day: 31 } : { year, month: 1, day: 1 });
  return point.league ? { ...value.yearValue(year), grain: 'season' } : value.yearValue(year);
}

/** 말 of a quarter or half is its last month, 초 its first; approximate. */
function sectionOf(whole: Value, point: Point): Value {
  if (point.section === undefined || !whole.first || !whole.last) return whole;
  const day = point.section === 0 ? whole.first : point.section === 2 ? whole.last : addMonths(whole.first, 1);
  return { ...value.monthValue(day.year, day.month), approximate: true };
}

function inMonth(point: Point, year: number | undefined, month: number): Value | undefined {
  if (point.lunar) return year === undefined ? undefined : lunarValue(year, month, point.boundary === 1 ? 1 : point.day, point.leap);
  if (point.day !== undefined) {
    if (!hasDay(year, month, point.day)) return undefined;
    return year === undefined ? value.unknownDay(month, point.day) : value.dayValue({ year, month, day: point.day });
  }
  if (year !== undefined) {
    if (point.weekOfMonth !== undefined) return weekInMonth(point, year, month, point.weekOfMonth);
    if (point.weekday !== undefined) return value.dayValue(nthWeekday(year, month, point.weekday, point.ordinal ?? 1));
    if (point.boundary !== undefined) return value.dayValue({ year, month, day: point.boundary < 0 ? daysInMonth(year, month) : 1 });
  }
  if (point.section !== undefined) return value.monthSection(year, month, point.section);
  return value.monthValue(year, month);
}

/** A day or a whole month of the lunar calendar. */
function lunarValue(year: number, month: number, day: number | undefined, leap: boolean): Value | undefined {
  const first = solarDay(year, month, day ?? 1, leap);
  if (day !== undefined) return first && value.dayValue(first);
  const inserted = leap ? undefined : solarDay(year, month, 1, true);
  const next = inserted ?? (month === 12 ? solarDay(year + 1, 1, 1) : solarDay(year, month + 1, 1));
  return first && next && value.daysValue(first, addDays(next, -1), 'month');
}

/** No month reaches into more weeks. */
const MOST_WEEKS = 6;

/** A week of a month, or its weekday; one that lies in a neighbouring month is the weekday of that number in this one. */
function weekInMonth({ weekday, weekend, section }: Point, year: number, month: number, n: number): Value | undefined {
  if (n > MOST_WEEKS) return undefined;
  const week = value.weekOfMonth(year, month, n);
  if (weekend !== undefined) return value.daysValue(addDays(week.first!, 5), week.last!, 'day');
  if (weekday === undefined) return weekSection(week, section);
  const day = addDays(week.first!, weekday - 1);
  return value.dayValue(day.month === month ? day : nthWeekday(year, month, weekday, n));
}

function holidayValue(point: Point, year: number | undefined): Value | undefined {
  const name = point.holiday!;
  if (year === undefined) {
    const fixed = HOLIDAYS.get(name)?.fixed;
    return fixed && value.unknownDay(fixed.month, fixed.day);
  }
  const day = point.substitute ? substituteFor(name, year) : holidayIn(name, year);
  if (!day) return undefined;
  // 추석 연휴 다음 날 counts from the run's last day.
  if (point.dayShift) return value.dayValue(addDays(day, point.dayShift.by + (point.holidayRun ? Math.sign(point.dayShift.by) : 0)));
  if (point.boundary !== undefined) return value.dayValue(addDays(day, -point.boundary));
  return point.holidayRun ? value.daysValue(addDays(day, -1), addDays(day, 1), 'day') : value.dayValue(day);
}

function weekdayValue(point: Point, publication: CivilDay): Value | undefined {
  if (point.within !== undefined) return value.dayValue(addDays(value.weekValue(publication, point.within).first!, point.weekday! - 1));
  const earliest = -7 + ((point.weekday! - isoWeekday(addDays(publication, -7)) + 7) % 7);
  const candidates = [earliest, earliest + 7, earliest + 14].filter((by) => by <= 7).map((by) => value.dayValue(addDays(publication, by)));
  return choose(candidates, publication, point.direction);
}

function weekendValue(weekend: number | 'nearest', publication: CivilDay, direction: number | undefined): Value | undefined {
  const of = (by: number): Value => {
    const week = value.weekValue(publication, by);
    return value.daysValue(addDays(week.first!, 5), week.last!, 'day');
  };
  return weekend === 'nearest' ? choose([of(-1), of(0), of(1)], publication, direction) : of(weekend);
}

function weekSection(week: Value, section: number | undefined): Value {
  if (section === undefined) return week;
  const [from, to] = ([[0, 2], [2, 3], [3, 6]] as const)[section]!;
  return { ...value.daysValue(addDays(week.first!, from), addDays(week.first!, to), 'week'), approximate: true };
}

function offsetValue({ amounts, sign }: Offset, weekday: number | undefined, view: View): Value | undefined {
  const base = sign < 0 ? view.publication : (view.narrative ?? view.publication);
  if (!base || amounts.hours || amounts.minutes || amounts.seconds) return undefined;
  const day = value.shiftDay(base, amounts, sign);
  if (day.year < 1 || day.year > 9999) return undefined;
  if (weekday !== undefined) return value.dayValue(addDays(value.weekValue(day, 0).first!, weekday - 1));
  if (amounts.days || amounts.weeks) return value.dayValue(day);
  return amounts.months ? value.monthValue(day.year, day.month) : value.yearValue(day.year);
}

/** 지난해 같은 기간: the narrative's last period in another year. */
function samePeriodValue(point: Point, view: View): Value | undefined {
  const year = yearOf(point, view);
  if (year === undefined) return undefined;
  const month = view.month ?? view.publication;
  if (point.same === 'month') return month && value.monthValue(year, month.month);
  return view.period ? inYear(view.period, year) : value.yearValue(year);
}

/** Values that only a base day decides: 오늘, 지난주 월요일, 이번 주말, 다음 분기. */
function shiftedValue(point: Point, view: View): Value | undefined {
  const { publication } = view;
  if (point.dayShift) {
    const base = baseOf(view, point.dayShift.from);
    return base && value.dayValue(addDays(base, point.dayShift.by));
  }
  if (!publication) return undefined;
  if (point.weekShift !== undefined) {
    const week = value.weekValue(publication, point.weekShift);
    if (point.boundary !== undefined) return value.dayValue(point.boundary < 0 ? week.last! : week.first!);
    return point.weekday === undefined ? weekSection(week, point.section) : value.dayValue(addDays(week.first!, point.weekday - 1));
  }
  if (point.month === undefined && (point.weekOfMonth !== undefined || point.ordinal !== undefined)) return inMonth(point, publication.year, publication.month);
  if (point.weekend !== undefined && point.weekOfMonth === undefined) return weekendValue(point.weekend, publication, point.direction);
  if (point.quarterShift !== undefined) {
    const { year, month } = monthAfter(publication.year, publication.month, 3 * point.quarterShift);
    return sectionOf(value.quarterValue(year, Math.ceil(month / 3)), point);
  }
  if (point.edge === 'week') return weekSection(value.weekValue(publication, 0), point.section);
  if (point.edge === 'month') return value.monthSection(publication.year, publication.month, point.section ?? 2);
  return undefined;
}

function bareDay(point: Point, publication: CivilDay | undefined): Value | undefined {
  const day = point.day!;
  if (!publication) return value.unknownDay(undefined, day);
  // A month without the day makes the next one nearest; two such months never follow each other.
  const reach = day > 28 ? 2 : 1;
  let best = 0;
  let bestDistance = Infinity;
  for (let by = -reach; by <= reach; by++) {
    const { year, month } = monthAfter(publication.year, publication.month, by);
    if (!hasDay(year, month, day)) continue;
    const distance = by === 0 ? day - publication.day : daysBetween(publication, { year, month, day });
    if (point.direction && distance * point.direction <= 0) continue;
    if (Math.abs(distance) >= bestDistance) continue;
    best = by;
    bestDistance = Math.abs(distance);
  }
  const { year, month } = monthAfter(publication.year, publication.month, best);
  return value.dayValue({ year, month, day });
}

/** The day so far from another point's first. */
function movedBy(from: Value | undefined, { amounts, sign }: Offset): Value | undefined {
  if (!from?.first) return undefined;
  const day = value.shiftDay(from.first, amounts, sign);
  return day.year < 1 || day.year > 9999 ? undefined : value.dayValue(day);
}

/** 10년 전 오늘: today's day of the year in another one. */
function sameDayIn(year: number, { from }: NonNullable<Point['dayShift']>, view: View): Value | undefined {
  const base = baseOf(view, from);
  if (!base || year < 1 || year > 9999) return undefined;
  return value.dayValue({ year, month: base.month, day: Math.min(base.day, daysInMonth(year, base.month)) });
}

/** The value of a point's date, without its time of day; undefined when nothing decides it. */
export function resolveDate(point: Point, view: View): Value | undefined {
  if (point.distance) return movedBy(resolveDate({ ...point, distance: undefined }, view), point.distance);
  if (point.era) return value.eraValue(...ERAS.get(point.era)!);
  if (point.decade !== undefined) return value.decadeValue(point.decade, point.section);
  if (point.century !== undefined) return value.centuryValue(point.century, point.section);
  if (point.offset) return offsetValue(point.offset, point.weekday, view);
  if (point.same === 'period' || point.same === 'month') return samePeriodValue(point, view);
  const known = yearOf(point, view);
  if (known !== undefined) return point.dayShift && point.yearShift && !point.holiday ? sameDayIn(known, point.dayShift, view) : inYear(point, known);
  if (point.monthShift) {
    const base = point.monthShift.from === 'narrative' ? (view.month ?? view.publication) : view.publication;
    if (!base) return undefined;
    const { year, month } = monthAfter(base.year, base.month, point.monthShift.by);
    return inMonth(point, year, month);
  }
  if (point.yearShift || point.newYear) return undefined;
  const { publication } = view;
  if (point.holiday === undefined) {
    const shifted = shiftedValue(point, view);
    if (shifted) return shifted;
    if (point.dayShift || point.weekShift !== undefined) return undefined;
    if (point.weekday !== undefined && point.month === undefined) return publication && weekdayValue(point, publication);
    if (point.day !== undefined && point.month === undefined) return bareDay(point, point.recurring ? undefined : publication);
    if (point.league) return publication && inYear(point, publication.year + (point.direction ?? 0));
  }
  if (!publication || point.recurring) return inYear(point, undefined);
  return nearestYear(point, publication);
}

/** Years around a year: leap months of the moon come back after at most nineteen. */
const METONIC = Array.from({ length: 39 }, (_, i) => i - 19);

/** A point of the year in the year that the direction asks for, or that is nearest to publication; the past one when equally near. */
function nearestYear(point: Point, publication: CivilDay): Value | undefined {
  const { direction } = point;
  const { year } = publication;
  if (point.leap) return choose(METONIC.map((by) => inYear(point, year + by)), publication, direction);
  const thisYear = inYear(point, year);
  if (!thisYear?.first || !thisYear.last) return choose([inYear(point, year - 1), thisYear, inYear(point, year + 1)], publication, direction);
  if (direction === undefined && isNear(thisYear, publication)) return thisYear;
  const isPast = orderOf(thisYear.last) < orderOf(publication);
  if (isPast) return direction === -1 ? thisYear : choose([thisYear, inYear(point, year + 1)], publication, direction);
  const isAhead = orderOf(thisYear.first) > orderOf(publication);
  if (isAhead) return direction === 1 ? thisYear : choose([inYear(point, year - 1), thisYear], publication, direction);
  return choose([inYear(point, year - 1), thisYear, inYear(point, year + 1)], publication, direction);
}

/** A start without a year before an end that has one, where publication doesn't tell. */
export function resolveStart(point: Point, end: Value): Value | undefined {
  if (!end.first || point.month === undefined || point.year !== undefined) return undefined;
  const start = inYear(point, end.first.year);
  return start?.first && orderOf(start.first) > orderOf(end.first) ? inYear(point, end.first.year - 1) : start;
}

/** The same date a year or a month earlier or later, for a start that has to come before its end. */
export function movedBefore(point: Point, limit: Value, found: Value, view: View): Value {
  if (!found.first || !limit.first || orderOf(found.first) <= orderOf(limit.first) || point.year !== undefined || point.yearShift) return found;
  const year = found.first.year;
  if (point.month !== undefined || point.quarter !== undefined || point.half !== undefined || point.season !== undefined) {
    return inYear(point, year - 1) ?? found;
  }
  if (point.day === undefined || point.monthShift) return found;
  const { year: y, month } = monthAfter(limit.first.year, limit.first.month, point.day > limit.first.day ? -1 : 0);
  return inMonth(point, y, month) ?? resolveDate(point, view) ?? found;
}

/**
 * The other end of a range: what it leaves out is taken from the start, and it comes after the start.
 */
export function resolveEnd(point: Point, start: Value, view: View): Value | undefined {
  const base = start.first;
  if (base && point.weekday !== undefined && point.weekShift === undefined && point.direction === undefined && point.month === undefined && point.ordinal === undefined) {
    return value.dayValue(addDays(base, (point.weekday - isoWeekday(base) + 7) % 7));
  }
  if (base && point.weekend === 'nearest' && point.direction === undefined) return weekendValue(0, base, undefined);
  const absolute =
    point.year !== undefined || point.yearShift || point.monthShift || point.dayShift || point.weekShift !== undefined || point.direction !== undefined ||
    point.offset || point.decade !== undefined || point.century !== undefined || point.era || point.weekday !== undefined || point.weekend !== undefined;
  if (absolute || !base) return resolveDate(point, base ? { ...view, narrative: base, month: base } : view);
  if (point.day !== undefined && point.month === undefined && !point.holiday) {
    const next = point.day < base.day || !hasDay(base.year, base.month, point.day);
    const { year, month } = monthAfter(base.year, base.month, next ? 1 : 0);
    return inMonth(point, year, month);
  }
  const end = point.edge === 'month' || (point.section !== undefined && !point.edge && point.month === undefined && start.grain === 'month')
    ? value.monthSection(base.year, base.month, point.section ?? 2)
    : inYear(point, base.year);
  if (end?.last && orderOf(end.last) < orderOf(base)) return inYear(point, base.year + 1);
  return end;
}
