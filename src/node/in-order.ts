/**
 * Work on many things at once, with the results in the order of the things.
 */

/** How a stream of things is bundled. */
export interface BundleLimits<T> {
  /** A bundle is full with so many things … */
  count: number;
  /** … or with so much weight. */
  weight: number;
  weightOf: (thing: T) => number;
}

/** Bundles neighbours; the source is read only as fast as the bundles are taken. */
export async function* bundles<T>(source: AsyncIterable<T>, { count, weight, weightOf }: BundleLimits<T>): AsyncGenerator<T[], void, undefined> {
  let bundle: T[] = [];
  let weighed = 0;
  for await (const thing of source) {
    bundle.push(thing);
    weighed += weightOf(thing);
    if (bundle.length < count && weighed < weight) continue;
    yield bundle;
    bundle = [];
    weighed = 0;
  }
  if (bundle.length > 0) yield bundle;
}

/**
 * Hands every thing to `work`, `atOnce` of them at a time, and yields the results in the order of the things. The source
 * is read no further ahead than that.
 *
 * @throws what the source throws, after the results of what came before, and what `work` rejects with, in its place
 */
export async function* inOrder<T, Result>(source: AsyncIterable<T>, atOnce: number, work: (thing: T) => Promise<Result>): AsyncGenerator<Result, void, undefined> {
  const running: Promise<Result>[] = [];
  const results = async function* (): AsyncGenerator<Result, void, undefined> {
    for (let next = running.shift(); next; next = running.shift()) yield await next;
  };
  try {
    for await (const thing of source) {
      const result = work(thing);
      // Its rejection is told where its turn comes.
      result.catch(() => undefined);
      running.push(result);
      const first = running.length >= atOnce ? running.shift() : undefined;
      if (first) yield await first;
    }
  } catch (error) {
    yield* results();
    throw error;
  }
  yield* results();
}
