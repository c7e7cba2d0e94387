/** Person candidates: full names by shape, figures of the dictionary. Surnames alone: surnames.ts; foreign names: foreign.ts. */
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import { entryRule } from '../dictionary/origin';
import type { Candidate } from '../engine/candidates';
import { RightContextSet } from '../engine/context-sets';
import { endsAsWord, endsInCommonWord } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { CharacterSet } from '../engine/tables';
import { VERBALIZERS } from '../engine/word-ends';
import { Hint } from '../engine/word-forms';
import { PERSON, PERSON_EVIDENCE, PERSON_TABLE, personClass } from './evidence';
import { tellsRealName } from './real-names';
import { roleRoom } from './room';
import { proposePartialNames } from './surnames';
import { givenStep } from '../engine/given-names';
import { givenOdds, isCompoundSurname, isSurname, surnameOdds } from '../engine/name-syllables';

/** What may be written onto a name by shape; 들 makes a noun of it: 이재민들. */
const ATTACHABLE = new RightContextSet(['attached-address', 'attached-title', 'attached-side', 'attached-acting']);
const ATTACHABLE_TO_FIGURE = new RightContextSet(['attached-address', 'attached-title', 'attached-plural', 'attached-side', 'attached-acting']);
const TITLE_BEHIND = new RightContextSet(['space-title']);

function bucket(value: number, low: number, count: number): number {
  return Math.max(0, Math.min(count - 1, Math.round(value - low)));
}

function shapeEvidence(scan: Scan, candidate: Candidate, given: number, surname: number, isFirst: boolean): void {
  const { start, end, features } = candidate;
  const { text } = scan;
  features.push(given, surname);
  if (isFirst) wordEvidence(scan, candidate);
  // 주한미군: a longer name of something else begins here.
  const longer = scan.longestAt(start, LONGER_NAMES);
  if (longer >= 0 && scan.end[longer]! > end && endsAsWord(scan, scan.end[longer]!)) features.push(PERSON.insideLonger);
  if (end - start === 3) {
    if (LAST_UNITS.has(text.charCodeAt(end - 1))) features.push(PERSON.lastUnit);
    if (scan.flagsOfStretch(start + 1, end) & Flag.common && givenStep(text, start + 1) === 0) features.push(PERSON.commonTail);
  }
  if (end - start > 2 && mayEndInParticle(scan, end) && scan.runEnd[start] === end && scan.particleAt(end - 1) > 0) features.push(RARE_PARTICLES.has(text.charCodeAt(end - 1)) ? PERSON.shapeRareParticle : PERSON.shapeParticle);
  if (end - start === 2) {
    // 문을, 한은: one syllable and its particle.
    if (scan.runEnd[start] === end && scan.particleAt(start + 1) > 0) {
      features.push(PERSON.surnameParticle);
      if (NOUN_SURNAMES.has(text.charCodeAt(start))) features.push(PERSON.nounParticle);
    }
    // 정하 with 은 behind it may be 정하은: the longer shape competes.
    const longer = end < scan.runEnd[start]! && endsAsWord(scan, end + 1) && givenOdds(text, start + 1, end + 1) > 0;
    if (longer) features.push(PERSON.longerShape);
  }
}

/** Particles that given names hardly end with: 소동의, 종루를, 선우는. */
const RARE_PARTICLES = new CharacterSet('는를을의에와과');

/** Surnames that are nouns of their own: 상을, 문이, 차는, 표도. */
const NOUN_SURNAMES = new CharacterSet('상문표차방금길국복탄옥공도손배채강동시피해지판편초');

const LONGER_NAMES = Flag.organization | Flag.generic | PLACE_FLAGS;

/** What names of places and bodies of three syllables end with, and given names hardly do: 연지동, 강동구, 한빛대, 상영회. */
const LAST_UNITS = new CharacterSet('동구군시읍면리역대회');

/** Syllables that make another noun of a noun: 배상액, 조회수, 사회성, 국정화, 경력직. */
const DERIVING = new CharacterSet('액률율수량형안표직병성화권제력자감비료세금품점장법론급층팀관청별측죄범생대');

const OTHER_WORD = Flag.common | Flag.title | Flag.organization | Flag.generic | PLACE_FLAGS;

const OPEN = 40;

