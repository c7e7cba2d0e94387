/**
 * A JSONL archive through the built command line: speed and peak memory, on one thread and on workers.
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { articles } from '../articles';
import { CLI, type ProcessCost, runNode } from './processes';
import type { Section } from './report';
import { median } from './rounds';

/** Different articles of the archive; they come round again under other ids. */
const ARTICLES = 1000;
const WORKERS = [1, 2];

/** Measures an archive of a size (in millions of bytes), as often as asked for. */
export function measureStream(megabytes: number, rounds: number): Section {
  const folder = mkdtempSync(join(tmpdir(), 'ko-entities-bench-'));
  try {
    const path = join(folder, 'archive.jsonl');
    const lines = writeArchive(path, megabytes * 1e6);
    const costs = WORKERS.map((): ProcessCost[] => []);
    for (let round = 0; round < rounds; round++) {
      WORKERS.forEach((workers, k) => costs[k]!.push(runNode([CLI, '--input', 'jsonl', '--workers', String(workers), path], { watched: true })));
    }
    const times = costs.map((each) => each.map(({ milliseconds }) => milliseconds));
    return {
      title: `Archive: a JSONL stream of ${megabytes} MB`,
      note: `${lines.toLocaleString('en')} articles through \`ko-entities --input jsonl\`, output thrown away; medians of ${rounds} interleaved runs, the largest resident set of all. Processors: ${availableParallelism()}.`,
      columns: ['', 's', 'MB/s', 'times one worker', 'peak memory, MB'],
      rows: WORKERS.map((workers, k) => {
        const seconds = median(times[k]!) / 1000;
        const speedUp = median(times[k]!.map((time, round) => times[0]![round]! / time));
        const peak = Math.max(...costs[k]!.map((cost) => cost.peak));
        return [`--workers ${workers}`, seconds.toFixed(1), (megabytes / seconds).toFixed(1), speedUp.toFixed(2), peak.toFixed(0)];
      }),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes lines until the file has a size in bytes. */
function writeArchive(path: string, size: number): number {
  const texts = articles(ARTICLES);
  const file = openSync(path, 'w');
  let written = 0;
  let id = 0;
  for (; written < size; id++) written += writeSync(file, `${JSON.stringify({ id, text: texts[id % texts.length]!, publishedAt: '2026-10-02' })}\n`);
  closeSync(file);
  return id;
}
