/** The people house: candidates, their evidence, and the role phrases beside them. */
import type { Candidate } from '../engine/candidates';
import type { NameDocument } from '../engine/document';
import { RightContextSet } from '../engine/context-sets';
import { endsAsWord, rightContextNumber } from '../engine/contexts';
import type { Scan } from '../engine/scan';
import { isDivisionOffice, isStateOffice } from '../engine/offices';
import { CharacterSet, numberFlags } from '../engine/tables';
import { indexWithin } from '../text/characters';
import { proposeChinese } from './chinese';
import { PERSON, personClass } from './evidence';
import { proposeOtherNames } from './foreign';
import { relateMembers } from './members';
import { proposeKoreanNames } from './propose';
import { standsBehindRealName, tellsRealName } from './real-names';
import { proposeVietnamese } from './vietnamese';
import { isOccupation, isStageOccupation, type OrganizationSpans, roleAfter, roleBefore, type RolePhrase, titleClass } from './roles';

export { PERSON, PERSON_EVIDENCE, PERSON_TABLE, personClass, SHAPE_EVIDENCE } from './evidence';
export { affiliationBefore, behindClass, type NameSpans } from './affiliations';
export { holdsSeat, type PersonPhrase, readPhrase, type WrittenRole } from './attributes';
export { surnameOfHanja } from '../engine/name-syllables';
export { type OrganizationSpans, roleAfter, roleBefore, type RolePhrase } from './roles';

/** The rule of countries that act. */
const COUNTRY = 'organizations/acting-country';

const OPEN = 40;

/** (1869~1940), (1950∼ ): the years of a life. */
const LIFE = /^\(\d{4}(?:\.\d{1,2}\.\d{1,2}\.?)? ?[~∼～–-]/;

const AGE = /^\((?:[^)]{0,12}[·,\s])?(?:만 ?)?\d{1,2}(?:세|대|살|[·,)])/;

/** A bracket with 씨 behind it, (72)씨, (36·베트남 출신)씨: a whole word before it is a name, but for 김모. */
const ADDRESSED_BRACKET = /^\([^()\n]{1,24}\) ?[씨군양](?![가-힣]{2})/;
const LONGEST_ADDRESSED = 31;

const TITLE_BEHIND = rightContextNumber('space-title');
const ADDRESSED = new RightContextSet(['attached-address', 'space-address']);

/** Whether a title is an office of a place that may act. */
function isOfficeOf(text: string, { rule, start, end }: Candidate, title: string): boolean {
  return rule === COUNTRY ? isStateOffice(title) : isDivisionOffice(text.slice(start, end), title);
}

/** What the people house knows of employers: where they stand, and the evidence that a name beside them gives. */
export interface Employers {
  organizations: OrganizationSpans;
  /** Places that may act: they employ whoever holds their office. */
  places: OrganizationSpans;
  /** The organization features of one that employs a name, and of a place whose office is named. */
  employer: number;
  officeOfPlace: number;
}

/** Proposes all person candidates and adds what brackets and role phrases say. */
export function proposePeople(document: NameDocument, { organizations, places, employer, officeOfPlace }: Employers): void {
  proposeKoreanNames(document);
  proposeChinese(document);
  proposeVietnamese(document);
  proposeOtherNames(document);
  relateMembers(document);
  const { scan, candidates } = document;
  const { text } = scan;
  const statuses = new Set<number>();
  for (const candidate of document.candidates.list) {
    if (candidate.kind !== 'person') continue;
    const { features, start, end } = candidate;
    const after = roleAfter(scan, end, organizations);
    if (after) {
      const shaped = isShapedBeside(scan, features, after);
      if (shaped && after.statusStart !== undefined) statuses.add(after.statusStart);
      // A title behind an organization (서이담 한빛대학교 총장) is the context, not the organization's unknown name.
      if (after.organization && shaped) {
        candidate.right = TITLE_BEHIND;
        after.organization.features.push(employer);
      }
      // 청주시 이범우 시장: the office of the place before the name.
      const place = shaped && !after.organization && text.charCodeAt(start - 1) === 32 ? places.endingAt(start - 1) : undefined;
      if (place && isOfficeOf(text, place, text.slice(after.titleStart, after.titleEnd))) {
        features.push(PERSON.roleBetween);
        place.features.push(officeOfPlace);
      }
      if (shaped && end - start === 2) candidates.find('person', start, start + 1)?.features.push(PERSON.insideLonger);
      if (shaped) features.push(after.organization ? (after.fused ? PERSON.roleAfterFused : PERSON.roleAfterOrganization) : PERSON.roleAfter);
      else if (text[after.titleEnd] !== '들') features.push(besideOther(features));
    }
    const before = roleBefore(scan, start, organizations);
    if (before) {
      const occupation = isOccupation(scan, before.match);
      if (isNameShaped(features, hasOne(features, KNOWN_GIVEN))) features.push(occupation ? PERSON.occupationBefore : PERSON.roleBefore);
      else features.push(isStageOccupation(scan, before.match) && !hasOne(features, NOUNS) ? PERSON.occupationBeforeOther : features[0] === SINGLE_NAME ? PERSON.roleBeforeSingle : besideOther(features));
    }
    if (!after && !before) {
      const step = stepOf(features, PERSON.given);
      if (step >= 0) features.push(PERSON.givenNoRole[step]!);
      const known = stepOf(features, PERSON.givenKnown);
      if (known >= 0) features.push(PERSON.givenKnownNoRole[known]!);
      if (hasOne(features, COMMON_WORDS) && text.charCodeAt(end) !== OPEN && !ADDRESSED.has(document, end)) {
        if (features.includes(PERSON.common)) features.push(PERSON.commonAlone);
        if (known >= 0) features.push(PERSON.nounAlone);
      }
    }
    if (text.charCodeAt(end) === OPEN) {
      features.push(isUnitBehindBracket(scan, end) ? PERSON.bracketUnit : bracketFeature(text, end));
      if (scan.runStart[start] === start && text[end - 1] !== '모' && ADDRESSED_BRACKET.test(text.slice(end, end + LONGEST_ADDRESSED))) features.push(PERSON.bracketAddressed);
    } else if (end - start > 1 && end < scan.runEnd[start]! && text.charCodeAt(scan.runEnd[start]!) === OPEN) features.push(PERSON.tailBeforeBracket);
    if (standsBehindRealName(text, start)) features.push(PERSON.realName);
  }
  if (statuses.size > 0) for (const { kind, start, features } of document.candidates.list) if (kind === 'person' && statuses.has(start)) features.push(PERSON.insideRole);
}

