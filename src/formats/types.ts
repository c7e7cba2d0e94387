/**
 * Annotated texts in the one shape that all formats write and read: what `extract` found, and what people annotated with
 * other tools. Offsets are UTF-16 code units into the text, the end exclusive.
 */
import type { Article, DatePart, Entity, MentionKind, Span } from '../types';

/** The kinds of mention, and `time`: corpora such as KLUE-NER tag a time of day apart from its date. */
export type AnnotatedKind = MentionKind | 'time';

/** A piece of a date or of a quote. */
export interface AnnotatedPiece extends Span {
  text?: string;
  unit?: DatePart['unit'];
}

/**
 * A mention with whatever is known of it. Every `Mention` of a document is one; a mention that was read from another
 * tool has at least its kind and its span. The fields mean what they mean in a `Mention`.
 */
export interface AnnotatedMention extends Span {
  kind: AnnotatedKind;
  text?: string;
  name?: string;
  entity?: string;
  type?: string;
  parent?: string;
  title?: string;
  titleText?: string;
  affiliation?: string;
  status?: string;
  age?: number;
  gender?: string;
  hanja?: string;
  latin?: string;
  party?: string;
  constituency?: string;
  anonymous?: boolean;
  code?: string;
  level?: string;
  country?: string;
  candidates?: readonly string[];
  edtf?: string;
  grain?: string;
  approximate?: boolean;
  duration?: string;
  time?: string;
  conflict?: string;
  form?: string;
  speaker?: string;
  speakerEntity?: string;
  speakerBasis?: string;
  speakerNaming?: string;
  jointSpeakers?: readonly string[];
  cue?: string;
  act?: string;
  channel?: string;
  spokenOn?: string;
  truncated?: boolean;
  /** The pieces of a quote that is written in several. */
  segments?: readonly AnnotatedPiece[];
  /** The written pieces of a date, the links of a place. */
  parts?: readonly AnnotatedPiece[];
  rule?: string;
  confidence?: number;
}

/** What stands in a text: a document that `extract` returned is one, and so is an {@link AnnotatedDocument}. */
export interface Annotations {
  mentions: readonly AnnotatedMention[];
  entities?: readonly Entity[];
  article?: Article;
}

/** A text with its annotations, as readers return it and `ko-entities/eval` takes it. */
export interface AnnotatedDocument extends Annotations {
  id: string;
  text: string;
  /** ISO date or date-time. */
  publishedAt?: string;
  /** The kinds that are annotated, where not all of them are. */
  kinds?: readonly AnnotatedKind[];
  /** `parts`: dates and times are annotated by their written pieces, as KLUE-NER does. Default `mentions`. */
  dates?: 'mentions' | 'parts';
}
