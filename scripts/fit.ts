/**
 * Fits the weight table: `npm run fit -- GOLD.jsonl …` (default: the gold files of ../shared/eval). Logistic regression
 * with a pull towards zero over all candidates of the name kinds; a candidate is right when the gold has its span and
 * kind. The project's own texts (test/corpus, test/gold) are fitted on too (`--no-own`: not). `--folds N` scores N parts of the documents, each with weights fitted on the others, and writes nothing; `--errors KIND` lists
 * what they get wrong.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packedLexicon } from '../src/data/lexicon';
import { Lexicon } from '../src/dictionary/lexicon';
import type { Candidate } from '../src/engine/candidates';
import type { NameKind } from '../src/engine/features';
import { Scan } from '../src/engine/scan';
import { WordForms } from '../src/engine/word-forms';
import { readArticle } from '../src/article';
import { TABLES } from '../src/name-kinds';
import { lookAgain, type NameReading, type NameThresholds, proposeNames, resolveNames } from '../src/names';
import { NAME_THRESHOLDS } from '../src/thresholds';
import { normalizeText } from '../src/text/normalize';
import { confidenceOf } from '../src/assemble';
import { calibrationTable } from './calibration';
import { ownGold } from './own-gold';

const { values, positionals } = parseArgs({
  options: { folds: { type: 'string', default: '0' }, strength: { type: 'string', default: '1' }, rounds: { type: 'string', default: '60' }, cross: { type: 'string', default: '250' }, own: { type: 'boolean', default: true }, errors: { type: 'string' } },
  allowNegative: true,
  allowPositionals: true,
});

interface Gold {
  kind: NameKind;
  start: number;
  end: number;
}

interface Sample {
  reading: NameReading;
  /** The candidates of the annotated kinds in the zones that mentions come from; those of the second look join after the first round. */
  candidates: Candidate[];
  /** Whether a candidate is one of them. */
  counts: (candidate: Candidate) => boolean;
  gold: Gold[];
  /** How much the document counts. */
  weight: number;
  /** Where it comes from: a gold file, the project's own articles, its corpora, which are fitted on and never held out. */
  source: 'gold' | 'article' | 'corpus';
}

const KLUE_KINDS = new Map<string, NameKind>([['PS', 'person'], ['OG', 'organization'], ['LC', 'place']]);
const KINDS: readonly NameKind[] = ['organization', 'person', 'place'];

const shared = fileURLToPath(new URL('../../shared/eval/', import.meta.url));
const files = positionals.length ? positionals : ['klue-news-dev', 'articles-dev', 'phrases-dev', 'seeds'].map((name) => `${shared}${name}.jsonl`);
const missing = files.filter((file) => !existsSync(file));
if (missing.length) {
  console.error(`no such gold file: ${missing.join(', ')}; name the files to fit on: npm run fit -- GOLD.jsonl`);
  process.exit(2);
}

const words = new WordForms(new Lexicon(packedLexicon));
const STORY = new Set(['headline', 'subheadline', 'caption', 'body']);

/** An annotated text, with the kinds of names that are known in it. */
interface Annotated {
  text: string;
  kinds: readonly NameKind[];
  gold: Gold[];
  weight: number;
  source: Sample['source'];
}

function readFiles(): Annotated[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8').split('\n').filter(Boolean).flatMap((line): Annotated[] => {
      const row = JSON.parse(line) as { text: string; kinds?: string[]; mentions?: { kind: string; start: number; end: number }[]; entities?: { label: string; start: number; end: number }[] };
      if (row.kinds) return [];
      const gold = row.mentions
        ? row.mentions.filter((m) => KINDS.includes(m.kind as NameKind)).map((m) => ({ kind: m.kind as NameKind, start: m.start, end: m.end }))
        : row.entities!.flatMap((e) => (KLUE_KINDS.has(e.label) ? [{ kind: KLUE_KINDS.get(e.label)!, start: e.start, end: e.end }] : []));
      return [{ text: row.text, kinds: KINDS, gold, weight: row.mentions ? 2 : 1, source: 'gold' }];
    }),
  );
}

function readSamples(): Sample[] {
  const own = values.own ? ownGold().map(({ text, kinds, mentions }): Annotated => ({ text, kinds, gold: mentions, weight: 2, source: kinds.length > 1 ? 'article' : 'corpus' })) : [];
  return [...readFiles(), ...own].map(({ text: written, kinds, gold, weight, source }) => {
    const { text } = normalizeText(written);
    const reading = proposeNames(new Scan(text, words), { everything: true });
    const story = readArticle(text).zones.filter((zone) => STORY.has(zone.type));
    const counts = (c: Candidate): boolean => kinds.includes(c.kind) && story.some((zone) => c.start >= zone.start && c.end <= zone.end);
    return { reading, candidates: reading.document.candidates.list.filter(counts), counts, gold, weight, source };
  });
}

const keyOf = (span: { kind: NameKind; start: number; end: number }): string => `${span.kind}:${span.start}:${span.end}`;

type Weights = Record<NameKind, Float64Array>;

