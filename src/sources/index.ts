/** Two views of a document for newsrooms: who its sources are, and whether the headline quotes what the body says. */
import type {
  Article, DateMention, DocumentJson, Entity, ExtractedDocument, HeadlineQuote, Mention, OrganizationMention, PersonMention, PlaceMention, QuoteMention, Source,
} from '../types';
import { compareHeadlines } from './headlines';
import { collectSources } from './sources';

/** A document without its views. */
export type PlainDocument = Omit<ExtractedDocument, 'sources' | 'headlineQuotes'>;

/** A document with views that are worked out when they are first read; who reads none pays nothing. */
export class ViewedDocument implements ExtractedDocument {
  readonly schemaVersion: string;
  readonly mentions: Mention[];
  readonly entities: Entity[];
  readonly article: Article;
  readonly organizations: OrganizationMention[];
  readonly people: PersonMention[];
  readonly places: PlaceMention[];
  readonly dates: DateMention[];
  readonly quotes: QuoteMention[];
  readonly toJSON: () => DocumentJson;
  #sources: Source[] | undefined;
  #headlineQuotes: HeadlineQuote[] | undefined;

  constructor(document: PlainDocument) {
    this.schemaVersion = document.schemaVersion;
    this.mentions = document.mentions;
    this.entities = document.entities;
    this.article = document.article;
    this.organizations = document.organizations;
    this.people = document.people;
    this.places = document.places;
    this.dates = document.dates;
    this.quotes = document.quotes;
    this.toJSON = document.toJSON;
  }

  get sources(): Source[] {
    return (this.#sources ??= collectSources(this));
  }

  get headlineQuotes(): HeadlineQuote[] {
    return (this.#headlineQuotes ??= compareHeadlines(this));
  }
}
