/** Organizations of one syllable: 델(Dell), HP·델, BP와 셸. */
import { Flag } from '../dictionary/flags';
import { rightContextNumber } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import { hasLatinGloss, isListed, shortNameAt } from '../engine/short-names';
import { numberFlags } from '../engine/tables';
import { organizationClass } from './evidence';

/** What stands behind one that acts: 은, 는, 이, 가, 도. */
const ACTS = numberFlags(['josa-topic', 'josa-subject', 'josa-also'].map(rightContextNumber));
/** A syllable and the longest particle. */
const LONGEST_RUN = 6;

/** Proposes the organizations of one syllable whose neighbours tell that they are meant. */
export function proposeShortNames(document: NameDocument): void {
  const { scan, candidates } = document;
  for (let k = 0; k < scan.hangulRunCount; k++) {
    const at = scan.hangulRuns[k]!;
    if (scan.runEnd[at]! - at > LONGEST_RUN) continue;
    const found = shortNameAt(scan, at);
    if (found?.entry.category !== 'organization') continue;
    const end = at + 1;
    if (!(found.isClear && ACTS[document.right(end)] === 1) && !hasLatinGloss(scan, end) && !isListed(scan, at, end, Flag.organization)) continue;
    candidates.propose('organization', at, end, 'organizations/one-syllable', organizationClass('one-syllable')).entry = found.entry;
  }
}
