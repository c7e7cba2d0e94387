/** Titles with a number: 제1차관, 2차장, 행정1부시장. */
import { Flag } from '../dictionary/flags';
import { endsAsWord } from '../engine/contexts';
import type { Scan } from '../engine/scan';
import { CharClass, CLASS_OF } from '../text/characters';

/** The most digits of such a number, and the longest word before it: 제, 행정. */
const MOST_DIGITS = 2;
const LONGEST_PREFIX = 4;

/** The title that is written onto a number whose digits begin at an offset; only offices are numbered. */
export function numberedTitle(scan: Scan, digits: number): { match: number; end: number } | undefined {
  const start = scan.runEnd[digits]!;
  if (start - digits > MOST_DIGITS || CLASS_OF[scan.text.charCodeAt(start)] !== CharClass.hangul) return undefined;
  const match = scan.longestAt(start, Flag.title);
  if (match < 0 || scan.flags[match]! & Flag.context || scan.entriesAt(match).titleClass !== 'office') return undefined;
  const end = scan.end[match]!;
  return endsAsWord(scan, end) ? { match, end } : undefined;
}

/** Where a title with its number begins whose word starts at an offset; the offset where no number stands before it. */
export function numberedStart(scan: Scan, wordStart: number): number {
  const { text, runStart } = scan;
  if (wordStart === 0 || CLASS_OF[text.charCodeAt(wordStart - 1)] !== CharClass.digit) return wordStart;
  const digits = runStart[wordStart - 1]!;
  if (wordStart - digits > MOST_DIGITS) return wordStart;
  if (digits === 0 || CLASS_OF[text.charCodeAt(digits - 1)] !== CharClass.hangul) return digits;
  const prefix = runStart[digits - 1]!;
  return digits - prefix > LONGEST_PREFIX ? wordStart : prefix;
}
