/** What each strictness gives on annotated texts: precision, recall and F1 of the name kinds, and how far confidences can be trusted. */
import { extract } from '../src/index';
import { STRICTNESSES } from '../src/options';
import type { Mention, Strictness } from '../src/types';
import type { Judged } from './calibration';
import type { GoldDocument } from './gold';

const NAME_KINDS = ['organization', 'person', 'place'] as const;
type NameKind = (typeof NAME_KINDS)[number];

interface Tally {
  gold: number;
  found: number;
  hit: number;
  judged: Judged[];
}

function isAnnotated({ kinds }: GoldDocument, kind: NameKind): boolean {
  return kinds === undefined || kinds.includes(kind);
}

const keyOf = ({ kind, start, end }: { kind: string; start: number; end: number }): string => `${kind} ${start} ${end}`;

function judge(documents: readonly GoldDocument[], strictness: Strictness): Map<NameKind, Tally> {
  const tallies = new Map<NameKind, Tally>(NAME_KINDS.map((kind) => [kind, { gold: 0, found: 0, hit: 0, judged: [] }]));
  for (const document of documents) {
    const gold = new Set(document.mentions.map(keyOf));
    const { publishedAt } = document;
    const mentions: readonly Mention[] = extract(document.text, { strictness, ...(publishedAt === undefined ? {} : { publishedAt }) }).mentions;
    for (const kind of NAME_KINDS) {
      if (!isAnnotated(document, kind)) continue;
      const tally = tallies.get(kind)!;
      tally.gold += document.mentions.filter((mention) => mention.kind === kind).length;
      for (const mention of mentions) {
        if (mention.kind !== kind) continue;
        const right = gold.has(keyOf(mention));
        tally.found++;
        if (right) tally.hit++;
        tally.judged.push({ confidence: mention.confidence, right });
      }
    }
  }
  return tallies;
}

const ratio = (part: number, whole: number): string => (whole === 0 ? 0 : part / whole).toFixed(3);

/** A line for each strictness. */
export function strictnessRows(documents: readonly GoldDocument[]): string[] {
  return STRICTNESSES.map((strictness) => {
    const columns = [...judge(documents, strictness)].map(
      ([kind, { gold, found, hit }]) => `${kind} P ${ratio(hit, found)} R ${ratio(hit, gold)} F1 ${ratio(2 * hit, gold + found)}`,
    );
    return `${strictness.padEnd(9)} ${columns.join('   ')}`;
  });
}

/** The names of `broad`, the widest choice, with their confidences: what calibration is measured on. */
export function judgedNames(documents: readonly GoldDocument[]): Judged[] {
  return [...judge(documents, 'broad').values()].flatMap(({ judged }) => judged);
}
