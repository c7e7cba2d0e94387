import type { NewsArticle, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { jsonLdScript, toSchemaOrg } from '../../src/formats';
import { extract } from '../../src/index';
import { anyString, mutatedArticle } from '../support/articles';
import fc from '../support/fast-check';
import { statementsOf } from './json-ld';
import { ARTICLE, FOUND } from './sample';

/** The type says which properties a class of schema.org has, and what they take. */
const EXPECTED: WithContext<NewsArticle> = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'https://example.org/a',
  url: 'https://example.org/a',
  inLanguage: 'ko',
  headline: '모두의 도서관 문 연다',
  datePublished: '2026-10-12T09:30',
  author: [{ '@type': 'Person', name: '한이랑', jobTitle: '기자' }],
  publisher: [{ '@type': 'NewsMediaOrganization', name: '물빛일보' }],
  mentions: [
    {
      '@type': 'Person',
      '@id': 'https://example.org/a#p1',
      name: '서하늘',
      jobTitle: ['총장'],
      affiliation: [{ '@id': 'https://example.org/a#o1' }],
      worksFor: [{ '@id': 'https://example.org/a#o1' }],
    },
    { '@type': 'CollegeOrUniversity', '@id': 'https://example.org/a#o1', name: '한빛대학교' },
    {
      '@type': 'AdministrativeArea',
      '@id': 'https://example.org/a#l1',
      name: '강원특별자치도 춘천시',
      alternateName: ['강원 춘천시'],
      identifier: { '@type': 'PropertyValue', propertyID: '법정동코드', value: '51110' },
    },
    {
      '@type': 'Person',
      '@id': 'https://example.org/a#p2',
      name: '유가람',
      affiliation: [{ '@type': 'OrganizationRole', roleName: '차관', description: 'former', affiliation: { '@id': 'https://example.org/a#o2' } }],
    },
    { '@type': 'GovernmentOrganization', '@id': 'https://example.org/a#o2', name: '환경부' },
  ],
  hasPart: [
    {
      '@type': 'Quotation',
      '@id': 'https://example.org/a#quote-1',
      text: '도서관 문을 시민에게 열겠다 … 예산은 마련했다',
      spokenByCharacter: { '@id': 'https://example.org/a#p1' },
      dateCreated: '2026-10-09',
    },
    { '@type': 'Quotation', '@id': 'https://example.org/a#quote-2', text: '11월 20일부터 22일까지 공청회를 연다', spokenByCharacter: { '@id': 'https://example.org/a#p2' } },
  ],
};

describe('toSchemaOrg', () => {
  it('is a NewsArticle with what is in it', () => {
    expect(toSchemaOrg(ARTICLE, FOUND, { url: 'https://example.org/a' })).toEqual(EXPECTED);
  });

  it('is JSON-LD: every quotation leads to its speaker, every person to the employer', async () => {
    const statements = await statementsOf(toSchemaOrg(ARTICLE, FOUND, { url: 'https://example.org/a' }));
    const has = (subject: string, predicate: string, object: string): void =>
      expect(statements).toContain(`<https://example.org/a#${subject}> <https://schema.org/${predicate}> <https://example.org/a#${object}> .`);
    has('quote-1', 'spokenByCharacter', 'p1');
    has('quote-2', 'spokenByCharacter', 'p2');
    has('p1', 'worksFor', 'o1');
  });

  it('resolves ids against the page where no address is given', async () => {
    expect(await statementsOf(toSchemaOrg(ARTICLE, FOUND))).toContain('<https://example.org/article#quote-1> <https://schema.org/spokenByCharacter> <https://example.org/article#p1> .');
  });

  it.each<[string, string, object]>([
    ['a source without a name', '경찰 관계자는 “조사하고 있다”고 말했다.', { hasPart: [{ spokenByCharacter: { '@type': 'Person', description: '경찰 관계자' } }] }],
    ['two together', '서하늘 총장과 도하윤 의원은 “함께 가겠다”고 말했다.', { hasPart: [{ spokenByCharacter: [{ '@id': '#p1' }, { '@id': '#p2' }] }] }],
    ['nobody', '길이 막힐 것으로 알려졌다.', { hasPart: [{ '@type': 'Quotation', '@id': '#quote-1', text: '길이 막힐 것' }] }],
    ['a country', '페루에서 열린다.', { mentions: [{ '@type': 'Country', name: '페루', identifier: { propertyID: 'ISO 3166', value: 'PE' } }] }],
  ])('%s', (_name, text, expected) => {
    expect(toSchemaOrg(text, extract(text))).toMatchObject(expected);
  });

  it('says nothing where nothing is known, and the text where that is asked for', () => {
    expect(toSchemaOrg('', { mentions: [] })).toEqual({ '@context': 'https://schema.org', '@type': 'NewsArticle', inLanguage: 'ko' });
    expect(toSchemaOrg('가', { mentions: [] }, { body: true })).toMatchObject({ articleBody: '가' });
  });

  it('names an employer that the document does not mention', () => {
    const entities = [{ id: 'p1', kind: 'person' as const, name: '김', aliases: [], mentions: [], roles: [{ title: '원장', affiliation: '가나원' }, { title: '의원', status: 'elect' as const }] }];
    expect(toSchemaOrg('', { mentions: [], entities })).toMatchObject({
      mentions: [{ jobTitle: ['원장'], worksFor: [{ '@type': 'Organization', name: '가나원' }], affiliation: [{ name: '가나원' }, { '@type': 'OrganizationRole', roleName: '의원', description: 'elect' }] }],
    });
  });

  it('is JSON-LD whatever the text is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyString, mutatedArticle), async (text) => {
        await statementsOf(toSchemaOrg(text, extract(text)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('jsonLdScript', () => {
  it('lets no text end the element', () => {
    const written = jsonLdScript({ headline: '</script><script>alert(1)</script><!--' });
    expect(written.match(/<\/?\w+/g)).toEqual(['<script', '</script']);
    expect(written).not.toContain('<!--');
    expect(JSON.parse(written.replace(/^<[^>]+>|<\/script>$/g, ''))).toEqual({ headline: '</script><script>alert(1)</script><!--' });
  });
});
