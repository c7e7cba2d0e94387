/**
 * Prints the score tables: runs the command line over gold files and hands what it prints to the scorer. Where quotes are
 * annotated it also counts the passages in quote marks that are no statements (titles, terms, emphasis), and how many of
 * them come out as quotes. Each file with names gets a line for each strictness, and all files together a calibration
 * table; their weights are fitted on the development texts (`--held-out` has figures out of fold).
 *
 *   npm run evaluate -- [GOLD.jsonl …] [--scorer PATH] [--errors KIND] [--limit N]
 *   npm run evaluate -- --held-out       names and their confidences out of fold, in five folds
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from '../src/cli/run';
import { pairQuoteMarks } from '../src/text/marks';
import type { DocumentJson, Span } from '../src/types';
import { calibrationTable, type Judged } from './calibration';
import { EVALUATION_FOLDER, type GoldDocument, goldFiles, readGold } from './gold';
import { judgedNames, strictnessRows } from './strictness';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scorer: { type: 'string', default: join(EVALUATION_FOLDER, 'score.mjs') },
    errors: { type: 'string' },
    limit: { type: 'string' },
    'held-out': { type: 'boolean', default: false },
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

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The outermost passages in quote marks that hold no part of a gold quote and lie in none. */
function unspoken({ text, mentions }: GoldDocument): Span[] {
  const statements = mentions.filter((mention) => mention.kind === 'quote');
  return pairQuoteMarks(text).filter((mark) => mark.depth === 0 && !statements.some((statement) => overlap(mark, statement)));
}

/** Prints how many passages in marks are no statements, and how many of them are predicted quotes or hold one. */
function countUnspoken(gold: string, predictions: string): void {
  const documents = readGold(gold);
  if (!documents.some(({ klue, mentions }) => !klue && mentions.some(({ kind }) => kind === 'quote'))) return;
  const lines = readFileSync(predictions, 'utf8').split('\n');
  let passages = 0;
  let taken = 0;
  documents.forEach((document, index) => {
    if (document.klue || (document.kinds && !document.kinds.includes('quote'))) return;
    const { mentions = [] } = JSON.parse(lines[index] ?? '{}') as Partial<DocumentJson>;
    const quotes = mentions.filter(({ kind }) => kind === 'quote');
    for (const passage of unspoken(document)) {
      passages++;
      if (quotes.some(({ start, end }) => passage.start <= start && end <= passage.end)) taken++;
    }
  });
  console.log(`${taken} of ${passages} passages in marks that are no statements come out as quotes`);
}

/** Prints what each strictness gives; returns the names that calibration is measured on. */
function compareStrictness(gold: string): Judged[] {
  const documents = readGold(gold).filter(({ kinds }) => kinds === undefined);
  if (documents.length === 0) return [];
  for (const row of strictnessRows(documents)) console.log(row);
  return judgedNames(documents);
}

if (golds.length === 0) {
  console.error('No gold files: name them, or put them beside the checkout (see the head of scripts/gold.ts).');
  process.exitCode = 2;
}
const folder = mkdtempSync(join(tmpdir(), 'ko-entities-'));
const judged: Judged[] = [];
try {
  for (const gold of golds) {
    const predictions = join(folder, basename(gold));
    console.log(`\n${basename(gold)}`);
    const extracted = await predict(gold, predictions);
    const scorer = [values.scorer, '--gold', gold, '--pred', predictions, ...passedOn];
    const scored = spawnSync(process.execPath, scorer, { stdio: 'inherit' });
    if (scored.status === 0) countUnspoken(gold, predictions);
    if (scored.status === 0 && values.errors === undefined) judged.push(...compareStrictness(gold));
    if (extracted !== 0 || scored.status !== 0) process.exitCode = 1;
  }
  if (values['held-out']) {
    const fit = fileURLToPath(new URL('fit.ts', import.meta.url));
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', fit, '--folds', '5', ...positionals], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  } else if (judged.length > 0) console.log(`\nconfidence of names, by tenths\n${calibrationTable(judged)}`);
} finally {
  rmSync(folder, { recursive: true });
}