function emptyWeights(): Weights {
  const start = (kind: NameKind): Float64Array => Float64Array.from(TABLES[kind].names, (name) => TABLES[kind].fixed.get(name) ?? 0);
  return { organization: start('organization'), person: start('person'), place: start('place') };
}

const score = (weights: Weights, candidate: Candidate): number => {
  const table = weights[candidate.kind];
  let sum = 0;
  for (const feature of candidate.features) sum += table[feature]!;
  return sum;
};

/** Which features join two: they are rarer, and pulled to zero harder. */
const crossedFeatures = (kind: NameKind): boolean[] => TABLES[kind].names.map((name) => name.includes('&'));

/** AdaGrad over the candidates in a fixed order, with L2: the same data give the same table. */
function fit(samples: readonly Sample[], weights: Weights): void {
  const strength = Number(values.strength);
  const squares = { organization: new Float64Array(TABLES.organization.names.length), person: new Float64Array(TABLES.person.names.length), place: new Float64Array(TABLES.place.names.length) };
  const items = samples.flatMap((sample) => {
    const right = new Set(sample.gold.map(keyOf));
    return sample.candidates.map((candidate) => ({ candidate, label: right.has(keyOf(candidate)) ? 1 : 0, weight: sample.weight }));
  });
  const pull = (30 * strength) / items.length;
  const cross = Number(values.cross);
  const crossed = { organization: crossedFeatures('organization'), person: crossedFeatures('person'), place: crossedFeatures('place') };
  let seed = 12345;
  for (let round = 0; round < Number(values.rounds); round++) {
    for (let k = items.length - 1; k > 0; k--) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const other = seed % (k + 1);
      [items[k], items[other]] = [items[other]!, items[k]!];
    }
    for (const { candidate, label, weight } of items) {
      const table = weights[candidate.kind];
      const square = squares[candidate.kind];
      const error = (1 / (1 + Math.exp(-score(weights, candidate))) - label) * weight;
      for (const feature of candidate.features) {
        if (TABLES[candidate.kind].fixed.has(TABLES[candidate.kind].names[feature]!)) continue;
        const gradient = error + pull * (crossed[candidate.kind][feature] ? cross : 1) * table[feature]!;
        square[feature]! += gradient * gradient;
        table[feature]! -= (0.25 / (0.3 + Math.sqrt(square[feature]!))) * gradient;
      }
    }
  }
}

function apply(weights: Weights): void {
  for (const kind of KINDS) TABLES[kind].use(weights[kind]);
}

function rescore(samples: readonly Sample[]): void {
  for (const { reading } of samples) {
    for (const candidate of reading.document.candidates.list) candidate.score = TABLES[candidate.kind].score(candidate.features);
  }
}

/** Weights in two rounds: the second sees what the first finds strong elsewhere in the document. */
function fitAll(samples: readonly Sample[], others: readonly Sample[]): Weights {
  const weights = emptyWeights();
  fit(samples, weights);
  apply(weights);
  rescore([...samples, ...others]);
  for (const sample of [...samples, ...others]) {
    lookAgain(sample.reading);
    sample.candidates = sample.reading.document.candidates.list.filter(sample.counts);
  }
  fit(samples, weights);
  apply(weights);
  rescore([...samples, ...others]);
  return weights;
}

function report(samples: readonly Sample[], thresholds: NameThresholds): string {
  return KINDS.map((kind) => {
    let gold = 0;
    let found = 0;
    let hit = 0;
    for (const sample of samples) {
      const right = new Set(sample.gold.filter((g) => g.kind === kind).map(keyOf));
      gold += right.size;
      for (const winner of resolveNames(sample.candidates, thresholds)) {
        if (winner.kind !== kind) continue;
        found++;
        if (right.has(keyOf(winner))) hit++;
      }
    }
    return `${kind} P ${(hit / found).toFixed(3)} R ${(hit / gold).toFixed(3)} F1 ${((2 * hit) / (found + gold)).toFixed(3)}`;
  }).join('   ');
}

/** What was missed and what was too much, with a little text around it. */
function printErrors(samples: readonly Sample[], kind: NameKind, thresholds: NameThresholds): void {
  for (const { reading, candidates, gold, source, weight } of samples) {
    const from = source === 'article' ? 'own' : weight > 1 ? 'article' : 'sentence';
    const { text } = reading.document.scan;
    const winners = resolveNames(candidates, thresholds);
    const found = new Set(winners.map(keyOf));
    const right = new Set(gold.map(keyOf));
    const show = ({ start, end }: { start: number; end: number }): string =>
      `${text.slice(Math.max(0, start - 14), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 14)}`.replaceAll('\n', '⏎');
    for (const mention of gold) {
      if (mention.kind !== kind || found.has(keyOf(mention))) continue;
      const candidate = candidates.find((c) => keyOf(c) === keyOf(mention));
      const instead = winners.filter((w) => w.start < mention.end && w.end > mention.start).map((w) => `${w.kind} ${text.slice(w.start, w.end)} ${w.score.toFixed(1)}`);
      console.log(`missed ${from} ${show(mention)}  ${candidate ? `${candidate.rule} ${candidate.score.toFixed(1)}` : 'no candidate'}${instead.length ? `; instead ${instead.join(', ')}` : ''}`);
    }
    for (const winner of winners) if (winner.kind === kind && !right.has(keyOf(winner))) console.log(`extra  ${from} ${show(winner)}  ${winner.rule} ${winner.score.toFixed(1)}`);
  }
}

