/** From winners to mentions: names, attributes, entities. Offsets stay those of the normalized text. */
import type { Entry } from './dictionary/lexicon';
import type { Candidate } from './engine/candidates';
import type { Scan } from './engine/scan';
import type { NameReading } from './names';
import { affiliationBefore, behindClass, holdsSeat, type PersonPhrase, readPhrase, type WrittenRole } from './people';
import { type OpenEntity, OrganizationNames, People, PlaceNames, Registry, Winners } from './registry';
import type { Entity, OrganizationMention, PersonMention, PersonRole, PlaceMention } from './types';

/**
 * A name with the entity behind it. What is read again and again stands here as well: mentions leave fields out, so that
 * they have dozens of shapes, and each reading of one is a search in V8.
 */
export interface NamedResult {
  mention: OrganizationMention | PersonMention | PlaceMention;
  entity: OpenEntity;
  start: number;
  end: number;
  text: string;
  name: string;
  /** Where the noun phrase ends: behind a person's title or 씨. */
  phraseEnd: number;
  /** What sort of organization, or a group of people. */
  type: Entity['type'];
  roles: readonly PersonRole[];
  anonymous: boolean;
}

/**
 * How scores (log odds) become chances, by kind: a slope and an offset, fitted on the development texts with weights of
 * other folds. Scores are surer of themselves than they are right, and what has won is more often right than its score says.
 */
const CALIBRATION = {
  organization: { slope: 0.61, offset: 0.64 },
  person: { slope: 0.77, offset: 0.62 },
  place: { slope: 0.47, offset: 0.73 },
} as const;

/** The chance that a winner is right. */
export function confidenceOf({ kind, score }: Pick<Candidate, 'kind' | 'score'>): number {
  const { slope, offset } = kind === 'organization' ? CALIBRATION.organization : kind === 'person' ? CALIBRATION.person : CALIBRATION.place;
  return Math.round(100 / (1 + Math.exp(-slope * score - offset))) / 100;
}

/** The score of a candidate for which {@link confidenceOf} gives a confidence. */
export function scoreOf(kind: Candidate['kind'], confidence: number): number {
  const { slope, offset } = CALIBRATION[kind];
  return (Math.log(confidence / (1 - confidence)) - offset) / slope;
}

/** Turns the winners of a reading into mentions with entities, in the winners' order. */
export function assembleNames(reading: NameReading, day: string | undefined): { results: NamedResult[]; registry: Registry } {
  const assembler = new Assembler(reading, day);
  return { results: assembler.results(), registry: assembler.registry };
}

class Assembler {
  readonly registry = new Registry();
  private readonly scan: Scan;
  private readonly winners: Winners;
  private readonly places: PlaceNames;
  private readonly organizations: OrganizationNames;
  private readonly people: People;
  /** For each winner its noun phrase, `undefined` where it is no person. */
  private readonly phrases: (PersonPhrase | undefined)[] = [];

  constructor(
    private readonly reading: NameReading,
    day: string | undefined,
  ) {
    const { document, names, chains, aliases } = reading;
    const { scan } = document;
    this.scan = scan;
    this.winners = new Winners(document, names);
    this.places = new PlaceNames(scan, names, day);
    this.organizations = new OrganizationNames(document, chains, this.places, this.winners, aliases);
    for (let k = 0; k < names.length; k++) {
      const winner = names[k]!;
      this.phrases.push(winner.kind === 'person' ? readPhrase(scan, winner, this.winners) : undefined);
    }
    this.shareRoles();
    this.people = new People(scan, names, this.phrases);
  }

  /** One for each winner. */
  results(): NamedResult[] {
    const { names } = this.reading;
    const results: NamedResult[] = [];
    for (let k = 0; k < names.length; k++) {
      const winner = names[k]!;
      const phrase = this.phrases[k];
      results.push(phrase ? this.person(winner, phrase) : winner.kind === 'place' ? this.place(winner) : this.organization(winner));
    }
    return results;
  }

