/** Whole expressions: single points, ranges in every spelling, durations, and offsets such as 사흘 뒤. */
import { CharacterSet } from '../engine/tables';
import { closes, CONNECTOR_MARKS, followsWord, lastCharacters, skipAttached, skipSpaces, skipWord } from './boundary';
import { Code, codeAt } from './codes';
import { STARTERS } from './components';
import { isPlainDate, mayBeginDuration, readDuration } from './durations';
import { findTerm } from './lexicon';
import { expressionOf, Kind, partOf, type Component, type Expression, type Point } from './model';
import { digitsEnd } from './numbers';
import { readDistance, readOffset } from './offsets';
import { endOf, partsOf, pointOf, readChain, seriesOf } from './points';
import { closeSide, isVague, readSecond, VAGUE } from './ranges';


const VAGUE_BEFORE = ['약', '대략', '얼추'];
const SENTENCE_BEFORE = ['징역', '금고', '집행유예', '자격정지', '징역형', '실형'];
const VAGUE_BEFORE_ENDS = /* @__PURE__ */ lastCharacters(VAGUE_BEFORE);
const SENTENCE_ENDS = /* @__PURE__ */ lastCharacters(SENTENCE_BEFORE);
/**
 * Reads every expression that begins at an offset, one or the items of a list that is no interval, into a list.
 *
 * @returns whether there is one.
 */
export function readExpressions(text: string, at: number, found: Expression[]): boolean {
  const whole = readMatchClock(text, at);
  if (whole) return found.push(whole) > 0;
  const duration = readLongDuration(text, at);
  const chain = readChain(text, at, STARTERS);
  if (duration && (!chain || endOf(chain) < duration.end || (endOf(chain) === duration.end && (chain[0]!.kind !== Kind.year || isSentenced(text, at))))) {
    return found.push(duration) > 0;
  }
  if (!chain) return false;
  const series = seriesOf(chain);
  if (series?.joint === 'list' && !isNeighbouring(series.series!)) readList(text, chain, series, found);
  else found.push(readFromChain(text, chain, series));
  return true;
}

const THROUGHOUT = ['기간 동안', '동안'];

/** Whether a term of imprisonment stands before an offset. */
const isSentenced = (text: string, at: number): boolean => followsWord(text, at, SENTENCE_BEFORE, SENTENCE_ENDS);

/** Whether 약 or another word of vagueness stands before an offset. */
const isVagueBefore = (text: string, at: number): boolean => followsWord(text, at, VAGUE_BEFORE, VAGUE_BEFORE_ENDS);

const isNeighbouring = (values: readonly number[]): boolean => values.every((value, i) => i === 0 || value === values[i - 1]! + 1);

/** 2월 10·14·27일: one expression each, with what stands before the first. */
function readList(text: string, chain: readonly Component[], series: Component, found: Expression[]): void {
  const at = series.seriesAt!;
  const head = chain.slice(0, chain.indexOf(series) + 1);
  for (let i = 0; i < at.length; i++) {
    const last = i === at.length - 1;
    const start = i === 0 ? chain[0]!.start : at[i]!;
    const end = last ? endOf(chain) : series.kind === Kind.weekday ? at[i]! + 1 : digitsEnd(text, at[i]!);
    found.push(expressionOf(start, end, 'dates/list', pointOf(text, last ? chain : head, i), false, [partOf(start, end, 'date')]));
  }
}

/** What may stand behind an expression and belong to it or go on with it: 동안, 께, ∼, 부터, 까지, 이후, 에서 … */
const FOLLOWED = /* @__PURE__ */ new CharacterSet(['기', '동', '까', '부', '에', '이', '미', '과', '와', '로', '으', ...CONNECTOR_MARKS, ...VAGUE]);

function readFromChain(text: string, chain: Component[], series: Component | undefined): Expression {
  const from = pointOf(text, chain);
  const { start } = chain[0]!;
  const end = endOf(chain);
  const expression = expressionOf(start, end, series ? 'dates/series' : ruleOf(from), from, isVagueBefore(text, start), partsOf(chain));
  if (series) expression.to = pointOf(text, chain, series.series!.length - 1);
  if (from.holiday && !series && readDistance(text, expression, end)) return expression;
  if (!FOLLOWED.has(codeAt(text, skipSpaces(text, end)))) return expression;
  const throughout = skipWord(text, end, THROUGHOUT);
  const lastPart = expression.parts[expression.parts.length - 1];
  if (throughout > 0 && closes(text, throughout) && lastPart?.unit === 'date') {
    expression.end = throughout;
    lastPart.end = throughout;
    return expression;
  }
  const vague = isVague(text, end);
  if (vague > 0) expression.approximate = true;
  if (!series && (readSecond(text, expression, chain, vague > 0 ? vague : end) || readDistance(text, expression, end))) return expression;
  return closeSide(text, expression, vague > 0 ? vague : end);
}

