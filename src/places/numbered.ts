/** Places that are told apart by a number: 국도 37호선, 지방도 907호선, 33번 국도; 중암1리, 용담2동, 을지로3가. */
import { Flag } from '../dictionary/flags';
import { endsAsWord } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { CharacterSet } from '../engine/tables';
import { CharClass, CLASS_OF } from '../text/characters';
import { placeClass } from './evidence';

const RULE = 'places/numbered';
const NUMBERED = placeClass('numbered');

/** The words for a road that a number may stand behind. */
const ROADS = ['국도', '지방도', '국지도', '고속국도', '군도', '시도'];
const ROAD_STARTS = /* @__PURE__ */ new CharacterSet(ROADS);

/** What stands behind the word for a road. */
const ROAD_NUMBER = /^ ?\d{1,4}호선/;
const LONGEST_NUMBER = 8;

/** What stands before it: 33번 국도. */
const NUMBER_BEFORE = /\d{1,4}번 ?$/;

/** The number and the unit of a neighbourhood or village; 아파트 101동 and 3동 are buildings. */
const COUNTED = /^\d{1,2}(?:동|리|가)/;
const SHORTEST_STEM = 2;
const LONGEST_STEM = 4;

/** What no village is called that is counted. */
const NO_STEM = Flag.common | Flag.notName | Flag.title | Flag.organization | Flag.generic | Flag.organizationSuffix | Flag.placeSuffix;

/** Where the road begins that a word names with a number before it; the word's own start without one. */
function roadStart(text: string, start: number): number {
  const before = NUMBER_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_NUMBER), start));
  return before ? start - before[0].length : start;
}

function proposeRoad({ scan, candidates }: NameDocument, start: number, end: number): void {
  const { text } = scan;
  const behind = ROAD_NUMBER.exec(text.slice(end, end + LONGEST_NUMBER));
  if (behind && endsAsWord(scan, end + behind[0].length)) candidates.propose('place', start, end + behind[0].length, RULE, NUMBERED);
  else if (endsAsWord(scan, end)) {
    const from = roadStart(text, start);
    if (from < start) candidates.propose('place', from, end, RULE, NUMBERED);
  }
}

/** Where a counted neighbourhood ends whose stem is a whole word, -1 for none. */
function countedEnd(scan: Scan, start: number, stemEnd: number): number {
  if (stemEnd - start < SHORTEST_STEM || stemEnd - start > LONGEST_STEM || scan.flagsBetween(start, stemEnd) & NO_STEM) return -1;
  const found = COUNTED.exec(scan.text.slice(stemEnd, stemEnd + 3));
  return found && endsAsWord(scan, stemEnd + found[0].length) ? stemEnd + found[0].length : -1;
}

/** Proposes them all. */
export function proposeNumbered(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (let k = 0; k < scan.hangulRunCount; k++) {
    const start = scan.hangulRuns[k]!;
    const runEnd = scan.runEnd[start]!;
    const road = ROAD_STARTS.has(text.charCodeAt(start)) ? ROADS.find((word) => text.startsWith(word, start)) : undefined;
    if (road) proposeRoad(document, start, start + road.length);
    if (CLASS_OF[text.charCodeAt(runEnd)] !== CharClass.digit) continue;
    const end = countedEnd(scan, start, runEnd);
    if (end > 0) candidates.propose('place', start, end, RULE, NUMBERED);
  }
}
