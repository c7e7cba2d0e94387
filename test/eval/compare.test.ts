import { describe, expect, it } from 'vitest';
import { compare, type PredictedDocument } from '../../src/eval';
import { annotated, marked, type Marked } from './texts';

const TEXT = '서하늘은 춘천에 왔다.';
const gold = Array.from({ length: 60 }, (_, k) => annotated(String(k), TEXT, [['서하늘', 'person'], ['춘천', 'place']]));

function system(find: (k: number) => Marked[]): PredictedDocument[] {
  return gold.map(({ id }, k) => ({ id, mentions: marked(TEXT, find(k)) }));
}

const better = system((k) => (k % 10 === 0 ? [] : [['서하늘', 'person'], ['춘천', 'place']]));
const worse = system((k) => (k % 2 === 0 ? [] : [['서하늘', 'person'], ['춘천', 'place']]));
const alike = system((k) => (k % 10 === 1 ? [] : [['서하늘', 'person'], ['춘천', 'place']]));

describe('compare', () => {
  it('gives the difference of F1 with its interval', () => {
    const { overall, kinds, documents } = compare(gold, worse, better);
    expect(documents).toBe(60);
    expect(kinds.map(({ kind }) => kind)).toEqual(['person', 'place']);
    expect([overall.a, overall.b]).toEqual([2 / 3, 0.9473684210526315]);
    expect(overall.difference.value).toBeCloseTo(0.281, 3);
    expect(overall.difference.low).toBeGreaterThan(0.1);
    expect(overall.p).toBeLessThan(0.01);
  });

  it('turns its sign with the order', () => {
    const [there, back] = [compare(gold, worse, better).overall.difference, compare(gold, better, worse).overall.difference];
    expect(back.value).toBe(-there.value);
    expect(back.low).toBeCloseTo(-there.high!, 12);
  });

  it('finds nothing between systems that are alike', () => {
    const { difference, p } = compare(gold, alike, better).overall;
    expect(difference.value).toBe(0);
    expect([difference.low! < 0, difference.high! > 0, p! > 0.5]).toEqual([true, true, true]);
  });

  it('takes the same texts for both: a system is exactly as good as itself', () => {
    expect(compare(gold, better, better).overall).toMatchObject({ difference: { value: 0, low: 0, high: 0 }, p: 1 });
  });

  it('takes functions, and gives no interval without resamples', () => {
    expect(compare(gold, () => ({ mentions: [] }), ({ mentions }) => ({ mentions }), { resamples: 0 }).overall).toEqual({ a: 0, b: 1, difference: { value: 1 } });
  });
});
