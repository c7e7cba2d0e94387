/** Dictionary files: JSON as `defineDictionary` takes it, CSV and TSV with a header line. */
import Papa from 'papaparse';
import { KoEntitiesError } from '../errors';
import { readDictionary, readFields } from './define';
import { entryLines, errorLine } from './json-lines';
import { type Dictionary, type DictionaryEntry, ENTRY_FIELDS, type DictionarySection, SECTIONS } from './types';

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

/** What the `kind` cell takes, as messages list it. */
const KINDS = [...SECTION_OF].filter(([kind, section]) => kind !== section || section === 'remove').map(([kind]) => kind);

/** Cells that hold lists: values with | between them. */
const LIST_FIELDS = new Set(['aliases', 'titles', 'not']);

const FORMATS: readonly DictionaryFormat[] = ['json', 'csv', 'tsv'];

/**
 * Reads a dictionary from text.
 *
 * JSON is an object as `defineDictionary` takes it. CSV and TSV have a header line with `kind`, `name` and any
 * other fields of the entries; lists (`aliases`, `titles`, `not`) are separated by `|`. A byte order mark is ignored.
 *
 * @throws KoEntitiesError with the code `INVALID_DICTIONARY`, naming the file, line and field, and what to do
 *
 * @example
 * parseDictionary('kind,name,aliases\norganization,한빛재단,한빛|HB', { format: 'csv' }).entries[0]?.aliases; // ['한빛', 'HB']
 */
export function parseDictionary(text: string, options: ParseDictionaryOptions): Dictionary {
  const { format, file } = (options ?? {}) as Partial<ParseDictionaryOptions>;
  if (typeof text !== 'string') throw new KoEntitiesError('INVALID_DICTIONARY', `a dictionary's text is a string, not ${typeof text}`);
  if (!FORMATS.some((known) => known === format)) {
    throw new KoEntitiesError('INVALID_OPTION', `format takes one of ${FORMATS.join(', ')}, not ${JSON.stringify(format) ?? 'undefined'}`, { field: 'format' });
  }
  const content = text.replace(/^\uFEFF/, '');
  const place = file === undefined ? {} : { file };
  return format === 'json' ? parseJson(content, place) : parseTable(content, format === 'tsv' ? '\t' : ',', place);
}

interface FilePlace {
  file?: string;
}

function invalid(message: string, place: FilePlace, line: number, more: { field?: string; cause?: unknown } = {}): KoEntitiesError {
  const where = place.file === undefined ? `line ${line}` : `${place.file}, line ${line}`;
  return new KoEntitiesError('INVALID_DICTIONARY', `${where}: ${message}`, { ...place, line, ...more });
}

function parseJson(content: string, place: FilePlace): Dictionary {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch (cause) {
    const { message } = cause as Error;
    throw invalid(`this is no JSON (${message}): look for a missing or a trailing comma, quote mark or bracket`, place, errorLine(content, message), { cause });
  }
  const lines = entryLines(content);
  return readDictionary(parsed, place, (section, position) => {
    const line = lines.get(section)?.[position];
    return { ...place, at: `${section}[${position}]`, ...(line === undefined ? {} : { line }) };
  });
}

/** The line on which each row of a table starts: a quoted cell may hold line breaks. */
function rowLines(rows: readonly (readonly string[])[]): number[] {
  let line = 1;
  return rows.map((cells) => {
    const start = line;
    for (const cell of cells) line += cell.split(/\r\n|\n|\r/).length - 1;
    line++;
    return start;
  });
}

const OPEN_QUOTE = 'a quoted cell is not closed: put a " behind it, or double a " that belongs to the text';
const INNER_QUOTE = 'a " stands inside a quoted cell: double it ("")';

function parseTable(content: string, delimiter: string, place: FilePlace): Dictionary {
  const table = Papa.parse<string[]>(content, { delimiter, skipEmptyLines: false });
  const lines = rowLines(table.data);
  const problem = table.errors.find((error) => error.type === 'Quotes');
  if (problem) throw invalid(problem.code === 'MissingQuotes' ? OPEN_QUOTE : INNER_QUOTE, place, lines[problem.row ?? 0] ?? 1);
  const [header = [], ...rows] = table.data;
  const fields = header.map((cell) => cell.trim());
  checkHeader(fields, place);
  const entries: DictionaryEntry[] = [];
  rows.forEach((cells, index) => {
    if (cells.some((cell) => cell.trim())) entries.push(readRow(fields, cells, place, lines[index + 1]!));
  });
  return { entries };
}

const COLUMNS: ReadonlySet<string> = new Set(['kind', ...Object.values(ENTRY_FIELDS).flat()]);

function checkHeader(fields: readonly string[], place: FilePlace): void {
  for (const needed of ['kind', 'name']) {
    if (!fields.includes(needed)) throw invalid(`the header has no «${needed}» column: it needs kind and name`, place, 1, { field: needed });
  }
  for (const [position, field] of fields.entries()) {
    // A spreadsheet leaves empty columns at the end.
    if (field === '') continue;
    if (!COLUMNS.has(field)) throw invalid(`unknown column «${field}»: a header takes ${[...COLUMNS].join(', ')}`, place, 1, { field });
    if (fields.indexOf(field) < position) throw invalid(`the column «${field}» stands twice: keep one`, place, 1, { field });
  }
}

function readRow(fields: readonly string[], cells: readonly string[], place: FilePlace, line: number): DictionaryEntry {
  if (cells.length > fields.length) throw invalid(`${cells.length} cells under ${fields.length} headings: quote cells that hold the separator`, place, line);
  const kind = (cells[fields.indexOf('kind')] ?? '').trim();
  const section = SECTION_OF.get(kind);
  if (!section) throw invalid(`unknown kind «${kind}»: it takes ${KINDS.join(', ')}`, place, line, { field: 'kind' });
  const given = new Map<string, unknown>();
  fields.forEach((field, k) => {
    const cell = cells[k] ?? '';
    if (field === 'name' || (field !== 'kind' && cell.trim() !== '')) given.set(field, LIST_FIELDS.has(field) ? listOf(cell) : cell);
  });
  return readFields(section, given, { ...place, line });
}

/** The values of a cell that holds a list; spaces beside the separators are the editor's own. */
function listOf(cell: string): string[] {
  return cell.split('|').map((item) => item.trim()).filter(Boolean);
}
