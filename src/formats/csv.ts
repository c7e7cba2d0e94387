/** Mentions as a table, one a row (RFC 4180). */
import Papa from 'papaparse';
import { checkChoice, checkedInput, checkOptions } from './checks';
import type { OffsetUnit } from './offsets';
import type { AnnotatedMention, Annotations } from './types';

/** Options of {@link toCsv}. */
export interface CsvOptions {
  /** What stands in the `id` column; default empty. */
  id?: string | number;
  /** Whether the line of column names comes first. Default true. */
  header?: boolean;
  /** What `start` and `end` count. Default `utf16`. */
  offsets?: OffsetUnit;
  /**
   * `escape` puts `'` before a cell that a spreadsheet would run as a formula (it begins with = + - @, their full-width
   * forms, a tab or a line break), `keep` writes every text as it is. Default `escape`.
   */
  formulas?: 'escape' | 'keep';
  /** Whether a byte order mark comes first: Excel on Korean Windows reads UTF-8 only with one. Default false. */
  bom?: boolean;
}

const ATTRIBUTES = [
  'name', 'type', 'parent',
  'title', 'titleText', 'affiliation', 'status', 'age', 'gender', 'hanja', 'latin', 'party', 'constituency', 'anonymous',
  'code', 'level', 'country', 'candidates',
  'edtf', 'grain', 'approximate', 'duration', 'time', 'conflict',
  'form', 'speaker', 'speakerEntity', 'speakerBasis', 'speakerNaming', 'jointSpeakers', 'cue', 'act', 'channel', 'spokenOn', 'truncated',
] as const satisfies readonly (keyof AnnotatedMention)[];

/** The columns of the table, in order. */
export const CSV_COLUMNS = ['id', 'kind', 'start', 'end', 'text', 'entity', ...ATTRIBUTES, 'rule', 'confidence'] as const;

/** What a spreadsheet takes for the start of a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
const LINE_BREAK = '\r\n';

/**
 * The mentions of a text as CSV: a header line, then one line a mention, lines ended by CR LF. In cells that hold several
 * values (`jointSpeakers`, `candidates`) `|` stands between them.
 *
 * @throws KoEntitiesError with the code `INVALID_TEXT`, `INVALID_SPAN` or `INVALID_OPTION`
 *
 * @example
 * toCsv('서울에 왔다.', extract('서울에 왔다.'), { id: 7 }).split('\r\n')[1]?.slice(0, 14); // '7,place,0,2,서울'
 */
export function toCsv(text: string, document: Annotations, options: CsvOptions = {}): string {
  checkOptions(options, ['id', 'header', 'offsets', 'formulas', 'bom']);
  const { id = '', header = true, bom = false } = options;
  const formulas = checkChoice('formulas', options.formulas ?? 'escape', ['escape', 'keep']);
  const { mentions, offsets } = checkedInput(text, document, options.offsets ?? 'utf16');
  const rows = mentions.map((mention) => {
    const { start, end } = mention;
    const place = [id, mention.kind, offsets.fromUtf16(start), offsets.fromUtf16(end), text.slice(start, end)];
    return [...place, mention.entity, ...ATTRIBUTES.map((name) => cellOf(mention[name])), mention.rule, mention.confidence];
  });
  const lines = header ? [[...CSV_COLUMNS], ...rows] : rows;
  if (lines.length === 0) return '';
  const table = Papa.unparse(lines, { newline: LINE_BREAK, escapeFormulae: formulas === 'escape' ? FORMULA : false });
  return `${bom ? '\uFEFF' : ''}${table}${LINE_BREAK}`;
}

function cellOf(value: AnnotatedMention[(typeof ATTRIBUTES)[number]]): string | number | boolean | undefined {
  return typeof value === 'object' ? value.join('|') : value;
}
