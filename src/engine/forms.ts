import { kindNumber, NAME_KINDS, type NameKind } from './features';
import { FORM_KEYS } from './text-tables';

const MOST_BITS = 31;

/** A span's first and last character, length and kind, mixed. */
function keyOf(text: string, kind: number, start: number, end: number): number {
  return (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1) * 7 + (end - start) * 3 + kind) & (FORM_KEYS - 1);
}

/**
 * Numbers the texts of spans that rules look at: those of one kind that are written alike share one. Nothing is cut out
 * of the text.
 */
export class Forms {
  /** How many spans of each form there are, candidates and passed over. */
  readonly counts: number[] = [];
  /** The first span of each form, and its kind. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly kinds: number[] = [];
  /** The spans passed over: kind, start, end. */
  private readonly passed: number[] = [];

  /**
   * @param noted for each offset and kind the lengths of the spans passed over there, as bits; all 0
   * @param table open hash: the form's number plus one, 0 where free; all 0, a power of two long
   * @param seen for each {@link keyOf} whether a candidate has it; all 0
   */
  constructor(
    private readonly text: string,
    private readonly noted: Int32Array,
    private table: Int32Array,
    private readonly seen: Uint8Array,
  ) {}

  /** Counts the span of a candidate; call it once for each. Returns the number of its form. */
  note(kind: NameKind, start: number, end: number): number {
    const { counts } = this;
    const number = kindNumber(kind);
    if (counts.length * 2 > this.table.length) this.grow();
    const slot = this.slotOf(number, start, end);
    const known = this.table[slot]! - 1;
    if (known >= 0) {
      counts[known]!++;
      return known;
    }
    const form = counts.push(1) - 1;
    this.starts.push(start);
    this.ends.push(end);
    this.kinds.push(number);
    this.table[slot] = form + 1;
    return form;
  }

  /** Notes a span that was passed over. It counts where it is written like a candidate: see {@link countPassed}. */
  pass(kind: NameKind, start: number, end: number): void {
    const number = kindNumber(kind);
    if (this.mark(number, start, end)) this.passed.push(number, start, end);
  }

  /**
   * Counts the spans passed over that are written like candidates, all of which are noted. Most are written like none of
   * them, which one look at their first and last characters tells.
   *
   * @param isCandidate whether a span is one itself, and counted
   */
  countPassed(isCandidate: (kind: NameKind, start: number, end: number) => boolean): void {
    const { passed, text, seen } = this;
    for (let k = 0; k < this.counts.length; k++) seen[keyOf(text, this.kinds[k]!, this.starts[k]!, this.ends[k]!)] = 1;
    for (let k = 0; k < passed.length; k += 3) {
      const kind = passed[k]!;
      const start = passed[k + 1]!;
      const end = passed[k + 2]!;
      if (seen[keyOf(text, kind, start, end)] === 0) continue;
      const form = this.table[this.slotOf(kind, start, end)]! - 1;
      if (form >= 0 && !isCandidate(NAME_KINDS[kind]!, start, end)) this.counts[form]!++;
    }
  }

  /** Whether a span was passed over; spans of more than thirty code units never count as such. */
  has(kind: NameKind, start: number, end: number): boolean {
    return end - start < MOST_BITS && (this.noted[start * 3 + kindNumber(kind)]! & (1 << (end - start))) !== 0;
  }

  /** Marks a span as passed over; returns whether it was not. */
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
