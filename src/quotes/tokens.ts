import type { QuotedSpan } from '../text/marks';
import { CharClass, CLASS_OF } from '../text/characters';
import { finalIndex } from '../hangul/syllable';

const FINAL_N = 4;

/** A bracket longer than this is not kept in one token with its word. */
const BRACKET_REACH = 80;

/** A stretch between spaces; what marks or a bracket enclose is not torn apart. */
export interface Token {
  start: number;
  end: number;
  /** The end without the punctuation behind it. */
  core: number;
  /** The outermost pairs of marks in it, in order. */
  marks: QuotedSpan[];
}

/** Shared by all tokens without marks; never added to. */
const NO_MARKS: QuotedSpan[] = [];

function isGapAt(text: string, at: number): boolean {
  const cls = CLASS_OF[text.charCodeAt(at)];
  return cls === CharClass.space || cls === CharClass.newline || text.charCodeAt(at) === 0xa0;
}

function isTrailing(text: string, at: number): boolean {
  const cls = CLASS_OF[text.charCodeAt(at)];
  return cls === CharClass.comma || cls === CharClass.stop;
}

/** Behind the bracket that opens at an offset, or the offset itself when it does not close nearby. */
function behindBracket(text: string, at: number, limit: number): number {
  const reach = Math.min(limit, at + BRACKET_REACH);
  const closer = text[at] === '[' ? ']' : ')';
  let depth = 0;
  for (let i = at; i < reach; i++) {
    if (text[i] === text[at]) depth++;
    else if (text[i] === closer && --depth === 0) return i + 1;
  }
  return at;
}

/** Whether a token ends with an adnominal form or at least with its ㄴ: 낸, 강조한, 소개된. */
export function isAdnominal(text: string, token: Token): boolean {
  return token.core === token.end && finalIndex(text.charCodeAt(token.core - 1)) === FINAL_N;
}

/** The index of the first pair of marks that opens at or behind an offset. */
export function firstMarkFrom(marks: readonly QuotedSpan[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.open < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Splits a stretch of text into tokens. Marks that reach out of the stretch are ignored. */
export function tokenize(text: string, start: number, end: number, marks: readonly QuotedSpan[]): Token[] {
  const tokens: Token[] = [];
  let next = firstMarkFrom(marks, start);
  let from = -1;
  let inside = NO_MARKS;
  const finish = (to: number): void => {
    if (from < 0) return;
    let core = to;
    const floor = inside.length ? inside[inside.length - 1]!.close : from;
    while (core > floor && isTrailing(text, core - 1)) core--;
    tokens.push({ start: from, end: to, core, marks: inside });
    from = -1;
    inside = NO_MARKS;
  };
  for (let at = start; at < end; at++) {
    while (next < marks.length && marks[next]!.open < at) next++;
    if (isGapAt(text, at)) {
      finish(at);
      continue;
    }
    if (from < 0) from = at;
    const mark = marks[next];
    if (mark && mark.open === at && mark.close <= end) {
      if (inside === NO_MARKS) inside = [mark];
      else inside.push(mark);
      at = mark.close - 1;
    } else if (text[at] === '(' || text[at] === '[') {
      const behind = behindBracket(text, at, end);
      if (behind > at) at = behind - 1;
    }
  }
  finish(end);
  return tokens;
}

/** A token's text without brackets at its end: `의원(52)` gives the end of 의원. */
export function endBeforeBracket(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && text[to - 1] === ')') {
    const floor = Math.max(start, to - BRACKET_REACH);
    let open = to - 2;
    let depth = 1;
    for (; open >= floor; open--) {
      if (text[open] === ')') depth++;
      else if (text[open] === '(' && --depth === 0) break;
    }
    if (open < floor || open <= start) return to;
    to = open;
  }
  return to;
}
