/**
 * What each category of the dictionaries brings: scores the gold files with the lexicon as it is, then without one
 * category at a time, built in memory. Weights stay as they are fitted.
 *
 *   npx tsx scripts/ablation.ts [GOLD.jsonl …]
 *
 * Printed are exact F1 over all gold files by kind, and what each figure loses without the category, in points.
 * Surnames, syllables and speech verbs are tables of their own and stay in.
 */
import { fileURLToPath } from 'node:url';
import { Lexicon } from '../src/dictionary/lexicon';
import { packLexicon } from '../src/dictionary/pack';
import { WordForms } from '../src/engine/word-forms';
import { extractDocument } from '../src/extract';
import { resolveOptions } from '../src/options';
import { collectWords } from './data/lexicon';
import { sourceFiles } from './dictionary/sources';
import { comparable, type GoldDocument, goldFiles, type GoldMention, readGold } from './gold';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const KINDS = ['organization', 'person', 'place', 'quote'] as const;
type Kind = (typeof KINDS)[number];

/** Categories by their files below `dictionaries/`. */
const CATEGORIES: readonly (readonly [name: string, files: RegExp])[] = [
  ['divisions', /^places\/divisions\.txt$/],
  ['countries', /^places\/countries\.txt$/],
  ['regions', /^places\/regions\.txt$/],
  ['foreign cities and states', /^places\/(?:cities|states)-foreign\.txt$/],
  ['landmarks', /^places\/landmarks\.txt$/],
  ['facility suffixes', /^places\/facility-suffixes\.txt$/],
  ['words that are no places', /^places\/not-places\.txt$/],
  ['government', /^organizations\/government\.txt$/],
  ['justice and security', /^organizations\/justice-security\.txt$/],
  ['politics', /^organizations\/politics\.txt$/],
  ['public agencies', /^organizations\/public-agencies\.txt$/],
  ['companies', /^organizations\/companies\.txt$/],
  ['universities and schools', /^organizations\/universities-schools\.txt$/],
  ['hospitals', /^organizations\/hospitals\.txt$/],
  ['media', /^organizations\/media\.txt$/],
  ['associations', /^organizations\/associations\.txt$/],
  ['teams and leagues', /^organizations\/teams-leagues\.txt$/],
  ['international bodies', /^organizations\/international\.txt$/],
  ['generic institutions', /^organizations\/generic\.txt$/],
  ['suffixes of organizations', /^organizations\/suffixes\.txt$/],
  ['titles', /^people\/titles\.txt$/],
  ['public figures', /^people\/figures\.txt$/],
  ['foreign names', /^people\/foreign-(?:names|words)\.txt$/],
  ['common nouns and word forms', /^words\/(?:common-nouns|word-forms).*\.txt$/],
  ['words that are no names', /^words\/not-names\.txt$/],
  ['role phrases', /^words\/role-phrases\.txt$/],
];

const key = ({ kind, start, end }: GoldMention): string => `${kind} ${start} ${end}`;

/** Exact F1 by kind. */
function score(files: readonly string[], documents: readonly GoldDocument[]): Map<Kind, number> {
  const lexicons = { words: new WordForms(new Lexicon(packLexicon(collectWords(ROOT, files)))) };
  const counts = new Map(KINDS.map((kind) => [kind, { gold: 0, found: 0, right: 0 }]));
  for (const gold of documents) {
    const wanted = gold.mentions.filter(({ kind }) => !gold.kinds || (gold.kinds as string[]).includes(kind));
    const right = new Set(wanted.map(key));
    for (const { kind } of wanted) {
      const count = counts.get(kind as Kind);
      if (count) count.gold++;
    }
    const options = resolveOptions(gold.publishedAt === undefined ? {} : { publishedAt: gold.publishedAt }, 'call');
    for (const piece of extractDocument(gold.text, lexicons, options).mentions.flatMap((mention) => comparable(mention, gold))) {
      const count = counts.get(piece.kind as Kind);
      if (!count) continue;
      count.found++;
      if (right.has(key(piece))) count.right++;
    }
  }
  return new Map([...counts].map(([kind, { gold, found, right }]) => [kind, (200 * right) / Math.max(1, gold + found)]));
}

function print(name: string, figures: readonly string[]): void {
  console.log(`${name.padEnd(30)}${figures.map((figure) => figure.padStart(14)).join('')}`);
}

const golds = process.argv.length > 2 ? process.argv.slice(2) : goldFiles();
if (golds.length === 0) {
  console.error('No gold files: name them, or put them beside the checkout.');
  process.exitCode = 2;
} else {
  const documents = golds.flatMap((path) => readGold(path));
  const all = sourceFiles();
  const whole = score(all, documents);
  print('without', [...KINDS]);
  print('nothing', KINDS.map((kind) => whole.get(kind)!.toFixed(1)));
  for (const [name, files] of CATEGORIES) {
    const rest = all.filter((file) => !files.test(file));
    const figures = score(rest, documents);
    print(name, KINDS.map((kind) => (figures.get(kind)! - whole.get(kind)!).toFixed(1)));
  }
}
