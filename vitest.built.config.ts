import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The entries of the package by their files under `src`: what tests import of them is taken from `dist`. */
const ENTRIES: readonly (readonly [source: string, built: string])[] = [
  ['index', 'index'],
  ['errors', 'index'],
  ['node/index', 'node'],
  ['latin(?:/index)?', 'latin'],
  ['redact(?:/index)?', 'redact'],
  ['formats(?:/index)?', 'formats'],
  ['eval(?:/index)?', 'eval'],
  ['render(?:/index)?', 'render'],
  ['dong(?:/index)?', 'dong'],
];
const extension = process.env['BUILT'] === 'cjs' ? 'cjs' : 'js';

/**
 * The tests of whole calls on what users install: `npm run test:built`. `BUILT=cjs` takes the CommonJS files.
 *
 * What tests import of a file inside `src` stays the source.
 */
export default defineConfig({
  resolve: {
    alias: ENTRIES.map(([source, built]) => ({
      find: new RegExp(`^(?:\\.\\./)+src/${source}$`),
      replacement: fileURLToPath(new URL(`dist/${built}.${extension}`, import.meta.url)),
    })),
  },
  test: {
    include: [
      'test/corpus-runner.test.ts',
      'test/{dong,eval,extension,extract,formats,latin,redact,registry,render,schema,sources}/**/*.test.ts',
      'test/{dates,quotes}/{corpus,properties}.test.ts',
      'test/dictionary/{define,extractor}.test.ts',
      'test/{cli/process,node/{dictionary,lines}}.test.ts',
    ],
    env: { BUILT: extension },
    // As Node loads it, not as Vite would read it.
    server: { deps: { external: [/\/dist\//] } },
    testTimeout: 20_000,
  },
});
