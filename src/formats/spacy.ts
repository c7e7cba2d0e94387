/** spaCy (https://spacy.io/api/doc#from_json): documents as JSON, and what displaCy draws. */
import type { Span } from '../types';
import { checkedInput, checkOptions, fieldsOf, inTextOrder, invalidAnnotation, jsonOf, listOf, spanOf, stringOf, type FilePlace } from './checks';
import { kindReader, TYPE_LABELS, type KindLabels, type LabelKinds } from './labels';
import { offsetsOf, type OffsetConverter, type OffsetUnit } from './offsets';
import { wordsBetween } from './tokens';
import type { AnnotatedDocument, AnnotatedMention, Annotations } from './types';

/** Options of {@link toSpacy} and {@link toDisplacy}. */
export interface SpacyOptions {
  /** The label of each kind. Default `Person`, `Organization`, `Place`, `Date`, `Time`, `Quote`; `KLUE_LABELS` for spaCy's Korean models. */
  labels?: KindLabels;
  /** What offsets count. Default `codepoint`, as Python does. */
  offsets?: OffsetUnit;
}

/** Options of {@link fromSpacy}. */
export interface FromSpacyOptions {
  /** Kinds of labels of your own, beside the common ones; others are left out. */
  labels?: LabelKinds;
  /** What offsets count. Default `codepoint`, as Python does. */
  offsets?: OffsetUnit;
  /** The file's name, for messages. */
  file?: string;
}

/** A stretch with its label. */
export interface SpacySpan extends Span {
  label: string;
}

/** A document as `Doc.from_json` takes it. */
export interface SpacyDoc {
  text: string;
  /** Names and dates, none over another. */
  ents: SpacySpan[];
  spans: {
    /** All mentions, quotes too: the group that span categorizers train on. */
    sc: (SpacySpan & { kb_id: string })[];
  };
  tokens: (Span & { id: number })[];
}

/** What `displacy.render(…, style="ent", manual=True)` takes. */
export interface DisplacyEnts {
  text: string;
  ents: SpacySpan[];
  title: string | null;
}

/**
 * A text with its mentions as JSON of a spaCy document: `Doc.from_json(nlp.vocab, …)` reads it without a model, and a
 * `DocBin` of such documents is training data. `ents` are names and dates (of those that overlap the one that begins
 * first, then the longest), `spans.sc` are all mentions, with the entity's name as `kb_id`. Tokens end at spaces,
 * punctuation and the ends of mentions.
 *
 * @throws KoEntitiesError with the code `INVALID_TEXT`, `INVALID_SPAN` or `INVALID_OPTION`
 *
 * @example
 * toSpacy('서울로', { mentions: [{ kind: 'place', start: 0, end: 2 }] }).tokens.length; // 2
 */
export function toSpacy(text: string, document: Annotations, options: SpacyOptions = {}): SpacyDoc {
  checkOptions(options, ['labels', 'offsets']);
  const { mentions, offsets } = checkedInput(text, document, options.offsets ?? 'codepoint');
  const labelled = withLabels(mentions, options.labels ?? TYPE_LABELS);
  const cuts = new Set(labelled.flatMap(({ mention }) => [mention.start, mention.end]));
  const moved = movedBy(offsets);
  return {
    text,
    ents: flat(labelled).map(({ mention, label }) => ({ ...moved(mention), label })),
    spans: { sc: labelled.map(({ mention, label }) => ({ ...moved(mention), label, kb_id: mention.name ?? mention.edtf ?? '' })) },
    tokens: wordsBetween(text, cuts).map((token, id) => ({ id, ...moved(token) })),
  };
}

/**
 * What displaCy draws: names and dates without overlaps.
 *
 * @throws KoEntitiesError with the code `INVALID_TEXT`, `INVALID_SPAN` or `INVALID_OPTION`
 *
 * @example
 * toDisplacy('서울', { mentions: [{ kind: 'place', start: 0, end: 2 }] }); // { text: '서울', ents: [{ start: 0, end: 2, label: 'Place' }], title: null }
 */
