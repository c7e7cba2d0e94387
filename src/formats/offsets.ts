/** Offsets in the units of other languages: Python counts code points, Rust and Go count UTF-8 bytes. */
import { KoEntitiesError } from '../errors';
import type { DocumentJson, Mention, Span } from '../types';

/**
 * What an offset counts: UTF-16 code units (JavaScript, Java, C#), Unicode code points (Python, brat, spaCy), or bytes of
 * UTF-8 (Rust, Go, tools on files). A lone surrogate counts as U+FFFD, which is what becomes of it in UTF-8.
 */
export type OffsetUnit = 'utf16' | 'codepoint' | 'utf8';

/** What `offsets` takes. */
export const OFFSET_UNITS: readonly OffsetUnit[] = ['utf16', 'codepoint', 'utf8'];

/** Turns offsets into one text from UTF-16 code units into another unit, and back. */
export interface OffsetConverter {
  /** The text's length in the other unit. */
  readonly length: number;
  /**
   * The offset in the other unit. An offset between the halves of a surrogate pair counts as the one before the pair.
   *
   * @throws KoEntitiesError with the code `INVALID_SPAN` for an offset outside the text
   */
  fromUtf16(offset: number): number;
  /**
   * The UTF-16 offset. An offset inside a character counts as the one before it.
   *
   * @throws KoEntitiesError with the code `INVALID_SPAN` for an offset outside the text
   */
  toUtf16(offset: number): number;
}

/**
 * The converter of a text. Making it takes time in proportion to the text, each conversion none.
 *
 * @throws KoEntitiesError with the code `INVALID_OPTION` for a unit that does not exist
 *
 * @example
 * offsetsOf('😀 서울', 'codepoint').fromUtf16(3); // 2
 */
export function offsetsOf(text: string, unit: OffsetUnit): OffsetConverter {
  const checked = checkUnit(unit);
  if (checked === 'utf16' || (checked === 'codepoint' && !hasSurrogates(text))) return sameOffsets(text.length);
  const table = offsetTable(text, checked === 'utf8');
  const length = table[text.length]!;
  let inverse: Uint32Array | undefined;
  return {
    length,
    fromUtf16: (offset) => table[inside(offset, text.length)]!,
    toUtf16: (offset) => (inverse ??= inverseOf(table, text, length))[inside(offset, length)]!,
  };
}

/** A unit, or an error that says which there are. */
export function checkUnit(unit: unknown): OffsetUnit {
  const known = OFFSET_UNITS.find((candidate) => candidate === unit);
  if (known !== undefined) return known;
  throw new KoEntitiesError('INVALID_OPTION', `offsets takes one of ${OFFSET_UNITS.join(', ')}, not ${JSON.stringify(unit) ?? 'undefined'}`, { field: 'offsets' });
}

/**
 * A document's JSON with all its offsets in another unit: mentions, their parts and segments, zones. The document itself
 * is not changed.
 *
 * @param text the text that the document came from
 *
 * @example
 * withOffsets('😀 서울에 왔다.', extract('😀 서울에 왔다.'), 'utf8').mentions[0]?.start; // 5
 */
export function withOffsets(text: string, document: DocumentJson, unit: OffsetUnit): DocumentJson {
  const { fromUtf16 } = offsetsOf(text, unit);
  const move = <T extends Span>(span: T): T => ({ ...span, start: fromUtf16(span.start), end: fromUtf16(span.end) });
  const { schemaVersion, entities, article } = document;
  return {
    schemaVersion,
    mentions: document.mentions.map((mention) => moveMention(mention, move)),
    entities,
    article: { ...article, zones: article.zones.map(move) },
  };
}

function moveMention(mention: Mention, move: <T extends Span>(span: T) => T): Mention {
  const moved = move(mention);
  if (moved.kind === 'date') moved.parts = moved.parts.map(move);
  else if (moved.kind === 'place' && moved.parts) moved.parts = moved.parts.map(move);
  else if (moved.kind === 'quote' && moved.segments) moved.segments = moved.segments.map(move);
  return moved;
}

function sameOffsets(length: number): OffsetConverter {
  const same = (offset: number): number => inside(offset, length);
  return { length, fromUtf16: same, toUtf16: same };
}

function inside(offset: number, length: number): number {
  if (Number.isInteger(offset) && offset >= 0 && offset <= length) return offset;
  throw new KoEntitiesError('INVALID_SPAN', `an offset takes a whole number from 0 to ${length}, not ${offset}`);
}

function hasSurrogates(text: string): boolean {
  return /[\uD800-\uDFFF]/.test(text);
}

/** For each UTF-16 offset the one in code points or bytes; the length stands behind the last. */
function offsetTable(text: string, bytes: boolean): Uint32Array {
  const table = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    table[at] = count;
    const code = text.codePointAt(at)!;
    if (code > 0xffff) table[++at] = count;
    count += bytes ? bytesOf(code) : 1;
  }
  table[text.length] = count;
  return table;
}

/** How many bytes of UTF-8 a code point takes; U+FFFD stands for a lone surrogate and takes three. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** For each offset of the other unit the UTF-16 offset of the character there. */
function inverseOf(table: Uint32Array, text: string, length: number): Uint32Array {
  const inverse = new Uint32Array(length + 1);
  let at = 0;
  while (at < text.length) {
    const next = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
    inverse.fill(at, table[at]!, table[next]!);
    at = next;
  }
  inverse[length] = text.length;
  return inverse;
}
