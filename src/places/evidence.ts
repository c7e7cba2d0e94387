import { FeatureTable } from '../engine/features';
import { SharedEvidence } from '../engine/evidence';

/** Where a place candidate comes from. */
export const PLACE_CLASSES = [
  'country', 'division', 'short', 'region', 'foreign', 'landmark', 'context', 'chain', 'suffix-safe', 'suffix-single', 'suffix-spaced', 'compound', 'hanja', 'dong', 'locative', 'constituency', 'repeat',
] as const;

export type PlaceClass = (typeof PLACE_CLASSES)[number];

/** Weights by hand for evidence that the fit has not seen. */
const PRIORS = new Map<string, number>([['class:chain', 2], ['class:country', 0.5], ['class:division', 0.5], ['bias', -1]]);

export const PLACE_TABLE = new FeatureTable('place', PRIORS);
export const PLACE_EVIDENCE = /* @__PURE__ */ new SharedEvidence(PLACE_TABLE, PLACE_CLASSES);

/** The feature of a class. */
export function placeClass(name: PlaceClass): number {
  return PLACE_EVIDENCE.classes[PLACE_CLASSES.indexOf(name)]!;
}

export const PLACE = {
  bias: PLACE_TABLE.number('bias'),
  inChain: PLACE_TABLE.number('in-chain'),
  notName: PLACE_TABLE.number('not-name'),
  common: PLACE_TABLE.number('common'),
  figure: PLACE_TABLE.number('also-figure'),
  organization: PLACE_TABLE.number('also-organization'),
  foreignName: PLACE_TABLE.number('also-foreign-name'),
  elsewhere: PLACE_TABLE.number('elsewhere-strong'),
  longer: PLACE_TABLE.number('in-longer'),
};
