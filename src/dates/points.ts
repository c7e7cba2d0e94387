/** Chains of components, and the fields that they write. */
import { isDigit } from '../hangul/numerals';
import { closes, skipSpaces } from './boundary';
import { followersOf, OPEN_KINDS, readComponent } from './components';
import { Kind, type Component, type Point } from './model';
import type { DatePart } from '../types';

/** No date has more components. */
const LONGEST_CHAIN = 9;

/** Syllables of one-syllable words and of words that are also others': they need a space, a mark or a plain particle behind them. */
const WEAK_WORDS = new Set(['설', '봄', '초', '말', '동기', '그날', '그해', '그달']);
const WEAK_TAILS = /^(?:$|[^가-힣]|에|은|이|을|까지|부터|의|과|도|께|쯤|인 )/;
/** Parts of the day that are also meals, nights in general, adjectives: without a date before them only where something happens then. */
const WEAK_PERIODS = new Set(['낮', '밤', '아침', '저녁', '야간', '심야', '한밤', '대낮', '한낮']);
const PERIOD_TAILS = /^(?:에|부터|까지|께|쯤)/;
/** Adjectives of seasons that only follow a year. */
const JOINED_ONLY = new Set(['춘계', '하계', '추계', '동계']);
const NOT_AFTER = new Map<string, RegExp>([
  ['설', /^설(?:이 |이$| 자리| 수 | 것| 땅| 곳| 때| 만)/],
  ['봄', /^봄(?:이 | 직하)/],
  ['내일', /^내일(?:을|의|도 )/],
  ['그날', /^그날(?:의|이)/],
  ['그 날', /^그 날의/],
  ['그제', /^그제(?:야|서)/],
  ['주중', /^주중 (?:한국|대사|미국|일본|러시아|총)/],
  ['말', /^말(?:이 |은 |을|도|했|하|이다)/],
]);

/** Whether a component can be the last: the eojeol ends behind it or goes on as behind a date. */
function canEnd(text: string, component: Component, first: boolean): boolean {
  if (component.kind & OPEN_KINDS || !closes(text, component.end)) return false;
  // What follows is about words of the lexicon.
  if (isDigit(text.charCodeAt(component.start))) return true;
  const name = text.slice(component.start, component.end);
  if (NOT_AFTER.get(name)?.test(text.slice(component.start, component.end + 4))) return false;
  if (first && (JOINED_ONLY.has(name) || (WEAK_PERIODS.has(name) && !PERIOD_TAILS.test(text.slice(component.end, component.end + 2))))) return false;
  if (name === '당일' && first && followsNoun(text, component.start)) return false;
  if (name === '내주') return /^[ 에초중부까]/.test(text.slice(component.end, component.end + 1));
  if (!WEAK_WORDS.has(name)) return true;
  return WEAK_TAILS.test(text.slice(component.end, component.end + 3));
}

const AFTER_NOUN = /[가-힣](?<![은는이가에을를로며서도]) $/;

/** 범행 당일, 선거 당일: the day of the noun before it, which only that noun knows. */
function followsNoun(text: string, at: number): boolean {
  return AFTER_NOUN.test(text.slice(Math.max(0, at - 2), at));
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

/** Which series a chain has: a range or list within one component. */
export function seriesOf(chain: readonly Component[]): Component | undefined {
  for (const component of chain) if (component.joint) return component;
  return undefined;
}

const RECURRING = /(?:매년|매해|해마다|매달|매월|매주|매일|격주|평일|주말마다) $/;

/** The fields that a chain writes. For a series, of its number `index`. */
export function pointOf(text: string, chain: readonly Component[], index = 0): Point {
  const point: Point = {};
  const start = chain[0]!.start;
  if (text[start - 1] === ' ' && RECURRING.test(text.slice(Math.max(0, start - 5), start))) point.recurring = true;
  for (const component of chain) write(point, component, index);
  return point;
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
      point.half = number;
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
      if (point.day === undefined) point.weekday = number;
      else point.statedWeekday = number;
      break;
    case Kind.statedWeekday:
      point.statedWeekday = number;
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
      point.holidayRun = true;
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
  else if (component.name) point.clock = { hour: component.value === 0 ? 0 : 12, minute: 0 };
  else point.clock = index > 0 ? { hour: number } : component.clock!;
  if (component.name === '자정') point.period = '자정';
}

const TIME_KINDS = Kind.period | Kind.clock;
const OUTSIDE_PARTS = Kind.localTime;

/** The written pieces of a chain: the date, and the time behind it; brackets stay outside. */
export function partsOf(chain: readonly Component[]): Omit<DatePart, 'text'>[] {
  const parts: Omit<DatePart, 'text'>[] = [];
  for (const component of chain) {
    if (component.kind & OUTSIDE_PARTS || component.kind === Kind.statedWeekday) continue;
    const unit = component.kind & TIME_KINDS ? 'time' : 'date';
    const last = parts.at(-1);
    if (last && last.unit === unit) last.end = component.end;
    else parts.push({ start: component.start, end: component.end, unit });
  }
  return parts;
}
