/** A report as a table for people. */
import type { AttributeScore, Estimate, KindScore, ScoreReport } from './types';

/**
 * The figures of a report as lines of text: for each kind how many there are, precision, recall, F1 with its interval and
 * close F1, and how often its attributes are right.
 *
 * @example
 * console.log(scoreTable(score(gold, predictions)));
 */
export function scoreTable({ kinds, overall, documents }: ScoreReport): string {
  const head = ['', 'gold', 'found', 'P', 'R', 'F1', '', 'close F1', 'attributes right'];
  const row = (name: string, score: Omit<KindScore, 'kind' | 'attributes'>, attributes: readonly AttributeScore[]): string[] => [
    name, String(score.gold), String(score.predicted), fixed(score.exact.precision), fixed(score.exact.recall), fixed(score.exact.f1), range(score.exact.f1), fixed(score.close.f1),
    attributes.map(({ attribute, accuracy, stated }) => `${attribute} ${(100 * accuracy.value).toFixed(1)}% of ${stated}`).join(', '),
  ];
  const rows = [head, ...kinds.map((kind) => row(kind.kind, kind, kind.attributes)), row('all', overall, [])];
  const widths = head.map((_cell, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  const lines = rows.map((cells) => cells.map((cell, column) => (column === 0 || column === head.length - 1 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ').trimEnd());
  return [...lines, `${documents} texts`].join('\n');
}

function fixed({ value }: Estimate): string {
  return value.toFixed(3);
}

function range({ low, high }: Estimate): string {
  return low === undefined || high === undefined ? '' : `${low.toFixed(3)}–${high.toFixed(3)}`;
}
