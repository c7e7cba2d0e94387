/** What the kinds of names bring to their competition: weights, evidence, the features that all share. */
import type { Candidate } from './engine/candidates';
import type { SharedEvidence } from './engine/evidence';
import type { FeatureTable, NameKind } from './engine/features';
import { ORGANIZATION, ORGANIZATION_EVIDENCE, ORGANIZATION_TABLE, organizationClass } from './organizations';
import { PERSON, PERSON_EVIDENCE, PERSON_TABLE, personClass } from './people';
import { PLACE, PLACE_EVIDENCE, PLACE_TABLE, placeClass } from './places';

/** The weight tables by kind. */
export const TABLES: Readonly<Record<NameKind, FeatureTable>> = {
  organization: ORGANIZATION_TABLE,
  person: PERSON_TABLE,
  place: PLACE_TABLE,
};

/** What all candidates of a kind share. */
export interface KindOfName {
  table: FeatureTable;
  evidence: SharedEvidence;
  bias: number;
  elsewhere: number;
  repeat: number;
}

const ORGANIZATIONS: KindOfName = {
  table: ORGANIZATION_TABLE, evidence: ORGANIZATION_EVIDENCE, bias: ORGANIZATION.bias, elsewhere: ORGANIZATION.elsewhere, repeat: organizationClass('repeat'),
};
const PEOPLE: KindOfName = { table: PERSON_TABLE, evidence: PERSON_EVIDENCE, bias: PERSON.bias, elsewhere: PERSON.elsewhere, repeat: personClass('repeat') };
const PLACES: KindOfName = { table: PLACE_TABLE, evidence: PLACE_EVIDENCE, bias: PLACE.bias, elsewhere: PLACE.elsewhere, repeat: placeClass('repeat') };

/** What the candidates of a candidate's kind share. */
export function kindOf({ kind }: Pick<Candidate, 'kind'>): KindOfName {
  return kind === 'organization' ? ORGANIZATIONS : kind === 'person' ? PEOPLE : PLACES;
}

/** Adds a feature to a candidate that has its score. */
export function addFeature(candidate: Candidate, feature: number): void {
  candidate.features.push(feature);
  candidate.score = TABLES[candidate.kind].score(candidate.features);
}
