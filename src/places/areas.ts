/** Parts of a country or division by direction or lie: 캐나다 서부, 강원 북부 산지, 경기남부, 충남 서해안, 충청 이남. */
import { endsAsWord } from '../engine/contexts';
import type { Scan } from '../engine/scan';
import { CharacterSet } from '../engine/tables';

const SPACE = 32;

/** The directions that 부 makes a part of; they need 부 or a lie behind them. */
const DIRECTIONS = ['남서', '남동', '북동', '북서', '동남', '동북', '서남', '서북', '중남', '중북', '중동', '중서', '동', '서', '남', '북', '중'];

/** What the land is like, and on which side of the named place. */
const LIES = ['내륙', '산간', '산지', '동해안', '서해안', '남해안', '영서', '영동', '이남', '이북'];

const WORDS = [...DIRECTIONS.flatMap((direction) => [`${direction}부`, `${direction} 산간`, `${direction} 내륙`, `${direction}산간`, `${direction}내륙`]), ...LIES].sort((a, b) => b.length - a.length);
const OPENING = new CharacterSet(WORDS);

/**
 * The end of a part of the place in front, or -1: 북부, 북동 산간; two of them in a row are one (북부내륙).
 * @param start where the word would start: behind a space, or right behind the place
 * @param mayGoOn whether a second one may follow
 */
export function areaEnd(scan: Scan, start: number, mayGoOn = true): number {
  const { text } = scan;
  if (!OPENING.has(text.charCodeAt(start))) return -1;
  for (const word of WORDS) {
    if (!text.startsWith(word, start)) continue;
    const end = start + word.length;
    const more = mayGoOn && word.endsWith('부') ? areaEnd(scan, text.charCodeAt(end) === SPACE ? end + 1 : end, false) : -1;
    if (more > 0) return more;
    if (endsAsWord(scan, end)) return end;
  }
  return -1;
}
