/**
 * Prints the score tables: runs the command line over gold files and hands what it prints to the scorer.
 *
 *   npm run evaluate -- [GOLD.jsonl …] [--scorer PATH] [--errors KIND] [--limit N]
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { run } from '../src/cli/run';
import { EVALUATION_FOLDER, goldFiles } from './gold';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scorer: { type: 'string', default: join(EVALUATION_FOLDER, 'score.mjs') },
    errors: { type: 'string' },
    limit: { type: 'string' },
  },
});
const golds = positionals.length > 0 ? positionals : goldFiles();
const passedOn = [
  ...(values.errors === undefined ? [] : ['--errors', values.errors]),
  ...(values.limit === undefined ? [] : ['--limit', values.limit]),
];

/** Writes what the command line prints for a gold file; gives its exit status. */
async function predict(gold: string, target: string): Promise<number> {
  const stdout = createWriteStream(target);
  const { stdin, stderr, env } = process;
  const status = await run(['--input', 'jsonl', '--format', 'jsonl', gold], { stdin, stdout, stderr, env });
  await finished(stdout.end());
  return status;
}

if (golds.length === 0) {
  console.error('No gold files: name them, or put them beside the checkout (see the head of scripts/gold.ts).');
  process.exitCode = 2;
}
const folder = mkdtempSync(join(tmpdir(), 'ko-entities-'));
try {
  for (const gold of golds) {
    const predictions = join(folder, basename(gold));
    console.log(`\n${basename(gold)}`);
    const extracted = await predict(gold, predictions);
    const scorer = [values.scorer, '--gold', gold, '--pred', predictions, ...passedOn];
    const scored = spawnSync(process.execPath, scorer, { stdio: 'inherit' });
    if (extracted !== 0 || scored.status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
