import { FeatureTable } from '../engine/features';
import { LEFT_CONTEXTS } from '../engine/contexts';
import { SharedEvidence } from '../engine/evidence';
import { GIVEN_STEPS } from '../engine/given-names';
import { numberFlags } from '../engine/tables';

/** Where a person candidate comes from. */
export const PERSON_CLASSES = [
  'full3', 'full2', 'full4', 'native', 'surname-title', 'surname-ssi', 'surname-mo', 'letter', 'hanja-surname',
  'figure', 'context', 'group', 'foreign', 'foreign-words', 'chinese', 'single-name', 'repeat', 'user',
] as const;

export type PersonClass = (typeof PERSON_CLASSES)[number];

/** Weights by hand for evidence that the fit has not seen. */
const PRIORS = new Map<string, number>([
  ['bias', -1],
  ['class:surname-mo', 4],
  ['class:letter', 4],
  ['class:surname-ssi', 2],
  ['class:native', 1],
  ['foreign-words:4', 1],
  ['class:chinese', 1],
  ['role-after', 2],
  ['role-after-organization', 3],
  ['inside-longer-name', -3],
  ['surname-with-particle', -4],
  ['noun-with-particle', -2],
  ['inside-foreign-name', -1],
  ['surname-of-a-name', 2],
  ['word-of-a-name', 2.5],
  ['occupation-before-other', 4],
  ['role-before-single-name', 0.8],
  ['inside-role-of-a-name', -5],
  ['bracket-real-name', 2],
  ['bracket-with-address', 2],
  ['tail-before-bracket', -2],
  ['behind-real-name', 4],
  ['longer-foreign-name-possible', -0.5],
  ['bracket-before-unit', -2],
]);

