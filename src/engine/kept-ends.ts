/** What a Hangul run's form keeps of its end: the particles there, the common words that fill its rest, the words that may go on. */
import { readParticle } from '../hangul/particles';
import { mayCross } from './crossings';
import { Form, MAY_BE_PARTICLE, USER_WORDS } from './word-forms';

/**
 * Takes over where a run's particles and its common words begin that fill its rest.
 *
 * @param form where the run's form begins among `numbers`
 * @param particles for each offset of the text, as {@link Scan.particles}; filled with -1 in the run
 * @param commonTails for each offset of the text, as {@link Scan.commonTails}
 */
export function replayEnds(text: string, numbers: Int32Array, form: number, start: number, end: number, particles: Int8Array, commonTails: Uint8Array): void {
  const last = numbers[form + Form.particles]!;
  const length = end - start;
  if (last !== -1) {
    particles[end - 1] = last << 24 >> 24;
    if (length > 1) particles[end - 2] = last << 16 >> 24;
    if (length > 2) particles[end - 3] = last << 8 >> 24;
    if (length > 3) particles[end - 4] = last >> 24;
  }
  if (length > 4) particles[end - 5] = numbers[form + Form.particles + 1]! << 24 >> 24;
  if (numbers[form + Form.sizes]! & MAY_BE_PARTICLE) particles[start] = readParticle(text, start, end);
  for (let tails = numbers[form + Form.commonTails]!, k = start; tails !== 0; tails >>>= 1, k++) commonTails[k] = tails & 1;
}

/**
 * Whether one of some live walks may go on behind a space with a label; the user's always may.
 *
 * @param first where the first of them begins among the numbers of the forms: two for each
 */
export function mayCrossSome(filter: Int32Array, numbers: Int32Array, first: number, behind: number, label: number): boolean {
  for (let live = first; live < behind; live += 2) if (numbers[live]! & USER_WORDS || mayCross(filter, numbers[live + 1]!, label)) return true;
  return false;
}
