/**
 * The pipeline, on one screen: normalize, zones, sentences, dictionary scan, names decided together, registry, dates,
 * quotes with speakers, and back to the caller's offsets.
 */
import { readArticle } from './article';
import { assembleNames, type NamedResult } from './assemble';
import { findDates } from './dates';
import { finishDocument } from './document';
import type { CivilDateTime } from './engine/civil';
import type { PassedOver } from './engine/document';
import { parseIsoDateTime } from './engine/iso';
import { Scan } from './engine/scan';
import type { WordForms } from './engine/word-forms';
import { readNames, type NameReading } from './names';
import type { ResolvedOptions } from './options';
import { findQuotes, type NamedMention, type SpeechLexicon } from './quotes';
import { pairQuoteMarks } from './text/marks';
import { normalizeText } from './text/normalize';
import { splitSentences } from './text/sentences';
import type { Article, DateMention, ExtractedDocument, QuoteMention, Strictness, Zone } from './types';

/** The score (log odds) that a name candidate must exceed. */
const THRESHOLDS: Readonly<Record<Strictness, number>> = { strict: 0.7, balanced: -0.7, broad: -1.4 };

/** What an extractor holds: the words of the built-in lexicon and the user's own. */
export interface Lexicons {
  words: WordForms;
  /** Speech verbs with the user's own. */
  speech?: SpeechLexicon;
}

/** Everything that was read, in normalized offsets: what documents and explanations are made of. */
export interface Reading {
  article: Article;
  /** Left out when nothing but dates is asked for. */
  names: NameReading | undefined;
  results: NamedResult[];
  dates: DateMention[];
  quotes: QuoteMention[];
}

/**
 * Runs the pipeline over a normalized text.
 *
 * @param passedOver where hopeless spans are noted, for explanations
 */
export function read(text: string, lexicons: Lexicons, options: ResolvedOptions, passedOver?: PassedOver[]): Reading {
  const article = readArticle(text);
  const publishedAt = options.publishedAt ?? parseIsoDateTime(article.publishedAt);
  const marks = pairQuoteMarks(text);
  const sentences = splitSentences(text, marks);
  const names = needsNames(options)
    ? readNames(new Scan(text, lexicons.words), THRESHOLDS[options.strictness], storyOf(article, options), passedOver)
    : undefined;
  const results = names ? assembleNames(names, publishedAt && isoDay(publishedAt)).results : [];
  // Quotes have dates for the days on which they were said.
  const dates = options.kinds.has('date') || options.kinds.has('quote') ? findDates({ text, zones: article.zones, quotes: marks, ...(publishedAt ? { publishedAt } : {}) }) : [];
  const quotes = options.kinds.has('quote')
    ? findQuotes({ text, zones: article.zones, marks, sentences, names: results.map(namedMention), dates }, lexicons.speech)
    : [];
  if (publishedAt && options.publishedAt) article.publishedAt = isoDateTime(publishedAt);
  return { article, names, results, dates, quotes };
}

/** Names are needed for everything but dates alone: quotes have them for speakers. */
function needsNames({ kinds }: ResolvedOptions): boolean {
  return kinds.size > 1 || !kinds.has('date');
}

/** Extracts a document from the caller's string. */
export function extractDocument(input: string, lexicons: Lexicons, options: ResolvedOptions): ExtractedDocument {
  const source = normalizeText(input);
  const reading = read(source.text, lexicons, options);
  const document = finishDocument(source, reading, options);
  reading.names?.document.release();
  return document;
}

const STORY: ReadonlySet<Zone['type']> = new Set<Zone['type']>(['headline', 'subheadline', 'caption', 'body']);

/** The zones that mentions come from. */
export function storyOf(article: Article, options: ResolvedOptions): Zone[] {
  return article.zones.filter((zone) => options.scope === 'all' || STORY.has(zone.type));
}

/** What quotes need of a name; all of one shape. */
function namedMention({ mention, phraseEnd }: NamedResult): NamedMention {
  const { kind, start, end, name, entity } = mention;
  return { kind, start, end, name, entity, titleEnd: phraseEnd, anonymous: mention.kind === 'person' && mention.anonymous === true, type: mention.kind === 'organization' ? mention.type : undefined };
}

const two = (value: number): string => String(value).padStart(2, '0');

function isoDay({ year, month, day }: CivilDateTime): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function isoDateTime(moment: CivilDateTime): string {
  if (moment.hour === undefined) return isoDay(moment);
  const seconds = moment.second === undefined ? '' : `:${two(moment.second)}`;
  return `${isoDay(moment)}T${two(moment.hour)}:${two(moment.minute ?? 0)}${seconds}`;
}
