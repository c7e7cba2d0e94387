import { createWriteStream, openSync, readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { temporaryFolder } from '../support/files';
import { runCli } from '../support/io';

const write = temporaryFolder();
const lines = (...values: unknown[]): string => values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');
const text = '도하윤 원장은 15일 진천군에서 강연했다.';
const BATCH = lines({ id: 'a', text }, { id: 7, text }, '{', { id: '7', text, publishedAt: '어제' }, { id: 'a', text: '둘' }, { id: 'z', text });

async function results(done: string, batch = BATCH): Promise<{ stdout: string; stderr: string; status: number }> {
  return runCli(['--input', 'jsonl', '--resume', write('done.jsonl', done)], { stdin: batch });
}

const { stdout: WHOLE } = await runCli(['--input', 'jsonl'], { stdin: BATCH });
const LINES = WHOLE.trimEnd().split('\n').map((line) => `${line}\n`);

describe('--resume', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('goes on after %d results', async (count) => {
    const { stdout } = await results(LINES.slice(0, count).join(''));
    expect(stdout).toBe(LINES.slice(count).join(''));
  });

  it('does everything where there is no earlier output', async () => {
    expect((await runCli(['--input', 'jsonl', '--resume', 'no-such.jsonl'], { stdin: BATCH })).stdout).toBe(WHOLE);
  });

  it('takes results in any order, and a half-written last line for none', async () => {
    const { stdout } = await results(`${LINES[5]}${LINES[0]}${LINES[1]?.slice(0, 40)}`);
    expect(stdout).toBe(LINES.slice(1, 5).join(''));
  });

  it('tells a text from another whose id looks the same', async () => {
    const batch = lines({ id: 7, text }, { id: '7', text });
    const { stdout } = await results(lines({ id: '7', mentions: [] }), batch);
    expect(JSON.parse(stdout)).toMatchObject({ id: 7 });
  });

  it('tries a text again whose worker was lost', async () => {
    const { stdout } = await results(lines({ line: 1, error: { code: 'WORKER_LOST', message: '' } }), lines({ id: 1, text }));
    expect(JSON.parse(stdout)).toMatchObject({ id: 1 });
  });

  it('cuts a half-written line off the file to which it appends', async () => {
    const path = write('appended.jsonl', `${LINES.slice(0, 2).join('')}${LINES[2]?.slice(0, 9)}`);
    const fd = openSync(path, 'a');
    const stdout = Object.assign(createWriteStream(path, { fd }), { fd });
    const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
    const stdin = (await import('node:stream')).Readable.from([BATCH]);
    await run(['--input', 'jsonl', '--resume', path], { stdin, stdout, stderr, env: {} });
    await new Promise((resolve) => stdout.end(resolve));
    expect(readFileSync(path, 'utf8')).toBe(WHOLE);
  });

  it.each([
    ['no JSON', 'x\n', /^ko-entities: .*done\.jsonl, line 1: no output of an earlier run: take the line out\n$/],
    ['a number', '{"id":"a"}\n7\n', /, line 2: no output of an earlier run: take the line out\n$/],
  ])('names a line that no run wrote: %s', async (_name, done, message) => {
    const { status, stdout, stderr } = await results(done);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
