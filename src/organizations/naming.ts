/** What an organization candidate is called: canonical name, parent, type. */
import type { Candidate } from '../engine/candidates';
import type { Scan } from '../engine/scan';
import { validOn } from '../dictionary/validity';
import { Flag } from '../dictionary/flags';
import type { Entry } from '../dictionary/lexicon';
import type { OrganizationType } from '../types';
import { organizationEntries } from './propose';
import { suffixType } from './suffixes';

/** An organization by its name. */
export interface NamedOrganization {
  name: string;
  parent?: string;
  type?: OrganizationType;
  ref?: string;
}

const CORPORATE = /^(?:㈜|\(주\)|주식회사 ?)|(?:㈜|\(주\)|주식회사)$/g;

function typeOf(scan: Scan, candidate: Candidate): OrganizationType | undefined {
  if (candidate.rule === 'organizations/anonymous') return 'company';
  const type = candidate.entry?.attributes.get('type') ?? suffixType(scan, candidate.head, candidate.end);
  return type as OrganizationType | undefined;
}

/**
 * Which of the entries that share a form is meant: one that the document names in full, then one valid on the day and at
 * home, then the first.
 */
function chooseEntry(scan: Scan, candidate: Candidate, day: string | undefined): Entry | undefined {
  if (!candidate.entry) return undefined;
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
  const { text } = scan;
  const written = text.slice(candidate.start, candidate.end);
  const type = typeOf(scan, candidate);
  const typed = type ? { type } : {};
  const [parent, head] = candidate.links ?? [];
  if (parent && head) {
    const inner = nameOrganization(scan, head, day, nameOf);
    if (parent.kind === 'organization') {
      const outer = nameOf(parent);
      const known = head.entry?.attributes.get('parent');
      // 가온그룹 미래전략실 is not the 미래전략실 of the dictionary's other group.
      return known && known !== outer ? { name: text.slice(head.start, head.end), ...typed, parent: outer } : { ...inner, ...typed, parent: outer };
    }
    const place = nameOf(parent);
    const { ref: _ref, ...rest } = inner;
    // Only a foreign body's entry is meant behind a country: 미 연준 is 연방준비제도, but 미 노동부 is not 고용노동부.
    const own = head.entry?.attributes.has('country') ? inner.name : text.slice(head.start, head.end);
    return { ...rest, ...typed, name: own.startsWith(place) ? own : `${place} ${own}` };
  }
  if (candidate.name && !candidate.links) return { name: candidate.name, ...typed };
  // A common noun names itself: 도교육청, 경찰; Hanja are spelled out.
  if (candidate.entry?.attributes.has('generic') && /[가-힣]/.test(written)) return { name: written, ...typed };
  const entry = chooseEntry(scan, candidate, day);
  if (entry) return { name: entry.name, ...typed, ...parentOf(entry), ref: entry.id };
  return { name: candidate.name ?? (written.replace(CORPORATE, '').trim() || written), ...typed };
}

function parentOf(entry: Entry): { parent?: string } {
  const parent = entry.attributes.get('parent');
  return parent ? { parent } : {};
}
