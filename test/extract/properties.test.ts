import fc from '../support/fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';
import type { ExtractedDocument, ExtractOptions, Mention, MentionKind, ZoneType } from '../../src/types';
import { anyString, ARTICLES, mutatedArticle } from '../support/articles';
import { expectFaithful } from '../support/invariants';

const PUBLISHED = { publishedAt: '2026-05-14' };
const KINDS: readonly MentionKind[] = ['person', 'organization', 'place', 'date', 'quote'];
const STORY = new Set<ZoneType>(['headline', 'subheadline', 'caption', 'body']);

const SOURCES = [
  ['아무 글자열', anyString, 400],
  ['고친 기사', mutatedArticle, 120],
] as const;

/** What holds for quotes and no general check says: `within` is the index of a quote that holds this one. */
function expectNested({ mentions }: ExtractedDocument): void {
  for (const mention of mentions) {
    if (mention.kind !== 'quote' || mention.within === undefined) continue;
    const outer = mentions[mention.within]!;
    expect(outer).not.toBe(mention);
    expect([outer.kind, outer.start <= mention.start, outer.end >= mention.end]).toEqual(['quote', true, true]);
  }
}

/** A mention without its offsets and texts, which differ between forms of one text. */
function meaning(mention: Mention): unknown {
  const attributes = Object.entries(mention).filter(([key]) => !['start', 'end', 'text', 'parts', 'segments', 'titleText'].includes(key));
  return [mention.text.normalize('NFC'), Object.fromEntries(attributes)];
}

describe.each(SOURCES)('%s', (_name, source, numRuns) => {
  it('자리와 차례와 정체가 맞고 스키마에 든다', () => {
    fc.assert(
      fc.property(source, fc.constantFrom('strict', 'balanced', 'broad'), fc.constantFrom('story', 'all'), (text, strictness, scope) => {
        const document = extract(text, { ...PUBLISHED, strictness, scope });
        expectFaithful(document, text);
        expectNested(document);
      }),
      { numRuns },
    );
  });

  it('두 번 해도 같고, 준 것을 바꾸지 않는다', () => {
    fc.assert(
      fc.property(source, (text) => {
        const options: ExtractOptions = Object.freeze({ ...PUBLISHED, kinds: Object.freeze([...KINDS]) });
        expect(JSON.stringify(extract(text, options))).toBe(JSON.stringify(extract(text, options)));
      }),
      { numRuns: numRuns / 4 },
    );
  });

  it('NFC와 NFD에서 같은 것을 찾는다', () => {
    fc.assert(
      fc.property(source, (text) => {
        const composed = extract(text.normalize('NFC'), PUBLISHED);
        const decomposed = extract(text.normalize('NFD'), PUBLISHED);
        expect(decomposed.mentions.map(meaning)).toEqual(composed.mentions.map(meaning));
        expect(decomposed.entities.map(({ kind, name, mentions }) => [kind, name, mentions])).toEqual(composed.entities.map(({ kind, name, mentions }) => [kind, name, mentions]));
      }),
      { numRuns: numRuns / 4 },
    );
  });

  it('한 갈래만 청하면 온 글의 그 갈래와 같다', () => {
    fc.assert(
      fc.property(source, fc.constantFrom(...KINDS), (text, kind) => {
        const whole = extract(text, PUBLISHED).mentions.filter((mention) => mention.kind === kind);
        const only = extract(text, { ...PUBLISHED, kinds: [kind] });
        const spans = (mentions: readonly Mention[]): unknown => mentions.map(({ start, end, rule }) => [start, end, rule]);
        expect(spans(only.mentions)).toEqual(spans(whole));
        expectFaithful(only, text);
      }),
      { numRuns: numRuns / 4 },
    );
  });
});

describe('이야기와 온 쪽', () => {
  const story = (document: ExtractedDocument, { start, end }: Mention): boolean =>
    document.article.zones.some((zone) => STORY.has(zone.type) && start >= zone.start && end <= zone.end);

  it('story의 멘션은 제목, 부제, 사진 설명, 본문에서만 나온다', () => {
    fc.assert(
      fc.property(mutatedArticle, (text) => {
        const document = extract(text, PUBLISHED);
        expect(document.mentions.filter((mention) => !story(document, mention))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(ARTICLES.map((text) => [text.slice(0, 20), text]))('all은 story의 것을 모두 가진다: %s…', (_name, text) => {
    const all = extract(text, { ...PUBLISHED, scope: 'all' });
    const spans = new Set(all.mentions.map(({ kind, start, end }) => `${kind} ${start} ${end}`));
    expect(extract(text, PUBLISHED).mentions.filter(({ kind, start, end }) => !spans.has(`${kind} ${start} ${end}`))).toEqual([]);
    expect(all.mentions.length).toBeGreaterThan(0);
  });
});
