/** Person candidates: full names by shape, surnames with a title or 씨, letters, figures of the dictionary. Foreign names: foreign.ts. */
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import { entryRule } from '../dictionary/origin';
import type { Candidate } from '../engine/candidates';
import { RightContextSet } from '../engine/context-sets';
import { endsAsWord } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { CharacterSet } from '../engine/tables';
import { Hint } from '../engine/word-forms';
import { CharClass, CLASS_OF } from '../text/characters';
import { PERSON, PERSON_EVIDENCE, PERSON_TABLE, personClass } from './evidence';
import { roleRoom } from './room';
import { givenOdds, isCompoundSurname, isSurname, surnameOdds, surnameOfHanja } from '../engine/name-syllables';

const ATTACHABLE = new RightContextSet(['attached-address', 'attached-title', 'attached-plural', 'attached-side', 'attached-acting']);
const ADDRESS = new RightContextSet(['attached-address', 'space-address']);
const TITLE_BEHIND = new RightContextSet(['space-title']);

function bucket(value: number, low: number, count: number): number {
  return Math.max(0, Math.min(count - 1, Math.round(value - low)));
}

function shapeEvidence(scan: Scan, candidate: Candidate, given: number, surname: number): void {
  const { start, end, features } = candidate;
  const { text } = scan;
  features.push(given, surname);
  wordEvidence(scan, candidate);
  // 주한미군: a longer name of something else begins here.
  const longer = scan.longestAt(start, LONGER_NAMES);
  if (longer >= 0 && scan.end[longer]! > end && endsAsWord(scan, scan.end[longer]!)) features.push(PERSON.insideLonger);
  if (end - start === 3 && LAST_UNITS.has(text.charCodeAt(end - 1))) features.push(PERSON.lastUnit);
  if (end - start === 2) {
    // 문을, 한은: one syllable and its particle.
    if (scan.runEnd[start] === end && scan.particleAt(start + 1) > 0) features.push(PERSON.surnameParticle);
    // 정하 with 은 behind it may be 정하은: the longer shape competes.
    const longer = end < scan.runEnd[start]! && endsAsWord(scan, end + 1) && givenOdds(text, start + 1, end + 1) > 0;
    if (longer) features.push(PERSON.longerShape);
  }
}

const LONGER_NAMES = Flag.organization | Flag.generic | PLACE_FLAGS;

/** What names of places and bodies of three syllables end with, and given names hardly do: 연지동, 강동구, 한빛대, 상영회. */
const LAST_UNITS = new CharacterSet('동구군시읍면리역대회');

const OTHER_WORD = Flag.common | Flag.title | Flag.organization | Flag.generic | PLACE_FLAGS;

/** Whether a stretch of unknown words ends like a word with a particle: 은하소년단의. */
export function endsInParticle(scan: Scan, start: number, end: number): boolean {
  if (scan.runEnd[end - 1] !== end) return false;
  for (let cut = Math.max(start + 2, end - 2); cut < end; cut++) if (scan.particleAt(cut) > 0) return true;
  return false;
}

/** What the dictionaries say of the same word. */
export function wordEvidence(scan: Scan, candidate: Candidate): void {
  const { start, end, features } = candidate;
  const flags = scan.flagsBetween(start, end) | scan.flagsOfStretch(start, end);
  if (flags & Flag.common) features.push(PERSON.common);
  if (flags & (Flag.notName | Flag.notOrganization)) features.push(PERSON.notName);
  if (flags & PLACE_FLAGS) features.push(PERSON.alsoPlace);
  if (flags & (Flag.organization | Flag.generic | Flag.organizationSuffix)) features.push(PERSON.alsoOrganization);
  if (flags & (Flag.title | Flag.role | Flag.status | Flag.address)) features.push(PERSON.alsoTitle);
  if (flags & Flag.foreignName) features.push(PERSON.foreignName);
  // 은행이, 사정은: a common noun with a particle looks like a name of three syllables.
  for (let cut = end - 1; cut > start + 1; cut--) {
    if (!PARTICLE_SYLLABLES.has(scan.text.charCodeAt(cut)) || (scan.particleAt(cut) <= 0 && cut !== end - 1)) continue;
    if (scan.flagsBetween(start, cut) & OTHER_WORD) {
      features.push(PERSON.commonPrefix);
      break;
    }
  }
}

/** Particles of one syllable, and the syllables that make a noun a verb: 사정은, 관련해, 구속된, 채용한. */
const PARTICLE_SYLLABLES = new CharacterSet('은는이가을를의에도와과로만인한된해할될던됨함돼');

function canEnd(document: NameDocument, end: number): boolean {
  return endsAsWord(document.scan, end) || ATTACHABLE.has(document, end);
}

const ADDRESS_SYLLABLES = new CharacterSet('씨군양');

