/**
 * Whatever a text and a document hold, a page has no element and no attribute of theirs, and shows the text as it is.
 */
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';
import { toHTML, toTerminal, type HtmlOptions, type RenderableDocument } from '../../src/render';
import { anyString, mutatedArticle, pieces } from '../support/articles';
import fc from '../support/fast-check';
import { pageViolations, parse, shownAs, shownText } from './dom';

/** Markup in all the places that markup gets in by, and characters that parsers trip over. */
const HOSTILE = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onclick='alert(1)", '</style><style>*{}', '</title><b>', '<!--', '-->', ']]>', '<![CDATA[', '&lt;', '&#60;b&#62;', '&amp',
  'javascript:alert(1)', '{{x}}', '${x}', '</p><p>', '</a>', '<a href=//x>', '\u0000', '\ud800', '\udc00', '\r', '\r\n', '\u2028', '\u202e', '\ufeff', '\ufffe', '\u0085', '__proto__', 'constructor', '`', '\\', '=', '/>',
];

const hostileText = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), pieces, anyString), { maxLength: 8 }).map((chosen) => chosen.join(''));

/** Strings that stand for a place, a kind or a closed list of values; the rest is a name or a value that a text can bring. */
const CLOSED = new Set(['text', 'kind', 'type', 'level', 'status', 'gender', 'form', 'act', 'speakerBasis', 'speakerNaming', 'grain', 'unit', 'schemaVersion', 'start', 'end']);

/** A document in which every name, value and id is another, the same for the same one. */
function renamed(document: RenderableDocument, rename: (value: string) => string): RenderableDocument {
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return CLOSED.has(key) ? value : rename(value);
    if (Array.isArray(value)) return value.map((item) => change(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, change(item, name)]));
  };
  return change(JSON.parse(JSON.stringify({ mentions: document.mentions, entities: document.entities, article: document.article })), '') as RenderableDocument;
}

function expectSound(html: string, text: string): void {
  const document = parse(html);
  expect(pageViolations(document)).toEqual([]);
  expect(shownText(document)).toBe(shownAs(text));
}

const options: fc.Arbitrary<Partial<HtmlOptions>> = fc.record(
  { full: fc.boolean(), zones: fc.boolean(), list: fc.boolean(), locale: fc.constantFrom('ko', 'en'), kinds: fc.subarray(['person', 'organization', 'place', 'date', 'quote'] as const), title: hostileText },
  { requiredKeys: [] },
);

describe('글이 요소나 속성이 되지 않는다', () => {
  it('아무 글이나', () => {
    fc.assert(fc.property(hostileText, options, (text, chosen) => expectSound(toHTML(text, extract(text, { scope: 'all' }), chosen), text)), { numRuns: 150 });
  });

  it('고친 기사', () => {
    fc.assert(fc.property(mutatedArticle, options, (text, chosen) => expectSound(toHTML(text, extract(text), chosen), text)), { numRuns: 30 });
  });

  it('이름, 값, 식별자가 무엇이든', () => {
    const articles = fc.tuple(mutatedArticle, fc.array(hostileText, { minLength: 1, maxLength: 5 }), options);
    fc.assert(
      fc.property(articles, ([text, names, chosen]) => {
        const document = renamed(extract(text, { scope: 'all' }), (value) => `${names[value.length % names.length]!}${value}`);
        expectSound(toHTML(text, document, chosen), text);
      }),
      { numRuns: 30 },
    );
  });
});

describe('글이 단말기를 움직이지 않는다', () => {
  it('아무 글이나: 제어 문자가 남지 않고, 없앤 표시를 빼면 글이 그대로다', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, mutatedArticle), (text) => {
        const plain = toTerminal(text, extract(text), { colors: false });
        expect(plain).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Surrogate}]/u);
        const coloured = toTerminal(text, extract(text), { colors: true });
        expect(stripVTControlCharacters(coloured)).not.toContain('\u001b');
      }),
      { numRuns: 100 },
    );
  });
});
