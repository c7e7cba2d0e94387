/**
 * What main thread and workers of a pool say to each other: only values that can be cloned.
 */
import { createExtractor, type Extractor } from '../index';
import type { ExtractOptions } from '../types';
import { loadDictionary } from './dictionary';
import { attempt, withDate, type DocumentExtractor, type FailedLine, type InputDocument } from './lines';

/** How every worker makes its extractor. */
export interface ExtractorRecipe {
  /** Options of every text; a document's own `publishedAt` goes first. */
  options: ExtractOptions;
  /** Dictionary files, each worker loads them for itself. */
  dictionaryFiles: readonly string[];
  /** Whether English names count, through `ko-entities/latin`. */
  latin: boolean;
}

/** One document for a worker. */
export interface Job {
  /** The line of its batch, counted from 1; other sources count their documents. */
  line: number;
  document: InputDocument;
}

/** A document with its id, as JSON text. */
export interface JobOutput {
  json: string;
}

/** What became of a job: the document's JSON, or why there is none. */
export type JobResult = JobOutput | FailedLine;

/** A document as a worker hands it back: bytes that are written on as they are cost no string in this thread. */
export interface EncodedOutput {
  /** A line of JSONL in UTF-8, its line feed included. */
  utf8: Uint8Array;
}

/** What became of a worker's job. */
export type EncodedResult = EncodedOutput | FailedLine;

/** Makes the extractor of a recipe. What reads English names is loaded only where asked for: it costs more than all the rest. */
export async function extractorOf({ options, dictionaryFiles, latin }: ExtractorRecipe): Promise<Extractor> {
  const dictionaries = dictionaryFiles.map((file) => loadDictionary(file));
  const extensions = latin ? [(await import('../latin/index')).latin()] : [];
  return createExtractor({ ...options, dictionaries, extensions });
}

/** Does one job. Errors of the library become the line's `FailedLine`, others go through. */
export function doJob(extractor: DocumentExtractor, { line, document }: Job, options: ExtractOptions = {}): JobResult {
  const result = attempt(line, () => {
    const extracted = extractor.extract(document.text, withDate(options, document));
    return JSON.stringify({ id: document.id, ...extracted.toJSON() });
  });
  return 'error' in result ? result : { json: result.value };
}

/** What a result is in a JSONL output, its line feed included. */
export function lineOf(result: JobResult): string {
  return 'error' in result ? `${JSON.stringify(result)}\n` : `${result.json}\n`;
}

const ENCODER = new TextEncoder();

/** A result as it goes from a worker to the main thread. */
export function encodeResult(result: JobResult): EncodedResult {
  return 'error' in result ? result : { utf8: ENCODER.encode(lineOf(result)) };
}
