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
  /** The feature of the first value of each family; the others follow. */
  private readonly right: number;
  private readonly left: number;
  private readonly length: number;
  private readonly repeat: number;
  /** The same for each class of source joined with contexts. */
  private readonly classRight: Int32Array;
  private readonly classLeft: Int32Array;
  /** The feature of each class of source, by its number: one behind the other. */
  readonly classes: readonly number[];
  private readonly firstClass: number;
  private bounds: Bounds | undefined;

  constructor(
    readonly table: FeatureTable,
    classNames: readonly string[],
  ) {
    this.classes = table.family('class', classNames);
    this.firstClass = this.classes[0]!;
    this.right = table.firstOf('right', RIGHT_CONTEXTS);
    this.left = table.firstOf('left', LEFT_CONTEXTS);
    this.length = table.firstOf('length', LENGTHS);
    this.repeat = table.firstOf('repeat', REPEATS);
    this.classRight = Int32Array.from(classNames, (name) => table.firstOf(`${name}&right`, RIGHT_CONTEXTS));
    this.classLeft = Int32Array.from(classNames, (name) => table.firstOf(`${name}&left`, LEFT_CONTEXTS));
  }

  /** Adds it to one candidate. Call it once, when all rules have proposed. */
  add(document: NameDocument, candidate: Candidate, repetitions: number): void {
    const { features } = candidate;
    const right = candidate.right >= 0 ? candidate.right : document.right(candidate.end);
    const left = document.left(candidate.start);
    const proposed = features.length;
    for (let k = 0; k < proposed; k++) {
      const cls = features[k]! - this.firstClass;
      if (cls >= 0 && cls < this.classes.length) features.push(this.classRight[cls]! + right, this.classLeft[cls]! + left);
    }
    const length = candidate.end - candidate.start;
    features.push(
      this.right + right,
      this.left + left,
      this.length + Math.min(length, LENGTHS.length) - 1,
      this.repeat + Math.min(repetitions, REPEATS.length) - 1,
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
    const index = cls - this.firstClass;
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
    const rest = weights[this.table.number('bias')]! + Math.max(...weights.subarray(this.repeat, this.repeat + REPEATS.length));
    return (this.bounds = {
      classes: weights.slice(this.firstClass, this.firstClass + this.classes.length).map((weight) => weight + rest),
      right: sums(weights, this.right, this.classRight, RIGHT_CONTEXTS.length),
      left: sums(weights, this.left, this.classLeft, LEFT_CONTEXTS.length),
      lengths: weights.slice(this.length, this.length + LENGTHS.length),
    });
  }
}

/** The weight of each value of a family and of its join with each class, one class behind the other. */
function sums(weights: Float64Array, single: number, joined: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(joined.length * count);
  for (let cls = 0; cls < joined.length; cls++) {
    const first = joined[cls]!;
    for (let k = 0; k < count; k++) sums[cls * count + k] = weights[first + k]! + weights[single + k]!;
  }
  return sums;
}
