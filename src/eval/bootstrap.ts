/**
 * Intervals by the bootstrap (Efron, 1979): texts are drawn anew, with replacement, as many as there are, and the figures
 * counted again. Mentions of one text hang together, so texts are drawn and not mentions. The interval lies between the
 * percentiles of the figures. Time is in proportion to draws times texts.
 */
import type { Estimate } from './types';

/** Which texts each draw takes: one sequence for all systems that are compared. */
export interface Draws {
  resamples: number;
  seed: number;
}

/**
 * Numbers from 0 to below 1 from a seed, the same on every machine: mulberry32, a small generator in the public domain, good
 * enough for draws and no more.
 */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The sum of rows of counts. */
export function sumOf(rows: readonly Float64Array[], width: number): Float64Array {
  const sum = new Float64Array(width);
  for (const row of rows) add(sum, row);
  return sum;
}

/** For each draw the sum of the rows that it takes. */
export function resampledSums(rows: readonly Float64Array[], width: number, { resamples, seed }: Draws): Float64Array[] {
  const random = randomFrom(seed);
  return Array.from({ length: rows.length === 0 ? 0 : resamples }, () => {
    const sum = new Float64Array(width);
    for (let drawn = 0; drawn < rows.length; drawn++) add(sum, rows[Math.floor(random() * rows.length)]!);
    return sum;
  });
}

function add(sum: Float64Array, row: Float64Array): void {
  for (let column = 0; column < row.length; column++) sum[column]! += row[column]!;
}

/**
 * A figure with its interval. Draws that hold nothing to count give no figure and are left out.
 *
 * @param figure the figure of a row of counts, NaN where there is nothing to count
 */
export function estimate(sum: Float64Array, sums: readonly Float64Array[], level: number, figure: (counts: Float64Array) => number): Estimate {
  const value = figure(sum);
  return { value: Number.isNaN(value) ? 0 : value, ...interval(sums.map(figure), level) };
}

/** The percentiles between which the share `level` of the figures lies; nothing without figures. */
export function interval(figures: readonly number[], level: number): Pick<Estimate, 'low' | 'high'> {
  const sorted = figures.filter((figure) => !Number.isNaN(figure)).sort((a, b) => a - b);
  if (sorted.length === 0) return {};
  const outside = (1 - level) / 2;
  return { low: percentile(sorted, outside), high: percentile(sorted, 1 - outside) };
}

/** With a straight line between neighbours. */
function percentile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}
