/** Canonical names of organizations over a document: aliases of brackets, acronyms, places that act. */
import { Flag } from '../dictionary/flags';
import type { Candidate } from '../engine/candidates';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import type { DefinedAlias, NamedOrganization } from '../organizations';
import { isTeam, nameOrganization, superiorEnd } from '../organizations';
import type { ChainLink } from '../places';
import { entriesOfSpan } from '../places';
import { Endings } from './endings';
import type { NamedPlace, PlaceNames } from './places';
import type { Winners } from './winners';

/** Countries and Korean divisions: they act themselves. */
const HOME = Flag.country | Flag.division | Flag.divisionShort;

const SMALL_DEPARTMENT = /[과계팀반실국]$/;
const HANGUL = /[가-힣]/;

/** A name that was read, with the candidate that it was read for. */
interface Reading {
  candidate: Candidate;
  named: NamedOrganization;
}

/** Names organizations; one instance a document. */
export class OrganizationNames {
  private readonly scan: Scan;
  private readonly aliasOf = new Map<string, NamedOrganization>();
  /** What was read last for each form. */
  private readonly known: (Reading | undefined)[] = [];
  /** Of the winners of each form the one written in full: 한빛대 in a headline is called by 한빛대학교 further down. */
  private readonly fullest: (Candidate | undefined)[] = [];
  /** What each common noun refers to, looked for once. */
  private readonly referents = new Map<string, NamedOrganization | undefined>();
  private parts: Map<string, NamedOrganization | null> | undefined;
  /** The team that each name of a city or sponsor stands for, looked for once; `null` for none. */
  private readonly teams = new Map<string, NamedOrganization | null>();
  /** The winners that the dictionary knows as teams, and all that are names by their endings; made when the first one asks. */
  private fullTeams: readonly Candidate[] | undefined;
  private endings: Endings | undefined;
  private readonly nameOf = (parent: Candidate): string => this.name(parent).name;

  constructor(
    private readonly document: NameDocument,
    private readonly chains: ReadonlyMap<Candidate, readonly ChainLink[]>,
    private readonly places: PlaceNames,
    private readonly winners: Winners,
    aliases: readonly DefinedAlias[],
  ) {
    this.scan = document.scan;
    for (const winner of winners.list) {
      if (winner.kind !== 'organization' || winner.form < 0) continue;
      const known = this.fullest[winner.form];
      if (!known || winner.end - winner.start > known.end - known.start) this.fullest[winner.form] = winner;
    }
    for (const { alias, open } of aliases) {
      const named = winners.organizationEndingAt(open);
      if (named) this.aliasOf.set(alias, this.name(named));
    }
    const { list } = winners;
    for (let k = 0; k < list.length; k++) if (list[k]!.kind === 'organization') this.readAcronym(k);
  }

  /** X(Y) and Y(X): the dictionary's name, otherwise the Hangul one, otherwise the outer one is canonical. */
  private readAcronym(position: number): void {
    const { text } = this.scan;
    const { list } = this.winners;
    const outer = list[position]!;
    const open = CLOSING.includes(text[outer.end] ?? ' ') ? outer.end + 1 : outer.end;
    if (text.charCodeAt(open) !== OPEN) return;
    let start = open + 1;
    for (let next = position + 1; next < list.length; next++) {
      const inner = list[next]!;
      if (inner.start !== start || inner.kind !== 'organization' || (inner.given === 0 && inner.end - start > 30) || !/[)·,/]/.test(text[inner.end] ?? '')) return;
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
    if (other.form >= 0) this.known[other.form] = undefined;
  }

  private written(candidate: Candidate): string {
    return this.scan.text.slice(candidate.start, candidate.end);
  }

  /** The name of a candidate, of a place candidate where a parent is one. */
  name(candidate: Candidate): NamedOrganization {
    const { form } = candidate;
    const known = this.known[form];
    if (known && areAlike(known.candidate, candidate)) return known.named;
    const full = this.fullest[form];
    const named = this.read(full && areAlike(full, candidate) ? full : candidate);
    if (form >= 0) this.known[form] = { candidate, named };
    return named;
  }

  /**
   * The name of the organization, or of the country or local government, that a person belongs to: the chief of a small
   * department (형사과장) to what the department is one of.
   */
  employer(candidate: Candidate): string {
    if (candidate.kind !== 'place') {
      const { name, parent, type } = this.name(candidate);
      return parent !== undefined && type === 'department' && SMALL_DEPARTMENT.test(name) ? parent : name;
    }
    const place = this.place(candidate);
    return place.parts ? place.name : place.own;
  }

  private read(candidate: Candidate): NamedOrganization {
    const aliased = this.aliasOf.size > 0 ? this.aliasOf.get(this.written(candidate)) : undefined;
    if (aliased) return aliased;
    const team = candidate.kind === 'organization' && isTeam(candidate) ? this.teamOf(candidate) : undefined;
    if (team) return team;
    if (candidate.kind === 'place' || (candidate.note === 'place' && !this.isForeignTeam(candidate))) {
      const place = this.place(candidate);
      return { name: candidate.kind === 'place' ? shortName(this.scan, candidate, place) : place.parts ? place.name : place.own, parent: undefined, type: actingType(place), ref: place.ref };
    }
    const named = nameOrganization(this.scan, candidate, this.places.day, this.nameOf);
    if (this.isCommonNoun(candidate)) return this.fullNameOf(candidate) ?? named;
    return named.parent === undefined && !candidate.links ? (this.partOfNamed(named) ?? this.underSuperior(candidate, named)) : named;
  }

