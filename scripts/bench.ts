/**
 * Measures speed on the built package, as ratios that hold across machines.
 *
 *   npm run bench [-- --quick]
 *
 * Throughput: `extract` over a thousand different generated articles, against `match(/[가-힣]+/g)` over the same texts
 * in the same run. Start-up: a whole process that extracts one page, against an empty one. Rounds are interleaved and
 * medians printed, because machines are noisy. Dictionaries of 50 and 100,000 entries: to compile, and what they slow down.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Bench } from 'tinybench';
import type * as library from '../src/index';
import { MENTION_KINDS } from '../src/options';
import { articles } from './articles';
import { printDictionaryCosts } from './bench-dictionary';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const size = values.quick ? { articles: 100, rounds: 3, starts: 3 } : { articles: 1000, rounds: 9, starts: 21 };
const BUILT = new URL('../dist/index.js', import.meta.url);
const PAGE = fileURLToPath(new URL('../examples/pages/festival.txt', import.meta.url));

const built = (await import(BUILT.href)) as typeof library;
const { createExtractor } = built;
const texts = articles(size.articles);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

await printThroughput();
printStartUp();
printDictionaryCosts(built, texts, size.rounds);

async function printThroughput(): Promise<void> {
  const tasks = new Map<string, (text: string) => unknown>([['match(/[가-힣]+/g)', (text) => text.match(/[가-힣]+/g)]]);
  const whole = createExtractor({ publishedAt: '2026-10-02' });
  tasks.set('extract', (text) => whole.extract(text));
  for (const kind of MENTION_KINDS) {
    const one = createExtractor({ publishedAt: '2026-10-02', kinds: [kind] });
    tasks.set(`extract, kinds: ['${kind}']`, (text) => one.extract(text));
  }
  const rounds = new Map([...tasks.keys()].map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < size.rounds; round++) {
    for (const [name, milliseconds] of await runOnce(tasks)) rounds.get(name)?.push(milliseconds);
  }
  const base = median(rounds.get('match(/[가-힣]+/g)') ?? []);
  console.log(`${texts.length} articles, ${megabytes.toFixed(1)} MB of UTF-8, medians of ${size.rounds} rounds`);
  for (const [name, times] of rounds) {
    const time = median(times);
    const speed = (megabytes / time) * 1000;
    console.log(`  ${name.padEnd(32)} ${speed.toFixed(1).padStart(7)} MB/s  ${(base / time).toFixed(3)} of the regular expression`);
  }
}

/** Every task once over all texts. */
async function runOnce(tasks: ReadonlyMap<string, (text: string) => unknown>): Promise<Map<string, number>> {
  const bench = new Bench({ time: 0, iterations: 1, warmup: false });
  for (const [name, task] of tasks) {
    bench.add(name, () => {
      for (const text of texts) task(text);
    });
  }
  await bench.run();
  return new Map(
    bench.tasks.map(({ name, result }): [string, number] => {
      if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
      return [name, result.period];
    }),
  );
}

function printStartUp(): void {
  const program = `import { readFileSync } from 'node:fs';
    import { extract } from ${JSON.stringify(BUILT.href)};
    extract(readFileSync(${JSON.stringify(PAGE)}, 'utf8'));`;
  const empty: number[] = [];
  const extracting: number[] = [];
  for (let i = 0; i < size.starts; i++) {
    empty.push(processTime(['-e', '0']));
    extracting.push(processTime(['--input-type=module', '-e', program]));
  }
  const [before, after] = [median(empty), median(extracting)];
  console.log(`Start-up, medians of ${size.starts} processes`);
  console.log(`  empty process                    ${before.toFixed(0).padStart(5)} ms`);
  console.log(`  with one page extracted          ${after.toFixed(0).padStart(5)} ms  ${(after / before).toFixed(2)} of the empty one`);
}

function processTime(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
