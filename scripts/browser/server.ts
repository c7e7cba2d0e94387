/** Serves folders and pages on this machine alone. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build, preview } from 'vite';

/** A server that runs. */
export interface Serving {
  address: string;
  close: () => Promise<void>;
}

/** Builds the playground into a folder and serves it. */
export async function servePlayground(root: string, outDir: string): Promise<Serving> {
  await build({ root, build: { outDir, emptyOutDir: true }, logLevel: 'warn' });
  const server = await preview({ root, build: { outDir }, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
  return { address: addressOf(server.httpServer.address()), close: () => server.close() };
}

/** A server of pages that are given as HTML. */
export class PageServer {
  readonly #pages: string[] = [];
  readonly #server = createServer((request, response) => {
    const html = this.#pages[Number(request.url?.slice(1))];
    response.writeHead(html === undefined ? 204 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });

  /** Starts to listen. */
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** The address of a new page. */
  serve(html: string): string {
    this.#pages.push(html);
    return `${addressOf(this.#server.address())}${this.#pages.length - 1}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

function addressOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port');
  return `http://127.0.0.1:${address.port}/`;
}
