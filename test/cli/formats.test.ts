import { describe, expect, it } from 'vitest';
import type { DocumentJson } from '../../src/types';
import { expectFaithful } from '../support/invariants';
import { temporaryFolder } from '../support/files';
import { runCli } from '../support/io';
import { expectValid, expectValidLine } from '../support/schema';

const write = temporaryFolder();
const SENTENCE = '김도현 한빛대학교 총장은 오는 15일 “새 도서관은 시민 모두에게 열려 있다”고 말했다.';
const article = write('article.txt', `${SENTENCE}\n`);
const PUBLISHED = ['--published-at', '2026-10-02'];

describe('table', () => {
  it('is the default for texts: entities by kind, speakers before quotes, dates with values', async () => {
    const { status, stdout, stderr } = await runCli([...PUBLISHED, article]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^People\n {2}김도현 .*총장/m);
    expect(stdout).toMatch(/^Dates\n {2}오는 15일 +→ 2026-10-15/m);
    expect(stdout).toMatch(/^Quotes\n {2}김도현 총장: +“새 도서관은 시민 모두에게 열려 있다” +direct$/m);
    expect(stdout.indexOf('2026-10-02')).toBeLessThan(stdout.indexOf('People'));
  });

  it('aligns columns in terminal cells: a Hangul syllable is two wide', async () => {
    const { stdout } = await runCli(['--kinds', 'date', ...PUBLISHED], { stdin: '오는 15일에 열고 2026년 11월 3일에 닫는다.' });
    const cells = stdout.split('\n').filter((line) => line.includes('→')).map((line) => line.slice(0, line.indexOf('→')));
    const widths = cells.map((cell) => [...cell].reduce((width, c) => width + (c >= '가' ? 2 : 1), 0));
    expect(widths).toHaveLength(2);
    expect(new Set(widths).size).toBe(1);
  });

  it('shows counts above one, aliases that are no piece of the name, codes alone, and no empty columns', async () => {
    const text = '한국국제협력단(KOICA)은 충남 부여군에서 공모를 연다. 서하늘 총장은 부여군을 찾았다. 서 총장은 반겼다. 구드래나루에 간다.';
    const { stdout } = await runCli(['--kinds', 'person,organization,place'], { stdin: text });
    expect(stdout).toMatch(/^ {2}서하늘 {2}총장 {2}×2$/m);
    expect(stdout).toMatch(/^ {2}한국국제협력단 {2}public-agency {2}= KOICA {2}×2$/m);
    expect(stdout).toMatch(/^ {2}충청남도 부여군 {2}kr:44760 {2}= 충남 부여군 {2}×2$/m);
    expect((await runCli([], { stdin: '한빛대학교는 문을 연다.' })).stdout).toMatch(/^ {2}한빛대학교 {2}university$/m);
  });

  it('wraps long quotes to the terminal', async () => {
    const words = '문턱을 낮추고 시민과 함께 책을 읽는 자리를 만들겠다 '.repeat(12).trim();
    const { stdout } = await runCli([], { stdin: `김도현 총장은 “${words}”고 말했다.`, terminal: { columns: 70 }, env: { NO_COLOR: '1' } });
    const widest = Math.max(...stdout.split('\n').map((line) => [...line].reduce((width, c) => width + (c >= '가' ? 2 : 1), 0)));
    expect(stdout).toContain('“문턱을');
    expect(widest).toBeLessThanOrEqual(70);
  });

  it('says so when nothing is there', async () => {
    expect((await runCli([], { stdin: '' })).stdout).toContain('Nothing found.');
  });

  it.each([
    ['colours on a terminal', {}, { columns: 80 }, true],
    ['none in a file', {}, undefined, false],
    ['none with NO_COLOR', { NO_COLOR: '1' }, { columns: 80 }, false],
    ['none on a dumb terminal', { TERM: 'dumb' }, { columns: 80 }, false],
    ['colours with FORCE_COLOR', { FORCE_COLOR: '1' }, undefined, true],
    ['NO_COLOR beats FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, undefined, false],
  ])('%s', async (_name, env, terminal, coloured) => {
    const { stdout } = await runCli([article], { env, ...(terminal ? { terminal } : {}) });
    expect(stdout.includes('\u001B[')).toBe(coloured);
  });

  it('lets no control character of a text through', async () => {
    const { stdout } = await runCli([], { stdin: '김도현 총장은 “새 도서관은 \u001B[31m\u0007시민 모두에게 열려 있다”고 말했다.' });
    expect([...stdout].filter((c) => c < ' ' && c !== '\n')).toEqual([]);
  });
});

describe('json', () => {
  it('is one document for one text', async () => {
    const { stdout } = await runCli(['--format', 'json', ...PUBLISHED, article]);
    const document = JSON.parse(stdout) as DocumentJson & { id: string };
    expectFaithful(document, `${SENTENCE}\n`);
    expect(document.id).toBe(article);
    expect(document.article.publishedAt).toBe('2026-10-02');
    expect(document.mentions.find(({ kind }) => kind === 'person')).toMatchObject({ name: '김도현', title: '총장' });
  });

  it('is a list for several texts and for JSONL, a bad line in its place', async () => {
    const texts = JSON.parse((await runCli(['--format', 'json', article, article])).stdout) as object[];
    texts.forEach(expectValid);
    expect(texts).toHaveLength(2);
    const batch = await runCli(['--format', 'json', '--input', 'jsonl'], { stdin: '{"id":1,"text":""}\n{\n' });
    expect(JSON.parse(batch.stdout)).toMatchObject([{ id: 1 }, { line: 2, error: { code: 'INVALID_LINE' } }]);
    expect((await runCli(['--format', 'json', '--input', 'jsonl'])).stdout).toBe('[]\n');
  });

  it('counts offsets behind a byte order mark', async () => {
    const path = write('bom.txt', `\uFEFF${SENTENCE}`);
    expectFaithful(JSON.parse((await runCli(['--format', 'json', path])).stdout) as DocumentJson, SENTENCE);
  });
});

describe('jsonl', () => {
  it('is one document a line, standard input as -', async () => {
    const { stdout } = await runCli(['--format', 'jsonl', article, '-'], { stdin: '서울에 비가 왔다.' });
    const lines = stdout.trimEnd().split('\n').map(expectValidLine);
    expect(lines).toMatchObject([{ id: article }, { id: '-' }]);
  });
});

describe('--explain', () => {
  it('shows evidence in the report', async () => {
    const { stdout } = await runCli(['--explain', article]);
    expect(stdout).toMatch(/^Why$/m);
    expect(stdout).toMatch(/^ {2}person 김도현 \[0–3\]/m);
    expect(stdout).toMatch(/^ {6}[+−]\d+\.\d\d \S/m);
  });

  it('adds the candidates to the JSON', async () => {
    const { stdout } = await runCli(['--explain', '--format', 'json', article]);
    const document = JSON.parse(stdout) as object;
    expectValid(document);
    expect(document).toHaveProperty('explanation.candidates');
  });
});

describe('html', () => {
  it('is a page for one text', async () => {
    const { status, stdout, stderr } = await runCli(['--format', 'html', ...PUBLISHED, article]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).toContain('<rt aria-hidden="true">2026-10-15</rt>');
    expect(stdout).toMatch(/<\/html>\n$/);
  });

  it('is one page for several texts, with a list of them and a bad line in its place', async () => {
    const lines = [{ id: 'a<b', text: SENTENCE }, '{', { id: 7, text: '' }].map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    const { status, stdout } = await runCli(['--format', 'html', '--input', 'jsonl', ...PUBLISHED], { stdin: lines.join('\n') });
    expect(status).toBe(1);
    expect(stdout.match(/<!doctype html>/g)).toHaveLength(1);
    expect(stdout.match(/<style/g)).toHaveLength(1);
    expect([...stdout.matchAll(/<li><a href="#ke\d">(?<title>[^<]*)/g)].map(({ groups }) => groups?.['title'])).toEqual(['a&lt;b', 'line 2', '7']);
    expect(stdout.indexOf('id="ke1"')).toBeLessThan(stdout.indexOf('INVALID_LINE'));
    expect(stdout.indexOf('INVALID_LINE')).toBeLessThan(stdout.indexOf('id="ke3"'));
  });

  it('folds the explanation away below its text', async () => {
    const { stdout } = await runCli(['--format', 'html', '--explain', article]);
    expect(stdout).toMatch(/<details[^>]*><summary>[^<]+<\/summary><pre> {2}person 김도현 \[0–3\]/);
  });
});
