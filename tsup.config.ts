import { defineConfig, type Options } from 'tsup';

/**
 * The library as ESM and CommonJS, and the command line as ESM. Calendar, lunar-calendar and Hangul helpers are bundled:
 * their packages cost more to load than all of the library. Hangul stays as it is, half as long as its escapes.
 */
const shared: Options = {
  outDir: 'dist',
  target: 'es2022',
  minifyWhitespace: true,
  minifySyntax: true,
  noExternal: ['date-fns', /^date-fns\//, 'hangul-js', 'korean-lunar-calendar'],
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
};

/** `dist/node.cjs` loads `dist/index.cjs`: with a copy of its own there would be two classes of each name. */
const libraryBeside: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'library-beside',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index$/ }, () => ({ path: './index.cjs', external: true }));
  },
};

const index = { index: 'src/index.ts' };
const node = { node: 'src/node/index.ts' };

const typed: Options = { ...shared, dts: { entry: { ...index, ...node } } };

export default defineConfig([
  { ...typed, format: 'esm', splitting: true, entry: { ...index, ...node, cli: 'src/cli/main.ts' } },
  { ...typed, format: 'cjs', splitting: false, entry: index },
  { ...shared, format: 'cjs', splitting: false, entry: node, esbuildPlugins: [libraryBeside] },
]);
