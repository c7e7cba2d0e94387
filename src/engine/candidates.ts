import type { Entry } from '../dictionary/lexicon';
import type { NameKind } from './features';

/** A span that may be a name, with its evidence. */
export interface Candidate {
  kind: NameKind;
  /** Offsets into the normalized text. */
  start: number;
  end: number;
  /** The rule or entry that proposed it first. */
  rule: string;
  /** Feature numbers of its kind's table. */
  features: number[];
  score: number;
  /** The dictionary entry behind it. */
  entry?: Entry;
  /** Where the inner name begins, behind parents, in a span that holds them. */
  head: number;
  /** The candidates that a composed one is made of, outermost first. */
  links?: Candidate[];
  /** The name when it is not the text: a completed short form, a fused token's organization. */
  name?: string;
  /** What the kind's own rules note down for the attributes. */
  note?: string;
  /** What removed it. */
  reason?: string;
}

/** All candidates of a document, each span once for a kind. */
export class CandidateSet {
  readonly list: Candidate[] = [];
  private readonly bySpan = new Map<number, Candidate>();

  /** The candidate of a kind and span; a new one when there is none. The rule that proposes it first names it. */
  propose(kind: NameKind, start: number, end: number, rule: string, feature: number): Candidate {
    const key = (start * 4096 + Math.min(end - start, 1023)) * 4 + (kind === 'person' ? 0 : kind === 'place' ? 1 : 2);
    let candidate = this.bySpan.get(key);
    if (!candidate) {
      candidate = { kind, start, end, rule, features: [], score: 0, head: start };
      this.bySpan.set(key, candidate);
      this.list.push(candidate);
    }
    if (!candidate.features.includes(feature)) candidate.features.push(feature);
    return candidate;
  }

  /** The candidate of a kind and span, when there is one. */
  find(kind: NameKind, start: number, end: number): Candidate | undefined {
    return this.bySpan.get((start * 4096 + Math.min(end - start, 1023)) * 4 + (kind === 'person' ? 0 : kind === 'place' ? 1 : 2));
  }

  /** The candidates of a kind, in order of proposal. */
  of(kind: NameKind): Candidate[] {
    return this.list.filter((candidate) => candidate.kind === kind);
  }
}