/** Whether a particle may stand before an offset: a bracket stands before the particle, 소이랑(55)이. */
function mayEndInParticle({ text }: Scan, end: number): boolean {
  return text.charCodeAt(end) !== OPEN;
}

/** Whether a stretch of unknown words ends like a word with a particle: 은하소년단의. */
export function endsInParticle(scan: Scan, start: number, end: number): boolean {
  if (scan.runEnd[end - 1] !== end || !mayEndInParticle(scan, end)) return false;
  for (let cut = Math.max(start + 2, end - 2); cut < end; cut++) if (scan.particleAt(cut) > 0) return true;
  return false;
}

/** What the dictionaries say of the same word. Call it for a candidate that no other rule has proposed ({@link isNew}). */
export function wordEvidence(scan: Scan, candidate: Candidate): void {
  const { start, end, features } = candidate;
  const flags = scan.flagsBetween(start, end) | scan.flagsOfStretch(start, end);
  if (flags & Flag.common) features.push(PERSON.common);
  if (flags & (Flag.notName | Flag.notOrganization)) features.push(PERSON.notName);
  if (flags & PLACE_FLAGS) features.push(PERSON.alsoPlace);
  if (flags & (Flag.organization | Flag.generic | Flag.organizationSuffix)) features.push(PERSON.alsoOrganization);
  if (flags & (Flag.title | Flag.role | Flag.status | Flag.address)) features.push(PERSON.alsoTitle);
  if (flags & Flag.foreignName) features.push(PERSON.foreignName);
  if (end - start > 2 && DERIVING.has(scan.text.charCodeAt(end - 1)) && scan.flagsBetween(start, end - 1) & Flag.common) features.push(PERSON.commonDerived);
  // 은행이, 사정은: a common noun with a particle looks like a name of three syllables.
  for (let cut = end - 1; cut > start + 1; cut--) {
    if (!PARTICLE_SYLLABLES.has(scan.text.charCodeAt(cut)) || (scan.particleAt(cut) <= 0 && cut !== end - 1)) continue;
    if (scan.flagsBetween(start, cut) & OTHER_WORD) {
      features.push(PERSON.commonPrefix);
      if (cut === end - 1 && VERBALIZERS.has(scan.text.charCodeAt(cut)) && scan.flagsBetween(start, cut) & Flag.common) features.push(PERSON.verbOfNoun);
      break;
    }
  }
}

const VERB_STEMS = new CharacterSet('하되');

/** Particles of one syllable, and the syllables that make a noun a verb: 사정은, 관련해, 구속된, 채용한. */
const PARTICLE_SYLLABLES = new CharacterSet('은는이가을를의에도와과로만인한된해할될던됨함돼');

/** Whether a span is no candidate for a person yet: evidence of its words is counted once. */
export function isNew({ candidates }: NameDocument, start: number, end: number): boolean {
  return candidates.find('person', start, end) === undefined;
}

function canEnd(document: NameDocument, end: number, attachable = ATTACHABLE): boolean {
  return endsAsWord(document.scan, end) || attachable.has(document, end);
}

const ADDRESS_SYLLABLES = new CharacterSet('씨군양');

/** 박재민, 남궁율, 허준, 황보관우: a surname and one or two syllables that end as a word. */
function proposeFullNames(document: NameDocument): void {
  const { scan } = document;
  const { text } = scan;
  for (let k = 0; k < scan.hangulRunCount; k++) {
    if (scan.isRuledOut(k, Hint.noSurnameStart)) continue;
    const at = scan.hangulRuns[k]!;
    if (scan.isRuledOut(k, Hint.noFullName) && !isAddressed(text, scan.runEnd[at]!) && !TITLE_BEHIND.has(document, scan.runEnd[at]!)) continue;
    const isSingle = isSurname(text, at);
    const isCompound = isCompoundSurname(text, at);
    if (!isSingle && !isCompound) {
      scan.ruleOut(k, Hint.noSurnameStart);
      continue;
    }
    let possible = false;
    if (isSingle) {
      possible = proposeShape(document, at, FULL3, 1);
      possible = proposeShape(document, at, FULL2, 1) || possible;
      if (scan.runEnd[at]! - at >= NATIVE_LENGTHS[0] && !isCompound) {
        proposeNative(document, at);
        possible = true;
      }
    }
    if (isCompound) {
      possible = proposeShape(document, at, FULL3, 2) || possible;
      possible = proposeShape(document, at, FULL4, 2) || possible;
    }
    if (!possible) scan.ruleOut(k, Hint.noFullName);
  }
}

