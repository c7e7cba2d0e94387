/**
 * The output formats: how one document is printed, and what stands around all of them.
 */
import { offsetsOf, withOffsets, type OffsetUnit } from '../formats/offsets';
import type { FailedLine } from '../node/lines';
import type { DocumentJson, Explanation, ExtractedDocument, Span } from '../types';
import type { CliArguments } from './arguments';
import { exchangeWriter } from './formats';
import type { Io } from './io';

/** One text with what was found in it. */
export interface Result {
  id: string | number;
  text: string;
  document: ExtractedDocument;
  /** Given for `--explain`. */
  explanation?: Explanation;
}

/** Turns results into output, piece by piece: text, or bytes of UTF-8. */
export interface Writer<Printed = Result, Piece = string> {
  document(result: Printed): Piece;
  /** A bad line, in its place. */
  failure(line: FailedLine): string;
  /** What comes behind the last document. */
  end(): string;
}

/** The writer of a run. The report, the HTML and the formats of other tools are loaded only where they are asked for. */
export async function createWriter(run: Pick<CliArguments, 'format' | 'input' | 'files' | 'offsets' | 'explain'>, io: Io): Promise<Writer> {
  const exchange = await exchangeWriter(run);
  if (exchange) return exchange;
  const toJson = jsonIn(run.offsets ?? 'utf16');
  if (run.format === 'jsonl') return lineWriter(toJson);
  const single = run.input === 'text' && run.files.length === 1;
  if (run.format === 'json') return single ? objectWriter(toJson) : listWriter(toJson);
  if (run.format === 'html') {
    const { pageWriter, collectionWriter } = await import('./html');
    return single && !run.explain ? pageWriter() : collectionWriter();
  }
  const { reportWriter } = await import('./report');
  return reportWriter(io);
}

type ToJson = (result: Result) => object;

function lineWriter(toJson: ToJson): Writer {
  return {
    document: (result) => `${JSON.stringify(toJson(result))}\n`,
    failure: (line) => `${JSON.stringify(line)}\n`,
    end: () => '',
  };
}

function objectWriter(toJson: ToJson): Writer {
  return {
    document: (result) => `${JSON.stringify(toJson(result), null, 2)}\n`,
    failure: (line) => `${JSON.stringify(line, null, 2)}\n`,
    end: () => '',
  };
}

function listWriter(toJson: ToJson): Writer {
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

/** A result as JSON, all its offsets in one unit. */
function jsonIn(unit: OffsetUnit): ToJson {
  return ({ id, text, document, explanation }) => {
    const json: DocumentJson = unit === 'utf16' ? document.toJSON() : withOffsets(text, document.toJSON(), unit);
    return { id, ...json, ...(explanation === undefined ? {} : { explanation: unit === 'utf16' ? explanation : moveExplanation(text, explanation, unit) }) };
  };
}

function moveExplanation(text: string, { span, candidates }: Explanation, unit: OffsetUnit): Explanation {
  const { fromUtf16 } = offsetsOf(text, unit);
  const move = <T extends Span>(moved: T): T => ({ ...moved, start: fromUtf16(moved.start), end: fromUtf16(moved.end) });
  return { span: move(span), candidates: candidates.map(move) };
}
