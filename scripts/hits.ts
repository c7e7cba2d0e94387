/**
 * Counts how often each rule fires on the gold files and how often it is right, and flags rules that never fire.
 *
 *   npm run hits -- [GOLD.jsonl …]
 *
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
const RULE_ID = /'((?:organizations|people|places|dates|quotes)\/[a-z0-9-]+)'/g;
const RARELY_RIGHT = 0.5;
const ENOUGH = 5;

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
        const tally = tallies.get(mention.rule) ?? { fired: 0, right: 0 };
        tallies.set(mention.rule, tally);
        tally.fired += 1;
        if (right.has(key(piece))) tally.right += 1;
      }
    }
  }
}

const files = process.argv.length > 2 ? process.argv.slice(2) : goldFiles();
if (files.length === 0) {
  console.error('No gold files: name them, or put them beside the checkout.');
  process.exitCode = 2;
} else {
  const tallies = new Map([...ruleIds()].map((id): [string, Tally] => [id, { fired: 0, right: 0 }]));
  for (const file of files) count(readGold(file), tallies);
  const rows = [...tallies].sort(([a, x], [b, y]) => (a.split('/')[0] ?? '').localeCompare(b.split('/')[0] ?? '') || y.fired - x.fired);
  const width = Math.max(...rows.map(([id]) => id.length));
  console.log(`${'rule'.padEnd(width)}  fired  right  share   (${files.map((file) => basename(file)).join(', ')})`);
  for (const [id, { fired, right }] of rows) {
    const share = fired === 0 ? '     ' : `${((100 * right) / fired).toFixed(0).padStart(4)}%`;
    const remark = fired === 0 ? 'dead' : fired >= ENOUGH && right / fired < RARELY_RIGHT ? 'rarely right' : '';
    console.log(`${id.padEnd(width)}  ${String(fired).padStart(5)}  ${String(right).padStart(5)}  ${share}   ${remark}`.trimEnd());
  }
  const dead = rows.filter(([, { fired }]) => fired === 0).length;
  console.log(`${rows.length} rules, ${dead} dead`);
}
