/** The document that users get: scope and kinds applied, offsets of the caller's own string, indices in order. */
import { byPosition } from './assemble';
import { type Reading, storyOf } from './extract';
import type { ResolvedOptions } from './options';
import { type NormalizedText, originalEnd, originalStart } from './text/normalize';
import type { Article, Entity, ExtractedDocument, Mention, QuoteMention, TextSpan } from './types';
import { SCHEMA_VERSION } from './version';

type Spanned = { start: number; end: number; text: string };

/** Moves spans to the caller's offsets. Nested spans (parts, segments) move with theirs. */
function toOriginal<T extends Spanned>(source: NormalizedText, span: T): T {
  const start = originalStart(source, span.start);
  const end = originalEnd(source, span.end);
  return { ...span, start, end, text: source.original.slice(start, end) };
}

function moveMention(source: NormalizedText, mention: Mention): Mention {
  // A text that was normal already has the caller's offsets.
  if (!source.map) return mention;
  const moved = toOriginal(source, mention);
  if (moved.kind === 'date' || moved.kind === 'place') {
    if (moved.parts) moved.parts = (moved.parts as TextSpan[]).map((part) => toOriginal(source, part)) as typeof moved.parts & never[];
  } else if (moved.kind === 'quote' && moved.segments) moved.segments = moved.segments.map((segment) => toOriginal(source, segment));
  return moved;
}

function moveArticle(source: NormalizedText, article: Article): Article {
  if (!source.map) return article;
  const zones = article.zones.map((zone, k) => ({
    ...zone,
    start: originalStart(source, zone.start),
    end: k + 1 < article.zones.length ? originalStart(source, zone.end) : source.original.length,
  }));
  return { ...article, zones };
}

/** Builds the document. */
export function finishDocument(source: NormalizedText, reading: Reading, options: ResolvedOptions): ExtractedDocument {
  const kept = keptMentions(reading, options);
  const entities = entitiesOf(reading, kept);
  const quoteAt = quotePositions(reading.quotes, kept);
  const mentions = kept.map((mention) => moveMention(source, mention.kind === 'quote' ? settled(mention, quoteAt, entities) : mention));
  const json = { schemaVersion: SCHEMA_VERSION, mentions, entities: [...entities.values()], article: moveArticle(source, reading.article) };
  const { organizations, people, places, dates, quotes } = byKind(mentions);
  // Written out: spreading costs as much as all the rest.
  return { schemaVersion: json.schemaVersion, mentions, entities: json.entities, article: json.article, organizations, people, places, dates, quotes, toJSON: () => json };
}

/** The mentions of the wanted kinds that lie inside a zone of the scope, in order. */
function keptMentions(reading: Reading, options: ResolvedOptions): Mention[] {
  const names = reading.results.map((result): Mention => result.mention);
  const all = merge(merge(names, reading.dates), reading.quotes);
  const story = storyOf(reading.article, options);
  let next = 0;
  return all.filter((mention) => {
    while (next < story.length && story[next]!.end <= mention.start) next++;
    const zone = story[next];
    return zone !== undefined && zone.start <= mention.start && mention.end <= zone.end && options.kinds.has(mention.kind);
  });
}

/** Two lists in order as one; where both begin and end alike, `a` comes first. */
function merge(a: readonly Mention[], b: readonly Mention[]): Mention[] {
  const all: Mention[] = [];
  let next = 0;
  for (const mention of b) {
    while (next < a.length && byPosition(a[next]!, mention) <= 0) all.push(a[next++]!);
    all.push(mention);
  }
  while (next < a.length) all.push(a[next++]!);
  return all;
}

/** Where each quote stands among the mentions kept, which are in the same order; -1 for one left out. */
function quotePositions(quotes: readonly QuoteMention[], kept: readonly Mention[]): number[] {
  const positions: number[] = [];
  for (let at = 0; at < kept.length; at++) {
    if (kept[at]!.kind !== 'quote') continue;
    while (quotes[positions.length] !== kept[at]) positions.push(-1);
    positions.push(at);
  }
  return positions;
}

/**
 * A quote as the document shows it: `within`, which counted among the quotes, counts among all mentions, and a speaker
 * whose kind was not asked for has a name and no entity.
 */
function settled(quote: QuoteMention, quoteAt: readonly number[], entities: ReadonlyMap<string, Entity>): QuoteMention {
  const within = quote.within === undefined ? -1 : quoteAt[quote.within]!;
  const isKnown = quote.speakerEntity === undefined || entities.has(quote.speakerEntity);
  if (within === (quote.within ?? -1) && isKnown) return quote;
  const result = { ...quote };
  if (within < 0) delete result.within;
  else result.within = within;
  if (!isKnown) delete result.speakerEntity;
  return result;
}

type ByKind = Pick<ExtractedDocument, 'organizations' | 'people' | 'places' | 'dates' | 'quotes'>;

function byKind(mentions: readonly Mention[]): ByKind {
  const lists: ByKind = { organizations: [], people: [], places: [], dates: [], quotes: [] };
  for (const mention of mentions) {
    switch (mention.kind) {
      case 'organization':
        lists.organizations.push(mention);
        break;
      case 'person':
        lists.people.push(mention);
        break;
      case 'place':
        lists.places.push(mention);
        break;
      case 'date':
        lists.dates.push(mention);
        break;
      case 'quote':
        lists.quotes.push(mention);
        break;
    }
  }
  return lists;
}

function entitiesOf({ results }: Reading, kept: readonly Mention[]): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  let next = 0;
  for (let position = 0; position < kept.length; position++) {
    const { kind } = kept[position]!;
    if (kind === 'date' || kind === 'quote') continue;
    while (results[next]!.mention !== kept[position]) next++;
    const { mention, entity } = results[next++]!;
    let known = entities.get(mention.entity);
    if (!known) {
      known = { id: mention.entity, kind: mention.kind, name: entity.name, aliases: [], mentions: [] };
      if (entity.ref) known.ref = entity.ref;
      if (mention.kind !== 'place' && mention.type) known.type = mention.type;
      entities.set(mention.entity, known);
    }
    known.mentions.push(position);
    if (mention.text !== known.name && !known.aliases.includes(mention.text)) known.aliases.push(mention.text);
    if (mention.kind === 'person' && mention.roles) addRoles(known, mention.roles);
  }
  return entities;
}

function addRoles(entity: Entity, roles: NonNullable<Entity['roles']>): void {
  entity.roles ??= [];
  for (const role of roles) {
    const same = entity.roles.find((known) => known.title === role.title && (!known.affiliation || !role.affiliation || known.affiliation === role.affiliation));
    if (!same) entity.roles.push({ ...role });
    else if (!same.affiliation && role.affiliation) same.affiliation = role.affiliation;
  }
}
