/** From winners to mentions: names, attributes, entities. Offsets stay those of the normalized text. */
import type { Candidate } from './engine/candidates';
import type { Scan } from './engine/scan';
import { organizationSpans, type NameReading } from './names';
import { type PersonPhrase, readPhrase, type WrittenRole } from './people';
import { type NamedPlace, namePlace, officialName, entriesOfSpan, type PlaceSetting } from './places';
import { OrganizationNames, type OpenEntity, People, Registry } from './registry';
import type { OrganizationMention, PersonMention, PersonRole, PlaceMention, Mention } from './types';

/** A name with the entity behind it; the entity's id is set when all are known. */
export interface NamedResult {
  mention: OrganizationMention | PersonMention | PlaceMention;
  entity: OpenEntity;
  /** Where the noun phrase ends: behind a person's title or 씨. */
  phraseEnd: number;
}

/** The chance that a candidate of a score is right: the scores are log odds. */
function confidenceOf(score: number): number {
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}

/** What the document says about homonyms, worked out when the first one asks. */
class DocumentSetting implements PlaceSetting {
  private counted: readonly string[] | undefined;

  constructor(
    private readonly scan: Scan,
    private readonly winners: readonly Candidate[],
    readonly day: string | undefined,
  ) {}

  get upper(): readonly string[] {
    return (this.counted ??= upperDivisions(this.scan, this.winners));
  }
}