  private organization(winner: Candidate): NamedResult {
    const { start, end, rule } = winner;
    const text = this.scan.text.slice(start, end);
    const { ref, name, type, parent } = this.organizations.name(winner);
    // 부산경찰청 광역수사대 is not 경기남부경찰청 광역수사대.
    const entity = this.registry.entity('organization', ref ?? (parent === undefined ? name : `${parent} ${name}`), name, ref);
    const mention: OrganizationMention = { kind: 'organization', text, start, end, rule, confidence: confidenceOf(winner), entity: entity.id, name };
    if (type) mention.type = type;
    if (parent) mention.parent = parent;
    return { mention, entity, start, end, text, name, phraseEnd: end, type, roles: NO_ROLES, anonymous: false };
  }

  private place(winner: Candidate): NamedResult {
    const { start, end, rule } = winner;
    const text = this.scan.text.slice(start, end);
    const { ref, name, code, level, country, candidates, parts } = this.places.name(winner, this.reading.chains.get(winner));
    const entity = this.registry.entity('place', ref ?? name, name, ref);
    const mention: PlaceMention = { kind: 'place', text, start, end, rule, confidence: confidenceOf(winner), entity: entity.id, name };
    if (code) mention.code = code;
    if (level) mention.level = level;
    if (country) mention.country = country;
    if (candidates) mention.candidates = candidates;
    if (parts) mention.parts = parts;
    return { mention, entity, start, end, text, name, phraseEnd: end, type: undefined, roles: NO_ROLES, anonymous: false };
  }

  private person(winner: Candidate, phrase: PersonPhrase): NamedResult {
    const { start, end, rule, entry } = winner;
    const text = this.scan.text.slice(start, end);
    const { key, name, anonymous } = this.people.identify(winner, phrase);
    const entity = this.registry.entity('person', key, name, entry && !anonymous ? entry.id : undefined);
    const mention: PersonMention = { kind: 'person', text, start, end, rule, confidence: confidenceOf(winner), entity: entity.id, name };
    const type = phrase.group || entry?.attributes.get('type') === 'group' ? 'group' : undefined;
    if (type) mention.type = type;
    const roles = phrase.roles.length > 0 ? this.rolesOf(phrase.roles) : entry ? userRoles(entry) : NO_ROLES;
    const main = roles.length > 0 ? roles[0]! : undefined;
    const party = this.partyOf(phrase);
    const employer = party ?? this.employerOf(phrase);
    if (main && employer && !main.affiliation) main.affiliation = employer;
    if (main) {
      mention.title = main.title;
      mention.titleText = main.titleText ?? main.title;
      if (main.affiliation) mention.affiliation = main.affiliation;
    } else if (employer) mention.affiliation = employer;
    if (phrase.status === 'deceased') mention.status = 'deceased';
    else if (main) mention.status = main.status ??= 'current';
    if (main) mention.roles = roles;
    if (phrase.age !== undefined) mention.age = phrase.age;
    if (phrase.gender) mention.gender = phrase.gender;
    if (phrase.hanja) mention.hanja = phrase.hanja;
    if (phrase.latin) mention.latin = phrase.latin;
    if (party) mention.party = party;
    const constituency = party || roles.some(({ title }) => holdsSeat(title)) ? this.constituencyOf(phrase) : undefined;
    if (constituency) mention.constituency = constituency;
    if (anonymous) mention.anonymous = true;
    return { mention, entity, start, end, text, name, phraseEnd: phrase.end, type, roles, anonymous };
  }

  private rolesOf(written: readonly WrittenRole[]): PersonRole[] {
    const roles: PersonRole[] = [];
    for (const { title, titleText, organization, status } of written) {
      const role: PersonRole = { title };
      if (titleText !== title) role.titleText = titleText;
      const affiliation = organization ? this.organizations.employer(organization) : this.organizations.ministryOf(title);
      if (affiliation) role.affiliation = affiliation;
      if (status) role.status = status;
      roles.push(role);
    }
    return roles;
  }

