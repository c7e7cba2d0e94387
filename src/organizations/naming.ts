/** What an organization candidate is called: canonical name, parent, type. */
import type { Candidate } from '../engine/candidates';
import type { Scan } from '../engine/scan';
import { CharacterSet } from '../engine/tables';
import { validOn } from '../dictionary/validity';
import { Flag } from '../dictionary/flags';
import type { Entry } from '../dictionary/lexicon';
import type { OrganizationType } from '../types';
import { organizationEntries } from './propose';
import { suffixType } from './suffixes';

/** An organization by its name. */
export interface NamedOrganization {
  name: string;
  /** The organization it belongs to, by its canonical name. */
  parent: string | undefined;
  type: OrganizationType | undefined;
  /** The identity that it has across documents, where the dictionary knows it. */
  ref: string | undefined;
}

const CORPORATE = /^(?:㈜|\(주\)|주식회사 ?)|(?:㈜|\(주\)|주식회사)$/g;
const HANGUL = /[가-힣]/;

/** What sort of organization a candidate is, by its entry or its suffix. */
export function organizationType(scan: Scan, candidate: Candidate): OrganizationType | undefined {
  if (candidate.rule === 'organizations/anonymous') return 'company';
  const type = candidate.entry?.attributes.get('type') ?? suffixType(scan, candidate.head, candidate.end);
  return type as OrganizationType | undefined;
}

/**
 * Which of the entries that share a form is meant: one that the document names in full, then one valid on the day and at
 * home, then the first.
 */
function chooseEntry(scan: Scan, candidate: Candidate, day: string | undefined): Entry | undefined {
  if (!candidate.entry || candidate.given > 0) return candidate.entry;
  for (let m = scan.firstAt[candidate.start]!; m < scan.firstAt[candidate.start + 1]!; m++) {
    if (scan.end[m] !== candidate.end || !(scan.flags[m]! & (Flag.organization | Flag.generic))) continue;
    const entries = organizationEntries(scan, m);
    if (entries.length < 2) return entries[0] ?? candidate.entry;
    const valid = entries.filter((entry) => validOn(entry, day));
    const able = valid.length > 0 ? valid : entries;
    const written = scan.text.slice(candidate.start, candidate.end);
    return (
      able.find((entry) => entry.name !== written && scan.text.includes(entry.name)) ??
      able.find((entry) => !entry.attributes.has('country')) ??
      able[0]
    );
  }
  return candidate.entry;
}

/**
 * Names an organization candidate by itself; what the document says (aliases, places that act) is the registry's part.
 *
 * @param day the publication day, ISO
 * @param nameOf the canonical name of a parent candidate
 */
export function nameOrganization(scan: Scan, candidate: Candidate, day: string | undefined, nameOf: (parent: Candidate) => string): NamedOrganization {
  const { links } = candidate;
  if (links && links.length > 1) return nameWithParent(scan, candidate, links[0]!, links[1]!, day, nameOf);
  const type = organizationType(scan, candidate);
  const { name, entry } = candidate;
  if (name && !links) return { name, parent: undefined, type, ref: undefined };
  const written = scan.text.slice(candidate.start, candidate.end);
  // A common noun names itself: 도교육청, 경찰; Hanja are spelled out.
  if (entry?.attributes.has('generic') && HANGUL.test(written)) return { name: withCommittee(written), parent: undefined, type, ref: undefined };
  const chosen = chooseEntry(scan, candidate, day);
  if (chosen) return { name: withCommittee(chosen.name), parent: chosen.attributes.get('parent'), type, ref: chosen.id };
  return { name: name ?? withCommittee(withoutMark(written)), parent: undefined, type, ref: undefined };
}

/** What a name with a corporate mark begins or ends with. */
const MARK_ENDS = new CharacterSet('㈜()주사');

/** A name without the corporate mark around it, unless it is nothing else. */
function withoutMark(written: string): string {
  const isMarked = MARK_ENDS.has(written.charCodeAt(0)) || MARK_ENDS.has(written.charCodeAt(written.length - 1));
  return isMarked ? written.replace(CORPORATE, '').trim() || written : written;
}

/** 교육위 is short for 교육위원회. */
function withCommittee(name: string): string {
  return name.charCodeAt(name.length - 1) === COMMITTEE_END && COMMITTEE.test(name) ? `${name}원회` : name;
}

const NUMBERED = /^\d/;
const COMMITTEE = /[가-힣]{2}위$/;
const COMMITTEE_END = '위'.charCodeAt(0);

/** 행정안전부 지방자치인재개발원 has a parent; a place in front of a name is part of it: 미국 의회, 서울 송파경찰서. */
function nameWithParent(
  scan: Scan,
  candidate: Candidate,
  parent: Candidate,
  head: Candidate,
  day: string | undefined,
  nameOf: (parent: Candidate) => string,
): NamedOrganization {
  const { text } = scan;
  const inner = nameOrganization(scan, head, day, nameOf);
  const type = organizationType(scan, candidate) ?? inner.type;
  const outer = nameOf(parent);
  if (parent.kind === 'organization') {
    const known = head.entry?.attributes.get('parent');
    // 가온중공업 노조, 대법원 1부: a common noun or a number is no name without its parent.
    if (head.entry?.attributes.has('generic') || NUMBERED.test(inner.name)) return { name: `${outer} ${inner.name}`, parent: outer, type, ref: undefined };
    // 가온그룹 미래전략실 is not the 미래전략실 of the dictionary's other group.
    return known && known !== outer
      ? { name: withCommittee(text.slice(head.start, head.end)), parent: outer, type, ref: undefined }
      : { name: inner.name, parent: outer, type, ref: inner.ref };
  }
  // Only a foreign body's entry is meant behind a country: 미 연준 is 연방준비제도, but 미 노동부 is not 고용노동부.
  const own = head.entry?.attributes.has('country') ? inner.name : text.slice(head.start, head.end);
  // 미국 의회; 미 7함대, which its entry has with the syllable.
  const name = own.startsWith(outer) || own.startsWith(`${text.slice(parent.start, parent.end)} `) ? own : `${outer} ${own}`;
  // 서울 송파경찰서 is the dictionary's 서울송파경찰서.
  return { name, parent: inner.parent, type, ref: name.replaceAll(' ', '') === inner.name.replaceAll(' ', '') ? inner.ref : undefined };
}
