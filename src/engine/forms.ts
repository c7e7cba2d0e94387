import type { Candidate } from './candidates';

/**
 * Numbers the texts of candidates: those of one kind that are written alike share one. Nothing is cut out of the text.
 */
export class Forms {
  /** How many candidates of each form were added. */
  readonly counts: number[] = [];
  /** The first candidate of each form. */
  private readonly firsts: Candidate[] = [];
  /** Open hash: the form's number plus one, 0 where free. */
  private table = new Int32Array(1024);

  constructor(private readonly text: string) {}

  /** Gives a candidate the number of its form, and counts it. */
  add(candidate: Candidate): void {
    if (this.firsts.length * 2 > this.table.length) this.grow();
    const slot = this.slotOf(candidate);
    const form = this.table[slot]! - 1;
    if (form >= 0) {
      candidate.form = form;
      this.counts[form]!++;
      return;
    }
    candidate.form = this.firsts.push(candidate) - 1;
    this.counts.push(1);
    this.table[slot] = candidate.form + 1;
  }

  /** Where a candidate's form is, or where it would be. */
  private slotOf(candidate: Candidate): number {
    const { table, firsts } = this;
    const mask = table.length - 1;
    let slot = this.hash(candidate) & mask;
    while (table[slot]! > 0 && !this.alike(firsts[table[slot]! - 1]!, candidate)) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    this.table = new Int32Array(this.table.length * 2);
    this.firsts.forEach((first, form) => (this.table[this.slotOf(first)] = form + 1));
  }

  private hash({ kind, start, end }: Candidate): number {
    let hash = kind === 'organization' ? 1 : kind === 'person' ? 2 : 3;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + this.text.charCodeAt(at)) | 0;
    return hash ^ (hash >>> 15);
  }

  private alike(a: Candidate, b: Candidate): boolean {
    const length = b.end - b.start;
    if (a.end - a.start !== length || a.kind !== b.kind) return false;
    for (let k = 0; k < length; k++) if (this.text.charCodeAt(a.start + k) !== this.text.charCodeAt(b.start + k)) return false;
    return true;
  }
}
