/**
 * Batches as a Node stream, for `pipeline`.
 */
import { Duplex } from 'node:stream';
import type { ExtractOptions } from '../types';
import { doJob, lineOf, type Job } from './jobs';
import { readDocumentLines, type DocumentExtractor, type FailedLine, type LineSource } from './lines';
import type { ExtractorPool, JobPool } from './pool';
import { decodeUtf8 } from './utf8';

/**
 * A stream that takes JSON lines `{id, text, publishedAt?}` and gives JSON lines `{id, mentions, entities, article}`, in
 * input order and only as fast as they are taken. A bad line gives `{line, error: {code, message}}` in its place.
 *
 * @param extractor an extractor, `{ extract }`, or a pool of {@link ExtractorPool}, which is not closed with the stream
 * @param options options of every line; a line's own `publishedAt` goes first. A pool has options of its own
 *
 * @example
 * await pipeline(createReadStream('articles.jsonl'), extractStream(createExtractor()), createWriteStream('entities.jsonl'));
 */
export function extractStream(extractor: DocumentExtractor | ExtractorPool, options: ExtractOptions = {}): Duplex {
  return Duplex.from(async function* (source: LineSource): AsyncGenerator<string, void, undefined> {
    const items = readDocumentLines(source);
    // Every pool is made with the method that hands lines on as they are.
    yield* 'extractLines' in extractor ? linesOfPool(items, extractor as JobPool) : linesInTurn(items, extractor, options);
  });
}

type Items = AsyncIterable<Job | FailedLine>;

async function* linesOfPool(items: Items, pool: JobPool): AsyncGenerator<string, void, undefined> {
  for await (const result of pool.doJobs(items)) yield 'error' in result ? lineOf(result) : decodeUtf8(result.utf8, false);
}

async function* linesInTurn(items: Items, extractor: DocumentExtractor, options: ExtractOptions): AsyncGenerator<string, void, undefined> {
  for await (const item of items) yield lineOf('error' in item ? item : doJob(extractor, item, options));
}
