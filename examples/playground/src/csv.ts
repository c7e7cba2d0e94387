/** Mentions as a table for spreadsheets. The only file that knows papaparse. */
import Papa from 'papaparse';
import type { ExtractedDocument, Mention } from '../../../src/types';

const COLUMNS = ['kind', 'text', 'start', 'end', 'name', 'title', 'affiliation', 'status', 'type', 'parent', 'code', 'edtf', 'duration', 'form', 'speaker', 'act', 'entity', 'rule', 'confidence'] as const;

/** One row for each mention. Cells that a spreadsheet would take for a formula are made text. */
export function csvOf({ mentions }: ExtractedDocument): string {
  return Papa.unparse({ fields: [...COLUMNS], data: mentions.map(cells) }, { escapeFormulae: true });
}

function cells(mention: Mention): (string | number)[] {
  const fields = new Map(Object.entries(mention));
  return COLUMNS.map((column) => {
    const value: unknown = fields.get(column);
    return typeof value === 'string' || typeof value === 'number' ? value : '';
  });
}
