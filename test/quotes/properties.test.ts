import fc from '../support/fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes, type NamedMention } from '../../src/quotes';
import { sourceOf } from './markup';

const words = [
  '김가람', ' 시장은 ', '경찰에 따르면 ', '“', '”', '"', '‘', '’', '고 말했다', '라며 ', '라고 밝혔다. ', '비가 온다', '한다고 ', '했다며 ', '다는 지적이 나온다', '것으로 알려졌다',
  '이어 ', '그는 ', '\n', '. ', ' ', '(', ')', '―', '관계자는 ', '강조한 ', '또 ', '…', '이라는 반응', '는 ', '김', '2024', 'a', '“”', '한 ',
];
const prose = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(''));

function namesIn(text: string): NamedMention[] {
  return [...text.matchAll(/김가람|경찰/g)].map((match) => ({
    kind: match[0] === '경찰' ? 'organization' : 'person', start: match.index, end: match.index + match[0].length, name: match[0],
  }));
}

describe('성질', () => {
  it('spans are slices in order, nested only whole, and within is the index of the one around', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const quotes = findQuotes(sourceOf(text, namesIn(text)));
        quotes.forEach((quote, index) => {
          expect(quote.text).toBe(text.slice(quote.start, quote.end));
          expect(quote.end).toBeGreaterThan(quote.start);
          for (const segment of quote.segments ?? []) {
            expect(segment.text).toBe(text.slice(segment.start, segment.end));
            expect(segment.start >= quote.start && segment.end <= quote.end).toBe(true);
          }
          if (quote.within !== undefined) {
            const outer = quotes[quote.within]!;
            expect(quote.within).toBeLessThan(index);
            expect(outer.start <= quote.start && quote.end <= outer.end).toBe(true);
          }
          for (const other of quotes.slice(0, index)) {
            const apart = other.end <= quote.start || quote.end <= other.start;
            const inside = other.start <= quote.start && quote.end <= other.end;
            expect(apart || inside).toBe(true);
            expect(other.start < quote.start || (other.start === quote.start && other.end > quote.end)).toBe(true);
          }
          expect(quote.speaker === undefined).toBe(quote.speakerBasis === 'none');
        });
      }),
      { numRuns: 600 },
    );
  });

  it('never throws on any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => Array.isArray(findQuotes(sourceOf(text)))));
  });
});

describe('한 문장에 인용이 아주 많아도', () => {
  it.each([['“가다”고 말했고 '], ['한 것으로 알려졌고 ']])('%j 130,000번: 던지지 않는다', (unit) => {
    expect(findQuotes(sourceOf(unit.repeat(130_000))).length).toBeGreaterThan(100_000);
  });
});