/** A shape of full names: how long it is, and the rule and feature that it gives. */
interface NameShape {
  length: number;
  rule: string;
  feature: number;
}

const FULL2: NameShape = { length: 2, rule: 'people/full2', feature: personClass('full2') };
const FULL3: NameShape = { length: 3, rule: 'people/full3', feature: personClass('full3') };
const FULL4: NameShape = { length: 4, rule: 'people/full4', feature: personClass('full4') };

/** Whether 씨, 군 or 양 follows, written on or behind a space. */
function isAddressed(text: string, end: number): boolean {
  return ADDRESS_SYLLABLES.has(text.charCodeAt(text.charCodeAt(end) === 32 ? end + 1 : end));
}

/**
 * Whether no evidence could carry a shape but 씨 behind it: another word, or syllables that given names don't have. Two
 * thirds of all shapes are; they cost time and are never accepted.
 */
function isUnlikely(scan: Scan, start: number, end: number, surnameLength: number, titled: boolean): boolean {
  const flags = scan.flagsBetween(start, end);
  if (flags & Flag.figure) return false;
  const odds = givenOdds(scan.text, start + surnameLength, end);
  const least = end - start === 2 ? (flags & OTHER_WORD ? 99 : -0.5) : flags & OTHER_WORD ? 1.5 : -3;
  // A title behind it makes rare names likelier: 양새날 소장, 함초롱 교수.
  return odds < (titled ? least - 4 : least);
}

/** Proposes a shape; returns whether the run by itself lets it be a name. */
function proposeShape(document: NameDocument, start: number, shape: NameShape, surnameLength: number): boolean {
  const { scan } = document;
  const end = start + shape.length;
  const runEnd = scan.runEnd[start]!;
  if (end > runEnd || !canEnd(document, end)) return false;
  // 도하윤(한국명 …)
  if (tellsRealName(scan.text, start - 1)) return false;
  // 남궁씨: no name ends with the word of address.
  if (scan.text[end - 1] === '씨') return false;
  // 주장하는, 지정되고: a noun and a verb's stem, with an ending behind it.
  if (VERB_STEMS.has(scan.text.charCodeAt(end - 1)) && end < runEnd && shape.length === 3 && scan.flagsBetween(start, end - 1) & Flag.common) return false;
  const unlikely = isUnlikely(scan, start, end, surnameLength, false);
  if (unlikely && !isAddressed(scan.text, end)) {
    if (end < runEnd || !TITLE_BEHIND.has(document, end) || isUnlikely(scan, start, end, surnameLength, true)) return false;
  }
  weighShape(document, start, shape, surnameLength, true);
  return !unlikely || end < runEnd;
}

/** @param gated whether a hopeless shape is passed over */
function weighShape(document: NameDocument, start: number, { length, rule, feature }: NameShape, surnameLength: number, gated: boolean): void {
  const { scan } = document;
  const end = start + length;
  const step = bucket(givenOdds(scan.text, start + surnameLength, end), -6, PERSON.given.length);
  const given = PERSON.given[step]!;
  const surname = PERSON.surname[surnameLength === 2 ? 7 : bucket(surnameOdds(scan.text, start), -1, 7)]!;
  const isPair = length - surnameLength === 2;
  const known = isPair ? givenStep(scan.text, start + surnameLength) : 0;
  if (gated) {
    const weights = PERSON_TABLE.ready();
    const room = roleRoom(scan, start, end, weights);
    const shape = weights[given]! + weights[surname]! + (isPair ? weights[PERSON.givenKnown[known]!]! : 0);
    const alone = weights[PERSON.givenNoRole[step]!]! + (isPair ? weights[PERSON.givenKnownNoRole[known]!]! : 0);
    if (PERSON_EVIDENCE.isHopeless(document, rule, feature, start, end, shape + (room > 0 ? room : alone))) return;
  }
  const isFirst = isNew(document, start, end);
  const candidate = document.candidates.propose('person', start, end, rule, feature);
  shapeEvidence(scan, candidate, given, surname, isFirst);
  if (isPair) candidate.features.push(PERSON.givenKnown[known]!);
  else if (isFirst) candidate.features.push(PERSON.givenAlone[givenStep(scan.text, start)]!);
}

