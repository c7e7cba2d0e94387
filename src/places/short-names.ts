/** Places of one syllable: 괌에서, 칸(Cannes), 사이판·괌; 프랑스 칸 is a chain. */
import { Flag } from '../dictionary/flags';
import type { NameDocument } from '../engine/document';
import { hasLatinGloss, isListed, shortNameAt } from '../engine/short-names';
import { placeClass } from './evidence';

/** What a place of one syllable is listed with. */
const NEIGHBOURS = Flag.country | Flag.foreignPlace;

/** Proposes the places of one syllable whose neighbours tell that they are meant. */
export function proposeShortNames(document: NameDocument): void {
  const { scan, candidates } = document;
  for (let k = 0; k < scan.hangulRunCount; k++) {
    const at = scan.hangulRuns[k]!;
    if (scan.runEnd[at]! - at > LONGEST_RUN) continue;
    const found = shortNameAt(scan, at);
    if (found?.entry.category !== 'place') continue;
    const end = at + 1;
    if (!found.isClear && !hasLatinGloss(scan, end) && !isListed(scan, at, end, NEIGHBOURS)) continue;
    candidates.propose('place', at, end, 'places/one-syllable', placeClass('one-syllable')).entry = found.entry;
  }
}

/** A syllable and the longest particle. */
const LONGEST_RUN = 6;
