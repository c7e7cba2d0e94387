/**
 * The pieces that patterns are made of. They read from left to right and never go back over what they read, so that a
 * match costs what it is long.
 */
import { KoEntitiesError } from '../errors';
import type { FieldValue, MentionFields } from '../types';
import type { Pattern, PatternMatch, PatternState } from '../extension';
import { CharClass, isHangulAt } from '../text/characters';
import { readParticle } from '../hangul/particles';
import { readAmount, readDigits } from './amounts';
import { hangulEnd, scriptEnd, stemEnd } from './words';

/** A piece, or plain text. */
export type PatternPart = string | Pattern<FieldValue, object>;

type CapturesOf<Part> = Part extends Pattern<FieldValue, infer Captures> ? Captures : object;
type ValueOf<Part> = Part extends Pattern<infer Value, object> ? Value : string;
type Both<Union> = (Union extends unknown ? (part: Union) => void : never) extends (part: infer All) => void ? All : never;
/** What all parts capture together. */
type AllOf<Parts extends readonly PatternPart[]> = Both<CapturesOf<Parts[number]>> & object;

/** How far marks, and what a regular expression sees, may reach. */
const LONGEST = 200;
const MOST_REPEATS = 100;
const LONGEST_RUN = 40;

function fail(message: string): never {
  throw new KoEntitiesError('INVALID_EXTENSION', `pattern: ${message}`, { field: 'pattern' });
}

function piece<Value extends FieldValue, Captures extends object>(match: Pattern['match']): Pattern<Value, Captures> {
  return { match };
}

/** Plain text as a piece. */
function asPattern(part: PatternPart): Pattern<FieldValue, object> {
  if (typeof part === 'string') {
    if (part === '') fail('a text is empty: leave it out');
    return piece((text, at) => (text.startsWith(part, at) ? at + part.length : -1));
  }
  if (typeof (part as Partial<Pattern> | undefined)?.match !== 'function') fail('a part is a string or a piece such as pattern.numeral()');
  return part;
}

/** The match of a part; a part that fails leaves no captures behind. */
function tryPart(part: Pattern<FieldValue, object>, text: string, at: number, state: PatternState): number {
  const { length } = state.captures;
  state.value = undefined;
  const end = part.match(text, at, state);
  if (end < 0) state.captures.length = length;
  return end;
}

function sequence<const Parts extends readonly PatternPart[]>(...parts: Parts): Pattern<string, AllOf<Parts>> {
  const pieces = parts.map(asPattern);
  return piece((text, at, state) => {
    let end = at;
    for (const part of pieces) {
      end = tryPart(part, text, end, state);
      if (end < 0) return -1;
    }
    state.value = undefined;
    return end;
  });
}

/** Texts go before other parts, longer ones first; of other parts the first that matches counts. */
function oneOf<const Parts extends readonly PatternPart[]>(...parts: Parts): Pattern<ValueOf<Parts[number]>, Partial<AllOf<Parts>>> {
  if (parts.length === 0) fail('oneOf takes one part at least');
  const texts = parts.filter((part) => typeof part === 'string').sort((a, b) => b.length - a.length);
  const pieces = [...texts, ...parts.filter((part) => typeof part !== 'string')].map(asPattern);
  return piece((text, at, state) => {
    for (const part of pieces) {
      const end = tryPart(part, text, at, state);
      if (end >= 0) return end;
    }
    return -1;
  });
}

/** One of many words, the longest that fits; its value is what stands behind the word in the table. */
function lookup<const Value extends FieldValue>(table: Readonly<Record<string, Value>> | ReadonlyMap<string, Value>): Pattern<Value, object> {
  const values = new Map<string, Value>(table instanceof Map ? table : Object.entries(table));
  const lengths = [...new Set([...values.keys()].map((word) => word.length))].sort((a, b) => b - a);
  if (values.size === 0 || lengths.includes(0)) fail('lookup takes a table with words, none of them empty');
  return piece((text, at, state) => {
    for (const length of lengths) {
      const value = values.get(text.slice(at, at + length));
      if (value === undefined) continue;
      state.value = value;
      return at + length;
    }
    return -1;
  });
}

function maybe<const Part extends PatternPart>(part: Part): Pattern<ValueOf<Part>, Partial<CapturesOf<Part>>> {
  const inner = asPattern(part);
  return piece((text, at, state) => Math.max(at, tryPart(inner, text, at, state)));
}

function repeat<const Part extends PatternPart>(part: Part, { min = 1, max = 8 }: { min?: number; max?: number } = {}): Pattern<string, Partial<CapturesOf<Part>>> {
  if (!(Number.isInteger(min) && Number.isInteger(max) && min >= 0 && max >= min && max <= MOST_REPEATS)) fail(`repeat takes whole numbers with 0 ≤ min ≤ max ≤ ${MOST_REPEATS}`);
  const inner = asPattern(part);
  return piece((text, at, state) => {
    let end = at;
    let count = 0;
    for (; count < max; count++) {
      const next = tryPart(inner, text, end, state);
      if (next <= end) break;
      end = next;
    }
    state.value = undefined;
    return count < min ? -1 : end;
  });
}

function numeral({ words = false, plain = false }: { words?: boolean; plain?: boolean } = {}): Pattern<number, object> {
  return piece((text, at, state) => {
    const read = plain ? readDigits(text, at) : readAmount(text, at, words);
    state.value = read?.value;
    return read?.end ?? -1;
  });
}

/** How long a run may be. */
interface RunLength {
  min?: number;
  max?: number;
}

function run(cls: number): (length?: RunLength) => Pattern<string, object> {
  return ({ min = 1, max = LONGEST_RUN } = {}) => piece((text, at) => {
    const end = scriptEnd(text, at, cls, max);
    return end - at < min ? -1 : end;
  });
}

