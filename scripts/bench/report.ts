/**
 * What the parts of the benchmark measured, as tables: for the terminal and for a Markdown page.
 */
import { arch, cpus, platform, totalmem } from 'node:os';

/** What one part of the benchmark measured. */
export interface Section {
  title: string;
  /** How it was measured, in a sentence or two. */
  note: string;
  /** The heads of the columns; the first one names the rows. */
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** What could not be measured, and why. */
  skipped?: readonly string[];
}

/** The machine and the day: `2026-10-02, Node 20.11.0, linux x64, 4 × Some CPU, 16 GB`. */
export function machine(now: Date): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${now.toISOString().slice(0, 10)}, Node ${process.versions.node}, ${platform()} ${arch()}, ${processors.length} × ${model}, ${memory} GB`;
}

/** A section for the terminal: columns of one width, figures to the right. */
export function toText({ title, note, columns, rows, skipped = [] }: Section): string {
  const table = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  const lines = table.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  '));
  return [title, `  ${note}`, ...lines.map((line) => `  ${line.trimEnd()}`), ...skipped.map((reason) => `  SKIPPED: ${reason}`)].join('\n');
}

/** A section of a Markdown page. */
export function toMarkdown({ title, note, columns, rows, skipped = [] }: Section): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = line(columns.map((_, column) => (column === 0 ? '---' : '---:')));
  return [`## ${title}`, '', note, '', line(columns), rule, ...rows.map(line), ...skipped.flatMap((reason) => ['', `Not measured: ${reason}.`])].join('\n');
}
