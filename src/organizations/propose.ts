/** Organization candidates from the dictionary: names, generic institutions, and places that may be acting. */
import { Flag } from '../dictionary/flags';
import { entryRule } from '../dictionary/origin';
import type { Entry } from '../dictionary/lexicon';
import type { Candidate } from '../engine/candidates';
import { endsAsWord, rightContextNumber } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import { GOVERNED, isDivisionOffice, isStateOffice } from '../engine/offices';
import { numberFlags } from '../engine/tables';
import type { Scan } from '../engine/scan';
import { CharClass, CLASS_OF } from '../text/characters';
import { standsBesideCue } from './cues';
import { CLASS_OF_TYPE, noteChief, ORGANIZATION, type OrganizationClass, organizationClass } from './evidence';

/** The organization entries of a match. */
export function organizationEntries(scan: Scan, match: number): readonly Entry[] {
  return scan.entriesOf(match, 'organization');
}

/** What may be written onto an organization's name without being part of it: 삼성측, 청와대발. */
const ATTACHABLE = new Set(['attached-side', 'attached-title', 'attached-plural', 'attached-derivative', 'attached-bound', 'attached-suffix', 'attached-noun'].map(rightContextNumber));

const CONTEXT = organizationClass('context');
const USER = organizationClass('user');

/** The rule and the feature of a dictionary organization. */
interface Source {
  rule: string;
  feature: number;
}

function source(cls: OrganizationClass): Source {
  return { rule: `organizations/${cls}`, feature: organizationClass(cls) };
}

const GENERIC = source('generic');
const BODY = source('body');
/** By the type of its entry. */
const SOURCES: ReadonlyMap<string | undefined, Source> = new Map([...CLASS_OF_TYPE].map(([type, cls]) => [type, source(cls)]));

/** 경찰 조사, 정부 지원금, 국회 통과: an institution inside a compound noun is no mention. */
const COMPOUND_NOUN = /^ (?:조사|수사|출석|소환|지원금|보조금|예산|통과|비준|진술|고발|고소|신고|송치|인사|입법|정책|규제|부처|기관|개혁|판결|개편)/;

/** What a party does not stand before as one: 국민의 힘을 모아, 국민의 힘으로. */
const PHRASE_PARTICLES = new Set(['을', '으로', '이다', '에']);

/** Whether a name is written like an ordinary phrase with a genitive, and used like one. */
function isPhrase(scan: Scan, start: number, end: number): boolean {
  const gap = scan.runEnd[start]!;
  return gap < end && scan.text[gap - 1] === '의' && PHRASE_PARTICLES.has(scan.text.slice(end, scan.runEnd[end - 1]!));
}

/** Types of institutions whose bare common noun is seldom counted: 노조, 재단, 구단. */
const SELDOM_BARE = new Set(['association', 'union', 'team', 'company', 'department', 'committee', 'school', 'hospital', 'bank']);

/** 국토부 2차관, 기획재정부 제1차관: a number stands before the title. */
const VICE_MINISTER = /^ 제?[12]차관/;
const SPACE_TITLE = rightContextNumber('space-title');

const CHIEF = '장'.charCodeAt(0);

/** 다음, 대상, 신원: whether a name is an everyday word far oftener than the name. */
function isEverydayWord(entry: Entry, form: string): boolean {
  return entry.attributes.get('cue')?.split(' ').includes(form) ?? false;
}

/** 페이스북에 올렸다: whether a form names what people write in or look at far oftener than who runs it. */
function isService(entry: Entry, { text }: Scan, start: number, end: number): boolean {
  return entry.attributes.get('service')?.split(' ').includes(text.slice(start, end)) ?? false;
}

/** KT in KT&G: whether Latin letters go on behind an ampersand. */
function isCutAtAmpersand({ text }: Scan, end: number): boolean {
  return text[end] === '&' && CLASS_OF[text.charCodeAt(end - 1)] === CharClass.latin && CLASS_OF[text.charCodeAt(end + 1)] === CharClass.latin;
}

