/**
 * A timeline of pages: every day, month and year that they name, in order, with the sentence that names it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DateMention, extract } from '../src/index';

/** One date of a page. */
export interface TimelineRow {
  /** The first day that is meant: 2026-10-09, 2026-10, 2026. */
  from: string;
  /** EDTF, as the library gives it. */
  edtf: string;
  page: string;
  date: string;
  sentence: string;
}

/** Where a known date begins; `undefined` for unknown digits, open beginnings, durations and seasons. */
function beginningOf({ edtf, grain }: DateMention): string | undefined {
  const first = edtf?.split('/')[0]?.slice(0, 10);
  return first !== undefined && grain !== 'era' && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(first) ? first : undefined;
}

/** The sentence around an offset, without line breaks. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = Math.max(text.lastIndexOf('. ', start) + 1, text.lastIndexOf('\n', start) + 1, 0);
  const stop = text.slice(end).search(/[.?!](?:\s|$)|\n/);
  return text.slice(before, stop < 0 ? text.length : end + stop + 1).trim();
}

/** The dates of one page, in order of the days that they mean. */
export function timelineOf(page: string, text: string): TimelineRow[] {
  const rows = extract(text).dates.flatMap((date) => {
    const from = beginningOf(date);
    return from === undefined ? [] : [{ from, edtf: date.edtf ?? from, page, date: date.text, sentence: sentenceAround(text, date.start, date.end) }];
  });
  return rows.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** The dates of all text files of a folder together. */
export function timelineOfFolder(folder: string): TimelineRow[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
  return pages.flatMap((page) => timelineOf(page, readFileSync(join(folder, page), 'utf8'))).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
