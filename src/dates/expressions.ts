/** Whole expressions: single points, ranges in every spelling, durations, and offsets such as 사흘 뒤. */
import { characterFlags } from '../engine/tables';
import type { DatePart } from '../types';
import { closes, CONNECTOR_MARKS, skipConnector, skipSpaces, skipWord } from './boundary';
import { Code, codeAt } from './codes';
import { STARTERS } from './components';
import { isClockDuration, isPlainDate, readDuration, type Duration } from './durations';
import { findTerm } from './lexicon';
import { emptyPoint, expressionOf, Kind, partOf, type Component, type Expression, type Point } from './model';
import { readFiguresTail } from './numeric';
import { digitsEnd } from './numbers';
import { partsOf, pointOf, readChain, seriesOf, writeChain } from './points';

const TIME_KINDS = Kind.period | Kind.clock;
const RANGE_STARTERS = STARTERS | Kind.section;

const VAGUE = ['께', '경', '쯤', '즈음', '무렵', '가량', '안팎', '정도'];
const VAGUE_STARTS = /* @__PURE__ */ characterFlags(VAGUE);
const VAGUE_BEFORE = ['약', '대략', '얼추'];
const SENTENCE_BEFORE = ['징역', '금고', '집행유예', '자격정지', '징역형', '실형'];
/** The last characters of words, asked before the words are. */
const lastCharacters = (words: readonly string[]): Uint8Array => characterFlags(words.map((word) => word.slice(-1)));
const VAGUE_BEFORE_ENDS = /* @__PURE__ */ lastCharacters(VAGUE_BEFORE);
const SENTENCE_ENDS = /* @__PURE__ */ lastCharacters(SENTENCE_BEFORE);
const THROUGHOUT = ['기간 동안', '동안'];
const UNTIL = ['까지'];
const SINCE = ['부터'];
const SINCE_OR_FROM = ['부터', '에서'];
const AFTERWARDS = ['이후', '이래'];
const EARLIER = ['이전'];
const NOW = ['현재까지', '지금까지', '최근까지', '오늘날까지', '현재에 이르기까지', '현재'];

/** Behind 께, 쯤 …, glued or as a word of its own; -1 for none. */
function isVague(text: string, at: number): number {
  if (VAGUE_STARTS[codeAt(text, skipSpaces(text, at))] !== 1) return -1;
  const end = skipWord(text, at, VAGUE);
  return end > 0 && (text.startsWith('부터', end) || text.startsWith('까지', end) || closes(text, end)) ? end : -1;
}

/** The parts of two pieces that a mark joins are one part. */
function joinParts(a: Expression['parts'], b: Expression['parts']): Expression['parts'] {
  const last = a.at(-1);
  const first = b[0];
  if (!last || !first || last.unit !== first.unit) return [...a, ...b];
  return [...a.slice(0, -1), { ...last, end: first.end }, ...b.slice(1)];
}

const endOf = (chain: readonly Component[]): number => chain[chain.length - 1]!.end;

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

/** Whether a term of imprisonment stands before an offset. */
const isSentenced = (text: string, at: number): boolean => followsWord(text, at, SENTENCE_BEFORE, SENTENCE_ENDS);

/** Whether 약 or another word of vagueness stands before an offset. */
const isVagueBefore = (text: string, at: number): boolean => followsWord(text, at, VAGUE_BEFORE, VAGUE_BEFORE_ENDS);

/** Whether one of the words stands right before an offset, or before a space there. */
function followsWord(text: string, at: number, words: readonly string[], ends: Uint8Array): boolean {
  const end = codeAt(text, at - 1) === Code.space ? at - 1 : at;
  if (ends[codeAt(text, end - 1)] !== 1) return false;
  for (const word of words) if (text.endsWith(word, end)) return true;
  return false;
}

const isNeighbouring = (values: readonly number[]): boolean => values.every((value, i) => i === 0 || value === values[i - 1]! + 1);

/** 2월 10·14·27일: one expression each, with what stands before the first. */
function readList(text: string, chain: readonly Component[], series: Component, found: Expression[]): void {
  const at = series.seriesAt!;
  const head = chain.slice(0, chain.indexOf(series) + 1);
  for (let i = 0; i < at.length; i++) {
    const last = i === at.length - 1;
    const start = i === 0 ? chain[0]!.start : at[i]!;
    const end = last ? endOf(chain) : digitsEnd(text, at[i]!);
    found.push(expressionOf(start, end, 'dates/list', pointOf(text, last ? chain : head, i), false, [partOf(start, end, 'date')]));
  }
}

/** What may stand behind an expression and belong to it or go on with it: 동안, 께, ∼, 부터, 까지, 이후, 에서 … */
const FOLLOWED = /* @__PURE__ */ characterFlags(['기', '동', '까', '부', '에', '이', ...CONNECTOR_MARKS, ...VAGUE]);