  /** 소비자정책국 after 공정위 소비자정책국: a part's name alone, where the document names one organization that has it. */
  private partOfNamed({ name, ref }: NamedOrganization): NamedOrganization | undefined {
    if (ref !== undefined) return undefined;
    if (this.parts === undefined) this.readParts((this.parts = new Map()));
    return this.parts.get(name) ?? undefined;
  }

  /** The parts of organizations that the document names with them, by their own names; `null` for those of several. */
  private readParts(parts: Map<string, NamedOrganization | null>): void {
    for (const winner of this.winners.list) {
      if (winner.kind !== 'organization' || winner.links?.[0]?.kind !== 'organization') continue;
      const named = this.name(winner);
      const known = parts.get(named.name);
      parts.set(named.name, known === undefined || known?.parent === named.parent ? named : null);
    }
  }

  /** 제2작전사령부 예하 제50보병사단: the organization before 예하 or 산하 is the parent. */
  private underSuperior({ start }: Candidate, named: NamedOrganization): NamedOrganization {
    const end = superiorEnd(this.scan.text, start);
    const superior = end < 0 ? undefined : this.winners.organizationEndingAt(end);
    return superior && superior.note !== 'place' ? { ...named, parent: this.name(superior).name } : named;
  }

  /** 노조, 도교육청, also 공사, which is short for an academy as well: what may stand for a longer name of the document. */
  private isCommonNoun({ entry, links, start, end }: Candidate): boolean {
    if (!entry || links) return entry?.attributes.has('generic') ?? false;
    return entry.attributes.has('generic') || (this.scan.flagsBetween(start, end) & (Flag.common | Flag.organizationSuffix)) === (Flag.common | Flag.organizationSuffix);
  }

  /** 토트넘, 리버풀: what acts is the team that is called like a foreign city. */
  private isForeignTeam({ start, end, entry }: Candidate): boolean {
    return entry?.attributes.get('type') === 'team' && !(this.scan.flagsBetween(start, end) & HOME);
  }

  /** 수원 after 수원 삼성, 한화 after 한화 이글스 in a report on a game; a Korean city is a team there without its full name, too. */
  private teamOf(candidate: Candidate): NamedOrganization | undefined {
    const written = this.written(candidate);
    let team = this.teams.get(written);
    if (team === undefined) this.teams.set(written, (team = this.findTeam(written, candidate) ?? null));
    return team ?? (CITIES.has(candidate.rule) && this.scan.flagsBetween(candidate.start, candidate.end) & Flag.divisionShort ? { name: written, parent: undefined, type: 'team', ref: undefined } : undefined);
  }

  /** The team of the document whose name begins so. */
  private findTeam(written: string, candidate: Candidate): NamedOrganization | undefined {
    const { text } = this.scan;
    this.fullTeams ??= this.winners.list.filter(({ kind, entry }) => kind === 'organization' && entry?.attributes.get('type') === 'team');
    for (const team of this.fullTeams) if (team.end - team.start > written.length && team !== candidate && text.startsWith(written, team.start)) return this.name(team);
    return undefined;
  }

  /** 도교육청 after 충청남도교육청, 노조 after 가온중공업 노조: the organization of the document whose name ends in the common noun. */
  private fullNameOf(candidate: Candidate): NamedOrganization | undefined {
    return this.endingLike(this.written(candidate), candidate);
  }

  /** 방위상 holds 방위성: the ministry of a Japanese minister, where the document names it. */
  ministryOf(title: string): string | undefined {
    return title.length > 2 && title.endsWith('상') ? this.endingLike(`${title.slice(0, -1)}성`)?.name : undefined;
  }

  /** The organization of the document whose name ends so, looked for once. */
  private endingLike(written: string, candidate?: Candidate): NamedOrganization | undefined {
    if (written.length < 2 || this.referents.has(written)) return this.referents.get(written);
    // A name whose parent is called like its end (경찰 경찰) asks for the end while it is looked for.
    this.referents.set(written, undefined);
    const found = this.findFullName(written, candidate);
    this.referents.set(written, found);
    return found;
  }

  /** With a candidate only longer names than its own count. */
  private findFullName(written: string, candidate: Candidate | undefined): NamedOrganization | undefined {
    this.endings ??= new Endings(this.scan.text, this.winners.list.filter(isFullName));
    const found = this.endings.first(written, candidate !== undefined);
    return found && this.name(found);
  }

  /** A place that acts is the chain or the place of the same span. */
  private place(candidate: Candidate): NamedPlace {
    const { chains } = this;
    const chain = chains.size === 0 ? undefined : candidate.kind === 'place' ? candidate : this.document.candidates.find('place', candidate.start, candidate.end);
    return this.places.name(candidate, chain && chains.get(chain));
  }
}

/** Whether an organization is called by a name, and not by a common noun or a place. */
function isFullName({ kind, note, links, entry }: Candidate): boolean {
  return kind === 'organization' && note !== 'place' && (links !== undefined || !entry?.attributes.has('generic'));
}

const OPEN = 40;
/** Marks that close a name before its bracket: ‘푸른강살리기추진위’(추진위). */
const CLOSING = "’'”\"」』";

/** Whether two candidates that are written alike were read alike, so that they have one name. */
function areAlike(a: Candidate, b: Candidate): boolean {
  if (a === b) return true;
  return a.rule === b.rule && isTeam(a) === isTeam(b) && a.entry === b.entry && a.note === b.note && a.name === b.name && !a.links && !b.links && a.rule !== CHAIN;
}

const CHAIN = 'organizations/acting-chain';
/** Korean cities and provinces that act. */
const CITIES: ReadonlySet<string> = new Set(['organizations/acting-short', 'organizations/acting-division']);

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
