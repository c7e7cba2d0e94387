/** Where an offset stands: in which sentence, in which of many spans. */
import type { Span } from '../types';

const NEWLINE = 10;
const SPACE = 32;
const EXCLAMATION = 33;
const DOT = 46;
const QUESTION = 63;
const NO_BREAK_SPACE = 160;

/** Whether a sentence ends behind the character at an offset; a dot between figures ends none. */
function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > QUESTION || code === SPACE) return false;
  if (code === NEWLINE) return true;
  if (code !== DOT && code !== QUESTION && code !== EXCLAMATION) return false;
  const next = text.charCodeAt(at + 1);
  return next === SPACE || next === NO_BREAK_SPACE || next === NEWLINE;
}

/** How far back a sentence's start is looked for. */
const REACH = 400;

/** The start of the sentence that an offset lies in, at most 400 code units back. */
export function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - REACH);
  for (let i = at - 1; i >= least; i--) if (endsSentence(text, i)) return i + 1;
  return least;
}

/** Finds the span that holds an offset among sorted, non-overlapping spans; -1 for none. */
export function spanAt(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle]!;
    if (at < span.start) high = middle - 1;
    else if (at >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
