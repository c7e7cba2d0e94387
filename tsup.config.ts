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
 * The library as ESM and CommonJS, and the command line as ESM. Calendars, Hangul helpers and the CSV parser are bundled,
 * only what is used of them: whole packages cost too much to load. Hangul stays as it is, half as long as its escapes.
 */
const shared: Options = {
  outDir: 'dist',
  target: 'es2022',
  minifyWhitespace: true,
  minifySyntax: true,
  noExternal: ['date-fns', /^date-fns\//, 'hangul-js', 'korean-lunar-calendar', 'papaparse', 'stream'],
  esbuildPlugins: [withoutStreams],
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
};

/** `dist/node.cjs` loads `dist/index.cjs`: with a copy of its own there would be two classes of each name. */
const libraryBeside: Plugin = {
  name: 'library-beside',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index$/ }, () => ({ path: './index.cjs', external: true }));
  },
};

const index = { index: 'src/index.ts' };
const node = { node: 'src/node/index.ts' };
const dong = { dong: 'src/dong/index.ts' };

const typed: Options = { ...shared, dts: { entry: { ...index, ...node, ...dong } } };

export default defineConfig([
  { ...typed, format: 'esm', splitting: true, entry: { ...index, ...node, ...dong, cli: 'src/cli/main.ts' } },
  { ...typed, format: 'cjs', splitting: false, entry: { ...index, ...dong } },
  { ...shared, format: 'cjs', splitting: false, entry: node, esbuildPlugins: [libraryBeside] },
]);
