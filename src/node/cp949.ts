/**
 * CP949 (Unified Hangul Code), the encoding of Korean Windows: EUC-KR and, in the gaps of its plane, the syllables that
 * EUC-KR lacks (똠, 펲). `TextDecoder` of Node knows EUC-KR alone.
 *
 * The order of the added syllables is that of Unicode, so it follows from which ones EUC-KR has (Microsoft code page 949).
 */

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Trail bytes of an added syllable by lead byte: below 0xA1 the whole row, from there only what EUC-KR leaves free. */
const WHOLE_ROW = 178;
const SHORT_ROW = 84;

/** The 2,350 syllables of KS X 1001, by rows of 94 from 0xB0A1 on. */
function standardSyllables(): string {
  const bytes = new Uint8Array(25 * 94 * 2);
  for (let k = 0; k < 25 * 94; k++) {
    bytes[k * 2] = 0xb0 + Math.floor(k / 94);
    bytes[k * 2 + 1] = 0xa1 + (k % 94);
  }
  return new TextDecoder('euc-kr').decode(bytes);
}

/** The syllables that CP949 adds, in the order of their codes. */
function addedSyllables(): string[] {
  const standard = new Set(standardSyllables());
  const added: string[] = [];
  for (let code = FIRST_SYLLABLE; code <= LAST_SYLLABLE; code++) {
    const syllable = String.fromCharCode(code);
    if (!standard.has(syllable)) added.push(syllable);
  }
  return added;
}

/** The position of a trail byte in its row: A–Z, a–z, 0x81–0xFE; -1 for any other. */
function columnOf(trail: number): number {
  if (trail >= 0x41 && trail <= 0x5a) return trail - 0x41;
  if (trail >= 0x61 && trail <= 0x7a) return trail - 0x61 + 26;
  return trail >= 0x81 && trail <= 0xfe ? trail - 0x81 + 52 : -1;
}

/** The number of the added syllable of a pair of bytes, -1 when it is none. */
function addedIndex(lead: number, trail: number): number {
  const column = columnOf(trail);
  if (column < 0 || lead < 0x81 || lead > 0xc6) return -1;
  if (lead <= 0xa0) return (lead - 0x81) * WHOLE_ROW + column;
  return column < SHORT_ROW ? 32 * WHOLE_ROW + (lead - 0xa1) * SHORT_ROW + column : -1;
}

const isStandard = (lead: number, trail: number): boolean => lead >= 0xa1 && lead <= 0xfe && trail >= 0xa1 && trail <= 0xfe;

/** What Node gives for the rows that are left to users. */
const PRIVATE_USE = /[\uE000-\uF8FF]/;

/** One character of two bytes, `undefined` where CP949 has none. */
function pairAt(bytes: Uint8Array, at: number, added: readonly string[], standard: InstanceType<typeof TextDecoder>): string | undefined {
  const lead = bytes[at]!;
  const trail = bytes[at + 1] ?? 0;
  if (!isStandard(lead, trail)) return added[addedIndex(lead, trail)];
  try {
    const character = standard.decode(bytes.subarray(at, at + 2));
    return PRIVATE_USE.test(character) ? undefined : character;
  } catch {
    return undefined;
  }
}

/** CP949 as text, up to the first bytes that it has no character for; `complete` says that there are none. */
export function decodeCp949(bytes: Uint8Array): { text: string; complete: boolean } {
  const added = addedSyllables();
  const standard = new TextDecoder('euc-kr', { fatal: true });
  const pairs = new Map<number, string | undefined>();
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      text += String.fromCharCode(byte);
      continue;
    }
    const pair = (byte << 8) | (bytes[at + 1] ?? 0);
    if (!pairs.has(pair)) pairs.set(pair, pairAt(bytes, at, added, standard));
    const character = pairs.get(pair);
    if (character === undefined) return { text, complete: false };
    text += character;
    at++;
  }
  return { text, complete: true };
}
