/**
 * Counts how often each rule fires on the gold files and how often it is right, and flags rules that never fire.
 *
 *   npm run hits -- [GOLD.jsonl …]
 *
 * Entries of dictionaries are summed up by kind; those that are rarely right are named.
 * A mention is right when gold has the same kind, start and end. Mentions of kinds that a file does not annotate are
 * not counted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createExtractor } from '../src/index';
import { comparable, goldFiles, readGold, type GoldDocument, type GoldMention } from './gold';

interface Tally {
  fired: number;
  right: number;
}

const SOURCE_FOLDER = fileURLToPath(new URL('../src/', import.meta.url));
const KINDS = ['organizations', 'people', 'places', 'dates', 'quotes'];
const RULE_ID = new RegExp(`'((?:${KINDS.join('|')})/[a-z0-9-]+)'`, 'g');
/** The suffix of `organizations/suffix-전자`: such rules are counted together. */
const OF_A_FAMILY = /(?<=^[a-z]+s\/[a-z-]+)-[^a-z].*$/;
const RARELY_RIGHT = 0.5;
const ENOUGH = 3;

/** The ids of all rules in the source. */
function ruleIds(): Set<string> {
  const names = readdirSync(SOURCE_FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const texts = names.map((name) => readFileSync(join(SOURCE_FOLDER, name), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(RULE_ID)].flatMap(([, id]) => (id === undefined ? [] : [id]))));
}

function key({ kind, start, end }: GoldMention): string {
  return `${kind} ${start} ${end}`;
}

function count(documents: readonly GoldDocument[], tallies: Map<string, Tally>): void {
  const extractor = createExtractor();
  for (const gold of documents) {
    const right = new Set(gold.mentions.map(key));
    const { mentions } = extractor.extract(gold.text, gold.publishedAt === undefined ? {} : { publishedAt: gold.publishedAt });
    for (const mention of mentions) {
      for (const piece of comparable(mention, gold)) {
        const id = mention.rule.replace(OF_A_FAMILY, '-…');
        const tally = tallies.get(id) ?? { fired: 0, right: 0 };
        tallies.set(id, tally);
        tally.fired += 1;
        if (right.has(key(piece))) tally.right += 1;
      }
    }
  }
}

/** `organizations` for a rule, `organization` for an entry of a dictionary. */
function groupOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function isRule([id]: readonly [string, Tally]): boolean {
  return KINDS.includes(groupOf(id));
}

function row(name: string, { fired, right }: Tally): string {
  const share = fired === 0 ? '' : `${((100 * right) / fired).toFixed(0)}%`;
  const remark = fired === 0 ? 'dead' : fired >= ENOUGH && right / fired < RARELY_RIGHT ? 'rarely right' : '';
  return `${name.padEnd(36)} ${String(fired).padStart(6)} ${String(right).padStart(6)} ${share.padStart(5)}   ${remark}`.trimEnd();
}

function print(tallies: ReadonlyMap<string, Tally>): void {
  const all = [...tallies].sort(([a, x], [b, y]) => groupOf(a).localeCompare(groupOf(b)) || y.fired - x.fired);
  const rules = all.filter(isRule);
  const entries = all.filter((item) => !isRule(item));
  console.log(`${'rule'.padEnd(36)}  fired  right share`);
  for (const [id, tally] of rules) console.log(row(id, tally));
  for (const group of new Set(entries.map(([id]) => groupOf(id)))) {
    const members = entries.filter(([id]) => groupOf(id) === group).map(([, tally]) => tally);
    const sum = (field: keyof Tally): number => members.reduce((total, tally) => total + tally[field], 0);
    console.log(row(`${members.length} dictionary entries: ${group}`, { fired: sum('fired'), right: sum('right') }));
  }
  const poor = entries.filter(([, { fired, right }]) => fired >= ENOUGH && right / fired < RARELY_RIGHT);
  for (const [id, { fired, right }] of poor) console.log(`  rarely right: ${id} (${right} of ${fired})`);
  console.log(`${rules.length} rules, ${rules.filter(([, { fired }]) => fired === 0).length} dead`);
}

const files = process.argv.length > 2 ? process.argv.slice(2) : goldFiles();
if (files.length === 0) {
  console.error('No gold files: name them, or put them beside the checkout.');
  process.exitCode = 2;
} else {
  const tallies = new Map([...ruleIds()].map((id): [string, Tally] => [id, { fired: 0, right: 0 }]));
  for (const file of files) count(readGold(file), tallies);
  console.log(`Gold: ${files.map((file) => basename(file)).join(', ')}`);
  print(tallies);
}
