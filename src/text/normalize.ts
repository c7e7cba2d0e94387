/**
 * One normalization for everything behind it: NFC, full-width forms, zero-width characters, dot homoglyphs, odd spaces.
 * Offsets of the normalized text map back to the caller's string; nothing is copied when nothing changes.
 */

/** A text as the rules see it, with the way back to the caller's string. */
export interface NormalizedText {
  /** The normalized text. */
  text: string;
  /** The caller's string. */
  original: string;
  /** For each normalized offset (one more than the length) the caller's offset; `undefined` when both are the same. */
  map: Uint32Array | undefined;
}

/**
 * Anything that normalization changes or might change. Ranges: combining marks and conjoining jamo (NFD text), zero-width
 * and bidirectional controls, odd spaces, dots used as the Korean list dot (‧ ㆍ ・ ･ ⋅ ᆞ), full-width forms, Hanja
 * compatibility ideographs.
 */
const SUSPECT =
  /[\u00AD\u0300-\u036F\u1100-\u11FF\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00A0\u2000-\u200A\u202F\u205F\u3000\u2027\u22C5\u2219\u30FB\u318D\uFF65\uFF01-\uFF5E\uF900-\uFAFF]|\p{M}/u;

const REMOVED = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/;
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;
const LIST_DOTS = /[\u2027\u22C5\u2219\u30FB\u318D\uFF65]/;
const MARK = /\p{M}/u;

function isMedialOrFinalJamo(code: number): boolean {
  return code >= 0x1160 && code <= 0x11ff;
}

/** What one cluster (a base character and what composes with it) becomes. */
function normalizeCluster(cluster: string): string {
  const code = cluster.charCodeAt(0);
  if (cluster.length === 1) {
    if (REMOVED.test(cluster)) return '';
    if (SPACES.test(cluster)) return ' ';
    if (LIST_DOTS.test(cluster)) return '·';
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    if (code < 0x300) return cluster;
  }
  return cluster.normalize('NFC');
}

/** Normalizes a string and keeps the way back. Time and memory are linear in its length. */
export function normalizeText(original: string): NormalizedText {
  if (!SUSPECT.test(original)) return { text: original, original, map: undefined };
  const pieces: string[] = [];
  const map: number[] = [];
  const length = original.length;
  let at = 0;
  while (at < length) {
    let end = at + (original.codePointAt(at)! > 0xffff ? 2 : 1);
    while (end < length) {
      const code = original.charCodeAt(end);
      if (code < 0x300) break;
      if (isMedialOrFinalJamo(code)) end++;
      else if ((code < 0xac00 || code > 0xd7a3) && MARK.test(original[end]!)) end++;
      else break;
    }
    const piece = normalizeCluster(end - at === 1 ? original[at]! : original.slice(at, end));
    for (let k = 0; k < piece.length; k++) map.push(Math.min(at + k, end - 1));
    pieces.push(piece);
    at = end;
  }
  map.push(length);
  return { text: pieces.join(''), original, map: Uint32Array.from(map) };
}

/** The caller's offset of a normalized start offset. */
export function originalStart(source: NormalizedText, offset: number): number {
  return source.map ? source.map[offset]! : offset;
}

/** The caller's offset of a normalized end offset: behind the last character that the span holds. */
export function originalEnd(source: NormalizedText, offset: number): number {
  if (!source.map) return offset;
  // A removed character between this one and the next stays outside: look from the last character held.
  const next = source.map[offset]!;
  const last = offset > 0 ? source.map[offset - 1]! : 0;
  let end = last + 1;
  while (end < next && !REMOVED.test(source.original[end]!)) end++;
  return end;
}
