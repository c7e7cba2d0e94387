/**
 * Texts as JSON lines, in and out: one line is in memory at a time, however long the input is.
 */
import { KoEntitiesError } from '../index';
import { decodeUtf8 } from './utf8';
import type { DocumentJson, ExtractedDocument, ExtractOptions } from '../types';

/** A stream of bytes or of strings: a file, standard input, a response body. */
export type LineSource = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** One text of a batch, as its line gives it. */
export interface InputDocument {
  id: string | number;
  text: string;
  /** ISO date or date-time; left out where the line has none, or `null`. */
  publishedAt?: string;
}

/** What stands in the place of a line that cannot be read. */
export interface FailedLine {
  /** The line of the input, counted from 1. */
  line: number;
  error: { code: string; message: string };
}

/** One document of a batch. */
export interface DocumentLine extends DocumentJson {
  /** The `id` of its line. */
  id: string | number;
}

/** Whatever extracts: an extractor, or `{ extract }`. */
export interface DocumentExtractor {
  extract(text: string, options?: ExtractOptions): ExtractedDocument;
}

const NEWLINE = 0x0a;

/**
 * The documents of a JSONL batch, in input order. The source is read only as fast as the results are taken. A bad line
 * gives a `FailedLine` and the rest goes on; blank lines are skipped.
 *
 * @param source JSON lines `{id, text, publishedAt?}` in UTF-8; other fields are ignored
 * @param extractor what to extract with
 * @param options options of every line; a line's own `publishedAt` goes first
 *
 * @example
 * for await (const result of extractLines(createReadStream('articles.jsonl'), createExtractor())) {
 *   if ('error' in result) console.error(result.line, result.error.message);
 *   else console.log(result.id, result.mentions.length);
 * }
 */
export async function* extractLines(
  source: LineSource,
  extractor: DocumentExtractor,
  options: ExtractOptions = {},
): AsyncGenerator<DocumentLine | FailedLine, void, undefined> {
  for await (const item of readDocumentLines(source)) {
    if ('error' in item) {
      yield item;
      continue;
    }
    const result = attempt(item.line, () => extractor.extract(item.document.text, withDate(options, item.document)));
    yield 'error' in result ? result : { id: item.document.id, ...result.value.toJSON() };
  }
}

/** The options of one document: its own publication date goes before the common one. */
export function withDate(options: ExtractOptions, document: Pick<InputDocument, 'publishedAt'>): ExtractOptions {
  return document.publishedAt === undefined ? options : { ...options, publishedAt: document.publishedAt };
}

/**
 * Does something for a line. An error of the library becomes the line's `FailedLine`, others go through.
 */
export function attempt<T>(line: number, action: () => T): { value: T } | FailedLine {
  try {
    return { value: action() };
  } catch (error) {
    if (!(error instanceof KoEntitiesError)) throw error;
    return { line, error: { code: error.code, message: error.message } };
  }
}

/** The texts of a JSONL batch, each with its line number, or what is wrong with the line. */
export async function* readDocumentLines(
  source: LineSource,
): AsyncGenerator<{ line: number; document: InputDocument } | FailedLine, void, undefined> {
  let line = 0;
  for await (const bytes of splitLines(source)) {
    line += 1;
    const result = attempt(line, () => parseLine(bytes, line === 1));
    if ('error' in result) yield result;
    else if (result.value) yield { line, document: result.value };
  }
}

/** Cuts at line feeds alone: other line separators, U+2028 for one, may stand inside a JSON string. */
export async function* splitLines(source: LineSource): AsyncGenerator<Uint8Array, void, undefined> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      pieces.push(bytes.subarray(start, end));
      yield joined(pieces);
      pieces = [];
      start = end + 1;
    }
    if (start < bytes.length) pieces.push(bytes.subarray(start));
  }
  if (pieces.length > 0) yield joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
}

/** The document of a line, or `undefined` for a blank line. */
function parseLine(bytes: Uint8Array, first: boolean): InputDocument | undefined {
  const line = decodeUtf8(bytes, first);
  if (line.trim() === '') return undefined;
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidLine('a line takes a JSON object {"id", "text", "publishedAt"?}');
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const id = fields.get('id');
  const text = fields.get('text');
  const publishedAt = fields.get('publishedAt') ?? undefined;
  if (typeof id !== 'string' && typeof id !== 'number') throw invalidLine('"id" takes a string or a number', 'id');
  if (typeof text !== 'string') throw invalidLine('"text" takes a string', 'text');
  if (publishedAt !== undefined && typeof publishedAt !== 'string') {
    throw invalidLine('"publishedAt" takes an ISO date or date-time', 'publishedAt');
  }
  return publishedAt === undefined ? { id, text } : { id, text, publishedAt };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw invalidLine(`the line is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function invalidLine(message: string, field?: string): KoEntitiesError {
  return new KoEntitiesError('INVALID_LINE', message, field === undefined ? {} : { field });
}
