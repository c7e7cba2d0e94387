/** Which words go on behind a space: a filter that spares nearly all walks across one, each of which misses every near cache. */
import { CHECK, type DoubleArray, NOTE } from '../dictionary/double-array';
import { Flag } from '../dictionary/flags';

/** Bits of the filter: 64 KB stay in a near cache, and 76,000 steps set one bit in seven. */
const BITS = 19;

function bitOf(slot: number, label: number): number {
  return (Math.imul(slot, 0x9e3779b1) + Math.imul(label, 0x85ebca6b)) >>> (32 - BITS);
}

/** Notes all steps that lead to a word which may be written with spaces; takes a millisecond or two for the built-in words. */
export function findCrossings({ slots, ends, words }: DoubleArray): Int32Array {
  const filter = new Int32Array(1 << (BITS - 5));
  const seen = new Uint8Array(slots.length);
  for (let word = 0; word < words; word++) {
    let slot = ends[word]!;
    if ((slots[slot + NOTE]! & Flag.spaceable) === 0) continue;
    while (slot !== 0 && seen[slot] === 0) {
      seen[slot] = 1;
      const parent = slots[slot + CHECK]!;
      const bit = bitOf(parent, slot - slots[parent]!);
      filter[bit >>> 5]! |= 1 << (bit & 31);
      slot = parent;
    }
  }
  return filter;
}

/** Whether a word that may be written with spaces goes on from a slot with a label; false is certain. */
export function mayCross(filter: Int32Array, slot: number, label: number): boolean {
  const bit = bitOf(slot, label);
  return (filter[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}
