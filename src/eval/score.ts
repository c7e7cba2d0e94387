/** Precision, recall and F1 of predictions against gold texts, with intervals. */
import type { AnnotatedDocument, AnnotatedKind } from '../formats/types';
import { ATTRIBUTES } from './attributes';
import { estimate, resampledSums, sumOf } from './bootstrap';
import { checkedOptions, predictedMentions, type CheckedOptions } from './inputs';
import { columnOf, judge, KINDS, WIDTH, type CountName, type Judged } from './judging';
import type { AttributeScore, Estimate, KindScore, PrecisionRecall, Predictions, ScoreOptions, ScoreReport } from './types';

type Counts = Float64Array;

/**
 * Scores predictions against gold texts. A mention is right (`exact`) when kind, start and end are those of the gold; it
 * is `close` when at least half of the characters that either covers are shared, of quotes four fifths. Pairs are one to
 * one, the closest first. Attributes are judged on close pairs, where the gold states them; in a gold attribute `|`
 * separates alternatives.
 *
 * @param gold annotated texts, as `readGold` and the readers of `ko-entities/formats` give them
 * @param predictions for each gold text what was found, by id; or a function that finds it
 * @throws KoEntitiesError with the code `INVALID_ANNOTATION`, `UNKNOWN_OPTION` or `INVALID_OPTION`
 *
 * @example
 * score([{ id: '1', text: '서울에 왔다.', mentions: [{ kind: 'place', start: 0, end: 2 }] }], ({ text }) => extract(text)).overall.exact.f1.value; // 1
 */
export function score(gold: readonly AnnotatedDocument[], predictions: Predictions, options: ScoreOptions = {}): ScoreReport {
  const checked = checkedOptions(options);
  const judged = judgeAll(gold, predictions, checked);
  const rows = judged.map(({ counts }) => counts);
  const sum = sumOf(rows, WIDTH);
  const sums = resampledSums(rows, WIDTH, checked);
  const figure = (of: (counts: Counts) => number): Estimate => estimate(sum, sums, checked.level, of);
  const seen = kindsIn(sum);
  return {
    documents: gold.length,
    kinds: seen.map((kind): KindScore => ({ kind, ...scoreOf(sum, [kind], figure), attributes: attributeScores(sum, kind, figure) })),
    overall: scoreOf(sum, seen, figure),
    confusions: judged.flatMap(({ confusions }) => confusions),
  };
}

/** Every gold text compared with what was found in it. */
export function judgeAll(gold: readonly AnnotatedDocument[], predictions: Predictions, { kinds }: CheckedOptions): Judged[] {
  const predicted = predictedMentions(gold, predictions);
  const hasSpeakers = gold.some(({ mentions }) => mentions.some(({ speaker }) => speaker !== undefined));
  return gold.map((document, index) => judge(document, predicted[index]!, kinds, hasSpeakers));
}

/** The kinds of which there is a gold or a predicted mention. */
export function kindsIn(sum: Counts): AnnotatedKind[] {
  return KINDS.filter((kind) => sum[columnOf(kind, 'gold')]! + sum[columnOf(kind, 'predicted')]! > 0);
}

/** The F1 of some kinds together; NaN where there is neither a gold nor a predicted mention. */
export function f1Of(counts: Counts, kinds: readonly AnnotatedKind[], match: 'exact' | 'close'): number {
  return (2 * total(counts, kinds, match)) / (total(counts, kinds, 'gold') + total(counts, kinds, 'predicted'));
}

function total(counts: Counts, kinds: readonly AnnotatedKind[], name: CountName): number {
  return kinds.reduce((sum, kind) => sum + counts[columnOf(kind, name)]!, 0);
}

type Figure = (of: (counts: Counts) => number) => Estimate;

function scoreOf(sum: Counts, kinds: readonly AnnotatedKind[], figure: Figure): ScoreReport['overall'] {
  const match = (name: 'exact' | 'close'): PrecisionRecall => ({
    correct: total(sum, kinds, name),
    precision: figure((counts) => total(counts, kinds, name) / total(counts, kinds, 'predicted')),
    recall: figure((counts) => total(counts, kinds, name) / total(counts, kinds, 'gold')),
    f1: figure((counts) => f1Of(counts, kinds, name)),
  });
  return { gold: total(sum, kinds, 'gold'), predicted: total(sum, kinds, 'predicted'), exact: match('exact'), close: match('close') };
}

function attributeScores(sum: Counts, kind: AnnotatedKind, figure: Figure): AttributeScore[] {
  return (ATTRIBUTES.get(kind) ?? []).flatMap((attribute) => {
    const stated = columnOf(kind, `${attribute} stated`);
    const correct = columnOf(kind, `${attribute} correct`);
    if (sum[stated] === 0) return [];
    return [{ attribute, stated: sum[stated]!, correct: sum[correct]!, accuracy: figure((counts) => counts[correct]! / counts[stated]!) }];
  });
}
