/** Dates by their written pieces, as KLUE-NER annotates them. */
import type { Span } from '../types';
import type { AnnotatedKind, AnnotatedMention } from './types';

/** A stretch with its kind. */
export interface KindSpan extends Span {
  kind: AnnotatedKind;
}

/** What tells a duration of hours, minutes or seconds from one of days and years. */
const HOURS = /시간|분|초/;

/**
 * What KLUE-NER tags for a mention: of a date each written piece, a time of day and a duration of hours, minutes or
 * seconds as `time`; of the other kinds the mention itself.
 */
export function writtenPieces(text: string, mention: AnnotatedMention): KindSpan[] {
  const { kind, start, end, parts = [] } = mention;
  if (kind !== 'date' || parts.length === 0) return [{ kind, start, end }];
  return parts.map((part) => {
    const isTime = part.unit === 'time' || (part.unit === 'duration' && HOURS.test(text.slice(part.start, part.end)));
    return { kind: isTime ? 'time' : 'date', start: part.start, end: part.end };
  });
}
