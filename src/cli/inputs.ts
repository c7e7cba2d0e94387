/**
 * The texts of a run, one after another, from files and from standard input.
 */
import { createReadStream } from 'node:fs';
import { readTextFile, unreadable } from '../node/files';
import { readDocumentLines, type FailedLine, type InputDocument } from '../node/lines';
import { decodeUtf8 } from '../node/utf8';
import type { CliArguments } from './arguments';
import type { Io } from './io';

/** A text to extract from; `line` is given for JSONL. */
export interface TextInput {
  document: InputDocument;
  line?: number;
  /** The file as given, `-` for standard input. */
  file: string;
}

/** A text that cannot be read: a bad line of a batch, or a whole file. */
export interface FailedInput {
  /** What is wrong, and where. */
  message: string;
  /** What stands in the output, for a line. */
  line?: FailedLine;
}

/** Standard input as an argument. */
export const STDIN = '-';

/**
 * The texts of a run in the order of its files. A JSONL input is read line by line, only as fast as the texts are
 * taken; a text file is read whole. What cannot be read comes as a `FailedInput` in its place.
 */
export async function* readInputs(
  { files, input }: Pick<CliArguments, 'files' | 'input'>,
  io: Pick<Io, 'stdin'>,
): AsyncGenerator<TextInput | FailedInput, void, undefined> {
  for (const file of files) {
    try {
      if (input === 'text') yield { document: { id: file, text: await readText(file, io) }, file };
      else yield* readBatch(file, io);
    } catch (error) {
      yield { message: unreadable(name(file), error).message };
    }
  }
}

async function readText(file: string, { stdin }: Pick<Io, 'stdin'>): Promise<string> {
  if (file !== STDIN) return readTextFile(file);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array | string));
  return decodeUtf8(Buffer.concat(chunks), true);
}

async function* readBatch(file: string, { stdin }: Pick<Io, 'stdin'>): AsyncGenerator<TextInput | FailedInput> {
  const source = file === STDIN ? stdin : createReadStream(file);
  for await (const item of readDocumentLines(source)) {
    yield 'error' in item ? failedLine(file, item) : { ...item, file };
  }
}

/** The failure of a line, with the name of its file. */
export function failedLine(file: string, line: FailedLine): FailedInput {
  return { message: `${name(file)}, line ${line.line}: ${line.error.message}`, line };
}

function name(file: string): string {
  return file === STDIN ? 'standard input' : file;
}
