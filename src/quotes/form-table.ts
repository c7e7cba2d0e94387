/** Forms longer than this are not looked up. */
export const LONGEST_FORM = 15;

const SMALLEST = 64;
const GOLDEN = 0x9e3779b1 | 0;

/** The bit of a form's length in {@link FormTable.lengthsOf}; none for a form that is too long. */
export function lengthBit(length: number): number {
  return length > LONGEST_FORM ? 0 : 1 << length;
}

/** The hash of a stretch that grows by a code unit. Start with 0. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, GOLDEN) ^ (hash >>> 15);
}

/** A slot of 65,536 for two neighbouring code units; few pairs share one. */
function pairSlot(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) ^ second) & 0xffff;
}

function isAt(text: string, start: number, form: string, length: number): boolean {
  if (form.length !== length) return false;
  for (let k = 0; k < length; k++) if (text.charCodeAt(start + k) !== form.charCodeAt(k)) return false;
  return true;
}

/**
 * A set of forms that grows, each with a number, looked up in place: a stretch is hashed code unit by code unit, and
 * nothing is cut out of the text. What most lookups end with is one read of two tables: the lengths that a form with this
 * first character may have, and whether any form begins with this pair of characters.
 */
export class FormTable {
  private slots = new Int32Array(SMALLEST);
  private readonly hashes: number[] = [];
  private readonly forms: string[] = [];
  private readonly lengths = new Uint16Array(65536);
  private readonly pairs = new Uint8Array(65536);

  /** @param backwards - whether stretches grow from their last character to their first. */
  constructor(private readonly backwards = false) {}

  /** The number of a form, a new one where it is not known yet: 0, 1, 2 … in the order of adding. */
  add(form: string): number {
    const hash = this.hashOf(form);
    const known = this.find(form, 0, hash, form.length);
    if (known >= 0) return known;
    const index = this.forms.push(form) - 1;
    this.hashes.push(hash);
    if (this.forms.length * 2 > this.slots.length) this.grow();
    else this.slots[this.freeSlot(hash)] = index + 1;
    const first = form.charCodeAt(this.backwards ? form.length - 1 : 0);
    this.lengths[first]! |= lengthBit(form.length);
    if (form.length > 1) this.pairs[pairSlot(first, form.charCodeAt(this.backwards ? form.length - 2 : 1))] = 1;
    return index;
  }

  /** A {@link lengthBit} for each length that a form may have whose first two code units (in the table's direction) these are. */
  lengthsOf(first: number, second: number): number {
    const lengths = this.lengths[first]!;
    return lengths === 0 || this.pairs[pairSlot(first, second)] === 1 ? lengths : lengths & 2;
  }

  /** The number of the form that a stretch is, -1 when it is none. */
  find(text: string, start: number, hash: number, length: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const index = this.slots[slot]! - 1;
      if (index < 0) return -1;
      if (this.hashes[index] === hash && isAt(text, start, this.forms[index]!, length)) return index;
    }
  }

  private hashOf(form: string): number {
    let hash = 0;
    for (let k = 0; k < form.length; k++) hash = hashStep(hash, form.charCodeAt(this.backwards ? form.length - 1 - k : k));
    return hash;
  }

  private freeSlot(hash: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let index = 0; index < this.hashes.length; index++) this.slots[this.freeSlot(this.hashes[index]!)] = index + 1;
  }
}
