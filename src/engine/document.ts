import type { CandidateSet } from './candidates';
import { leftContext, rightContext } from './contexts';
import type { NameKind } from './features';
import { Forms } from './forms';
import type { Scan } from './scan';

/** A span that a rule looked at and that no evidence could carry. */
export interface PassedOver {
  kind: NameKind;
  start: number;
  end: number;
  rule: string;
  /** What its score could have been at most. */
  bound: number;
}

/** What the rules of the name kinds look at: one document's scan and the candidates so far. */
export class NameDocument {
  /** The texts of the candidates, numbered when all are proposed. */
  readonly forms: Forms;
  /** Contexts worked out so far, by offset, each plus one; 0 where nobody asked yet. */
  private readonly rightMemo: Uint8Array;
  private readonly leftMemo: Uint8Array;

  constructor(
    readonly scan: Scan,
    readonly candidates: CandidateSet,
    /** Hopeless spans become candidates too: for the fit, which learns from them. */
    readonly everything = false,
    /** Where spans are noted that were passed over: for explanations. */
    private readonly passedOver?: PassedOver[] | undefined,
  ) {
    this.forms = new Forms(scan.text);
    this.rightMemo = new Uint8Array(scan.text.length + 1);
    this.leftMemo = new Uint8Array(scan.text.length + 1);
  }

  /** The right context of spans that end at an offset ({@link rightContext}). */
  right(end: number): number {
    const known = this.rightMemo[end]!;
    return known > 0 ? known - 1 : this.readRight(end);
  }

  /** The left context of spans that start at an offset ({@link leftContext}). */
  left(start: number): number {
    const known = this.leftMemo[start]!;
    return known > 0 ? known - 1 : this.readLeft(start);
  }

  /** Notes a span that no evidence could carry. */
  passOver(kind: NameKind, start: number, end: number, rule: string, bound: number): void {
    this.forms.note(kind, start, end);
    this.passedOver?.push({ kind, start, end, rule, bound });
  }

  private readRight(end: number): number {
    const context = rightContext(this.scan, end);
    this.rightMemo[end] = context + 1;
    return context;
  }

  private readLeft(start: number): number {
    const context = leftContext(this.scan, start);
    this.leftMemo[start] = context + 1;
    return context;
  }
}