export function toDisplacy(text: string, document: Annotations, options: SpacyOptions = {}): DisplacyEnts {
  checkOptions(options, ['labels', 'offsets']);
  const { mentions, offsets } = checkedInput(text, document, options.offsets ?? 'codepoint');
  const moved = movedBy(offsets);
  const ents = flat(withLabels(mentions, options.labels ?? TYPE_LABELS)).map(({ mention, label }) => ({ ...moved(mention), label }));
  return { text, ents, title: document.article?.headline ?? null };
}

interface Labelled {
  mention: AnnotatedMention;
  label: string;
}

function withLabels(mentions: readonly AnnotatedMention[], labels: KindLabels): Labelled[] {
  return mentions.flatMap((mention) => (labels[mention.kind] === undefined ? [] : [{ mention, label: labels[mention.kind]! }]));
}

/** Names and dates without overlaps: `ents` of spaCy can't have them. Quotes hold names and are none of them. */
function flat(labelled: readonly Labelled[]): Labelled[] {
  let end = 0;
  return labelled.filter(({ mention }) => {
    if (mention.kind === 'quote' || mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

function movedBy({ fromUtf16 }: OffsetConverter): (span: Span) => Span {
  return ({ start, end }) => ({ start: fromUtf16(start), end: fromUtf16(end) });
}

/**
 * The annotated texts of spaCy documents: what `Doc.to_json` gives (one or a list; `spans.sc` where it is there, `ents`
 * otherwise), or the older training form `["text", {"entities": [[0, 2, "LC"]]}]`.
 *
 * @param documents JSON, as text or parsed
 * @throws KoEntitiesError with the code `INVALID_ANNOTATION`
 *
 * @example
 * fromSpacy([['서울', { entities: [[0, 2, 'LC']] }]])[0]?.mentions[0]?.kind; // 'place'
 */
export function fromSpacy(documents: unknown, options: FromSpacyOptions = {}): AnnotatedDocument[] {
  checkOptions(options, ['labels', 'offsets', 'file']);
  const place: FilePlace = options.file === undefined ? {} : { file: options.file };
  const parsed = jsonOf(documents, place);
  const kindOf = kindReader(options.labels);
  return (Array.isArray(parsed) ? (parsed as unknown[]) : [parsed]).map((document, index) => {
    const what = `document ${index + 1}`;
    const { text, spans } = contentsOf(document, what, place);
    const offsets = offsetsOf(text, options.offsets ?? 'codepoint');
    const mentions = spans.flatMap((span): AnnotatedMention[] => {
      const [start, end, label] = Array.isArray(span) ? (span as unknown[]) : ['start', 'end', 'label'].map((field) => fieldsOf(span, `a span of ${what}`, place).get(field));
      const kind = kindOf(stringOf(label, 'label', place));
      const found = spanOf(start, end, offsets, place);
      return kind ? [{ kind, ...found, text: text.slice(found.start, found.end) }] : [];
    });
    return { id: String(index + 1), text, mentions: mentions.sort(inTextOrder) };
  });
}

function contentsOf(document: unknown, what: string, place: FilePlace): { text: string; spans: readonly unknown[] } {
  if (Array.isArray(document)) {
    const [text, annotations] = document as unknown[];
    return { text: stringOf(text, 'text', place), spans: listOf(fieldsOf(annotations, `the annotations of ${what}`, place).get('entities'), 'entities', place) };
  }
  const fields = fieldsOf(document, what, place);
  const groups = fields.get('spans');
  const grouped = typeof groups === 'object' && groups !== null ? fieldsOf(groups, 'spans', place).get('sc') : undefined;
  const spans = grouped ?? fields.get('ents');
  if (spans === undefined) throw invalidAnnotation(`${what} has neither "ents" nor "spans.sc"`, { ...place, field: 'ents' });
  return { text: stringOf(fields.get('text'), 'text', place), spans: listOf(spans, 'ents', place) };
}

