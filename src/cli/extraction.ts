/**
 * From the texts of a run to its results, in this thread or on workers.
 */
import type { Extractor } from '../index';
import { attempt, withDate } from '../node/lines';
import type { FailedLine } from '../node/lines';
import type { EncodedOutput, Job } from '../node/jobs';
import type { JobPool } from '../node/pool';
import { failedLine, type FailedInput, type TextInput } from './inputs';
import type { Result } from './writers';

/** The results of texts, one after another; an error of a line becomes a `FailedInput`. */
export async function* extractInTurn(inputs: AsyncIterable<TextInput | FailedInput>, extractor: Extractor, explain: boolean): AsyncGenerator<Result | FailedInput, void, undefined> {
  for await (const input of inputs) yield 'message' in input ? input : extractOne(input, extractor, explain);
}

function extractOne(input: TextInput, extractor: Extractor, explain: boolean): Result | FailedInput {
  const { id, text } = input.document;
  const extraction = (): Result => {
    const options = withDate({}, input.document);
    const document = extractor.extract(text, options);
    return explain ? { id, text, document, explanation: extractor.explain(text, undefined, options) } : { id, text, document };
  };
  if (input.line === undefined) return extraction();
  const result = attempt(input.line, extraction);
  return 'error' in result ? failedLine(input.file, result) : result.value;
}

/** The results of texts as lines of JSON, from workers, in the order of the texts. */
export async function* extractOnWorkers(inputs: AsyncIterable<TextInput | FailedInput>, pool: JobPool): AsyncGenerator<EncodedOutput | FailedInput, void, undefined> {
  // The pool gives a result for every job, in the order of the jobs.
  const waiting: (TextInput | FailedInput)[] = [];
  const jobs = async function* (): AsyncGenerator<Job | FailedLine, void, undefined> {
    for await (const input of inputs) {
      waiting.push(input);
      yield 'message' in input ? (input.line ?? UNREAD) : { line: input.line ?? 0, document: input.document };
    }
  };
  for await (const result of pool.doJobs(jobs())) {
    const input = waiting.shift();
    if (input && 'message' in input) yield input;
    else if ('error' in result) yield failedLine(input?.file ?? '', result);
    else yield result;
  }
}

/** What stands for a file that cannot be read between the jobs. */
const UNREAD: FailedLine = { line: 0, error: { code: 'UNREADABLE_FILE', message: '' } };
