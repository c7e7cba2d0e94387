import Hangul from 'hangul-js';

const FIRST = 0xac00;
const LAST = 0xd7a3;

/** Whether a code unit is a precomposed Hangul syllable. */
export function isSyllable(code: number): boolean {
  return code >= FIRST && code <= LAST;
}

/** The final consonant's index (0 = none, 8 = ㄹ), by arithmetic: this runs in the scan. */
export function finalIndex(code: number): number {
  return isSyllable(code) ? (code - FIRST) % 28 : 0;
}

/** Final consonant of a digit's, a letter's or a Hanja's Korean reading: 0 none, 1 any, 8 ㄹ. hangul-js has no answer for them. */
const READING_FINALS = new Map<string, number>([
  ...[...'2459'].map((c): [string, number] => [c, 0]),
  ...[...'036'].map((c): [string, number] => [c, 1]),
  ...[...'178'].map((c): [string, number] => [c, 8]),
  ['L', 8],
  ...[...'MN'].map((c): [string, number] => [c, 1]),
  ...[...'ABCDEFGHIJKOPQSTUVWXYZ'].map((c): [string, number] => [c, 0]),
]);

/**
 * The final consonant that a following particle agrees with: 0 none, 8 ㄹ, another number any other, -1 unknown
 * (a Hanja, a mark, R and small letters, whose reading is a word's: both forms of a particle are right then).
 */
export function finalBeforeParticle(character: string): number {
  const code = character.charCodeAt(0);
  if (isSyllable(code)) return finalIndex(code);
  return READING_FINALS.get(character) ?? -1;
}

/** {@link finalBeforeParticle} of the character before an offset, without cutting it out; -1 at the start of the text. */
export function finalBefore(text: string, offset: number): number {
  if (offset === 0) return -1;
  const code = text.charCodeAt(offset - 1);
  return isSyllable(code) ? (code - FIRST) % 28 : (READING_FINALS.get(text[offset - 1]!) ?? -1);
}

/** The letters (jamo) of a word, for comparison below the syllable: 값 gives ㄱㅏㅂㅅ. */
export function letters(word: string): string[] {
  return Hangul.disassemble(word);
}
