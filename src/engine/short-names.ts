/** Where a name of one syllable stands by itself, and what its neighbours say of it. */
import { SHORT_NAMES, shortNameOf, type ShortName } from '../dictionary/short-names';
import { CharClass, CLASS_OF } from '../text/characters';
import type { Scan } from './scan';
import { CharacterSet } from './tables';

const SYLLABLES = new CharacterSet(SHORT_NAMES);

/** The name of one syllable that fills a Hangul run, or all of it but a particle. */
export function shortNameAt(scan: Scan, at: number): ShortName | undefined {
  const { text, runEnd } = scan;
  const code = text.charCodeAt(at);
  if (!SYLLABLES.has(code)) return undefined;
  const found = shortNameOf(code);
  const end = runEnd[at]!;
  if (!found || end === at + 1) return found;
  // 함께, 본인: a word of its own.
  return scan.particleAt(at + 1) > 0 && scan.flagsBetween(at, end) === 0 ? found : undefined;
}

/** 칸(Cannes): a bracket with one Latin word behind it; those of a person's name (린(Joseph Lynn)) are two. */
export function hasLatinGloss({ text, runEnd }: Scan, end: number): boolean {
  if (text[end] !== '(' || CLASS_OF[text.charCodeAt(end + 1)] !== CharClass.latin) return false;
  return text[runEnd[end + 1]!] === ')';
}

const LISTING = '와과';

/**
 * Whether a name stands in a list beside one of the flags: 사이판·괌, 사이판과 괌, 괌, 사이판.
 *
 * @param end behind its syllable
 */
export function isListed(scan: Scan, start: number, end: number, flags: number): boolean {
  const { text, endFlags, startFlags, runEnd } = scan;
  const isSpaced = text[start - 1] === ' ';
  const before = isSpaced ? start - 2 : start - 1;
  const divider = text[before];
  if ((divider === '·' || divider === ',' || (isSpaced && LISTING.includes(divider ?? ' '))) && (endFlags[before]! & flags) !== 0) return true;
  let after = end;
  if (runEnd[start] === end + 1 && LISTING.includes(text[end]!)) after++;
  else if (text[end] !== '·' && text[end] !== ',') return false;
  else after++;
  if (text[after] === ' ') after++;
  return after < text.length && (startFlags[after]! & flags) !== 0;
}
