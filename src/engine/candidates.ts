import type { Entry } from '../dictionary/lexicon';
import type { NameKind } from './features';

/** What competes for a stretch of text. */
export interface Competitor {
  readonly start: number;
  readonly end: number;
  /** Log odds. */
  readonly score: number;
  /** What removed it: a winner, or the threshold that its score is not above. */
  lostTo: unknown;
}

/** A name that the rule of an extension gives. */
export interface GivenName {
  kind: NameKind;
  start: number;
  end: number;
  rule: string;
  /** The chance that it is right. */
  confidence: number;
  /** The canonical name, where the rule gives one or other fields. */
  name?: string;
  /** Stands for a dictionary entry with the fields that the rule gives. */
  entry?: Entry;
}

/** A span that may be a name, with its evidence. */
export class Candidate implements Competitor {
  /** Feature numbers of its kind's table. */
  readonly features: number[];
  score = 0;
  /** What the rule of an extension adds to the score of the features; 0 where none has a part in it. */
  given = 0;
  /** The dictionary entry behind it. */
  entry: Entry | undefined = undefined;
  /** Where the inner name begins, behind parents, in a span that holds them. */
  head: number;
  /** The candidates that a composed one is made of, outermost first. */
  links: Candidate[] | undefined = undefined;
  /** The name when it is not the text: a completed short form, a fused token's organization. */
  name: string | undefined = undefined;
  /** What the kind's own rules note down for the attributes. */
  note?: string | undefined = undefined;
  /** The right context that stands for the one at its end, where a rule reads further than that; -1 for none. */
  right = -1;
  /** Candidates that are written alike have one number (`Forms`); -1 until all are proposed. */
  form = -1;
  /** What removed it: a winner, the threshold that its score is not above, or something else in words. */
  lostTo: Candidate | number | string | undefined = undefined;

  /**
   * @param start offset into the normalized text
   * @param end behind its last code unit
   * @param rule the rule or entry that proposed it first
   * @param feature its first feature
   */
  constructor(
    readonly kind: NameKind,
    readonly start: number,
    readonly end: number,
    public rule: string,
    feature: number,
  ) {
    this.features = [feature];
    this.head = start;
  }

  /** What removed it, in words. Put together when it is read: hundreds of candidates lose in an article. */
  get reason(): string | undefined {
    const { lostTo } = this;
    if (typeof lostTo === 'string') return lostTo;
    if (typeof lostTo === 'number') return `its score ${this.score.toFixed(2)} is not above ${lostTo.toFixed(2)}`;
    return lostTo && `${lostTo.kind} ${lostTo.start}–${lostTo.end} (${lostTo.rule}) weighs more`;
  }
}

/** All candidates of a document, each span once for a kind. */
export class CandidateSet {
  readonly list: Candidate[] = [];
  /** For each candidate the one proposed before it at the same start, in the same way: seldom more than six. */
  private readonly before: number[] = [];

  /**
   * @param length the length of the text
   * @param lastAt for each start offset the last candidate proposed there, by its place in the list plus one; all 0
   */
  constructor(
    private readonly length: number,
    private readonly lastAt: Int32Array,
  ) {}

  /** The candidate of a kind and span; a new one when there is none. The rule that proposes it first names it. */
  propose(kind: NameKind, start: number, end: number, rule: string, feature: number): Candidate {
    const known = this.find(kind, start, end);
    if (known) {
      if (!known.features.includes(feature)) known.features.push(feature);
      return known;
    }
    const candidate = new Candidate(kind, start, end, rule, feature);
    this.before.push(this.lastAt[start]!);
    this.lastAt[start] = this.list.push(candidate);
    return candidate;
  }

  /** The candidate of a kind and span, when there is one. */
  find(kind: NameKind, start: number, end: number): Candidate | undefined {
    for (let place = this.lastAt[start]!; place > 0; place = this.before[place - 1]!) {
      const candidate = this.list[place - 1]!;
      if (candidate.end === end && candidate.kind === kind) return candidate;
    }
    return undefined;
  }

  /** Whether any candidate starts at an offset. */
  hasAt(start: number): boolean {
    return this.lastAt[start]! > 0;
  }

  /** The candidates of a kind, in order of proposal. */
  of(kind: NameKind): Candidate[] {
    const found: Candidate[] = [];
    for (const candidate of this.list) if (candidate.kind === kind) found.push(candidate);
    return found;
  }

  /** The candidates of a kind in order of start, then of end. */
  inOrder(kind: NameKind): Candidate[] {
    const found: Candidate[] = [];
    for (let start = 0; start <= this.length; start++) {
      for (let place = this.lastAt[start]!; place > 0; place = this.before[place - 1]!) {
        const candidate = this.list[place - 1]!;
        if (candidate.kind !== kind) continue;
        let k = found.push(candidate) - 1;
        for (; k > 0 && found[k - 1]!.start === start && found[k - 1]!.end > candidate.end; k--) found[k] = found[k - 1]!;
        found[k] = candidate;
      }
    }
    return found;
  }
}
