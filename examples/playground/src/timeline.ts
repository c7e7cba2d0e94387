/** Dates in order of the calendar. The only file that knows edtf. */
import edtf from 'edtf';
import type { ExtractedDocument } from '../../../src/types';
import type { TimelineRow } from './protocol';

/** One row for each value, the day of publication among them; what no calendar holds comes last. */
export function timelineOf({ dates, mentions, article }: ExtractedDocument): TimelineRow[] {
  const rows = new Map<string, TimelineRow & { mentions: { index: number; text: string }[] }>();
  const published = article.publishedAt?.slice(0, 10);
  if (published !== undefined && dates.length > 0) rows.set(published, row(published, published, true));
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'date') return;
    const value = mention.edtf ?? mention.duration ?? mention.time ?? mention.text;
    const known = rows.get(value) ?? row(value, mention.edtf, false);
    known.mentions.push({ index, text: mention.text });
    rows.set(value, known);
  });
  return [...rows.values()].sort((a, b) => (a.from ?? Infinity) - (b.from ?? Infinity));
}

function row(value: string, date: string | undefined, publication: boolean): TimelineRow & { mentions: { index: number; text: string }[] } {
  const from = date === undefined ? undefined : firstMoment(date);
  return { value, publication, mentions: [], ...(from === undefined ? {} : { from }) };
}

/** The first moment of a value, of an interval without a start its last; nothing for one whose year is unknown. */
function firstMoment(value: string): number | undefined {
  if (value.startsWith('XXXX')) return undefined;
  const { min, max } = edtf(value);
  return [min, max].find(Number.isFinite);
}