const FULL_SHAPES = numberFlags([personClass('full3'), personClass('full4'), personClass('native'), personClass('figure')]);
const COMMON_WORDS = numberFlags([PERSON.common, PERSON.commonDerived]);
/** What tells a noun behind an occupation: 가수 지망생, 모델 선발대회. */
const NOUNS = numberFlags([PERSON.common, PERSON.commonDerived, PERSON.commonPrefix, PERSON.singleTail, PERSON.notName, PERSON.alsoOrganization, PERSON.alsoTitle, PERSON.particleInside]);
const WHOLE_WORDS = numberFlags([PERSON.common, PERSON.notName, PERSON.alsoPlace, PERSON.alsoOrganization, PERSON.alsoTitle]);
const OTHER_WORDS = numberFlags([PERSON.common, PERSON.commonPrefix, PERSON.notName, PERSON.alsoPlace, PERSON.alsoOrganization, PERSON.alsoTitle]);

/** Whether a candidate has the shape of a full name, as far as the role phrase behind it lets it have one. */
function isShapedBeside(scan: Scan, features: readonly number[], after: RolePhrase): boolean {
  if (after.organization?.entry !== undefined && features[0] === FULL2 && !hasOne(features, OTHER_WORDS)) return true;
  // 이은도 부산경찰청장: beside an office with its organization a name may well end like a particle.
  return isNameShaped(features, after.organization !== undefined || (hasOne(features, KNOWN_GIVEN) && isOneHolder(scan, after)));
}

/** Whether a role phrase tells what one person is by profession or office: no 검사들, no 사망자. */
function isOneHolder(scan: Scan, { match, titleEnd }: RolePhrase): boolean {
  return scan.text[titleEnd] !== '들' && titleClass(scan, match) !== 'role';
}

/** Given names that are known, so that their last syllable is no particle. */
const KNOWN_GIVEN = numberFlags(PERSON.givenKnown.slice(1));

/** Whether one of the features is in a set. */
function hasOne(features: readonly number[], set: Uint8Array): boolean {
  for (let k = 0; k < features.length; k++) if (set[features[k]!] === 1) return true;
  return false;
}

/** Whether a candidate is a full name by shape and no other word; a word and its particle count as another unless said. */
function isNameShaped(features: readonly number[], mayEndInParticle = false): boolean {
  return hasOne(features, FULL_SHAPES) && !hasOne(features, mayEndInParticle ? WHOLE_WORDS : OTHER_WORDS);
}

function besideOther(features: readonly number[]): number {
  if (features.includes(FIGURE)) return PERSON.roleBesideFigure;
  if (features[0] === FOREIGN && features.includes(KNOWN_FOREIGN)) return PERSON.roleBesideKnownForeign;
  if (hasOne(features, OTHER_WORDS)) return PERSON.roleBesideOther;
  return features.includes(FOREIGN) || features.includes(CHINESE) ? PERSON.roleBesideForeign : features.includes(FOREIGN_WORDS) ? PERSON.roleBesideForeignWords : PERSON.roleBesideOther;
}

const FIGURE = personClass('figure');
const FOREIGN = personClass('foreign');
const KNOWN_FOREIGN = PERSON.foreignKnown[1]!;
const FOREIGN_WORDS = personClass('foreign-words');
const CHINESE = personClass('chinese');
/** 탁연 산림청장: two syllables are a name beside an office with a known organization alone. */
const FULL2 = personClass('full2');
const SINGLE_NAME = personClass('single-name');

/** Which of the steps of a family a candidate has, -1 for none. The features of a family are numbered in a row. */
function stepOf(features: readonly number[], family: readonly number[]): number {
  const first = family[0]!;
  for (let k = 0; k < features.length; k++) {
    const step = features[k]! - first;
    if (step >= 0 && step < family.length) return step;
  }
  return -1;
}

/** Whether a unit of places is written onto the bracket that opens at an offset: 쉬안(徐安)현. */
function isUnitBehindBracket(scan: Scan, open: number): boolean {
  const { text } = scan;
  const close = indexWithin(text, ')', open, open + LONGEST_HANJA);
  return close > 0 && PLACE_UNITS.has(text.charCodeAt(close + 1)) && endsAsWord(scan, close + 2);
}

/** The longest bracket with a name in Hanja. */
const LONGEST_HANJA = 8;
const PLACE_UNITS = new CharacterSet('시현구성주진향촌섬강산');

function bracketFeature(text: string, open: number): number {
  if (tellsRealName(text, open)) return PERSON.bracketName;
  const inside = text.slice(open, open + 16);
  if (AGE.test(inside) || LIFE.test(inside)) return PERSON.bracketAge;
  if (/^\([\u3400-\u9fff]/.test(inside)) return PERSON.bracketHanja;
  if (/^\([A-Za-z]/.test(inside)) return PERSON.bracketLatin;
  return PERSON.bracketOther;
}
