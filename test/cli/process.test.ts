import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { expectValidLine } from '../support/schema';

/** The built command line where the tests run on what is built, otherwise the source. */
const MAIN = process.env['BUILT'] === undefined ? ['--import', 'tsx', fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))] : [fileURLToPath(new URL('../../dist/cli.js', import.meta.url))];
const LINE = `${JSON.stringify({ id: 1, text: '김도현 총장은 15일 “문턱을 낮추자”고 말했다. '.repeat(40) })}\n`;

/** Runs the executable; `until` closes its standard output as soon as so much has come. */
function spawnCli(argv: readonly string[], input: string, until = Infinity): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...MAIN, ...argv]);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (stdout.length >= until) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

describe('the executable', () => {
  it('reads standard input and ends with the status of the run', async () => {
    const { status, stdout, stderr } = await spawnCli(['--input', 'jsonl'], `${LINE}x\n`);
    expect(stdout.trimEnd().split('\n').map(expectValidLine)).toMatchObject([{ id: 1 }, { line: 2 }]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^ko-entities: standard input, line 2: [^\n]+\n$/) as string });
  });

  it('gives the same on workers, bad lines in their places', async () => {
    const input = `${LINE}x\n${LINE.repeat(50)}{"id":2}\n`;
    const [one, two] = [await spawnCli(['--input', 'jsonl'], input), await spawnCli(['--input', 'jsonl', '--workers', '2'], input)];
    expect(two).toEqual(one);
    expect(two.stdout.trimEnd().split('\n')).toHaveLength(53);
  });

  it('ends with 2 for wrong usage', async () => {
    expect(await spawnCli(['--format', 'xml'], '')).toMatchObject({ status: 2, stdout: '' });
  });

  it('ends quietly when its reader goes away', async () => {
    const { status, stderr } = await spawnCli(['--input', 'jsonl'], LINE.repeat(2000), 1000);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
