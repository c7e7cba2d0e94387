/** Character classes, as a table over the 65,536 UTF-16 code units: one array read where an expression would cost ten. */

export const CharClass = {
  other: 0,
  hangul: 1,
  latin: 2,
  digit: 3,
  hanja: 4,
  space: 5,
  newline: 6,
  /** Marks that join words of one name: · & - ' . */
  joint: 7,
  open: 8,
  close: 9,
  comma: 10,
  stop: 11,
} as const;

const SPACES = ' \t\v\f';
const LINE_BREAKS = '\n\r\u0085\u2028\u2029';
const STOPS = '.?!。…';

/** The characters of the classes space and newline. */
export const GAPS = SPACES + LINE_BREAKS;
/** The characters of the classes newline and stop: where sentences end. */
export const BREAKS = LINE_BREAKS + STOPS;

function build(): Uint8Array {
  const table = new Uint8Array(65536);
  const range = (from: number, to: number, value: number): void => {
    table.fill(value, from, to + 1);
  };
  const each = (characters: string, value: number): void => {
    for (const c of characters) table[c.charCodeAt(0)] = value;
  };
  range(0xac00, 0xd7a3, CharClass.hangul);
  range(0x41, 0x5a, CharClass.latin);
  range(0x61, 0x7a, CharClass.latin);
  // Consonants alone are letters: ㄱ씨.
  range(0x3131, 0x314e, CharClass.latin);
  range(0xc0, 0x24f, CharClass.latin);
  range(0x30, 0x39, CharClass.digit);
  range(0x3400, 0x4dbf, CharClass.hanja);
  range(0x4e00, 0x9fff, CharClass.hanja);
  each(SPACES, CharClass.space);
  each(LINE_BREAKS, CharClass.newline);
  each('·&-ㆍ\'’', CharClass.joint);
  each('([{〈《「『“‘<', CharClass.open);
  each(')]}〉》」』”>', CharClass.close);
  each(',、，', CharClass.comma);
  each(STOPS, CharClass.stop);
  return table;
}

/** The class of each UTF-16 code unit. */
export const CLASS_OF: Uint8Array = /* @__PURE__ */ build();

/** Precomposed Hangul syllables: loops that look for marks pass over them without a look into a table. */
export const FIRST_SYLLABLE = 0xac00;
export const LAST_SYLLABLE = 0xd7a3;

/** Whether the code unit at an offset is a Hangul syllable; false outside the text. */
export function isHangulAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE;
}

/** Whether it is a letter, digit or Hanja: part of a word. */
export function isWordAt(text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return false;
  const cls = CLASS_OF[text.charCodeAt(offset)]!;
  return cls >= CharClass.hangul && cls <= CharClass.hanja;
}

/**
 * Where a character stands first from an offset on and before a limit; -1 where it does not. What `indexOf` would look for
 * to the end of the text costs nothing behind the limit.
 */
export function indexWithin(text: string, character: string, from: number, limit: number): number {
  const code = character.charCodeAt(0);
  const end = Math.min(limit, text.length);
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === code) return at;
  return -1;
}
