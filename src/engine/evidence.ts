/** The evidence that every candidate of a kind gets: class of source, both contexts, length, repetition. */
import type { Candidate } from './candidates';
import { LEFT_CONTEXTS, RIGHT_CONTEXTS } from './contexts';
import type { NameDocument } from './document';
import type { FeatureTable } from './features';

/**
 * A score at which a span is passed over before it becomes a candidate: well below what even `broad` asks for. Three of
 * four spans that a rule looks at are, and cost nothing more.
 */
const HOPELESS = -2.5;

/** Sums of weights, ready for the bound: for each class its own, and for each class and context both and their join. */
interface Bounds {
  classes: Float64Array;
  right: Float64Array;
  left: Float64Array;
  lengths: Float64Array;
}

const LENGTHS = ['1', '2', '3', '4', '5', '6', '7+'];
const REPEATS = ['1', '2', '3', '4+'];

/** Adds shared evidence to candidates of one kind whose first features are classes of source. */
export class SharedEvidence {
  private readonly right: Int32Array;
  private readonly left: Int32Array;
  private readonly length: Int32Array;
  private readonly repeat: Int32Array;
  /** For each class all contexts, one class behind the other. */
  private readonly classRight: Int32Array;
  private readonly classLeft: Int32Array;
  /** The feature of each class of source, by its number. */
  readonly classes: number[];
  /** For each feature number up to the last class the class, -1 where it is none. */
  private readonly classOf: Int16Array;
  private bounds: Bounds | undefined;

  constructor(
    readonly table: FeatureTable,
    classNames: readonly string[],
  ) {
    this.classes = table.family('class', classNames);
    this.classOf = new Int16Array(Math.max(...this.classes) + 1).fill(-1);
    this.classes.forEach((feature, index) => (this.classOf[feature] = index));
    this.right = Int32Array.from(table.family('right', RIGHT_CONTEXTS));
    this.left = Int32Array.from(table.family('left', LEFT_CONTEXTS));
    this.length = Int32Array.from(table.family('length', LENGTHS));
    this.repeat = Int32Array.from(table.family('repeat', REPEATS));
    this.classRight = Int32Array.from(classNames.flatMap((name) => table.family(`${name}&right`, RIGHT_CONTEXTS)));
    this.classLeft = Int32Array.from(classNames.flatMap((name) => table.family(`${name}&left`, LEFT_CONTEXTS)));
  }

  /** Adds it to one candidate. Call it once, when all rules have proposed. */
  add(document: NameDocument, candidate: Candidate, repetitions: number): void {
    const { features } = candidate;
    const right = candidate.right >= 0 ? candidate.right : document.right(candidate.end);
    const left = document.left(candidate.start);
    const proposed = features.length;
    for (let k = 0; k < proposed; k++) {
      const feature = features[k]!;
      const cls = feature < this.classOf.length ? this.classOf[feature]! : -1;
      if (cls >= 0) features.push(this.classRight[cls * RIGHT_CONTEXTS.length + right]!, this.classLeft[cls * LEFT_CONTEXTS.length + left]!);
    }
    const length = candidate.end - candidate.start;
    features.push(
      this.right[right]!,
      this.left[left]!,
      this.length[Math.min(length, LENGTHS.length) - 1]!,
      this.repeat[Math.min(repetitions, REPEATS.length) - 1]!,
    );
  }

  /**
   * Whether no evidence could carry a span: an upper bound of its score, from its class, its contexts and its length, is
   * hopeless. Spans passed over are counted as repetitions like others. Call it before a span is proposed.
   *
   * @param cls the feature of its class
   * @param own the weights of what its rule knows about it, and of the best that other rules may still add
   */
  isHopeless(document: NameDocument, rule: string, cls: number, start: number, end: number, own: number): boolean {
    if (document.everything) return false;
    const bounds = this.bounds ?? this.readBounds();
    const index = this.classOf[cls]!;
    const bound =
      own +
      bounds.classes[index]! +
      bounds.right[index * RIGHT_CONTEXTS.length + document.right(end)]! +
      bounds.left[index * LEFT_CONTEXTS.length + document.left(start)]! +
      bounds.lengths[Math.min(end - start, LENGTHS.length) - 1]!;
    if (bound > HOPELESS) return false;
    document.passOver(this.table.kind, start, end, rule, bound);
    return true;
  }

  private readBounds(): Bounds {
    const weights = this.table.ready();
    const count = this.classes.length;
    const most = (features: Int32Array): number => features.reduce((best, feature) => Math.max(best, weights[feature]!), -Infinity);
    const rest = weights[this.table.number('bias')]! + most(this.repeat);
    const sums = (single: Int32Array, joined: Int32Array): Float64Array => Float64Array.from(joined, (feature, k) => weights[feature]! + weights[single[k % single.length]!]!);
    return (this.bounds = {
      classes: Float64Array.from({ length: count }, (_, k) => weights[this.classes[k]!]! + rest),
      right: sums(this.right, this.classRight),
      left: sums(this.left, this.classLeft),
      lengths: Float64Array.from(this.length, (feature) => weights[feature]!),
    });
  }
}