function ruleOf(point: Point): string {
  if (point.dayShift || point.monthShift || point.yearShift || point.weekShift !== undefined) return 'dates/relative';
  if (point.direction !== undefined) return 'dates/directed';
  if (point.holiday) return 'dates/holiday';
  if (point.era || point.decade !== undefined || point.century !== undefined) return 'dates/period';
  if (point.season !== undefined || point.weekend !== undefined || point.edge) return 'dates/season';
  if (point.weekday !== undefined) return 'dates/weekday';
  if (point.day !== undefined) return point.month === undefined ? 'dates/day' : 'dates/month-day';
  if (point.clock) return 'dates/clock';
  if (point.period) return 'dates/part-of-day';
  if (point.league) return 'dates/league-season';
  return point.year === undefined ? 'dates/month' : 'dates/year';
}

/** 24시간 is a span only before these; otherwise it means around the clock: 24시간 편의점. */
const AFTER_FULL_DAY = '동안,이내,안에,만에,내,전,뒤,후,넘,이상,가량,정도,연속,간,을,이,의,은,도,여'.split(',');

const isRoundTheClock = (text: string, at: number): boolean => text.startsWith('24시간', at) && skipWord(text, at + 4, AFTER_FULL_DAY) < 0;

/** What 지난, 오는, 다음, 돌아오는, 이번, 저번, 요번 begin with. */
const DIRECTION_STARTS = /* @__PURE__ */ new CharacterSet('지오다돌이저요');

/** A duration with 지난, 오는 before it and 전, 뒤, 후 behind it; one in quarters (4분기 연속) names dates, not a time on the clock. */
function readLongDuration(text: string, at: number): Expression | undefined {
  const direction = DIRECTION_STARTS.has(codeAt(text, at)) ? findTerm(text, at, Kind.direction) : undefined;
  const begin = direction ? skipSpaces(text, direction.end) : at;
  if (direction && text.charCodeAt(begin) === Code.한 && /^한 ?해/.test(text.slice(begin, begin + 3))) return undefined;
  if (!mayBeginDuration(codeAt(text, begin))) return undefined;
  const sentence = isSentenced(text, at);
  // 다음 3일 counts days; a bare number of days behind 지난, 오는 is a date.
  const counts = direction?.name === '다음';
  if (!counts && isPlainDate(text, begin, sentence)) return undefined;
  const duration = readDuration(text, begin, sentence);
  if (!duration || !(duration.certain || (counts && duration.amounts.days > 0)) || isRoundTheClock(text, begin)) return undefined;
  const approximate = duration.approximate || isVagueBefore(text, at) || isVague(text, duration.end) > 0;
  const offset = !direction && !duration.closed ? readOffset(text, at, duration, approximate) : undefined;
  if (offset) return offset;
  const part = partOf(at, duration.end, text.startsWith('분기', duration.end - 2) ? 'date' : 'duration');
  const expression = expressionOf(at, duration.end, direction ? 'dates/anchored-duration' : 'dates/duration', undefined, approximate, [part]);
  expression.amounts = duration.amounts;
  const anchor = direction ? direction.value : anchorBefore(text, at);
  if (anchor !== 0) expression.anchor = anchor;
  return expression;
}

const ANCHORS_AHEAD = ['앞으로', '향후'];
const ANCHORS_BACK = ['최근'];
const ANCHOR_ENDS = /* @__PURE__ */ lastCharacters([...ANCHORS_AHEAD, ...ANCHORS_BACK]);

/** 1 behind 앞으로, -1 behind 최근, which tie a duration to publication and stay outside it; 0 otherwise. */
function anchorBefore(text: string, at: number): number {
  if (followsWord(text, at, ANCHORS_AHEAD, ANCHOR_ENDS)) return 1;
  return followsWord(text, at, ANCHORS_BACK, ANCHOR_ENDS) ? -1 : 0;
}

const HALF_STARTS = /* @__PURE__ */ new CharacterSet('연전후');
const HALVES = ['연장 전반', '연장 후반', '연장전반', '연장후반', '전반', '후반'];

/** 전반 14분: a match's own clock, which no calendar knows. */
function readMatchClock(text: string, at: number): Expression | undefined {
  const half = HALF_STARTS.has(codeAt(text, at)) ? skipAttached(text, at, HALVES) : -1;
  if (half < 0) return undefined;
  const number = skipSpaces(text, half);
  const end = digitsEnd(text, number);
  if (end < 0 || text[end] !== '분' || !closes(text, end + 1)) return undefined;
  return expressionOf(at, end + 1, 'dates/match-clock', undefined, false, [partOf(at, end + 1, 'time')]);
}
