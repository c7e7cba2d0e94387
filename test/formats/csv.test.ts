import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, toCsv } from '../../src/formats';
import fc from '../support/fast-check';
import { hostileDocument } from './hostile';
import { ARTICLE, FOUND } from './sample';

type Row = Record<string, string>;

function read(csv: string): Row[] {
  const { data, errors } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('toCsv', () => {
  it('writes one mention a line', () => {
    const rows = read(toCsv(ARTICLE, FOUND, { id: 'a-1' }));
    const columns = ['id', 'kind', 'start', 'end', 'text', 'name', 'title', 'affiliation', 'status', 'code', 'edtf', 'speaker'];
    expect(rows.map((row) => columns.map((column) => row[column]).join(';'))).toEqual([
      'a-1;person;46;49;서하늘;서하늘;총장;한빛대학교;current;;;',
      'a-1;organization;50;55;한빛대학교;한빛대학교;;;;;;',
      'a-1;date;60;65;지난 9일;;;;;;2026-10-09;',
      'a-1;place;66;72;강원 춘천시;강원특별자치도 춘천시;;;;51110;;',
      'a-1;quote;76;104;도서관 문을 시민에게 열겠다”라며 “예산은 마련했다;;;;;;;서하늘',
      'a-1;person;115;118;유가람;유가람;차관;환경부;former;;;',
      'a-1;organization;121;124;환경부;환경부;;;;;;',
      'a-1;quote;129;152;11월 20일부터 22일까지 공청회를 연다;;;;;;;유가람',
      'a-1;date;129;144;11월 20일부터 22일까지;;;;;;2026-11-20/2026-11-22;',
    ]);
  });

  it('begins with the names of the columns, and ends every line with CR LF', () => {
    const lines = toCsv('', { mentions: [] }).split('\r\n');
    expect(lines).toEqual([CSV_COLUMNS.join(','), '']);
    expect(toCsv('', { mentions: [] }, { header: false })).toBe('');
    expect(toCsv('', { mentions: [] }, { bom: true }).startsWith('\uFEFFid,')).toBe(true);
  });

  it('joins several values of a cell', () => {
    const mentions = [{ kind: 'quote' as const, start: 0, end: 1, jointSpeakers: ['가나', '다라'] }];
    expect(read(toCsv('“', { mentions }))[0]?.['jointSpeakers']).toBe('가나|다라');
  });

  it.each([
    ['=HYPERLINK("http://x")', "'=HYPERLINK(\"http://x\")"],
    ['+82', "'+82"],
    ['-올해 목표는', "'-올해 목표는"],
    ['@합', "'@합"],
    ['＝1', "'＝1"],
    ['1=1', '1=1'],
    ["'=1", "'=1"],
  ])('%s is no formula', (text, expected) => {
    const mentions = [{ kind: 'quote' as const, start: 0, end: text.length }];
    expect(read(toCsv(text, { mentions }))[0]?.['text']).toBe(expected);
    expect(read(toCsv(text, { mentions }, { formulas: 'keep' }))[0]?.['text']).toBe(text);
  });

  it('counts offsets as asked', () => {
    const mentions = [{ kind: 'place' as const, start: 3, end: 5 }];
    const offsets = (['utf16', 'codepoint', 'utf8'] as const).map((unit) => read(toCsv('😀 서울', { mentions }, { offsets: unit }))[0]?.['start']);
    expect(offsets).toEqual(['3', '2', '5']);
  });

  it('comes back as it was from any text', () => {
    fc.assert(
      fc.property(hostileDocument, ({ text, mentions }) => {
        const rows = read(toCsv(text, { mentions }, { formulas: 'keep' }));
        expect(rows.map(({ kind, start, end, text: written, name }) => [kind, Number(start), Number(end), written, name])).toEqual(
          mentions.map(({ kind, start, end, name = '' }) => [kind, start, end, text.slice(start, end), name]),
        );
      }),
    );
  });
});

describe('a document of another text', () => {
  it.each([
    [{ start: 0, end: 9 }, 'mention 0 at 0 to 9 is not in this text'],
    [{ start: 1, end: 1 }, 'at 1 to 1'],
    [{ start: 0.5, end: 1 }, 'at 0.5 to 1'],
    [{ start: 0, end: 2, text: '부산' }, 'hand over the text that it was found in'],
  ])('%j is an error that says so', (span, message) => {
    expect(() => toCsv('서울', { mentions: [{ kind: 'place', ...span }] })).toThrow(message);
  });

  it('a text that is none too', () => {
    expect(() => toCsv(7 as unknown as string, { mentions: [] })).toThrow('the text takes a string, not number');
  });
});
