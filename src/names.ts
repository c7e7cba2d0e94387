/** Organizations, people and places are decided together: their candidates compete for the same spans. */
import { Flag } from './dictionary/flags';
import type { Candidate, GivenName } from './engine/candidates';
import { NameDocument, type PassedOver } from './engine/document';
import type { NameKind } from './engine/features';
import { resolveOverlaps } from './engine/resolve';
import { numberFlags } from './engine/tables';
import type { Scan } from './engine/scan';
import type { SpanTables } from './engine/text-tables';
import { addFeature, kindOf, TABLES } from './name-kinds';
import { type DefinedAlias, hasDeedBehind, isTeam, ORGANIZATION, organizationClass, proposeOrganizations } from './organizations';
import { PERSON, type OrganizationSpans, proposePeople } from './people';
import { agreeWithPeople } from './listed-people';
import { repeatNames } from './repeats';
import type { Span } from './types';
import { type ChainLink, PLACE, proposeChains, proposePlaces } from './places';

/** What the names stage hands on. */
export interface NameReading {
  document: NameDocument;
  /** The winners, in order of start. */
  names: Candidate[];
  chains: Map<Candidate, ChainLink[]>;
  aliases: DefinedAlias[];
}

/** The organizations of a kind by their ends, for the rules of role phrases: of those that share an end the longest. */
function spansOf(list: readonly Candidate[], { byStart, byEnd }: SpanTables, belongs: (organization: Candidate) => boolean): OrganizationSpans {
  for (let k = 0; k < list.length; k++) {
    const candidate = list[k]!;
    if (candidate.kind !== 'organization' || !belongs(candidate)) continue;
    const { start, end } = candidate;
    if (byStart[start] === 0 || end > list[byStart[start]! - 1]!.end) byStart[start] = k + 1;
    if (byEnd[end] === 0 || start < list[byEnd[end]! - 1]!.start) byEnd[end] = k + 1;
  }
  const at = (places: Int32Array, offset: number): Candidate | undefined => {
    const place = places[offset]!;
    return place > 0 ? list[place - 1] : undefined;
  };
  return { startingAt: (offset) => at(byStart, offset), endingAt: (offset) => at(byEnd, offset) };
}

/** What fits and explanations want besides. */
export interface NameOptions {
  /** Hopeless spans become candidates too. */
  everything?: boolean | undefined;
  /** Where spans are noted that were passed over as hopeless. */
  passedOver?: PassedOver[] | undefined;
}

/** All candidates of a document with all their evidence but what the rest of the document says. */
export function proposeNames(scan: Scan, { everything = false, passedOver }: NameOptions = {}): NameReading {
  const document = new NameDocument(scan, everything, passedOver);
  proposePlaces(document);
  const chains = proposeChains(document);
  const aliases = proposeOrganizations(document);
  noteActs(document);
  for (const chain of chains.keys()) {
    for (const link of chains.get(chain)!) {
      if (link.start === chain.start && link.end === chain.end) continue;
      document.candidates.find('organization', link.start, link.end)?.features.push(ORGANIZATION.inPlaceChain);
    }
  }
  const { list } = document.candidates;
  const { employers, actingPlaces } = document.tables;
  proposePeople(document, {
    organizations: spansOf(list, employers, (candidate) => canEmploy(candidate) && !endsAsTitle(scan, candidate)),
    places: spansOf(list, actingPlaces, ({ note }) => note === 'place'),
    employer: ORGANIZATION.employer,
    officeOfPlace: ORGANIZATION.officeOfPlace,
  });
  addSharedEvidence(document);
  return { document, names: [], chains, aliases };
}

/** What plays or does something as a country or city speaks against the place of the same span. */
function noteActs({ candidates }: NameDocument): void {
  for (const actor of candidates.list) {
    if (actor.kind !== 'organization' || !(isTeam(actor) || hasDeedBehind(actor))) continue;
    candidates.find('place', actor.start, actor.end)?.features.push(PLACE.acts);
  }
}

