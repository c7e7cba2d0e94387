import { FeatureTable } from '../engine/features';
import type { Candidate } from '../engine/candidates';
import { rightContextNumber } from '../engine/contexts';
import { SharedEvidence } from '../engine/evidence';

/** Where an organization candidate comes from. */
export const ORGANIZATION_CLASSES = [
  'company', 'media', 'team', 'party', 'government', 'school', 'international', 'culture', 'body', 'context', 'generic',
  'country', 'division', 'short', 'region', 'foreign', 'compound', 'hanja', 'chain',
  'suffix-safe', 'suffix', 'suffix-single', 'suffix-spaced', 'department', 'fused', 'fused-known',
  'latin', 'latin-hangul', 'alias', 'cue', 'composite', 'corporate-mark', 'anonymous', 'repeat', 'user', 'shared-head', 'one-syllable', 'short-form',
] as const;

export type OrganizationClass = (typeof ORGANIZATION_CLASSES)[number];

/** Weights by hand for evidence that the fit has not seen. */
const PRIORS = new Map<string, number>([
  ['bias', -1],
  ['class:anonymous', 3],
  ['class:one-syllable', 3],
  ['class:short-form', 2],
  ['short-of-longer-name', 2],
  ['short-form&right:josa-locative', -2.5],
  ['short-form&left:space-common', -1],
  ['employer-of-name', 2],
  ['bare-body', -1.5],
  ['unknown-name-with-cue', 4],
  ['everyday-word-with-cue', 2],
  ['service', -2],
  ['chief-in-list', 2],
  ['opens-headline', 1],
  ['chief-of-local-body', 2],
  ['service-acts', -1],
  ['reports', 3],
  ['part-of-cued-name', 6.5],
  ['abbreviated-in-bracket', 1],
  ['unknown-name-behind-head', 2],
  ['quoted-name-with-cue', 4.5],
  ['quoted-name-behind-head', 2.5],
  ['part-of-organization', 1],
  ['part-of-school', 4],
  ['letters-behind-other-word', -2],
  ['unknown-name-before-suffix', 1],
  ['unknown-name-before-firm', 4],
  ['public-body-of-place', 1],
  ['behind-superior', 2],
  ['three-parts', 2],
  ['listed-by-kind', 5],
  ['share-code-behind', 7],
  ['unknown-firm-of-its-head', 6],
  ['request-behind', 1],
  ['deed-at-end', 1],
  ['common-with-particle', -4],
  ['game-in-sentence:acts-one', 4.2],
  ['game-in-sentence:acts-more', 4.8],
  ['game-in-sentence:other-one', 2.2],
  ['game-in-sentence:other-more', 3.2],
  ['letters-of-a-trade', 2.5],
]);

/** What no statistics may outvote. */
const FIXED = new Map<string, number>([
  // 솔달1동 주민자치회: the body belongs to the neighbourhood before it, which makes one span of both.
  ['neighbourhood-body', 6],
  ['class:user', 12],
  ['defined-alias', 7],
  ['class:corporate-mark', 5],
  // 무주군수, 영도구청장: an office name holds its organization, whatever single sentences tag.
  ['class:fused-known', 5],
  // 국회의장, 헌재소장: the same where the whole word is a title in the dictionary.
  ['held-by-office', 3],
  // 서울중앙지법 형사합의27부, 공정위 소비자정책국: departments belong to their organization's span.
  ['department-of-organization', 2.5],
  ['parent-of:department', -3.5],
  // 합참 작전본부장, 청주시 복지정책과장: who heads a division is called by all of its name.
  ['chief-of-department', 4],
  // 미 노동부, 美 국무부: the country in front belongs to its institution's name.
  ['composite-place:syllable', 4.5],
  ['composite-place:hanja', 3],
  ['composite-place:unknown-division', 4],
  // 충북 진천군은 … 짓기로 했다: a division that is the topic or subject acts, with its province in front too.
  ['acting-chain-of-divisions', 3.2],
  // 경찰 조사, 정부 지원금: the institution inside a compound noun is no mention.
  ['in-compound-noun', -5],
  // 케냐 외교장관, 청주시 이범우 시장: who holds a state's or division's office has it for an employer.
  ['office-of-place', 5],
  // 국민의 힘을 모아: a party's name with the space of an ordinary phrase, and no party's particle.
  ['written-as-phrase', -5],
  // 한빛대 총장, 가온고 교장: the title belongs to what the suffix says.
  ['title-of-its-kind-behind', 5],
  // 한가람(솔빛중), 새론초 도하윤(6학년): what stands there is a school, though 중 and 초 are written onto any noun.
  ['school-beside-pupil', 7],
]);

