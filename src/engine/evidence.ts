/** The evidence that every candidate of a kind gets: class of source, both contexts, length, repetition. */
import type { Candidate } from './candidates';
import { LEFT_CONTEXTS, RIGHT_CONTEXTS } from './contexts';
import type { NameDocument } from './document';
import type { FeatureTable } from './features';

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
}
