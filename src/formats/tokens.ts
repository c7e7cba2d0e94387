/** Lines and tokens of a text, as formats with one token a line need them. */
import type { Span } from '../types';

const LINE_END = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g;

/** White space, U+0085 (next line) too: JavaScript does not count it. */
export const WHITE_SPACE = /[\s\x85]/;
const WORD = /[^\s\x85]/;
const WORDS = /[^\s\x85]+/g;

/** The lines of a text that hold something, without what ends them. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (WORD.test(text.slice(start, end))) lines.push({ start, end });
  };
  for (const { 0: gap, index } of text.matchAll(LINE_END)) {
    add(index);
    start = index + gap.length;
  }
  add(text.length);
  return lines;
}

/** What belongs to the character before it: combining marks, the vowels and final consonants of decomposed Hangul, joiners. */
const CONTINUES = /[\p{M}\u1160-\u11FF\uD7B0-\uD7FF\u200D]/u;

/**
 * The syllables, letters, digits, marks and spaces of a line, each with what belongs to it: decomposed Hangul stays one
 * syllable.
 *
 * @param cuts offsets at which a token must end
 */
export function syllablesOf(text: string, { start, end }: Span, cuts: ReadonlySet<number>): Span[] {
  const tokens: Span[] = [];
  for (let at = start; at < end; ) {
    const next = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
    const last = tokens.at(-1);
    if (last && !cuts.has(at) && CONTINUES.test(text.slice(at, next)) && !WHITE_SPACE.test(text[last.end - 1]!)) last.end = next;
    else tokens.push({ start: at, end: next });
    at = next;
  }
  return tokens;
}

/** What stands between white space on a line. */
export function eojeolsOf(text: string, line: Span): Span[] {
  return [...text.slice(line.start, line.end).matchAll(WORDS)].map(({ 0: word, index }) => ({ start: line.start + index, end: line.start + index + word.length }));
}

/** A word, a single mark, or white space that is no single space behind another token. */
const PIECES = /[\p{L}\p{M}\p{N}]+|[\s\x85]+|[^\p{L}\p{M}\p{N}\s\x85]/gu;

/**
 * A whole text as tokens the way spaCy counts them: one plain space behind a token belongs to it, other white space is a
 * token.
 *
 * @param cuts offsets at which a token must end
 */
export function wordsBetween(text: string, cuts: ReadonlySet<number>): Span[] {
  const tokens: Span[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    let start = index;
    const end = index + piece.length;
    const isSpace = WHITE_SPACE.test(piece[0]!);
    if (isSpace && text[start] === ' ' && tokens.at(-1)?.end === start) start++;
    for (let at = start + 1; at <= end; at++) {
      if (at < end && !cuts.has(at)) continue;
      if (at > start) tokens.push({ start, end: at });
      start = at;
    }
  }
  return tokens;
}
