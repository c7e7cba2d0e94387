/** Venues that close an address: 서울 서초구 노바렌 그란티아에서, 가온동 다솔 스퀘어 앞. No dictionary knows them, their place in the sentence does. */
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import { endsAsWord, endsInCommonWord, isCommonCompound } from '../engine/contexts';
import type { Scan } from '../engine/scan';
import { CharacterSet } from '../engine/tables';
import { endsWith, VERB_ENDS } from '../engine/word-ends';
import { CharClass, CLASS_OF } from '../text/characters';

const SPACE = 32;
const LONGEST_WORD = 12;
const MOST_WORDS = 4;

/** What stands behind a venue without a particle, one space away. */
const BESIDE = ['인근', '근처', '앞', '입구', '일대', '부근', '옆', '주변', '뒤편', '앞길', '일원'];

/** What leads along a road or stands for the area, and belongs to no venue: 부산방향 동명휴게소, 옥련동 일원. */
const NO_PART = /^(?:[가-힣]{2,4}(?:방향|방면)|하행선|상행선|방향|방면|일원|인근)$/;

/** What no word of a venue's name is: a body keeps its own name, and 자택, 식당 and 법정 are words. */
const NO_VENUE = Flag.title | Flag.status | Flag.role | Flag.address | Flag.notName | Flag.figure | Flag.common | Flag.organization | Flag.generic;

/** Syllables that are particles behind most words, and end few names of venues. */
const PARTICLES = new CharacterSet('은는을를의에와과도로');

/** The end of a word of Hangul, Latin letters and digits, at most {@link LONGEST_WORD} long; -1 where none starts. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end - start <= LONGEST_WORD) {
    const code = text.charCodeAt(end);
    const cls = CLASS_OF[code];
    const inside = cls === CharClass.hangul || cls === CharClass.latin || cls === CharClass.digit || (end > start && (text[end] === '&' || text[end] === '-'));
    if (!inside) return end > start ? end : -1;
    end++;
  }
  return -1;
}

/** Where 에서 or 서 begins that closes a word; -1 for none. */
function locativeStart({ text, runStart }: Scan, start: number, end: number): number {
  for (const form of ['에서', '에서는', '에서도', '서', '에선']) {
    const cut = end - form.length;
    if (cut - start >= 2 && text.startsWith(form, cut) && (form !== '서' || cut - runStart[cut]! > 2)) return cut;
  }
  return -1;
}

function standsBeside(scan: Scan, end: number): boolean {
  const { text } = scan;
  return text.charCodeAt(end) === SPACE && !PARTICLES.has(text.charCodeAt(end - 1)) && BESIDE.some((word) => text.startsWith(word, end + 1) && endsAsWord(scan, end + 1 + word.length));
}

/** Whether the last word of a venue may be a name. */
function isName(scan: Scan, start: number, end: number): boolean {
  if (end - start < 2 || CLASS_OF[scan.text.charCodeAt(start)] === CharClass.digit || scan.flagsBetween(start, end) & (NO_VENUE | PLACE_FLAGS)) return false;
  return (scan.endFlags[end]! & Flag.placeSuffix) !== 0 || !isCommonCompound(scan, start, end) && !endsInCommonWord(scan, start, end);
}

/** Whether a word may stand inside a venue's name. */
function mayStandInside({ text, runStart }: Scan, start: number, end: number): boolean {
  if (end - start < 2 || NO_PART.test(text.slice(start, end))) return false;
  if (CLASS_OF[text.charCodeAt(start)] === CharClass.digit) return text[end - 1] === '호';
  return !PARTICLES.has(text.charCodeAt(end - 1)) && !endsWith(VERB_ENDS, text, runStart[end - 1]!, end);
}

/** What ends the names of natural features and sights that are written behind the place where they are. */
const SIGHTS = new CharacterSet('산봉천강교항섬호못릉궁폭');
const LONGEST_SIGHT = 5;

/** What ends the names of temples, which stand on mountains and islands or behind their city. */
const TEMPLES = new CharacterSet('사암');
const TEMPLE_LENGTH = 3;

/** The end of a sight that stands behind its place, -1 for none: 노달산 in 수원 노달산, 두솔봉 in 한라산 두솔봉, 해온사 in 설악산 해온사. */
export function sightEnd(scan: Scan, start: number): number {
  const { text } = scan;
  if (CLASS_OF[text.charCodeAt(start)] !== CharClass.hangul) return -1;
  const limit = Math.min(scan.runEnd[start]!, start + LONGEST_SIGHT);
  for (let end = limit; end > start + 2; end--) {
    const temple = end - start === TEMPLE_LENGTH && TEMPLES.has(text.charCodeAt(end - 1));
    if (!(temple || SIGHTS.has(text.charCodeAt(end - 1))) || !endsAsWord(scan, end)) continue;
    const known = scan.flagsBetween(start, end) & (NO_VENUE | PLACE_FLAGS);
    return known || isCommonCompound(scan, start, end) || endsInCommonWord(scan, start, end) || scan.flagsOfStretch(start, end - 1) & NO_VENUE ? -1 : end;
  }
  return -1;
}

/**
 * The end of a venue's name that starts behind an address and its space, -1 for none: up to four words, the last one with
 * 에서 or before 인근, 앞 and the like.
 */
export function venueEnd(scan: Scan, start: number): number {
  const { text } = scan;
  for (let at = start, words = 1; words <= MOST_WORDS; words++) {
    const end = wordEnd(text, at);
    if (end < 0) return -1;
    const cut = locativeStart(scan, at, end);
    const last = cut >= 0 ? cut : standsBeside(scan, end) ? end : -1;
    // 을지로 인쇄소: the word for a facility alone is no name.
    const bare = words === 1 && (scan.flagsBetween(at, last < 0 ? end : last) & Flag.placeSuffix) !== 0;
    if (last >= 0) return !bare && isName(scan, at, last) && endsAsWord(scan, last) ? last : -1;
    if (text.charCodeAt(end) !== SPACE || !mayStandInside(scan, at, end) || scan.flagsBetween(at, end) & NO_VENUE) return -1;
    at = end + 1;
  }
  return -1;
}
