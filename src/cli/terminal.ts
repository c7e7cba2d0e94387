/**
 * Colours and safe text for terminals.
 */
import { terminalColors } from '../render/colors';
import type { Io } from './io';

/** The few styles of the reports; without colours each returns its text unchanged. */
export interface Palette {
  title(text: string): string;
  heading(text: string): string;
  name(text: string): string;
  value(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  faint(text: string): string;
}

/**
 * The styles for an output: colours on a terminal alone, unless `NO_COLOR` forbids or `FORCE_COLOR` demands them
 * (https://no-color.org).
 */
export function palette({ stdout, env }: Pick<Io, 'stdout' | 'env'>): Palette {
  return paletteOf(wantsColor(stdout.isTTY === true, env));
}

function paletteOf(enabled: boolean): Palette {
  const c = terminalColors(enabled);
  return {
    title: (text) => c.bold(text),
    heading: (text) => c.bold(c.cyan(text)),
    name: (text) => c.bold(text),
    value: (text) => c.green(text),
    good: (text) => c.green(text),
    bad: (text) => c.red(text),
    faint: (text) => c.dim(text),
  };
}

/** No colours. */
export const PLAIN: Palette = paletteOf(false);

function wantsColor(terminal: boolean, env: Io['env']): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return terminal && env['TERM'] !== 'dumb';
}

/**
 * A text as one line that is safe to show: runs of white space become one space, and control characters, which could
 * drive the terminal, disappear.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}
