/** Dictionary files: JSON as `defineDictionary` takes it, CSV and TSV with a header line. */
import Papa from 'papaparse';
import { KoEntitiesError } from '../errors';
import { defineDictionary } from './define';
import { type Dictionary, type DictionaryEntry, type DictionaryInput, ENTRY_FIELDS, type DictionarySection, SECTIONS } from './types';

/** How a dictionary file is written. */
export type DictionaryFormat = 'json' | 'csv' | 'tsv';

/** Options of {@link parseDictionary}. */
export interface ParseDictionaryOptions {
  format: DictionaryFormat;
  /** The file's name, for messages and `explain`. */
  file?: string;
}

/** The section of a row by its `kind` cell: the singular or the section's own name. */
const SECTION_OF: ReadonlyMap<string, DictionarySection> = new Map<string, DictionarySection>([
  ...SECTIONS.map((section): [string, DictionarySection] => [section, section]),
  ['organization', 'organizations'],
  ['person', 'people'],
  ['place', 'places'],
  ['title', 'titles'],
  ['organizationSuffix', 'organizationSuffixes'],
  ['speechVerb', 'speechVerbs'],
  ['notEntity', 'notEntities'],
]);

/** Cells that hold lists: values with | between them. */
const LIST_FIELDS = new Set(['aliases', 'titles', 'not']);

/**
 * Reads a dictionary from text.
 *
 * JSON is an object as {@link defineDictionary} takes it. CSV and TSV have a header line with `kind`, `name` and any
 * other fields of the entries; lists (`aliases`, `titles`, `not`) are separated by `|`. A byte order mark is ignored.
 *
 * @throws KoEntitiesError with the code `INVALID_DICTIONARY`, naming the file, line and field, and what to do
 *
 * @example
 * parseDictionary('kind,name,aliases\norganization,한빛재단,한빛|HB', { format: 'csv' }).entries[0]?.aliases; // ['한빛', 'HB']
 */
export function parseDictionary(text: string, options: ParseDictionaryOptions): Dictionary {
  const content = text.replace(/^\uFEFF/, '');
  const place = options.file === undefined ? {} : { file: options.file };
  if (options.format === 'json') {
    let parsed: unknown;
    try {
      parsed = JSON.parse(content);
    } catch (error) {
      const where = options.file === undefined ? '' : `${options.file}: `;
      throw new KoEntitiesError('INVALID_DICTIONARY', `${where}not valid JSON: ${(error as Error).message}`, { ...place, cause: error });
    }
    return defineDictionary(parsed as DictionaryInput, place);
  }
  return parseTable(content, options.format, place);
}

function invalid(message: string, place: { file?: string }, line: number, field?: string): KoEntitiesError {
  const where = place.file === undefined ? `line ${line}` : `${place.file}, line ${line}`;
  return new KoEntitiesError('INVALID_DICTIONARY', `${where}: ${message}`, { ...place, line, ...(field === undefined ? {} : { field }) });
}

function parseTable(content: string, format: 'csv' | 'tsv', place: { file?: string }): Dictionary {
  const table = Papa.parse<string[]>(content, { delimiter: format === 'tsv' ? '\t' : ',', skipEmptyLines: false });
  const problem = table.errors.find((error) => error.type === 'Quotes');
  if (problem) throw invalid(`${problem.message.toLowerCase()}: close each quoted cell with "`, place, (problem.row ?? 0) + 1);
  const [header = [], ...rows] = table.data;
  const fields = header.map((cell) => cell.trim());
  for (const needed of ['kind', 'name']) {
    if (!fields.includes(needed)) throw invalid(`the header has no «${needed}» column: it needs kind and name`, place, 1, needed);
  }
  const entries: DictionaryEntry[] = [];
  rows.forEach((cells, index) => {
    if (cells.every((cell) => !cell.trim())) return;
    entries.push(...readRow(fields, cells, { ...place, line: index + 2 }));
  });
  return { entries };
}

function readRow(fields: readonly string[], cells: readonly string[], place: { file?: string; line: number }): readonly DictionaryEntry[] {
  const row = new Map(fields.map((field, k) => [field, (cells[k] ?? '').trim()]));
  if (cells.length > fields.length) throw invalid(`${cells.length} cells under ${fields.length} headings: quote cells that hold the separator`, place, place.line);
  const kind = row.get('kind')!;
  const section = SECTION_OF.get(kind);
  if (!section) throw invalid(`unknown kind «${kind}»: it takes ${[...SECTION_OF.keys()].filter((key) => !key.endsWith('s')).join(', ')}`, place, place.line, 'kind');
  const allowed = ENTRY_FIELDS[section];
  const filled = [...row].filter(([field, value]) => field !== 'kind' && value !== '' && (allowed.includes(field) || field === 'name'));
  const entry = Object.fromEntries(filled.map(([field, value]) => [field, LIST_FIELDS.has(field) ? value.split('|').map((item) => item.trim()).filter(Boolean) : value]));
  return defineDictionary({ [section]: [{ name: '', ...entry }] } as DictionaryInput, place).entries;
}
