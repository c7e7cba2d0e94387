/**
 * The pipeline, on one screen: normalize, zones, sentences, dictionary scan, names decided together, registry, dates,
 * quotes with speakers, and back to the caller's offsets.
 */
import { readArticle } from './article';
import { assembleNames, type NamedResult, scoreOf } from './assemble';
import { findDates } from './dates';
import { finishDocument } from './document';
import type { CivilDateTime } from './engine/civil';
import type { PassedOver } from './engine/document';
import { parseIsoDateTime } from './engine/iso';
import { Scan } from './engine/scan';
import type { WordForms } from './engine/word-forms';
import type { ExtensionRule } from './extension';
import { readNames, type NameReading, type NameThresholds, type ScoredName } from './names';
import type { ResolvedOptions } from './options';
import { findQuotes, type NamedMention, type SpeechLexicon } from './quotes';
import { competeDates, competeOthers, competeQuotes, type LostMention } from './rules/compete';
import { NO_FINDINGS, runRules } from './rules/run';
import { storyOf } from './story';
import { pairQuoteMarks } from './text/marks';
import { normalizeText } from './text/normalize';
import { splitSentences } from './text/sentences';
import { NAME_THRESHOLDS, THRESHOLDS } from './thresholds';
import type { Article, DateMention, ExtensionMention, ExtractedDocument, QuoteMention, Span } from './types';

/** What an extractor holds: the words of the built-in lexicon and the user's own. */
export interface Lexicons {
  words: WordForms;
  /** Speech verbs with the user's own. */
  speech?: SpeechLexicon;
  /** The rules of extensions. */
  rules?: readonly ExtensionRule[];
}

/** Everything that was read, in normalized offsets: what documents and explanations are made of. */
export interface Reading {
  article: Article;
  /** For explanations alone. */
  names: NameReading | undefined;
  results: NamedResult[];
  dates: DateMention[];
  quotes: QuoteMention[];
  /** Mentions of the kinds that extensions add, in order of the text. */
  others: ExtensionMention[];
  /** Dates, quotes and mentions of other kinds that lost where rules of extensions compete. */
  lost: LostMention[];
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
  const threshold = THRESHOLDS[options.strictness];
  const findings = lexicons.rules ? runRules(lexicons.rules, text, (kind) => needsKind(options, kind)) : NO_FINDINGS;
  const given = findings.names.map((name) => ({ ...name, score: scoreOf(name.kind, name.confidence) }));
  const { names, results } = needsNames(options)
    ? mentionNames(new Scan(text, lexicons.words), NAME_THRESHOLDS[options.strictness], storyOf(article, options.scope), given, publishedAt && isoDay(publishedAt), passedOver)
    : NO_NAMES;
  // Quotes have dates for the days on which they were said.
  const dates = competeDates(
    needsKind(options, 'date') ? findDates({ text, zones: article.zones, quotes: marks, ...(publishedAt ? { publishedAt } : {}) }) : [], findings.dates, threshold,
  );
  const quotes = competeQuotes(
    options.kinds.has('quote') ? findQuotes({ text, zones: article.zones, marks, sentences, names: results.map(namedMention), dates: dates.kept }, lexicons.speech) : [],
    linkSpeakers(findings.quotes, results), threshold,
  );
  const others = competeOthers(findings.others, threshold);
  if (publishedAt && options.publishedAt) article.publishedAt = isoDateTime(publishedAt);
  return { article, names, results, dates: dates.kept, quotes: quotes.kept, others: others.kept, lost: [...dates.lost, ...quotes.lost, ...others.lost] };
}

const NO_NAMES = { names: undefined, results: [] };

/**
 * The names of a text as mentions. What they were read from takes several times their memory: only an
 * explanation keeps it, all others are rid of it before dates and quotes are read.
 */
function mentionNames(
  scan: Scan, thresholds: NameThresholds, zones: readonly Span[], given: readonly ScoredName[], day: string | undefined, passedOver: PassedOver[] | undefined,
): Pick<Reading, 'names' | 'results'> {
  const names = readNames(scan, thresholds, zones, passedOver, given);
  const { results } = assembleNames(names, day);
  if (passedOver) return { names, results };
  names.document.release();
  return { names: undefined, results };
}

/** Statements that rules found, with the entities of speakers whom the document names. */
function linkSpeakers(quotes: readonly QuoteMention[], results: readonly NamedResult[]): readonly QuoteMention[] {
  if (quotes.length === 0) return quotes;
  const entities = new Map(results.map(({ mention: { name, entity } }) => [name, entity]));
  return quotes.map((quote) => {
    const speakerEntity = quote.speaker === undefined ? undefined : entities.get(quote.speaker);
    return speakerEntity === undefined ? quote : { ...quote, speakerEntity, speakerNaming: 'named' };
  });
}

/** Names compete with each other, and quotes have names for speakers. */
function needsNames({ kinds }: ResolvedOptions): boolean {
  return kinds.has('person') || kinds.has('organization') || kinds.has('place') || kinds.has('quote');
}

/** Whether mentions of a kind have to be found, asked for or not: quotes need dates and names. */
function needsKind(options: ResolvedOptions, kind: string): boolean {
  if (kind === 'person' || kind === 'organization' || kind === 'place') return needsNames(options);
  return options.kinds.has(kind) || (kind === 'date' && options.kinds.has('quote'));
}

/** Extracts a document from the caller's string. */
export function extractDocument(input: string, lexicons: Lexicons, options: ResolvedOptions): ExtractedDocument {
  const source = normalizeText(input);
  const reading = read(source.text, lexicons, options);
  return finishDocument(source, reading, options);
}

/** What quotes need of a name; all of one shape. */
function namedMention({ entity, start, end, name, phraseEnd, anonymous, type }: NamedResult): NamedMention {
  return { kind: entity.kind, start, end, name, entity: entity.id, titleEnd: phraseEnd, anonymous, type: entity.kind === 'organization' ? type : undefined };
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
