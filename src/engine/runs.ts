/** Stretches of one script: where each starts and ends, and a hash of the Hangul ones. */
import { CharClass, CLASS_OF } from '../text/characters';
import type { ScanTables } from './text-tables';

/**
 * Finds the runs of a text: fills `runEnd`, `runStart`, for each Hangul run `hangulRuns` and `hashes`, and
 * `particles`: 0 outside Hangul, -1 in it until its runs are read.
 *
 * @param otherRuns takes the starts of the runs of Latin letters, digits and Hanja
 * @returns how many Hangul runs there are
 */
export function findRuns(text: string, tables: ScanTables, otherRuns: number[]): number {
  const { runEnd, runStart, hangulRuns, hashes, particles } = tables;
  const length = text.length;
  particles.fill(-1, 0, length);
  let count = 0;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    const cls = CLASS_OF[code]!;
    const begin = at++;
    if (cls >= CharClass.hangul && cls <= CharClass.hanja) {
      let hash = code;
      runStart[begin] = begin;
      while (at < length && CLASS_OF[(code = text.charCodeAt(at))] === cls) {
        hash = (Math.imul(hash, 0x01000193) ^ code) | 0;
        runStart[at++] = begin;
      }
      for (let k = begin; k < at; k++) runEnd[k] = at;
      if (cls === CharClass.hangul) {
        hangulRuns[count] = begin;
        hashes[count++] = hash;
      } else {
        particles.fill(0, begin, at);
        otherRuns.push(begin);
      }
    } else {
      particles[begin] = 0;
      runEnd[begin] = begin;
      runStart[begin] = begin;
    }
  }
  tables.closeRuns(length);
  return count;
}
