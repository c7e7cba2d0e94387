/** How a name stands beside titles and words of address. */
import type { Setting } from './styles';

/** Words of address behind a name, written on or apart, with a particle behind them or nothing. */
const ADDRESS = /^ ?(?:씨|군|양|님|여사|옹)(?=$|[^가-힣]|[은는이가을를의와과도만에께측])/;
const LONGEST_TITLE = 40;
/** A syllable has so many code units at most, decomposed. */
const MOST_UNITS = 3;
/** A bracket behind a name: age, a second name. */
const BRACKET = /^ ?\([^()\n]{1,60}\)/;
/** Where what stands behind a name is no part of its noun phrase any more. */
const BREAK = /[.!?\n“”"]/;
const PARTICLE = /^[은는이가을를의와과도만]/;

/** Where a name stands, and the stretch that goes with it. */
export interface Place {
  start: number;
  end: number;
  setting: Setting;
}

/** How many code units of a text its beginning takes, which may be composed here and decomposed there. */
function writtenLength(text: string, beginning: string): number {
  let length = beginning.length;
  while (length < text.length && text.slice(0, length).normalize('NFC') !== beginning) length++;
  return length;
}

/** The bracket behind an offset, as it is written; empty where there is none. */
function bracketBehind(text: string, end: number): string {
  return BRACKET.exec(text.slice(end, end + 64))?.[0] ?? '';
}

/**
 * How the name between two offsets stands. A word of address goes with the name: 박재민 씨.
 *
 * @param titles the person's titles, the one that the text writes there first
 */
export function placeOf(text: string, start: number, end: number, titles: readonly string[]): Place {
  const bracket = bracketBehind(text, end).length;
  const written = text.slice(end + bracket, end + bracket + LONGEST_TITLE * MOST_UNITS);
  const behind = written.normalize('NFC').slice(0, LONGEST_TITLE);
  const address = ADDRESS.exec(behind)?.[0];
  if (address !== undefined) return bracket === 0 ? { start, end: end + writtenLength(written, address), setting: 'alone' } : { start, end, setting: 'before-title' };
  const before = text.slice(Math.max(0, start - LONGEST_TITLE * MOST_UNITS), start).normalize('NFC').trimEnd();
  const near = behind.split(BREAK, 1)[0]!;
  for (const title of titles.map((form) => form.normalize('NFC'))) {
    if (before.endsWith(title)) return { start, end, setting: 'behind-title' };
    // 박재민 전 원장, 박재민 한빛대 총장, 도윤서·나정아 선수: the title stands before the sentence goes on.
    if (near.includes(title) && !PARTICLE.test(near)) return { start, end, setting: 'before-title' };
  }
  return { start, end, setting: 'alone' };
}

/** The stretch that goes when a name is taken out beside its title: with the bracket and one space between them. */
export function stretchOf(text: string, { start, end, setting }: Place): { start: number; end: number } {
  if (setting === 'behind-title') return text[start - 1] === ' ' ? { start: start - 1, end } : { start, end };
  const behind = end + bracketBehind(text, end).length;
  return { start, end: text[behind] === ' ' ? behind + 1 : behind };
}
