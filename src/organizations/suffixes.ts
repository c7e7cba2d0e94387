/** Organizations outside every dictionary, by what their names end with: 해솔시 청소년재단, 가온배터리 노조. */
import { syllableData } from '../data/syllables';
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import { entryRule } from '../dictionary/origin';
import type { Candidate } from '../engine/candidates';
import { endsAsWord, endsInCommonWord, rightContextNumber } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { CharacterSet } from '../engine/tables';
import { CharClass, CLASS_OF } from '../text/characters';
import { Hint } from '../engine/word-forms';
import { isUnknownName } from './cues';
import { noteChief, ORGANIZATION, ORGANIZATION_EVIDENCE, organizationClass } from './evidence';
import { endsInDeputy, endsInOrganization, endsInTitle, isAlone, isComparison, isDivisionHere, isGenitive, isJoint, isLaw, isWordBefore, LONGEST_QUALIFIER } from './look-alikes';
import { hasOwnTitle } from './own-titles';
import { isSchoolHere } from './schools';

/** A suffix of one syllable with its type: 청, 원, 대. */
const SINGLE_SUFFIXES: ReadonlyMap<string, string> = new Map(
  syllableData.organizationSuffixes.map((suffix): [string, string] => [suffix[0]!, /type=([^;]+)/.exec(suffix)?.[1] ?? 'other']),
);

/** Their rules, by code unit. */
const SINGLE_RULES: ReadonlyMap<number, { rule: string; department: boolean }> = new Map(
  [...SINGLE_SUFFIXES].map(([suffix, type]) => [suffix.charCodeAt(0), { rule: `organizations/suffix-${suffix}`, department: type === 'department' }]),
);

/** Their syllables, for the loop over all words. */
const SINGLE_CLASS = organizationClass('suffix-single');
const SUFFIX_CLASS = organizationClass('suffix');
const SAFE_CLASS = organizationClass('suffix-safe');
const DEPARTMENT_CLASS = organizationClass('department');
const SINGLE_FLAGS = new CharacterSet(SINGLE_SUFFIXES.keys());

/** The type that a suffix gives. */
export function suffixType(scan: Scan, start: number, end: number): string | undefined {
  for (let at = start; at < end; at++) {
    if (!(scan.startFlags[at]! & scan.endFlags[end]! & Flag.organizationSuffix)) continue;
    for (let m = scan.firstAt[at]!; m < scan.firstAt[at + 1]!; m++) {
      if (scan.end[m] !== end || !(scan.flags[m]! & Flag.organizationSuffix)) continue;
      const type = scan.firstEntryOf(m, 'suffix')?.attributes.get('type');
      if (type) return type;
    }
  }
  return SINGLE_SUFFIXES.get(scan.text[end - 1] ?? '');
}

/** Where the name begins that a Hangul run belongs to: Latin letters and digits written onto it belong to it (LG전자, S3학회). */
export function joinedStart(scan: Scan, runStart: number): number {
  let start = runStart;
  while (start > 0) {
    const cls = CLASS_OF[scan.text.charCodeAt(start - 1)]!;
    if (cls === CharClass.latin) start = scan.runStart[start - 1]!;
    else if (scan.text[start - 1] === '&' && start > 1) start = scan.runStart[start - 2]!;
    else if (cls === CharClass.digit) return numberedStart(scan, start);
    else break;
  }
  return start;
}

/** The longest number inside a name: 119, and a day with its dot. */
const LONGEST_NUMBER = 5;

/** Where the name begins that has a number inside (한국4차산업센터, 제주4·3재단); the offset behind the number where nothing is written before it. */
function numberedStart({ text, runStart }: Scan, start: number): number {
  let at = start - 1;
  while (start - at <= LONGEST_NUMBER && (CLASS_OF[text.charCodeAt(at - 1)] === CharClass.digit || (text[at - 1] === '·' && CLASS_OF[text.charCodeAt(at - 2)] === CharClass.digit))) at--;
  const isInside = start - at <= LONGEST_NUMBER && CLASS_OF[text.charCodeAt(at - 1)] === CharClass.hangul && at - runStart[at - 1]! > 1;
  return isInside ? runStart[at - 1]! : start;
}

