/** The people house: candidates, their evidence, and the role phrases beside them. */
import type { NameDocument } from '../engine/document';
import { rightContextNumber } from '../engine/contexts';
import { PERSON, personClass } from './evidence';
import { proposeOtherNames } from './foreign';
import { proposeKoreanNames } from './propose';
import { type OrganizationSpans, roleAfter, roleBefore, type RolePhrase } from './roles';

export { PERSON, PERSON_EVIDENCE, PERSON_TABLE, personClass } from './evidence';
export { type PersonPhrase, readPhrase, type WrittenRole } from './attributes';
export { surnameOfHanja } from '../engine/name-syllables';
export { type OrganizationSpans, roleAfter, roleBefore, type RolePhrase } from './roles';

const AGE = /^\((?:[^)]{0,12}[·,\s])?\d{1,2}(?:세|대|살|[·,)])/;

const TITLE_BEHIND = rightContextNumber('space-title');

/** Proposes all person candidates and adds what brackets and role phrases say. */
export function proposePeople(document: NameDocument, organizations: OrganizationSpans): void {
  proposeKoreanNames(document);
  proposeOtherNames(document);
  const { scan } = document;
  const { text } = scan;
  // Names that start or end together have one role phrase before or behind them.
  const phrasesAfter = new Map<number, RolePhrase | undefined>();
  const phrasesBefore = new Map<number, RolePhrase | undefined>();
  for (const candidate of document.candidates.of('person')) {
    const { features, start, end } = candidate;
    if (!phrasesAfter.has(end)) phrasesAfter.set(end, roleAfter(scan, end, organizations));
    const after = phrasesAfter.get(end);
    if (after) {
      // A title behind an organization (서이담 한빛대학교 총장) is the context, not the organization's unknown name.
      if (after.organization && isNameShaped(features)) candidate.right = TITLE_BEHIND;
      features.push(isNameShaped(features) ? (after.organization ? (after.fused ? PERSON.roleAfterFused : PERSON.roleAfterOrganization) : PERSON.roleAfter) : besideOther(features));
    }
    if (!phrasesBefore.has(start)) phrasesBefore.set(start, roleBefore(scan, start, organizations));
    const before = phrasesBefore.get(start);
    if (before) features.push(isNameShaped(features) ? (before.occupation ? PERSON.occupationBefore : PERSON.roleBefore) : besideOther(features));
    if (!after && !before) {
      const step = givenStep(features);
      if (step >= 0) features.push(PERSON.givenNoRole[step]!);
    }
    if (text[end] === '(') features.push(bracketFeature(text, end));
  }
}

const FULL_SHAPES = [personClass('full3'), personClass('full4'), personClass('figure')];
const OTHER_WORDS = [PERSON.common, PERSON.commonPrefix, PERSON.notName, PERSON.alsoPlace, PERSON.alsoOrganization, PERSON.alsoTitle];

/** Whether a candidate is a full name by shape and no other word. */
function isNameShaped(features: readonly number[]): boolean {
  return FULL_SHAPES.some((feature) => features.includes(feature)) && !OTHER_WORDS.some((feature) => features.includes(feature));
}

function besideOther(features: readonly number[]): number {
  return features.includes(FOREIGN) && !OTHER_WORDS.some((feature) => features.includes(feature)) ? PERSON.roleBesideForeign : PERSON.roleBesideOther;
}

const FOREIGN = personClass('foreign');

/** Which of the steps of the given name's odds a candidate has, -1 for none. */
function givenStep(features: readonly number[]): number {
  for (const feature of features) {
    const step = PERSON.given.indexOf(feature);
    if (step >= 0) return step;
  }
  return -1;
}

function bracketFeature(text: string, open: number): number {
  const inside = text.slice(open, open + 16);
  if (AGE.test(inside)) return PERSON.bracketAge;
  if (/^\([\u3400-\u9fff]/.test(inside)) return PERSON.bracketHanja;
  if (/^\([A-Za-z]/.test(inside)) return PERSON.bracketLatin;
  return PERSON.bracketOther;
}
