/** Styles of terminals. The only file that knows picocolors. */
import pico from 'picocolors';

/** Functions that put a style around a text; without colours each returns its text unchanged. */
export type TerminalColors = Pick<ReturnType<typeof pico.createColors>, 'bold' | 'dim' | 'italic' | 'underline' | 'cyan' | 'green' | 'red' | 'yellow' | 'blue' | 'magenta'>;

/** @param enabled default: as the terminal, `NO_COLOR` and `FORCE_COLOR` say */
export function terminalColors(enabled: boolean = pico.isColorSupported): TerminalColors & { enabled: boolean } {
  const { bold, dim, italic, underline, cyan, green, red, yellow, blue, magenta } = pico.createColors(enabled);
  return { bold, dim, italic, underline, cyan, green, red, yellow, blue, magenta, enabled };
}
