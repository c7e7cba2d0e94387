/**
 * Growth: one text of twice the length takes twice the time. Each length is measured in a process of its own, since what
 * an earlier text left in memory would count with a later one.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type * as library from '../../src/index';
import { articles } from '../articles';
import type { Section } from './report';
import { PUBLISHED_AT } from './throughput';

const HERE = fileURLToPath(import.meta.url);
const BUILT = new URL('../../dist/index.js', import.meta.url).href;
/** Memory for the result of a text of 64 MB: over a million mentions. */
const HEAP = '--max-old-space-size=12000';
const WARM_UP = 300;
const SMALL = [0.001, 0.01, 0.1];

/** One length and its time. */
export interface Step {
  megabytes: number;
  milliseconds: number;
}

/** Measures texts of 1 KB and more: from 1 MB on each twice the one before, up to a size (in millions of bytes). */
export function measureGrowth(largest: number, rounds: number): Section {
  const doublings: number[] = [];
  for (let size = Math.min(1, largest / 4); size <= largest; size *= 2) doublings.push(size);
  const least = (megabytes: number): Step => ({ megabytes, milliseconds: Math.min(...Array.from({ length: rounds }, () => timeAlone(megabytes))) });
  const small = SMALL.filter((size) => size < doublings[0]!).map(least);
  const steps = doublings.map(least);
  return {
    title: 'Growth with the length of one text',
    note: `Articles in one string, all kinds, the least of ${rounds} times; largest ratio of a doubling: ${largestDoubling(steps).toFixed(2)}.`,
    columns: ['MB', 'ms', 'MB/s', 'times the one before'],
    rows: [
      ...small.map((step) => rowOf(step, '')),
      ...steps.map((step, k) => rowOf(step, k === 0 ? '' : (step.milliseconds / steps[k - 1]!.milliseconds).toFixed(2))),
    ],
  };
}

/** How many times as long a text takes as one half as long, at most. */
export function largestDoubling(steps: readonly Step[]): number {
  return Math.max(...steps.slice(1).map(({ milliseconds }, k) => milliseconds / steps[k]!.milliseconds));
}

function rowOf({ megabytes, milliseconds }: Step, times: string): string[] {
  return [String(megabytes), milliseconds.toFixed(milliseconds < 10 ? 2 : 0), ((megabytes / milliseconds) * 1000).toFixed(1), times];
}

/** The time of one text in a process of its own. */
function timeAlone(megabytes: number): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', HEAP, HERE, String(megabytes)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/** One text of a size: articles as often as they have to come again. */
function textOf(megabytes: number): string {
  const bytes = Buffer.from(articles(Math.min(13_000, Math.ceil(megabytes * 330))).join('\n\n'));
  const text = Buffer.alloc(megabytes * 1e6, bytes).toString();
  return text;
}

/** Extracts one text after a warm-up and prints the milliseconds, for a short one the median of many times. */
async function main(megabytes: number): Promise<void> {
  const { createExtractor } = (await import(BUILT)) as typeof library;
  const extractor = createExtractor({ publishedAt: PUBLISHED_AT });
  for (const text of articles(WARM_UP)) extractor.extract(text);
  const text = textOf(megabytes);
  const times = Array.from({ length: Math.max(1, Math.min(200, Math.round(1 / megabytes))) }, () => {
    const start = performance.now();
    extractor.extract(text);
    return performance.now() - start;
  });
  console.log(Math.min(...times));
}

if (process.argv[1] === HERE) await main(Number(process.argv[2]));