/** 박재민, 남궁율, 허준, 황보관우: a surname and one or two syllables that end as a word. */
function proposeFullNames(document: NameDocument): void {
  const { scan } = document;
  const { text } = scan;
  for (let k = 0; k < scan.hangulRunCount; k++) {
    const at = scan.hangulRuns[k]!;
    if (scan.isRuledOut(k, Hint.noFullName) && !isAddressed(text, scan.runEnd[at]!) && !TITLE_BEHIND.has(document, scan.runEnd[at]!)) continue;
    let possible = false;
    if (isSurname(text, at)) {
      possible = proposeShape(document, at, FULL3, 1);
      possible = proposeShape(document, at, FULL2, 1) || possible;
    }
    if (isCompoundSurname(text, at)) {
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
  // 남궁씨: no name ends with the word of address.
  if (scan.text[end - 1] === '씨') return false;
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
  if (gated) {
    const weights = PERSON_TABLE.ready();
    const room = roleRoom(scan, start, end, weights);
    const own = weights[given]! + weights[surname]! + (room > 0 ? room : weights[PERSON.givenNoRole[step]!]!);
    if (PERSON_EVIDENCE.isHopeless(document, rule, feature, start, end, own)) return;
  }
  shapeEvidence(scan, document.candidates.propose('person', start, end, rule, feature), given, surname);
}

/** A span that was passed over as a Korean full name is a candidate after all: its shape speaks for or against it too. */
export function reconsiderFullName(document: NameDocument, start: number, end: number): void {
  if (!document.forms.has('person', start, end)) return;
  const { text } = document.scan;
  const shape = end - start === 2 ? FULL2 : end - start === 3 ? FULL3 : undefined;
  if (shape && isSurname(text, start)) weighShape(document, start, shape, 1, false);
}

/** 박 원장, 박씨, 김모(33)씨, 남궁 부사장: a surname alone with what follows it. */
function proposeSurnames(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (let k = 0; k < scan.hangulRunCount; k++) {
    if (scan.isRuledOut(k, Hint.noSurname)) continue;
    const at = scan.hangulRuns[k]!;
    const length = isCompoundSurname(text, at) ? 2 : 1;
    const end = at + length;
    if ((length === 1 && !isSurname(text, at)) || (end < scan.runEnd[at]! && text[end] !== '모' && !isAddressTail(scan, end))) {
      scan.ruleOut(k, Hint.noSurname);
      continue;
    }
    if (text[end] === '모' && isAnonymousTail(scan, end + 1)) {
      candidates.propose('person', at, end, 'people/surname-mo', personClass('surname-mo')).note = 'anonymous';
      continue;
    }
    const alone = scan.runEnd[at] === end;
    if (!alone && !isAddressTail(scan, end)) continue;
    if (ADDRESS.has(document, end)) {
      // 수양, 전군, 이양: the surname and the word of address are one word.
      if (!alone && scan.flagsBetween(at, end + 1) & (Flag.common | Flag.organization)) continue;
      candidates.propose('person', at, end, 'people/surname-ssi', personClass('surname-ssi'));
    } else if (alone && (TITLE_BEHIND.has(document, end) || isStatus(scan, end + 1) || isFormerTitle(scan, end + 1))) {
      if (NOT_ALONE.has(text[at]!)) continue;
      const candidate = candidates.propose('person', at, end, 'people/surname-title', personClass('surname-title'));
      if (ALSO_DETERMINERS.has(text[at]!)) candidate.features.push(PERSON.determiner);
      if (COUNTING.has(text[at]!) && isOccupationAt(scan, end + 1)) candidate.features.push(PERSON.determinerOccupation);
      if (nameFollowsTitle(scan, end + 1)) candidate.features.push(PERSON.nameFollows);
    }
  }
}

/** Whether a word of status stands at an offset, as a title does: 나 당선인, 탁 후보자. */
function isStatus(scan: Scan, start: number): boolean {
  const match = scan.text.charCodeAt(start - 1) === 32 ? scan.longestAt(start, Flag.status) : -1;
  return match >= 0 && scan.end[match]! - start > 1 && endsAsWord(scan, scan.end[match]!);
}

/** 맹 전 차관, 반 전 부위원장: whether 전 or 현 stands at an offset with a title behind it. */
function isFormerTitle(scan: Scan, start: number): boolean {
  const { text } = scan;
  if (text.charCodeAt(start - 1) !== 32 || text[start + 1] !== ' ' || (text[start] !== '전' && text[start] !== '현')) return false;
  return scan.longestAt(start + 2, Flag.title) >= 0;
}

/** Rare surnames that count people, point at them or end a list before a title: 두 교수, 세 의원, 각 장관, 당 대표, 의원 등 7명. */
const NOT_ALONE = new Set('두세네각매총그등당본동타');

/** Surnames that are also words before a title: 전 국무총리, 현 대표, 한 시민, 이 의원, 각 장관. */
const ALSO_DETERMINERS = new Set('전현신고한이두주각제구매원양');

/** 한 시민, 이 의원, 각 교수: surnames that count or point before what many people are. */
const COUNTING = new Set('한이각');

function isOccupationAt(scan: Scan, start: number): boolean {
  const match = scan.longestAt(start, Flag.title);
  const cls = match < 0 ? undefined : scan.entriesAt(match).titleClass;
  return cls === 'occupation' || cls === 'role' || scan.text.startsWith('의원', start);
}

/** 전 국무총리 오도현: what looks like a surname is a status when a full name follows the title. */
function nameFollowsTitle(scan: Scan, titleStart: number): boolean {
  const match = scan.longestAt(titleStart, Flag.title);
  if (match < 0) return false;
  const start = scan.end[match]! + 1;
  if (scan.text[start - 1] !== ' ' || !isSurname(scan.text, start)) return false;
  // 전 부의장 박씨, 전 대표 강모(58)씨
  if (isAddressTail(scan, start + 1) || scan.text[start + 1] === '모') return true;
  return endsAsWord(scan, start + 3) && scan.runEnd[start]! >= start + 3 && givenOdds(scan.text, start + 1, start + 3) > -1;
}

/** 모씨, 모(33)씨, 모 씨, 모군, 모 경위: what follows 모 in an anonymized name. */
function isAnonymousTail(scan: Scan, offset: number): boolean {
  const { text } = scan;
  let at = offset;
  if (text[at] === '(') {
    const close = text.indexOf(')', at);
    if (close < 0 || close - at > 20) return false;
    at = close + 1;
    if (at - 1 === close && /^\d/.test(text.slice(offset + 1, close))) return true;
  }
  if (text[at] === ' ') at++;
  if (isAddressTail(scan, at)) return true;
  return at > offset && text[at - 1] === ' ' && scan.longestAt(at, Flag.title | Flag.address) >= 0;
}

function isAddressTail(scan: Scan, offset: number): boolean {
  const { text } = scan;
  return ADDRESS_SYLLABLES.has(text.charCodeAt(offset)) && endsAsWord(scan, offset + 1);
}

/** A씨, B(17)군, C 대표: a letter for an anonymized person. */
function proposeLetters(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (const at of scan.otherRuns) {
    const code = text.charCodeAt(at);
    if (code < 65 || code > 90 || scan.runEnd[at] !== at + 1) continue;
    let after = at + 1;
    if (text[after] === '(') {
      const close = text.indexOf(')', after);
      if (close > 0 && close - after < 16) after = close + 1;
    }
    if (text[after] === ' ') after++;
    const address = '씨군양'.includes(text[after] ?? '-') && endsAsWord(scan, after + 1);
    const bracketed = after > at + 2 && /^\((?:\d|여|남)/.test(text.slice(at + 1, at + 3));
    const titled = text[at + 1] === ' ' && (scan.longestAt(at + 2, Flag.title) >= 0 || isFormerTitle(scan, at + 2));
    if (!address && !bracketed && !titled) continue;
    const candidate = candidates.propose('person', at, at + 1, 'people/letter', personClass('letter'));
    candidate.note = 'anonymous';
    if (titled && !address) candidate.features.push(PERSON.roleAfter);
  }
}

/** 尹 대통령, 李대표. */
function proposeHanjaSurnames(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (const at of scan.otherRuns) {
    if (CLASS_OF[text.charCodeAt(at)] !== CharClass.hanja || scan.runEnd[at] !== at + 1) continue;
    if (!surnameOfHanja(text[at]!)) continue;
    const titleAt = text[at + 1] === ' ' ? at + 2 : at + 1;
    // Without a title behind it a Hanja is a country or a word: 韓, 獨, 前.
    if (scan.longestAt(titleAt, Flag.title) < 0) continue;
    const candidate = candidates.propose('person', at, at + 1, 'people/hanja-surname', personClass('hanja-surname'));
    candidate.features.push(PERSON.roleAfter);
    if (scan.flagsBetween(at, at + 1) & (Flag.syllable | Flag.generic | Flag.status)) candidate.features.push(PERSON.alsoPlace);
  }
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
    if (scan.runStart[start] !== start || !canEnd(document, end)) continue;
    const entry = scan.firstEntryOf(m, 'person');
    const group = entry?.attributes.get('type') === 'group';
    const candidate = candidates.propose('person', start, end, entry?.id ?? 'people/figure', group ? GROUP : FIGURE);
    if (entry && !candidate.entry) candidate.entry = entry;
    if (flags & Flag.user) {
      candidate.features.push(personClass('user'));
      if (entry) candidate.rule = entryRule(entry);
    }
    if (flags & Flag.context) candidate.features.push(CONTEXT);
    wordEvidence(scan, candidate);
  }
}

/** All Korean name candidates. */
export function proposeKoreanNames(document: NameDocument): void {
  proposeFullNames(document);
  proposeSurnames(document);
  proposeLetters(document);
  proposeHanjaSurnames(document);
  proposeFigures(document);
}
