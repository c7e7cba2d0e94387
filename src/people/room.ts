/** How much role phrases and brackets beside a span may still speak for a person: a bound that costs little. */
import { Flag } from '../dictionary/flags';
import type { Scan } from '../engine/scan';
import { CharClass, CLASS_OF } from '../text/characters';
import { PERSON } from './evidence';
import { behindOrdinal } from './qualifiers';
import { standsBehindRealName } from './real-names';
import { STATUS_SYLLABLES } from './roles';

const ROLE_FLAGS = Flag.title | Flag.status;
/** What may open a role phrase behind a name, or hold its title. */
const OPENS_ROLE = ROLE_FLAGS | Flag.organization | Flag.generic | Flag.organizationSuffix;

/** Whether a word of one of some flags starts between two offsets. */
function startsBetween(scan: Scan, start: number, end: number, flags: number): boolean {
  for (let at = start; at < end; at++) if (scan.startFlags[at]! & flags) return true;
  return false;
}

/** Whether a role phrase may follow a name that ends at an offset; false is certain. */
function mayFollow(scan: Scan, end: number): boolean {
  const { text } = scan;
  if (text.charCodeAt(end) !== 32) return startsBetween(scan, end, Math.min(end + 1, text.length), OPENS_ROLE);
  const start = behindOrdinal(text, end + 1);
  const code = text.charCodeAt(start);
  if (CLASS_OF[code] === CharClass.digit) return isNumbered(scan, start);
  if (CLASS_OF[code]! > CharClass.hanja) return false;
  if (STATUS_SYLLABLES.has(code)) return true;
  const runEnd = scan.runEnd[start]!;
  if (startsBetween(scan, start, runEnd, OPENS_ROLE) || isNumbered(scan, runEnd)) return true;
  // A word that qualifies the title may stand between.
  return text.charCodeAt(runEnd) === 32 && runEnd + 1 < text.length && startsBetween(scan, runEnd + 1, scan.runEnd[runEnd + 1]!, ROLE_FLAGS);
}

/** Whether a number begins at an offset that a title may be written onto: 1차관. */
function isNumbered({ text, startFlags, runEnd }: Scan, start: number): boolean {
  return CLASS_OF[text.charCodeAt(start)] === CharClass.digit && runEnd[start]! < text.length && (startFlags[runEnd[start]!]! & Flag.title) !== 0;
}

/** Whether a role phrase may stand before a name that starts at an offset; false is certain. */
function mayPrecede(scan: Scan, start: number): boolean {
  const { text } = scan;
  if (start < 3 || text.charCodeAt(start - 1) !== 32) return false;
  const end = text[start - 2] === '인' ? start - 2 : start - 1;
  return (scan.endFlags[end]! & ROLE_FLAGS) !== 0 || STATUS_SYLLABLES.has(text.charCodeAt(end - 1));
}

/**
 * The most that role phrases and a bracket beside a span may add to its score; 0 where none can stand.
 *
 * @param weights the weights of persons
 */
export function roleRoom(scan: Scan, start: number, end: number, weights: Float64Array): number {
  let room = 0;
  const bracket = scan.text.charCodeAt(end) === 40;
  if (bracket) room += Math.max(weights[PERSON.bracketAge]!, weights[PERSON.bracketHanja]!, weights[PERSON.bracketLatin]!, weights[PERSON.bracketOther]!, weights[PERSON.bracketName]!, 0);
  if (bracket || mayFollow(scan, end)) room += Math.max(weights[PERSON.roleAfter]!, weights[PERSON.roleAfterOrganization]!, weights[PERSON.roleAfterFused]!);
  if (mayPrecede(scan, start)) room += Math.max(weights[PERSON.roleBefore]!, weights[PERSON.occupationBefore]!, weights[PERSON.occupationBeforeOther]!);
  if (standsBehindRealName(scan.text, start)) room += Math.max(weights[PERSON.realName]!, 0);
  return room;
}
