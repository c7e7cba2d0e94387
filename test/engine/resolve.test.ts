import { describe, expect, it } from 'vitest';
import type { Competitor } from '../../src/engine/candidates';
import { resolveOverlaps } from '../../src/engine/resolve';
import fc from '../support/fast-check';

type Claim = Competitor & { lostTo: unknown };
const claim = (start: number, end: number, score: number): Claim => ({ start, end, score, lostTo: undefined });
const spans = (claims: readonly Claim[]): string => claims.map(({ start, end }) => `${start}-${end}`).join(' ');

describe('resolveOverlaps', () => {
  it.each<[string, Claim[], string]>([
    ['nothing', [], ''],
    ['one at the threshold is out', [claim(0, 2, 1)], ''],
    ['one above it', [claim(0, 2, 1.1)], '0-2'],
    ['neighbours do not overlap', [claim(2, 4, 2), claim(0, 2, 2)], '0-2 2-4'],
    ['the higher of two', [claim(0, 3, 2), claim(1, 4, 3)], '1-4'],
    ['two beside each other weigh more than one across', [claim(0, 2, 3), claim(1, 4, 4), claim(3, 5, 3)], '0-2 3-5'],
    ['less than the one across: thresholds count for each', [claim(0, 2, 2), claim(1, 4, 4), claim(3, 5, 2)], '1-4'],
    ['of alike ones at one end the longer', [claim(1, 4, 2), claim(0, 4, 2)], '0-4'],
  ])('%s', (_name, claims, expected) => {
    expect(spans(resolveOverlaps(claims, () => 1))).toBe(expected);
  });

  it.each<[string, Claim[], string]>([
    ['a whole outweighs its parts together', [claim(0, 2, 3), claim(0, 5, 4), claim(3, 5, 3)], '0-5'],
    ['but not parts that are far surer', [claim(0, 2, 6), claim(0, 5, 2), claim(3, 5, 6)], '0-2 3-5'],
    ['what only overlaps it counts for all of its score', [claim(0, 4, 3), claim(3, 6, 4)], '3-6'],
    ['parts of one that loses still stand', [claim(0, 2, 3), claim(0, 4, 4), claim(3, 7, 9)], '0-2 3-7'],
  ])('wholes: %s', (_name, claims, expected) => {
    expect(spans(resolveOverlaps(claims, () => 1, ({ start, end }) => end - start > 3))).toBe(expected);
  });

  it('what loses is told by what', () => {
    const [low, first, across, last, behind] = [claim(0, 1, 1), claim(0, 2, 5), claim(1, 4, 2), claim(5, 8, 5), claim(6, 9, 2)];
    const winners = resolveOverlaps([low, first, across, last, behind], () => 1);
    expect(spans(winners)).toBe('0-2 5-8');
    expect([low.lostTo, first.lostTo, last.lostTo]).toEqual([1, undefined, undefined]);
    expect(across.lostTo).toBe(first);
    expect(behind.lostTo).toBe(last);
  });

  const claims = fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 6 })), { maxLength: 9 })
    .map((list) => list.map(([start, length, score]) => claim(start, start + length, score)));

  /** The most that a set without overlap weighs, of all sets. */
  function heaviest(able: readonly Claim[], weight: (claim: Claim) => number): number {
    let best = 0;
    for (let mask = 0; mask < 1 << able.length; mask++) {
      const set = able.filter((_, k) => mask & (1 << k)).sort((a, b) => a.start - b.start);
      if (set.every((one, k) => k === 0 || set[k - 1]!.end <= one.start)) best = Math.max(best, set.reduce((sum, one) => sum + weight(one), 0));
    }
    return best;
  }

  it('parts of a whole count for half of its excess less, and for a tenth of their own at least', () => {
    const isWhole = ({ start, end }: Claim): boolean => end - start >= 3;
    fc.assert(fc.property(claims, (list) => {
      const able = list.filter(({ score }) => score > 1);
      const worth = (part: Claim): number => {
        const own = part.score - 1;
        const wholes = able.filter((one) => isWhole(one) && one.start <= part.start && part.end <= one.end && one.end - one.start > part.end - part.start);
        return wholes.length === 0 ? own : Math.max(own - Math.max(...wholes.map(({ score }) => score - 1)) / 2, own / 10);
      };
      const winners = resolveOverlaps(list, () => 1, isWhole);
      expect(winners.reduce((sum, one) => sum + worth(one), 0)).toBeCloseTo(heaviest(able, worth), 9);
    }));
  });

  it('no other set weighs more, and losers overlap what beat them', () => {
    fc.assert(fc.property(claims, (list) => {
      const winners = resolveOverlaps(list, () => 1);
      const able = list.filter(({ score }) => score > 1);
      expect(winners.reduce((sum, { score }) => sum + score - 1, 0)).toBe(heaviest(able, ({ score }) => score - 1));
      for (const loser of able.filter((one) => !winners.includes(one))) {
        const { start, end } = loser.lostTo as Claim;
        expect(winners).toContain(loser.lostTo);
        expect(start < loser.end && loser.start < end).toBe(true);
      }
    }));
  });
});
