/** Two systems on the same texts: is the difference more than chance? */
import type { AnnotatedDocument, AnnotatedKind } from '../formats/types';
import { interval, resampledSums, sumOf } from './bootstrap';
import { checkedOptions } from './inputs';
import { KINDS, WIDTH } from './judging';
import { f1Of, judgeAll, kindsIn } from './score';
import type { Comparison, Difference, Predictions, ScoreOptions } from './types';

/**
 * Compares the exact F1 of two systems, kind by kind, by the paired bootstrap: each draw takes the same texts for both, so
 * that hard texts are hard for both (Efron and Tibshirani, 1993).
 *
 * @param a predictions of the one system, as for `score`
 * @param b predictions of the other
 * @throws KoEntitiesError as `score` does
 */
export function compare(gold: readonly AnnotatedDocument[], a: Predictions, b: Predictions, options: ScoreOptions = {}): Comparison {
  const checked = checkedOptions(options);
  const systems = [a, b].map((predictions) => {
    const rows = judgeAll(gold, predictions, checked).map(({ counts }) => counts);
    return { sum: sumOf(rows, WIDTH), sums: resampledSums(rows, WIDTH, checked) };
  });
  const [first, second] = [systems[0]!, systems[1]!];
  const differenceOf = (kinds: readonly AnnotatedKind[]): Difference => {
    const valueOf = (counts: Float64Array): number => f1Of(counts, kinds, 'exact');
    const differences = first.sums.map((counts, draw) => valueOf(second.sums[draw]!) - valueOf(counts)).filter((difference) => !Number.isNaN(difference));
    const [of, against] = [valueOf(first.sum) || 0, valueOf(second.sum) || 0];
    return {
      a: of,
      b: against,
      difference: { value: against - of, ...interval(differences, checked.level) },
      ...(differences.length === 0 ? {} : { p: chanceOf(differences) }),
    };
  };
  const found = new Set([...kindsIn(first.sum), ...kindsIn(second.sum)]);
  const kinds = KINDS.filter((kind) => found.has(kind));
  return { documents: gold.length, kinds: kinds.map((kind) => ({ kind, ...differenceOf([kind]) })), overall: differenceOf(kinds) };
}

/** Twice the share of draws on the side of zero where fewer lie; never quite zero, since draws are few. */
function chanceOf(differences: readonly number[]): number {
  const below = differences.filter((difference) => difference <= 0).length;
  const above = differences.filter((difference) => difference >= 0).length;
  return Math.min(1, (2 * (Math.min(below, above) + 1)) / (differences.length + 1));
}