/** Prints how far the confidences of held-out winners can be trusted, and the lines that fit them best. */
function printCalibration(samples: readonly Sample[]): void {
  const winners = samples.flatMap(({ candidates, gold }) => {
    const right = new Set(gold.map(keyOf));
    return resolveNames(candidates, NAME_THRESHOLDS.broad).map((winner) => ({ winner, right: right.has(keyOf(winner)) }));
  });
  console.log(`confidence of held-out names, by tenths\n${calibrationTable(winners.map(({ winner, right }) => ({ confidence: confidenceOf(winner), right })))}`);
  for (const kind of KINDS) {
    let slope = 0.7;
    let offset = 0.2;
    const own = winners.filter(({ winner }) => winner.kind === kind);
    for (let round = 0; round < 2000; round++) {
      let bySlope = 0;
      let byOffset = 0;
      for (const { winner, right } of own) {
        const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-slope * winner.score - offset));
        bySlope += error * winner.score;
        byOffset += error;
      }
      slope += (0.3 * bySlope) / own.length;
      offset += (0.3 * byOffset) / own.length;
    }
    console.log(`  best line for ${kind}: slope ${slope.toFixed(2)}, offset ${offset.toFixed(2)}`);
  }
}

/** The same threshold for all kinds. */
function evenly(threshold: number): NameThresholds {
  return { organization: threshold, person: threshold, place: threshold };
}

const folds = Number(values.folds);
if (folds > 1) {
  const tested: Sample[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const samples = readSamples();
    // Cases are left out of the count: a new one moves no article to another part.
    const test = samples.filter(({ source }) => source !== 'corpus').filter((_, index) => index % folds === fold);
    fitAll(samples.filter((sample) => !test.includes(sample)), test);
    tested.push(...test);
    console.log(`fold ${fold + 1}: ${report(test, evenly(0))}`);
  }
  printCalibration(tested);
  if (values.errors) printErrors(tested, values.errors as NameKind, NAME_THRESHOLDS.balanced);
  const { strict, balanced, broad } = NAME_THRESHOLDS;
  const trials = [-1.2, -0.9, -0.7, -0.5, -0.2].map((threshold) => [`${threshold}`, evenly(threshold)] as const);
  for (const [name, threshold] of [['of strict', strict], ['of balanced', balanced], ['of broad', broad], ...trials] as const) {
    console.log(`held out, thresholds ${name}`);
    console.log(`  gold, single sentences  ${report(tested.filter(({ source, weight }) => source === 'gold' && weight === 1), threshold)}`);
    console.log(`  gold, articles          ${report(tested.filter(({ source, weight }) => source === 'gold' && weight > 1), threshold)}`);
    console.log(`  the project's articles  ${report(tested.filter(({ source }) => source === 'article'), threshold)}`);
  }
} else {
  const samples = readSamples();
  const reach = KINDS.map((kind) => {
    let gold = 0;
    let reached = 0;
    for (const sample of samples) {
      const proposed = new Set(sample.reading.document.candidates.list.map(keyOf));
      for (const g of sample.gold) if (g.kind === kind) {
        gold++;
        if (proposed.has(keyOf(g))) reached++;
      }
    }
    return `${kind} ${(reached / gold).toFixed(3)}`;
  });
  console.log(`gold spans among the candidates: ${reach.join('  ')}`);
  const weights = fitAll(samples, []);
  console.log(`on the gold fitted: ${report(samples.filter(({ source }) => source === 'gold'), evenly(0))}`);
  console.log(`on the project's own: ${report(samples.filter(({ source }) => source !== 'gold'), evenly(0))}`);
  const lines = [
    '// Generated by `npm run fit`. Do not edit.',
    '/**',
    ' * Weights by feature in hundredths, from a twentieth on, and wherever there is a prior. A line is `name weight`, or a family',
    ' * of features with its values: `prefix: value weight value weight`.',
    ' */',
    "export const fittedWeights: Readonly<Record<'organization' | 'person' | 'place', string>> = {",
  ];
  for (const kind of KINDS) {
    const rows = new Map<string, string>();
    TABLES[kind].names.forEach((name, feature) => {
      const weight = Math.round(weights[kind][feature]! * 100);
      if (Math.abs(weight) < 5 && !TABLES[kind].priors.has(name)) return;
      const value = name.indexOf(':') + 1;
      const row = value > 0 ? name.slice(0, value) : name;
      rows.set(row, `${rows.get(row) ?? row}${value > 0 ? ` ${name.slice(value)}` : ''} ${weight}`);
    });
    lines.push(`  ${kind}: \`\n${[...rows.values()].join('\n')}\n\`,`);
  }
  lines.push('};', '');
  writeFileSync(fileURLToPath(new URL('../src/data/weights.ts', import.meta.url)), lines.join('\n'));
}
