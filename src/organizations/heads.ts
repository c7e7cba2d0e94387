/** Unknown firms between the name and the title of who heads them: 한가람 도담웍스 대표, 도담웍스 한가람 대표이사. */
import type { NameDocument } from '../engine/document';
import { givenOdds, isSurname } from '../engine/name-syllables';
import type { Scan } from '../engine/scan';
import { CharClass, CLASS_OF } from '../text/characters';
import { CUE_RULE, isUnknownName } from './cues';
import { ORGANIZATION, organizationClass } from './evidence';

const TITLE = '대표';
/** 대표, 대표이사 with a particle at most: no 대표팀, no 대표작. */
const HEADS_FIRM = /^(?:이사)?(?:[은는이가의를에와과도]|에게|께서)?(?![가-힣])/;
const SPACE = 32;
/** The fewest and the most syllables of such a firm's name. */
const SHORTEST = 3;
const LONGEST = 10;

/** The start of the Hangul word that fills the space before an offset; -1 where there is none. */
function wordBefore({ text, runStart, runEnd }: Scan, end: number): number {
  if (end < 2 || CLASS_OF[text.charCodeAt(end - 1)] !== CharClass.hangul || runEnd[end - 1] !== end) return -1;
  const start = runStart[end - 1]!;
  const before = CLASS_OF[text.charCodeAt(start - 1)];
  return before === CharClass.latin || before === CharClass.digit ? -1 : start;
}

/** Whether a word is like a person's full name of three syllables. */
function isFullName({ text }: Scan, start: number, end: number): boolean {
  return end - start === 3 && isSurname(text, start) && givenOdds(text, start + 1, end) > 0;
}

/** Whether nothing is known of a word that may be a firm's name. */
function isUnknownFirm(scan: Scan, start: number, end: number): boolean {
  return end - start >= SHORTEST && end - start <= LONGEST && scan.flagsBetween(start, end) === 0 && isUnknownName(scan, start, end);
}

/** Proposes the unknown word before 대표 that a person's name stands right before or behind. */
export function proposeHeaded(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (let at = text.indexOf(TITLE); at >= 0; at = text.indexOf(TITLE, at + 2)) {
    if (text.charCodeAt(at - 1) !== SPACE || !HEADS_FIRM.test(text.slice(at + 2, at + 7))) continue;
    const last = wordBefore(scan, at - 1);
    const first = last > 0 && text.charCodeAt(last - 1) === SPACE ? wordBefore(scan, last - 1) : -1;
    if (first < 0) continue;
    const [start, end] = isFullName(scan, last, at - 1) ? [first, last - 1] : isFullName(scan, first, last - 1) ? [last, at - 1] : [0, 0];
    if (!isUnknownFirm(scan, start, end) || candidates.find('organization', start, end)) continue;
    candidates.propose('organization', start, end, CUE_RULE, organizationClass('cue')).features.push(ORGANIZATION.firmOfHead);
  }
}
