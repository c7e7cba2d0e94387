/** What an organization candidate is called: canonical name, parent, type. */
import type { Candidate } from '../engine/candidates';
import type { Scan } from '../engine/scan';
import type { OrganizationType } from '../types';
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
  const type = candidate.entry?.attributes.get('type') ?? suffixType(scan, candidate.head, candidate.end);
  return type as OrganizationType | undefined;
}

/**
 * Names an organization candidate by itself; what the document says (aliases, places that act) is the registry's part.
 *
 * @param nameOf the canonical name of a parent candidate
 */
export function nameOrganization(scan: Scan, candidate: Candidate, nameOf: (parent: Candidate) => string): NamedOrganization {
  const { text } = scan;
  const written = text.slice(candidate.start, candidate.end);
  const type = typeOf(scan, candidate);
  const typed = type ? { type } : {};
  const [parent, head] = candidate.links ?? [];
  if (parent && head) {
    const inner = nameOrganization(scan, head, nameOf);
    if (parent.kind === 'organization') return { ...inner, ...typed, parent: nameOf(parent) };
    const place = nameOf(parent);
    const { ref: _ref, ...rest } = inner;
    // A dictionary name that is no common noun stands by itself: 미국 연방준비제도 is 연방준비제도, 미국 의회 is not 국회.
    const own = head.entry && !head.entry.attributes.has('generic');
    return { ...rest, ...typed, name: `${place} ${own ? inner.name : text.slice(head.start, head.end)}` };
  }
  if (candidate.entry) return { name: candidate.entry.name, ...typed, ...parentOf(candidate), ref: candidate.entry.id };
  return { name: candidate.name ?? (written.replace(CORPORATE, '').trim() || written), ...typed };
}

function parentOf(candidate: Candidate): { parent?: string } {
  const parent = candidate.entry?.attributes.get('parent');
  return parent ? { parent } : {};
}
