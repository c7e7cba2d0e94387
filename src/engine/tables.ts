/** Sets that hot loops ask, as one array read each. */

/** For each code unit one bit for each {@link CharacterSet}, 32 sets in a table; filled while modules load, never later. */
const MEMBERSHIPS: Int32Array[] = [];
let sets = 0;

/**
 * A set of characters. All sets share their tables, so that what they say of one character lies in one line of cache:
 * with a table for each, a text's rules would touch more memory than a near cache holds.
 */
export class CharacterSet {
  private readonly table: Int32Array;
  private readonly bit: number;

  /** @param characters the first code unit of each string belongs to the set */
  constructor(characters: Iterable<string>) {
    const number = sets++;
    this.table = MEMBERSHIPS[number >> 5] ??= new Int32Array(65536);
    this.bit = 1 << (number & 31);
    for (const character of characters) this.table[character.charCodeAt(0)]! |= this.bit;
  }

  /**
   * Whether a code unit belongs to the set; false for `NaN`, which stands behind every text. It is read as 0: a table that
   * is asked for `NaN` even once is read by name from then on in V8, which cost a thirtieth of all time.
   */
  has(code: number): boolean {
    return (this.table[code | 0]! & this.bit) !== 0;
  }
}

/** One flag per number up to the largest given: for sets of contexts and of features. A larger number reads `undefined`. */
export function numberFlags(numbers: Iterable<number>): Uint8Array {
  const list = [...numbers];
  const flags = new Uint8Array(Math.max(-1, ...list) + 1);
  for (const number of list) flags[number] = 1;
  return flags;
}
