import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from './support/imports';

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
  // Its types alone, which all others may know.
  ['extension', ['types', 'dictionary']],
  // Data and their decoder alone: the main entry takes what they give.
  ['dong', ['data', 'dictionary', 'extension']],
  ['rules', [...FOUNDATION, 'engine', 'extension']],
  ['options', ['types', 'errors', 'engine', 'extension', 'rules']],
  ['story', ['types']],
  ['original', ['types', 'text']],
  // Entries for one kind alone.
  ['only', ['types', 'errors', 'engine', 'text', 'article', 'options', 'original', 'story', ...KINDS]],
  // Through the main entry alone, so that the built subpath shares its classes.
  ['node', ['types', 'index', 'latin']],
  ['latin', ['types', 'index', 'text']],
  ['redact', ['types', 'index', 'text', 'hangul']],
  // What was found as files of other tools; TimeML takes the values of dates.
  ['formats', ['types', 'errors', 'dates']],
  ['eval', ['types', 'errors', 'formats']],
  ['sources', ['types', 'hangul']],
  ['render', ['types', 'errors', 'options', 'sources']],
  ['cli', ['types', 'errors', 'options', 'index', 'node', 'formats', 'render']],
]);

/** The one place that knows each third-party package. */
const ADAPTERS = new Map<string, readonly string[]>([
  ['hangul-js', ['src/hangul/']],
  ['date-fns', ['src/dates/calendar.ts', 'src/engine/civil.ts']],
  ['korean-lunar-calendar', ['src/dates/lunar.ts']],
  ['compromise', ['src/latin/']],
  ['papaparse', ['src/dictionary/parse.ts', 'src/formats/csv.ts']],
  ['commander', ['src/cli/arguments.ts']],
  ['picocolors', ['src/render/colors.ts']],
  ['cli-table3', ['src/cli/columns.ts']],
  ['cli-progress', ['src/cli/progress.ts']],
  ['piscina', ['src/node/pool.ts']],
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

/** All files that one reaches through imports. */
function reachedFrom(entry: string): SourceFile[] {
  const byPath = new Map(sources.map((file) => [file.path, file]));
  const reached = new Set([entry]);
  for (const path of reached) for (const target of byPath.get(path)?.files ?? []) reached.add(target);
  expect(byPath.has(entry)).toBe(true);
  return [...reached].flatMap((path) => byPath.get(path) ?? []);
}

describe('entries for browsers', () => {
  it.each(['src/index.ts', 'src/render/index.ts', 'src/only/dates.ts'])('%s reaches no Node module', (entry) => {
    const packages = reachedFrom(entry).flatMap((file) => file.packages);
    expect(packages.filter((specifier) => specifier.startsWith('node:'))).toEqual([]);
    expect(packages.filter((specifier) => specifier.startsWith('compromise'))).toEqual([]);
  });

  it('pictures load none of the data, so that a page can show what a server found', () => {
    expect(reachedFrom('src/render/index.ts').filter(({ path }) => path.startsWith('src/data/'))).toEqual([]);
  });

  it('dates alone bring no dictionary of names along', () => {
    const houses = reachedFrom('src/only/dates.ts').filter(({ path }) => /^src\/(data|dictionary|organizations|people|places|quotes|registry)\//.test(path));
    // Types cost nothing.
    expect(houses.map(({ path }) => path).filter((path) => path !== 'src/dictionary/types.ts')).toEqual([]);
  });
});

describe('files stay short', () => {
  const files = ['src', 'test', 'scripts', 'examples'].flatMap(sourceFiles).filter(({ path }) => !path.startsWith('src/data/'));
  it('none has more than 400 lines', () => {
    expect(files.filter(({ lines }) => lines > 400).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });
});
