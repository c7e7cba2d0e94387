import { FeatureTable } from '../engine/features';
import { SharedEvidence } from '../engine/evidence';
import { numberFlags } from '../engine/tables';

/** Where a person candidate comes from. */
export const PERSON_CLASSES = [
  'full3', 'full2', 'full4', 'surname-title', 'surname-ssi', 'surname-mo', 'letter', 'hanja-surname',
  'figure', 'context', 'group', 'foreign', 'single-name', 'repeat', 'user',
] as const;

export type PersonClass = (typeof PERSON_CLASSES)[number];

/** Weights by hand for evidence that the fit has not seen. */
const PRIORS = new Map<string, number>([
  ['bias', -1],
  ['class:surname-mo', 4],
  ['class:letter', 4],
  ['class:surname-ssi', 2],
  ['role-after', 2],
  ['role-after-organization', 3],
  ['inside-longer-name', -3],
  ['surname-with-particle', -4],
  ['surname-of-a-name', 2],
]);

/** What no statistics may outvote. */
const FIXED = new Map<string, number>([
  ['class:user', 12],
  // 한 시민, 이 의원: who is counted or pointed at is nobody's surname, unless the document has one.
  ['determiner-before-occupation', -3],
  // 청주시 이범우 시장, 충북도 김영한 지사: a division, a name and the division's own office.
  ['between-place-and-office', 6],
]);

export const PERSON_TABLE = new FeatureTable('person', PRIORS, FIXED);
export const PERSON_EVIDENCE = /* @__PURE__ */ new SharedEvidence(PERSON_TABLE, PERSON_CLASSES);

const CLASS_FEATURES: ReadonlyMap<string, number> = new Map(PERSON_CLASSES.map((name, index) => [name, PERSON_EVIDENCE.classes[index]!]));

/** The feature of a class. */
export function personClass(name: PersonClass): number {
  return CLASS_FEATURES.get(name)!;
}

const number = (name: string): number => PERSON_TABLE.number(name);
const family = (prefix: string, count: number): number[] => PERSON_TABLE.family(prefix, Array.from({ length: count }, (_, k) => String(k)));

export const PERSON = {
  bias: number('bias'),
  /** The given name's odds, in steps. */
  given: family('given-odds', 14),
  givenNoRole: family('given-odds&no-role', 14),
  surname: family('surname-odds', 8),
  foreign: family('foreign-odds', 12),
  /** The same for names of two words and more. */
  foreignMany: family('foreign-odds&words', 12),
  foreignWords: family('foreign-words', 5),
  foreignKnown: family('foreign-known', 5),
  common: number('common'),
  /** A common word with no title, bracket or 씨 beside it. */
  commonAlone: number('common&no-role'),
  commonPrefix: number('common-with-particle'),
  particleInside: number('particle-inside'),
  notName: number('not-name'),
  alsoPlace: number('also-place'),
  alsoOrganization: number('also-organization'),
  alsoTitle: number('also-title'),
  foreignName: number('also-foreign-name'),
  /** Role phrases beside a full name that is no other word; beside anything else they say little. */
  roleAfter: number('role-after'),
  roleAfterOrganization: number('role-after-organization'),
  roleAfterFused: number('role-after-fused'),
  roleBetween: number('between-place-and-office'),
  roleBefore: number('role-before'),
  occupationBefore: number('occupation-before'),
  roleBesideOther: number('role-beside-other-word'),
  roleBesideForeign: number('role-beside-foreign'),
  bracketAge: number('bracket-age'),
  bracketHanja: number('bracket-hanja'),
  bracketLatin: number('bracket-latin'),
  bracketOther: number('bracket-other'),
  elsewhere: number('elsewhere-strong'),
  surnameParticle: number('surname-with-particle'),
  insideLonger: number('inside-longer-name'),
  surnameElsewhere: number('surname-of-a-name'),
  lastUnit: number('last-syllable-of-places'),
  longerShape: number('longer-shape-possible'),
  determiner: number('surname-also-determiner'),
  determinerOccupation: number('determiner-before-occupation'),
  nameFollows: number('full-name-follows-title'),
};

/**
 * The evidence that a name's own shape gives, wherever it stands: what a candidate of a strong name's text has too, when
 * it was passed over for what stands around it. Only for classes that spans are passed over of.
 */
export const SHAPE_EVIDENCE = numberFlags([
  ...(['full3', 'full2', 'full4', 'foreign', 'single-name'] as const).map(personClass),
  ...PERSON.given, ...PERSON.surname, ...PERSON.foreign, ...PERSON.foreignMany, ...PERSON.foreignWords, ...PERSON.foreignKnown,
  PERSON.common, PERSON.commonPrefix, PERSON.notName, PERSON.alsoPlace, PERSON.alsoOrganization, PERSON.alsoTitle, PERSON.foreignName,
]);
