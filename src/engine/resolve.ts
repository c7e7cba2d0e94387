import type { Competitor } from './candidates';

/**
 * The one overlap policy of the name kinds: of all sets of candidates above their thresholds that do not overlap, the one
 * with the highest sum of what their scores exceed their thresholds by. What loses is told by what.
 *
 * @param thresholdOf the threshold of a candidate, which is out at or below it
 * @returns the winners, in order of start
 */
export function resolveOverlaps<Claim extends Competitor>(candidates: readonly Claim[], thresholdOf: (claim: Claim) => number): Claim[] {
  const able: Claim[] = [];
  for (const candidate of candidates) {
    const threshold = thresholdOf(candidate);
    if (candidate.score > threshold) able.push(candidate);
    else candidate.lostTo = threshold;
  }
  able.sort((a, b) => a.end - b.end || a.start - b.start);
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
    best.push(Math.max(best[k]!, best[low]! + candidate.score - thresholdOf(candidate)));
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
