/**
 * The counter that a batch shows while it runs.
 */
import type { Io } from './io';

const INTERVAL_MS = 200;
const CLEAR_LINE = '\r\u001B[K';

/** Counts documents on standard error. Silent unless that is a terminal and the results go elsewhere. */
export class Progress {
  readonly #stream: Io['stderr'] | undefined;
  readonly #start: number;
  #shown: number;
  #count = 0;

  constructor({ stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>) {
    this.#stream = stderr.isTTY && !stdout.isTTY ? stderr : undefined;
    this.#start = performance.now();
    this.#shown = this.#start;
  }

  /** One document more. */
  tick(): void {
    this.#count += 1;
    const now = performance.now();
    if (!this.#stream || now - this.#shown < INTERVAL_MS) return;
    this.#shown = now;
    const rate = Math.round((this.#count * 1000) / (now - this.#start));
    this.#stream.write(`${CLEAR_LINE}${this.#count} documents, ${rate} per second`);
  }

  /** Takes the counter away, before a message and at the end. */
  clear(): void {
    if (this.#shown !== this.#start) this.#stream?.write(CLEAR_LINE);
  }
}
