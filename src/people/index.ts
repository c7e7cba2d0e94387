/** The people house: candidates, their evidence, and the role phrases beside them. */
import type { NameDocument } from '../engine/document';
import { PERSON } from './evidence';
import { proposeOtherNames } from './foreign';
import { proposeKoreanNames } from './propose';
import { type OrganizationSpans, roleAfter, roleBefore } from './roles';

export { PERSON, PERSON_EVIDENCE, PERSON_TABLE, personClass } from './evidence';
export { type PersonPhrase, readPhrase, type WrittenRole } from './attributes';
export { surnameOfHanja } from '../engine/name-syllables';
export { type OrganizationSpans, roleAfter, roleBefore, type RolePhrase } from './roles';

const AGE = /^\((?:[^)]{0,12}[·,\s])?\d{1,2}(?:세|대|살|[·,)])/;

/** Proposes all person candidates and adds what brackets and role phrases say. */
export function proposePeople(document: NameDocument, organizations: OrganizationSpans): void {
  proposeKoreanNames(document);
  proposeOtherNames(document);
  const { scan } = document;
  const { text } = scan;
  for (const candidate of document.candidates.of('person')) {
    const { features, start, end } = candidate;
    const after = roleAfter(scan, end, organizations);
    if (after) {
      features.push(after.organization ? (after.fused ? PERSON.roleAfterFused : PERSON.roleAfterOrganization) : PERSON.roleAfter);
    }
    const before = roleBefore(scan, start, organizations);
    if (before) features.push(before.occupation ? PERSON.occupationBefore : PERSON.roleBefore);
    if (!after && !before) {
      const given = features.find((feature) => PERSON.given.includes(feature));
      if (given !== undefined) features.push(PERSON.givenNoRole[PERSON.given.indexOf(given)]!);
    }
    if (text[end] === '(') features.push(bracketFeature(text, end));
  }
}

function bracketFeature(text: string, open: number): number {
  const inside = text.slice(open, open + 16);
  if (AGE.test(inside)) return PERSON.bracketAge;
  if (/^\([\u3400-\u9fff]/.test(inside)) return PERSON.bracketHanja;
  if (/^\([A-Za-z]/.test(inside)) return PERSON.bracketLatin;
  return PERSON.bracketOther;
}
