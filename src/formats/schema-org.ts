/** schema.org JSON-LD: an article with the people, organizations and places in it, and its quotations. */
import type { Article, Entity, PlaceMention } from '../types';
import { checkedInput, checkOptions } from './checks';
import { schemaEntities, type Node } from './schema-entities';
import type { AnnotatedMention, Annotations } from './types';

/** Options of {@link toSchemaOrg}. */
export interface SchemaOrgOptions {
  /** The article's own address; entities are `#p1` below it. */
  url?: string;
  /** Whether the text stands in `articleBody`. Default false. */
  body?: boolean;
}

/** A NewsArticle of schema.org, ready for JSON. */
export interface SchemaArticle extends Node {
  '@context': 'https://schema.org';
  '@type': 'NewsArticle';
  headline?: string;
  datePublished?: string;
  /** People, organizations and places. */
  mentions?: Node[];
  /** Quotations. */
  hasPart?: Node[];
}

const FULL_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/;

/**
 * A document as a schema.org NewsArticle: `headline`, `datePublished`, `author` (the reporters), `publisher` (the press),
 * `mentions` (people with `jobTitle`, `affiliation` and `worksFor`, organizations, places with their official codes) and
 * the statements as `hasPart` of type Quotation with `spokenByCharacter`. A former, acting or future role of a person
 * stands as an OrganizationRole, not as `jobTitle`. A speaker without a name is a Person with a `description` alone.
 *
 * @param document what `extract` returned; without `entities` and `article` there is less to say
 * @throws KoEntitiesError with the code `INVALID_TEXT` or `INVALID_SPAN`
 *
 * @example
 * toSchemaOrg('', extract('')); // { '@context': 'https://schema.org', '@type': 'NewsArticle', inLanguage: 'ko' }
 */
export function toSchemaOrg(text: string, document: Annotations, options: SchemaOrgOptions = {}): SchemaArticle {
  checkOptions(options, ['url', 'body']);
  const { mentions } = checkedInput(text, document, 'utf16');
  const { url = '', body = false } = options;
  const idOf = (id: string): string => `${url}#${id}`;
  const entities = schemaEntities(document.entities ?? [], placesByEntity(mentions), idOf);
  const speakers = speakersOf(document.entities ?? [], idOf);
  const quotations = mentions.filter(({ kind }) => kind === 'quote').map((quote, index) => quotation(text, quote, idOf(`quote-${index + 1}`), speakers));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(url === '' ? {} : { '@id': url, url }),
    inLanguage: 'ko',
    ...(document.article ? articleFields(document.article) : {}),
    ...(body ? { articleBody: text } : {}),
    ...(entities.length > 0 ? { mentions: entities } : {}),
    ...(quotations.length > 0 ? { hasPart: quotations } : {}),
  };
}

function articleFields({ headline, publishedAt, reporters, press }: Article): Node {
  const publishers = press.map((name) => ({ '@type': 'NewsMediaOrganization', name }));
  const authors = reporters.map((name) => ({ '@type': 'Person', name, jobTitle: '기자' }));
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(publishedAt === undefined ? {} : { datePublished: publishedAt }),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(publishers.length > 0 ? { publisher: publishers } : {}),
  };
}

/** For each entity that is a place the mention that knows most of it. */
function placesByEntity(mentions: readonly AnnotatedMention[]): ReadonlyMap<string, AnnotatedMention & Partial<PlaceMention>> {
  const places = new Map<string, AnnotatedMention & Partial<PlaceMention>>();
  for (const mention of mentions) {
    if (mention.kind !== 'place' || mention.entity === undefined) continue;
    const known = places.get(mention.entity);
    if (!known || (known.code === undefined && mention.code !== undefined)) places.set(mention.entity, mention as AnnotatedMention & Partial<PlaceMention>);
  }
  return places;
}

/** The nodes of entities that can speak, by their ids and by their names. */
function speakersOf(entities: readonly Entity[], idOf: (id: string) => string): ReadonlyMap<string, Node> {
  const named = entities.filter(({ kind }) => kind !== 'place').map(({ id, name }) => [name, { '@id': idOf(id) }] as const);
  return new Map([...named, ...entities.map(({ id }) => [id, { '@id': idOf(id) }] as const)]);
}

function quotation(text: string, quote: AnnotatedMention, id: string, speakers: ReadonlyMap<string, Node>): Node {
  const words = quote.segments && quote.segments.length > 0 ? quote.segments.map(({ start, end }) => text.slice(start, end)).join(' … ') : text.slice(quote.start, quote.end);
  const { speaker, speakerEntity, jointSpeakers = [], spokenOn } = quote;
  const nodeOf = (name: string): Node => speakers.get(name) ?? { '@type': 'Person', description: name };
  const own = speakers.get(speakerEntity ?? '') ?? (speaker === undefined ? undefined : nodeOf(speaker));
  const all = jointSpeakers.length > 1 ? jointSpeakers.map(nodeOf) : own;
  return {
    '@type': 'Quotation',
    '@id': id,
    text: words,
    ...(all === undefined ? {} : { spokenByCharacter: all }),
    ...(spokenOn !== undefined && FULL_DATE.test(spokenOn) ? { dateCreated: spokenOn } : {}),
  };
}

/**
 * JSON-LD as an element for an HTML page. Nothing in it can end the element or begin another.
 *
 * @example
 * jsonLdScript({ name: '</script>' }); // '<script type="application/ld+json">{"name":"\\u003c/script>"}</script>'
 */
export function jsonLdScript(value: object): string {
  return `<script type="application/ld+json">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`;
}