/** Whether a candidate may be the organization in a role phrase: no place that may act but before its office, nothing that a guess alone proposed. */
function canEmploy({ note, features }: Candidate): boolean {
  return (note !== 'place' || features.includes(ORGANIZATION.officeOfPlace)) && GUESSES[features[0]!] !== 1;
}

/** 해양수산부장관: a name by suffix that ends with a title is the office's, not a body's. */
function endsAsTitle(scan: Scan, { entry, features, end }: Candidate): boolean {
  return entry === undefined && features[0] === SINGLE_SUFFIX && (scan.endFlags[end]! & Flag.title) !== 0;
}

const SINGLE_SUFFIX = organizationClass('suffix-single');

/** What a candidate begins with that was first proposed by a guess. */
const GUESSES = numberFlags([organizationClass('suffix-spaced'), organizationClass('cue'), organizationClass('shared-head')]);

function addSharedEvidence(document: NameDocument): void {
  const { candidates, forms } = document;
  const { list } = candidates;
  for (const candidate of list) candidate.form = forms.note(candidate.kind, candidate.start, candidate.end);
  forms.countPassed((kind, start, end) => candidates.find(kind, start, end) !== undefined);
  for (const candidate of list) {
    const { evidence, table, bias } = kindOf(candidate);
    candidate.features.push(bias);
    evidence.add(document, candidate, forms.counts[candidate.form]!);
    candidate.score = table.score(candidate.features);
  }
}

/** A score that speaks for a name wherever else the document has it. */
const STRONG = 1.2;

/** 포털 다음: beside its cue it is a name, everywhere else a word. */
function isEverydayWord({ kind, features }: Candidate): boolean {
  return kind === 'organization' && features.includes(ORGANIZATION.everydayCued);
}

/** Names found with strong evidence once are looked for in the rest of the document with weak evidence. */
export function lookAgain(reading: NameReading): void {
  const { document } = reading;
  const { candidates } = document;
  // The strongest candidate of each form, by its number.
  const strongest: (Candidate | undefined)[] = [];
  const found: Candidate[] = [];
  for (const candidate of candidates.list) {
    if (candidate.score < STRONG || candidate.end - candidate.start < 2 || candidate.note === 'place' || isEverydayWord(candidate)) continue;
    const known = strongest[candidate.form];
    if (!known) found.push(candidate);
    if (!known || candidate.score > known.score) strongest[candidate.form] = candidate;
  }
  repeatNames(document, found, strongest);
  recallSurnames(document);
  recallWords(document);
  agreeInLists(document);
  agreeWithPeople(document);
  for (const candidate of candidates.list) {
    const strong = strongest[candidate.form];
    if (!strong || strong === candidate) continue;
    const { elsewhere } = kindOf(candidate);
    if (!candidate.features.includes(elsewhere)) addFeature(candidate, elsewhere);
  }
}

/** A place that may act as an organization, and the place that it is. */
interface ActorAndPlace {
  actor: Candidate;
  place: Candidate;
}

/** Whether a particle ends a span whose rest is a place as well: 가온 카운티에, where a guess took the particle for a part of the name. */
function endsInParticle(candidates: NameDocument['candidates'], scan: Scan, { start, end }: Candidate): boolean {
  return scan.runEnd[end - 1] === end && scan.particleAt(end - 1) > 0 && candidates.find('place', start, end - 1) !== undefined;
}

/** The places that may act, in order of start, without those that lie in others: 경북 in 경북 의성. */
function placesThatMayAct({ candidates, scan }: NameDocument): ActorAndPlace[] {
  const pairs: ActorAndPlace[] = [];
  for (const actor of candidates.list) {
    const place = actor.kind === 'organization' && actor.note === 'place' ? candidates.find('place', actor.start, actor.end) : undefined;
    if (place && !endsInParticle(candidates, scan, place)) pairs.push({ actor, place });
  }
  pairs.sort((a, b) => a.actor.start - b.actor.start || b.actor.end - a.actor.end);
  let reached = 0;
  return pairs.filter(({ actor: { end } }) => {
    const isInside = end <= reached;
    reached = Math.max(reached, end);
    return !isInside;
  });
}