/** The provinces and cities of a document, the most frequent first. */
function upperDivisions(scan: Scan, winners: readonly Candidate[]): string[] {
  const counts = new Map<string, number>();
  for (const winner of winners) {
    if (winner.kind === 'person') continue;
    for (let at = winner.start; at < winner.end; at = Math.max(at + 1, scan.runEnd[at]!)) {
      for (let m = scan.firstAt[at]!; m < scan.firstAt[at + 1]!; m++) {
        const entries = scan.end[m]! <= winner.end ? entriesOfSpan(scan, at, scan.end[m]!) : [];
        if (entries.length !== 1 || !entries[0]!.attributes.has('code')) continue;
        const name = officialName(entries[0]!);
        for (let cut = name.length; cut > 0; cut = name.lastIndexOf(' ', cut - 1)) {
          counts.set(name.slice(0, cut), (counts.get(name.slice(0, cut)) ?? 0) + 1);
        }
      }
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** Turns the winners of a reading into mentions with entities, in the winners' order. */
export function assembleNames(reading: NameReading, day: string | undefined): { results: NamedResult[]; registry: Registry } {
  const { names: winners, chains, aliases } = reading;
  const { scan } = reading.document;
  const setting = new DocumentSetting(scan, winners, day);
  const organizations = new OrganizationNames(scan, chains, setting, winners, aliases);
  const spans = organizationSpans(winners.filter((winner) => winner.kind === 'organization'));
  const phrases = new Map(winners.filter((winner) => winner.kind === 'person').map((winner) => [winner, readPhrase(scan, winner, spans)]));
  shareRoles(scan, winners, phrases);
  const byStart = new Map(winners.map((winner) => [winner.start, winner]));
  const people = new People(scan, [...phrases].map(([candidate, phrase]) => ({ candidate, phrase })));
  const registry = new Registry();
  const results = winners.map((winner, position): NamedResult => {
    const text = scan.text.slice(winner.start, winner.end);
    const { start, end, rule } = winner;
    const confidence = confidenceOf(winner.score);
    if (winner.kind === 'organization') {
      const { ref, name, type, parent } = organizations.name(winner);
      const entity = registry.entity('organization', ref ?? name, name);
      if (ref) entity.ref = ref;
      if (type) entity.type = type;
      registry.mention(entity, position, text);
      const mention: OrganizationMention = { kind: 'organization', text, start, end, rule, confidence, entity: '', name };
      if (type) mention.type = type;
      if (parent) mention.parent = parent;
      return { mention, entity, phraseEnd: end };
    }
    if (winner.kind === 'place') {
      const named = namePlace(scan, winner, chains.get(winner), setting);
      const entity = registry.entity('place', named.ref ?? named.name, named.name);
      if (named.ref) entity.ref = named.ref;
      registry.mention(entity, position, text);
      return { mention: placeMention({ kind: 'place', text, start, end, rule, confidence, entity: '', name: named.name }, named, scan.text), entity, phraseEnd: end };
    }
    const base = { text, start, end, rule, confidence, entity: '' };
    const phrase = phrases.get(winner)!;
    const { key, name, anonymous } = people.identify(winner, phrase);
    const entity = registry.entity('person', key, name);
    if (winner.entry && !anonymous) entity.ref = winner.entry.id;
    registry.mention(entity, position, text);
    return { mention: personMention(winner, base, name, anonymous, phrase, organizations, byStart), entity, phraseEnd: phrase.end };
  });
  return { results, registry };
}

/** A place mention with what its name tells. */
function placeMention(mention: PlaceMention, { code, level, country, candidates, links }: NamedPlace, text: string): PlaceMention {
  if (code) mention.code = code;
  if (level) mention.level = level;
  if (country) mention.country = country;
  if (candidates) mention.candidates = candidates;
  if (links.length > 1) mention.parts = links.map((link) => ({ text: text.slice(link.start, link.end), ...link }));
  return mention;
}

/** A shared title belongs to each member of its list: 도윤서·나정아 대표이사, 대표이사 도윤서·나정아. */
function shareRoles(scan: Scan, winners: readonly Candidate[], phrases: ReadonlyMap<Candidate, PersonPhrase>): void {
  const listed = (a: Candidate | undefined, b: Candidate | undefined): boolean =>
    a?.kind === 'person' && b?.kind === 'person' && /^(?:·|, ?|와 |과 )$/.test(scan.text.slice(a.end, b.start));
  const share = (from: Candidate, to: Candidate): void => {
    const target = phrases.get(to)!;
    const source = phrases.get(from)!;
    if (target.roles.length === 0 && source.roles.length > 0 && !to.note) target.roles.push(...source.roles);
  };
  for (let k = winners.length - 2; k >= 0; k--) if (listed(winners[k], winners[k + 1])) share(winners[k + 1]!, winners[k]!);
  for (let k = 1; k < winners.length; k++) {
    const separator = scan.text.slice(winners[k - 1]!.end, winners[k]!.start);
    if (separator === '·' && listed(winners[k - 1], winners[k])) share(winners[k - 1]!, winners[k]!);
  }
}

/** What the user's own entry says of a person, where the text says nothing. */
function userRoles({ entry }: Candidate): PersonRole[] {
  const titles = entry?.attributes.get('titles');
  const affiliation = entry?.attributes.get('affiliation');
  return titles ? titles.split(' ').map((title) => ({ title, ...(affiliation ? { affiliation } : {}) })) : [];
}

function personMention(
  winner: Candidate,
  base: Omit<PersonMention, 'kind' | 'name'>,
  name: string,
  anonymous: boolean,
  phrase: PersonPhrase,
  organizations: OrganizationNames,
  byStart: ReadonlyMap<number, Candidate>,
): PersonMention {
  const roleOf = (role: WrittenRole): PersonRole => {
    const named: PersonRole = { title: role.title };
    if (role.titleText !== role.title) named.titleText = role.titleText;
    if (role.organization) named.affiliation = organizations.name(role.organization).name;
    if (role.status) named.status = role.status;
    return named;
  };
  const roles = phrase.roles.length > 0 ? phrase.roles.map(roleOf) : userRoles(winner);
  const [main] = roles;
  const pieces = phrase.bracketPieces.map((piece) => byStart.get(piece.start)).filter((found) => found !== undefined);
  const party = pieces.find((piece) => piece.kind === 'organization');
  const constituency = pieces.find((piece) => piece.kind === 'place');
  if (main && party && !main.affiliation) main.affiliation = organizations.name(party).name;
  const status = phrase.status ?? main?.status ?? (main ? 'current' : undefined);
  const mention: PersonMention = { kind: 'person', ...base, name };
  if (winner.entry?.attributes.get('type') === 'group') mention.type = 'group';
  if (main) {
    mention.title = main.title;
    mention.titleText = main.titleText ?? main.title;
    if (main.affiliation) mention.affiliation = main.affiliation;
  }
  if (status) mention.status = status;
  if (roles.length > 0) mention.roles = roles;
  if (phrase.age !== undefined) mention.age = phrase.age;
  if (phrase.gender) mention.gender = phrase.gender;
  if (phrase.hanja) mention.hanja = phrase.hanja;
  if (phrase.latin) mention.latin = phrase.latin;
  if (party) mention.party = organizations.name(party).name;
  if (constituency) mention.constituency = organizations.name(constituency).name;
  if (anonymous) mention.anonymous = true;
  return mention;
}

/** Mentions in order of start, then the longer first. */
export function byPosition(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}
