/**
 * The pool's worker as JavaScript: threads start without the loader that reads the sources' TypeScript.
 */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const SOURCE = fileURLToPath(new URL('../../src/node/worker.ts', import.meta.url));

/** Bundles the worker into a folder and gives its place. */
export function bundledWorker(folder: string): URL {
  const outfile = join(folder, 'worker.mjs');
  // The CSV parser of dictionaries asks for a module of Node by `require`.
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  buildSync({ entryPoints: [SOURCE], bundle: true, platform: 'node', format: 'esm', banner, outfile, logLevel: 'silent' });
  return pathToFileURL(outfile);
}