function readFromChain(text: string, chain: Component[], series: Component | undefined): Expression {
  const from = pointOf(text, chain);
  const { start } = chain[0]!;
  const end = endOf(chain);
  const expression = expressionOf(start, end, series ? 'dates/series' : ruleOf(from), from, isVagueBefore(text, start), partsOf(chain));
  if (series) expression.to = pointOf(text, chain, series.series!.length - 1);
  if (FOLLOWED[codeAt(text, skipSpaces(text, end))] !== 1) return expression;
  const throughout = skipWord(text, end, THROUGHOUT);
  const lastPart = expression.parts[expression.parts.length - 1];
  if (throughout > 0 && closes(text, throughout) && lastPart?.unit === 'date') {
    expression.end = throughout;
    lastPart.end = throughout;
    return expression;
  }
  const vague = isVague(text, end);
  if (vague > 0) expression.approximate = true;
  if (!series && readSecond(text, expression, chain, vague > 0 ? vague : end)) return expression;
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

/** 자정까지 runs to the end of the day. */
function endAtMidnight(point: Point | undefined): void {
  if (point?.period === '자정') point.clock = { hour: 24, minute: 0, second: undefined };
}

/** 까지, 부터, 이후, 이전 behind an expression belong to it. */
function closeSide(text: string, expression: Expression, at: number): Expression {
  const until = skipAttached(text, at, UNTIL);
  if (until > 0) {
    if (!expression.to) expression.open = 'start';
    endAtMidnight(expression.to ?? expression.from);
    expression.end = until;
    return expression;
  }
  const since = skipAttached(text, at, SINCE);
  if (since > 0) return opened(expression, since, 'end');
  if (at > expression.end) return expression;
  const after = skipWord(text, at, AFTERWARDS);
  if (after > 0 && closes(text, after)) return opened(expression, after, 'end');
  const before = skipWord(text, at, EARLIER);
  return before > 0 && closes(text, before) ? opened(expression, before, 'start') : expression;
}

function opened(expression: Expression, end: number, open: 'end' | 'start'): Expression {
  expression.end = end;
  expression.open = open;
  return expression;
}

function skipAttached(text: string, at: number, words: readonly string[]): number {
  for (const word of words) if (text.startsWith(word, at)) return at + word.length;
  return -1;
}

/** Reads the other end of a range; true when there is one (the expression is then complete). */
function readSecond(text: string, expression: Expression, chain: Component[], at: number): boolean {
  const joined = skipConnector(text, at);
  if (joined > 0) {
    const figures = chain.at(-1)!.name === 'figures' ? chain.at(-1) : undefined;
    const tail = figures && readFiguresTail(text, joined, separatorOf(text, figures));
    const second = tail ? [tail] : readChain(text, joined, RANGE_STARTERS, expression.from?.clock !== undefined);
    if (!second || seriesOf(second)) return false;
    addSecond(text, expression, second, true);
    const until = skipAttached(text, expression.end, UNTIL);
    if (until > 0) expression.end = until;
    return true;
  }
  const since = skipAttached(text, at, SINCE_OR_FROM);
  return since > 0 && readUntil(text, expression, text.startsWith('부터', at), skipSpaces(text, since));
}

const separatorOf = (text: string, figures: Component): string => /[./-]/.exec(text.slice(figures.start, figures.end))?.[0] ?? '.';

function addSecond(text: string, expression: Expression, chain: Component[], joined: boolean): void {
  expression.to = pointOf(text, chain);
  expression.end = endOf(chain);
  expression.rule = 'dates/range';
  const parts = partsOf(chain);
  expression.parts = joined ? joinParts(expression.parts, parts) : [...expression.parts, ...parts];
  if (isVague(text, expression.end) > 0) expression.approximate = true;
}

/** Behind 부터: a second point with 까지, the present, or a duration. */
function readUntil(text: string, expression: Expression, since: boolean, at: number): boolean {
  const now = skipAttached(text, at, NOW.slice(0, -1));
  if (now > 0 && since) {
    Object.assign(expression, { untilNow: true, end: now, rule: 'dates/range' });
    return true;
  }
  const chain = readChain(text, at, RANGE_STARTERS, expression.from?.clock !== undefined);
  if (chain && !seriesOf(chain)) {
    const vague = isVague(text, endOf(chain));
    const until = skipWord(text, vague > 0 ? vague : endOf(chain), UNTIL);
    const between = skipWord(text, endOf(chain), ['사이']);
    if (until > 0 || between > 0) {
      addSecond(text, expression, chain, false);
      if (until > 0) endAtMidnight(expression.to);
      if (until > 0) expression.end = until;
      return true;
    }
  }
  if (!since) return false;
  const duration = readDuration(text, at);
  if (!duration || !duration.certain || isClockDuration(duration.amounts) !== (expression.from?.clock !== undefined) || /^ ?(?:만|째|전|뒤|후|이상|이내)/.test(text.slice(duration.end, duration.end + 3))) {
    return false;
  }
  expression.amounts = duration.amounts;
  expression.end = duration.end;
  expression.rule = 'dates/start-with-duration';
  expression.parts = [...expression.parts, partOf(at, duration.end, 'duration')];
  return true;
}

/** 24시간 is a span only before these; otherwise it means around the clock: 24시간 편의점. */
const AFTER_FULL_DAY = '동안,이내,안에,만에,내,전,뒤,후,넘,이상,가량,정도,연속,간,을,이,의,은,도,여'.split(',');

const isRoundTheClock = (text: string, at: number): boolean => text.startsWith('24시간', at) && skipWord(text, at + 4, AFTER_FULL_DAY) < 0;

/** What 지난, 오는, 다음, 돌아오는, 이번 begin with. */
const DIRECTION_STARTS = /* @__PURE__ */ characterFlags('지오다돌이');

/** A duration with 지난, 오는 before it and 전, 뒤, 후 behind it; one in quarters (4분기 연속) names dates, not a time on the clock. */
function readLongDuration(text: string, at: number): Expression | undefined {
  const direction = DIRECTION_STARTS[codeAt(text, at)] === 1 ? findTerm(text, at, Kind.direction) : undefined;
  const begin = direction ? skipSpaces(text, direction.end) : at;
  if (direction && text.charCodeAt(begin) === Code.한 && /^한 ?해/.test(text.slice(begin, begin + 3))) return undefined;
  const sentence = isSentenced(text, at);
  if (isPlainDate(text, begin, sentence)) return undefined;
  const duration = readDuration(text, begin, sentence);
  if (!duration?.certain || isRoundTheClock(text, begin)) return undefined;
  // A bare number of days behind 지난 is a date: 지난 15일.
  const approximate = duration.approximate || isVagueBefore(text, at) || isVague(text, duration.end) > 0;
  const offset = !direction && !duration.closed ? readOffset(text, at, duration, approximate) : undefined;
  if (offset) return offset;
  const part = partOf(at, duration.end, text.startsWith('분기', duration.end - 2) ? 'date' : 'duration');
  const expression = expressionOf(at, duration.end, direction ? 'dates/anchored-duration' : 'dates/duration', undefined, approximate, [part]);
  expression.amounts = duration.amounts;
  if (direction && direction.value !== 0) expression.anchor = direction.value;
  return expression;
}

/** 전 before these is the determiner (全). */
const WHOLE_OF = ['세계', '국민', '직원', '지역', '과목', '종목', '구간', '품목', '부문', '분야', '당원', '세대', '연령'];

const AROUND_STARTS = /* @__PURE__ */ characterFlags('전뒤후');

/** 사흘 뒤, 3개월 전, with a time behind it. */
function readOffset(text: string, at: number, duration: Duration, approximate: boolean): Expression | undefined {
  const wordAt = skipSpaces(text, duration.end);
  if (AROUND_STARTS[codeAt(text, wordAt)] !== 1) return undefined;
  const word = text[wordAt];
  const end = wordAt + 1;
  if (!closes(text, end) || (word === '전' && skipWord(text, end, WHOLE_OF) > 0)) return undefined;
  const from = emptyPoint();
  from.dated = true;
  from.offset = { amounts: duration.amounts, sign: word === '전' ? -1 : 1 };
  const unit: DatePart['unit'] = isClockDuration(duration.amounts) ? 'time' : 'date';
  const expression = expressionOf(at, end, 'dates/offset', from, approximate, [partOf(at, end, unit)]);
  const time = unit === 'date' ? readChain(text, skipSpaces(text, end), TIME_KINDS, true) : undefined;
  if (time) {
    writeChain(from, time);
    expression.end = endOf(time);
    expression.parts.push(...partsOf(time));
  }
  return closeSide(text, expression, expression.end);
}

const HALF_STARTS = /* @__PURE__ */ characterFlags('연전후');
const HALVES = ['연장 전반', '연장 후반', '연장전반', '연장후반', '전반', '후반'];

/** 전반 14분: a match's own clock, which no calendar knows. */
function readMatchClock(text: string, at: number): Expression | undefined {
  const half = HALF_STARTS[codeAt(text, at)] === 1 ? skipAttached(text, at, HALVES) : -1;
  if (half < 0) return undefined;
  const number = skipSpaces(text, half);
  const end = digitsEnd(text, number);
  if (end < 0 || text[end] !== '분' || !closes(text, end + 1)) return undefined;
  return expressionOf(at, end + 1, 'dates/match-clock', undefined, false, [partOf(at, end + 1, 'time')]);
}
