/** Given names of two syllables that are known, by how many different surnames they stand behind. */
import { syllableData } from '../data/syllables';
import { WaitingRows } from './waiting-rows';

/** The steps: unknown, and behind three, five, ten, twenty surnames at least. */
export const GIVEN_STEPS = ['0', '3', '5', '10', '20'] as const;

const BITS = 15;
const MASK = (1 << BITS) - 1;

/** Names of one step that share their first syllable: it, and all second ones. */
interface Group {
  syllables: string;
  step: number;
}

/** An open hash: both syllables as one number, and behind it the step; 0 where free. */
interface Table {
  keys: Uint32Array;
  steps: Uint8Array;
  /** Groups that are not in it yet, by their first syllable. */
  waiting: WaitingRows<Group>;
}

let table: Table | undefined;

function keyOf(first: number, second: number): number {
  return first * 65536 + second;
}

/** Where a key stands, or would stand. */
function slotOf(keys: Uint32Array, key: number): number {
  let slot = Math.imul(key, 0x9e3779b1) >>> (32 - BITS);
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & MASK;
  return slot;
}

function makeTable(): Table {
  const waiting = new WaitingRows<Group>();
  for (const [level, groups] of Object.entries(syllableData.givenNames)) {
    const step = (GIVEN_STEPS as readonly string[]).indexOf(level);
    for (const syllables of groups.split(' ')) waiting.add(syllables.charCodeAt(0), { syllables, step });
  }
  return (table = { keys: new Uint32Array(1 << BITS), steps: new Uint8Array(1 << BITS), waiting });
}

function fill({ keys, steps }: Table, groups: readonly Group[]): void {
  for (const { syllables, step } of groups) {
    for (let k = 1; k < syllables.length; k++) {
      const key = keyOf(syllables.charCodeAt(0), syllables.charCodeAt(k));
      const slot = slotOf(keys, key);
      keys[slot] = key;
      steps[slot] = step;
    }
  }
}

/** The step of {@link GIVEN_STEPS} of the two syllables at an offset, by its index: 0 for an unknown name. */
export function givenStep(text: string, offset: number): number {
  const known = table ?? makeTable();
  const first = text.charCodeAt(offset);
  const groups = known.waiting.take(first);
  if (groups) fill(known, groups);
  return known.steps[slotOf(known.keys, keyOf(first, text.charCodeAt(offset + 1)))]!;
}
