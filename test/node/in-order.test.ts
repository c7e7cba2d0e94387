import fc from '../support/fast-check';
import { describe, expect, it } from 'vitest';
import { bundles, inOrder } from '../../src/node/in-order';

async function* from<T>(things: readonly T[], onRead: (thing: T) => void = () => undefined): AsyncGenerator<T> {
  for (const thing of things) {
    onRead(thing);
    yield await Promise.resolve(thing);
  }
}

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
}

const LIMITS = { count: 3, weight: 10, weightOf: (weight: number) => weight };

describe('bundles', () => {
  it.each([
    ['nothing', [], []],
    ['a bundle that is not full', [1, 1], [[1, 1]]],
    ['full by count', [1, 1, 1, 1], [[1, 1, 1], [1]]],
    ['full by weight', [4, 7, 1], [[4, 7], [1]]],
    ['one that is heavy by itself', [50, 1], [[50], [1]]],
  ])('%s', async (_name, things, expected) => {
    expect(await collect(bundles(from(things), LIMITS))).toEqual(expected);
  });
});

describe('inOrder', () => {
  it('keeps the order of the things whatever each of them takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 4 })), fc.integer({ min: 1, max: 6 }), async (delays, atOnce) => {
        const work = async (delay: number): Promise<number> => {
          for (let turn = 0; turn < delay; turn++) await Promise.resolve();
          return delay;
        };
        expect(await collect(inOrder(from(delays), atOnce, work))).toEqual(delays);
      }),
    );
  });

  it('has no more than so many at once, and reads no further', async () => {
    let read = 0;
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    };
    let printed = 0;
    for await (const _ of inOrder(from(Array.from({ length: 50 }, (_, i) => i), () => (read += 1)), 4, work)) {
      printed += 1;
      expect(read - printed).toBeLessThanOrEqual(4);
    }
    expect({ most, printed }).toEqual({ most: 4, printed: 50 });
  });

  it('tells a rejection in its place, after the results before it', async () => {
    const results: number[] = [];
    const run = async (): Promise<void> => {
      for await (const result of inOrder(from([1, 2, 3, 4]), 3, (n) => (n === 3 ? Promise.reject(new Error('three')) : Promise.resolve(n)))) results.push(result);
    };
    await expect(run()).rejects.toThrow('three');
    expect(results).toEqual([1, 2]);
  });

  it('gives what came before an error of the source', async () => {
    const source = async function* (): AsyncGenerator<number> {
      yield 1;
      yield await Promise.reject<number>(new Error('cut off'));
    };
    const results: number[] = [];
    const run = async (): Promise<void> => {
      for await (const result of inOrder(source(), 3, (n) => Promise.resolve(n))) results.push(result);
    };
    await expect(run()).rejects.toThrow('cut off');
    expect(results).toEqual([1]);
  });
});
