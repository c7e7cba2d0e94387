/** The document that users get: scope and kinds applied, offsets of the caller's own string, indices in order. */
import type { NamedResult } from './assemble';
import type { Reading } from './extract';
import type { ResolvedOptions } from './options';
import { moveMention } from './original';
import { kindOfId, RolesOfPeople } from './registry';
import { ViewedDocument } from './sources';
import { StoryWalk, storyOf } from './story';
import { type NormalizedText, originalStart } from './text/normalize';
import type {
  Article, DateMention, DocumentJson, Entity, ExtensionMention, ExtractedDocument, Mention, OrganizationMention, PersonMention, PlaceMention, QuoteMention, Span,
} from './types';
import { SCHEMA_VERSION } from './version';

/** Builds the document. */
export function finishDocument(source: NormalizedText, reading: Reading, options: ResolvedOptions): ExtractedDocument {
  const { mentions, entities, organizations, people, places, dates, quotes } = new Selection(reading, options);
  const article = source.map ? moveArticle(source, reading.article) : reading.article;
  // A text that was normal already has the caller's offsets.
  if (source.map) for (const mention of mentions) moveMention(source, mention);
  const schemaVersion = SCHEMA_VERSION;
  const toJSON = (): DocumentJson => ({ schemaVersion, mentions, entities, article });
  return new ViewedDocument({ schemaVersion, mentions, entities, article, organizations, people, places, dates, quotes, toJSON });
}

function moveArticle(source: NormalizedText, article: Article): Article {
  const zones = article.zones.map((zone, k) => ({
    ...zone,
    start: originalStart(source, zone.start),
    end: k + 1 < article.zones.length ? originalStart(source, zone.end) : source.original.length,
  }));
  return { ...article, zones };
}

/** The mentions of the wanted kinds that lie inside a zone of the scope, in order, with the entities behind them. */
class Selection {
  readonly mentions: Mention[] = [];
  readonly entities: Entity[] = [];
  readonly organizations: OrganizationMention[] = [];
  readonly people: PersonMention[] = [];
  readonly places: PlaceMention[] = [];
  readonly dates: DateMention[] = [];
  readonly quotes: QuoteMention[] = [];
  private readonly kinds: ResolvedOptions['kinds'];
  private readonly story: StoryWalk;
  /** By the number of the registry's entity. */
  private readonly known: (Entity | undefined)[] = [];
  /** Where each quote of the reading stands among the mentions; -1 for one left out. */
  private readonly quoteAt: number[] = [];
  private readonly roles = new RolesOfPeople();
  /** Of entities with many aliases. */
  private readonly manyAliases = new Map<Entity, Set<string>>();

  constructor(reading: Reading, options: ResolvedOptions) {
    this.kinds = options.kinds;
    this.story = new StoryWalk(storyOf(reading.article, options.scope));
    const { results, dates, quotes, others } = reading;
    let other = 0;
    let name = 0;
    let date = 0;
    let quote = 0;
    let nextName = positionOf(results[0]);
    let nextDate = positionOf(dates[0]);
    let nextQuote = positionOf(quotes[0]);
    // Lists in order as one; of those that begin and end alike names come first, then dates, then quotes.
    for (;;) {
      if (other < others.length && positionOf(others[other]) < Math.min(nextName, nextDate, nextQuote)) this.addOther(others[other++]!);
      else if (nextName <= nextDate && nextName <= nextQuote) {
        if (name === results.length) break;
        this.addName(results[name]!);
        nextName = positionOf(results[++name]);
      } else if (nextDate <= nextQuote) {
        this.addDate(dates[date]!);
        nextDate = positionOf(dates[++date]);
      } else {
        this.addQuote(quotes[quote]!);
        nextQuote = positionOf(quotes[++quote]);
      }
    }
    for (const entity of this.entities) this.roles.compare(entity);
  }

  /** A mention of a kind that an extension adds: typed where the extractor is. */
  private addOther(mention: ExtensionMention): void {
    if (this.kinds.has(mention.kind) && this.story.isInside(mention.start, mention.end)) this.mentions.push(mention as ExtensionMention & Mention);
  }

  private addDate(date: DateMention): void {
    if (!this.kinds.has('date') || !this.story.isInside(date.start, date.end)) return;
    this.mentions.push(date);
    this.dates.push(date);
  }

  /**
   * A quote as the document shows it: `within`, which counted among the quotes, counts among all mentions, and a speaker
   * whose kind was not asked for has a name and no entity.
   */
  private addQuote(quote: QuoteMention): void {
    if (!this.kinds.has('quote') || !this.story.isInside(quote.start, quote.end)) {
      this.quoteAt.push(-1);
      return;
    }
    const within = quote.within === undefined ? -1 : this.quoteAt[quote.within]!;
    const isKnown = quote.speakerEntity === undefined || this.kinds.has(kindOfId(quote.speakerEntity));
    let shown = quote;
    if (quote.within !== undefined || !isKnown) {
      // Leaving a field out of a spread takes V8 ten times as long as taking it out again.
      shown = { ...quote };
      if (within >= 0) shown.within = within;
      else delete shown.within;
      if (!isKnown) delete shown.speakerEntity;
    }
    this.quoteAt.push(this.mentions.push(shown) - 1);
    this.quotes.push(shown);
  }

  private addAlias(entity: Entity, alias: string): void {
    const { aliases } = entity;
    if (aliases.length < MANY) {
      if (!aliases.includes(alias)) aliases.push(alias);
      return;
    }
    let known = this.manyAliases.get(entity);
    if (!known) this.manyAliases.set(entity, (known = new Set(aliases)));
    if (known.has(alias)) return;
    known.add(alias);
    aliases.push(alias);
  }

  private addName({ mention, entity, start, end, text, type, roles }: NamedResult): void {
    const { kind } = entity;
    if (!this.kinds.has(kind) || !this.story.isInside(start, end)) return;
    const position = this.mentions.push(mention) - 1;
    let known = this.known[entity.number];
    if (!known) {
      known = { id: entity.id, kind, name: entity.name, aliases: [], mentions: [position] };
      if (entity.ref !== undefined) known.ref = entity.ref;
      if (type) known.type = type;
      this.known[entity.number] = known;
      this.entities.push(known);
    } else known.mentions.push(position);
    if (text !== entity.name) this.addAlias(known, text);
    switch (kind) {
      case 'organization':
        this.organizations.push(mention as OrganizationMention);
        break;
      case 'place':
        this.places.push(mention as PlaceMention);
        break;
      case 'person':
        this.people.push(mention as PersonMention);
        if (roles.length > 0) this.roles.note(known, roles);
        break;
    }
  }
}

/** More aliases than things have: from there on they are looked up in a set. */
const MANY = 16;

/** Longer than any text, so that a start and a length make one number. */
const WIDE = 2 ** 26;

/** A number that orders mentions by start, then the longer first; infinite behind the last one. */
function positionOf(mention: Span | undefined): number {
  return mention ? (mention.start + 1) * WIDE - mention.end : Infinity;
}
