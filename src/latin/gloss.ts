/** English in the bracket behind a Hangul name: 앤 코헨(Anne Cohen), 세계은행(World Bank). */
import { isHangulAt } from '../text/characters';
import type { LatinRun } from './runs';
import { beginsAlike } from './transliteration';

/** A bracket that glosses what stands in front of it. */
export interface Gloss {
  /** The Hangul person's name, where its words begin as the English ones do. */
  name: { start: number; end: number } | undefined;
}

const INITIAL = /^\p{Lu}\.?$/u;
const MOST_WORDS = 4;
/** The longest word of a name in Hangul. */
const LONGEST_WORD = 10;

/** Where Hangul words that end at an offset begin, when they begin as the English ones do; -1 when they don't. */
function readBack(text: string, end: number, spelled: readonly string[]): number {
  let at = end;
  for (let k = spelled.length - 1; k >= 0; k--) {
    const wordBehind = at;
    while (wordBehind - at < LONGEST_WORD && isHangulAt(text, at - 1)) at--;
    if (at === wordBehind || isHangulAt(text, at - 1) || !beginsAlike(text.slice(at, wordBehind), spelled[k]!)) return -1;
    if (k > 0 && text[--at] !== ' ') return -1;
  }
  return at;
}

/** The words of a name without initials, where they are two to four. */
function spelledOut(words: readonly string[]): readonly string[] | undefined {
  const spelled = words.filter((word) => !INITIAL.test(word));
  return spelled.length < 2 || spelled.length > MOST_WORDS ? undefined : spelled;
}

/**
 * The Hangul name in the bracket behind an English one: `Anne Cohen(앤 코헨)`.
 *
 * @example
 * glossBehind('Anne Cohen(앤 코헨)은', 10, ['Anne', 'Cohen']) // '앤 코헨'
 */
export function glossBehind(text: string, end: number, words: readonly string[]): string | undefined {
  const spelled = text[end] === '(' ? spelledOut(words) : undefined;
  if (!spelled) return undefined;
  const inside = text.slice(end + 1, end + 1 + (LONGEST_WORD + 1) * MOST_WORDS);
  const close = inside.indexOf(')');
  return close > 0 && readBack(inside, close, spelled) === 0 ? inside.slice(0, close) : undefined;
}

/**
 * The gloss that a run is: it fills the bracket right behind Hangul. Its name has as many words as the English without
 * initials, and they begin alike.
 *
 * @param words of the run, without honorifics
 */
export function glossBefore(text: string, { start, end }: LatinRun, words: readonly string[]): Gloss | undefined {
  if (text[start - 1] !== '(' || !/[),·/]/.test(text[end] ?? '') || !isHangulAt(text, start - 2)) return undefined;
  const spelled = spelledOut(words);
  const from = spelled ? readBack(text, start - 1, spelled) : -1;
  return { name: from < 0 ? undefined : { start: from, end: start - 1 } };
}
