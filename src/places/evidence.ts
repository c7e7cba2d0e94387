import { FeatureTable } from '../engine/features';
import { SharedEvidence } from '../engine/evidence';

/** Where a place candidate comes from. */
export const PLACE_CLASSES = [
  'country', 'division', 'short', 'region', 'foreign', 'landmark', 'context', 'chain', 'list-member', 'suffix-safe', 'suffix-single', 'suffix-spaced', 'compound', 'hanja', 'constituency', 'repeat', 'user', 'syllable', 'local', 'one-syllable', 'province-pair', 'venue', 'range-end', 'numbered',
] as const;

export type PlaceClass = (typeof PLACE_CLASSES)[number];

/** Weights by hand for evidence that the fit has not seen. */
const PRIORS = new Map<string, number>([['class:chain', 2], ['class:country', 0.5], ['class:division', 0.5], ['class:local', 1.4], ['bias', -1], ['not-name', -2], ['hall-of-organization', 2.5], ['short-name-as-object', -1], ['class:list-member', 4], ['class:range-end', 1], ['class:numbered', 2]]);

/** What no statistics may outvote. */
const FIXED = new Map<string, number>([
  // 봉사활동: two nouns that are written as one and end like a neighbourhood.
  ['two-common-words', -4],
  ['class:user', 12],
  // 괌, 칸(Cannes): the rule itself asks for a neighbour that says what they are.
  ['class:one-syllable', 4],
  // 전남북, 충남·북: the form itself says so.
  ['class:province-pair', 8],
  // 가온대학교 대강당: the halls of an institution are places, whole.
  ['venue-of-organization', 3],
]);

export const PLACE_TABLE = new FeatureTable('place', PRIORS, FIXED);
export const PLACE_EVIDENCE = /* @__PURE__ */ new SharedEvidence(PLACE_TABLE, PLACE_CLASSES);

const CLASS_FEATURES: ReadonlyMap<string, number> = new Map(PLACE_CLASSES.map((name, index) => [name, PLACE_EVIDENCE.classes[index]!]));

/** The feature of a class. */
export function placeClass(name: PlaceClass): number {
  return CLASS_FEATURES.get(name)!;
}

/** Levels of landmarks, as the dictionary has them. */
export const LANDMARK_LEVELS = [
  'mountain', 'river', 'lake', 'island', 'sea', 'beach', 'road', 'bridge', 'station', 'airport', 'port', 'park', 'square', 'market', 'palace', 'temple', 'stadium', 'venue', 'building', 'neighbourhood', 'landmark', 'other',
] as const;

/** What kind of place a suffix of two syllables or more makes, and whether an unknown name before it is nearly always one (`-sure`). */
export const SUFFIX_SORTS = ['way', 'way-sure', 'island', 'island-sure', 'nature', 'nature-sure', 'sight', 'sight-sure', 'hall', 'hall-sure', 'settlement', 'settlement-sure', 'building', 'building-sure'] as const;

/** Syllables that end places found by form alone. */
export const UNIT_SUFFIXES = ['동', '읍', '면', '리', '구', '군', '시', '도', '주', '성', '현', '섬', '역', '산', '강', '항', '교', '천', '호', '로', '길', '사', '봉', '댐', '령', 'other'] as const;

/** What stands before a suffix: a place, a body, a common word, a title, a figure, foreign sounds …; numbered as its features lie. */
export const Stem = {
  place: 0, organization: 1, common: 2, title: 3, figure: 4, 'one-syllable': 5, 'ends-in-common': 6, foreign: 7, 'unknown-long': 8, unknown: 9,
} as const;

/** How many links an address has before a venue. */
export const VENUE_LINKS = PLACE_TABLE.family('venue-behind', ['1', '2', '3+']);
/** How many links a chain of known places has: of three or more there is seldom a doubt. */
export const KNOWN_LINKS = PLACE_TABLE.family('known-links', ['2', '3+']);
export const STEM_FEATURES = PLACE_TABLE.family('stem', Object.keys(Stem));
export const UNIT_STEM_FEATURES = PLACE_TABLE.family('unit-stem', Object.keys(Stem));
export const LEVEL_FEATURES = PLACE_TABLE.family('landmark-level', LANDMARK_LEVELS);
export const SORT_FEATURES = PLACE_TABLE.family('suffix-sort', SUFFIX_SORTS);
export const UNIT_FEATURES = PLACE_TABLE.family('unit-suffix', UNIT_SUFFIXES);

export const PLACE = {
  bias: PLACE_TABLE.number('bias'),
  inChain: PLACE_TABLE.number('in-chain'),
  notName: PLACE_TABLE.number('not-name'),
  common: PLACE_TABLE.number('common'),
  wholeCommon: PLACE_TABLE.number('whole-common'),
  tailCommon: PLACE_TABLE.number('tail-common'),
  shortAsObject: PLACE_TABLE.number('short-name-as-object'),
  commonCompound: PLACE_TABLE.number('two-common-words'),
  hallOfOrganization: PLACE_TABLE.number('hall-of-organization'),
  venueOfOrganization: PLACE_TABLE.number('venue-of-organization'),
  figure: PLACE_TABLE.number('also-figure'),
  organization: PLACE_TABLE.number('also-organization'),
  organizationLocates: PLACE_TABLE.number('also-organization&locative'),
  foreignName: PLACE_TABLE.number('also-foreign-name'),
  elsewhere: PLACE_TABLE.number('elsewhere-strong'),
  acts: PLACE_TABLE.number('acts-as-organization'),
  plain: PLACE_TABLE.number('landmark-and-nothing-else'),
  listed: PLACE_TABLE.number('list-of-places'),
  listedAgainst: PLACE_TABLE.number('list-of-organizations'),
  sight: PLACE_TABLE.number('sight-of-place'),
  beforeVenue: PLACE_TABLE.number('before-venue'),
  beforeTail: PLACE_TABLE.number('before-foreign-tail'),
  ownCountry: PLACE_TABLE.number('own-country-in-text'),
  noOwnCountry: PLACE_TABLE.number('own-country-nowhere'),
  foreignTail: PLACE_TABLE.number('foreign-tail'),
  compatriotBeside: PLACE_TABLE.number('compatriot-beside'),
  behindLine: PLACE_TABLE.number('behind-line'),
  inRange: PLACE_TABLE.number('end-of-range'),
  foreignUnitTail: PLACE_TABLE.number('foreign-unit-tail'),
  areaTail: PLACE_TABLE.number('area-tail'),
};
