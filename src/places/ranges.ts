/** Stretches between two places: 여주분기점~감곡 구간, 광명역∼금천, 김포~제주 노선. */
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import { endsAsWord } from '../engine/contexts';
import type { Candidate } from '../engine/candidates';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { CharClass, CLASS_OF } from '../text/characters';
import { PLACE, placeClass } from './evidence';

const MARKS = ['~', '∼', '～', '〜'];
const SPACE = 32;
const COMMA = 44;

const RULE = 'places/range-end';
const END = placeClass('range-end');

/** How long a name that no dictionary has is. */
const SHORTEST = 2;
const LONGEST = 7;

/** What is written onto the second end, or stands behind it. */
const BEHIND = ['까지', '부근', '구간', '방향', '방면', '노선', '사이', '에서', '간'];

/** What no unknown name of a range is. */
const NO_NAME = Flag.common | Flag.notName | Flag.title | Flag.figure | Flag.organization | Flag.generic | Flag.address;

/** The offsets of the marks of ranges in a text that stand between words of Hangul, a space on each side allowed. */
function marksOf(text: string): number[] {
  const marks: number[] = [];
  for (const mark of MARKS) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) marks.push(at);
  }
  return marks.sort((a, b) => a - b);
}

const isHangul = (text: string, at: number): boolean => CLASS_OF[text.charCodeAt(at)] === CharClass.hangul;

/** What a word of a range is: the place that it was found to be, or where an unknown name ends. */
interface RangeEnd {
  start: number;
  end: number;
  place: Candidate | undefined;
}

/** The longest place that ends at an offset within its word, or the word. */
function leftEnd({ scan, candidates }: NameDocument, end: number): RangeEnd {
  const start = scan.runStart[end - 1]!;
  const behind = BEHIND.find((word) => end - word.length - start >= SHORTEST && scan.text.startsWith(word, end - word.length));
  const bare = behind === undefined || candidates.find('place', start, end) ? end : end - behind.length;
  return { start, end: bare, place: candidates.find('place', start, bare) };
}

/** The length of a stretch in a bracket, before the word for it: 청평~현리(9.9㎞) 구간. */
const LENGTH_BEFORE_STRETCH = /^(?:\(\d[^()]{0,12}\))? 구간/;
const LONGEST_BEFORE_STRETCH = 20;

function isBeforeStretch(text: string, end: number): boolean {
  return LENGTH_BEFORE_STRETCH.test(text.slice(end, end + LONGEST_BEFORE_STRETCH));
}

/** Where an unknown name ends that starts at an offset, -1 for none: before what ranges are followed by. */
function unknownEnd({ text, runEnd }: Scan, start: number): number {
  const wordEnd = runEnd[start]!;
  for (const behind of BEHIND) {
    const cut = wordEnd - behind.length;
    if (cut - start >= SHORTEST && text.startsWith(behind, cut)) return cut;
  }
  const isFollowed = text.charCodeAt(wordEnd) === SPACE && BEHIND.some((behind) => text.startsWith(behind, wordEnd + 1));
  return isFollowed || isBeforeStretch(text, wordEnd) ? wordEnd : -1;
}

/**
 * The longest place that starts at an offset, or an unknown name.
 *
 * @param isListed whether a comma may close the name: behind a place for sure
 */
function rightEnd({ scan, candidates }: NameDocument, start: number, isListed: boolean): RangeEnd | undefined {
  const limit = scan.runEnd[start]!;
  for (let end = limit; end >= start + SHORTEST; end--) {
    const place = candidates.find('place', start, end);
    if (place) return { start, end, place };
  }
  const end = isListed && scan.text.charCodeAt(limit) === COMMA ? limit : unknownEnd(scan, start);
  return end < 0 ? undefined : { start, end, place: undefined };
}

/** Whether an end of a range says that the other one is a place too: a name that is no other word, or a way, a bridge, a station. */
function isSure(scan: Scan, { start, end, place }: RangeEnd): boolean {
  if (!place) return false;
  const flags = scan.flagsBetween(start, end);
  return flags & PLACE_FLAGS ? !(flags & (Flag.context | Flag.common)) : endsAsWord(scan, end) && place.rule === 'places/suffix';
}

/** 무계~삼계 구간: two unknown names before the word for a stretch. */
function isStretch(scan: Scan, left: RangeEnd, right: RangeEnd): boolean {
  return isBeforeStretch(scan.text, right.end) && mayBeName(scan, left) && mayBeName(scan, right);
}

/** Whether an unknown word may be a name. */
function mayBeName(scan: Scan, { start, end }: RangeEnd): boolean {
  return end - start >= SHORTEST && end - start <= LONGEST && !(scan.flagsBetween(start, end) & NO_NAME);
}

/** Gives places on both sides of such a mark evidence from each other, and proposes an unknown name beside a sure place. */
export function proposeRanges(document: NameDocument, chains: ReadonlyMap<Candidate, unknown>): void {
  const { scan, candidates } = document;
  const { text } = scan;
  const marks = marksOf(text);
  if (marks.length === 0) return;
  const chainEnds = new Map([...chains.keys()].map((chain) => [chain.end, chain]));
  for (const mark of marks) {
    const before = text.charCodeAt(mark - 1) === SPACE ? mark - 1 : mark;
    const after = text.charCodeAt(mark + 1) === SPACE ? mark + 2 : mark + 1;
    if (!isHangul(text, before - 1) || !isHangul(text, after)) continue;
    const left = leftEnd(document, before);
    const chain = chainEnds.get(before);
    const right = rightEnd(document, after, chain !== undefined || isSure(scan, left));
    if (!right || !(chain || isSure(scan, left) || isSure(scan, right) || isStretch(scan, left, right))) continue;
    chain?.features.push(PLACE.inRange);
    for (const range of chain ? [right] : [left, right]) {
      const place = range.place ?? (mayBeName(scan, range) ? candidates.propose('place', range.start, range.end, RULE, END) : undefined);
      place?.features.push(PLACE.inRange);
    }
  }
}
