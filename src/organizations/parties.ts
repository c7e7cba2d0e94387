/** Parties without 당, where seats are counted and in the bracket behind a member: 민주 21, 공화 9명; (공화·네바다). */
import { Flag } from '../dictionary/flags';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { CharClass, CLASS_OF } from '../text/characters';
import { organizationClass } from './evidence';

/** The fewest and the most syllables before 당. */
const SHORTEST = 2;
const LONGEST = 4;

/** What stands before a party in a count: 30명(민주 21, 공화 9명), 민주 4곳·국힘 2곳. */
const BEFORE_COUNT = /(?:^|[(,·\n…]) ?$/;
const COUNT = /^ \d{1,3}(?:명|석|곳|[,)·%])/;

/** 셸비(공화·앨라배마): behind a name, and before the constituency. */
function isMembersParty(text: string, start: number, end: number): boolean {
  return text[start - 1] === '(' && CLASS_OF[text.charCodeAt(start - 2)] === CharClass.hangul && CLASS_OF[text.charCodeAt(end)] === CharClass.joint;
}

function isCounted(text: string, start: number, end: number): boolean {
  return text[end] === ' ' && CLASS_OF[text.charCodeAt(end + 1)] === CharClass.digit && COUNT.test(text.slice(end, end + 5)) && BEFORE_COUNT.test(text.slice(Math.max(0, start - 2), start));
}

/** The party whose name a stretch is without 당, by its word in the lexicon; -1 for none. */
function partyOf(scan: Scan, start: number, end: number): number {
  const name = `${scan.text.slice(start, end)}당`;
  return scan.flagsOf(name) & Flag.organization ? scan.lexicon.find(name) : -1;
}

/** Proposes them. */
export function proposeParties({ scan, candidates }: NameDocument): void {
  const { text } = scan;
  for (let k = 0; k < scan.hangulRunCount; k++) {
    const start = scan.hangulRuns[k]!;
    const end = scan.runEnd[start]!;
    if (end - start < SHORTEST || end - start > LONGEST || !(isMembersParty(text, start, end) || isCounted(text, start, end))) continue;
    if (candidates.find('organization', start, end)) continue;
    const word = partyOf(scan, start, end);
    if (word < 0) continue;
    const entry = scan.lexicon.entriesOf(word).find(({ category }) => category === 'organization');
    const candidate = candidates.propose('organization', start, end, 'organizations/party-stem', organizationClass('party'));
    if (entry) candidate.entry = entry;
  }
}
