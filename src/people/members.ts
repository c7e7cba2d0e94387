/** A band or idol group before the name of its member: 은하소년단 가온, 은하소년단(EHS) 가온, 은하소년단의 가온. */
import type { Candidate } from '../engine/candidates';
import type { NameDocument } from '../engine/document';
import { numberFlags } from '../engine/tables';
import { CharClass, CLASS_OF, indexWithin } from '../text/characters';
import { PERSON, personClass } from './evidence';

const GROUP = personClass('group');
const FIGURE = personClass('figure');

/** What knows a candidate as a name. */
const KNOWN = numberFlags([FIGURE, ...PERSON.givenKnown.slice(1), ...PERSON.givenAlone.slice(1), ...PERSON.foreignKnown.slice(1)]);

const OPEN = 40;
const SPACE = 32;

/** The longest bracket behind a group's name. */
const LONGEST_BRACKET = 20;

/** Whether a candidate is a group of the dictionary. */
export function isGroup({ features }: Candidate): boolean {
  return features.includes(GROUP);
}

/** Where a word begins that may be a member's name, behind a group that ends at an offset; -1 where none does. */
export function memberBehind(text: string, end: number): number {
  const close = text.charCodeAt(end) === OPEN ? indexWithin(text, ')', end, end + LONGEST_BRACKET) : end - 1;
  if (close < end - 1) return -1;
  const at = text[close + 1] === '의' ? close + 2 : close + 1;
  return text.charCodeAt(at) === SPACE && CLASS_OF[text.charCodeAt(at + 1)] === CharClass.hangul ? at + 1 : -1;
}

/** Notes which names stand right behind a group, and which groups stand before the name of somebody known. */
export function relateMembers({ candidates, scan }: NameDocument): void {
  let groups: Map<number, Candidate> | undefined;
  for (const candidate of candidates.list) {
    if (candidate.kind !== 'person' || !isGroup(candidate)) continue;
    const at = memberBehind(scan.text, candidate.end);
    if (at >= 0) (groups ??= new Map()).set(at, candidate);
  }
  if (!groups) return;
  const before = new Set<Candidate>();
  for (const candidate of candidates.list) {
    const group = candidate.kind === 'person' && !isGroup(candidate) ? groups.get(candidate.start) : undefined;
    if (!group) continue;
    if (scan.text[candidate.start - 2] === '의') {
      // 은하소년단의 노래: what a group has is a member only by name.
      if (candidate.features.some((feature) => KNOWN[feature] === 1)) candidate.features.push(PERSON.memberOf);
      continue;
    }
    candidate.features.push(PERSON.member);
    if (candidate.features.includes(FIGURE)) before.add(group);
  }
  for (const group of before) group.features.push(PERSON.beforeMember);
}