function word({ endsWith = [], min = 2 }: { endsWith?: readonly string[]; min?: number } = {}): Pattern<string, object> {
  return piece((text, at) => {
    if (!isHangulAt(text, at)) return -1;
    if (endsWith.length === 0) {
      const end = stemEnd(text, at);
      return end - at < min ? -1 : end;
    }
    const last = hangulEnd(text, at);
    for (let end = last; end >= at + min; end--) {
      if (readParticle(text, end, last) < 0) continue;
      if (endsWith.some((suffix) => end - at >= suffix.length && text.startsWith(suffix, end - suffix.length))) return end;
    }
    return -1;
  });
}

function between(open: string, close: string, { max = 60 }: { max?: number } = {}): Pattern<string, object> {
  if (!open || !close || !(max > 0 && max <= LONGEST)) fail(`between takes two marks and a max of 1 to ${LONGEST}`);
  return piece((text, at, state) => {
    if (!text.startsWith(open, at)) return -1;
    const start = at + open.length;
    const content = text.slice(start, start + max + close.length);
    const length = content.indexOf(close);
    if (length <= 0 || content.slice(0, length).includes('\n')) return -1;
    state.value = content.slice(0, length);
    return start + length + close.length;
  });
}

function matching(expression: RegExp): Pattern<string, object> {
  if (!(expression instanceof RegExp)) fail('matching takes a regular expression');
  const sticky = new RegExp(expression.source, `${expression.flags.replace(/[gy]/g, '')}y`);
  return piece((text, at, state) => {
    sticky.lastIndex = 0;
    const found = sticky.exec(text.slice(at, at + LONGEST));
    if (!found || found[0] === '') return -1;
    for (const [name, value] of Object.entries(found.groups ?? {})) if (value !== undefined) state.captures.push([name, value]);
    state.value = undefined;
    return at + found[0].length;
  });
}

const NAME = /^[A-Za-z][A-Za-z0-9]*$/;

function named<const Name extends string, const Part extends PatternPart>(name: Name, part: Part): Pattern<ValueOf<Part>, { [Key in Name]: ValueOf<Part> } & CapturesOf<Part>> {
  if (!NAME.test(name)) fail(`a name has Latin letters and digits, not ${JSON.stringify(name)}`);
  const inner = asPattern(part);
  return piece((text, at, state) => {
    const end = tryPart(inner, text, at, state);
    if (end >= 0 && (end > at || state.value !== undefined)) state.captures.push([name, state.value ?? text.slice(at, end)]);
    return end;
  });
}

function look(part: PatternPart, wanted: boolean): Pattern<string, object> {
  const inner = asPattern(part);
  return piece((text, at, state) => {
    const { length } = state.captures;
    const isThere = tryPart(inner, text, at, state) >= 0;
    state.captures.length = length;
    state.value = undefined;
    return isThere === wanted ? at : -1;
  });
}

function lookBack(texts: readonly string[], wanted: boolean): Pattern<string, object> {
  if (texts.length === 0 || texts.includes('')) fail('what stands before is one text or several, none of them empty');
  return piece((text, at) => (texts.some((before) => at >= before.length && text.startsWith(before, at - before.length)) === wanted ? at : -1));
}

/**
 * The pieces of patterns for `defineRule`. Plain strings are pieces too. Nothing is tried a second time: what a piece
 * read stays read.
 *
 * - `sequence(…)`, `oneOf(…)`, `maybe(part)`, `repeat(part, { min, max })`
 * - `lookup({ 원: 'KRW' })`: the longest of many words, with the value behind it
 * - `numeral({ words, plain })`: `1조 2000억`, `350만`, `3.5`; with `words` also `삼백만`, `스무`; with `plain` digits alone,
 *   without 만 and 조: the 15 of `제15조`
 * - `word({ endsWith, min })`: a Hangul word without its particle, such as one that ends with 법
 * - `hangul`, `latin`, `digits`, `hanja` `({ min, max })`: a run of one script, as long as it goes
 * - `between('「', '」', { max })`: marks with what they enclose
 * - `matching(/…/)`: a regular expression of one's own on the next 200 characters; its named groups are captured
 * - `named('name', part)`: captures what a part reads
 * - `ahead(part)`, `notAhead(part)`, `behind('…')`, `notBehind('…')`: what must or must not stand there, not read
 *
 * @example
 * const { maybe, named, numeral, sequence } = pattern;
 * matchPattern(sequence(named('amount', numeral()), maybe(' '), '달러'), '350만 달러', 0);
 * // { start: 0, end: 7, captures: { amount: 3500000 } }
 */
export const pattern = {
  sequence, oneOf, lookup, maybe, repeat, numeral, word, between, matching, named,
  hangul: run(CharClass.hangul),
  latin: run(CharClass.latin),
  digits: run(CharClass.digit),
  hanja: run(CharClass.hanja),
  ahead: (part: PatternPart): Pattern<string, object> => look(part, true),
  notAhead: (part: PatternPart): Pattern<string, object> => look(part, false),
  behind: (...texts: string[]): Pattern<string, object> => lookBack(texts, true),
  notBehind: (...texts: string[]): Pattern<string, object> => lookBack(texts, false),
} as const;

/** The match of a pattern that begins at an offset; one that reads nothing is none. */
export function matchPattern<Captures extends object>(matched: Pattern<FieldValue, Captures>, text: string, at: number): PatternMatch<Captures> | undefined {
  const state: PatternState = { captures: [], value: undefined };
  const end = matched.match(text, at, state);
  if (end <= at) return undefined;
  const captures: MentionFields = Object.fromEntries(state.captures);
  return { start: at, end, captures: captures as Captures };
}
