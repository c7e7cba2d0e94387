/** Evidence: named features with fitted weights. A candidate's score is the sum of its features' weights (log odds). */
import { fittedWeights } from '../data/weights';

/** The name kinds, whose candidates compete with each other. */
export type NameKind = 'organization' | 'person' | 'place';

/** The features of one kind: their names by number, and their weights. */
export class FeatureTable {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();
  private weights: Float64Array = new Float64Array(0);

  constructor(
    readonly kind: NameKind,
    /** Weights started by hand, used for features that the fit never saw. */
    private readonly priors: ReadonlyMap<string, number>,
    /** Weights that decide by definition and are never fitted: the user's own entries, names that a bracket defines. */
    readonly fixed: ReadonlyMap<string, number> = new Map(),
  ) {}

  /** The number of a feature; a new one is added. Call it while a module loads, not in a loop. */
  number(name: string): number {
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.names.length;
      this.numbers.set(name, number);
      this.names.push(name);
    }
    return number;
  }

  /** The numbers of `prefix:value` for each value, in their order. */
  family(prefix: string, values: readonly string[]): number[] {
    return values.map((value) => this.number(`${prefix}:${value}`));
  }

  private ready(): Float64Array {
    if (this.weights.length < this.names.length) {
      const fitted = fittedWeights[this.kind];
      this.weights = Float64Array.from(this.names, (name) => this.fixed.get(name) ?? fitted.get(name) ?? this.priors.get(name) ?? 0);
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
