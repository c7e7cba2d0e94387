/** Characters are told apart by their low bits; rows whose characters share them leave together. */
const MASK = 0x3ff;

/**
 * Rows of a list that wait until a text first has a word with their character: a text has few of the words, and reading
 * all rows beforehand would cost more than a page.
 */
export class WaitingRows<Row> {
  private readonly rows: (Row[] | undefined)[] = new Array<Row[] | undefined>(MASK + 1).fill(undefined);

  /** Lets a row wait for a code unit. */
  add(code: number, row: Row): void {
    const waiting = this.rows[code & MASK];
    if (waiting) waiting.push(row);
    else this.rows[code & MASK] = [row];
  }

  /** The rows that wait for a code unit, in the order of adding; they wait no longer. `undefined` mostly. */
  take(code: number): readonly Row[] | undefined {
    const waiting = this.rows[code & MASK];
    if (waiting) this.rows[code & MASK] = undefined;
    return waiting;
  }
}
