import { describe, expect, it } from 'vitest';
import { offsetsOf, withOffsets, type OffsetUnit } from '../../src/formats';
import type { KoEntitiesError } from '../../src/index';
import fc from '../support/fast-check';
import { growthOverFourfold, MOST_GROWTH } from '../support/operations';
import { hostileText } from './hostile';
import { ARTICLE, FOUND } from './sample';

/** How Python, or a reader of bytes, counts: the slow way. */
function counted(text: string, unit: OffsetUnit): number {
  if (unit === 'utf16') return text.length;
  return unit === 'codepoint' ? [...text].length : Buffer.byteLength(text, 'utf8');
}

describe('offsetsOf', () => {
  it.each<[string, OffsetUnit, number[]]>([
    ['a가😀b', 'utf16', [0, 1, 2, 3, 4, 5]],
    ['a가😀b', 'codepoint', [0, 1, 2, 2, 3, 4]],
    ['a가😀b', 'utf8', [0, 1, 4, 4, 8, 9]],
    ['é\ud83d!', 'codepoint', [0, 1, 2, 3]],
    ['é\ud83d!', 'utf8', [0, 2, 5, 6]],
    ['', 'utf8', [0]],
  ])('%j in %s', (text, unit, expected) => {
    const { fromUtf16, length } = offsetsOf(text, unit);
    expect(Array.from({ length: text.length + 1 }, (_, offset) => fromUtf16(offset))).toEqual(expected);
    expect(length).toBe(expected.at(-1));
  });

  it('an offset inside a character counts as the one before it', () => {
    const { toUtf16 } = offsetsOf('가😀', 'utf8');
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(toUtf16)).toEqual([0, 0, 0, 1, 1, 1, 1, 3]);
  });

  it('counts as other languages do, and back', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom<OffsetUnit>('utf16', 'codepoint', 'utf8'), (text, unit) => {
        const { fromUtf16, toUtf16, length } = offsetsOf(text, unit);
        expect(length).toBe(counted(text, unit));
        let at = 0;
        for (const character of text) {
          expect(fromUtf16(at)).toBe(counted(text.slice(0, at), unit));
          expect(toUtf16(fromUtf16(at))).toBe(at);
          at += character.length;
        }
      }),
    );
  });

  it.each<[unknown, string]>([
    ['utf-8', 'offsets takes one of utf16, codepoint, utf8, not "utf-8"'],
    [undefined, 'not undefined'],
  ])('takes no unit %j', (unit, message) => {
    expect(() => offsetsOf('', unit as OffsetUnit)).toThrow(message);
  });

  it.each([-1, 4, 1.5, Number.NaN])('takes no offset %d', (offset) => {
    for (const unit of ['utf16', 'utf8'] as const) {
      expect(() => offsetsOf('abc', unit).fromUtf16(offset)).toThrow('from 0 to 3');
    }
    try {
      offsetsOf('abc', 'utf8').toUtf16(offset);
      expect.unreachable();
    } catch (error) {
      expect((error as KoEntitiesError).code).toBe('INVALID_SPAN');
    }
  });

  it('does work in proportion to the text', () => {
    expect(growthOverFourfold('가😀a', 5000, (text) => offsetsOf(text, 'utf8').toUtf16(7))).toBeLessThan(MOST_GROWTH);
  });
});

describe('withOffsets', () => {
  it('moves mentions, parts, segments and zones, and leaves the document as it was', () => {
    const before = JSON.stringify(FOUND);
    const moved = withOffsets(ARTICLE, FOUND, 'codepoint');
    const characters = [...ARTICLE];
    const spans = moved.mentions.flatMap((mention) => [mention, ...('parts' in mention ? (mention.parts ?? []) : []), ...('segments' in mention ? (mention.segments ?? []) : [])]);
    expect(spans.length).toBeGreaterThan(moved.mentions.length + 5);
    for (const { start, end, text } of spans) expect(characters.slice(start, end).join('')).toBe(text);
    expect(moved.article.zones.at(-1)?.end).toBe(characters.length);
    expect(JSON.stringify(FOUND)).toBe(before);
  });

  it('counts bytes', () => {
    const bytes = Buffer.from(ARTICLE);
    for (const { start, end, text } of withOffsets(ARTICLE, FOUND, 'utf8').mentions) expect(bytes.subarray(start, end).toString()).toBe(text);
  });
});
