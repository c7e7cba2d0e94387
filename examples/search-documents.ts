/**
 * Documents for a search engine: what an article has, as fields to filter, facet and sort by. Nothing is sent anywhere.
 */
import { extract, type Entity } from '../src/index';

/** An article in an index. */
export interface SearchDocument {
  id: string;
  title: string;
  text: string;
  publishedAt?: string;
  people: string[];
  organizations: string[];
  /** Official names and codes (법정동코드), so that 춘천 finds 강원특별자치도 춘천시. */
  places: string[];
  placeCodes: string[];
  /** The days that the text means, as ranges. */
  dates: { gte: string; lte: string }[];
  quotes: { speaker: string; act: string; text: string }[];
}

function namesOf(entities: readonly Entity[], kind: Entity['kind']): string[] {
  return entities.filter((entity) => entity.kind === kind).map(({ name }) => name);
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/;

/** The document of an article. */
export function searchDocument(id: string, text: string): SearchDocument {
  const { article, entities, dates, places, quotes } = extract(text);
  const ranges = dates.map(({ edtf = '' }) => edtf.split('/').map((day) => day.slice(0, 10))).filter((days) => days.every((day) => DAY.test(day)));
  return {
    id,
    title: article.headline ?? text.slice(0, 40),
    text,
    ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
    people: namesOf(entities, 'person'),
    organizations: namesOf(entities, 'organization'),
    places: namesOf(entities, 'place'),
    placeCodes: [...new Set(places.flatMap(({ code }) => code ?? []))],
    dates: ranges.map((days) => ({ gte: days[0]!, lte: days.at(-1)! })),
    quotes: quotes.flatMap(({ speaker, act = 'statement', text: words }) => (speaker === undefined ? [] : [{ speaker, act, text: words }])),
  };
}

/** The mapping of an Elasticsearch index for these documents. */
export const ELASTICSEARCH_MAPPING = {
  mappings: {
    properties: {
      title: { type: 'text', analyzer: 'nori' },
      text: { type: 'text', analyzer: 'nori' },
      publishedAt: { type: 'date' },
      people: { type: 'keyword' },
      organizations: { type: 'keyword' },
      places: { type: 'keyword' },
      placeCodes: { type: 'keyword' },
      dates: { type: 'date_range', format: 'strict_date' },
      quotes: { type: 'nested', properties: { speaker: { type: 'keyword' }, act: { type: 'keyword' }, text: { type: 'text', analyzer: 'nori' } } },
    },
  },
} as const;

/** The settings of a Meilisearch index for them. */
export const MEILISEARCH_SETTINGS = {
  searchableAttributes: ['title', 'text', 'quotes.text'],
  filterableAttributes: ['people', 'organizations', 'places', 'placeCodes', 'publishedAt', 'dates.gte', 'dates.lte', 'quotes.speaker', 'quotes.act'],
  sortableAttributes: ['publishedAt'],
} as const;

/** The body of Elasticsearch's `_bulk`: a line for the action, a line for the document. */
export function bulkLines(index: string, documents: readonly SearchDocument[]): string {
  return documents.map((document) => `${JSON.stringify({ index: { _index: index, _id: document.id } })}\n${JSON.stringify(document)}\n`).join('');
}
