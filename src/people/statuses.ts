/** Where a person stands in a role: 전, 前, 신임, 내정자, 권한 대행, 고(故). */
import { Flag } from '../dictionary/flags';
import type { Entry } from '../dictionary/lexicon';
import { endsAsWord } from '../engine/contexts';
import type { Scan } from '../engine/scan';
import { CharacterSet } from '../engine/tables';
import { CharClass, CLASS_OF } from '../text/characters';
import type { RoleStatus } from '../types';

const STATUSES = new Set(['current', 'former', 'acting', 'nominee', 'elect', 'deceased']);

function statusOf(entries: readonly Entry[]): RoleStatus | undefined {
  const status = entries.find((entry) => entry.attributes.has('status'))?.attributes.get('status');
  return status && STATUSES.has(status) ? (status as RoleStatus) : undefined;
}

const ONE_SYLLABLE_STATUS: ReadonlyMap<string, RoleStatus> = new Map([
  ['전', 'former'],
  ['前', 'former'],
  ['현', 'current'],
  ['現', 'current'],
  ['신', 'current'],
  ['新', 'current'],
  ['고', 'deceased'],
  ['故', 'deceased'],
]);

/** What a status of one syllable is written with. */
export const STATUS_SYLLABLES = new CharacterSet(ONE_SYLLABLE_STATUS.keys());

const QUOTES_CLOSE = new CharacterSet('”’"\'」』');

/** The status word at an offset, with where it ends. */
export function statusAt(scan: Scan, start: number): { status: RoleStatus; end: number } | undefined {
  const { text } = scan;
  const one = STATUS_SYLLABLES.has(text.charCodeAt(start)) ? ONE_SYLLABLE_STATUS.get(text[start]!) : undefined;
  if (one) {
    const hanja = CLASS_OF[text.charCodeAt(start)] === CharClass.hanja;
    // “…”고 한지우 의원은: the particle of a quote.
    if (!hanja && one === 'deceased' && QUOTES_CLOSE.has(text.charCodeAt(start - 1))) return undefined;
    if (hanja || text[start + 1] === ' ') return { status: one, end: start + 1 };
    if (text.startsWith('고(故)', start)) return { status: 'deceased', end: start + 4 };
  }
  if (!(scan.startFlags[start]! & Flag.status)) return undefined;
  for (let m = scan.firstAt[start + 1]! - 1; m >= scan.firstAt[start]!; m--) {
    if (!(scan.flags[m]! & Flag.status) || !endsAsWord(scan, scan.end[m]!)) continue;
    const { lexicon, word } = scan.wordOf(m);
    const status = statusOf(lexicon.entriesOf(word));
    if (status) return { status, end: scan.end[m]! };
  }
  return undefined;
}

/** The status word that ends at an offset as a word of its own. */
export function statusEndingAt(scan: Scan, end: number): { status: RoleStatus; start: number } | undefined {
  for (let start = end - 1; start >= Math.max(0, end - 5); start--) {
    if (scan.runStart[start] !== start) continue;
    const found = statusAt(scan, start);
    if (found && found.end === end) return { status: found.status, start };
  }
  return undefined;
}

/** Forms of a status behind a title that are written with a space, by their first syllable. */
const SPACED_STATUSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['권', ['권한 대행', '권한 대리']],
  ['직', ['직무 대행', '직무 대리']],
]);

/** The end of such a form that starts at an offset: an acting holder of the office; 0 for none. */
export function spacedActingEnd(scan: Scan, start: number): number {
  for (const form of SPACED_STATUSES.get(scan.text[start] ?? '') ?? []) {
    if (scan.text.startsWith(form, start) && endsAsWord(scan, start + form.length)) return start + form.length;
  }
  return 0;
}

/** What a person is called who does not hold the office: 후보, 당선인, 권한대행. */
export const TITLE_STATUSES: ReadonlySet<RoleStatus> = new Set(['nominee', 'elect', 'acting']);
