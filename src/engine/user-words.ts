/** The words of an extractor's own dictionaries among the matches of a scan: the user's beat built-in ones of the same span. */
import { Flag } from '../dictionary/flags';
import type { Scan } from './scan';
import { USER_WORDS } from './word-forms';

/** How far before a built-in word another can begin that ends where it does; what is longer says as much by its start. */
const LONGEST_WORD = 64;

/** Words that stand for all that the built-in lexicon knows of their form. */
export const INSTEAD = Flag.user | Flag.removed;

const CLEAR = Flag.local | Flag.context;

/**
 * Settles the matches of one start, in whatever order they were found: built-in ones that end where a word of the user's
 * ends lose their flags, and all are put in order of end, the built-in one first. A word of an extension stands beside the
 * built-in one, but a neighbourhood that needs no context is the landmark of its name: 연남동.
 *
 * @param first the first match of the start; all behind it start there
 * @param user the first of those that a walk through the user's lexicon found last
 */
export function settleUserWords(scan: Scan, first: number, user: number): void {
  const { end, flags, count } = scan;
  for (let m = user; m < count; m++) {
    const lost = flags[m]! & INSTEAD ? -1 : (flags[m]! & CLEAR) === Flag.local ? Flag.landmark : 0;
    for (let k = first; k < user; k++) if (end[k] === end[m] && (flags[k]! & lost) !== 0) takeOut(scan, k, lost);
  }
  for (let m = user; m < count; m++) {
    for (let k = m; k > first && end[k - 1]! > end[k]!; k--) swap(scan, k - 1, k);
  }
}

/** Takes flags of a match away, also where they stand together with others'. */
function takeOut(scan: Scan, match: number, lost: number): void {
  const { startFlags, endFlags, flags } = scan;
  const start = scan.start[match]!;
  const end = scan.end[match]!;
  flags[match]! &= ~lost;
  startFlags[start] = 0;
  endFlags[end] = 0;
  for (let m = scan.count - 1; m >= 0 && scan.start[m]! > start - LONGEST_WORD; m--) {
    if (scan.start[m] === start) startFlags[start]! |= flags[m]!;
    if (scan.end[m] === end) endFlags[end]! |= flags[m]!;
  }
}

function swap({ end, flags, word }: Scan, a: number, b: number): void {
  const kept = [end[a]!, flags[a]!, word[a]!] as const;
  end[a] = end[b]!;
  flags[a] = flags[b]!;
  word[a] = word[b]!;
  end[b] = kept[0];
  flags[b] = kept[1];
  word[b] = kept[2];
}

/** Notes the user's words that are no entity, from a match on. */
export function noteBlocked(scan: Scan, first: number): void {
  for (let m = first; m < scan.count; m++) {
    if (scan.word[m]! >= USER_WORDS && scan.flags[m]! & Flag.notName) scan.blocked.push({ start: scan.start[m]!, end: scan.end[m]! });
  }
}
