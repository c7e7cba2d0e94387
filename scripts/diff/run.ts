/**
 * A run of the difference tool from its arguments to its exit status.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPredictions, type PredictedDocument } from '../../src/eval';
import { compareCorpora } from './compare';
import { diffReport } from './report';

/** Exit statuses, those of diff(1). */
export const EXIT = { same: 0, different: 1, trouble: 2 } as const;

export const USAGE = `npm run diff -- OLD NEW [--texts TEXTS.jsonl] [--kinds person,place] [--limit N] [--json]
  OLD, NEW   JSON lines that the command line printed, or a dist folder, whose command line then reads the texts
  --texts    the input {"id", "text"}: shows what stands around mentions; needed for dist folders
  --kinds    the kinds to compare
  --limit    how many changes to show one by one; default 40
  --json     prints all differences as JSON
Exit status: 0 no difference, 1 differences, 2 trouble`;

/** What a run prints, and its exit status. */
export interface DiffRun {
  status: number;
  printed: string;
}

/** Compares two results. Trouble is a status and a message; nothing is thrown. */
export function runDiff(argv: readonly string[], colors = false): DiffRun {
  try {
    return diff(argv, colors);
  } catch (error) {
    return { status: EXIT.trouble, printed: `${error instanceof Error ? error.message : String(error)}\n${USAGE}` };
  }
}

function diff(argv: readonly string[], colors: boolean): DiffRun {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { texts: { type: 'string' }, kinds: { type: 'string' }, limit: { type: 'string', default: '40' }, json: { type: 'boolean', default: false } },
  });
  const [before, after] = positionals;
  if (before === undefined || after === undefined || positionals.length > 2) throw new Error('two results are needed, OLD and NEW');
  if (!/^\d+$/.test(values.limit)) throw new Error('--limit takes a whole number');
  const kinds = values.kinds?.split(',');
  const wanted = ({ id, mentions }: PredictedDocument): PredictedDocument => ({ id, mentions: kinds ? mentions.filter(({ kind }) => kinds.includes(kind)) : mentions });
  const difference = compareCorpora(resultOf(before, values.texts).map(wanted), resultOf(after, values.texts).map(wanted));
  const { changes, onlyOld, onlyNew } = difference;
  const status = changes.length + onlyOld.length + onlyNew.length === 0 ? EXIT.same : EXIT.different;
  if (values.json) return { status, printed: JSON.stringify(difference, null, 2) };
  const texts = values.texts === undefined ? new Map<string, string>() : textsOf(values.texts);
  return { status, printed: diffReport(difference, { limit: Number(values.limit), texts, colors }) };
}

/** The result in a file, or that of a dist folder's command line for the texts. */
function resultOf(path: string, texts: string | undefined): PredictedDocument[] {
  if (!existsSync(path)) throw new Error(`there is no ${path}`);
  if (!statSync(path).isDirectory()) return readResult(readFileSync(path, 'utf8'), path);
  const program = join(path, 'cli.js');
  if (!existsSync(program)) throw new Error(`${path} is no dist folder: it has no cli.js`);
  if (texts === undefined) throw new Error(`${path} is a folder: name the texts to read with --texts`);
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, '--input', 'jsonl', '--format', 'jsonl', texts], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status === null || stdout === '') throw new Error(`${program} failed: ${stderr}`);
  return readResult(stdout, program);
}

/** The documents of a result; lines of the input that could not be read are no documents in either. */
function readResult(jsonl: string, file: string): PredictedDocument[] {
  const lines = jsonl.split('\n').map((line) => (/^\{"line":\d+,"error":/.test(line) ? '' : line));
  return readPredictions(lines.join('\n'), { file });
}

function textsOf(path: string): Map<string, string> {
  const lines = readFileSync(path, 'utf8').replace(/^\uFEFF/, '').split('\n').filter((line) => line.trim() !== '');
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const { id, text } = JSON.parse(line) as { id?: unknown; text?: unknown };
      return typeof text === 'string' ? [[String(id), text]] : [];
    }),
  );
}
