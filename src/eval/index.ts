/**
 * `ko-entities/eval`: scores a user's own gold texts.
 *
 * @packageDocumentation
 */
export { score } from './score';
export { compare } from './compare';
export { readGold, readPredictions, type ReadOptions } from './gold';
export { scoreTable } from './table';
export type { AttributeScore, Comparison, Confusion, Difference, Estimate, KindScore, PrecisionRecall, PredictedDocument, Predictions, ScoreOptions, ScoreReport } from './types';
export type { AnnotatedDocument, AnnotatedKind, AnnotatedMention } from '../formats/types';
