/** Evidence: named features with fitted weights. A candidate's score is the sum of its features' weights (log odds). */
import { fittedWeights } from '../data/weights';

/** The name kinds, whose candidates compete with each other. */
export type NameKind = 'organization' | 'person' | 'place';

/** The kinds by their numbers. */
export const NAME_KINDS: readonly NameKind[] = ['organization', 'person', 'place'];

/**
 * The number of a kind, for tables. Comparisons, since a table that is read by changing names is looked up by hash in V8
 * each time.
 */
export function kindNumber(kind: NameKind): number {
  return kind === 'organization' ? 0 : kind === 'person' ? 1 : 2;
}

interface Family {
  /** The number of the first value's feature; the others follow. */
  first: number;
  values: readonly string[];
  /** Behind the value that was asked for last: fitted weights lie in the order of the features. */
  near: number;
}

/** The feature of a family's value. */
function featureOf(family: Family, value: string): number | undefined {
  let place = family.values.indexOf(value, family.near);
  if (place < 0) place = family.values.indexOf(value);
  if (place < 0) return undefined;
  family.near = place + 1;
  return family.first + place;
}

/** The features of one kind: their names by number, and their weights. */
export class FeatureTable {
  private size = 0;
  private readonly single = new Map<string, number>();
  /** Families by prefix. Thousands of features are theirs: their names are put together only when someone asks. */
  private readonly families = new Map<string, Family>();
  private known: readonly string[] = [];
  private weights: Float64Array = new Float64Array(0);

  constructor(
    readonly kind: NameKind,
    /** Weights started by hand, used for features that the fit never saw. */
    readonly priors: ReadonlyMap<string, number>,
    /** Weights that decide by definition and are never fitted: the user's own entries, names that a bracket defines. */
    readonly fixed: ReadonlyMap<string, number> = new Map(),
  ) {}

  /** The names of all features, by number. */
  get names(): readonly string[] {
    if (this.known.length < this.size) {
      const names: string[] = [];
      for (const [name, number] of this.single) names[number] = name;
      for (const [prefix, { first, values }] of this.families) values.forEach((value, k) => (names[first + k] = `${prefix}:${value}`));
      this.known = names;
    }
    return this.known;
  }

  /** The number of a feature; a new one is added. Call it while a module loads, not in a loop. */
  number(name: string): number {
    let number = this.find(name);
    if (number === undefined) {
      number = this.size++;
      this.single.set(name, number);
    }
    return number;
  }

  private find(name: string): number | undefined {
    const single = this.single.get(name);
    if (single !== undefined) return single;
    const colon = name.indexOf(':');
    const family = colon < 0 ? undefined : this.families.get(name.slice(0, colon));
    return family && featureOf(family, name.slice(colon + 1));
  }

  /**
   * The number of `prefix:value` for the first value; those of the others follow in their order. A prefix has one family,
   * and stands in no single name before.
   */
  firstOf(prefix: string, values: readonly string[]): number {
    const family = this.families.get(prefix);
    if (family) return family.first;
    const first = this.size;
    this.families.set(prefix, { first, values, near: 0 });
    this.size += values.length;
    return first;
  }

  /** The numbers of `prefix:value` for each value, in their order; see {@link firstOf}. */
  family(prefix: string, values: readonly string[]): number[] {
    const first = this.firstOf(prefix, values);
    return values.map((_, k) => first + k);
  }

  /** The weights of all features, by number. */
  ready(): Float64Array {
    if (this.weights.length < this.size) {
      const { fixed, priors } = this;
      const weights = new Float64Array(this.size);
      const put = (number: number | undefined, weight: number): void => {
        if (number !== undefined) weights[number] = weight;
      };
      for (const [name, weight] of priors) put(this.find(name), weight);
      for (const row of fittedWeights[this.kind].split('\n')) {
        const cells = row.split(' ');
        const name = cells[0]!;
        const family = name.endsWith(':') ? this.families.get(name.slice(0, -1)) : undefined;
        if (!family) put(this.find(name), Number(cells[1]) / 100);
        else for (let k = 1; k < cells.length; k += 2) put(featureOf(family, cells[k]!), Number(cells[k + 1]) / 100);
      }
      for (const [name, weight] of fixed) put(this.find(name), weight);
      this.weights = weights;
    }
    return this.weights;
  }

  /** Puts other weights in place, by feature number: for the fit. */
  use(weights: Float64Array): void {
    this.weights = weights;
  }

  /** The weight of one feature. */
  weight(feature: number): number {
    return this.ready()[feature]!;
  }

  /** The sum of the features' weights. */
  score(features: readonly number[]): number {
    const weights = this.ready();
    let sum = 0;
    for (let k = 0; k < features.length; k++) sum += weights[features[k]!]!;
    return sum;
  }
}
