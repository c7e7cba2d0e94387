/** From winners to mentions: names, attributes, entities. Offsets stay those of the normalized text. */
import type { Candidate } from './engine/candidates';
import type { Scan } from './engine/scan';
import { organizationSpans, type NameReading } from './names';
import { type PersonPhrase, readPhrase, type WrittenRole } from './people';
import { namePlace, officialName, entriesOfSpan, type PlaceSetting } from './places';
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

/** What the document says about homonyms: its provinces and cities, the most frequent first. */
function placeSetting(scan: Scan, winners: readonly Candidate[], day: string | undefined): PlaceSetting {
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
  return { day, upper: [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name) };
}

/** Turns the winners of a reading into mentions with entities, in the winners' order. */
export function assembleNames(reading: NameReading, day: string | undefined): { results: NamedResult[]; registry: Registry } {
  const { names: winners, chains, aliases } = reading;
  const { scan } = reading.document;
  const setting = placeSetting(scan, winners, day);
  const organizations = new OrganizationNames(scan, chains, setting, winners, aliases);
  const spans = organizationSpans(winners.filter((winner) => winner.kind === 'organization'));
  const phrases = new Map(winners.filter((winner) => winner.kind === 'person').map((winner) => [winner, readPhrase(scan, winner, spans)]));
  shareRoles(scan, winners, phrases);
  const people = new People(scan, [...phrases].map(([candidate, phrase]) => ({ candidate, phrase })));
  const registry = new Registry();
  const results = winners.map((winner, position): NamedResult => {
    const text = scan.text.slice(winner.start, winner.end);
    const base = { text, start: winner.start, end: winner.end, rule: winner.rule, confidence: confidenceOf(winner.score), entity: '' };
    if (winner.kind === 'organization') {
      const { ref, ...named } = organizations.name(winner);
      const entity = registry.entity('organization', ref ?? named.name, named.name);
      if (ref) entity.ref = ref;
      if (named.type) entity.type = named.type;
      registry.mention(entity, position, text);
      return { mention: { kind: 'organization', ...base, ...named }, entity, phraseEnd: winner.end };
    }
    if (winner.kind === 'place') {
      const { ref, links, ...named } = namePlace(scan, winner, chains.get(winner), setting);
      const entity = registry.entity('place', ref ?? named.name, named.name);
      if (ref) entity.ref = ref;
      registry.mention(entity, position, text);
      const parts = links.map((link) => ({ text: scan.text.slice(link.start, link.end), ...link }));
      return { mention: { kind: 'place', ...base, ...named, ...(parts.length > 1 ? { parts } : {}) }, entity, phraseEnd: winner.end };
    }
    const phrase = phrases.get(winner)!;
    const { key, name, anonymous } = people.identify(winner, phrase);
    const entity = registry.entity('person', key, name);
    if (winner.entry && !anonymous) entity.ref = winner.entry.id;
    registry.mention(entity, position, text);
    return { mention: personMention(winner, base, name, anonymous, phrase, organizations, winners), entity, phraseEnd: phrase.end };
  });
  return { results, registry };
}

/** A shared title belongs to each member of its list: 한도윤·최정아 대표이사, 대표이사 한도윤·최정아. */
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
  winners: readonly Candidate[],
): PersonMention {
  const roleOf = (role: WrittenRole): PersonRole => ({
    title: role.title,
    ...(role.titleText !== role.title ? { titleText: role.titleText } : {}),
    ...(role.organization ? { affiliation: organizations.name(role.organization).name } : {}),
    ...(role.status ? { status: role.status } : {}),
  });
  const roles = phrase.roles.length > 0 ? phrase.roles.map(roleOf) : userRoles(winner);
  const [main] = roles;
  const party = phrase.bracketPieces.map((piece) => winners.find((w) => w.kind === 'organization' && w.start === piece.start && w.end === piece.end)).find(Boolean);
  const constituency = phrase.bracketPieces.map((piece) => winners.find((w) => w.kind === 'place' && w.start === piece.start && w.end === piece.end)).find(Boolean);
  const status = phrase.status ?? main?.status ?? (main ? 'current' : undefined);
  const group = winner.entry?.attributes.get('type') === 'group';
  return {
    kind: 'person',
    ...base,
    name,
    ...(group ? { type: 'group' as const } : {}),
    ...(main ? { title: main.title, titleText: main.titleText ?? main.title } : {}),
    ...(main?.affiliation ? { affiliation: main.affiliation } : {}),
    ...(status ? { status } : {}),
    ...(roles.length > 0 ? { roles } : {}),
    ...(phrase.age === undefined ? {} : { age: phrase.age }),
    ...(phrase.gender ? { gender: phrase.gender } : {}),
    ...(phrase.hanja ? { hanja: phrase.hanja } : {}),
    ...(phrase.latin ? { latin: phrase.latin } : {}),
    ...(party ? { party: organizations.name(party).name } : {}),
    ...(constituency ? { constituency: organizations.name(constituency).name } : {}),
    ...(anonymous ? { anonymous: true } : {}),
  };
}

/** Mentions in order of start, then the longer first. */
export function byPosition(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}
