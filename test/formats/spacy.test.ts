import { describe, expect, it } from 'vitest';
import { fromSpacy, KLUE_LABELS, toDisplacy, toSpacy, type SpacyDoc } from '../../src/formats';
import fc from '../support/fast-check';
import { growthOverFourfold, MOST_GROWTH } from '../support/operations';
import { hostileDocument, spans } from './hostile';
import { expectReadable } from './json-schemas';
import { ARTICLE, FOUND } from './sample';

/** What `Doc.from_json` makes of a document: words with or without a space behind, and spans by whole tokens. */
function readAsSpacy({ text, tokens, ents, spans: groups }: SpacyDoc): { text: string; broken: string[] } {
  const characters = [...text];
  const starts = new Set(tokens.map(({ start }) => start));
  const ends = new Set(tokens.map(({ end }) => end));
  const words = tokens.map(({ start, end }, index) => {
    const next = tokens[index + 1]?.start ?? characters.length;
    return { word: characters.slice(start, end).join(''), space: next > end };
  });
  const broken = [...ents, ...groups.sc].filter(({ start, end }) => !starts.has(start) || !ends.has(end)).map(({ start, end, label }) => `${label} ${start} ${end}`);
  const overlapping = ents.filter(({ start }, index) => start < (ents[index - 1]?.end ?? 0)).map(({ label }) => `${label} overlaps`);
  return { text: words.map(({ word, space }) => word + (space ? ' ' : '')).join(''), broken: [...broken, ...overlapping] };
}

describe('toSpacy', () => {
  it('writes tokens, entities and spans', () => {
    const text = '서울로  간 김.';
    const mentions = [{ kind: 'place' as const, start: 0, end: 2, name: '서울특별시' }, { kind: 'quote' as const, start: 0, end: 8 }, { kind: 'person' as const, start: 7, end: 8 }];
    const document = toSpacy(text, { mentions }, { labels: { ...KLUE_LABELS, quote: 'QUOTE' } });
    expectReadable('spacy', document);
    expect(document.ents).toEqual([{ start: 0, end: 2, label: 'LC' }, { start: 7, end: 8, label: 'PS' }]);
    expect(document.spans.sc).toEqual([
      { start: 0, end: 8, label: 'QUOTE', kb_id: '' }, { start: 0, end: 2, label: 'LC', kb_id: '서울특별시' }, { start: 7, end: 8, label: 'PS', kb_id: '' },
    ]);
    expect(document.tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['서울', '로', ' ', '간', '김', '.']);
  });

  it('writes the article', () => {
    const document = toSpacy(ARTICLE, FOUND);
    const characters = [...ARTICLE];
    expectReadable('spacy', document);
    expect(document.ents.map(({ start, end, label }) => `${label} ${characters.slice(start, end).join('')}`)).toEqual([
      'Person 서하늘', 'Organization 한빛대학교', 'Date 지난 9일', 'Place 강원 춘천시', 'Person 유가람', 'Organization 환경부', 'Date 11월 20일부터 22일까지',
    ]);
    expect(document.spans.sc.map(({ kb_id }) => kb_id)).toEqual(['서하늘', '한빛대학교', '2026-10-09', '강원특별자치도 춘천시', '', '유가람', '환경부', '', '2026-11-20/2026-11-22']);
  });

  it('is what spaCy can read, and comes back, whatever the text holds', () => {
    fc.assert(
      fc.property(hostileDocument, ({ text, mentions }) => {
        const document = toSpacy(text, { mentions });
        expectReadable('spacy', document);
        expect(readAsSpacy(document)).toEqual({ text, broken: [] });
        const [back] = fromSpacy(JSON.stringify([document]));
        expect(spans(back?.mentions ?? [])).toEqual(spans(mentions));
      }),
      { numRuns: 300 },
    );
  });

  it('does work in proportion to the text', () => {
    expect(growthOverFourfold('서울 ', 2000, (text) => toSpacy(text, { mentions: [] }))).toBeLessThan(MOST_GROWTH);
  });
});

describe('toDisplacy', () => {
  it('writes what displaCy draws, the headline as title', () => {
    const drawn = toDisplacy(ARTICLE, FOUND, { labels: KLUE_LABELS });
    expectReadable('displacy', drawn);
    expect(drawn.title).toBe('모두의 도서관 문 연다');
    expect(drawn.ents).toHaveLength(7);
    expect(drawn.ents[4]).toEqual({ start: 114, end: 117, label: 'PS' });
  });
});

describe('fromSpacy', () => {
  it.each<[string, unknown, string[]]>([
    ['the training form', [['김 서울', { entities: [[0, 1, 'PER'], [2, 4, 'LOC']] }]], ['person 0 1', 'place 2 4']],
    ['one document', { text: '김 서울', ents: [{ start: 2, end: 4, label: 'GPE' }], tokens: [] }, ['place 2 4']],
    ['spans before ents', { text: '김 서울', ents: [], spans: { sc: [{ start: 0, end: 1, label: 'PS' }] } }, ['person 0 1']],
    ['labels without a kind', { text: '김 서울', ents: [{ start: 2, end: 4, label: 'QT' }] }, []],
  ])('%s', (_name, input, expected) => {
    expect(spans(fromSpacy(input)[0]?.mentions ?? [])).toEqual(expected);
  });

  it.each([
    ['{', 's.json: this is no JSON'],
    [[7], 's.json: document 1 takes an object'],
    [{ text: '가' }, 's.json: document 1 has neither "ents" nor "spans.sc"'],
    [{ text: '가', ents: [{ start: 0, end: 5, label: 'PER' }] }, 's.json: 0 to 5 is no span'],
    [[['가', {}], ['가', { entities: 1 }]], 's.json: "entities" takes a list'],
  ])('%j is an error that says what to do', (input, message) => {
    expect(() => fromSpacy(input, { file: 's.json' })).toThrow(message);
  });
});
