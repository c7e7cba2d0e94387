/** Reads W3C Web Annotations on one text. */
import { checkOptions, fieldsOf, inTextOrder, invalidAnnotation, jsonOf, listOf, spanOf, type FilePlace } from './checks';
import { kindReader, type LabelKinds } from './labels';
import { offsetsOf, type OffsetConverter, type OffsetUnit } from './offsets';
import type { Span } from '../types';
import type { AnnotatedDocument, AnnotatedMention } from './types';

/** Options of {@link fromWebAnnotation}. */
export interface FromWebAnnotationOptions {
  /** Default empty. */
  id?: string;
  /** Kinds of tags of your own, beside the common ones. */
  labels?: LabelKinds;
  /** What positions count. Default `codepoint`, as the standard says. */
  offsets?: OffsetUnit;
  /** The file's name, for messages. */
  file?: string;
}

type Fields = ReadonlyMap<string, unknown>;

/**
 * The annotated text of a page or a list of annotations. The kind is the tag among the bodies; a body in JSON, as
 * {@link toWebAnnotation} writes it, gives the other fields. A position comes before a quote, which is looked for in the
 * text with its prefix and suffix, which takes time in proportion to the text for each.
 *
 * @param annotations JSON, as text or parsed
 * @throws KoEntitiesError with the code `INVALID_ANNOTATION`
 */
export function fromWebAnnotation(text: string, annotations: unknown, options: FromWebAnnotationOptions = {}): AnnotatedDocument {
  checkOptions(options, ['id', 'labels', 'offsets', 'file']);
  const place: FilePlace = options.file === undefined ? {} : { file: options.file };
  const parsed = jsonOf(annotations, place);
  const items = Array.isArray(parsed) ? (parsed as unknown[]) : listOf(fieldsOf(parsed, 'a page of annotations', place).get('items'), 'items', place);
  const offsets = offsetsOf(text, options.offsets ?? 'codepoint');
  const kindOf = kindReader(options.labels);
  const mentions = items.flatMap((item, index): AnnotatedMention[] => {
    const what = `annotation ${index + 1}`;
    const fields = fieldsOf(item, what, place);
    const bodies = manyOf(fields.get('body')).filter(isObject).map((body) => fieldsOf(body, what, place));
    const kind = bodies.map((body) => (body.get('purpose') === 'tagging' ? kindOf(String(body.get('value'))) : undefined)).find(Boolean);
    if (kind === undefined) return [];
    const spans = manyOf(fields.get('target')).map((target) => spanOfTarget(text, fieldsOf(target, `the target of ${what}`, place), offsets, what, place));
    if (spans.length === 0) throw invalidAnnotation(`${what} has no target`, { ...place, field: 'target' });
    spans.sort(inTextOrder);
    const start = spans[0]!.start;
    const end = spans.reduce((last, span) => Math.max(last, span.end), 0);
    const segments = spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
    return [{ ...describedBy(bodies, place), kind, start, end, text: text.slice(start, end), ...(segments.length > 1 ? { segments } : {}) }];
  });
  return { id: options.id ?? '', text, mentions: mentions.sort(inTextOrder) };
}

const manyOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** The fields that a body in JSON gives; no more than the strings, numbers and truths of a mention. */
function describedBy(bodies: readonly Fields[], place: FilePlace): Partial<AnnotatedMention> {
  const body = bodies.find((fields) => fields.get('format') === 'application/json');
  if (!body) return {};
  const fields = fieldsOf(jsonOf(body.get('value'), place), 'a body in JSON', place);
  return Object.fromEntries([...fields].filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value)));
}

function spanOfTarget(text: string, target: Fields, offsets: OffsetConverter, what: string, place: FilePlace): Span {
  const selectors = manyOf(target.get('selector')).map((selector) => fieldsOf(selector, `a selector of ${what}`, place));
  const position = selectors.find((selector) => selector.get('type') === 'TextPositionSelector');
  if (position) return spanOf(position.get('start'), position.get('end'), offsets, place);
  const quote = selectors.find((selector) => selector.get('type') === 'TextQuoteSelector');
  const exact = String(quote?.get('exact') ?? '');
  const prefix = String(quote?.get('prefix') ?? '');
  const at = exact === '' ? -1 : text.indexOf(prefix + exact + String(quote?.get('suffix') ?? ''));
  if (at < 0) throw invalidAnnotation(`${what} has no position, and its quote «${exact.slice(0, 40)}» is not in the text`, { ...place, field: 'selector' });
  return { start: at + prefix.length, end: at + prefix.length + exact.length };
}
