import { describe, expect, it } from 'vitest';
import { sourceFiles } from './support/imports';

const KINDS = ['organizations', 'people', 'places', 'dates', 'quotes'];
const FOUNDATION = ['types', 'errors', 'hangul', 'text', 'data', 'dictionary'];

/** What each house of `src` may import besides itself; the houses on top (`index`, `extract`, `cli`) are not listed. */
const MAY_IMPORT = new Map<string, readonly string[]>([
  ['types', []],
  ['errors', []],
  ['hangul', ['data']],
  ['text', ['types']],
  ['data', ['types', 'dictionary']],
  ['dictionary', ['types', 'errors', 'hangul', 'text', 'data']],
  ['engine', FOUNDATION],
  ...KINDS.map((kind) => [kind, [...FOUNDATION, 'engine']] as const),
  ['article', [...FOUNDATION, 'engine']],
  // The registry gives names to what the kinds found.
  ['registry', [...FOUNDATION, 'engine', ...KINDS]],
  ['extension', ['errors', 'dictionary']],
  // Data and their decoder alone: the main entry takes what they give.
  ['dong', ['data', 'dictionary', 'extension']],
  ['options', ['types', 'errors', 'engine']],
  // Through the main entry alone, so that the built subpath shares its classes.
  ['node', ['types', 'index']],
  ['cli', ['types', 'errors', 'options', 'index', 'node']],
]);

/** The one place that knows each third-party package. */
const ADAPTERS = new Map<string, readonly string[]>([
  ['hangul-js', ['src/hangul/']],
  ['date-fns', ['src/dates/calendar.ts', 'src/engine/civil.ts']],
  ['korean-lunar-calendar', ['src/dates/lunar.ts']],
  ['compromise', ['src/latin/']],
  ['papaparse', ['src/dictionary/parse.ts']],
  ['commander', ['src/cli/arguments.ts']],
  ['picocolors', ['src/cli/terminal.ts']],
  ['cli-table3', ['src/cli/columns.ts']],
]);
const NODE_HOUSES = ['node', 'cli'];

const sources = sourceFiles('src');

/** `dates` for src/dates/grammar.ts, `types` for src/types.ts. */
function houseOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? '';
}

describe('dependencies point one way', () => {
  it.each(sources.map((file) => [file.path, file] as const))('%s', (_path, file) => {
    const house = houseOf(file.path);
    const allowed = MAY_IMPORT.get(house);
    const wrong = file.files.filter((target) => {
      if (target === 'package.json') return house !== 'cli';
      return allowed !== undefined && houseOf(target) !== house && !allowed.includes(houseOf(target));
    });
    expect(wrong).toEqual([]);
  });

  it('no kind knows another', () => {
    for (const kind of KINDS) expect(KINDS.filter((other) => MAY_IMPORT.get(kind)?.includes(other))).toEqual([]);
  });
});

describe('third-party packages have one adapter each', () => {
  it.each(sources.map((file) => [file.path, file] as const))('%s', (path, file) => {
    const wrong = file.packages.filter((specifier) => {
      if (specifier.startsWith('node:')) return !NODE_HOUSES.includes(houseOf(path));
      const name = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
      return !ADAPTERS.get(name)?.some((place) => path.startsWith(place));
    });
    expect(wrong).toEqual([]);
  });
});

describe('the main entry', () => {
  it('reaches no Node module, so that it runs in browsers', () => {
    const byPath = new Map(sources.map((file) => [file.path, file]));
    const reached = new Set(['src/index.ts']);
    for (const path of reached) for (const target of byPath.get(path)?.files ?? []) reached.add(target);
    expect(byPath.has('src/index.ts')).toBe(true);
    const packages = [...reached].flatMap((path) => byPath.get(path)?.packages ?? []);
    expect(packages.filter((specifier) => specifier.startsWith('node:'))).toEqual([]);
  });
});

describe('files stay short', () => {
  const files = ['src', 'test', 'scripts', 'examples'].flatMap(sourceFiles).filter(({ path }) => !path.startsWith('src/data/'));
  it('none has more than 400 lines', () => {
    expect(files.filter(({ lines }) => lines > 400).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });
});
