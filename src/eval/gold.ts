/** Gold texts and predictions as JSON lines. */
import { fieldsOf, invalidAnnotation, jsonOf, listOf, spanOf, stringOf, type FilePlace } from '../formats/checks';
import { KLUE_LABELS, kindReader } from '../formats/labels';
import { offsetsOf } from '../formats/offsets';
import type { AnnotatedDocument, AnnotatedKind, AnnotatedMention } from '../formats/types';
import { KINDS } from './judging';
import type { PredictedDocument } from './types';

/** Options of {@link readGold} and {@link readPredictions}. */
export interface ReadOptions {
  /** The file's name, for messages. */
  file?: string;
}

type Fields = ReadonlyMap<string, unknown>;

/** Fields of a mention that take a string. */
const WRITTEN = ['name', 'title', 'affiliation', 'status', 'edtf', 'duration', 'time', 'form', 'speaker', 'entity', 'speakerEntity'] as const satisfies readonly (keyof AnnotatedMention)[];

/**
 * Gold texts from JSON lines. A line is a document, `{"id", "text", "publishedAt"?, "kinds"?, "mentions": [{"kind", "start",
 * "end", …attributes}]}` (`kinds`: those that are annotated, where not all are), or a sentence of KLUE-NER, `{"id", "text",
 * "entities": [{"start", "end", "label"}]}`. Offsets are UTF-16 code units, the end exclusive.
 *
 * @throws KoEntitiesError with the code `INVALID_ANNOTATION`, naming file, line and field, and the mend
 *
 * @example
 * readGold('{"id":1,"text":"서울","mentions":[{"kind":"place","start":0,"end":2}]}')[0]?.mentions[0]?.text; // '서울'
 */
export function readGold(jsonl: string, options: ReadOptions = {}): AnnotatedDocument[] {
  const lines = new Map<string, number>();
  return linesOf(jsonl, options).map(({ fields, place }) => {
    const id = idOf(fields, place);
    const before = lines.get(id);
    if (before !== undefined) throw invalidAnnotation(`the id «${id}» stands on line ${before} too: give each text its own`, { ...place, field: 'id' });
    lines.set(id, place.line!);
    const text = stringOf(fields.get('text'), 'text', place);
    const publishedAt = fields.get('publishedAt') ?? undefined;
    const common = { id, text, ...(publishedAt === undefined ? {} : { publishedAt: stringOf(publishedAt, 'publishedAt', place) }) };
    if (fields.get('mentions') === undefined && fields.get('entities') !== undefined) return { ...common, ...klueSentence(text, fields, place) };
    if (fields.get('mentions') === undefined) throw invalidAnnotation('the line has no "mentions": a list of {"kind", "start", "end"}, empty where the text has none', { ...place, field: 'mentions' });
    const kinds = fields.get('kinds') === undefined ? undefined : listOf(fields.get('kinds'), 'kinds', place).map((kind) => kindOf(kind, 'kinds', place));
    return { ...common, ...(kinds ? { kinds } : {}), mentions: mentionsOf(text, fields, place) };
  });
}

/**
 * Predictions from JSON lines `{"id", "mentions"}`, as `ko-entities --input jsonl` prints them.
 *
 * @throws KoEntitiesError with the code `INVALID_ANNOTATION`, naming file, line and field
 *
 * @example
 * readPredictions('{"id":1,"mentions":[]}').length; // 1
 */
export function readPredictions(jsonl: string, options: ReadOptions = {}): PredictedDocument[] {
  return linesOf(jsonl, options).map(({ fields, place }) => {
    const failed = fields.get('error');
    if (failed !== undefined) throw invalidAnnotation(`the input's line ${String(fields.get('line'))} could not be read: mend it and predict again`, place);
    if (fields.get('mentions') === undefined) throw invalidAnnotation('the line has no "mentions": is it the output of ko-entities?', { ...place, field: 'mentions' });
    return { id: idOf(fields, place), mentions: mentionsOf(undefined, fields, place) };
  });
}

function linesOf(jsonl: string, { file }: ReadOptions): { fields: Fields; place: FilePlace }[] {
  return jsonl.replace(/^\uFEFF/, '').split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const place = { ...(file === undefined ? {} : { file }), line: index + 1 };
    return [{ fields: fieldsOf(jsonOf(line, place), 'a line', place), place }];
  });
}

function idOf(fields: Fields, place: FilePlace): string {
  const id = fields.get('id');
  if (typeof id !== 'string' && typeof id !== 'number') throw invalidAnnotation('"id" takes a string or a number', { ...place, field: 'id' });
  return String(id);
}

function kindOf(kind: unknown, field: string, place: FilePlace): AnnotatedKind {
  const known = KINDS.find((candidate) => candidate === kind);
  if (known) return known;
  throw invalidAnnotation(`"${field}" takes one of ${KINDS.join(', ')}, not ${JSON.stringify(kind) ?? 'nothing'}`, { ...place, field });
}

/** The mentions of a line; where its text is known they must lie in it. */
function mentionsOf(text: string | undefined, fields: Fields, place: FilePlace): AnnotatedMention[] {
  const offsets = text === undefined ? undefined : offsetsOf(text, 'utf16');
  return listOf(fields.get('mentions'), 'mentions', place).map((value, index) => {
    const field = (name: string): string => `mentions[${index}].${name}`;
    const mention = fieldsOf(value, `mentions[${index}]`, place);
    kindOf(mention.get('kind'), field('kind'), place);
    for (const name of WRITTEN) if (mention.get(name) !== undefined) stringOf(mention.get(name), field(name), place);
    if (!offsets || text === undefined) return value as AnnotatedMention;
    const span = spanOf(mention.get('start'), mention.get('end'), offsets, { ...place, field: field('start') });
    const written = mention.get('text') ?? text.slice(span.start, span.end);
    if (text.slice(span.start, span.end) !== written) throw otherText(text, mention, field('text'), place);
    return { ...(value as AnnotatedMention), text: written };
  });
}

function otherText(text: string, mention: Fields, field: string, place: FilePlace): Error {
  const [start, end, written] = [mention.get('start') as number, mention.get('end') as number, String(mention.get('text'))];
  const points = offsetsOf(text, 'codepoint');
  const fits = end <= points.length && text.slice(points.toUtf16(start), points.toUtf16(end)) === written;
  const mend = fits ? 'the offsets count code points: turn them into UTF-16 with offsetsOf(text, "codepoint").toUtf16' : 'set start and end to where it stands';
  return invalidAnnotation(`the mention «${written.slice(0, 40)}» is not at ${start} to ${end}, where the text has «${text.slice(start, end).slice(0, 40)}»: ${mend}`, { ...place, field });
}

/** KLUE tags no quotes, and dates by their written pieces. */
function klueSentence(text: string, fields: Fields, place: FilePlace): Pick<AnnotatedDocument, 'mentions' | 'kinds' | 'dates'> {
  const offsets = offsetsOf(text, 'utf16');
  const kindOfLabel = kindReader();
  const mentions = listOf(fields.get('entities'), 'entities', place).flatMap((value, index): AnnotatedMention[] => {
    const entity = fieldsOf(value, `entities[${index}]`, place);
    const kind = kindOfLabel(stringOf(entity.get('label'), `entities[${index}].label`, place));
    const span = spanOf(entity.get('start'), entity.get('end'), offsets, { ...place, field: `entities[${index}].start` });
    return kind ? [{ kind, ...span, text: text.slice(span.start, span.end) }] : [];
  });
  return { mentions, kinds: KINDS.filter((kind) => KLUE_LABELS[kind] !== undefined), dates: 'parts' };
}