/** Evidence from what stands before the suffix. */
function stemEvidence(scan: Scan, candidate: Candidate, start: number, end: number): void {
  const flags = scan.flagsOfStretch(start, end);
  if (flags & PLACE_FLAGS) candidate.features.push(ORGANIZATION.stemPlace);
  else if (flags & (Flag.organization | Flag.generic)) candidate.features.push(ORGANIZATION.stemOrganization);
  else if (flags & Flag.common) candidate.features.push(ORGANIZATION.stemCommon);
  else candidate.features.push(ORGANIZATION.stemUnknown);
}

const CHIEF = '장'.charCodeAt(0);

/** Whether a run ends in a title that holds the suffix: 자치인재원장, 부산경찰청장, 울산지청장. */
function chiefFollows(scan: Scan, end: number): boolean {
  const { text } = scan;
  return text.charCodeAt(end) === CHIEF && scan.runEnd[end]! > end && endsAsWord(scan, end + 1);
}

/** What stands before each appointment in a notice: ▲ 지방재정국장 도하윤. */
const BULLETS = new CharacterSet('▲△▶▷◇◆■□●○▪·');

/** Notes who heads a name, and whether that stands in a list of appointments. */
function noteChiefHere({ text }: Scan, candidate: Candidate): void {
  noteChief(candidate);
  const { start } = candidate;
  if (BULLETS.has(text.charCodeAt(text[start - 1] === ' ' ? start - 2 : start - 1))) candidate.features.push(ORGANIZATION.chiefInList);
}

function proposeRun(document: NameDocument, match: number): void {
  const { scan, candidates } = document;
  const { text } = scan;
  const suffixStart = scan.start[match]!;
  const end = scan.end[match]!;
  const chief = chiefFollows(scan, end);
  if (!chief && (!endsAsWord(scan, end) || isComparison(scan, end))) return;
  const runStart = scan.runStart[suffixStart]!;
  if (text[end - 1] === '법' && isLaw(scan, runStart, suffixStart)) return;
  if (isJoint(document, runStart, end) || (!chief && isGenitive(scan, end))) return;
  const start = joinedStart(scan, runStart);
  if (suffixStart === start) return;
  if (end - start > 24) return;
  // 부위원장 holds no 부위원.
  if (chief && start === runStart && !(scan.flags[match]! & Flag.department) && scan.flagsBetween(start, end + 1) & Flag.title) return;
  if (chief && start > 1 && endsInOrganization(scan, start - 1) && endsInDeputy(scan, runStart, suffixStart, end)) return;
  const entries = scan.entriesAt(match);
  const suffix = entries.suffix[0];
  const safe = entries.isSafeSuffix;
  const department = (scan.flags[match]! & Flag.department) !== 0;
  if (suffixStart - start < 2 && !safe) return;
  // 책임연구원, 박사후연구원: a title that ends like an organization.
  if (!chief && start === runStart && scan.flagsBetween(start, end) & Flag.title) return;
  if (!chief && endsInTitle(scan, Math.max(start + 1, suffixStart - LONGEST_QUALIFIER), suffixStart, end)) return;
  if (candidates.find('organization', start, end)) return;
  const cls = department ? DEPARTMENT_CLASS : safe ? SAFE_CLASS : SUFFIX_CLASS;
  const candidate = candidates.propose('organization', start, end, `organizations/suffix-${suffix?.name ?? 'unknown'}`, cls);
  stemEvidence(scan, candidate, start, suffixStart);
  if (scan.flagsOfStretch(suffixStart, end) & Flag.common) candidate.features.push(ORGANIZATION.suffixCommon);
  // 공연은, 노점상의: a common noun and its particle that look like 연은 and 상의.
  if (!chief && end === scan.runEnd[start] && scan.particleAt(end - 1) > 0 && scan.flagsOfStretch(start, end - 1) & Flag.common) candidate.features.push(ORGANIZATION.commonWithParticle);
  const whole = scan.flagsBetween(start, end);
  if (whole & Flag.common) candidate.features.push(ORGANIZATION.common);
  if (whole & Flag.notOrganization) candidate.features.push(ORGANIZATION.notOrganization);
  if (chief) noteChiefHere(scan, candidate);
  const dotted = department ? dottedStart(scan, start) : -1;
  if (dotted < 0) return;
  const spanned = candidates.propose('organization', dotted, end, candidate.rule, DEPARTMENT_CLASS);
  if (chief) noteChief(spanned);
  else spanned.features.push(ORGANIZATION.dotted);
  candidate.features.push(ORGANIZATION.inComposite);
}

