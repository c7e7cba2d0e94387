/**
 * Checks that `ko-entities/eval` counts as the scorer of the evaluation folder does: both score what the library finds in
 * each gold file, and every count, precision, recall, F1, close F1 and share of right attributes must be the same.
 *
 *   npx tsx scripts/score-agreement.ts [FOLDER]     FOLDER holds score.mjs and gold files; default beside the checkout
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readGold, score, type ScoreReport } from '../src/eval';
import { extract } from '../src/index';
import { EVALUATION_FOLDER } from './gold';

/** A row of the scorer's JSON. */
interface ScorerRow {
  kind: string;
  gold: number;
  pred: number;
  P: number;
  R: number;
  F1: number;
  closeF1: number;
  attributes: Record<string, { share: number; of: number }>;
}

const folder = process.argv[2] ?? EVALUATION_FOLDER;
const scorer = join(folder, 'score.mjs');
if (!existsSync(scorer)) {
  console.log(`SKIPPED: there is no scorer at ${scorer}`);
} else {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort();
  if (files.length === 0) throw new Error(`there are no gold files in ${folder}`);
  const scratch = mkdtempSync(join(tmpdir(), 'ko-entities-'));
  try {
    for (const file of files) compareOn(join(folder, file), scratch);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function compareOn(path: string, scratch: string): void {
  const gold = readGold(readFileSync(path, 'utf8'), { file: path });
  const predicted = gold.map(({ id, text, publishedAt }) => ({ id, ...extract(text, publishedAt === undefined ? {} : { publishedAt }).toJSON() }));
  const predictions = join(scratch, basename(path));
  writeFileSync(predictions, predicted.map((document) => `${JSON.stringify(document)}\n`).join(''));
  const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, '--gold', path, '--pred', predictions, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`the scorer failed on ${path}: ${stderr}${stdout}`);
  const { rows } = JSON.parse(stdout) as { rows: ScorerRow[] };
  const differences = differencesOf(rows, score(gold, predicted, { resamples: 0 }));
  console.log(`${differences.length === 0 ? 'same   ' : 'DIFFERS'} ${basename(path)}: ${gold.length} texts, ${rows.map(({ kind, F1 }) => `${kind} ${F1.toFixed(3)}`).join(', ')}`);
  for (const difference of differences) console.log(`  ${difference}`);
  if (differences.length > 0) process.exitCode = 1;
}

/** Figures by name, from both. */
function differencesOf(rows: readonly ScorerRow[], report: ScoreReport): string[] {
  const theirs = new Map<string, number>(
    rows.flatMap(({ kind, attributes, ...figures }) => [
      ...Object.entries(figures).map(([name, value]) => [`${kind} ${name}`, value] as const),
      ...Object.entries(attributes).flatMap(([name, { share, of }]) => [[`${kind} ${name} share`, share] as const, [`${kind} ${name} of`, of] as const]),
    ]),
  );
  const ours = new Map<string, number>(
    report.kinds.flatMap(({ kind, gold, predicted, exact, close, attributes }) => [
      [`${kind} gold`, gold] as const,
      [`${kind} pred`, predicted] as const,
      [`${kind} P`, exact.precision.value] as const,
      [`${kind} R`, exact.recall.value] as const,
      [`${kind} F1`, exact.f1.value] as const,
      [`${kind} closeF1`, close.f1.value] as const,
      ...attributes.flatMap(({ attribute, accuracy, stated }) => [[`${kind} ${attribute} share`, accuracy.value] as const, [`${kind} ${attribute} of`, stated] as const]),
    ]),
  );
  const names = [...new Set([...theirs.keys(), ...ours.keys()])];
  return names.filter((name) => theirs.get(name) !== ours.get(name)).map((name) => `${name}: the scorer has ${theirs.get(name)}, ko-entities/eval ${ours.get(name)}`);
}
