/**
 * The output formats: how one document is printed, and what stands around all of them.
 */
import type { FailedLine } from '../node/lines';
import type { Explanation, ExtractedDocument } from '../types';
import type { CliArguments } from './arguments';
import type { Io } from './io';

/** One text with what was found in it. */
export interface Result {
  id: string | number;
  text: string;
  document: ExtractedDocument;
  /** Given for `--explain`. */
  explanation?: Explanation;
}

/** Turns results into output, piece by piece. */
export interface Writer {
  document(result: Result): string;
  /** A bad line, in its place. */
  failure(line: FailedLine): string;
  /** What comes behind the last document. */
  end(): string;
}

/** The writer of a run. The report and the HTML are loaded only where they are asked for. */
export async function createWriter(run: Pick<CliArguments, 'format' | 'input' | 'files' | 'explain'>, io: Io): Promise<Writer> {
  const single = run.input === 'text' && run.files.length === 1;
  if (run.format === 'jsonl') return lineWriter();
  if (run.format === 'json') return single ? objectWriter() : listWriter();
  if (run.format === 'html') {
    const { pageWriter, collectionWriter } = await import('./html');
    return single && !run.explain ? pageWriter() : collectionWriter();
  }
  const { reportWriter } = await import('./report');
  return reportWriter(io);
}

function lineWriter(): Writer {
  return {
    document: (result) => `${JSON.stringify(toJson(result))}\n`,
    failure: (line) => `${JSON.stringify(line)}\n`,
    end: () => '',
  };
}

function objectWriter(): Writer {
  return {
    document: (result) => `${JSON.stringify(toJson(result), null, 2)}\n`,
    failure: (line) => `${JSON.stringify(line, null, 2)}\n`,
    end: () => '',
  };
}

function listWriter(): Writer {
  let before = '[\n';
  const item = (value: unknown): string => {
    const printed = `${before}${JSON.stringify(value, null, 2)}`;
    before = ',\n';
    return printed;
  };
  return {
    document: (result) => item(toJson(result)),
    failure: item,
    end: () => (before === '[\n' ? '[]\n' : '\n]\n'),
  };
}

function toJson({ id, document, explanation }: Result): object {
  return { id, ...document.toJSON(), ...(explanation === undefined ? {} : { explanation }) };
}
