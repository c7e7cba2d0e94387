import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { EXCHANGE_FORMATS } from '../../src/cli/formats';
import { fromBrat, fromConll, fromDoccano, fromLabelStudio, fromSpacy, fromWebAnnotation } from '../../src/formats';
import type { DocumentJson, Explanation } from '../../src/types';
import { temporaryFolder } from '../support/files';
import { ARTICLE, FOUND } from '../formats/sample';
import { spans } from '../formats/hostile';
import { runCli } from '../support/io';

const write = temporaryFolder();
const file = write('article.txt', ARTICLE);
const BATCH = `${JSON.stringify({ id: 'a', text: ARTICLE })}\n{\n${JSON.stringify({ id: 2, text: '서울에 왔다.' })}\n`;

async function printed(format: string, ...more: string[]): Promise<string> {
  const { status, stdout, stderr } = await runCli(['--format', format, ...more, file]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

async function printedBatch(format: string): Promise<string> {
  const { status, stdout, stderr } = await runCli(['--format', format, '--input', 'jsonl'], { stdin: BATCH });
  expect(status).toBe(1);
  expect(stderr).toContain('line 2');
  return stdout;
}

describe('one text', () => {
  it('csv', async () => {
    const { data } = Papa.parse<Record<string, string>>(await printed('csv'), { header: true, skipEmptyLines: true });
    expect(data.map(({ id, kind, text }) => [id, kind, text])).toEqual(FOUND.mentions.map(({ kind, text }) => [file, kind, text]));
  });

  it('conll', async () => {
    const [document] = fromConll(await printed('conll'), { texts: new Map([[file, ARTICLE]]) });
    expect(document?.mentions).toHaveLength(8);
  });

  it('brat', async () => {
    expect(spans(fromBrat(ARTICLE, await printed('brat')).mentions)).toEqual(spans(FOUND.mentions));
    expect(spans(fromBrat(ARTICLE, await printed('brat', '--offsets', 'utf8'), { offsets: 'utf8' }).mentions)).toEqual(spans(FOUND.mentions));
  });

  it('webannotation', async () => {
    expect(spans(fromWebAnnotation(ARTICLE, await printed('webannotation')).mentions)).toEqual(spans(FOUND.mentions));
  });

  it('jsonld', async () => {
    expect(JSON.parse(await printed('jsonld'))).toMatchObject({ '@type': 'NewsArticle', datePublished: '2026-10-12T09:30' });
  });

  it('timeml', async () => {
    expect(await printed('timeml')).toContain('<TIMEX3 tid="t1" type="DATE" value="2026-10-09">지난 9일</TIMEX3>');
  });

  it('label-studio', async () => {
    expect(spans(fromLabelStudio(await printed('label-studio'))[0]?.mentions ?? [])).toEqual(spans(FOUND.mentions));
  });

  it('doccano', async () => {
    expect(spans(fromDoccano(await printed('doccano'))[0]?.mentions ?? [])).toEqual(spans(FOUND.mentions));
  });

  it('spacy', async () => {
    expect(spans(fromSpacy(await printed('spacy'))[0]?.mentions ?? [])).toEqual(spans(FOUND.mentions));
  });
});

describe('a batch with a bad line, which leaves no trace in the output', () => {
  it('csv has one header', async () => {
    const lines = (await printedBatch('csv')).trimEnd().split('\r\n');
    expect(lines.map((line) => line.split(',')[0])).toEqual(['id', ...FOUND.mentions.map(() => 'a'), '2']);
  });

  it('conll has the ids', async () => {
    expect(fromConll(await printedBatch('conll')).map(({ id }) => id)).toEqual(['a', '2']);
  });

  it.each(['webannotation', 'jsonld', 'label-studio', 'spacy'])('%s is a list', async (format) => {
    expect(JSON.parse(await printedBatch(format))).toHaveLength(2);
    expect(JSON.parse((await runCli(['--format', format, '--input', 'jsonl'])).stdout)).toEqual([]);
  });

  it('doccano has a line each', async () => {
    expect(fromDoccano(await printedBatch('doccano')).map(({ id }) => id)).toEqual(['a', '2']);
  });
});

describe('--offsets', () => {
  it.each(['json', 'jsonl'])('%s in code points: spans, parts, zones and the explanation', async (format) => {
    const { explanation, ...document } = JSON.parse(await printed(format, '--offsets', 'codepoint', '--explain')) as DocumentJson & { explanation: Explanation };
    const characters = [...ARTICLE];
    const found = [...document.mentions, ...explanation.candidates, explanation.span];
    expect(found.length).toBeGreaterThan(document.mentions.length + 1);
    for (const { start, end, text } of found) expect(characters.slice(start, end).join('')).toBe(text);
    expect(document.article.zones.at(-1)?.end).toBe(characters.length);
  });

  it('each format has its own default', async () => {
    const last = async (format: string, ...more: string[]): Promise<string | undefined> => (await printed(format, '--kinds', 'person', ...more)).trimEnd().split('\n').find((line) => line.includes('유가람'));
    expect(await last('brat')).toContain('Person 114 117');
    expect(await last('brat', '--offsets', 'utf16')).toContain('Person 115 118');
    expect(await last('csv')).toContain('person,115,118');
    expect(await last('csv', '--offsets', 'codepoint')).toContain('person,114,117');
  });
});

describe('--help', () => {
  it('names every format', async () => {
    const { stdout } = await runCli(['--help']);
    for (const format of EXCHANGE_FORMATS) expect(stdout).toMatch(new RegExp(`^ {2}${format} +\\S`, 'm'));
  });
});