function proposeNamed(document: NameDocument, match: number): void {
  const { scan, candidates } = document;
  const start = scan.start[match]!;
  const end = scan.end[match]!;
  const flags = scan.flags[match]!;
  const known = endsAsWord(scan, end);
  const chief = scan.text.charCodeAt(end) === CHIEF && endsAsWord(scan, end + 1) && scan.runEnd[end]! > end;
  if (!known && !chief && (end - start < 2 || !ATTACHABLE.has(document.right(end)))) return;
  if (isCutAtAmpersand(scan, end)) return;
  const entries = scan.entriesAt(match);
  const entry = entries.organization[0];
  if (!entry) return;
  const everyday = (flags & Flag.context) !== 0 && isEverydayWord(entry, scan.text.slice(start, end));
  if (everyday && !standsBesideCue(document, start, end)) return;
  const { rule, feature } = flags & Flag.generic && !(flags & Flag.organization) ? GENERIC : (SOURCES.get(entries.organizationType) ?? BODY);
  const candidate = candidates.propose('organization', start, end, entry.id ?? rule, feature);
  candidate.entry ??= entry;
  if (flags & Flag.user) {
    candidate.features.push(USER);
    candidate.rule = entryRule(entry);
  }
  if (flags & Flag.context) candidate.features.push(CONTEXT);
  if (everyday) candidate.features.push(ORGANIZATION.everydayCued);
  if (isService(entry, scan, start, end)) candidate.features.push(ACTS[document.right(end)] === 1 ? ORGANIZATION.actingService : ORGANIZATION.service);
  if (chief) noteChief(candidate);
  else if (VICE_MINISTER.test(scan.text.slice(end, end + 6))) candidate.right = SPACE_TITLE;
  if (isPhrase(scan, start, end)) candidate.features.push(ORGANIZATION.phrase);
  if (feature === GENERIC.feature && (SELDOM_BARE.has(entries.organizationType ?? '') || entry.attributes.has('bare')) && !(scan.startFlags[start]! & Flag.country)) candidate.features.push(ORGANIZATION.bareBody);
  // 구청장 alone holds none: what stands before it would.
  if (chief && feature === GENERIC.feature && scan.flagsBetween(start, end + 1) & Flag.title) candidate.features.push(ORGANIZATION.compoundNoun);
  if ((flags & Flag.generic || entries.organizationType === 'assembly') && scan.text.charCodeAt(end) === 32 && COMPOUND_NOUN.test(scan.text.slice(end, end + 5))) candidate.features.push(ORGANIZATION.compoundNoun);
  if (flags & Flag.common) candidate.features.push(ORGANIZATION.common);
  if (flags & (Flag.division | Flag.divisionShort | Flag.country | Flag.foreignPlace)) candidate.features.push(ORGANIZATION.alsoPlace);
  if (flags & Flag.figure) candidate.features.push(ORGANIZATION.alsoFigure);
  if (scan.flagsOfStretch(start, end) & Flag.notOrganization) candidate.features.push(ORGANIZATION.notOrganization);
}

/** How a place acts: the rule and the feature of each class. */
function actor(cls: OrganizationClass): { rule: string; feature: number } {
  return { rule: `organizations/acting-${cls}`, feature: organizationClass(cls) };
}

/** By the rule that proposed the place. */
const ACTORS_BY_RULE: ReadonlyMap<string, { rule: string; feature: number }> = new Map([
  ['places/hanja', actor('hanja')],
  ['places/chain', actor('chain')],
  ['places/compound', actor('compound')],
]);

/** By the flags of the word. */
const ACTORS = (
  [
    [Flag.country, 'country'],
    [Flag.division, 'division'],
    [Flag.divisionShort, 'short'],
    [Flag.region, 'region'],
    [Flag.foreignPlace, 'foreign'],
  ] as const
).map(([flag, cls]) => ({ flag, ...actor(cls) }));

