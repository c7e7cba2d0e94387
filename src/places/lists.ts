/** Lists whose last member is written with the unit of all: 서울 강남·서초·송파구, 신안·완도·진도군, 강남·역삼역. */
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import type { Entry } from '../dictionary/lexicon';
import type { Candidate } from '../engine/candidates';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { CharacterSet } from '../engine/tables';
import { CharClass, CLASS_OF } from '../text/characters';
import type { ChainLink } from './chains';
import { placeClass } from './evidence';
import { entriesOfSpan, liesWithin, placesCalled } from './gazetteer';

/** Units that the members of a list share. */
const UNITS = new CharacterSet('시군구읍면동산강역');
const DOT = 0xb7;
const COMMA = 44;
const SPACE = 32;

const RULE = 'places/list-member';
const MEMBER = placeClass('list-member');

/** How many members a list has at most, and how long the stem of one is. */
const MOST_MEMBERS = 12;
const LONGEST_STEM = 4;

/** Where the member before ends that a dot or comma divides from a member at an offset; -1 for none. */
function memberBefore(text: string, start: number): number {
  if (text.charCodeAt(start - 1) === DOT) return start - 1;
  return text.charCodeAt(start - 1) === SPACE && text.charCodeAt(start - 2) === COMMA ? start - 2 : -1;
}

/** A stem of the list, from its first member backwards. */
interface Member {
  start: number;
  end: number;
  entries: readonly Entry[];
}

/** The stems before the last member, the nearest first. */
function membersBefore(scan: Scan, last: number, unit: string): Member[] {
  const { text } = scan;
  const members: Member[] = [];
  for (let at = last; members.length < MOST_MEMBERS; ) {
    const end = memberBefore(text, at);
    if (end < 1 || CLASS_OF[text.charCodeAt(end - 1)] !== CharClass.hangul) break;
    const start = scan.runStart[end - 1]!;
    const isStem = end - start >= 2 && end - start <= LONGEST_STEM;
    const entries = isStem ? placesCalled(scan, text.slice(start, end) + unit) : [];
    if (entries.length === 0) break;
    members.push({ start, end, entries });
    at = start;
  }
  return members;
}

/** The province or city right before the first member, with what it can be: 전남 before 신안. */
function upperBefore(scan: Scan, start: number): ChainLink | undefined {
  if (scan.text.charCodeAt(start - 1) !== SPACE || CLASS_OF[scan.text.charCodeAt(start - 2)] !== CharClass.hangul) return undefined;
  const from = scan.runStart[start - 2]!;
  const entries = scan.flagsBetween(from, start - 1) & (Flag.division | Flag.divisionShort) ? entriesOfSpan(scan, from, start - 1) : [];
  return entries.length > 0 ? { start: from, end: start - 1, entries } : undefined;
}

/** Adds the members of each such list, the first with what stands before it; they are found by what stands behind the last. */
export function proposeLists(document: NameDocument, chains: Map<Candidate, ChainLink[]>): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (let m = 0; m < scan.count; m++) {
    const lastStart = scan.start[m]!;
    const end = scan.end[m]!;
    if (!(scan.flags[m]! & PLACE_FLAGS) || !UNITS.has(text.charCodeAt(end - 1)) || memberBefore(text, lastStart) < 0) continue;
    const members = membersBefore(scan, lastStart, text[end - 1]!);
    const first = members[members.length - 1];
    if (!first) continue;
    const upper = upperBefore(scan, first.start);
    for (const member of members) {
      const inside = upper ? member.entries.filter((inner) => upper.entries.some((outer) => liesWithin(inner, outer))) : [];
      const link: ChainLink = { start: member.start, end: member.end, entries: inside.length > 0 ? inside : member.entries };
      const links = upper && member === first && inside.length > 0 ? [upper, link] : [link];
      const candidate = candidates.propose('place', links[0]!.start, member.end, RULE, MEMBER);
      candidate.right = document.right(end);
      chains.set(candidate, links);
    }
  }
}
