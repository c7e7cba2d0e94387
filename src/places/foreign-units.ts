/** Links of chains behind a foreign place: 텍사스주 그레이브룩, 쓰촨성 닝난현, 오스트리아 빈; 지린(吉林)성. */
import { Flag } from '../dictionary/flags';
import { endsAsWord, endsInCommonWord } from '../engine/contexts';
import { foreignOdds } from '../engine/name-syllables';
import type { Scan } from '../engine/scan';
import { shortNameAt } from '../engine/short-names';
import { CharClass, CLASS_OF } from '../text/characters';
import type { ChainLink } from './chains';
import { liesWithin, placesCalled } from './gazetteer';

/** Units of districts, towns and villages abroad, written onto the name. */
const UNIT = /(?:현|성|주|시|구|향|진|촌|섬|마을)$/;

/** The same as a word of its own: 마리포 현, 샌버나디노 카운티. */
const UNIT_WORD = /^ (?:현|성|주|시|구|섬|마을|카운티|밸리|반도|지구)/;
const LONGEST_UNIT_WORD = 4;

/** What no foreign name ends with: particles that are no syllable of one. */
const PARTICLE = /(?:와|과|의|을|를|은|는|에서|에는)$/;

/** How foreign a name must sound on average: beside its unit, where its particle locates, elsewhere. */
const ODDS = { unit: -0.3, locative: 0.1, other: 0.8 };
const LONGEST = 8;

/** Whether a span may be a foreign name as far as the dictionaries go. */
function mayBeForeign(scan: Scan, start: number, end: number): boolean {
  if (!endsAsWord(scan, end) || scan.flagsBetween(start, end) & ~Flag.foreignName) return false;
  // 자폭테러에: a common word and its particle.
  const stem = scan.particleAt(end - 1) > 0 ? end - 1 : end;
  return !endsInCommonWord(scan, start, end) && !endsInCommonWord(scan, start, stem) && !PARTICLE.test(scan.text.slice(start, end));
}

/** Where the word for a unit ends that stands behind a name; the name's own end for none. */
function unitWordEnd(scan: Scan, end: number): number {
  const found = UNIT_WORD.exec(scan.text.slice(end, end + LONGEST_UNIT_WORD));
  return found && endsAsWord(scan, end + found[0].length) ? end + found[0].length : end;
}

/** 텍사스주 그레이브룩, 나고야 반테린돔, 쓰촨성 닝난현: an unknown word of foreign sound or with its unit right behind a foreign place. */
export function foreignUnit(scan: Scan, start: number): ChainLink | undefined {
  const { text } = scan;
  if (CLASS_OF[text.charCodeAt(start)] !== CharClass.hangul || scan.runStart[start] !== start) return undefined;
  const runEnd = scan.runEnd[start]!;
  for (let end = Math.min(runEnd, start + LONGEST); end >= start + 2; end--) {
    if (!mayBeForeign(scan, start, end)) continue;
    const whole = unitWordEnd(scan, end);
    const hasUnit = whole > end || (end - start > 2 && UNIT.test(text.slice(start, end)));
    const particle = scan.particleAt(end);
    const locates = particle === 5 || particle === 4 || particle === 9;
    const odds = foreignOdds(text, start, end);
    if (hasUnit && odds > ODDS.unit) return { start, end: whole, entries: [], abroad: true };
    if (odds > (locates ? ODDS.locative : ODDS.other)) return { start, end, entries: [] };
  }
  return undefined;
}

/** 프랑스 칸, 오스트리아 빈: a city of one syllable behind its country. */
export function shortUnit(scan: Scan, start: number, { entries }: ChainLink): ChainLink | undefined {
  const found = scan.runStart[start] === start ? shortNameAt(scan, start) : undefined;
  return found && entries.some((outer) => liesWithin(found.entry, outer)) ? { start, end: start + 1, entries: [found.entry] } : undefined;
}

/** What closes a foreign name behind a Hanja bracket: 지린(吉林)성, 시짱(西藏)자치구. */
const GLOSSED_UNIT = /^\([\u4e00-\u9fff]{1,5}\)(?:[가-힣]{0,6}자치[주구현]|특별시|성|시|현|주|구|섬|강|산|군|진|향|부)/;
const LONGEST_GLOSS = 20;

/** Takes in the unit that stands behind a Hanja bracket behind a foreign place, and what the place is with it. */
export function takeGlossed(scan: Scan, link: ChainLink): void {
  const { start, end, entries } = link;
  if (scan.text.charCodeAt(end) !== 40 || !entries.some(({ attributes }) => (attributes.get('iso') ?? 'KR') !== 'KR')) return;
  const found = GLOSSED_UNIT.exec(scan.text.slice(end, end + LONGEST_GLOSS));
  if (!found || !endsAsWord(scan, end + found[0].length)) return;
  link.end = end + found[0].length;
  const whole = placesCalled(scan, scan.text.slice(start, end) + found[0].slice(found[0].indexOf(')') + 1));
  if (whole.length > 0) link.entries = whole;
}
