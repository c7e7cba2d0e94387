import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf, sheetOf, type SourceRow } from '../../examples/sources-sheet';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = '김도현 한빛대학교 총장은 14일 브리핑에서 “문턱을 낮추겠다”고 말했다.\n\n학교 관계자는 "=1+1"이라고 답했다. 문턱이 높다는 지적이 나온다.\n';

describe('쪽들을 취재원 표로', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ko-entities-sheet-'));
    writeFileSync(join(folder, 'b.txt'), PAGE);
    writeFileSync(join(folder, 'a.txt'), '비가 왔다.\n');
    writeFileSync(join(folder, 'note.md'), '김도현은 “아니다”라고 말했다.');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('a row says who, what, when and where in the text', () => {
    const rows = rowsOf('b.txt', PAGE);
    expect(rows[0]).toMatchObject({ page: 'b.txt', who: '김도현', naming: 'named', title: '총장', affiliation: '한빛대학교', what: '문턱을 낮추겠다', act: 'promise', channel: '브리핑', line: 1 });
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 3]);
    for (const { what, start, end } of rows) expect(PAGE.slice(start, end)).toBe(what);
    expect(rows[2]).toMatchObject({ who: '', naming: 'unattributed' });
  });

  it('a folder gives one sheet, which reads back as it was', () => {
    const { data, errors } = Papa.parse<Record<keyof SourceRow, string>>(sheetOf(folder), { header: true });
    expect(errors).toEqual([]);
    expect(data.map(({ page, who }) => [page, who])).toEqual([['b.txt', '김도현'], ['b.txt', '학교 관계자'], ['b.txt', '']]);
  });

  it('a cell never begins like a formula', () => {
    expect(sheetOf(folder)).toContain("'=1+1");
  });

  it('the program writes a file that spreadsheets open as UTF-8', () => {
    const file = join(folder, 'sources.csv');
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'examples/sources.ts'), folder, file], { cwd: ROOT, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const written = readFileSync(file, 'utf8');
    expect(written.startsWith('\ufeffpage,published,who,')).toBe(true);
    expect(written).toContain('문턱을 낮추겠다');
  });

  it('the pages that come with it have sources of every page', () => {
    const pages = Papa.parse<Record<keyof SourceRow, string>>(sheetOf(join(ROOT, 'examples/pages')), { header: true }).data;
    expect(new Set(pages.map(({ page }) => page)).size).toBeGreaterThan(1);
    for (const { what, naming, published } of pages) expect([what !== '', naming !== '', published !== '']).toEqual([true, true, true]);
  });
});
