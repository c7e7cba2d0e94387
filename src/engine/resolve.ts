import type { Candidate } from './candidates';

/**
 * The one overlap policy of the name kinds: of all sets of candidates above the threshold that do not overlap, the one
 * with the highest sum of scores. What loses is told by what.
 *
 * @param threshold candidates at or below it are out
 * @returns the winners, in order of start
 */
export function resolveOverlaps(candidates: readonly Candidate[], threshold: number): Candidate[] {
  const able: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.score > threshold) able.push(candidate);
    else candidate.reason = `its score ${candidate.score.toFixed(2)} is not above ${threshold.toFixed(2)}`;
  }
  able.sort((a, b) => a.end - b.end || a.start - b.start);
  const best = new Float64Array(able.length + 1);
  const before = new Int32Array(able.length);
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
    before[k] = low;
    best[k + 1] = Math.max(best[k]!, best[low]! + candidate.score - threshold);
  }
  const winners: Candidate[] = [];
  for (let k = able.length; k > 0; ) {
    const candidate = able[k - 1]!;
    if (best[k] === best[k - 1]) k--;
    else {
      winners.push(candidate);
      k = before[k - 1]!;
    }
  }
  winners.reverse();
  explainLosers(able, winners);
  return winners;
}

function explainLosers(able: readonly Candidate[], winners: readonly Candidate[]): void {
  const won = new Set(winners);
  const sorted = able.filter((candidate) => !won.has(candidate)).sort((a, b) => a.start - b.start);
  let first = 0;
  for (const loser of sorted) {
    while (first < winners.length && winners[first]!.end <= loser.start) first++;
    const winner = winners[first];
    loser.reason = winner ? `${winner.kind} ${winner.start}–${winner.end} (${winner.rule}) weighs more` : 'beaten';
  }
}
