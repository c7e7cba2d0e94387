/**
 * The streams of the command line, so that tests run it without a process.
 */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** An output stream that may be a terminal. */
export type OutputStream = Writable & { isTTY?: boolean; columns?: number };

/** What the command line reads and writes. */
export interface Io {
  stdin: Readable & { isTTY?: boolean };
  stdout: OutputStream;
  stderr: OutputStream;
  /** Environment variables; only NO_COLOR, FORCE_COLOR and TERM are read. */
  env: Readonly<Record<string, string | undefined>>;
}

/** The reader of the output went away (`| head`). */
export class ClosedOutputError extends Error {}

/** Writes to an output stream with back-pressure. */
export class Output {
  readonly #stream: OutputStream;
  #failure: Error | undefined;

  constructor(stream: OutputStream) {
    this.#stream = stream;
    stream.on('error', (error) => {
      this.#failure = error;
    });
  }

  /**
   * Writes, and waits until the reader has caught up.
   *
   * @param piece text, or bytes of UTF-8
   * @throws ClosedOutputError when the reader has gone, otherwise the stream's own error (disk full)
   */
  async write(piece: string | Uint8Array): Promise<void> {
    try {
      if (!this.#failure && !this.#stream.write(piece)) await once(this.#stream, 'drain');
    } catch (error) {
      throw outputError(error);
    }
    if (this.#failure) throw outputError(this.#failure);
  }
}

function outputError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' ? new ClosedOutputError() : error;
}
