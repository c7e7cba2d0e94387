import type { CandidateSet } from './candidates';
import { leftContext, rightContext } from './contexts';
import type { Scan } from './scan';

/** What the rules of the name kinds look at: one document's scan and the candidates so far. */
export class NameDocument {
  private readonly rightMemo = new Map<number, number>();
  private readonly leftMemo = new Map<number, number>();

  constructor(
    readonly scan: Scan,
    readonly candidates: CandidateSet,
  ) {}

  /** The right context of spans that end at an offset ({@link rightContext}). */
  right(end: number): number {
    let context = this.rightMemo.get(end);
    if (context === undefined) this.rightMemo.set(end, (context = rightContext(this.scan, end)));
    return context;
  }

  /** The left context of spans that start at an offset ({@link leftContext}). */
  left(start: number): number {
    let context = this.leftMemo.get(start);
    if (context === undefined) this.leftMemo.set(start, (context = leftContext(this.scan, start)));
    return context;
  }
}
