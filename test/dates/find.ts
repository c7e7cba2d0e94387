import { findDates, type DateSource } from '../../src/dates/index';
import type { DateMention, Span, ZoneType } from '../../src/types';

/** The publication day of the tests: a Thursday. */
export const PUBLISHED = { year: 2024, month: 5, day: 16 };

/** The spans between curved double quote marks. */
export function quotesOf(text: string): Span[] {
  return [...text.matchAll(/“[^”]*”/g)].map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 }));
}

/** The dates of a text in one zone, published on {@link PUBLISHED} unless told. */
export function find(text: string, publishedAt: DateSource['publishedAt'] | null = PUBLISHED, zone: ZoneType = 'body'): DateMention[] {
  return findDates({
    text,
    ...(publishedAt ? { publishedAt } : {}),
    zones: [{ type: zone, start: 0, end: text.length }],
    quotes: quotesOf(text),
  });
}

/** `text = value` of a mention: its EDTF, duration, time. */
export function show(mention: DateMention): string {
  const values = [mention.edtf, mention.duration, mention.time && `t${mention.time}`].filter(Boolean);
  return `${mention.text} = ${values.join(' ')}`.trim();
}