/** Members of a list are of one kind: 밀양시 and 양산시 between 경주시 and 청도군 are what those are. */
function agreeInLists(document: NameDocument): void {
  const { scan } = document;
  const pairs = placesThatMayAct(document);
  for (let first = 0; first < pairs.length; ) {
    let last = first;
    while (last + 1 < pairs.length && isListSeparator(scan.text, pairs[last]!.actor.end, pairs[last + 1]!.actor.start)) last++;
    const from = first;
    first = last + 1;
    if (first - from < 2) continue;
    const members = pairs.slice(from, first);
    // The particle behind the last member says what all of them are: its evidence counts as much as all the others'.
    const closing = members[members.length - 1]!;
    const mean = members.reduce((sum, { actor, place }) => sum + actor.score - place.score, 0) / members.length;
    const places = isListOfPlaces(scan.text, members[0]!.actor.start);
    const balance = places ? -1 : mean + (closing.actor.score - closing.place.score);
    for (const { actor, place } of members) {
      actor.features.push(balance > 0 ? ORGANIZATION.listed : ORGANIZATION.listedAgainst);
      place.features.push(balance > 0 ? PLACE.listedAgainst : PLACE.listed);
      actor.score = TABLES.organization.score(actor.features);
      place.score = TABLES.place.score(place.features);
    }
  }
}

/** A dash stands between those who play each other, and between the ends of a route. */
const LIST_SEPARATOR = /^(?:[·∼~-]|, ?|와 |과 |및 | 및 )$/;

/** 지방자치단체(완주군·은평구): a list in the bracket behind it names places. */
function isListOfPlaces(text: string, start: number): boolean {
  return text[start - 1] === '(' && LIST_HEADS.test(text.slice(Math.max(0, start - 8), start - 1));
}

const LIST_HEADS = /(?:지방자치단체|지자체|시·군|시·군·구|시군|지역)$/;

function isListSeparator(text: string, start: number, end: number): boolean {
  return end - start <= 3 && end > start && LIST_SEPARATOR.test(text.slice(start, end));
}

/** A surname alone beside a title is somebody's whose full name the document has. */
function recallSurnames({ candidates, scan }: NameDocument): void {
  const surnames = candidates.list.filter(({ rule }) => rule === SURNAME_RULE);
  if (surnames.length === 0) return;
  const known = new Set<string>();
  for (const { kind, score, start, end } of candidates.list) {
    if (kind === 'person' && score >= STRONG && end - start >= 2 && end - start <= 4) known.add(scan.text[start]!).add(scan.text.slice(start, start + 2));
  }
  for (const candidate of surnames) {
    if (known.has(scan.text.slice(candidate.start, candidate.end))) addFeature(candidate, PERSON.surnameElsewhere);
  }
}

/** A score with which a name of several words speaks for its words. */
const LIKELY = 0.5;

/** 로페스 총장, 벨리니는: a word alone is somebody's of whose name of several words it is the first or last. */
function recallWords({ candidates, scan }: NameDocument): void {
  const { text } = scan;
  const known = new Set<string>();
  // Where the words of those names stand themselves.
  const inside = new Set<number>();
  for (const { kind, score, start, end } of candidates.list) {
    if (kind !== 'person' || score < LIKELY || scan.runEnd[start]! >= end) continue;
    let last = end;
    while (last > start && text[last - 1] !== ' ') last--;
    known.add(text.slice(start, scan.runEnd[start])).add(text.slice(last, end));
    for (let at = start; at < end; at++) if (scan.runStart[at] === at) inside.add(at);
  }
  if (known.size === 0) return;
  for (const candidate of candidates.list) {
    const { kind, start, end, features } = candidate;
    if (kind !== 'person' || end - start < 2 || scan.runEnd[start]! < end || inside.has(start) || !known.has(text.slice(start, end))) continue;
    features.push(PERSON.wordOfName);
    candidate.score = TABLES.person.score(features);
  }
}

