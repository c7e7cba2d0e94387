/**
 * Aligned columns without lines, for terminals where a Hangul syllable is two cells wide. The only file that knows
 * cli-table3.
 */
import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';

const GAP = '  ';
const NO_LINES = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
  bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: GAP, 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: GAP,
};
const NARROWEST = 20;
const FIRST_WIDE = 0x1100;

/**
 * Rows as indented, aligned lines.
 *
 * @param rows cells, perhaps coloured, the same number in each row
 * @param wide the column that takes what the others leave; its cells wrap at spaces
 * @param width cells of the terminal
 */
export function columns(rows: readonly (readonly string[])[], wide: number, width: number): string {
  const count = rows[0]?.length ?? 0;
  let left = width;
  for (let column = 0; column < count; column++) {
    left -= GAP.length;
    if (column !== wide) left -= widest(rows, column);
  }
  const colWidths: (number | null)[] = Array.from({ length: count }, () => null);
  colWidths[wide] = Math.min(Math.max(NARROWEST, left), widest(rows, wide));
  const table = new Table({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': 0, border: [], head: [] },
    colWidths,
    wordWrap: true,
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function widest(rows: readonly (readonly string[])[], column: number): number {
  return rows.reduce((width, row) => Math.max(width, cellWidth(row[column] ?? '')), 0);
}

/** How many cells a text takes, near enough to decide where the wide column wraps. */
function cellWidth(cell: string): number {
  let width = 0;
  for (const character of stripVTControlCharacters(cell)) width += character.charCodeAt(0) >= FIRST_WIDE ? 2 : 1;
  return width;
}
