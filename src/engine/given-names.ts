/** Given names of two syllables that are known, by how many different surnames they stand behind. */
import { syllableData } from '../data/syllables';

/** The steps: unknown, and behind three, five, ten, twenty surnames at least. */
export const GIVEN_STEPS = ['0', '3', '5', '10', '20'] as const;

const BITS = 15;
const MASK = (1 << BITS) - 1;

/** An open hash: both syllables as one number, and behind it the step; 0 where free. */
interface Table {
  keys: Uint32Array;
  steps: Uint8Array;
}

let decoded: Table | undefined;

function keyOf(first: number, second: number): number {
  return first * 65536 + second;
}

/** Where a key stands, or would stand. */
function slotOf(keys: Uint32Array, key: number): number {
  let slot = Math.imul(key, 0x9e3779b1) >>> (32 - BITS);
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & MASK;
  return slot;
}

function decode(): Table {
  const keys = new Uint32Array(1 << BITS);
  const steps = new Uint8Array(1 << BITS);
  for (const [level, groups] of Object.entries(syllableData.givenNames)) {
    const step = (GIVEN_STEPS as readonly string[]).indexOf(level);
    for (const group of groups.split(' ')) {
      for (let k = 1; k < group.length; k++) {
        const key = keyOf(group.charCodeAt(0), group.charCodeAt(k));
        const slot = slotOf(keys, key);
        keys[slot] = key;
        steps[slot] = step;
      }
    }
  }
  return (decoded = { keys, steps });
}

/** The step of {@link GIVEN_STEPS} of the two syllables at an offset, by its index: 0 for an unknown name. */
export function givenStep(text: string, offset: number): number {
  const { keys, steps } = decoded ?? decode();
  return steps[slotOf(keys, keyOf(text.charCodeAt(offset), text.charCodeAt(offset + 1)))]!;
}
