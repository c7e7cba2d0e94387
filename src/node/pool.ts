/**
 * Extraction on several cores: a pool of worker threads, each with an extractor of its own.
 */
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { KoEntitiesError, type KoEntitiesErrorCode } from '../index';
import type { DocumentJson, ExtractOptions } from '../types';
import { bundles, inOrder } from './in-order';
import { extractorOf, type EncodedOutput, type EncodedResult, type ExtractorRecipe, type Job } from './jobs';
import { readDocumentLines, type DocumentLine, type FailedLine, type LineSource } from './lines';
import { decodeUtf8 } from './utf8';

/** What {@link createExtractorPool} takes: the options of every text, and how the pool is made. */
export interface ExtractorPoolOptions extends ExtractOptions {
  /** Worker threads, 1 to 256. Default: as many as the machine runs at once. */
  workers?: number;
  /** Dictionary files (JSON, CSV, TSV); each worker loads them for itself. */
  dictionaryFiles?: readonly string[];
  /** Whether English names count, as with `ko-entities/latin`. Default false. */
  latin?: boolean;
}

/** A pool as {@link createExtractorPool} makes it. */
export interface ExtractorPool {
  /**
   * Extracts from one text on a free worker.
   *
   * @param options a `publishedAt` of this text's own
   * @throws KoEntitiesError `INVALID_DATE` for a date that is none, `WORKER_LOST` when two workers died at the text
   */
  extract(text: string, options?: Pick<ExtractOptions, 'publishedAt'>): Promise<DocumentJson>;
  /** The documents of a JSONL batch in input order, as `extractLines` gives them. */
  extractLines(source: LineSource): AsyncGenerator<DocumentLine | FailedLine, void, undefined>;
  /** Ends the workers; what is running is given up. */
  close(): Promise<void>;
}

/** The pool as the streams and the command line use it. */
export interface JobPool extends ExtractorPool {
  /** The documents as lines of JSON, for output that is written on as it is; failed lines keep their places. */
  doJobs(source: AsyncIterable<Job | FailedLine>): AsyncGenerator<EncodedResult, void, undefined>;
}

/** Beside this module and of its form: ES module, CommonJS, or TypeScript where the source runs unbuilt. */
const WORKER = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);
const MOST_WORKERS = 256;
/**
 * A bundle costs one message there and one back, so it holds work of ten milliseconds: with bundles of four two workers
 * lose a twelfth of their speed, larger ones only lie in memory.
 */
const BUNDLE = { count: 16, weight: 32_000, weightOf: (job: Job | FailedLine): number => ('error' in job ? 0 : job.document.text.length) };
/** Bundles that a worker has, one at work and one at hand. */
const BUNDLES_A_WORKER = 2;
/** Young objects of a thread, in megabytes; Node gives 48. Nothing of a text outlives it; with 12, much moves to the old ones. */
const LIMITS = { maxYoungGenerationSizeMb: 18 };

/**
 * Makes a pool of workers. A worker that dies is replaced, and its texts are tried once more, each by itself: only a text
 * at which two workers died fails, with the code `WORKER_LOST`.
 *
 * @param options options of every text, `workers`, `dictionaryFiles` and `latin`
 * @throws KoEntitiesError for an option or a dictionary that cannot be used, before any worker starts
 *
 * @example
 * const pool = await createExtractorPool({ workers: 4, dictionaryFiles: ['newsroom.csv'] });
 * for await (const result of pool.extractLines(createReadStream('articles.jsonl'))) console.log(JSON.stringify(result));
 * await pool.close();
 */
export async function createExtractorPool(options: ExtractorPoolOptions = {}): Promise<ExtractorPool> {
  const { workers = availableParallelism(), dictionaryFiles = [], latin = false, ...extraction } = options;
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS) {
    throw new KoEntitiesError('INVALID_OPTION', `workers takes a whole number from 1 to ${MOST_WORKERS}, not ${String(workers)}`, { field: 'workers' });
  }
  return createJobPool(workers, { options: extraction, dictionaryFiles, latin });
}

/**
 * The pool of a recipe.
 *
 * @param worker the module that works; another one in tests
 * @throws KoEntitiesError for a recipe that makes no extractor
 */
export async function createJobPool(workers: number, recipe: ExtractorRecipe, worker = WORKER): Promise<JobPool> {
  // What is wrong with options and dictionaries is told here, not in every worker.
  const own = await extractorOf(recipe);
  const { Piscina } = await import('piscina');
  const threads = new Piscina({ filename: worker.href, workerData: recipe, minThreads: workers, maxThreads: workers, resourceLimits: LIMITS, recordTiming: false });

  async function run(jobs: readonly Job[]): Promise<EncodedResult[]> {
    try {
      return (await threads.run(jobs)) as EncodedResult[];
    } catch {
      const results: EncodedResult[] = [];
      for (const job of jobs) results.push(await runAlone(job));
      return results;
    }
  }

  async function runAlone(job: Job): Promise<EncodedResult> {
    try {
      const [result] = (await threads.run([job])) as EncodedResult[];
      if (result) return result;
      throw new RangeError('it gave no result');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { line: job.line, error: { code: 'WORKER_LOST', message: `two workers were lost at this text: ${reason}` } };
    }
  }

  /** Lines that cannot be read keep their places between those that can. */
  async function runBundle(bundle: readonly (Job | FailedLine)[]): Promise<EncodedResult[]> {
    const jobs = bundle.filter((item): item is Job => !('error' in item));
    const results = (await run(jobs)).values();
    return bundle.map((item) => ('error' in item ? item : (results.next().value as EncodedResult)));
  }

  async function* doJobs(source: AsyncIterable<Job | FailedLine>): AsyncGenerator<EncodedResult, void, undefined> {
    for await (const results of inOrder(bundles(source, BUNDLE), workers * BUNDLES_A_WORKER, runBundle)) yield* results;
  }

  return {
    doJobs,
    async extract(text, { publishedAt } = {}) {
      if (publishedAt !== undefined) own.extract('', { publishedAt });
      const date = publishedAt instanceof Date ? publishedAt.toISOString() : publishedAt;
      const document = { id: '', text, ...(date === undefined ? {} : { publishedAt: date }) };
      const [result] = await run([{ line: 1, document }]);
      if (!result || 'error' in result) throw new KoEntitiesError((result?.error.code ?? 'WORKER_LOST') as KoEntitiesErrorCode, result?.error.message ?? 'no result came back');
      const { id: _id, ...extracted } = parseDocument(result);
      return extracted;
    },
    async *extractLines(source) {
      for await (const result of doJobs(readDocumentLines(source))) yield 'error' in result ? result : parseDocument(result);
    },
    close: () => threads.destroy(),
  };
}

function parseDocument({ utf8 }: EncodedOutput): DocumentLine {
  return JSON.parse(decodeUtf8(utf8, false)) as DocumentLine;
}
