import { describe, expect, it } from 'vitest';
import { packedLexicon } from '../../src/data/lexicon';
import { type DoubleArray, NOTE, SLOT } from '../../src/dictionary/double-array';
import { Flag } from '../../src/dictionary/flags';
import { Lexicon } from '../../src/dictionary/lexicon';
import { findCrossings, mayCross } from '../../src/engine/crossings';

const lexicon = new Lexicon(packedLexicon);
const { trie } = lexicon;

/** The steps that a word takes through a trie: the slot before each character, and the character's label. */
function stepsOf({ classOf, slots }: DoubleArray, word: string): [slot: number, label: number][] {
  let slot = 0;
  return Array.from(word, (character): [number, number] => {
    const label = classOf[character.charCodeAt(0)]!;
    const step: [number, number] = [slot, label];
    slot = slots[slot]! + label;
    return step;
  });
}

/** Every twentieth word that may be written with spaces. */
const SPACEABLE = Array.from(trie.ends, (slot, word) => ((trie.slots[slot + NOTE]! & Flag.spaceable) === 0 ? -1 : word))
  .filter((word) => word >= 0)
  .filter((_, k) => k % 20 === 0)
  .map((word) => lexicon.word(word));

describe('steps across a space', () => {
  it('every step of a word that may be written with spaces may be taken', () => {
    const filter = findCrossings(trie);
    expect(SPACEABLE.length).toBeGreaterThan(500);
    expect(SPACEABLE.filter((word) => stepsOf(trie, word).some(([slot, label]) => !mayCross(filter, slot, label)))).toEqual([]);
  });

  it('most steps that no word takes may not', () => {
    const filter = findCrossings(trie);
    const steps = Array.from({ length: 3000 }, (_, k): [number, number] => [trie.slots.length + k * SLOT, (1 + (k % 900)) * SLOT]);
    expect(steps.filter(([slot, label]) => mayCross(filter, slot, label)).length).toBeLessThan(steps.length / 5);
  });

  it('the filter stays small enough for a near cache', () => {
    const filter = findCrossings(trie);
    expect(filter.byteLength).toBe(1 << 16);
  });
});
