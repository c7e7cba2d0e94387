/**
 * Start-up: what a process takes from nothing to the entities of one page, against an empty one.
 */
import { fileURLToPath } from 'node:url';
import { CLI, runNode } from './processes';
import type { Section } from './report';
import { inRounds, median, ratio } from './rounds';

const BUILT = new URL('../../dist/index.js', import.meta.url).href;
const COMMONJS = fileURLToPath(new URL('../../dist/index.cjs', import.meta.url));
const PAGE = fileURLToPath(new URL('../../examples/pages/festival.txt', import.meta.url));
const EMPTY = 'node -e 0';

/** The programs by their names in the table. */
const PROGRAMS = new Map<string, readonly string[]>([
  [EMPTY, ['-e', '0']],
  ['ES module, imported alone', ['--input-type=module', '-e', `import ${JSON.stringify(BUILT)};`]],
  ['ES module, one page extracted', ['--input-type=module', '-e', `import { readFileSync } from 'node:fs'; import { extract } from ${JSON.stringify(BUILT)}; extract(readFileSync(${JSON.stringify(PAGE)}, 'utf8'));`]],
  ['CommonJS, one page extracted', ['-e', `require(${JSON.stringify(COMMONJS)}).extract(require('node:fs').readFileSync(${JSON.stringify(PAGE)}, 'utf8'));`]],
  ['command line, one page extracted', [CLI, '--format', 'json', PAGE]],
]);

/** Measures the programs, each started as often as asked for. */
export async function measureStart(starts: number): Promise<Section> {
  const times = await inRounds(new Map([...PROGRAMS].map(([name, args]) => [name, () => void runNode(args)])), starts);
  return {
    title: 'Start-up of a process',
    note: `Medians of ${starts} interleaved starts of Node, each from nothing to its end.`,
    columns: ['', 'ms', `times ${EMPTY}`],
    rows: [...times].map(([name, each]) => [name, median(each).toFixed(0), ratio(times, name, EMPTY).toFixed(2)]),
  };
}
