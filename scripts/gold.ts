/**
 * The annotated texts that the tools measure on. They lie beside the checkout and are no part of the project.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DatePart, Mention } from '../src/types';

/** Where gold files and the scorer are, when they are there. */
export const EVALUATION_FOLDER = fileURLToPath(new URL('../../shared/eval/', import.meta.url));

/** A stretch with its kind; `time` is a kind of KLUE-NER alone. */
export interface GoldMention {
  kind: Mention['kind'] | 'time';
  start: number;
  end: number;
}

/** An annotated text. */
export interface GoldDocument {
  id: string;
  text: string;
  publishedAt?: string;
  /** The kinds that are annotated, if not all. */
  kinds?: GoldMention['kind'][];
  mentions: GoldMention[];
  /** KLUE tags dates and times by their written pieces. */
  klue: boolean;
}

interface GoldLine extends Omit<GoldDocument, 'klue' | 'mentions'> {
  mentions?: GoldMention[];
  entities?: { start: number; end: number; label: string }[];
}

const KLUE_KINDS = new Map<string, GoldMention['kind']>([
  ['PS', 'person'],
  ['OG', 'organization'],
  ['LC', 'place'],
  ['DT', 'date'],
  ['TI', 'time'],
]);
const TIME_UNITS = /시간|분|초/;

/** The gold files beside the checkout, none when it stands alone. */
export function goldFiles(): string[] {
  if (!existsSync(EVALUATION_FOLDER)) return [];
  const names = readdirSync(EVALUATION_FOLDER).filter((name) => name.endsWith('.jsonl'));
  return names.sort().map((name) => join(EVALUATION_FOLDER, name));
}

/** The annotated texts of a gold file. */
export function readGold(path: string): GoldDocument[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { mentions, entities, ...document } = JSON.parse(line) as GoldLine;
    if (mentions) return { ...document, mentions, klue: false };
    const fromLabels = (entities ?? []).flatMap(({ start, end, label }) => {
      const kind = KLUE_KINDS.get(label);
      return kind === undefined ? [] : [{ kind, start, end }];
    });
    return { ...document, mentions: fromLabels, klue: true };
  });
}

/** What a mention has to match in a gold document: itself, or for a date in KLUE its pieces. Empty: not annotated. */
export function comparable(mention: Mention, { klue, kinds }: GoldDocument): GoldMention[] {
  if (kinds && !kinds.includes(mention.kind)) return [];
  if (!klue) return [mention];
  if (mention.kind === 'quote') return [];
  return mention.kind === 'date' ? mention.parts.map(pieceKind) : [mention];
}

function pieceKind({ unit, text, start, end }: DatePart): GoldMention {
  const time = unit === 'time' || (unit === 'duration' && TIME_UNITS.test(text));
  return { kind: time ? 'time' : 'date', start, end };
}
