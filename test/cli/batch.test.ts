import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';
import { temporaryFolder } from '../support/files';
import { runCli } from '../support/io';
import { expectValidLine } from '../support/schema';

const write = temporaryFolder();
const BATCH = ['--input', 'jsonl', '--format', 'jsonl'];
const TEXT = '김도현 총장은 15일 진천군에서 강연했다.';

async function batch(stdin: string | Uint8Array | Readable, ...options: string[]): Promise<{ lines: unknown[]; stderr: string; status: number }> {
  const { stdout, stderr, status } = await runCli([...BATCH, ...options], { stdin });
  return { lines: stdout.split('\n').filter((line) => line !== '').map(expectValidLine), stderr, status };
}

function jsonLines(...values: unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

describe('--input jsonl', () => {
  it('gives id, mentions, entities and article of every line, in order', async () => {
    const { lines, status, stderr } = await batch(jsonLines({ id: 'b', text: TEXT }, { id: 7, text: '', more: [1] }, { id: 'a', text: TEXT }));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines.map((line) => (line as { id: unknown }).id)).toEqual(['b', 7, 'a']);
    expect(lines[0]).toEqual({ id: 'b', ...extract(TEXT).toJSON() });
  });

  it('is what jsonl input prints when no format is asked for', async () => {
    const { stdout } = await runCli(['--input', 'jsonl'], { stdin: jsonLines({ id: 1, text: TEXT }) });
    expect(expectValidLine(stdout)).toMatchObject({ id: 1 });
  });

  it("reads a line's own date before --published-at", async () => {
    const documents = [{ id: 1, text: TEXT, publishedAt: '2020-07-20T14:39' }, { id: 2, text: TEXT }, { id: 3, text: TEXT, publishedAt: null }];
    const { lines } = await batch(jsonLines(...documents), '--published-at', '2021-03-20');
    const dates = lines.map((line) => (line as { mentions: { kind: string; edtf?: string }[] }).mentions.find(({ kind }) => kind === 'date')?.edtf);
    expect(dates).toEqual(['2020-07-15', '2021-03-15', '2021-03-15']);
  });

  it.each([
    ['no JSON', '{"id": 1, "text": ', 'INVALID_LINE'],
    ['a list', '[]', 'INVALID_LINE'],
    ['a string', '"text"', 'INVALID_LINE'],
    ['null', 'null', 'INVALID_LINE'],
    ['no text', '{"id":1}', 'INVALID_LINE'],
    ['a text that is none', '{"id":1,"text":["a"]}', 'INVALID_LINE'],
    ['an inherited text', '{"id":1,"__proto__":{"text":"a"}}', 'INVALID_LINE'],
    ['no id', '{"text":"a"}', 'INVALID_LINE'],
    ['an unknown date', '{"id":1,"text":"a","publishedAt":"어제"}', 'INVALID_DATE'],
    ['a date that is a number', '{"id":1,"text":"a","publishedAt":20200715}', 'INVALID_LINE'],
  ])('a bad line stays alone: %s', async (_name, line, code) => {
    const good = jsonLines({ id: 1, text: TEXT });
    const { lines, stderr, status } = await batch(`${good}${line}\n${good}`);
    expect(status).toBe(1);
    expect(lines).toMatchObject([{ id: 1 }, { line: 2, error: { code } }, { id: 1 }]);
    expect(Object.keys(lines[1] as object)).toEqual(['line', 'error']);
    expect(stderr).toMatch(/^ko-entities: standard input, line 2: .+\n$/);
  });

  it('a line that is no UTF-8 stays alone', async () => {
    const eucKr = Buffer.concat([Buffer.from('{"id":1,"text":"'), Buffer.from([0xb0, 0xa1, 0xb3, 0xaa]), Buffer.from('"}\n')]);
    const { lines } = await batch(Buffer.concat([eucKr, Buffer.from(jsonLines({ id: 2, text: TEXT }))]));
    expect(lines).toMatchObject([{ line: 1, error: { code: 'INVALID_TEXT' } }, { id: 2 }]);
  });

  it('skips blank lines but counts them, takes CRLF, a byte order mark and a last line without a line feed', async () => {
    const { lines } = await batch('\uFEFF{"id":1,"text":"a"}\r\n\r\n  \n{"id":2}\r\n{"id":3,"text":"b"}');
    expect(lines).toMatchObject([{ id: 1 }, { line: 4 }, { id: 3 }]);
  });

  it('keeps line separators of Unicode inside a line', async () => {
    const { lines, status } = await batch('{"id":1,"text":"가\u2028나\u2029다\u0085라"}\n');
    expect({ count: lines.length, status }).toEqual({ count: 1, status: 0 });
  });

  it('joins characters and lines that chunks cut apart', async () => {
    const bytes = Buffer.from(jsonLines({ id: 1, text: TEXT }, { id: 2, text: TEXT }));
    const chunks = Array.from({ length: Math.ceil(bytes.length / 5) }, (_, i) => bytes.subarray(i * 5, i * 5 + 5));
    const { lines } = await batch(Readable.from(chunks));
    expect(lines).toEqual((await batch(bytes)).lines);
  });

  it('names file and line, and goes on with the next file', async () => {
    const bad = write('bad.jsonl', 'x\n');
    const good = write('good.jsonl', jsonLines({ id: 'g', text: TEXT }));
    const { stdout, stderr, status } = await runCli([...BATCH, bad, 'no-such.jsonl', good]);
    expect(status).toBe(1);
    expect(stderr).toContain(`${bad}, line 1: `);
    expect(stderr).toContain('cannot read no-such.jsonl: there is no such file');
    expect(stdout.trimEnd().split('\n').map(expectValidLine)).toMatchObject([{ line: 1 }, { id: 'g' }]);
  });

  it('reads no further than it has printed', async () => {
    let read = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) yield `${JSON.stringify({ id: ++read, text: TEXT })}\n`;
      })(),
    );
    const { run } = await import('../../src/cli/run');
    const { Writable } = await import('node:stream');
    let printed = 0;
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        printed += 1;
        if (printed < 200) setImmediate(done);
        else done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const stderr = new Writable({ write: (chunk) => expect(String(chunk)).toBe('') });
    expect(await run(BATCH, { stdin: endless, stdout, stderr, env: {} })).toBe(0);
    expect(read - printed).toBeLessThan(50);
  });
});