/** Where a department's name begins that goes on before a dot, behind its organization: 서울경찰청 반부패·공공범죄수사대; -1 for others. */
function dottedStart({ text, runStart }: Scan, start: number): number {
  let at = start;
  for (let words = 0; words < 3 && text[at - 1] === '·' && CLASS_OF[text.charCodeAt(at - 2)] === CharClass.hangul; words++) at = runStart[at - 2]!;
  return at < start && text[at - 1] === ' ' ? at : -1;
}

/** Words that end with one of these are no part of a name before a suffix. */
function isBareWord(scan: Scan, start: number, end: number): boolean {
  if (end - start > 10 || scan.runEnd[start] !== end) return false;
  for (let cut = Math.max(start + 1, end - 3); cut < end; cut++) {
    if (scan.particleAt(cut) > 0 && !(scan.flagsBetween(start, end) & ~Flag.common)) {
      // 연구 in 사이버 연구 looks like nothing with a particle, 재단은 does: a known noun may end like a particle.
      if (!(scan.flagsBetween(start, end) & Flag.common)) return false;
    }
  }
  return !(scan.flagsBetween(start, end) & (Flag.status | Flag.title));
}

/** 군 당국, 주 정부: institutions in the dictionary whose first word has one syllable, which the scan does not go on from. */
function proposeGenericPair({ scan, candidates }: NameDocument, suffixStart: number, end: number): boolean {
  const { text } = scan;
  const start = suffixStart - 2;
  if (start < 0 || text[start + 1] !== ' ' || scan.runStart[start] !== start || scan.runEnd[start] !== start + 1) return false;
  const name = text[start]! + text.slice(suffixStart, end);
  if (!(scan.flagsOf(name) & Flag.generic)) return false;
  const entry = scan.lexicon.entriesOf(scan.lexicon.find(name)).find(({ category }) => category === 'organization');
  if (!entry) return false;
  candidates.propose('organization', start, end, entryRule(entry), organizationClass('generic')).entry = entry;
  candidates.find('organization', suffixStart, end)?.features.push(ORGANIZATION.inComposite);
  return true;
}

/** A suffix that stands as a word of its own: 한빛대학 해양 미생물 연구소. */
function proposeSpaced(document: NameDocument, match: number): void {
  const { scan, candidates } = document;
  const { text } = scan;
  const suffixStart = scan.start[match]!;
  const end = scan.end[match]!;
  const chief = chiefFollows(scan, end);
  if (!chief && !endsAsWord(scan, end)) return;
  // 무풍농협 조합장, 한국연구원 책임연구원: the word is a title.
  if (scan.flagsBetween(suffixStart, chief ? end + 1 : end) & Flag.title) return;
  if (proposeGenericPair(document, suffixStart, end)) return;
  let start = suffixStart;
  for (let words = 1; words <= 2; words++) {
    if (start < 3 || text[start - 1] !== ' ') return;
    const before = start - 2;
    const cls = CLASS_OF[text.charCodeAt(before)]!;
    if (cls !== CharClass.hangul && cls !== CharClass.latin) return;
    const previous = joinedStart(scan, scan.runStart[before]!);
    if (cls === CharClass.hangul && !isBareWord(scan, scan.runStart[before]!, before + 1)) return;
    start = previous;
    if (scan.runStart[start] !== start) return;
    if (candidates.find('organization', start, end)) continue;
    const candidate = candidates.propose('organization', start, end, `organizations/spaced-suffix-${text.slice(suffixStart, end)}`, organizationClass('suffix-spaced'));
    if (words === 1) {
      stemEvidence(scan, candidate, start, before + 1);
      if (scan.flagsBetween(start, before + 1) === 0 && isUnknownName(scan, start, before + 1)) {
        if (FIRMS.has(text.slice(suffixStart, end))) candidate.features.push(ORGANIZATION.unknownBeforeFirm);
        else if (before - start > 1) candidate.features.push(ORGANIZATION.unknownStem);
      }
      if (isNeighbourhoodBody(text, start, before, suffixStart, end)) candidate.features.push(ORGANIZATION.neighbourhoodBody);
      const ofSchool = isPartOfSchool(scan, match, start, before + 1);
      if (ofSchool) candidate.features.push(ORGANIZATION.partOfSchool);
      // 우리은행 본점, 솔빛대 연구팀: a word that is none by itself is no division either.
      const department = (scan.flags[match]! & Flag.department) !== 0 && !(scan.flagsBetween(suffixStart, end) & Flag.notOrganization) && endsInOrganization(scan, before + 1);
      // The part by itself, which takes the organization before it for its parent.
      if (ofSchool || (department && !NUMBERED_DIVISION.test(text.slice(suffixStart, end)))) {
        const part = candidates.propose('organization', suffixStart, end, candidate.rule, ofSchool ? SUFFIX_CLASS : DEPARTMENT_CLASS);
        if (department && chief) noteChief(part);
      }
    } else candidate.features.push(ORGANIZATION.parentUnknown);
  }
}

