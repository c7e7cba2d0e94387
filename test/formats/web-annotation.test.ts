import { describe, expect, it } from 'vitest';
import { fromWebAnnotation, toWebAnnotation } from '../../src/formats';
import fc from '../support/fast-check';
import { hostileDocument, spans } from './hostile';
import { statementsOf } from './json-ld';
import { ARTICLE, FOUND } from './sample';

const page = toWebAnnotation(ARTICLE, FOUND, { id: '기사 1' });

describe('toWebAnnotation', () => {
  it('points at each mention by position and by quote', () => {
    expect(page.items[3]).toEqual({
      id: 'urn:ko-entities:%EA%B8%B0%EC%82%AC%201#annotation-4',
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'place' },
        { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: expect.stringContaining('"name":"강원특별자치도 춘천시"') },
      ],
      target: {
        source: 'urn:ko-entities:%EA%B8%B0%EC%82%AC%201',
        selector: [
          { type: 'TextPositionSelector', start: 66, end: 72 },
          { type: 'TextQuoteSelector', exact: '강원 춘천시', prefix: '26-10-12 09:30\n\n서하늘 한빛대학교 총장은 지난 9일 '.slice(-32), suffix: '에서 “도서관 문을 시민에게 열겠다”라며 “예산은 마련했다' },
        ],
      },
    });
  });

  it('has a target for each piece of a quote', () => {
    const { target } = page.items[4]!;
    expect(Array.isArray(target) && target.map(({ selector: [position] }) => [position.start, position.end])).toEqual([[76, 91], [96, 104]]);
  });

  it('counts code points, as the standard says', () => {
    const positions = (items: typeof page.items): unknown => items.slice(5, 6).map(({ target }) => (Array.isArray(target) ? undefined : target.selector[0].start));
    expect(positions(page.items)).toEqual([114]);
    expect(positions(toWebAnnotation(ARTICLE, FOUND, { offsets: 'utf16' }).items)).toEqual([115]);
  });

  it('is JSON-LD of the annotation vocabulary', async () => {
    const statements = await statementsOf(page);
    const count = (predicate: string): number => statements.filter((statement) => statement.includes(`<${predicate}>`)).length;
    expect(count('http://www.w3.org/ns/oa#hasBody')).toBe(2 * FOUND.mentions.length);
    expect(count('http://www.w3.org/ns/oa#hasTarget')).toBe(FOUND.mentions.length + 1);
    expect(count('http://www.w3.org/ns/oa#exact')).toBe(FOUND.mentions.length + 1);
    expect(statements.filter((statement) => statement.includes('"66"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>'))).toHaveLength(1);
  });

  it('takes the address of the text', () => {
    const { id, items } = toWebAnnotation(ARTICLE, FOUND, { source: 'https://example.org/a' });
    expect([id, items[0]?.id]).toEqual(['https://example.org/a#annotations', 'https://example.org/a#annotation-1']);
  });

  it('comes back from any text, through a file', () => {
    fc.assert(
      fc.property(hostileDocument, fc.constantFrom('utf16', 'codepoint', 'utf8'), ({ text, mentions }, offsets) => {
        const written = Buffer.from(JSON.stringify(toWebAnnotation(text, { mentions }, { offsets }))).toString();
        const read = fromWebAnnotation(text, written, { offsets });
        expect(spans(read.mentions)).toEqual(spans(mentions));
        expect(read.mentions.map(({ name }) => name)).toEqual(mentions.map(({ name }) => name));
      }),
    );
  });

  it('cuts no character in two', () => {
    fc.assert(
      fc.property(hostileDocument, ({ text, mentions }) => {
        const whole = Buffer.from(text).toString() === text;
        for (const { target } of toWebAnnotation(text, { mentions }).items) {
          const [, quote] = (Array.isArray(target) ? target[0]! : target).selector;
          if (whole) expect(Buffer.from(quote.prefix + quote.suffix).toString()).toBe(quote.prefix + quote.suffix);
          expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
        }
      }),
    );
  });
});

describe('fromWebAnnotation', () => {
  const annotation = (selector: object, value = 'LOC'): object => ({ body: { purpose: 'tagging', value }, target: { selector } });

  it('gives back fields and segments', () => {
    const { mentions } = fromWebAnnotation(ARTICLE, JSON.stringify(page));
    expect(mentions[0]).toMatchObject({ kind: 'person', name: '서하늘', title: '총장', affiliation: '한빛대학교', confidence: FOUND.people[0]?.confidence });
    expect(mentions[4]).toMatchObject({ kind: 'quote', start: 76, end: 104, segments: [{ text: '도서관 문을 시민에게 열겠다' }, { text: '예산은 마련했다' }] });
  });

  it.each<[string, object, string[]]>([
    ['a quote alone', annotation({ type: 'TextQuoteSelector', exact: '서울', prefix: '가 ' }), ['place 3 5']],
    ['a position before a quote', annotation([{ type: 'TextQuoteSelector', exact: '없다' }, { type: 'TextPositionSelector', start: 0, end: 2 }] as object), ['place 0 2']],
    ['a tag without a kind', annotation({ type: 'TextPositionSelector', start: 0, end: 2 }, 'Animal'), []],
    ['a body that is an address', { body: 'https://example.org/x', target: 'https://example.org/y' }, []],
  ])('%s', (_name, item, expected) => {
    expect(spans(fromWebAnnotation('서가 서울', [item]).mentions.map((mention) => mention))).toEqual(expected);
  });

  it.each([
    ['{', 'this is no JSON'],
    ['7', 'a page of annotations takes an object'],
    [{ items: {} }, '"items" takes a list'],
    [[annotation({ type: 'TextQuoteSelector', exact: '부산' })], 'annotation 1 has no position, and its quote «부산» is not in the text'],
    [[{ body: { purpose: 'tagging', value: 'LOC' } }], 'annotation 1 has no target'],
    [[annotation({ type: 'TextPositionSelector', start: 0, end: 70 })], '0 to 70 is no span'],
  ])('%j is an error that says what to do', (input, message) => {
    expect(() => fromWebAnnotation('서울', input, { file: 'a.json' })).toThrow(message);
  });
});
