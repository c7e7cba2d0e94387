/** Chains of components, and the fields that they write. */
import { codeAt } from './codes';
import { standsAsDate } from './ambiguous';
import { CharacterSet } from '../engine/tables';
import { closes, skipSpaces } from './boundary';
import { DEPENDENT_KINDS, followersOf, OPEN_KINDS, readComponent } from './components';
import { startsOrdinal } from './ordinals';
import { emptyPoint, Kind, partOf, type Component, type Point } from './model';
import type { DatePart } from '../types';

/** No date has more components. */
const LONGEST_CHAIN = 9;

const VINTAGES = /* @__PURE__ */ new CharacterSet('형산판식');

/** 2024년형, 2019년산: the year of what is made or grown then. */
const isVintage = (text: string, { start, end }: Component): boolean => end - start >= 5 && VINTAGES.has(codeAt(text, end)) && closes(text, end + 1);

/** Whether a component can be the last: the eojeol ends behind it or goes on as behind a date. */
function canEnd(text: string, component: Component, first: boolean): boolean {
  if (component.kind & OPEN_KINDS || (first && component.kind & DEPENDENT_KINDS)) return false;
  if (!closes(text, component.end) && !(component.kind === Kind.year && isVintage(text, component))) return false;
  return !component.ambiguous || standsAsDate(text, component, first);
}

/** What 의 can tie to the year or month before it: 3월의 마지막 월요일, 10월의 마지막 날, 2015년의 여름. */
const OF_KINDS = Kind.weekOfMonth | Kind.boundaryDay | Kind.season | Kind.holiday;

function extendGenitive(text: string, component: Component, followers: number, chain: Component[]): number {
  const at = component.end;
  if (!text.startsWith('의 ', at)) return -1;
  // A bare weekday is no part of a month, but one of a week.
  const weekday = component.kind === Kind.weekShift || startsOrdinal(text.charCodeAt(at + 2)) ? Kind.weekday : 0;
  return extend(text, at + 2, followers & (OF_KINDS | weekday), chain, true);
}

function extend(text: string, at: number, mask: number, chain: Component[], joined: boolean): number {
  if (chain.length >= LONGEST_CHAIN) return -1;
  const component = readComponent(text, at, mask, joined);
  if (!component || component.end <= at) return -1;
  chain.push(component);
  const followers = followersOf(component);
  if (followers) {
    const next = skipSpaces(text, component.end);
    const end = extend(text, next, followers, chain, true);
    if (end > 0) return end;
    const genitive = followers & (OF_KINDS | Kind.weekday) ? extendGenitive(text, component, followers, chain) : -1;
    if (genitive > 0) return genitive;
  }
  if (canEnd(text, component, chain.length === 1)) return component.end;
  chain.pop();
  return -1;
}

/**
 * Reads the longest chain of components at an offset that can end where it ends.
 *
 * @param joined Whether a date or time stands before it, so that `14:39` is a time.
 * @returns the components in order, or undefined.
 */
export function readChain(text: string, at: number, mask: number, joined = false): Component[] | undefined {
  const chain: Component[] = [];
  return extend(text, at, mask, chain, joined) > 0 ? chain : undefined;
}

/** Behind a chain's last component. */
export const endOf = (chain: readonly Component[]): number => chain[chain.length - 1]!.end;

/** Which series a chain has: a range or list within one component. */
export function seriesOf(chain: readonly Component[]): Component | undefined {
  for (let k = 0; k < chain.length; k++) if (chain[k]!.joint) return chain[k];
  return undefined;
}

const RECURRING = /(?:매년|매해|해마다|매달|매월|매주|매일|격주|평일|주말마다) $/;
const RECURRING_ENDS = /* @__PURE__ */ new CharacterSet('년해다달월주일');

/** The fields that a chain writes. For a series, of its number `index`. */
export function pointOf(text: string, chain: readonly Component[], index = 0): Point {
  const point = emptyPoint();
  const { start } = chain[0]!;
  if (RECURRING_ENDS.has(codeAt(text, start - 2)) && RECURRING.test(text.slice(Math.max(0, start - 5), start))) point.recurring = true;
  writeChain(point, chain, index);
  return point;
}

/** Writes the fields of a chain into a point that has others already. */
export function writeChain(point: Point, chain: readonly Component[], index = 0): void {
  for (let k = 0; k < chain.length; k++) write(point, chain[k]!, index);
}

const shiftOf = (component: Component): NonNullable<Point['dayShift']> => ({ by: component.value, from: component.from ?? 'publication' });

