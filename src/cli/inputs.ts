/**
 * The texts of a run, one after another, from files and from standard input.
 */
import { createReadStream } from 'node:fs';
import { unreadable } from '../node/files';
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
 *
 * @param onRead told of the bytes read, piece by piece
 */
export async function* readInputs(
  { files, input }: Pick<CliArguments, 'files' | 'input'>,
  io: Pick<Io, 'stdin'>,
  onRead: (bytes: number) => void,
): AsyncGenerator<TextInput | FailedInput, void, undefined> {
  for (const file of files) {
    try {
      if (input === 'text') yield { document: { id: file, text: await readText(file, io, onRead) }, file };
      else yield* readBatch(file, io, onRead);
    } catch (error) {
      yield { message: unreadable(name(file), error).message };
    }
  }
}

async function readText(file: string, io: Pick<Io, 'stdin'>, onRead: (bytes: number) => void): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(file, io, onRead)) chunks.push(chunk);
  return decodeUtf8(Buffer.concat(chunks), true);
}

async function* readBatch(file: string, io: Pick<Io, 'stdin'>, onRead: (bytes: number) => void): AsyncGenerator<TextInput | FailedInput> {
  for await (const item of readDocumentLines(chunksOf(file, io, onRead))) {
    yield 'error' in item ? failedLine(file, item) : { ...item, file };
  }
}

async function* chunksOf(file: string, { stdin }: Pick<Io, 'stdin'>, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of file === STDIN ? stdin : createReadStream(file)) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
    onRead(bytes.length);
    yield bytes;
  }
}

/** The failure of a line, with the name of its file. */
export function failedLine(file: string, line: FailedLine): FailedInput {
  return { message: `${name(file)}, line ${line.line}: ${line.error.message}`, line };
}

function name(file: string): string {
  return file === STDIN ? 'standard input' : file;
}