const SURNAME_RULE = 'people/surname-title';

/** A name that the rule of an extension gives, with the score that its chance stands for. */
export interface ScoredName extends GivenName {
  score: number;
}

/** What rules of extensions give competes with all others; of two readings of one span the surer one stays. */
function proposeGiven({ candidates }: NameDocument, names: readonly ScoredName[]): void {
  for (const given of names) {
    const { kind, start, end, rule, score, name, entry } = given;
    const { bias, table } = kindOf(given);
    const candidate = candidates.propose(kind, start, end, rule, bias);
    const own = table.score(candidate.features);
    if (own >= score) continue;
    candidate.rule = rule;
    candidate.given = score - own;
    candidate.score = score;
    candidate.links = undefined;
    candidate.note = undefined;
    candidate.name = kind === 'organization' ? undefined : name;
    candidate.entry = entry;
    candidate.head = start;
  }
}

/** By the kinds of names the score that a candidate must exceed. */
export type NameThresholds = Readonly<Record<NameKind, number>>;

/** The threshold of a kind. Comparisons: a property that is read by a changing name is looked up by hash in V8. */
function thresholdOf({ organization, person, place }: NameThresholds, kind: NameKind): number {
  return kind === 'organization' ? organization : kind === 'person' ? person : place;
}

/** The names of all candidates: 미국 연방대법원 weighs more than 미국 and 대법원 together. */
export function resolveNames(candidates: readonly Candidate[], thresholds: NameThresholds): Candidate[] {
  return resolveOverlaps(candidates, ({ kind }) => thresholdOf(thresholds, kind), ({ kind }) => kind === 'organization');
}

/**
 * Reads the names of a text.
 *
 * @param thresholds the scores that candidates must exceed
 * @param zones where names come from; what lies outside them still counts as evidence
 * @param passedOver where hopeless spans are noted, for explanations
 * @param given what rules of extensions found
 */
export function readNames(scan: Scan, thresholds: NameThresholds, zones: readonly Span[], passedOver?: PassedOver[], given: readonly ScoredName[] = []): NameReading {
  const reading = proposeNames(scan, { passedOver });
  lookAgain(reading);
  proposeGiven(reading.document, given);
  const { list } = reading.document.candidates;
  const reaches = reachesOf(scan.blocked);
  reading.names = resolveNames(list.filter((candidate) => isInside(candidate, zones) && !isBlocked(reaches, candidate)), thresholds);
  return reading;
}

/** Stretches in order, each with the end that it and those before it reach. */
function reachesOf(stretches: readonly Span[]): Span[] {
  let end = 0;
  return [...stretches].sort((a, b) => a.start - b.start).map((stretch) => ({ start: stretch.start, end: (end = Math.max(end, stretch.end)) }));
}

/** The user says that a word is no entity, or that a longer word is not the one: what lies in it is out. */
function isBlocked(reaches: readonly Span[], candidate: Candidate): boolean {
  if (reaches.length === 0) return false;
  let low = 0;
  let high = reaches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reaches[middle]!.start <= candidate.start) low = middle + 1;
    else high = middle;
  }
  const inside = low > 0 && candidate.end <= reaches[low - 1]!.end;
  if (inside) candidate.lostTo = 'the user’s dictionary takes it out';
  return inside;
}

function isInside(candidate: Candidate, zones: readonly Span[]): boolean {
  let low = 0;
  let high = zones.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (zones[middle]!.end < candidate.end) low = middle + 1;
    else high = middle;
  }
  const zone = zones[low];
  return zone !== undefined && candidate.start >= zone.start && candidate.end <= zone.end;
}