/** What no statistics may outvote. */
const FIXED = new Map<string, number>([
  ['class:user', 12],
  // 반대한 최고위원, 강조한 위원장: a title behind makes no name of a verb.
  ['verb-of-noun', -4],
  // 한 시민, 이 의원: who is counted or pointed at is nobody's surname, unless the document has one.
  ['determiner-before-occupation', -3],
  // 청주시 이범우 시장, 충북도 김영한 지사: a division, a name and the division's own office.
  ['between-place-and-office', 6],
  // 이재민, 조회수: what is a noun needs a title, 씨 or a bracket to be somebody's name.
  ['noun-by-shape&no-role', -3],
  // 은하소년단 가온: the group and its member are two names, whatever stands written as one elsewhere.
  ['before-member', 4],
  ['behind-group', 2.5],
  ['of-group', 1],
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
  /** How well the given name of two syllables behind a surname is known. */
  givenKnown: PERSON_TABLE.family('given-known', GIVEN_STEPS),
  givenKnownNoRole: PERSON_TABLE.family('given-known&no-role', GIVEN_STEPS),
  /** The same of a span that is a given name alone. */
  givenAlone: PERSON_TABLE.family('given-alone', GIVEN_STEPS),
  surname: family('surname-odds', 8),
  foreign: family('foreign-odds', 12),
  /** The same for names of two words and more. */
  foreignMany: family('foreign-odds&words', 12),
  foreignWords: family('foreign-words', 5),
  foreignKnown: family('foreign-known', 5),
  /** The last word of a foreign name, or its only one, is not known and ends in what is a particle there: 수아레스가. */
  foreignEndsInParticle: number('foreign-ends-in-particle'),
  /** A middle dot between two of its words, as between the members of a list. */
  foreignJoined: number('foreign-joined'),
  /** How many syllables of a Chinese name are of no other language. */
  chineseMarks: family('chinese-marks', 4),
  /** What an unknown first word of several looks like before the next: 밝힌 노바크, 로렌은 제시카. */
  firstWord: PERSON_TABLE.family('foreign-first', LEFT_CONTEXTS),
  common: number('common'),
  /** A common word with no title, bracket or 씨 beside it. */
  commonAlone: number('common&no-role'),
  /** The same of a word that has the shape of a full name: 이재민, 조회수. */
  nounAlone: number('noun-by-shape&no-role'),
  commonPrefix: number('common-with-particle'),
  /** A common word and a syllable that makes another noun of it: 배상액, 조회수. */
  commonDerived: number('common-with-suffix'),
  /** The syllables behind the surname are a common word that is no given name: 순소득. */
  commonTail: number('common-behind-surname'),
  /** A word of no shape that ends in a common one: 선발대회. */
  singleTail: number('single-name-ends-in-common'),
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
  /** An occupation before what has no shape of a full name: 가수 노을빛. */
  occupationBeforeOther: number('occupation-before-other'),
  roleBesideOther: number('role-beside-other-word'),
  /** A title before a span that no shape of names fits: 대통령 회고록. */
  roleBeforeSingle: number('role-before-single-name'),
  roleBesideForeign: number('role-beside-foreign'),
  roleBesideForeignWords: number('role-beside-foreign-words'),
  bracketAge: number('bracket-age'),
  bracketHanja: number('bracket-hanja'),
  bracketLatin: number('bracket-latin'),
  bracketOther: number('bracket-other'),
  bracketAddressed: number('bracket-with-address'),
  /** What is written onto the name has a bracket behind it: 팜티 in 팜티란(36). */
  tailBeforeBracket: number('tail-before-bracket'),
  /** A unit of places is written onto the bracket: 쉬안(徐安)현. */
  bracketUnit: number('bracket-before-unit'),
  /** A shape of three syllables or four ends in what is a particle there; one that names hardly end with. */
  shapeParticle: number('shape-ends-in-particle'),
  shapeRareParticle: number('shape-ends-in-rare-particle'),
  elsewhere: number('elsewhere-strong'),
  surnameParticle: number('surname-with-particle'),
  nounParticle: number('noun-with-particle'),
  verbOfNoun: number('verb-of-noun'),
  insideLonger: number('inside-longer-name'),
  surnameElsewhere: number('surname-of-a-name'),
  /** A word of a name of several that stands elsewhere: 로페스 of 루시아 로페스. */
  wordOfName: number('word-of-a-name'),
  /** Its neighbour in a list is a person, a name of another kind. */
  listed: number('listed-with-person'),
  listedAgainst: number('listed-with-other'),
  lastUnit: number('last-syllable-of-places'),
  longerShape: number('longer-shape-possible'),
  determiner: number('surname-also-determiner'),
  /** 이 alone: the second most frequent surname, and "this". */
  determinerThis: number('surname-also-this'),
  thisOccupation: number('this-before-occupation'),
  determinerOccupation: number('determiner-before-occupation'),
  nameFollows: number('full-name-follows-title'),
  /** A word of status in the role phrase behind a full name: 도하윤 한빛은행 전 행장. */
  insideRole: number('inside-role-of-a-name'),
  /** The bracket behind the name begins with 본명 and the like, or the name stands in such a bracket. */
  bracketName: number('bracket-real-name'),
  realName: number('behind-real-name'),
  /** A word of a name of several is an organization, a title or a common noun as well. */
  foreignOther: number('foreign-words-also-other'),
  /** The first words of a longer foreign name: 나디아 before 하다드. */
  longerForeign: number('longer-foreign-name-possible'),
  insideForeign: number('inside-foreign-name'),
  /** It stands right behind a band or idol group: 은하소년단 가온. */
  member: number('behind-group'),
  /** The same with 의 between, of what is known as a name alone. */
  memberOf: number('of-group'),
  /** A group that stands right before a figure. */
  beforeMember: number('before-member'),
  /** A figure's name of several words, which is nothing else. */
  figureWords: number('figure-of-words'),
  /** Role phrases beside a figure that is another word too, and beside a known foreign name that is one. */
  roleBesideFigure: number('role-beside-figure'),
  roleBesideKnownForeign: number('role-beside-known-foreign'),
};

/**
 * The evidence that a name's own shape gives, wherever it stands: what a candidate of a strong name's text has too, when
 * it was passed over for what stands around it. Only for classes that spans are passed over of.
 */
export const SHAPE_EVIDENCE = numberFlags([
  ...(['full3', 'full2', 'full4', 'native', 'foreign', 'foreign-words', 'chinese', 'single-name'] as const).map(personClass),
  ...PERSON.given, ...PERSON.givenKnown, ...PERSON.givenAlone, ...PERSON.surname, ...PERSON.foreign, ...PERSON.foreignMany, ...PERSON.foreignWords, ...PERSON.foreignKnown, ...PERSON.chineseMarks,
  PERSON.common, PERSON.commonPrefix, PERSON.commonDerived, PERSON.commonTail, PERSON.notName, PERSON.alsoPlace, PERSON.alsoOrganization, PERSON.alsoTitle, PERSON.foreignName,
]);
