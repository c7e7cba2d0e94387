/**
 * Measures speed, memory and growth on the built package, with references and other libraries in the same run.
 *
 *   npm run bench [-- --quick] [--texts FILE.jsonl …] [--only PART …] [--stream MB] [--growth MB] [--report FILE.md]
 *
 * Parts: throughput, peers, start, dictionaries, growth, stream, stages. `--texts` measures throughput on the texts of
 * your own files as well, `--report` writes the tables as Markdown too. Tasks are interleaved and medians printed,
 * because machines are noisy: trust the ratios more than the figures.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type * as library from '../src/index';
import { dictionaryCosts } from './bench/dictionaries';
import { measureGrowth } from './bench/growth';
import { measurePeers } from './bench/peers';
import { machine, type Section, toMarkdown, toText } from './bench/report';
import { measureStages } from './bench/stages';
import { measureStart } from './bench/start';
import { measureStream } from './bench/stream';
import { fromFile, generated } from './bench/texts';
import { measureThroughput } from './bench/throughput';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    texts: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true, default: [] },
    stream: { type: 'string' },
    growth: { type: 'string' },
    report: { type: 'string' },
  },
});
const size = values.quick
  ? { articles: 100, rounds: 3, starts: 3, sample: 0.05, growth: 1, growthRounds: 1, stream: 3, streamRounds: 1, passes: 2 }
  : { articles: 1000, rounds: 9, starts: 21, sample: 0.5, growth: 64, growthRounds: 3, stream: 100, streamRounds: 3, passes: 3 };
/** Megabytes from which on one run is enough. */
const LONG_STREAM = 500;
const streamed = Number(values.stream ?? size.stream);
const longest = Number(values.growth ?? size.growth);
if (!(streamed > 0) || !(longest > 0)) throw new Error('--stream and --growth take megabytes above 0');

const built = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof library;
const set = generated(size.articles);

const PARTS = new Map<string, () => Promise<Section[]>>([
  ['throughput', async () => [await measureThroughput(built, set, size.rounds), ...(await throughputOfFiles())]],
  ['peers', async () => [await measurePeers(built, set, size.sample, size.rounds)]],
  ['start', async () => [await measureStart(size.starts)]],
  ['dictionaries', async () => [dictionaryCosts(built, set.texts, size.rounds)]],
  ['growth', async () => [measureGrowth(longest, size.growthRounds)]],
  ['stream', async () => [measureStream(streamed, streamed > LONG_STREAM ? 1 : size.streamRounds)]],
  ['stages', () => measureStages(set, size.passes)],
]);
for (const part of values.only) {
  if (!PARTS.has(part)) throw new Error(`no part ${part}; the parts are ${[...PARTS.keys()].join(', ')}`);
}

const heading = machine(new Date());
console.log(heading);
const sections: Section[] = [];
for (const [name, measure] of PARTS) {
  if (values.only.length > 0 && !values.only.includes(name)) continue;
  for (const section of await measure()) {
    sections.push(section);
    console.log(`\n${toText(section)}`);
  }
}
if (values.report !== undefined) writeFileSync(values.report, `# Measured\n\n${heading}\n\n${sections.map(toMarkdown).join('\n\n')}\n`);

async function throughputOfFiles(): Promise<Section[]> {
  const measured: Section[] = [];
  for (const path of values.texts) measured.push(await measureThroughput(built, fromFile(path), size.rounds));
  return measured;
}
