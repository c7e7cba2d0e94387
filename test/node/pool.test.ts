import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { createExtractor, KoEntitiesError } from '../../src/index';
import { createExtractorPool, extractStream, loadDictionary } from '../../src/node/index';
import { createJobPool } from '../../src/node/pool';
import { bundledWorker } from '../support/worker';

const ECHO = new URL('./workers/echo.mjs', import.meta.url);
const RECIPE = { options: {}, dictionaryFiles: [], latin: false };
const pool = await createJobPool(2, RECIPE, ECHO);
afterAll(() => pool.close());

const lines = (...texts: string[]): string => texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join('');

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
}

describe('a pool of workers', () => {
  it('gives results in input order, bad lines in their places', async () => {
    const texts = Array.from({ length: 200 }, (_, i) => 'x'.repeat(1 + ((i * 7919) % 3000)));
    const input = `${lines(...texts.slice(0, 100))}no JSON\n${lines(...texts.slice(100))}`;
    const results = await collect(pool.extractLines([input]));
    expect(results).toHaveLength(201);
    expect(results[100]).toMatchObject({ line: 101, error: { code: 'INVALID_LINE' } });
    expect(results.filter((result) => 'text' in result).map((result) => (result as unknown as { text: string }).text)).toEqual(texts);
  });

  it.each([
    ['a text that ends every worker', ['a', 'crash', 'b'], [{ text: 'a' }, { line: 2, error: { code: 'WORKER_LOST' } }, { text: 'b' }]],
    ['a text whose second worker lives', ['a', 'crash on the first call', 'b'], [{ text: 'a' }, { text: 'crash on the first call' }, { text: 'b' }]],
    ['a text at which the work throws', ['a', 'throw'], [{ text: 'a' }, { line: 2, error: { code: 'WORKER_LOST', message: expect.stringContaining('no such thing') as string } }]],
    ['a text that the library refuses', ['fail', 'b'], [{ line: 1, error: { code: 'INVALID_DATE' } }, { text: 'b' }]],
  ])('loses nothing else: %s', async (_name, texts, expected) => {
    const fresh = await createJobPool(1, RECIPE, ECHO);
    expect(await collect(fresh.extractLines([lines(...texts)]))).toMatchObject(expected);
    await fresh.close();
  });

  it('extracts from one text, and tells what is wrong with it', async () => {
    expect(await pool.extract('가')).toEqual({ text: '가' });
    await expect(pool.extract('fail')).rejects.toMatchObject({ code: 'INVALID_DATE', message: 'no date' });
    await expect(pool.extract('crash')).rejects.toMatchObject({ code: 'WORKER_LOST' });
    await expect(pool.extract('가', { publishedAt: '어제' })).rejects.toBeInstanceOf(KoEntitiesError);
  });

  it('gives what an extractor gives, with dictionaries and dates', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ko-entities-pool-'));
    const file = join(folder, 'own.json');
    writeFileSync(file, '{ "organizations": ["가온누리터"] }');
    const real = await createJobPool(2, { options: { kinds: ['organization', 'date'] }, dictionaryFiles: [file], latin: false }, bundledWorker(folder));
    const text = '가온누리터는 15일 문을 연다.';
    const own = createExtractor({ kinds: ['organization', 'date'], dictionaries: [loadDictionary(file)] });
    expect(await real.extract(text, { publishedAt: new Date('2026-10-20T00:00:00Z') })).toEqual(own.extract(text, { publishedAt: new Date('2026-10-20T00:00:00Z') }).toJSON());
    await real.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['no worker', { workers: 0 }, 'INVALID_OPTION', 'workers takes a whole number from 1 to 256, not 0'],
    ['half a worker', { workers: 1.5 }, 'INVALID_OPTION', 'workers takes a whole number from 1 to 256, not 1.5'],
    ['an unknown scope', { scope: 'page' as 'all' }, 'INVALID_OPTION', 'scope takes one of story, all, not "page"'],
    ['a dictionary that is not there', { dictionaryFiles: ['none.csv'] }, 'UNREADABLE_FILE', 'cannot read none.csv: there is no such file'],
  ])('starts no worker for %s', async (_name, options, code, message) => {
    await expect(createExtractorPool(options)).rejects.toMatchObject({ code, message });
  });
});

/** An extractor whose documents hold the text alone. */
const echo = { extract: (text: string) => ({ toJSON: () => ({ text }) }) as never };

describe('extractStream', () => {
  it.each([
    ['a pool', pool, ['{"id":0,"text":"가"}', '{"line":2,"error":']],
    ['an extractor', echo, ['{"id":0,"text":"가"}', '{"line":2,"error":']],
  ])('turns JSON lines into JSON lines with %s', async (_name, extractor, expected) => {
    const output = Readable.from([`${lines('가')}no JSON\n`]).pipe(extractStream(extractor));
    const printed = (await output.toArray()).join('').trimEnd().split('\n');
    expect(printed).toHaveLength(2);
    printed.forEach((line, index) => expect(line).toContain(expected[index]));
  });

  it('reads no further than its reader', async () => {
    let read = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) yield `${JSON.stringify({ id: ++read, text: 'x'.repeat(1000) })}\n`;
      })(),
    );
    const output = endless.pipe(extractStream(echo));
    let printed = 0;
    for await (const _ of output) if (++printed === 100) break;
    expect(read - printed).toBeLessThan(100);
  });
});