const NATIVE = personClass('native');
const NATIVE_RULE = 'people/native';
/** What stands before a country: 주베트남, 대러시아. */
const POSTED = new CharacterSet('주대방친반');

/** The shortest and the longest name with a native given name of three syllables or four. */
const NATIVE_LENGTHS = [4, 5] as const;

/** 이가람솔, 김하늘빛, 송가온누리: a surname and three syllables or four, beside a title, 씨 or a bracket. */
function proposeNative(document: NameDocument, start: number): void {
  const { scan } = document;
  const { text } = scan;
  for (const length of NATIVE_LENGTHS) {
    const end = start + length;
    if (end > scan.runEnd[start]!) return;
    if (!canEnd(document, end) || scan.flagsBetween(start, end) & (OTHER_WORD | Flag.figure)) continue;
    // 주캄보디아 대사
    if (POSTED.has(text.charCodeAt(start)) && scan.flagsBetween(start + 1, end) & Flag.country) continue;
    // 주민자치 위원장: a longer noun begins with a known one.
    if ((scan.flagsBetween(start, start + 2) | scan.flagsBetween(start, start + 3)) & OTHER_WORD) continue;
    const weights = PERSON_TABLE.ready();
    const room = roleRoom(scan, start, end, weights);
    const addressed = isAddressed(text, end);
    if (room === 0 && !addressed && !TITLE_BEHIND.has(document, end)) continue;
    const given = PERSON.given[bucket(givenOdds(text, start + 1, end), -6, PERSON.given.length)]!;
    const surname = PERSON.surname[bucket(surnameOdds(text, start), -1, 7)]!;
    if (PERSON_EVIDENCE.isHopeless(document, NATIVE_RULE, NATIVE, start, end, weights[given]! + weights[surname]! + room)) continue;
    const isFirst = isNew(document, start, end);
    const candidate = document.candidates.propose('person', start, end, NATIVE_RULE, NATIVE);
    candidate.features.push(given, surname);
    if (isFirst) wordEvidence(scan, candidate);
    if (endsInParticle(scan, start, end)) candidate.features.push(PERSON.particleInside);
    if (endsInCommonWord(scan, start, end)) candidate.features.push(PERSON.commonTail);
    if (scan.endFlags[end]! & (Flag.organizationSuffix | Flag.placeSuffix | Flag.department | Flag.title)) candidate.features.push(PERSON.alsoOrganization);
    if (LAST_UNITS.has(text.charCodeAt(end - 1))) candidate.features.push(PERSON.lastUnit);
  }
}

/** A span that was passed over as a Korean full name is a candidate after all: its shape speaks for or against it too. */
export function reconsiderFullName(document: NameDocument, start: number, end: number): void {
  if (!document.forms.has('person', start, end)) return;
  const { text } = document.scan;
  const shape = end - start === 2 ? FULL2 : end - start === 3 ? FULL3 : undefined;
  if (shape && isSurname(text, start)) weighShape(document, start, shape, 1, false);
}

const FIGURE = personClass('figure');
const GROUP = personClass('group');
const CONTEXT = personClass('context');

function proposeFigures(document: NameDocument): void {
  const { scan, candidates } = document;
  for (let m = 0; m < scan.count; m++) {
    const flags = scan.flags[m]!;
    if (!(flags & Flag.figure)) continue;
    const start = scan.start[m]!;
    const end = scan.end[m]!;
    if (scan.runStart[start] !== start || !canEnd(document, end, ATTACHABLE_TO_FIGURE)) continue;
    const entry = scan.firstEntryOf(m, 'person');
    const group = entry?.attributes.get('type') === 'group';
    const isFirst = isNew(document, start, end);
    const candidate = candidates.propose('person', start, end, entry?.id ?? 'people/figure', group ? GROUP : FIGURE);
    if (entry && !candidate.entry) candidate.entry = entry;
    if (flags & Flag.user) {
      candidate.features.push(personClass('user'));
      if (entry) candidate.rule = entryRule(entry);
    }
    if (flags & Flag.context) candidate.features.push(CONTEXT);
    if (!group && scan.runEnd[start]! < end) candidate.features.push(PERSON.figureWords);
    if (isFirst) wordEvidence(scan, candidate);
  }
}

/** All Korean name candidates. */
export function proposeKoreanNames(document: NameDocument): void {
  proposeFullNames(document);
  proposePartialNames(document);
  proposeFigures(document);
}
