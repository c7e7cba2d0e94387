import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The CSV parser reads streams of Node as well; that part is never called and would keep bundles out of browsers. */
const withoutStreams: Plugin = {
  name: 'without-streams',
  setup(build) {
    build.onResolve({ filter: /^stream$/ }, () => ({ path: 'stream', namespace: 'empty' }));
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }));
  },
};

/**
 * The library as ESM and CommonJS, the command line and the workers of pools as ESM. Calendars, Hangul helpers and the CSV parser are bundled,
 * only what is used of them: whole packages cost too much to load. Hangul stays as it is, half as long as its escapes.
 */
const shared: Options = {
  outDir: 'dist',
  target: 'es2022',
  minifyWhitespace: true,
  minifySyntax: true,
  minifyIdentifiers: true,
  noExternal: ['date-fns', /^date-fns\//, 'hangul-js', 'korean-lunar-calendar', 'papaparse', 'stream'],
  esbuildPlugins: [withoutStreams],
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
};

/** Loads some modules as files beside the bundle: with copies of their own there would be two classes of each name. */
const beside = (filter: RegExp, path: string): Plugin => ({
  name: `beside ${path}`,
  setup(build) {
    build.onResolve({ filter }, () => ({ path, external: true }));
  },
});

const ERRORS = /^\.{1,2}\/errors$/;
/** One file of ESM that all others share. Each file more takes time to load: chunks for all that two of them share would be eight. */
const errorsBeside = beside(ERRORS, './errors.js');
/** The other files of ESM load the main entry only when they need the extractor. */
const libraryBeside = beside(/^\.\.\/index$/, './index.js');
/** The other CommonJS files load the main entry: what they ask for of the library by file, it exports. */
const commonJsBeside = beside(/^(\.\.\/(index|dates\/timex3)|\.{1,2}\/errors)$/, './index.cjs');

const index = { index: 'src/index.ts' };
/** Loads without the dictionaries of names; as CommonJS it holds a copy of what it shares with the main entry. */
const dates = { dates: 'src/only/dates.ts' };
/** The other subpaths that are exported. */
const subpaths = {
  node: 'src/node/index.ts',
  latin: 'src/latin/index.ts',
  redact: 'src/redact/index.ts',
  formats: 'src/formats/index.ts',
  eval: 'src/eval/index.ts',
  render: 'src/render/index.ts',
  dong: 'src/dong/index.ts',
};
const worker = { worker: 'src/node/worker.ts' };

const typed: Options = { ...shared, dts: { entry: { ...index, ...dates, ...subpaths } } };

export default defineConfig([
  { ...typed, format: 'esm', splitting: true, entry: { ...index, ...dates }, esbuildPlugins: [errorsBeside, withoutStreams] },
  { ...shared, format: 'esm', splitting: true, entry: { ...subpaths, ...worker, cli: 'src/cli/main.ts' }, esbuildPlugins: [libraryBeside, errorsBeside, withoutStreams] },
  { ...shared, format: 'esm', entry: { errors: 'src/errors.ts' } },
  { ...typed, format: 'cjs', splitting: false, entry: { ...index, ...dates } },
  { ...shared, format: 'cjs', splitting: false, shims: true, entry: { ...subpaths, ...worker }, esbuildPlugins: [commonJsBeside, withoutStreams] },
]);
