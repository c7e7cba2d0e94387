/** The library off the main thread: however long a text is, the page stays quick. */
import { createExtractor, KoEntitiesError, lintDictionary, parseDictionary, type Dictionary, type ExtractedDocument, type Extractor, type ExtractOptions } from '../../../src/index';
import { toHTMLParts } from '../../../src/render';
import { csvOf } from './csv';
import type { Answers, DictionaryMessage, Explained, Extraction, Numbered, Reply, Settings, SourceRow } from './protocol';
import { timelineOf } from './timeline';

/** What was extracted last: what explanations and exports are about. */
interface Last {
  text: string;
  options: ExtractOptions;
  document: ExtractedDocument;
}

let extractor: Extractor = createExtractor();
/** The dictionary's text that the extractor was made with, and what there is to say about it. */
let compiled: { source: string; messages: readonly DictionaryMessage[] } = { source: '', messages: [] };
let last: Last | undefined;

const MOST_WARNINGS = 20;

self.addEventListener('message', ({ data }: MessageEvent<Numbered>) => {
  const reply: Reply = { id: data.id };
  try {
    reply.answer = answerTo(data);
  } catch (error) {
    reply.error = error instanceof Error ? error.message : String(error);
  }
  self.postMessage(reply);
});

function answerTo(request: Numbered): Answers[keyof Answers] {
  if (request.ask === 'extract') return extract(request.settings);
  if (!last) throw new Error('nothing was extracted yet');
  if (request.ask === 'export') return request.format === 'json' ? JSON.stringify(last.document, null, 2) : csvOf(last.document);
  return 'mention' in request ? explainMention(last, request.mention) : explained(last, request.span.start, request.span.end);
}

function extract(settings: Settings): Extraction {
  useDictionary(settings.dictionary);
  const { text, publishedAt, strictness, scope, kinds, locale } = settings;
  const options: ExtractOptions = { strictness, scope, kinds, ...(publishedAt === '' ? {} : { publishedAt }) };
  const start = performance.now();
  const document = extractor.extract(text, options);
  const took = performance.now() - start;
  last = { text, options, document };
  const { header, lines, list } = toHTMLParts(text, document, { locale });
  return { parts: { header, lines, list }, sources: sourceRows(document), timeline: timelineOf(document), messages: compiled.messages, took };
}

/** Compiles a dictionary that has changed. One with a mistake changes nothing: the last good one stays. */
function useDictionary(source: string): void {
  if (source === compiled.source) return;
  try {
    const dictionaries = source.trim() === '' ? [] : [parseDictionary(source, { format: 'json' })];
    extractor = createExtractor({ dictionaries });
    compiled = { source, messages: dictionaries.flatMap(warningsOf) };
  } catch (error) {
    if (!(error instanceof KoEntitiesError)) throw error;
    compiled = { source, messages: [{ level: 'error', message: error.message }] };
  }
}

function warningsOf(dictionary: Dictionary): DictionaryMessage[] {
  return lintDictionary(dictionary).slice(0, MOST_WARNINGS).map(({ message, line }) => ({ level: 'warning', message: line === undefined ? message : `${line}: ${message}` }));
}

function sourceRows({ sources, mentions }: ExtractedDocument): SourceRow[] {
  return sources.map(({ name, naming, affiliation, title, quotes }) => ({
    name,
    naming,
    role: naming === 'role-only' ? '' : [affiliation, title].filter((word) => word !== undefined).join(' '),
    quotes: quotes.flatMap((index) => {
      const quote = mentions[index];
      return quote?.kind === 'quote' ? [{ index, text: quote.segments?.map(({ text }) => text).join(' … ') ?? quote.text, act: quote.act ?? '' }] : [];
    }),
  }));
}

/** What the list of fields leaves out: it is said elsewhere. */
const SAID_ELSEWHERE = new Set(['kind', 'text', 'rule', 'confidence']);

function explainMention(from: Last, index: number): Explained {
  const mention = from.document.mentions[index];
  if (!mention) throw new RangeError(`there is no mention ${index}`);
  const { kind, rule, confidence, start, end } = mention;
  const fields = Object.entries(mention)
    .filter(([name]) => !SAID_ELSEWHERE.has(name))
    .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as const);
  const { text, candidates } = explained(from, start, end);
  // Names inside a statement are explained on their own.
  return { text, mention: { kind, rule, confidence, fields }, candidates: kind === 'quote' ? candidates.filter((candidate) => candidate.kind === kind) : candidates };
}

function explained({ text, options }: Last, start: number, end: number): Explained {
  return { text: text.slice(start, end), candidates: extractor.explain(text, { start, end }, options).candidates };
}