  /** The party that the bracket after a name gives. */
  private partyOf({ bracketPieces }: PersonPhrase): string | undefined {
    for (const piece of bracketPieces) {
      const found = this.winners.startingAt(piece.start);
      const named = found && this.organizations.name(found);
      if (named?.type === 'party') return named.name;
    }
    return undefined;
  }

  /** The organization that stands with a name without a title: 한빛 소속, or as a piece of its bracket: 류도윤(한빛). */
  private employerOf({ affiliation, bracketPieces }: PersonPhrase): string | undefined {
    if (affiliation) return this.organizations.employer(affiliation);
    for (const piece of bracketPieces) {
      const found = this.winners.at(piece.start);
      if (found?.kind === 'organization' && found.end === behindClass(this.scan.text, piece.end)) return this.organizations.employer(found);
    }
    return undefined;
  }

  /** The constituency that the bracket after a name gives, as it is written. */
  private constituencyOf({ bracketPieces }: PersonPhrase): string | undefined {
    for (const piece of bracketPieces) {
      const found = this.winners.at(piece.start);
      if (found?.kind === 'place') return this.scan.text.slice(found.start, found.end);
    }
    return undefined;
  }

  /**
   * A shared title belongs to each member of its list, a shared affiliation too: 한빛 소속 도윤서(34)·나정아(29) 선수,
   * 대표이사 도윤서·나정아.
   */
  private shareRoles(): void {
    const { scan, phrases } = this;
    const { names } = this.reading;
    const divider = (k: number): number => {
      const phrase = phrases[k];
      return phrase && phrases[k + 1] ? dividerBetween(scan.text, phrase.nameEnd, names[k + 1]!.start) : Divider.none;
    };
    for (let k = names.length - 2; k >= 0; k--) if (divider(k) !== Divider.none) this.share(k + 1, k);
    for (let k = 0; k < names.length - 1; k++) {
      const kind = divider(k);
      if (kind === Divider.none) continue;
      if (kind === Divider.dot) this.share(k, k + 1);
      shareOrganization(phrases[k]!, phrases[k + 1]!);
    }
  }

  /** Gives the roles of one member to another that has none. */
  private share(from: number, to: number): void {
    const phrase = this.phrases[to]!;
    const candidate = this.reading.names[to]!;
    const { roles } = this.phrases[from]!;
    if (phrase.roles.length > 0 || roles.length === 0 || candidate.note) return;
    const own = phrase.affiliation ?? affiliationBefore(this.scan, candidate.start, this.winners);
    for (const role of roles) phrase.roles.push({ ...role, organization: role.organization ?? own });
  }
}

const NO_ROLES: PersonRole[] = [];

/** How the members of a list of names are divided; 0 for anything else between two names. */
const Divider = { none: 0, dot: 1, other: 2 } as const;

function dividerBetween(text: string, end: number, start: number): number {
  if (start - end > 2 || start === end) return Divider.none;
  const first = text[end]!;
  if (start - end === 1) return first === '·' ? Divider.dot : first === ',' ? Divider.other : Divider.none;
  return text[end + 1] === ' ' && (first === ',' || first === '와' || first === '과') ? Divider.other : Divider.none;
}

/** The organization before the first member is that of the others who share the title. */
function shareOrganization(former: PersonPhrase, latter: PersonPhrase): void {
  const [role] = former.roles;
  const [same] = latter.roles;
  if (role?.organization && same && !same.organization && same.title === role.title) same.organization = role.organization;
}

/** What the user's own entry says of a person, where the text says nothing. */
function userRoles({ attributes }: Entry): PersonRole[] {
  const titles = attributes.get('titles');
  const affiliation = attributes.get('affiliation');
  return titles ? titles.split('|').map((title) => ({ title, ...(affiliation ? { affiliation } : {}) })) : [];
}
