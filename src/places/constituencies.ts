/** Constituencies: 진주갑, 당진2, 인천 부평갑, 청주흥덕, 춘천철원화천양구을. */
import { Flag } from '../dictionary/flags';
import { endsAsWord } from '../engine/contexts';
import type { Scan } from '../engine/scan';
import { finalIndex } from '../hangul/syllable';
import { CharClass, CLASS_OF } from '../text/characters';
import type { ChainLink } from './chains';

/** 을, which is a particle as well. */
const OBJECT = 0xc744;
const LETTERS = new Set('갑을병정무');

/** Whether a constituency's letter or number stands at an offset, behind a division's name. */
export function isConstituency(scan: Scan, offset: number): boolean {
  const { text } = scan;
  const code = text.charCodeAt(offset);
  if (CLASS_OF[code] === CharClass.digit) return scan.runEnd[offset] === offset + 1 && CLASS_OF[text.charCodeAt(offset + 1)] !== CharClass.hangul;
  if (!LETTERS.has(text[offset] ?? '') || !endsAsWord(scan, offset + 1)) return false;
  // 여수을: behind a vowel 을 is no particle. 예산을 is one, 서울 동작을) can't be.
  if (code !== OBJECT || scan.runEnd[offset]! > offset + 1) return true;
  const next = text[offset + 1];
  return next === ')' || next === '·' || finalIndex(text.charCodeAt(offset - 1)) === 0;
}

/** 마포갑 behind 서울: a constituency named after a district without its 구. */
export function districtUnit(scan: Scan, start: number): ChainLink | undefined {
  for (let end = start + 2; end <= start + 3; end++) {
    if (scan.runEnd[start]! <= end || !isConstituency(scan, end)) continue;
    const district = scan.lexicon.find(`${scan.text.slice(start, end)}구`);
    const entries = district < 0 ? [] : scan.lexicon.entriesOf(district).filter((entry) => entry.category === 'place');
    if (entries.length > 0) return { start, end, entries };
  }
  return undefined;
}

/** Where a division's short name, or a district's without its 구, ends that starts at an offset; -1 for none. */
function stemEnd(scan: Scan, start: number, limit: number): number {
  for (let end = Math.min(start + 3, limit); end >= start + 2; end--) {
    if (scan.flagsOfStretch(start, end) & (Flag.divisionShort | Flag.division)) return end;
    if (scan.lexicon.find(`${scan.text.slice(start, end)}구`) >= 0) return end;
  }
  return -1;
}

/** How many divisions one constituency holds at most. */
const MOST_DIVISIONS = 5;

/**
 * The end of a constituency of several divisions that starts a run in a bracket, with its letter: 청주흥덕),
 * 춘천철원화천양구을); -1 for none.
 */
export function joinedConstituencyEnd(scan: Scan, start: number): number {
  const runEnd = scan.runEnd[start]!;
  const next = scan.text[runEnd];
  if (next !== ')' && next !== '·') return -1;
  let at = start;
  for (let parts = 0; parts < MOST_DIVISIONS; parts++) {
    if (parts > 1 && (at === runEnd || (at === runEnd - 1 && LETTERS.has(scan.text[at]!)))) return runEnd;
    at = stemEnd(scan, at, runEnd);
    if (at < 0) return -1;
  }
  return -1;
}
