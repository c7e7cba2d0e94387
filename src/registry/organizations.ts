/** Canonical names of organizations over a document: aliases of brackets, acronyms, places that act. */
import type { Candidate } from '../engine/candidates';
import type { Scan } from '../engine/scan';
import type { DefinedAlias, NamedOrganization } from '../organizations';
import { nameOrganization } from '../organizations';
import type { ChainLink, NamedPlace, PlaceSetting } from '../places';
import { entriesOfSpan, namePlace } from '../places';

const HANGUL = /[가-힣]/;

/** Names organizations; one instance a document. */
export class OrganizationNames {
  private readonly aliasOf = new Map<string, NamedOrganization>();
  private readonly memo = new Map<Candidate, NamedOrganization>();
  private readonly organizations: readonly Candidate[];
  private readonly linksBySpan: ReadonlyMap<string, readonly ChainLink[]>;
  /** What each common noun refers to, looked for once. */
  private readonly referents = new Map<string, NamedOrganization | undefined>();

  constructor(
    private readonly scan: Scan,
    chains: ReadonlyMap<Candidate, readonly ChainLink[]>,
    private readonly setting: PlaceSetting,
    winners: readonly Candidate[],
    aliases: readonly DefinedAlias[],
  ) {
    this.linksBySpan = new Map([...chains].map(([chain, links]) => [`${chain.start} ${chain.end}`, links]));
    this.organizations = winners.filter((winner) => winner.kind === 'organization');
    const byEnd = new Map(this.organizations.map((winner) => [winner.end, winner]));
    const byStart = new Map(this.organizations.map((winner) => [winner.start, winner]));
    for (const { alias, open } of aliases) {
      const named = byEnd.get(open);
      if (named) this.aliasOf.set(alias, this.name(named));
    }
    for (const outer of byEnd.values()) this.readAcronym(outer, byStart);
  }

  /** X(Y) and Y(X): the dictionary's name, otherwise the Hangul one, otherwise the outer one is canonical. */
  private readAcronym(outer: Candidate, byStart: ReadonlyMap<number, Candidate>): void {
    const { text } = this.scan;
    if (text[outer.end] !== '(') return;
    for (let start = outer.end + 1; ; ) {
      const inner = byStart.get(start);
      if (!inner || inner.end - start > 30 || !/[)·,/]/.test(text[inner.end] ?? '')) return;
      this.join(outer, inner);
      if (text[inner.end] === ')') return;
      start = inner.end + (text[inner.end + 1] === ' ' ? 2 : 1);
    }
  }

  private join(outer: Candidate, inner: Candidate): void {
    const a = this.name(outer);
    const b = this.name(inner);
    if (a.name === b.name || (outer.entry && inner.entry) || isDepartment(b)) return;
    const outerIsName = outer.entry !== undefined || HANGUL.test(a.name) || !HANGUL.test(b.name);
    const canonical = inner.entry && !outer.entry ? b : outerIsName ? a : b;
    const other = canonical === a ? inner : outer;
    // An acronym is capitals, or much shorter than what it stands for; a place list in a bracket is none.
    const form = this.written(other);
    if (other.note === 'place' || (HANGUL.test(form) && form.length > 6 && canonical === a)) return;
    this.aliasOf.set(form, canonical);
    this.memo.delete(other);
    this.memo.set(other, canonical);
  }

  private written(candidate: Candidate): string {
    return this.scan.text.slice(candidate.start, candidate.end);
  }

  /** The name of a candidate, of a place candidate where a parent is one. */
  name(candidate: Candidate): NamedOrganization {
    const known = this.memo.get(candidate);
    if (known) return known;
    const named = this.read(candidate);
    this.memo.set(candidate, named);
    return named;
  }

  private read(candidate: Candidate): NamedOrganization {
    const aliased = this.aliasOf.get(this.written(candidate));
    if (aliased) return aliased;
    if (candidate.kind === 'place' || candidate.note === 'place') {
      const place = this.place(candidate);
      return { name: candidate.kind === 'place' ? shortName(this.scan, candidate, place) : place.name, type: actingType(place), ...(place.ref ? { ref: place.ref } : {}) };
    }
    const named = nameOrganization(this.scan, candidate, this.setting.day, (parent) => this.name(parent).name);
    return candidate.entry?.attributes.has('generic') ? (this.fullNameOf(candidate) ?? named) : named;
  }

  /** 도교육청 after 충청남도교육청, 노조 after 가온중공업 노조: the organization of the document whose name ends in the common noun. */
  private fullNameOf(candidate: Candidate): NamedOrganization | undefined {
    const written = this.written(candidate);
    if (written.length < 2 || this.referents.has(written)) return this.referents.get(written);
    const found = this.findFullName(candidate, written);
    this.referents.set(written, found);
    return found;
  }

  private findFullName(candidate: Candidate, written: string): NamedOrganization | undefined {
    for (const winner of this.organizations) {
      if (winner === candidate || winner.note === 'place' || winner.end - winner.start <= written.length) continue;
      if (this.written(winner).endsWith(written) && !winner.entry?.attributes.has('generic')) return this.name(winner);
    }
    return undefined;
  }

  private place(candidate: Candidate): NamedPlace {
    return namePlace(this.scan, candidate, this.linksBySpan.get(`${candidate.start} ${candidate.end}`), this.setting);
  }
}

/** A place in front of an organization keeps its written form unless it is a country or a Hanja: 서울 송파경찰서, 미국 노동부. */
function shortName(scan: Scan, candidate: Candidate, place: NamedPlace): string {
  const foreign = place.country !== undefined || candidate.rule === 'places/hanja' || entriesOfSpan(scan, candidate.start, candidate.end).some((entry) => entry.attributes.has('capital'));
  return foreign ? place.name : scan.text.slice(candidate.start, candidate.end);
}

function isDepartment(named: NamedOrganization): boolean {
  return named.type === 'department';
}

function actingType(place: NamedPlace): 'country' | 'local-government' {
  return place.country && place.country.length === 2 && !place.code ? 'country' : 'local-government';
}
