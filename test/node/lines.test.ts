import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/index';
import { extractLines } from '../../src/node/index';

const extractor = createExtractor();

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
}

describe('extractLines', () => {
  it.each([
    ['strings', ['{"id":1,"te', 'xt":"가"}\n{"id":2}']],
    ['bytes', [new TextEncoder().encode('{"id":1,"text":"가"}\n{"id":2}')]],
    ['a stream', Readable.from([Buffer.from('{"id":1,"text":"가"}\n'), Buffer.from('{"id":2}\n')])],
  ])('reads %s', async (_name, source) => {
    expect(await collect(extractLines(source, extractor))).toMatchObject([
      { id: 1, schemaVersion: '1.0', mentions: [], article: { press: [] } },
      { line: 2, error: { code: 'INVALID_LINE', message: '"text" takes a string' } },
    ]);
  });

  it('hands options on, a date of the line first', async () => {
    const lines = '{"id":1,"text":"가"}\n{"id":2,"text":"가","publishedAt":"2021-01-02"}';
    const results = await collect(extractLines([lines], extractor, { publishedAt: '2020-07-15' }));
    expect(results).toMatchObject([{ article: { publishedAt: '2020-07-15' } }, { article: { publishedAt: '2021-01-02' } }]);
  });

  it('lets errors of other code through', async () => {
    const broken = { extract: (): never => { throw new RangeError('not ours'); } };
    await expect(collect(extractLines(['{"id":1,"text":"가"}'], broken))).rejects.toThrow('not ours');
  });
});
