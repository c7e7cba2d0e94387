import type { Span } from '../types';
import { BREAKS, CharClass, CLASS_OF, isHangulAt } from './characters';
import type { QuotedSpan } from './marks';

/** Latin abbreviations whose full stop does not end a sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'no', 'vs', 'jr', 'sr', 'prof', 'vol', 'fig', 'pp', 'ed', 'etc', 'feat', 'ft']);
/** The longest of them. */
const ABBREVIATION_REACH = 5;

const FULL_STOP = 0x2e;

function classAt(text: string, offset: number): number {
  return offset < 0 || offset >= text.length ? CharClass.newline : CLASS_OF[text.charCodeAt(offset)]!;
}

function isGap(cls: number): boolean {
  return cls === CharClass.space || cls === CharClass.newline;
}

/** Whether the Latin letters before a full stop are an initial (J. K.) or an abbreviation. */
function isAbbreviated(text: string, dot: number): boolean {
  let from = dot;
  while (from > 0 && dot - from <= ABBREVIATION_REACH && classAt(text, from - 1) === CharClass.latin) from--;
  const length = dot - from;
  if (length === 1) return text.charCodeAt(from) < 0x61;
  return length > 1 && length <= ABBREVIATION_REACH && ABBREVIATIONS.has(text.slice(from, dot).toLowerCase());
}

/** Whether a full stop ends a sentence: not in a number or date (2.5, 2020. 7. 15.), an initial or an abbreviation. */
function fullStopEnds(text: string, dot: number): boolean {
  const before = classAt(text, dot - 1);
  const next = classAt(text, dot + 1);
  if (before === CharClass.digit) return next === CharClass.newline;
  if (before === CharClass.latin && isAbbreviated(text, dot)) return next === CharClass.newline;
  if (isGap(next) || next === CharClass.close) return true;
  // A space left out after a final ending: 했다.그는
  const ending = text[dot - 1];
  return (ending === '다' || ending === '요' || ending === '까') && isHangulAt(text, dot + 1);
}

/** Behind the closing brackets and marks that follow a sentence's stop. */
function behindClosers(text: string, from: number): number {
  let at = from;
  while (at < text.length && (CLASS_OF[text.charCodeAt(at)] === CharClass.close || CLASS_OF[text.charCodeAt(at)] === CharClass.stop)) at++;
  return at;
}

/** Whether the content of marks closes the sentence that they stand in: it ends with a full stop and no particle follows. */
function markedPartEnds(text: string, mark: QuotedSpan): boolean {
  return text.charCodeAt(mark.end - 1) === FULL_STOP && isGap(classAt(text, mark.close));
}

/**
 * Splits a text into sentences. A line break ends one; so do `.`, `?`, `!` and `。` before a space. A stop inside quote
 * marks does not end the sentence around them.
 *
 * @param marks - from `pairQuoteMarks`, in order.
 * @returns spans without surrounding spaces, in order, without overlap. Linear in the length.
 */
export function splitSentences(text: string, marks: readonly QuotedSpan[]): Span[] {
  return splitStretch(text, marks, 0, text.length, 0);
}

/**
 * Splits a stretch of a text, such as what a pair of marks encloses, into sentences; see {@link splitSentences}.
 *
 * @param firstMark - the index of the first pair that opens in the stretch.
 */
export function splitStretch(text: string, marks: readonly QuotedSpan[], from: number, to: number, firstMark: number): Span[] {
  const sentences: Span[] = [];
  let start = from;
  let next = firstMark;
  while (next < marks.length && marks[next]!.open < from) next++;
  /** Where the next pair of marks opens. */
  let open = next < marks.length ? marks[next]!.open : to;
  for (let at = from; at < to; at++) {
    const cls = BREAK_CLASS[text.charCodeAt(at)]!;
    if (cls === 0 && at !== open) continue;
    if (at === open) {
      const mark = marks[next]!;
      if (markedPartEnds(text, mark)) start = add(sentences, text, start, mark.close, to);
      at = mark.close - 1;
    } else if (cls === CharClass.newline) start = add(sentences, text, start, at + 1, to);
    else if (endsAt(text, at)) {
      const end = behindClosers(text, at + 1);
      start = add(sentences, text, start, end, to);
      at = end - 1;
    }
    while (next < marks.length && marks[next]!.open <= at) next++;
    open = next < marks.length ? marks[next]!.open : to;
  }
  add(sentences, text, start, to, to);
  return sentences;
}

/** The classes that can end a sentence; 0 for all others. */
const BREAK_CLASS: Uint8Array = /* @__PURE__ */ (() => {
  const classes = new Uint8Array(CLASS_OF.length);
  for (const character of BREAKS) classes[character.charCodeAt(0)] = CLASS_OF[character.charCodeAt(0)]!;
  return classes;
})();

/** Adds what stands between two offsets, without the spaces around it; gives where the next sentence starts. */
function add(sentences: Span[], text: string, start: number, end: number, to: number): number {
  let first = start;
  let last = end < to ? end : to;
  while (first < last && isGap(CLASS_OF[text.charCodeAt(first)]!)) first++;
  while (last > first && isGap(CLASS_OF[text.charCodeAt(last - 1)]!)) last--;
  if (last > first) sentences.push({ start: first, end: last });
  return end;
}

function endsAt(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case FULL_STOP:
      return fullStopEnds(text, at);
    case 0x2026:
      return false;
    default:
      return isGap(classAt(text, at + 1)) || text.charCodeAt(at) === 0x3002;
  }
}
