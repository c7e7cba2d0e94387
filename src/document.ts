/** The document that users get: scope and kinds applied, offsets of the caller's own string, indices in order. */
import { byPosition } from './assemble';
import { type Reading, storyOf } from './extract';
import type { ResolvedOptions } from './options';
import { type NormalizedText, originalEnd, originalStart } from './text/normalize';
import type { Article, Entity, ExtractedDocument, Mention, MentionKind, TextSpan } from './types';
import { SCHEMA_VERSION } from './version';

type Spanned = { start: number; end: number; text: string };

/** Moves spans to the caller's offsets. Nested spans (parts, segments) move with theirs. */
function toOriginal<T extends Spanned>(source: NormalizedText, span: T): T {
  const start = originalStart(source, span.start);
  const end = originalEnd(source, span.end);
  return { ...span, start, end, text: source.original.slice(start, end) };
}

function moveMention(source: NormalizedText, mention: Mention): Mention {
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
  const story = storyOf(reading.article, options);
  const wanted = (mention: Mention): boolean =>
    options.kinds.has(mention.kind) && story.some((zone) => mention.start >= zone.start && mention.end <= zone.end);
  const quotes = reading.quotes.map((quote) => ({ ...quote }));
  const kept: Mention[] = [...reading.results.map((result) => result.mention), ...reading.dates, ...quotes].filter(wanted);
  kept.sort(byPosition);
  reindexWithin(kept, quotes);
  const entities = entitiesOf(reading, kept);
  dropUnknownSpeakers(kept, entities);
  const mentions = kept.map((mention) => moveMention(source, mention));
  const article = moveArticle(source, reading.article);
  const json = { schemaVersion: SCHEMA_VERSION, mentions, entities, article };
  const of = <K extends MentionKind>(kind: K) => mentions.filter((mention): mention is Extract<Mention, { kind: K }> => mention.kind === kind);
  return {
    ...json,
    organizations: of('organization'),
    people: of('person'),
    places: of('place'),
    dates: of('date'),
    quotes: of('quote'),
    toJSON: () => json,
  };
}

/** `within` counts among the quotes until here; in the document it counts among all mentions. */
function reindexWithin(kept: readonly Mention[], quotes: readonly Mention[]): void {
  for (const mention of kept) {
    if (mention.kind !== 'quote' || mention.within === undefined) continue;
    const outer = kept.indexOf(quotes[mention.within]!);
    if (outer < 0) delete mention.within;
    else mention.within = outer;
  }
}

/** A speaker whose kind was not asked for has a name and no entity. */
function dropUnknownSpeakers(kept: readonly Mention[], entities: readonly Entity[]): void {
  const known = new Set(entities.map((entity) => entity.id));
  for (const mention of kept) {
    if (mention.kind === 'quote' && mention.speakerEntity !== undefined && !known.has(mention.speakerEntity)) delete mention.speakerEntity;
  }
}

function entitiesOf(reading: Reading, kept: readonly Mention[]): Entity[] {
  const positions = new Map(kept.map((mention, index) => [mention, index]));
  const entities = new Map<string, Entity>();
  for (const { mention, entity } of reading.results) {
    const position = positions.get(mention);
    if (position === undefined) continue;
    let known = entities.get(mention.entity);
    if (!known) {
      known = {
        id: mention.entity,
        kind: mention.kind,
        name: entity.name,
        aliases: [],
        mentions: [],
        ...(entity.ref ? { ref: entity.ref } : {}),
        ...(mention.kind === 'organization' && mention.type ? { type: mention.type } : {}),
        ...(mention.kind === 'person' && mention.type ? { type: mention.type } : {}),
      };
      entities.set(mention.entity, known);
    }
    known.mentions.push(position);
    if (mention.text !== known.name && !known.aliases.includes(mention.text)) known.aliases.push(mention.text);
    if (mention.kind === 'person' && mention.roles) addRoles(known, mention.roles);
  }
  return [...entities.values()];
}

function addRoles(entity: Entity, roles: NonNullable<Entity['roles']>): void {
  entity.roles ??= [];
  for (const role of roles) {
    const same = entity.roles.find((known) => known.title === role.title && (!known.affiliation || !role.affiliation || known.affiliation === role.affiliation));
    if (!same) entity.roles.push({ ...role });
    else if (!same.affiliation && role.affiliation) same.affiliation = role.affiliation;
  }
}
