/** What scoring takes and gives. */
import type { AnnotatedDocument, AnnotatedKind, AnnotatedMention } from '../formats/types';
import type { Span } from '../types';

/** What a system found in one text: a document of `extract` with the text's id, or a line of the command line's JSONL. */
export interface PredictedDocument {
  id: string | number;
  mentions: readonly AnnotatedMention[];
}

/** Predictions for all gold texts in any order, or what makes them. */
export type Predictions = Iterable<PredictedDocument> | ((document: AnnotatedDocument) => { mentions: readonly AnnotatedMention[] });

/** Options of `score` and `compare`. */
export interface ScoreOptions {
  /** The kinds to score. Default: those that the gold texts say they annotate, otherwise all. */
  kinds?: readonly AnnotatedKind[];
  /** How sure the intervals are. Default 0.95. */
  level?: number;
  /** How many times the texts are drawn anew. Default 1000; 0 gives no intervals. */
  resamples?: number;
  /** Where the draws begin: the same seed gives the same intervals. Default 1. */
  seed?: number;
}

/** A figure between 0 and 1, and where it would lie for other texts of the same kind. */
export interface Estimate {
  value: number;
  /** Ends of the interval; left out without resamples. */
  low?: number;
  high?: number;
}

/** Precision (of the predicted, how many are right), recall (of the gold, how many were found), and their harmonic mean. */
export interface PrecisionRecall {
  /** How many predictions are right. */
  correct: number;
  precision: Estimate;
  recall: Estimate;
  f1: Estimate;
}

/** How often an attribute of mentions found is right. */
export interface AttributeScore {
  attribute: string;
  /** Mentions that were found, exactly or closely, and whose gold states the attribute. */
  stated: number;
  correct: number;
  accuracy: Estimate;
}

/** The figures of one kind. */
export interface KindScore {
  kind: AnnotatedKind;
  /** Mentions in the gold texts, and predicted ones. */
  gold: number;
  predicted: number;
  /** The same start and end. */
  exact: PrecisionRecall;
  /** At least half of the characters that either covers are shared, of quotes four fifths. */
  close: PrecisionRecall;
  attributes: AttributeScore[];
}

/** A mention that is not as in the gold text, in its context. */
export interface Confusion {
  type: 'missed' | 'spurious' | 'wrong-kind' | 'wrong-boundary' | 'wrong-attribute';
  /** The text's id. */
  id: string;
  gold?: Span & { kind: AnnotatedKind };
  predicted?: Span & { kind: AnnotatedKind };
  /** The gold span, or the predicted one, in ⟦ ⟧ with some text around, on one line; a long one is cut short. */
  context: string;
  /** Of a wrong attribute: which, what the gold says (left out: none), what was found. */
  attribute?: string;
  expected?: string;
  found?: string;
}

/** What `score` gives. */
export interface ScoreReport {
  documents: number;
  kinds: KindScore[];
  /** All kinds together, each mention counted once. */
  overall: Omit<KindScore, 'kind' | 'attributes'>;
  confusions: Confusion[];
}

/** The F1 of two systems on the same texts. */
export interface Difference {
  a: number;
  b: number;
  /** `b` less `a`, with its interval. */
  difference: Estimate;
  /** How often, were both equally good, so large a difference or a larger one would come about by chance (two-sided). */
  p?: number;
}

/** What `compare` gives. */
export interface Comparison {
  documents: number;
  kinds: ({ kind: AnnotatedKind } & Difference)[];
  overall: Difference;
}
