/** Runs of English words in Korean prose, and the names that they may be. */
import { isWordAt } from '../text/characters';

/** A run of words, or a stretch of one. */
export interface LatinRun {
  start: number;
  end: number;
  words: readonly string[];
}

/** A run with more words is English prose, a citation, code. */
const MOST_WORDS = 9;
const LONGEST_WORD = 24;
/** Marks that make what they touch an address, a handle, code or a formula. */
const FOREIGN_BEFORE = '@#/\\_=<>{}[]$%^*+~|`:;';
const FOREIGN_BEHIND = '@/\\_=<>{}[$%^*+~|`';

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
}

/** Hyphens and apostrophes stand inside a word, a full stop behind an initial or an abbreviation. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end - at <= LONGEST_WORD && (isLatin(text, end) || (end > at && '-’\''.includes(text[end] ?? ' ') && isLatin(text, end + 1)))) end++;
  const isShort = end - at === 1 || ABBREVIATIONS.has(text.slice(at, end));
  return isShort && text[end] === '.' && !isLatin(text, end + 1) ? end + 1 : end;
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(['Jr', 'Sr', 'Dr', 'Prof', 'Mr', 'Mrs', 'Ms', 'St', 'Inc', 'Corp', 'Ltd', 'Co']);

/**
 * The runs of a text: words with single spaces or an ampersand between them, two at least. What touches digits or the
 * marks of addresses and code is none.
 */
export function latinRuns(text: string): LatinRun[] {
  const runs: LatinRun[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isLatin(text, at)) continue;
    const words: string[] = [];
    const start = at;
    let end = at;
    for (;;) {
      const next = wordEnd(text, at);
      words.push(text.slice(at, next));
      end = next;
      const amp = text.startsWith(' & ', end) ? 3 : text[end] === ' ' ? 1 : 0;
      if (amp === 0 || !isLatin(text, end + amp)) break;
      if (amp === 3) words.push('&');
      at = end + amp;
    }
    at = end;
    const before = text[start - 1] ?? ' ';
    const isClean = !isWordAt(text, start - 1) && !FOREIGN_BEFORE.includes(before) && !FOREIGN_BEHIND.includes(text[end] ?? ' ') && !isDotted(text, start, end) && !isDigitAt(text, end);
    if (isClean && words.length > 1 && words.length <= MOST_WORDS) runs.push({ start, end, words });
  }
  return runs;
}

/** `example.com`, `.net`: the mark joins what it stands between. */
function isDotted(text: string, start: number, end: number): boolean {
  return text[start - 1] === '.' || (text[end] === '.' && isLatin(text, end + 1));
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
