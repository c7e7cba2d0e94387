import type { QuotedSpan } from '../text/marks';
import { CharClass, CLASS_OF, FIRST_SYLLABLE, GAPS, LAST_SYLLABLE } from '../text/characters';
import { CharacterSet } from '../engine/tables';
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

/** What a character is for the splitting of a sentence: 0 for most. */
const Part = { gap: 1, bracket: 2 } as const;

const PART: Uint8Array = /* @__PURE__ */ (() => {
  const parts = new Uint8Array(CLASS_OF.length);
  for (const gap of `${GAPS}\u00a0`) parts[gap.charCodeAt(0)] = Part.gap;
  for (const bracket of '([') parts[bracket.charCodeAt(0)] = Part.bracket;
  return parts;
})();

/** Particles behind which a space before marks was left out: 시장은“…”고. */
const BEFORE_MARKS = /* @__PURE__ */ new CharacterSet('은는이가도서께며,');

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
  let open = next < marks.length ? marks[next]!.open : end;
  let from = -1;
  let inside = NO_MARKS;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const part = code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE ? 0 : PART[code]!;
    if (part === 0 && at < open) {
      if (from < 0) from = at;
      continue;
    }
    if (part === Part.gap) {
      if (from >= 0) tokens.push(tokenOf(text, from, at, inside));
      from = -1;
      inside = NO_MARKS;
      continue;
    }
    if (from < 0) from = at;
    while (open < at) open = ++next < marks.length ? marks[next]!.open : end;
    if (open === at && marks[next]!.close <= end) {
      if (from < at && inside === NO_MARKS && BEFORE_MARKS.has(text.charCodeAt(at - 1))) {
        tokens.push(tokenOf(text, from, at, inside));
        from = at;
      }
      const mark = marks[next]!;
      if (inside === NO_MARKS) inside = [mark];
      else inside.push(mark);
      at = mark.close - 1;
    } else if (part === Part.bracket) {
      const behind = behindBracket(text, at, end);
      if (behind > at) at = behind - 1;
    }
  }
  if (from >= 0) tokens.push(tokenOf(text, from, end, inside));
  return tokens;
}

function tokenOf(text: string, start: number, end: number, marks: QuotedSpan[]): Token {
  let core = end;
  const floor = marks.length > 0 ? marks[marks.length - 1]!.close : start;
  while (core > floor && isTrailing(text, core - 1)) core--;
  return { start, end, core, marks };
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
