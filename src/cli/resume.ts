/**
 * What an earlier run has done already, read from its output.
 */
import { createReadStream, existsSync, fstatSync, statSync, truncateSync } from 'node:fs';
import { KoEntitiesError } from '../index';
import { unreadable } from '../node/files';
import { splitLines } from '../node/lines';
import type { FailedInput, TextInput } from './inputs';
import type { Io } from './io';

/** The documents and the bad lines that an output holds. */
export class Done {
  /** How often each id was written: a batch may hold one more than once. */
  readonly #ids = new Map<string | number, number>();
  readonly #failedLines = new Set<number>();

  /**
   * Whether the output holds a text's result already. Each result counts for one text.
   */
  take(input: TextInput | FailedInput): boolean {
    if ('message' in input) return input.line !== undefined && this.#failedLines.delete(input.line.line);
    const { id } = input.document;
    const times = this.#ids.get(id) ?? 0;
    if (times > 0) this.#ids.set(id, times - 1);
    return times > 0 || (input.line !== undefined && this.#failedLines.delete(input.line));
  }

  /** Notes what a line of the output says; a text whose worker was lost is tried again. */
  note({ id, line, error }: { id?: unknown; line?: unknown; error?: { code?: unknown } | null }): void {
    if (typeof id === 'string' || typeof id === 'number') this.#ids.set(id, (this.#ids.get(id) ?? 0) + 1);
    else if (typeof line === 'number' && error?.code !== 'WORKER_LOST') this.#failedLines.add(line);
  }
}

/**
 * Reads the output of an earlier run. A file that does not exist yet holds nothing. A last line without its line feed
 * was cut off and does not count; where the run appends to the same file, it is taken away.
 *
 * @throws KoEntitiesError `UNREADABLE_FILE`, `INVALID_LINE` for a line that no run wrote
 */
export async function readDone(file: string, { stdout }: Pick<Io, 'stdout'>): Promise<Done> {
  const done = new Done();
  if (!existsSync(file)) return done;
  const { size } = statSync(file);
  let line = 0;
  let whole = 0;
  try {
    for await (const bytes of splitLines(createReadStream(file))) {
      if (whole + bytes.length === size) break;
      line += 1;
      whole += bytes.length + 1;
      done.note(objectOf(bytes));
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw unreadable(file, error);
    throw new KoEntitiesError('INVALID_LINE', `${file}, line ${line}: no output of an earlier run: take the line out`, { file, line });
  }
  if (isSameFile(stdout, file)) truncateSync(file, whole);
  return done;
}

function objectOf(bytes: Uint8Array): object {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof value === 'object' && value !== null) return value;
  throw new SyntaxError('no object');
}

function isSameFile(stream: Io['stdout'], file: string): boolean {
  if (!('fd' in stream) || typeof stream.fd !== 'number') return false;
  const [one, other] = [fstatSync(stream.fd), statSync(file)];
  return one.dev === other.dev && one.ino === other.ino;
}

/** The texts whose results are still wanted; `onSkip` is told of the others. */
export async function* stillWanted(inputs: AsyncIterable<TextInput | FailedInput>, done: Done, onSkip: () => void): AsyncGenerator<TextInput | FailedInput, void, undefined> {
  for await (const input of inputs) {
    if (done.take(input)) onSkip();
    else yield input;
  }
}
