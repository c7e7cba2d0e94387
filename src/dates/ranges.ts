/** What stands behind a point and makes a range of it: 부터 … 까지, ∼, 사이, 이후; and words of vagueness between. */
import { CharacterSet } from '../engine/tables';
import { closes, skipAttached, skipConnector, skipSpaces, skipWord } from './boundary';
import { Code, codeAt } from './codes';
import { STARTERS } from './components';
import { isClockDuration, readDuration } from './durations';
import { Kind, partOf, type Component, type Expression, type Point } from './model';
import { readFiguresTail } from './numeric';
import { endOf, partsOf, pointOf, readChain, seriesOf } from './points';

const RANGE_STARTERS = STARTERS | Kind.section;
const UNTIL = ['까지'];
const SINCE = ['부터'];
const SINCE_OR_FROM = ['부터', '에서'];
const AND = ['과', '와'];
const BETWEEN = ['사이'];
/** What stands behind a phrase's end. */
const PHRASE_END = /^(?:$|[\n.,)\]]| ?간)/;
const AFTERWARDS = ['이후', '이래'];
const EARLIER = ['이전', '미만'];
const NOW = ['현재까지', '지금까지', '최근까지', '오늘날까지', '현재에 이르기까지', '현재'];


/** Words of vagueness behind a point. */
export const VAGUE = ['께', '경', '쯤', '즈음', '무렵', '가량', '안팎', '정도'];
const VAGUE_STARTS = /* @__PURE__ */ new CharacterSet(VAGUE);

/** Behind 께, 쯤 …, glued or as a word of its own; -1 for none. */
export function isVague(text: string, at: number): number {
  if (!VAGUE_STARTS.has(codeAt(text, skipSpaces(text, at)))) return -1;
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

/** 자정까지 runs to the end of the day. */
function endAtMidnight(point: Point | undefined): void {
  if (point?.period === '자정') point.clock = { hour: 24, minute: 0, second: undefined };
}

/** 까지, 부터, 이후, 이전 behind an expression belong to it. */
export function closeSide(text: string, expression: Expression, at: number): Expression {
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
  if (before < 0 || !closes(text, before)) return expression;
  expression.exclusive = text.startsWith('미만', before - 2);
  return opened(expression, before, 'start');
}

function opened(expression: Expression, end: number, open: 'end' | 'start'): Expression {
  expression.end = end;
  expression.open = open;
  return expression;
}

/** Reads the other end of a range; true when there is one (the expression is then complete). */
export function readSecond(text: string, expression: Expression, chain: Component[], at: number): boolean {
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
  const and = skipAttached(text, at, AND);
  if (and > 0) return codeAt(text, and) === Code.space && readBetween(text, expression, and);
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

/** Behind 과, 와: a second point with 사이 behind it. */
function readBetween(text: string, expression: Expression, at: number): boolean {
  const chain = readChain(text, skipSpaces(text, at), RANGE_STARTERS, expression.from?.clock !== undefined);
  if (!chain || seriesOf(chain) || skipWord(text, endOf(chain), BETWEEN) < 0) return false;
  addSecond(text, expression, chain, false);
  return true;
}

/** Whether a second point needs no 까지: it is of the first one's kind, and the phrase ends with it (월요일부터 수요일, 9시부터 11시). */
function endsPhrase(text: string, end: number, from: Point, to: Point): boolean {
  const alike = from.clock ? to.clock !== undefined : to.dated && (from.weekday === undefined) === (to.weekday === undefined) && (from.day === undefined) === (to.day === undefined);
  return alike && PHRASE_END.test(text.slice(end, end + 2));
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
    const bare = until < 0 && expression.from !== undefined && endsPhrase(text, endOf(chain), expression.from, pointOf(text, chain));
    if (until > 0 || bare || skipWord(text, endOf(chain), BETWEEN) > 0) {
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

