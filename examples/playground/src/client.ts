/** The page's side of the worker. */
import type { Answers, Numbered, Reply, Request } from './protocol';

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

/** Asks the worker; answers may come in any order. */
export class Client {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #id = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.error === undefined) waiting?.resolve(data.answer as never);
      else waiting?.reject(new Error(data.error));
    });
    this.#worker.addEventListener('error', ({ message }) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(message || 'the worker did not start'));
      this.#waiting.clear();
    });
  }

  /** Sends a request. */
  ask<R extends Request>(request: R): Promise<Answers[R['ask']]> {
    const id = (this.#id += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ ...request, id } satisfies Numbered);
    });
  }
}
