/**
 * The lines of a page with their cheap features. One pass; a line longer than {@link CLOSE_LOOK} is measured by its
 * first and last characters only, so that prose costs next to nothing.
 */

import { CLASS_OF, CharClass, FIRST_SYLLABLE, LAST_SYLLABLE } from '../text/characters';

/** Lines up to this length, in UTF-16 code units, are looked at character by character. */
export const CLOSE_LOOK = 240;

/** A line without its surrounding white space; offsets into the page. Characters are counted when first asked for. */
export class Line {
  private counted = false;
  private syllables = 0;
  private letters = 0;
  private figures = 0;
  private spaces = 0;

  /**
   * @param start offset of the first code unit, leading white space included
   * @param from offset of the first code unit that is no white space; `to` for a blank line
   * @param to offset behind the last code unit that is no white space
   * @param next offset behind the line's terminator: the next line's `start`
   * @param text the line between `from` and `to`; empty for a long line
   * @param long true above {@link CLOSE_LOOK}
   */
  constructor(
    readonly start: number,
    readonly from: number,
    readonly to: number,
    readonly next: number,
    readonly text: string,
    readonly long: boolean,
  ) {}

  /** Syllables of Hangul; 0 for a long line, as the other counts. */
  get hangul(): number {
    if (!this.counted) this.count();
    return this.syllables;
  }

  get latin(): number {
    if (!this.counted) this.count();
    return this.letters;
  }

  get digits(): number {
    if (!this.counted) this.count();
    return this.figures;
  }

  /** Runs of white space between words. */
  get gaps(): number {
    if (!this.counted) this.count();
    return this.spaces;
  }

  private count(): void {
    this.counted = true;
    const { text } = this;
    let inGap = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isBlank(code)) {
        if (!inGap) this.spaces++;
        inGap = true;
        continue;
      }
      inGap = false;
      const kind = CLASS_OF[code];
      if (kind === CharClass.hangul) this.syllables++;
      else if (kind === CharClass.digit) this.figures++;
      else if (kind === CharClass.latin) this.letters++;
    }
  }
}

/** True for white space and for invisible characters that scraped pages pad lines with. */
function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200d);
}

function lineAt(text: string, start: number, stop: number, next: number): Line {
  let from = start;
  while (from < stop && isBlank(text.charCodeAt(from))) from++;
  let to = stop;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  const long = to - from > CLOSE_LOOK;
  return new Line(start, from, to, next, long ? '' : text.slice(from, to), long);
}

/**
 * The lines of a text in order; together they cover it. LF, CR LF and a lone CR end a line.
 *
 * @example splitLines('가\n나').map((line) => line.text) // ['가', '나']
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let feed = -1;
  let carriage = -1;
  for (let start = 0; start < text.length; ) {
    if (feed < start) feed = positionOf(text, '\n', start);
    if (carriage < start) carriage = positionOf(text, '\r', start);
    const stop = Math.min(feed, carriage);
    const next = Math.min(stop + (carriage + 1 === feed && stop === carriage ? 2 : 1), text.length);
    lines.push(lineAt(text, start, stop, next));
    start = next;
  }
  return lines;
}

function positionOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}

const CLOSERS = new Set([...'”"’\')]」』>〉》】…·*-']);

/**
 * Whether the text before `end` closes a sentence: a full stop, question or exclamation mark behind a letter, closing
 * marks skipped. A headline that ends with a quotation has no full stop behind its last letter.
 */
export function endsSentence(text: string, start: number, end: number): boolean {
  const stop = Math.max(start, end - 8);
  let i = end - 1;
  while (i >= stop && CLOSERS.has(text.charAt(i))) i--;
  if (i <= start) return false;
  const mark = text.charAt(i);
  if (mark !== '.' && mark !== '?' && mark !== '!' && mark !== '。') return false;
  const before = CLASS_OF[text.charCodeAt(i - 1)];
  return before === CharClass.hangul || before === CharClass.latin || CLOSERS.has(text.charAt(i - 1));
}

const SENTENCE_INSIDE = /[다요][.][”"’']?\s/;

/** True where the line reads as running text: a whole sentence of some length, or a line longer than labels are. */
export function isProse(text: string, line: Line): boolean {
  const length = line.to - line.from;
  if (line.long) return true;
  // A line of this length that ends in 다. needs no counting.
  if (length >= 60 && text.startsWith('다.', line.to - 2)) return true;
  if (line.gaps < 3 || line.hangul === 0 || line.hangul + line.latin < length / 2) return false;
  if (length >= 130 || (length >= 40 && SENTENCE_INSIDE.test(line.text))) return true;
  if (!endsSentence(text, line.from, line.to)) return false;
  return length >= (text.charAt(line.to - 1) === '.' ? 20 : 40);
}

/** Whether a character can be a capital; false is certain. Putting Hangul into lower case takes V8 longer than all else here. */
function mayBeCapital(code: number): boolean {
  if (code < 0xc0) return code >= 0x41 && code <= 0x5a;
  if (code < 0x3000) return code < 0x2000 || code >= 0x2100;
  return (code >= 0xa640 && code < FIRST_SYLLABLE) || code > LAST_SYLLABLE;
}

/** A text in lower case. */
export function lowered(text: string): string {
  for (let at = 0; at < text.length; at++) if (mayBeCapital(text.charCodeAt(at))) return text.toLowerCase();
  return text;
}

/** The line without white space, in lower case: the form in which labels are compared. */
export function compact(text: string): string {
  return lowered(text.replace(/\s+/g, ''));
}