/** What neighbourhoods and villages have of their own. */
const NEIGHBOURHOOD_BODIES: ReadonlySet<string> = new Set(
  '주민자치회 주민자치위원회 주민센터 행정복지센터 통장협의회 이장협의회 통장자율회 새마을부녀회 새마을협의회 새마을지도자협의회 바르게살기위원회 적십자봉사회 지역사회보장협의체 자율방범대 의용소방대 청년회 부녀회 노인회 체육회 자치회'.split(' '),
);
const NEIGHBOURHOOD_UNITS = new CharacterSet('동읍면리');

/** 솔달1동 주민자치회, 가온면 이장협의회: a body of the neighbourhood before it, which ends at `last`. */
function isNeighbourhoodBody(text: string, start: number, last: number, suffixStart: number, end: number): boolean {
  return last - start > 0 && NEIGHBOURHOOD_UNITS.has(text.charCodeAt(last)) && NEIGHBOURHOOD_BODIES.has(text.slice(suffixStart, end));
}

/** Suffixes that say nothing but a firm, unlike 산업, 뷰티 and 미디어, which are nouns as well. */
const FIRMS: ReadonlySet<string> = new Set(
  '엔터테인먼트 인베스트먼트 파트너스 벤처스 컴퍼니 코퍼레이션 인터내셔널 홀딩스 캐피탈 에쿼티 테크놀로지 테크놀로지스 시스템즈 인더스트리 픽처스 스튜디오스 로지스틱스 커뮤니케이션즈 네트웍스 모터스 게임즈 랩스 머티리얼즈 자산운용 투자증권 저축은행 회계법인 컨소시엄'.split(' '),
);

/** What universities and schools have: 대학원, 의대, 총동창회, 산학협력단; by the suffixes' names in the dictionary. */
const SCHOOL_PARTS = new Set(['대학원', '의과대학', '총학생회', '산학협력단']);
const SCHOOL_ENDS = ['대', '대학', '대학교', '과기원', '과학기술원', '고', '고교', '학교'];

/** 한빛대 의대, 가온고 총동창회: a part of the school that stands before it. */
function isPartOfSchool(scan: Scan, match: number, start: number, end: number): boolean {
  if (!SCHOOL_PARTS.has(scan.entriesAt(match).suffix[0]?.name ?? '')) return false;
  const name = scan.text.slice(start, end);
  return name.length > 2 && SCHOOL_ENDS.some((ending) => name.endsWith(ending));
}

/** The most that the word before a suffix says for an organization, with quote marks around it. */
const STEM_ROOM = 1.1;

const CLOSE = rightContextNumber('close');

