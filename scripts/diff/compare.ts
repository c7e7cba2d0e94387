/**
 * What differs between two results for the same texts, mention by mention.
 */
import { pairsOf, type Compared } from '../../src/eval/matching';
import type { AnnotatedKind, AnnotatedMention, PredictedDocument } from '../../src/eval';

/** One difference. `moved`: other start or end; `kind`: the same words as another kind; `changed`: an attribute. */
export interface Change {
  type: 'added' | 'removed' | 'moved' | 'kind' | 'changed';
  /** The text's id. */
  id: string;
  before?: AnnotatedMention;
  after?: AnnotatedMention;
  /** Of a changed attribute: which, and its values; left out where there is none. */
  attribute?: string;
  from?: string;
  to?: string;
}

/** How many mentions of a kind there are, and how many stayed where they were. */
export interface KindCount {
  kind: AnnotatedKind;
  old: number;
  new: number;
  same: number;
}

/** All differences of two corpora. */
export interface CorpusDifference {
  /** Texts in both. */
  texts: number;
  /** Texts of which something differs. */
  changedTexts: number;
  onlyOld: string[];
  onlyNew: string[];
  kinds: KindCount[];
  changes: Change[];
}

/** What says where a result comes from, and no more: ids of the document, and how the library came to it. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['kind', 'start', 'end', 'text', 'rule', 'confidence', 'entity', 'speakerEntity', 'within']);
/** Another kind over the same words needs this share of them: a name inside a quote is none. */
const SAME_WORDS = 0.5;

/** Compares two results; texts are matched by their ids. */
export function compareCorpora(before: readonly PredictedDocument[], after: readonly PredictedDocument[]): CorpusDifference {
  const old = new Map(before.map((document) => [String(document.id), document.mentions]));
  const fresh = new Map(after.map((document) => [String(document.id), document.mentions]));
  const counts = new Map<AnnotatedKind, KindCount>();
  const countOf = (kind: AnnotatedKind): KindCount => {
    const count = counts.get(kind) ?? { kind, old: 0, new: 0, same: 0 };
    counts.set(kind, count);
    return count;
  };
  const common = [...fresh.keys()].filter((id) => old.has(id));
  const changes = common.map((id) => compareText(id, old.get(id)!, fresh.get(id)!, countOf));
  return {
    texts: common.length,
    changedTexts: changes.filter((found) => found.length > 0).length,
    onlyOld: [...old.keys()].filter((id) => !fresh.has(id)),
    onlyNew: [...fresh.keys()].filter((id) => !old.has(id)),
    kinds: [...counts.values()].sort((a, b) => a.kind.localeCompare(b.kind, 'en')),
    changes: changes.flat(),
  };
}

function compareText(id: string, before: readonly AnnotatedMention[], after: readonly AnnotatedMention[], countOf: (kind: AnnotatedKind) => KindCount): Change[] {
  const [old, fresh] = [before.map(compared), after.map(compared)];
  for (const { kind } of old) countOf(kind).old++;
  for (const { kind } of fresh) countOf(kind).new++;
  const same = pairsOf(old, fresh, (a, b) => (a.kind === b.kind ? 1 : Infinity));
  for (const { gold } of same) countOf(gold.kind).same++;
  const settled = new Set(same.flatMap(({ gold, predicted }) => [gold, predicted]));
  const [lost, found] = [old.filter((span) => !settled.has(span)), fresh.filter((span) => !settled.has(span))];
  const shifted = pairsOf(lost, found, (a, b) => (a.kind === b.kind ? 0 : SAME_WORDS));
  const paired = new Set(shifted.flatMap(({ gold, predicted }) => [gold, predicted]));
  const changes: Change[] = [
    ...lost.filter((span) => !paired.has(span)).map(({ mention }): Change => ({ type: 'removed', id, before: mention })),
    ...found.filter((span) => !paired.has(span)).map(({ mention }): Change => ({ type: 'added', id, after: mention })),
    ...shifted.map(({ gold, predicted }): Change => ({ type: gold.kind === predicted.kind ? 'moved' : 'kind', id, before: gold.mention, after: predicted.mention })),
    ...[...same, ...shifted.filter(({ gold, predicted }) => gold.kind === predicted.kind)].flatMap(({ gold, predicted }) => changedAttributes(id, gold.mention, predicted.mention)),
  ];
  return changes.sort((a, b) => startOf(a) - startOf(b));
}

function compared(mention: AnnotatedMention): Compared {
  return { kind: mention.kind, start: mention.start, end: mention.end, mention };
}

function startOf({ before, after }: Change): number {
  return (before ?? after)!.start;
}

function changedAttributes(id: string, before: AnnotatedMention, after: AnnotatedMention): Change[] {
  const [from, to] = [before, after].map((mention) => new Map(Object.entries(mention).filter(([name]) => !NOT_COMPARED.has(name)).map(([name, value]) => [name, shown(value)])));
  const names = [...new Set([...from!.keys(), ...to!.keys()])];
  return names.flatMap((attribute): Change[] => {
    const [was, is] = [from!.get(attribute), to!.get(attribute)];
    if (was === is) return [];
    return [{ type: 'changed', id, before, after, attribute, ...(was === undefined ? {} : { from: was }), ...(is === undefined ? {} : { to: is }) }];
  });
}

/** Pieces by their texts, other values as they are written. */
function shown(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  return value.map((item: unknown) => (typeof item === 'object' && item !== null && 'text' in item ? String(item.text) : shown(item))).join(' | ');
}
