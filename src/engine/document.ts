import { CandidateSet } from './candidates';
import { leftContext, rightContext } from './contexts';
import type { NameKind } from './features';
import { Forms } from './forms';
import type { Scan } from './scan';
import type { NameTables } from './text-tables';

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
  readonly candidates: CandidateSet;
  /** The memory that its tables are in. */
  readonly tables: NameTables;
  /** The texts of the candidates, numbered when all are proposed. */
  readonly forms: Forms;

  constructor(
    readonly scan: Scan,
    /** Hopeless spans become candidates too: for the fit, which learns from them. */
    readonly everything = false,
    /** Where spans are noted that were passed over: for explanations. */
    private readonly passedOver?: PassedOver[] | undefined,
  ) {
    const { length } = scan.text;
    this.tables = scan.words.nameTables.take(length);
    this.forms = new Forms(scan.text, this.tables.noted, this.tables.forms, this.tables.formKeys);
    this.candidates = new CandidateSet(length, this.tables.lastAt);
  }

  /**
   * Hands the memory of the document and its scan back: call it once, when nobody looks at either any more. Without it
   * the next document makes its own.
   */
  release(): void {
    this.scan.words.nameTables.giveBack(this.tables);
    this.scan.release();
  }

  /** The right context of spans that end at an offset ({@link rightContext}). */
  right(end: number): number {
    const known = this.scan.rightContexts[end]!;
    return known > 0 ? known - 1 : this.readRight(end);
  }

  /** The left context of spans that start at an offset ({@link leftContext}). */
  left(start: number): number {
    const known = this.scan.leftContexts[start]!;
    return known > 0 ? known - 1 : this.readLeft(start);
  }

  /** Notes a span that no evidence could carry. */
  passOver(kind: NameKind, start: number, end: number, rule: string, bound: number): void {
    this.forms.pass(kind, start, end);
    this.passedOver?.push({ kind, start, end, rule, bound });
  }

  private readRight(end: number): number {
    const context = rightContext(this.scan, end);
    this.scan.rightContexts[end] = context + 1;
    return context;
  }

  private readLeft(start: number): number {
    const context = leftContext(this.scan, start);
    this.scan.leftContexts[start] = context + 1;
    return context;
  }
}
