/** doccano (https://doccano.github.io/doccano): JSON lines of sequence labeling, in and out. */
import { checkedInput, checkOptions, fieldsOf, inTextOrder, invalidAnnotation, jsonOf, listOf, spanOf, stringOf, type FilePlace } from './checks';
import { kindReader, TYPE_LABELS, type LabelKinds } from './labels';
import { offsetsOf, type OffsetConverter, type OffsetUnit } from './offsets';
import { relationsOf } from './relations';
import type { AnnotatedDocument, AnnotatedMention, Annotations } from './types';

/** Options of {@link toDoccano}. */
export interface DoccanoOptions {
  id?: string | number;
  /** `true` writes `entities` and `relations` (JSONL with relations) instead of `label`. Default false. */
  relations?: boolean;
  /** What offsets count. Default `codepoint`, as doccano does. */
  offsets?: OffsetUnit;
}

/** Options of {@link fromDoccano}. */
export interface FromDoccanoOptions {
  /** Kinds of labels of your own, beside the common ones; others are left out. */
  labels?: LabelKinds;
  /** What offsets count. Default `codepoint`, as doccano does. */
  offsets?: OffsetUnit;
  /** The file's name, for messages. */
  file?: string;
}

/** A text with its spans: one line of the file. */
export interface DoccanoLine {
  id?: string | number;
  text: string;
  label?: [start: number, end: number, label: string][];
  entities?: { id: number; start_offset: number; end_offset: number; label: string }[];
  relations?: { id: number; from_id: number; to_id: number; type: string }[];
}

/**
 * A text with its mentions as a line of doccano's JSONL (as an object; one `JSON.stringify` a line makes the file). A
 * project for it allows overlapping spans, since quotes hold names.
 *
 * @throws KoEntitiesError with the code `INVALID_TEXT`, `INVALID_SPAN` or `INVALID_OPTION`
 *
 * @example
 * toDoccano('서울', { mentions: [{ kind: 'place', start: 0, end: 2 }] }); // { text: '서울', label: [[0, 2, 'Place']] }
 */
export function toDoccano(text: string, document: Annotations, options: DoccanoOptions = {}): DoccanoLine {
  checkOptions(options, ['id', 'relations', 'offsets']);
  const { mentions, offsets } = checkedInput(text, document, options.offsets ?? 'codepoint');
  const common = { ...(options.id === undefined ? {} : { id: options.id }), text };
  const spans = mentions.map(({ kind, start, end }) => ({ start: offsets.fromUtf16(start), end: offsets.fromUtf16(end), label: TYPE_LABELS[kind] }));
  if (options.relations !== true) return { ...common, label: spans.map(({ start, end, label }) => [start, end, label]) };
  return {
    ...common,
    entities: spans.map(({ start, end, label }, index) => ({ id: index + 1, start_offset: start, end_offset: end, label })),
    relations: relationsOf(text, mentions).map(({ type, from, to }, index) => ({ id: index + 1, from_id: from + 1, to_id: to + 1, type })),
  };
}

/**
 * The annotated texts of a doccano export: JSON lines with `label` (or `labels`), or with `entities`.
 *
 * @throws KoEntitiesError with the code `INVALID_ANNOTATION`, naming file, line and field
 *
 * @example
 * fromDoccano('{"id":1,"text":"서울","label":[[0,2,"LOC"]]}')[0]?.mentions[0]?.kind; // 'place'
 */
export function fromDoccano(jsonl: string, options: FromDoccanoOptions = {}): AnnotatedDocument[] {
  checkOptions(options, ['labels', 'offsets', 'file']);
  const kindOf = kindReader(options.labels);
  return jsonl.split('\n').flatMap((line, index): AnnotatedDocument[] => {
    if (line.trim() === '') return [];
    const place: FilePlace = { ...(options.file === undefined ? {} : { file: options.file }), line: index + 1 };
    const fields = fieldsOf(jsonOf(line, place), 'a line', place);
    const text = stringOf(fields.get('text') ?? fields.get('data'), 'text', place);
    const offsets = offsetsOf(text, options.offsets ?? 'codepoint');
    const spans = listOf(fields.get('entities') ?? fields.get('label') ?? fields.get('labels'), 'label', place);
    const mentions = spans.flatMap((span): AnnotatedMention[] => {
      const { label, start, end } = readSpan(span, offsets, place);
      const kind = kindOf(label);
      return kind ? [{ kind, start, end, text: text.slice(start, end) }] : [];
    });
    return [{ id: String(fields.get('id') ?? index + 1), text, mentions: mentions.sort(inTextOrder) }];
  });
}

function readSpan(span: unknown, offsets: OffsetConverter, place: FilePlace): { label: string; start: number; end: number } {
  if (Array.isArray(span)) {
    const [start, end, label] = span as unknown[];
    return { label: stringOf(label, 'label', place), ...spanOf(start, end, offsets, place) };
  }
  if (typeof span !== 'object' || span === null) throw invalidAnnotation('a span is a list [start, end, label] or an object', { ...place, field: 'label' });
  const fields = fieldsOf(span, 'a span', place);
  return { label: stringOf(fields.get('label'), 'label', place), ...spanOf(fields.get('start_offset'), fields.get('end_offset'), offsets, place) };
}
