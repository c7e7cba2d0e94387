/**
 * A difference of two corpora as text: a table by kind, the attributes that changed, and the changes one by one.
 */
import Table from 'cli-table3';
import pico from 'picocolors';
import type { AnnotatedMention } from '../../src/eval';
import type { Change, CorpusDifference } from './compare';

/** What the report takes beside the difference. */
export interface ReportOptions {
  /** How many changes are shown one by one. */
  limit: number;
  /** The texts by id, for what stands around a mention. */
  texts: ReadonlyMap<string, string>;
  colors: boolean;
}

const AROUND = 20;

/** The report of a difference. */
export function diffReport(difference: CorpusDifference, { limit, texts, colors }: ReportOptions): string {
  const { changes, texts: compared, changedTexts, onlyOld, onlyNew } = difference;
  const paint = pico.createColors(colors);
  const alone = [...(onlyOld.length > 0 ? [`${onlyOld.length} only in OLD: ${someOf(onlyOld)}`] : []), ...(onlyNew.length > 0 ? [`${onlyNew.length} only in NEW: ${someOf(onlyNew)}`] : [])];
  const attributes = attributeLines(changes);
  const shown = changes.slice(0, limit).map((change) => changeLine(change, texts, paint));
  const more = changes.length > limit ? [`… ${changes.length - limit} more (--limit)`] : [];
  return [
    summaryTable(difference),
    ...(attributes.length > 0 ? [`attributes changed: ${attributes.join(', ')}`] : []),
    [`${changedTexts} of ${compared} texts changed`, ...alone].join('; '),
    ...(shown.length > 0 ? ['', ...shown, ...more] : []),
  ].join('\n');
}

function summaryTable({ kinds, changes }: CorpusDifference): string {
  const table = new Table({ head: ['', 'old', 'new', 'same', 'added', 'removed', 'moved', 'other kind', 'attributes'], colAligns: ['left', ...Array.from({ length: 8 }, () => 'right' as const)], style: { head: [], border: [], compact: true } });
  for (const { kind, ...counts } of kinds) {
    const of = (type: Change['type']): number => changes.filter((change) => change.type === type && (change.before ?? change.after)?.kind === kind).length;
    table.push([kind, counts.old, counts.new, counts.same, of('added'), of('removed'), of('moved'), of('kind'), of('changed')]);
  }
  return table.toString();
}

/** `person.title 3`, the most frequent first. */
function attributeLines(changes: readonly Change[]): string[] {
  const counts = new Map<string, number>();
  for (const { attribute, before } of changes) {
    if (attribute === undefined) continue;
    const name = `${before!.kind}.${attribute}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en')).map(([name, count]) => `${name} ${count}`);
}

function changeLine({ type, id, before, after, attribute, from, to }: Change, texts: ReadonlyMap<string, string>, paint: ReturnType<typeof pico.createColors>): string {
  const where = paint.dim(id);
  const text = texts.get(id);
  if (type === 'added') return `${paint.green('+')} ${where} ${after!.kind} ${inContext(after!, text)}`;
  if (type === 'removed') return `${paint.red('-')} ${where} ${before!.kind} ${inContext(before!, text)}`;
  if (type === 'moved') return `${paint.yellow('~')} ${where} ${before!.kind} ${inContext(before!, text)} → ${inContext(after!, undefined)}`;
  if (type === 'kind') return `${paint.yellow('~')} ${where} ${before!.kind} → ${after!.kind} ${inContext(before!, text)}${before!.text === after!.text ? '' : ` → ${inContext(after!, undefined)}`}`;
  return `${paint.yellow('~')} ${where} ${before!.kind} ${attribute!} ${paint.red(from ?? 'none')} → ${paint.green(to ?? 'none')} ${inContext(after!, text)}`;
}

/** A mention with what stands around it, on one line and without characters that drive a terminal. */
function inContext({ start, end, text = '' }: AnnotatedMention, whole: string | undefined): string {
  const context = whole === undefined ? `⟦${text}⟧` : `${whole.slice(Math.max(0, start - AROUND), start)}⟦${whole.slice(start, end)}⟧${whole.slice(end, end + AROUND)}`;
  return context.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');
}

function someOf(ids: readonly string[]): string {
  return ids.length > 5 ? `${ids.slice(0, 5).join(', ')} …` : ids.join(', ');
}