/** Components that say nothing of the date. */
const NO_DATE = Kind.period | Kind.clock | Kind.localTime | Kind.statedWeekday;

function write(point: Point, component: Component, index: number): void {
  const number = component.joint ? component.series![index]! : component.value;
  if (!(component.kind & NO_DATE)) point.dated = true;
  switch (component.kind) {
    case Kind.direction:
      point.direction = number;
      if (number === 0 || component.name === '다음') point.within = number;
      break;
    case Kind.year:
      point.year = number;
      if (component.name === '시즌') point.league = true;
      break;
    case Kind.yearShift:
      if (component.from) point.yearShift = shiftOf(component);
      else point.newYear = true;
      break;
    case Kind.yearPrefix:
      point.yearShift = shiftOf(component);
      break;
    case Kind.decade:
      point.decade = number;
      break;
    case Kind.century:
      point.century = number;
      break;
    case Kind.era:
      point.era = component.name!;
      break;
    case Kind.half:
      if (component.name === 'semester') point.semester = number;
      else point.half = number;
      break;
    case Kind.quarter:
      point.quarter = number;
      break;
    case Kind.quarterShift:
      point.quarterShift = number;
      break;
    case Kind.season:
      point.season = number;
      break;
    case Kind.league:
      point.league = true;
      break;
    case Kind.month:
      point.month = number;
      if (component.name === 'leap') {
        point.lunar = true;
        point.leap = true;
      }
      break;
    case Kind.monthShift:
      point.monthShift = shiftOf(component);
      break;
    case Kind.weekShift:
      point.weekShift = number;
      break;
    case Kind.weekOfMonth:
      point.weekOfMonth = number;
      break;
    case Kind.boundaryDay:
      point.boundary = number;
      break;
    case Kind.weekend:
      point.weekend = component.name === 'nearest' ? 'nearest' : number;
      break;
    case Kind.section:
      point.section = number;
      break;
    case Kind.edge:
      point.edge = component.name as NonNullable<Point['edge']>;
      point.section = number;
      break;
    case Kind.day:
      if (component.name === 'figures') writeFigures(point, component.series!);
      else point.day = number;
      break;
    case Kind.dayShift:
      point.dayShift = shiftOf(component);
      break;
    case Kind.weekday:
      if (component.name === 'ordinal') {
        point.ordinal = component.series![0]!;
        point.weekday = number;
      } else if (point.day === undefined && !point.dayShift) point.weekday = number;
      else point.statedWeekday = number;
      break;
    case Kind.statedWeekday:
      point.statedWeekday = component.series ? component.series[Math.min(index, 1)]! : number;
      break;
    case Kind.period:
      point.period = component.name!;
      break;
    case Kind.clock:
      writeClock(point, component, number, index);
      break;
    case Kind.holiday:
      point.holiday = component.name!;
      break;
    case Kind.holidayRun:
      if (number === 1) point.substitute = true;
      else point.holidayRun = true;
      break;
    case Kind.calendar:
      if (number === 1) point.lunar = true;
      break;
    case Kind.same:
      point.same = component.value === 1 ? 'month' : 'period';
      break;
  }
}

function writeFigures(point: Point, [year, month, day]: readonly number[]): void {
  if (year) point.year = year;
  if (month) point.month = month;
  if (day) point.day = day;
}

function writeClock(point: Point, component: Component, number: number, index: number): void {
  if (component.name === '같은 시각') point.same = 'time';
  else if (component.name) point.clock = { hour: component.value === 0 ? 0 : 12, minute: 0, second: undefined };
  else point.clock = index > 0 && component.joint ? { hour: number, minute: undefined, second: undefined } : component.clock;
  if (component.name === '자정') point.period = '자정';
}

const TIME_KINDS = Kind.period | Kind.clock;
const OUTSIDE_PARTS = Kind.localTime;

/** The written pieces of a chain: the date, and the time behind it; brackets stay outside. */
export function partsOf(chain: readonly Component[]): DatePart[] {
  const parts: DatePart[] = [];
  for (let k = 0; k < chain.length; k++) {
    const component = chain[k]!;
    if (component.kind & OUTSIDE_PARTS || component.kind === Kind.statedWeekday) continue;
    const unit = component.kind & TIME_KINDS ? 'time' : 'date';
    if (parts.length > 0 && parts[parts.length - 1]!.unit === unit) parts[parts.length - 1]!.end = component.end;
    else parts.push(partOf(component.start, component.end, unit));
  }
  return parts;
}
