import type { Statement } from './types';

/** Confidence by rule, counted on the development set. */
const CONFIDENCE: ReadonlyMap<string, number> = new Map([
  ['quotes/direct', 0.93],
  ['quotes/indirect', 0.85],
]);

export function confidenceOf(statement: Statement): number {
  return CONFIDENCE.get(statement.rule) ?? 0.7;
}
