/** Label Studio (https://labelstud.io/guide/tasks): tasks with predictions to start from, and finished annotations read back. */
import { checkedInput, checkOptions, fieldsOf, inTextOrder, invalidAnnotation, jsonOf, listOf, spanOf, stringOf, type FilePlace } from './checks';
import { kindReader, TYPE_LABELS, type LabelKinds } from './labels';
import { offsetsOf, type OffsetUnit } from './offsets';
import { relationsOf } from './relations';
import type { AnnotatedDocument, AnnotatedKind, AnnotatedMention, Annotations } from './types';

/** Options of {@link toLabelStudio}. */
export interface LabelStudioOptions {
  /** Written to `data.id`, so that annotations find their text again. */
  id?: string | number;
  /** What `model_version` of the prediction says. Default `ko-entities`. */
  modelVersion?: string;
  /** What offsets count. Default `codepoint`, as Label Studio does. */
  offsets?: OffsetUnit;
}

/** Options of {@link fromLabelStudio}. */
export interface FromLabelStudioOptions {
  /** Kinds of labels of your own, beside the common ones; others are left out. */
  labels?: LabelKinds;
  /** What offsets count. Default `codepoint`, as Label Studio does. */
  offsets?: OffsetUnit;
  /** The file's name, for messages. */
  file?: string;
}

/** One result of a prediction: a region, something said of a region, or a link between two. */
export type LabelStudioResult =
  | { id: string; from_name: 'label'; to_name: 'text'; type: 'labels'; score?: number; value: { start: number; end: number; text: string; labels: string[] } }
  | { id: string; from_name: string; to_name: 'text'; type: 'textarea'; value: { start: number; end: number; text: string[] } }
  | { from_id: string; to_id: string; type: 'relation'; direction: 'right'; labels: string[] };

/** A task with one prediction. */
export interface LabelStudioTask {
  data: { text: string; id?: string | number };
  predictions: [{ model_version: string; result: LabelStudioResult[] }];
}

/** The fields of a mention that stand in text areas of its region. */
const FIELDS = ['name', 'title', 'affiliation', 'status', 'edtf', 'duration', 'time', 'form', 'speaker'] as const satisfies readonly (keyof AnnotatedMention)[];

/**
 * A text with its mentions as a Label Studio task; a list of them, as JSON, is a file to import. The project needs the
 * labeling interface of {@link labelStudioConfiguration}.
 *
 * @throws KoEntitiesError with the code `INVALID_TEXT`, `INVALID_SPAN` or `INVALID_OPTION`
 *
 * @example
 * toLabelStudio('서울', { mentions: [{ kind: 'place', start: 0, end: 2 }] }).predictions[0].result[0]?.type; // 'labels'
 */
export function toLabelStudio(text: string, document: Annotations, options: LabelStudioOptions = {}): LabelStudioTask {
  checkOptions(options, ['id', 'modelVersion', 'offsets']);
  const { mentions, offsets } = checkedInput(text, document, options.offsets ?? 'codepoint');
  const regions = mentions.flatMap((mention, index): LabelStudioResult[] => {
    const id = `m${index + 1}`;
    const place = { start: offsets.fromUtf16(mention.start), end: offsets.fromUtf16(mention.end) };
    const score = mention.confidence === undefined ? {} : { score: mention.confidence };
    const value = { ...place, text: text.slice(mention.start, mention.end), labels: [TYPE_LABELS[mention.kind]] };
    const said = FIELDS.flatMap((field): LabelStudioResult[] => {
      const written = mention[field];
      return written === undefined ? [] : [{ id, from_name: field, to_name: 'text', type: 'textarea', value: { ...place, text: [written] } }];
    });
    return [{ id, from_name: 'label', to_name: 'text', type: 'labels', ...score, value }, ...said];
  });
  const links = relationsOf(text, mentions).map(
    ({ type, from, to }): LabelStudioResult => ({ from_id: `m${from + 1}`, to_id: `m${to + 1}`, type: 'relation', direction: 'right', labels: [type] }),
  );
  const { id, modelVersion = 'ko-entities' } = options;
  return { data: { text, ...(id === undefined ? {} : { id }) }, predictions: [{ model_version: modelVersion, result: [...regions, ...links] }] };
}

