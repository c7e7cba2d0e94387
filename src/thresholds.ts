import type { NameThresholds } from './names';
import type { Strictness } from './types';

/** The score (log odds) that a mention of an extension's rule must exceed. */
export const THRESHOLDS: Readonly<Record<Strictness, number>> = { strict: 0.7, balanced: -0.7, broad: -1.4 };

/**
 * The score that a name must exceed, by kind. One threshold for all passes over too many places: on texts that the weights
 * were not fitted on (`npm run fit -- --folds 5`) their F1 grows down to -1.2; `balanced` stops where their precision begins to
 * fall.
 */
export const NAME_THRESHOLDS: Readonly<Record<Strictness, NameThresholds>> = {
  strict: { organization: 0.7, person: 0.7, place: 0.7 },
  balanced: { organization: -0.7, person: -0.7, place: -0.9 },
  broad: { organization: -1.4, person: -1.4, place: -1.6 },
};
