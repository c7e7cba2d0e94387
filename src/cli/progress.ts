/**
 * The bar that a batch shows while it runs.
 */
import { fstatSync, statSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import type { CliArguments } from './arguments';
import { STDIN } from './inputs';
import type { Io } from './io';

const FRAMES_A_SECOND = 5;
const CLEAR_LINE = '\r\u001B[K';
const COUNT = '{documents} documents, {rate} per second';
const BAR = `{bar} {percentage}%  ${COUNT}, {eta_formatted} left`;

/** Counts documents and bytes on standard error. Silent unless that is a terminal and the results go elsewhere. */
export class Progress {
  readonly #stream: Io['stderr'];
  readonly #bar: SingleBar | undefined;
  readonly #start = performance.now();
  #documents = 0;
  #bytes = 0;

  /**
   * @param total the bytes of all inputs; 0 where that is unknown, and documents are counted alone
   */
  constructor({ stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>, total: number) {
    this.#stream = stderr;
    if (!stderr.isTTY || stdout.isTTY) return;
    this.#bar = new SingleBar({ stream: stderr, format: total > 0 ? BAR : COUNT, fps: FRAMES_A_SECOND, clearOnComplete: true, barCompleteChar: '█', barIncompleteChar: '░' });
    this.#bar.start(total, 0, this.#figures());
  }

  /** So many bytes more were read. */
  read(bytes: number): void {
    this.#bytes += bytes;
  }

  /** One document more. */
  tick(): void {
    this.#documents += 1;
    this.#bar?.update(this.#bytes, this.#figures());
  }

  /** Takes the bar away before a message; the next document brings it back. */
  clear(): void {
    if (this.#bar) this.#stream.write(CLEAR_LINE);
  }

  /** Takes the bar away for good. */
  end(): void {
    this.#bar?.stop();
  }

  #figures(): object {
    const seconds = (performance.now() - this.#start) / 1000;
    return { documents: this.#documents, rate: seconds > 0 ? Math.round(this.#documents / seconds) : 0 };
  }
}

/** The bytes that a run will read: of its files, and of standard input where that is a file. 0 where nobody knows. */
export function bytesOf({ files }: Pick<CliArguments, 'files'>, { stdin }: Pick<Io, 'stdin'>): number {
  let total = 0;
  for (const file of files) {
    const stat = file === STDIN ? ('fd' in stdin && typeof stdin.fd === 'number' ? fstatSync(stdin.fd) : undefined) : statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile()) return 0;
    total += stat.size;
  }
  return total;
}
