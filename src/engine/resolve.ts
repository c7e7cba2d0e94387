import type { Competitor } from './candidates';

/**
 * The one overlap policy of the name kinds: of all sets of candidates above their thresholds that do not overlap, the one
 * with the highest sum of what their scores exceed their thresholds by. What loses is told by what.
 *
 * @param thresholdOf the threshold of a candidate, which is out at or below it
 * @param isWhole whether a candidate speaks against what lies in it: its parts are then no two witnesses against the one.
 *   Default: none does
 * @returns the winners, in order of start
 */
export function resolveOverlaps<Claim extends Competitor>(
  candidates: readonly Claim[], thresholdOf: (claim: Claim) => number, isWhole: (claim: Claim) => boolean = () => false,
): Claim[] {
  const able: Claim[] = [];
  for (const candidate of candidates) {
    const threshold = thresholdOf(candidate);
    if (candidate.score > threshold) able.push(candidate);
    else candidate.lostTo = threshold;
  }
  able.sort((a, b) => a.end - b.end || a.start - b.start);
  const worth = worths(able, thresholdOf, isWhole);
  // Lists: a typed array of more than a few numbers costs V8 a microsecond.
  const best: number[] = [0];
  const before: number[] = [];
  for (let k = 0; k < able.length; k++) {
    const candidate = able[k]!;
    // The last candidate that ends where this one starts or earlier.
    let low = 0;
    let high = k;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (able[middle]!.end <= candidate.start) low = middle + 1;
      else high = middle;
    }
    before.push(low);
    best.push(Math.max(best[k]!, best[low]! + worth[k]!));
  }
  const winners: Claim[] = [];
  const losers: Claim[] = [];
  for (let k = able.length; k > 0; ) {
    const candidate = able[k - 1]!;
    if (best[k] === best[k - 1]) {
      losers.push(candidate);
      k--;
      continue;
    }
    winners.push(candidate);
    const next = before[k - 1]!;
    while (--k > next) losers.push(able[k - 1]!);
  }
  winners.reverse();
  for (const loser of losers) loser.lostTo = firstEndingAfter(winners, loser.start);
  return winners;
}

/** How much of what a whole exceeds its threshold by is taken from each of its parts, and what each keeps at least. */
const TAKEN = 0.5;
const KEPT = 0.1;

/**
 * What candidates count for: what they exceed their thresholds by, less inside a whole.
 *
 * @param able in order of end, then start: what lies in a whole stands before it, or ends with it
 */
function worths<Claim extends Competitor>(able: readonly Claim[], thresholdOf: (claim: Claim) => number, isWhole: (claim: Claim) => boolean): number[] {
  const excess: number[] = [];
  const taken: number[] = [];
  for (const claim of able) {
    excess.push(claim.score - thresholdOf(claim));
    taken.push(0);
  }
  for (let k = 0; k < able.length; k++) {
    const { start, end } = able[k]!;
    const length = end - start;
    if ((k === 0 || able[k - 1]!.end <= start) && (k + 1 === able.length || able[k + 1]!.end > end)) continue;
    if (!isWhole(able[k]!)) continue;
    const most = excess[k]!;
    const take = (part: number): void => {
      if (able[part]!.start >= start && able[part]!.end - able[part]!.start < length) taken[part] = Math.max(taken[part]!, most);
    };
    for (let part = k - 1; part >= 0 && able[part]!.end > start; part--) take(part);
    for (let part = k + 1; part < able.length && able[part]!.end === end; part++) take(part);
  }
  for (let k = 0; k < able.length; k++) if (taken[k]! > 0) excess[k] = Math.max(excess[k]! - TAKEN * taken[k]!, excess[k]! * KEPT);
  return excess;
}

/** The first of some candidates in order, without overlap, that ends behind an offset; the last one when none does. */
function firstEndingAfter<Claim extends Competitor>(candidates: readonly Claim[], offset: number): Claim | undefined {
  let low = 0;
  let high = candidates.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (candidates[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return candidates[low];
}
