import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkLines, ELASTICSEARCH_MAPPING, searchDocument } from '../../examples/search-documents';
import { createServer } from '../../examples/server';
import { timelineOf, timelineOfFolder } from '../../examples/timeline-rows';

const PAGES = 'examples/pages';
const page = readFileSync(`${PAGES}/festival.txt`, 'utf8');

describe('server', () => {
  const server = createServer();
  beforeAll(() => server.ready());
  afterAll(() => server.close());

  const post = async (payload: string | object, type = 'application/json') =>
    await server.inject({ method: 'POST', url: '/extract', headers: { 'content-type': type }, payload });

  it('gives the document', async () => {
    const response = await post({ text: '도하윤 원장은 15일 떠났다.', publishedAt: '2026-10-20', kinds: ['person', 'date'] });
    expect(response.statusCode).toBe(200);
    const { mentions } = response.json<{ mentions: { kind: string; text: string; edtf?: string }[] }>();
    expect(mentions.map(({ kind, text, edtf }) => [kind, text, edtf])).toEqual([['person', '도하윤', undefined], ['date', '15일', '2026-10-15']]);
  });

  it.each([
    ['no text', {}, 400, 'FST_ERR_VALIDATION', /text/],
    ['a number for the text', { text: 7 }, 400, 'FST_ERR_VALIDATION', /string/],
    ['an unknown field', { text: '글', title: '제목' }, 400, 'FST_ERR_VALIDATION', /additional/],
    ['a bad date', { text: '글', publishedAt: '어제' }, 400, 'INVALID_DATE', /publishedAt takes/],
    ['an unknown kind', { text: '글', kinds: ['people'] }, 400, 'INVALID_OPTION', /kinds takes a list of/],
    ['no JSON', '{', 400, 'FST_ERR_CTP_INVALID_JSON_BODY', /JSON/],
    ['a body that is too large', { text: '가'.repeat(400_000) }, 413, 'FST_ERR_CTP_BODY_TOO_LARGE', /too large/],
  ])('refuses %s', async (_name, payload, status, code, message) => {
    const response = await post(payload);
    const { error } = response.json<{ error: { code: string; message: string } }>();
    expect([response.statusCode, error.code]).toEqual([status, code]);
    expect(error.message).toMatch(message);
  });

  it('takes JSON alone', async () => {
    expect((await post('글', 'text/plain')).statusCode).toBe(415);
  });
});

describe('timeline', () => {
  it('is in order of the days that are meant', () => {
    const rows = timelineOf('page', '도하윤 원장은 10월 20일 문을 연다고 밝혔다. 지난 9월 3일에는 비가 왔다.\n2025년에 세웠다.');
    expect(rows.map(({ edtf, sentence }) => [edtf, sentence])).toEqual([['2025', '2025년에 세웠다.']]);
    const dated = timelineOf('page', '입력 2026-10-12 09:30\n\n도하윤 원장은 10월 20일 문을 연다고 밝혔다. 지난 9월 3일에는 비가 왔다. 원장은 웃었다.');
    expect(dated.map(({ from, sentence }) => [from, sentence])).toEqual([['2026-09-03', '지난 9월 3일에는 비가 왔다.'], ['2026-10-20', '도하윤 원장은 10월 20일 문을 연다고 밝혔다.']]);
  });

  it('holds all pages of a folder', () => {
    const rows = timelineOfFolder(PAGES);
    expect(new Set(rows.map((row) => row.page)).size).toBe(2);
    expect(rows.map(({ from }) => from)).toEqual(rows.map(({ from }) => from).sort());
  });
});

describe('search documents', () => {
  const document = searchDocument('festival', page);

  it('have what the article has, as fields of the mapping', () => {
    expect(document.people).toContain('서이담');
    expect(document.placeCodes).toContain('44230');
    expect(document.dates).toContainEqual({ gte: '2026-10-09', lte: '2026-10-11' });
    expect(document.quotes.map(({ speaker }) => speaker)).toContain('서이담');
    expect(Object.keys(document).filter((field) => !['id', ...Object.keys(ELASTICSEARCH_MAPPING.mappings.properties)].includes(field))).toEqual([]);
  });

  it('are two lines each for _bulk', () => {
    const lines = bulkLines('articles', [document, { ...document, id: 'other' }]).trimEnd().split('\n').map((line) => JSON.parse(line) as { index?: { _id: string } });
    expect(lines.map(({ index }) => index?._id)).toEqual(['festival', undefined, 'other', undefined]);
  });
});