export const ORGANIZATION_TABLE = new FeatureTable('organization', PRIORS, FIXED);
export const ORGANIZATION_EVIDENCE = /* @__PURE__ */ new SharedEvidence(ORGANIZATION_TABLE, ORGANIZATION_CLASSES);

const CLASS_FEATURES: ReadonlyMap<string, number> = new Map(ORGANIZATION_CLASSES.map((name, index) => [name, ORGANIZATION_EVIDENCE.classes[index]!]));

/** The feature of a class. */
export function organizationClass(name: OrganizationClass): number {
  return CLASS_FEATURES.get(name)!;
}

const number = (name: string): number => ORGANIZATION_TABLE.number(name);

export const ORGANIZATION = {
  bias: number('bias'),
  inComposite: number('in-composite'),
  inPlaceChain: number('in-place-chain'),
  common: number('common'),
  notOrganization: number('not-organization'),
  alsoPlace: number('also-place'),
  alsoFigure: number('also-figure'),
  elsewhere: number('elsewhere-strong'),
  parentPlace: number('parent-place'),
  parentCountry: number('parent-country'),
  parentOrganization: number('parent-organization'),
  parentUnknown: number('parent-unknown'),
  stemPlace: number('stem-place'),
  stemOrganization: number('stem-organization'),
  stemCommon: number('stem-common'),
  stemUnknown: number('stem-unknown'),
  tailCommon: number('tail-common'),
  suffixCommon: number('suffix-common'),
  dotted: number('dotted-department'),
  commonWithParticle: number('common-with-particle'),
  chief: number('chief-follows'),
  bareBody: number('bare-body'),
  phrase: number('written-as-phrase'),
  ownTitle: number('title-of-its-kind-behind'),
  school: number('school-beside-pupil'),
  cuedUnknown: number('unknown-name-with-cue'),
  service: number('service'),
  actingService: number('service-acts'),
  reports: number('reports'),
  everydayCued: number('everyday-word-with-cue'),
  partOfCued: number('part-of-cued-name'),
  threeParts: number('three-parts'),
  listedKind: number('listed-by-kind'),
  share: number('share-code-behind'),
  firmOfHead: number('unknown-firm-of-its-head'),
  shortOf: number('short-of-longer-name'),
  heldByOffice: number('held-by-office'),
  behindSuperior: number('behind-superior'),
  headedUnknown: number('unknown-name-behind-head'),
  abbreviated: number('abbreviated-in-bracket'),
  quotedCue: number('quoted-name-with-cue'),
  quotedHead: number('quoted-name-behind-head'),
  defined: number('defined-alias'),
  acronymBracket: number('acronym-in-bracket'),
  glossOfOther: number('letters-behind-other-word'),
  quoted: number('in-quote-marks'),
  compoundNoun: number('in-compound-noun'),
  officeOfPlace: number('office-of-place'),
  employer: number('employer-of-name'),
  partOf: number('part-of-organization'),
  unknownStem: number('unknown-name-before-suffix'),
  unknownBeforeFirm: number('unknown-name-before-firm'),
  neighbourhoodBody: number('neighbourhood-body'),
  latinTail: number('letters-of-a-trade'),
  partOfSchool: number('part-of-school'),
  bodyOfPlace: number('public-body-of-place'),
  chiefInList: number('chief-in-list'),
  chiefOfLocalBody: number('chief-of-local-body'),
  chiefOfDepartment: number('chief-of-department'),
  departmentOf: number('department-of-organization'),
  actingChain: number('acting-chain-of-divisions'),
  listed: number('list-of-organizations'),
  listedAgainst: number('list-of-places'),
};

const ATTACHED_TITLE = rightContextNumber('attached-title');

/** Notes that what heads an organization is written onto its name: 송파경찰서장. What follows 장 says nothing of the name. */
export function noteChief(candidate: Candidate): void {
  if (!candidate.features.includes(ORGANIZATION.chief)) candidate.features.push(ORGANIZATION.chief);
  candidate.right = ATTACHED_TITLE;
}

/** The class of a dictionary organization by its type. */
export const CLASS_OF_TYPE: ReadonlyMap<string, OrganizationClass> = new Map<string, OrganizationClass>([
  ['company', 'company'], ['bank', 'company'], ['agency-entertainment', 'company'],
  ['media', 'media'],
  ['team', 'team'], ['league', 'team'],
  ['party', 'party'],
  ['government', 'government'], ['ministry', 'government'], ['agency', 'government'], ['assembly', 'government'], ['court', 'government'],
  ['prosecution', 'government'], ['police', 'government'], ['fire', 'government'], ['military', 'government'], ['local-government', 'government'],
  ['university', 'school'], ['school', 'school'], ['hospital', 'school'],
  ['international', 'international'], ['foreign-government', 'international'],
  ['venue', 'culture'],
]);
