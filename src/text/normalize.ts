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
  /[\u00AD\u1100-\u11FF\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00A0\u2000-\u200A\u202F\u205F\u3000\u2027\u22C5\u2219\u30FB\u318D\uFF65\uFF01-\uFF5E\uF900-\uFAFF]|\p{M}/u;

/** 1 for code units of blocks of which {@link SUSPECT} holds nothing: nearly all that news is written in. */
const SETTLED: Uint8Array = /* @__PURE__ */ (() => {
  const settled = new Uint8Array(65536);
  const blocks = [[0, 0x9f], [0xa1, 0xac], [0xae, 0x2ff], [0x2010, 0x2026], [0x2190, 0x22c4], [0x2460, 0x27bf], [0x3001, 0x3029], [0x3200, 0x9fff], [0xac00, 0xd7a3]] as const;
  for (const [first, last] of blocks) settled.fill(1, first, last + 1);
  settled[0x2219] = 0;
  return settled;
})();

/** Whether normalization has nothing to do. A loop over a table, five times as fast as the expression over the whole text. */
function isSettled(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (SETTLED[text.charCodeAt(at)] === 0 && SUSPECT.test(String.fromCodePoint(text.codePointAt(at)!))) return false;
  }
  return true;
}

/** Behind the characters from an offset on that stay as they are; what follows may compose with the last one, which is left out. */
function behindSettled(text: string, from: number): number {
  let at = from;
  while (at < text.length && SETTLED[text.charCodeAt(at)] === 1) at++;
  return at === text.length ? at : Math.max(from, at - 1);
}

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

/** Clusters longer than this are noise: their characters share offsets, so that time stays linear. */
const LONGEST_CLUSTER = 32;

/** Notes where in the original each character of a normalized cluster starts: behind what the characters before it are made of. */
function pushOffsets(map: number[], original: string, at: number, end: number, count: number): void {
  if (count <= 1 || count === end - at || end - at > LONGEST_CLUSTER) {
    for (let k = 0; k < count; k++) map.push(Math.min(at + k, end - 1));
    return;
  }
  let consumed = at;
  for (let k = 0; k < count; k++) {
    while (consumed < end - 1 && original.slice(at, consumed + 1).normalize('NFC').length <= k) consumed++;
    map.push(consumed);
  }
}

/**
 * The same string as one stretch of memory. A string that was cut out of another or put together is read through a
 * detour at each character in V8, and the rules read each character many times: a copy makes extraction a ninth faster.
 */
function inOnePiece(text: string): string {
  const middle = text.length >> 1;
  return [text.slice(0, middle), text.slice(middle)].join('');
}

/** Normalizes a string and keeps the way back. Time and memory are linear in its length. */
export function normalizeText(original: string): NormalizedText {
  const text = inOnePiece(original);
  if (isSettled(text)) return { text, original, map: undefined };
  const pieces: string[] = [];
  const map: number[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const settled = behindSettled(text, at);
    if (settled > at) {
      pieces.push(text.slice(at, settled));
      while (at < settled) map.push(at++);
      continue;
    }
    let end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
    while (end < length) {
      const code = text.charCodeAt(end);
      if (code < 0x300) break;
      if (isMedialOrFinalJamo(code)) end++;
      else if ((code < 0xac00 || code > 0xd7a3) && MARK.test(text[end]!)) end++;
      else break;
    }
    const piece = normalizeCluster(end - at === 1 ? text[at]! : text.slice(at, end));
    pushOffsets(map, text, at, end, piece.length);
    pieces.push(piece);
    at = end;
  }
  map.push(length);
  return { text: pieces.join(''), original, map: new Uint32Array(map) };
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
