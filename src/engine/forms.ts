import { kindNumber, type NameKind } from './features';

const MOST_BITS = 31;

/**
 * Numbers the texts of spans that rules look at: those of one kind that are written alike share one. Nothing is cut out
 * of the text.
 */
export class Forms {
  /** How many different spans of each form were noted. */
  readonly counts: number[] = [];
  /** The first span of each form, and its kind. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly kinds: number[] = [];

  /**
   * @param noted for each offset and kind the lengths of the spans noted there, as bits; all 0
   * @param table open hash: the form's number plus one, 0 where free; all 0, a power of two long
   */
  constructor(
    private readonly text: string,
    private readonly noted: Int32Array,
    private table: Int32Array,
  ) {}

  /** Counts a span, once however often it is noted; returns the number of its form. */
  note(kind: NameKind, start: number, end: number): number {
    const { counts } = this;
    const number = kindNumber(kind);
    if (counts.length * 2 > this.table.length) this.grow();
    const slot = this.slotOf(number, start, end);
    const known = this.table[slot]! - 1;
    const isNew = this.mark(number, start, end);
    if (known >= 0) {
      if (isNew) counts[known]!++;
      return known;
    }
    const form = counts.push(1) - 1;
    this.starts.push(start);
    this.ends.push(end);
    this.kinds.push(number);
    this.table[slot] = form + 1;
    return form;
  }

  /** Whether a span has been noted; spans of more than thirty code units never count as noted. */
  has(kind: NameKind, start: number, end: number): boolean {
    return end - start < MOST_BITS && (this.noted[start * 3 + kindNumber(kind)]! & (1 << (end - start))) !== 0;
  }

  /** Marks a span as noted; returns whether it was not. */
  private mark(kind: number, start: number, end: number): boolean {
    if (end - start >= MOST_BITS) return true;
    const bit = 1 << (end - start);
    const known = this.noted[start * 3 + kind]!;
    this.noted[start * 3 + kind] = known | bit;
    return (known & bit) === 0;
  }

  /** Where a span's form is, or where it would be. */
  private slotOf(kind: number, start: number, end: number): number {
    const { table, text } = this;
    const mask = table.length - 1;
    let hash = kind;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (table[slot]! > 0 && !this.isForm(table[slot]! - 1, kind, start, end)) slot = (slot + 1) & mask;
    return slot;
  }

  private isForm(form: number, kind: number, start: number, end: number): boolean {
    const first = this.starts[form]!;
    const length = end - start;
    if (this.ends[form]! - first !== length || this.kinds[form] !== kind) return false;
    for (let k = 0; k < length; k++) if (this.text.charCodeAt(first + k) !== this.text.charCodeAt(start + k)) return false;
    return true;
  }

  private grow(): void {
    this.table = new Int32Array(this.table.length * 2);
    for (let form = 0; form < this.counts.length; form++) this.table[this.slotOf(this.kinds[form]!, this.starts[form]!, this.ends[form]!)] = form + 1;
  }
}
