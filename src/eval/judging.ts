/** Compares each gold text with what was found in it: counts for the figures, and every difference for the list. */
import { writtenPieces } from '../formats/pieces';
import type { AnnotatedDocument, AnnotatedKind, AnnotatedMention } from '../formats/types';
import { ATTRIBUTES, judgedAttributes } from './attributes';
import { attributeConfusion, confusionsOf } from './confusions';
import { pairsOf, type Compared } from './matching';
import type { Confusion } from './types';

/** The kinds in the order of reports. */
export const KINDS: readonly AnnotatedKind[] = ['person', 'organization', 'place', 'date', 'time', 'quote'];

/** What is counted for each kind. */
export type CountName = 'gold' | 'predicted' | 'exact' | 'close';
const COUNTS: readonly CountName[] = ['gold', 'predicted', 'exact', 'close'];

/** Where each count of a kind stands in a row of counts, and each of an attribute. */
const COLUMNS: ReadonlyMap<string, number> = new Map(
  KINDS.flatMap((kind) => [...COUNTS.map((count) => `${kind} ${count}`), ...(ATTRIBUTES.get(kind) ?? []).flatMap((name) => [`${kind} ${name} stated`, `${kind} ${name} correct`])]).map(
    (column, index) => [column, index],
  ),
);

/** How many columns a row of counts has. */
export const WIDTH = COLUMNS.size;

/** The column of a count. */
export function columnOf(kind: AnnotatedKind, count: CountName | `${string} stated` | `${string} correct`): number {
  return COLUMNS.get(`${kind} ${count}`)!;
}

/** One text, compared. */
export interface Judged {
  counts: Float64Array;
  confusions: Confusion[];
}

/** The closeness from which two spans of a kind count as close. */
function closeEnough({ kind }: Pick<Compared, 'kind'>): number {
  return kind === 'quote' ? 0.8 : 0.5;
}

/**
 * Compares a gold text with what was found in it.
 *
 * @param kinds the kinds to count
 * @param hasSpeakers whether the gold texts have speakers
 */
export function judge(document: AnnotatedDocument, predicted: readonly AnnotatedMention[], kinds: ReadonlySet<AnnotatedKind>, hasSpeakers: boolean): Judged {
  const counts = new Float64Array(WIDTH);
  const gold = comparable(document, document.mentions, kinds);
  const found = comparable(document, predicted, kinds);
  const exact = pairsOf(gold, found, (a, b) => (a.kind === b.kind ? 1 : Infinity));
  const close = pairsOf(gold, found, (a, b) => (a.kind === b.kind ? closeEnough(a) : Infinity));
  for (const { kind } of gold) counts[columnOf(kind, 'gold')]!++;
  for (const { kind } of found) counts[columnOf(kind, 'predicted')]!++;
  for (const pair of exact) counts[columnOf(pair.gold.kind, 'exact')]!++;
  const confusions = confusionsOf(document, gold, found, exact);
  for (const pair of close) {
    const { kind } = pair.gold;
    counts[columnOf(kind, 'close')]!++;
    if (document.dates === 'parts') continue;
    for (const judgement of judgedAttributes(pair.gold.mention, pair.predicted.mention, hasSpeakers)) {
      counts[columnOf(kind, `${judgement.attribute} stated`)]!++;
      if (judgement.right) counts[columnOf(kind, `${judgement.attribute} correct`)]!++;
      else confusions.push(attributeConfusion(document, pair, judgement));
    }
  }
  return { counts, confusions };
}

/** Mentions as they are compared: of the kinds wanted, dates by their written pieces where the gold has them so. */
function comparable({ text, dates, kinds: annotated }: AnnotatedDocument, mentions: readonly AnnotatedMention[], kinds: ReadonlySet<AnnotatedKind>): Compared[] {
  return mentions
    .flatMap((mention) => (dates === 'parts' ? writtenPieces(text, mention).map((piece) => ({ ...piece, mention })) : [{ kind: mention.kind, start: mention.start, end: mention.end, mention }]))
    .filter(({ kind }) => kinds.has(kind) && (annotated === undefined || annotated.includes(kind)));
}
