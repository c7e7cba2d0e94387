import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { toTimeML } from '../../src/formats';
import { dates, extract, timex3 } from '../../src/index';
import type { DateMention } from '../../src/types';
import { mutatedArticle } from '../support/articles';
import fc from '../support/fast-check';
import { hostileText } from './hostile';
import { ARTICLE, FOUND } from './sample';

type Node = Record<string, Node[] | string | Record<string, string>>;

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', trimValues: false, parseTagValue: false, parseAttributeValue: false, htmlEntities: true, processEntities: { maxTotalExpansions: 1e6, maxExpandedLength: 1e8 } });

/** The element `TEXT` read back: its text, and the stretches that TIMEX3 elements mark, with their attributes. */
function read(xml: string): { text: string; marked: { start: number; end: number; attributes: Record<string, string> }[] } {
  expect(XMLValidator.validate(xml)).toBe(true);
  const root = (parser.parse(xml) as Node[]).find((node) => 'TimeML' in node)!['TimeML'] as Node[];
  const content = root.find((node) => 'TEXT' in node)!['TEXT'] as Node[];
  const marked: ReturnType<typeof read>['marked'] = [];
  let text = '';
  for (const node of content) {
    if ('#text' in node) {
      text += String(node['#text']);
    } else {
      const start = text.length;
      for (const inner of node['TIMEX3'] as Node[]) text += String(inner['#text']);
      marked.push({ start, end: text.length, attributes: node[':@'] as Record<string, string> });
    }
  }
  return { text, marked };
}

/** What XML 1.0 can hold. */
const inXml = (text: string): string => text.replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

describe('toTimeML', () => {
  it('marks dates, with the ends of ranges behind them', () => {
    const xml = toTimeML(ARTICLE, FOUND, { id: 'a & b' });
    expect(xml).toContain('<DOCID>a &amp; b</DOCID>\n<DCT><TIMEX3 tid="t0" type="TIME" value="2026-10-12T09:30" functionInDocument="CREATION_TIME">2026-10-12T09:30</TIMEX3></DCT>');
    expect(read(xml).text).toBe(ARTICLE);
    expect(read(xml).marked.map(({ start, end, attributes }) => [ARTICLE.slice(start, end), attributes])).toEqual([
      ['지난 9일', { tid: 't1', type: 'DATE', value: '2026-10-09' }],
      ['11월 20일부터 22일까지', { tid: 't2', type: 'DURATION', value: 'P3D', beginPoint: 't3', endPoint: 't4' }],
      ['', { tid: 't3', type: 'DATE', value: '2026-11-20' }],
      ['', { tid: 't4', type: 'DATE', value: '2026-11-22' }],
    ]);
  });

  it.each([
    ['5월부터 7월까지', 'P3M'],
    ['2019년부터 2021년까지', 'P3Y'],
    ['지난 3년간', 'P3Y'],
    ['2월 27일부터 3월 2일까지', 'P4D'],
    ['15일 오전 9시부터 17일까지', 'PXD'],
  ])('the length of %s is %s', (text, value) => {
    const xml = toTimeML(text, extract(text, { publishedAt: '2026-10-12' }));
    expect(read(xml).marked[0]?.attributes).toMatchObject({ type: 'DURATION', value });
  });

  it.each([
    ['20일까지', { type: 'DATE', value: '2026-10-20', mod: 'BEFORE' }],
    ['지난 3분기', { type: 'DATE', value: '2026-Q3' }],
    ['오후 7시', { type: 'TIME', value: '2026-10-12T19:00:00' }],
  ])('%s is as timex3 has it', (text, attributes) => {
    expect(read(toTimeML(text, extract(text, { publishedAt: '2026-10-12' }))).marked[0]?.attributes).toMatchObject(attributes);
  });

  it('takes the date of publication where the document says none', () => {
    expect(toTimeML('', { mentions: [] }, { publishedAt: '2026-10-12' })).toContain('type="DATE" value="2026-10-12" functionInDocument');
    expect(toTimeML('', { mentions: [] })).toContain('<DCT></DCT>');
  });

  it('gives the text back from any text, dates in their places', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, mutatedArticle), (text) => {
        const document = extract(text, { publishedAt: '2026-10-12', scope: 'all' });
        const xml = toTimeML(text, document);
        expect(xml).toBe(inXml(xml));
        const back = read(xml);
        expect(back.text).toBe(inXml(text));
        const expected = document.dates.filter((date) => timex3(date)).map(({ start, end }) => [start, end]);
        expect(back.marked.filter(({ start, end }) => start < end).map(({ start, end }) => [start, end])).toEqual(expected);
        const ids = back.marked.map(({ attributes }) => attributes['tid']);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { attributes } of back.marked) for (const name of ['beginPoint', 'endPoint']) if (attributes[name]) expect(ids).toContain(attributes[name]);
      }),
    );
  });

  it('leaves a date without a value unmarked', () => {
    const [date] = dates('15일');
    const { edtf: _edtf, ...without } = date as DateMention;
    expect(read(toTimeML('15일', { mentions: [without] })).marked).toEqual([]);
  });
});
