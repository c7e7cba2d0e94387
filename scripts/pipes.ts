/**
 * Checks the command line as the filter of other engines: what GNU parallel gives from blocks, and what a caller gets
 * that writes a line and waits for its answer, is what one process gives.
 *
 *   npm run build && tsx scripts/pipes.ts
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { articles } from './articles';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const FILTER = [process.execPath, CLI, '--input', 'jsonl'] as const;
const MOST_OUTPUT = 1 << 28;

const lines = articles(300).map((text, id) => `${JSON.stringify({ id, text })}\n`);
const input = lines.join('');
const [program, ...args] = FILTER;
const expected = execFileSync(program, args, { input, encoding: 'utf8', maxBuffer: MOST_OUTPUT });

compare('GNU parallel', fromParallel());
compare('line by line', await fromConversation(lines.slice(0, 20)), expected.split('\n').slice(0, 20).join('\n'));

function fromParallel(): string {
  const { stdout, status, error } = spawnSync('parallel', ['--pipe', '--keep-order', '--block', '100k', ...FILTER], { input, encoding: 'utf8', maxBuffer: MOST_OUTPUT });
  if (error) throw new Error(`cannot start parallel, install it first (apt-get install parallel): ${error.message}`);
  return status === 0 ? stdout : `exit status ${String(status)}`;
}

/** Writes each line only when the answer to the one before has come. */
async function fromConversation(questions: readonly string[]): Promise<string> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const got: string[] = [];
  for (const question of questions) {
    child.stdin.write(question);
    got.push(String((await answers.next()).value));
  }
  child.stdin.end();
  await once(child, 'exit');
  return got.join('\n');
}

function compare(name: string, got: string, wanted = expected): void {
  const same = got === wanted;
  console.log(`${same ? 'ok    ' : 'FAILED'}  ${name}`);
  if (!same) process.exitCode = 1;
}
