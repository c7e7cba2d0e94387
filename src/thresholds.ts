import type { NameKind } from './engine/features';
import type { Strictness } from './types';

/** The score (log odds) that a mention of an extension's rule must exceed. */
export const THRESHOLDS: Readonly<Record<Strictness, number>> = { strict: 0.7, balanced: -0.7, broad: -1.4 };

/**
 * The score that a name must exceed, by kind. Those of `balanced` give the best F1 on texts that the weights were not
 * fitted on (`npm run fit -- --folds 5`): places are passed over too easily by one threshold for all.
 */
export const NAME_THRESHOLDS: Readonly<Record<Strictness, Readonly<Record<NameKind, number>>>> = {
  strict: { organization: 0.7, person: 0.7, place: 0.7 },
  balanced: { organization: -0.7, person: -0.7, place: -0.9 },
  broad: { organization: -1.4, person: -1.4, place: -1.6 },
};
