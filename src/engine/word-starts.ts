/** Where a text has a name again as the beginning of a word: found by its first two characters, without a search through the text. */
import type { NameDocument } from './document';
import { WORD_STARTS } from './text-tables';

function keyOf(text: string, start: number): number {
  return (Math.imul(text.charCodeAt(start), 31) + text.charCodeAt(start + 1)) & (WORD_STARTS - 1);
}

/** Notes all words of a document by how they begin. Call it once, before {@link wordsLike}. */
export function noteWordStarts({ scan, tables: { firstWord, nextWord } }: NameDocument): void {
  const { text, hangulRuns, otherRuns } = scan;
  const note = (start: number): void => {
    const key = keyOf(text, start);
    nextWord[start] = firstWord[key]!;
    firstWord[key] = start + 1;
  };
  // Backwards, so that each list is in order; no word of Hangul begins like one of other letters.
  for (let run = scan.hangulRunCount - 1; run >= 0; run--) note(hangulRuns[run]!);
  for (let run = otherRuns.length - 1; run >= 0; run--) note(otherRuns[run]!);
}

/**
 * The next word that begins with a name, -1 when there is none.
 *
 * @param name two characters or more
 * @param after the word before it that began like that, -1 for the first
 */
export function nextWordLike({ scan: { text }, tables: { firstWord, nextWord } }: NameDocument, name: string, after: number): number {
  for (let at = after < 0 ? firstWord[keyOf(name, 0)]! : nextWord[after]!; at > 0; at = nextWord[at - 1]!) {
    if (text.startsWith(name, at - 1)) return at - 1;
  }
  return -1;
}
