/** Which predicted span stands for which gold span: one to one, the closest pairs first. */
import type { KindSpan } from '../formats/pieces';
import type { AnnotatedMention } from '../formats/types';

/** A mention as it is compared: with its kind, and with what it came from for its attributes. */
export interface Compared extends KindSpan {
  mention: AnnotatedMention;
}

/** A gold span and the predicted one that stands for it. */
export interface Pair {
  gold: Compared;
  predicted: Compared;
}

/** At how many predicted spans over one gold span a search ends: time stays in proportion, whatever overlaps. */
const CANDIDATES = 50;

/** Shared characters over the characters that either covers; 0 where none is shared. */
export function closeness(a: KindSpan, b: KindSpan): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/**
 * The pairs whose closeness is enough, the closest first, each span in one pair; of pairs as close the first in the text.
 *
 * @param needed the closeness that two spans need
 */
export function pairsOf(gold: readonly Compared[], predicted: readonly Compared[], needed: (gold: Compared, predicted: Compared) => number): Pair[] {
  const possible = overlaps(gold, predicted).flatMap(([g, p]) => {
    const close = closeness(gold[g]!, predicted[p]!);
    return close >= needed(gold[g]!, predicted[p]!) ? [{ g, p, close }] : [];
  });
  possible.sort((a, b) => b.close - a.close || a.g - b.g || a.p - b.p);
  const takenGold = new Set<number>();
  const takenPredicted = new Set<number>();
  return possible.flatMap(({ g, p }): Pair[] => {
    if (takenGold.has(g) || takenPredicted.has(p)) return [];
    takenGold.add(g);
    takenPredicted.add(p);
    return [{ gold: gold[g]!, predicted: predicted[p]! }];
  });
}

/** Indices of the gold and predicted spans that share characters. */
function overlaps(gold: readonly Compared[], predicted: readonly Compared[]): [number, number][] {
  const order = predicted.map((_span, index) => index).sort((a, b) => predicted[a]!.start - predicted[b]!.start);
  const starts = order.map((index) => predicted[index]!.start);
  // How far the spans up to one reach: behind that nothing before it overlaps.
  let reach = 0;
  const reaches = order.map((index) => (reach = Math.max(reach, predicted[index]!.end)));
  return gold.flatMap((span, g) => {
    const found: [number, number][] = [];
    for (let k = countBelow(starts, span.end) - 1; k >= 0 && reaches[k]! > span.start && found.length < CANDIDATES; k--) {
      if (predicted[order[k]!]!.end > span.start) found.push([g, order[k]!]);
    }
    return found;
  });
}

/** How many of some ascending numbers are below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
