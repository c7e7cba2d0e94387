/** CoNLL columns with BIO tags, by syllables as KLUE-NER has them or by eojeols. */
import type { Span } from '../types';
import { checkChoice, checkedInput, checkOptions, inTextOrder } from './checks';
import { KLUE_LABELS, type KindLabels } from './labels';
import { writtenPieces } from './pieces';
import { eojeolsOf, linesOf, syllablesOf } from './tokens';
import type { Annotations } from './types';

/** Options of {@link toConll}. */
export interface ConllOptions {
  /** `syllable`: a token is a syllable, letter, digit, mark or space. `eojeol`: what stands between spaces. Default `syllable`. */
  unit?: 'syllable' | 'eojeol';
  /** The label of each kind; kinds without one are not written. Default {@link KLUE_LABELS}. */
  labels?: KindLabels;
  /** Given, each sentence begins with the comment line of KLUE-NER: `## id`, a tab, the sentence with its tags inline. */
  id?: string | number;
  /** `parts` writes each written piece of a date as a DT or TI of its own, as KLUE-NER does. Default `parts`. */
  dates?: 'mentions' | 'parts';
}

interface Tagged extends Span {
  label: string;
}

/**
 * The text as tokens with BIO tags, one token a line, a tab between token and tag, an empty line behind each line of the
 * text. Tags cannot nest: of spans that overlap the one that begins first is written, of those the longest. In an eojeol
 * with several spans the first one gives the tag. White space inside a line is written as a plain space (a token of its own by syllables).
 *
 * @throws KoEntitiesError with the code `INVALID_TEXT` or `INVALID_SPAN`
 *
 * @example
 * toConll('서울로', { mentions: [{ kind: 'place', start: 0, end: 2 }] }); // '서\tB-LC\n울\tI-LC\n로\tO\n\n'
 */
export function toConll(text: string, document: Annotations, options: ConllOptions = {}): string {
  checkOptions(options, ['unit', 'labels', 'id', 'dates']);
  const { labels = KLUE_LABELS } = options;
  const unit = checkChoice('unit', options.unit ?? 'syllable', ['syllable', 'eojeol']);
  const dates = checkChoice('dates', options.dates ?? 'parts', ['mentions', 'parts']);
  const { mentions } = checkedInput(text, document, 'utf16');
  const written = mentions.flatMap((mention) => (dates === 'parts' ? writtenPieces(text, mention) : [mention]));
  const spans = flat(written.flatMap(({ kind, start, end }) => (labels[kind] === undefined ? [] : [{ start, end, label: labels[kind] }])));
  const cuts = new Set(spans.flatMap(({ start, end }) => [start, end]));
  const rows: string[] = [];
  let next = 0;
  let open: Tagged | undefined;
  for (const line of linesOf(text)) {
    if (options.id !== undefined) rows.push(`## ${oneLine(String(options.id))}\t${inline(text, line, spans, next)}`);
    const tokens = unit === 'syllable' ? syllablesOf(text, line, cuts) : eojeolsOf(text, line);
    for (const token of tokens) {
      while (next < spans.length && spans[next]!.end <= token.start) next++;
      const span = spans[next];
      if (span !== undefined && span.start < token.end) {
        rows.push(`${oneLine(text.slice(token.start, token.end))}\t${span === open ? 'I' : 'B'}-${span.label}`);
        open = span;
      } else {
        rows.push(`${oneLine(text.slice(token.start, token.end))}\tO`);
      }
    }
    rows.push('');
  }
  return rows.map((row) => `${row}\n`).join('');
}

/** Spans without overlaps: of those that overlap the one that begins first, of those the longest. */
function flat(spans: Tagged[]): Tagged[] {
  let end = 0;
  return spans.sort(inTextOrder).filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** The line with its spans as KLUE-NER shows them: `<서울:LC>로`. */
function inline(text: string, line: Span, spans: readonly Tagged[], from: number): string {
  const pieces: string[] = [];
  let at = line.start;
  for (let k = from; k < spans.length && spans[k]!.start < line.end; k++) {
    const { start, end, label } = spans[k]!;
    if (end <= at) continue;
    const shown = { start: Math.max(start, at), end: Math.min(end, line.end) };
    pieces.push(text.slice(at, shown.start), `<${text.slice(shown.start, shown.end)}:${label}>`);
    at = shown.end;
  }
  pieces.push(text.slice(at, line.end));
  return oneLine(pieces.join(''));
}

/** White space as plain spaces, as many of them: a tab would end the column. */
function oneLine(text: string): string {
  return text.replace(/[\s\x85]/g, ' ');
}
