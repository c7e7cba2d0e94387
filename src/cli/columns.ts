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
/** Hangul letters, then everything from the CJK radicals on; quote marks and dashes lie between and are narrow. */
const WIDE = { firstLetter: 0x1100, lastLetter: 0x115f, firstIdeographic: 0x2e80 };

/**
 * Rows as indented, aligned lines. A column that is empty in every row takes no room.
 *
 * @param rows cells, perhaps coloured, the same number in each row
 * @param wide the column that takes what the others leave; its cells wrap at spaces
 * @param width cells of the terminal
 */
export function columns(rows: readonly (readonly string[])[], wide: number, width: number): string {
  const widths = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => widest(rows, column));
  const shown = [...widths.keys()].filter((column) => widths[column]! > 0);
  const others = shown.reduce((sum, column) => sum + GAP.length + (column === wide ? 0 : widths[column]!), 0);
  const room = Math.min(Math.max(NARROWEST, width - others), widths[wide] ?? 0);
  const table = new Table({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': 0, border: [], head: [] },
    colWidths: shown.map((column) => (column === wide ? room : null)),
    wordWrap: true,
  });
  table.push(...rows.map((row) => shown.map((column) => row[column] ?? '')));
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
  for (const character of stripVTControlCharacters(cell)) width += isWide(character.charCodeAt(0)) ? 2 : 1;
  return width;
}

function isWide(code: number): boolean {
  return code >= WIDE.firstIdeographic || (code >= WIDE.firstLetter && code <= WIDE.lastLetter);
}