/** The labeling interface (XML) that goes with {@link toLabelStudio}. */
export function labelStudioConfiguration(): string {
  const labels = Object.values(TYPE_LABELS).map((label) => `    <Label value="${label}"/>`);
  const areas = FIELDS.map((field) => `  <TextArea name="${field}" toName="text" perRegion="true" maxSubmissions="1" editable="true" placeholder="${field}"/>`);
  return `<View>
  <Labels name="label" toName="text">
${labels.join('\n')}
  </Labels>
  <Relations>
    <Relation value="speaker"/>
    <Relation value="affiliation"/>
  </Relations>
  <Text name="text" value="$text"/>
${areas.join('\n')}
</View>
`;
}

/**
 * The annotated texts of a Label Studio export (JSON). Of each task the first annotation that was not cancelled counts,
 * where there is none its first prediction. Text areas of {@link labelStudioConfiguration} become fields.
 *
 * @param tasks JSON, as text or parsed
 * @throws KoEntitiesError with the code `INVALID_ANNOTATION`, naming the task
 */
export function fromLabelStudio(tasks: unknown, options: FromLabelStudioOptions = {}): AnnotatedDocument[] {
  checkOptions(options, ['labels', 'offsets', 'file']);
  const place: FilePlace = options.file === undefined ? {} : { file: options.file };
  const parsed = jsonOf(tasks, place);
  if (!Array.isArray(parsed)) throw invalidAnnotation('an export of Label Studio is a list of tasks: export as JSON, not JSON-MIN', place);
  const kindOf = kindReader(options.labels);
  return (parsed as unknown[]).map((value, index) => {
    const what = `task ${index + 1}`;
    const task = fieldsOf(value, what, place);
    const data = fieldsOf(task.get('data'), `"data" of ${what}`, { ...place, field: 'data' });
    const text = stringOf(data.get('text'), 'text', place);
    const annotations = listOf(task.get('annotations'), 'annotations', place).map((annotation) => fieldsOf(annotation, `an annotation of ${what}`, place));
    const finished = annotations.find((annotation) => annotation.get('was_cancelled') !== true);
    const prediction = listOf(task.get('predictions'), 'predictions', place)[0];
    const chosen = finished ?? (prediction === undefined ? undefined : fieldsOf(prediction, `a prediction of ${what}`, place));
    const results = listOf(chosen?.get('result'), 'result', place).map((result) => fieldsOf(result, `a result of ${what}`, place));
    return { id: String(data.get('id') ?? task.get('id') ?? index + 1), text, mentions: mentionsOf(text, results, kindOf, options.offsets ?? 'codepoint', place) };
  });
}

type Fields = ReadonlyMap<string, unknown>;

function mentionsOf(text: string, results: readonly Fields[], kindOf: (label: string) => AnnotatedKind | undefined, unit: OffsetUnit, place: FilePlace): AnnotatedMention[] {
  const offsets = offsetsOf(text, unit);
  const mentions = new Map<unknown, AnnotatedMention>();
  const valueOf = (result: Fields): Fields => fieldsOf(result.get('value'), '"value" of a result', place);
  for (const result of results) {
    if (result.get('type') !== 'labels') continue;
    const value = valueOf(result);
    const kind = kindOf(String(listOf(value.get('labels'), 'labels', place)[0]));
    const span = spanOf(value.get('start'), value.get('end'), offsets, place);
    if (kind) mentions.set(result.get('id'), { kind, ...span, text: text.slice(span.start, span.end) });
  }
  for (const result of results) {
    const field = FIELDS.find((name) => name === result.get('from_name'));
    const mention = mentions.get(result.get('id'));
    if (!field || !mention || result.get('type') !== 'textarea') continue;
    const [written] = listOf(valueOf(result).get('text'), 'text', place);
    if (typeof written === 'string') mention[field] = written;
  }
  return [...mentions.values()].sort(inTextOrder);
}
