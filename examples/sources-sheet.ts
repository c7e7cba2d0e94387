/**
 * A spreadsheet of the sources of pages: a row for each statement, with who, what, when and where in the text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { type ExtractedDocument, extract, type QuoteMention, type Source } from '../src/index';

/** A row of the sheet; a cell is empty where the page tells nothing. */
export interface SourceRow {
  page: string;
  published: string;
  who: string;
  naming: Source['naming'];
  title: string;
  affiliation: string;
  what: string;
  act: string;
  /** The day on which it was said, where the page gives one. */
  when: string;
  channel: string;
  /** The line of the page, counted from 1, and the offsets of the statement (UTF-16 code units, end exclusive). */
  line: number;
  start: number;
  end: number;
}

function rowOf(page: string, text: string, doc: ExtractedDocument, source: Source, quote: QuoteMention): SourceRow {
  return {
    page,
    published: doc.article.publishedAt ?? '',
    who: source.name ?? '',
    naming: source.naming,
    title: source.title ?? '',
    affiliation: source.affiliation ?? '',
    what: quote.segments ? quote.segments.map((segment) => segment.text).join(' … ') : quote.text,
    act: quote.act ?? '',
    when: quote.spokenOn ?? '',
    channel: quote.channel ?? '',
    line: text.slice(0, quote.start).split('\n').length,
    start: quote.start,
    end: quote.end,
  };
}

/** The rows of one page, source by source. */
export function rowsOf(page: string, text: string): SourceRow[] {
  const doc = extract(text);
  return doc.sources.flatMap((source) => source.quotes.map((index) => rowOf(page, text, doc, source, doc.mentions[index] as QuoteMention)));
}

/** The CSV of all text files of a folder, in order of their names. Cells that a spreadsheet would run as formulas are escaped. */
export function sheetOf(folder: string): string {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
  return Papa.unparse(pages.flatMap((page) => rowsOf(page, readFileSync(join(folder, page), 'utf8'))), { escapeFormulae: true, newline: '\n' });
}
