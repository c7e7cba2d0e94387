/** Where words begin and end, for rules: particles stay outside. */
import { ParticleClass, readParticle } from '../hangul/particles';
import { isDigit } from '../hangul/numerals';
import { CLASS_OF, isHangulAt, isWordAt } from '../text/characters';

/** How far a word is looked at: none is longer, and work stays linear in texts without spaces. */
const REACH = 40;
/** The least syllables of a stem: 도로 is no 도 with a particle. */
const SHORTEST_STEM = 2;

/** A separator between two digits: the offset behind it is inside a number. */
function isInsideNumber(text: string, at: number): boolean {
  const mark = text[at - 1];
  return (mark === '.' || mark === ',') && isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at - 2));
}

/** Whether a word can begin at an offset: behind a space, a mark, the text's beginning. */
export function isWordStart(text: string, at: number): boolean {
  return !isWordAt(text, at - 1) && !isInsideNumber(text, at);
}

/** Where the Hangul run goes to in which an offset lies; the offset itself where there is none, `at + REACH` at most. */
export function hangulEnd(text: string, at: number): number {
  let end = at;
  while (end - at < REACH && isHangulAt(text, end)) end++;
  return end;
}

/**
 * Whether a word can end at an offset: nothing is written onto it, or a particle that agrees with it.
 *
 * @param attached what may be written onto it besides: 어치, 가량, 짜리
 */
export function isWordEnd(text: string, at: number, attached: readonly string[] = []): boolean {
  if (!isWordAt(text, at)) return !isInsideNumber(text, at + 1);
  if (isHangulAt(text, at)) {
    const end = hangulEnd(text, at);
    if (end - at < REACH && readParticle(text, at, end) >= 0) return true;
    return attached.some((word) => text.startsWith(word, at) && isWordEnd(text, at + word.length));
  }
  return false;
}

/**
 * Where the stem of the word around an offset ends: its Hangul run without the longest particle that leaves two syllables.
 *
 * @example stemEnd('가온협회에서는 말했다', 0) // 4
 */
export function stemEnd(text: string, at: number): number {
  let start = at;
  while (at - start < REACH && isHangulAt(text, start - 1)) start--;
  const end = hangulEnd(text, at);
  for (let cut = Math.max(at + 1, start + SHORTEST_STEM); cut < end; cut++) {
    if (readParticle(text, cut, end) > ParticleClass.none) return cut;
  }
  return end;
}

/** Where a run of one script ends, within a limit. */
export function scriptEnd(text: string, at: number, cls: number, most: number): number {
  let end = at;
  while (end - at < most && end < text.length && CLASS_OF[text.charCodeAt(end)] === cls) end++;
  return end;
}
