/**
 * Where the time goes: a CPU profile of the source over the articles, its samples summed by the stage of the pipeline
 * that they fall in, and by the folder of the function that ran.
 */
import { Session, type Profiler } from 'node:inspector/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../../src/index';
import type { Section } from './report';
import type { TextSet } from './texts';
import { PUBLISHED_AT } from './throughput';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
const MICROSECONDS = 200;

/** The functions that the pipeline calls, by the names of their stages. What they call belongs to them. */
const STAGES: ReadonlyMap<string, string> = new Map([
  ['normalizeText', 'normalize'],
  ['readArticle', 'zones of the page'],
  ['pairQuoteMarks', 'quote marks'],
  ['splitSentences', 'sentences'],
  ['Scan', 'dictionary scan'],
  ['proposePlaces', 'names: places'],
  ['proposeChains', 'names: places'],
  ['proposeOrganizations', 'names: organizations'],
  ['proposePeople', 'names: people'],
  ['addSharedEvidence', 'names: evidence and scores'],
  ['resolveOverlaps', 'names: overlaps'],
  ['readNames', 'names: the rest'],
  ['assembleNames', 'entities'],
  ['findDates', 'dates'],
  ['findQuotes', 'quotes'],
  ['finishDocument', 'document'],
]);
const REST = 'the rest';
const COLLECTOR = 'garbage collection';

/** Measures the stages over a set of texts, as many times as asked for. */
export async function measureStages({ name, texts }: TextSet, passes: number): Promise<Section[]> {
  const options = { publishedAt: PUBLISHED_AT };
  const pass = (): void => texts.forEach((text) => void extract(text, options));
  pass();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: MICROSECONDS });
  await session.post('Profiler.start');
  for (let k = 0; k < passes; k++) pass();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const note = `Samples of a CPU profile, ${passes} times over ${name}, from the source.`;
  return [
    { title: 'Where the time goes, by stage', note, columns: ['', '% of the time'], rows: percentages(sumSamples(profile, stageOf)) },
    { title: 'Where the time goes, by folder of the function', note, columns: ['', '% of the time'], rows: percentages(sumSamples(profile, folderOf)) },
  ];
}

/** A function of a profile, with the functions on the way to it, the outermost first. */
export type CallPath = readonly Pick<Profiler.ProfileNode['callFrame'], 'functionName' | 'url'>[];

/**
 * Sums the samples of a profile by a name for each path of calls.
 *
 * @returns shares of 1 by name; what has no name is left out of the whole
 */
export function sumSamples({ nodes, samples = [] }: Pick<Profiler.Profile, 'nodes' | 'samples'>, nameOf: (path: CallPath) => string | undefined): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const names = new Map<number, string | undefined>();
  const visit = (id: number, above: CallPath): void => {
    const node = byId.get(id)!;
    const path = [...above, node.callFrame];
    names.set(id, nameOf(path));
    for (const child of node.children ?? []) visit(child, path);
  };
  if (nodes[0]) visit(nodes[0].id, []);
  const counts = new Map<string, number>();
  let total = 0;
  for (const sample of samples) {
    const name = names.get(sample);
    if (name === undefined) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    total++;
  }
  return new Map([...counts].map(([name, count]) => [name, count / total]));
}

/** The stage that a path of calls is in, the innermost of those that lie in each other. */
export function stageOf(path: CallPath): string | undefined {
  if (isCollector(path)) return COLLECTOR;
  if (!path.some(({ url }) => isSource(url))) return undefined;
  const stage = innermost(path, ({ functionName, url }) => STAGES.has(functionName) && isSource(url));
  return stage ? STAGES.get(stage.functionName) : REST;
}

/** The folder under `src` of the function that runs, or of the one that called it when it is the machine's own. */
export function folderOf(path: CallPath): string | undefined {
  if (isCollector(path)) return COLLECTOR;
  const nearest = innermost(path, ({ url }) => isSource(url));
  if (!nearest) return undefined;
  const [folder = '', ...below] = relative(SOURCE, fileURLToPath(nearest.url)).split(sep);
  return below.length > 0 ? `src/${folder}` : 'src';
}

function innermost(path: CallPath, belongs: (frame: CallPath[number]) => boolean): CallPath[number] | undefined {
  for (let k = path.length - 1; k >= 0; k--) if (belongs(path[k]!)) return path[k];
  return undefined;
}

function isCollector(path: CallPath): boolean {
  return path.at(-1)?.functionName === '(garbage collector)';
}

function isSource(url: string): boolean {
  return url.startsWith('file:') && fileURLToPath(url).startsWith(SOURCE);
}

/** Rows in order of size. */
function percentages(shares: ReadonlyMap<string, number>): string[][] {
  return [...shares].sort((a, b) => b[1] - a[1]).map(([name, share]) => [name, (share * 100).toFixed(1)]);
}