/** Names by a suffix of one syllable: 송파서, 부산청, 한빛대. */
function proposeSingle(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (let k = 0; k < scan.hangulRunCount; k++) {
    if (scan.isRuledOut(k, Hint.noSingleSuffix)) continue;
    const at = scan.hangulRuns[k]!;
    const last = Math.min(scan.runEnd[at]!, at + 10);
    let suffixes = 0;
    for (let end = last; end > at + 1; end--) {
      if (!SINGLE_FLAGS.has(text.charCodeAt(end - 1))) continue;
      const chief = chiefFollows(scan, end);
      if (!chief && !endsAsWord(scan, end)) continue;
      if (chief && endsInOrganization(scan, at - 1) && endsInDeputy(scan, at, end - 1, end)) continue;
      // 투명성과, 정부군과의, 진천군도: the last syllable is a particle, or begins one. Behind 사 과 would be none: 형사과.
      if (!chief && scan.particleAt(end - 1) > 0 && !isDivisionHere(document, at, end) && (end === scan.runEnd[at] || isWordBefore(scan, at, end - 1))) continue;
      suffixes++;
      const start = joinedStart(scan, at);
      if (end - start < 3) continue;
      const flags = scan.flagsBetween(at, end);
      if (flags & (Flag.common | Flag.title | Flag.division) && start === at) continue;
      if (flags & Flag.notOrganization || candidates.find('organization', start, end)) continue;
      const { rule, department } = SINGLE_RULES.get(text.charCodeAt(end - 1))!;
      // 가온소방서 현장지휘단장: who heads a part of the organization before it; 부위원장 does not.
      const isPart = text.charCodeAt(start - 1) === 32 && (department || (chief && endsInOrganization(scan, start - 1) && text[at] !== '부'));
      const cls = isPart ? DEPARTMENT_CLASS : SINGLE_CLASS;
      const school = isSchoolHere(scan, start, end);
      const told = school || hasOwnTitle(text, end);
      if (!chief && !told && isAlone(document, start) && ORGANIZATION_EVIDENCE.isHopeless(document, rule, cls, start, end, STEM_ROOM)) continue;
      const candidate = candidates.propose('organization', start, end, rule, cls);
      stemEvidence(scan, candidate, start, end - 1);
      if (endsInCommonWord(scan, start, end)) candidate.features.push(ORGANIZATION.tailCommon);
      if (told) candidate.features.push(school ? ORGANIZATION.school : ORGANIZATION.ownTitle);
      // 솔빛초6: the pupil's year.
      if (school && CLASS_OF[text.charCodeAt(end)] === CharClass.digit) candidate.right = CLOSE;
      if (chief) noteChiefHere(scan, candidate);
    }
    if (suffixes === 0) scan.ruleOut(k, Hint.noSingleSuffix);
  }
}

/** 형사합의27부, 제2형사부, 형사9단독, 조사3국, 제2과, 제28보병사단: a numbered division of a court, office or army. */
const NUMBERED_DIVISION = /^[가-힣]{0,6}\d{1,3}(?:단독|부|과|팀|계|대|국|실|재판부|사단|여단|연대|대대|함대|전단|비행단|군단|기동단|(?:보병|기계화|특수전|공수|해병|전투|기동|공병|포병)(?:사단|여단|연대|대대|단)|(?:형사|민사|행정|가사|특별|회생)(?:합의|항소|수석)?(?:부|단독))/;

/** 제9대 총장: a count of holders. */
const ORDINAL = /^제\d+대$/;

/** 30대, 1대, 2부, 제2부: a count or a time of life, but for a division behind what it belongs to. */
const COUNT = /^제?\d+[부과팀계대국실]$/;

function proposeNumbered(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (const at of scan.otherRuns) {
    if (CLASS_OF[text.charCodeAt(at)] !== CharClass.digit) continue;
    const before = CLASS_OF[text.charCodeAt(at - 1)] === CharClass.hangul ? scan.runStart[at - 1]! : at;
    if (at - before > 7 || (before > 0 && !/\s/.test(text[before - 1]!))) continue;
    const found = NUMBERED_DIVISION.exec(text.slice(before, at + 10));
    const end = found ? before + found[0].length : 0;
    if (!found || ORDINAL.test(found[0]) || (COUNT.test(found[0]) && (found[0].endsWith('대') || isAlone(document, before))) || end <= at) continue;
    const chief = chiefFollows(scan, end);
    if (!chief && !endsAsWord(scan, end)) continue;
    const candidate = candidates.propose('organization', before, end, 'organizations/numbered-division', DEPARTMENT_CLASS);
    if (chief) noteChiefHere(scan, candidate);
  }
}

/** All candidates by suffix. */
export function proposeByForm(document: NameDocument): void {
  const { scan } = document;
  for (let m = 0; m < scan.count; m++) {
    if (!(scan.flags[m]! & Flag.organizationSuffix)) continue;
    if (scan.runStart[scan.start[m]!] === scan.start[m]) proposeSpaced(document, m);
    proposeRun(document, m);
  }
  proposeSingle(document);
  proposeNumbered(document);
}