/** A place that may act: 진천군은 … 모색했다, 중국은. The same spans compete as places. */
function proposeActors(document: NameDocument): void {
  for (const place of document.candidates.of('place')) {
    const found = actorOf(document, place);
    if (found) found.note = 'place';
  }
}

/** 케냐 외교장관, 일본 총리: whether a state's office stands behind the space before an offset. */
function hasStateOffice(scan: Scan, start: number): boolean {
  const { text } = scan;
  if (text.charCodeAt(start - 1) !== 32) return false;
  const match = scan.longestAt(start, Flag.title);
  if (match < 0) return false;
  const end = scan.end[match]!;
  return end === scan.runEnd[start]! || endsAsWord(scan, end) ? isStateOffice(text.slice(start, end)) : false;
}

/** 여수시 부시장, 충북 지사, 작센주 총리: whether an office of the division stands behind its name. */
function hasDivisionOffice({ text, runEnd }: Scan, { start, end }: Candidate): boolean {
  if (text.charCodeAt(end) !== 32) return false;
  const division = text.slice(start, end);
  for (let cut = runEnd[end + 1]!; cut > end + 2; cut--) if (isDivisionOffice(division, text.slice(end + 1, cut))) return true;
  return false;
}

/** What stands behind one that acts: 은, 는, 이, 가, 도. */
const ACTS = numberFlags(['josa-topic', 'josa-subject', 'josa-also'].map(rightContextNumber));

/** Whether a chain ends in a Korean city, county or district by its full name. */
function endsInDivision(scan: Scan, { start, end }: Candidate): boolean {
  for (let at = end - 5; at < end - 1; at++) {
    if (at > start && scan.flagsBetween(at, end) & Flag.division) return GOVERNED.includes(scan.text[end - 1]!);
  }
  return false;
}

function actorOf(document: NameDocument, place: Candidate): Candidate | undefined {
  const { candidates, scan } = document;
  const ruled = ACTORS_BY_RULE.get(place.rule);
  if (ruled) {
    const found = candidates.propose('organization', place.start, place.end, ruled.rule, ruled.feature);
    if (place.name && place.rule === 'places/compound') found.name = place.name;
    if (place.rule === 'places/chain' && ACTS[document.right(place.end)] === 1 && endsInDivision(scan, place)) found.features.push(ORGANIZATION.actingChain);
    return found;
  }
  const flags = scan.flagsBetween(place.start, place.end);
  for (const { flag, rule, feature } of ACTORS) {
    if (!(flags & flag)) continue;
    // 다만, 중국은: an adverb before a comma opens a sentence.
    if (flag === Flag.foreignPlace && flags & Flag.common && scan.text[place.end] === ',') return undefined;
    const found = candidates.propose('organization', place.start, place.end, rule, feature);
    if (flag === Flag.country ? hasStateOffice(scan, place.end + 1) : hasDivisionOffice(scan, place)) found.features.push(ORGANIZATION.officeOfPlace);
    if (flags & Flag.context) found.features.push(CONTEXT);
    if (flags & Flag.common) found.features.push(ORGANIZATION.common);
    return found;
  }
  return undefined;
}

/** 野, 與, 軍, 檢, 警: a Hanja that stands for an institution. */
function isHanjaInstitution(scan: Scan, match: number): boolean {
  return scan.end[match]! - scan.start[match]! === 1 && CLASS_OF[scan.text.charCodeAt(scan.start[match]!)] === CharClass.hanja;
}

/** All candidates that the dictionary gives. */
export function proposeFromDictionary(document: NameDocument): void {
  const { scan } = document;
  for (let m = 0; m < scan.count; m++) {
    if (!(scan.flags[m]! & (Flag.organization | Flag.generic))) continue;
    const start = scan.start[m]!;
    if (scan.runStart[start] !== start && !isHanjaInstitution(scan, m)) continue;
    proposeNamed(document, m);
  }
  proposeActors(document);
}
