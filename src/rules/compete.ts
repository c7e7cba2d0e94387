/** Overlaps between what rules of extensions found and what is built in: by the policy of names, within each kind. */
import type { Competitor } from '../engine/candidates';
import { resolveOverlaps } from '../engine/resolve';
import type { DateMention, ExtensionMention, Mention, QuoteMention } from '../types';

type Any = Mention | ExtensionMention;

/** A mention that lost against another of its kind, or that too little speaks for. */
export interface LostMention {
  mention: Any;
  reason: string;
}

/** What stays, in order of the text, and what does not. */
export interface Outcome<M extends Any> {
  kept: M[];
  lost: readonly LostMention[];
}

const NONE: readonly LostMention[] = [];

/** What a built-in mention has at least above the threshold: it was found under it already. */
const MARGIN = 0.1;
/** What a character adds, so that of two that are equally sure the longer wins. */
const LENGTH_BONUS = 1e-6;

class Claim<M extends Any> implements Competitor {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  lostTo: Claim<M> | number | undefined = undefined;

  constructor(
    readonly mention: M,
    least: number,
  ) {
    this.start = mention.start;
    this.end = mention.end;
    this.score = Math.max(least, Math.log(mention.confidence / (1 - Math.min(mention.confidence, 0.999)))) + (mention.end - mention.start) * LENGTH_BONUS;
  }

  get reason(): string {
    const { lostTo } = this;
    if (!(lostTo instanceof Claim)) return `its confidence ${this.mention.confidence} is too low for this strictness`;
    const { kind, start, end, rule } = lostTo.mention;
    return `${kind} ${start}–${end} (${rule}) weighs more`;
  }
}

const inOrder = (a: Any, b: Any): number => a.start - b.start || b.end - a.end;

/**
 * Decides between mentions of one kind.
 *
 * @param builtIn in order of the text, without overlaps; handed back as it is when nothing was found
 * @param threshold the log odds that a found one must exceed
 */
function compete<M extends Any>(builtIn: M[], found: readonly M[], threshold: number): Outcome<M> {
  if (found.length === 0) return { kept: builtIn, lost: NONE };
  const claims = [...builtIn.map((mention) => new Claim(mention, threshold + MARGIN)), ...found.map((mention) => new Claim(mention, -Infinity))];
  const kept = new Set(resolveOverlaps(claims, () => threshold));
  return {
    kept: [...kept].map(({ mention }) => mention).sort(inOrder),
    lost: claims.filter((claim) => !kept.has(claim)).map((claim) => ({ mention: claim.mention, reason: claim.reason })),
  };
}

/** Dates: those found compete with the built-in ones. */
export function competeDates(builtIn: DateMention[], found: readonly DateMention[], threshold: number): Outcome<DateMention> {
  return compete(builtIn, found, threshold);
}

/** Quotes: one that lies in another goes with it; `within` counts among those that stay. */
export function competeQuotes(builtIn: QuoteMention[], found: readonly QuoteMention[], threshold: number): Outcome<QuoteMention> {
  if (found.length === 0) return { kept: builtIn, lost: NONE };
  const { kept, lost } = compete(builtIn.filter(({ within }) => within === undefined), found, threshold);
  const stays = new Set(kept);
  const inner = builtIn.filter((quote) => {
    let outer: QuoteMention | undefined = quote;
    while (outer?.within !== undefined) outer = builtIn[outer.within];
    return quote.within !== undefined && outer !== undefined && stays.has(outer);
  });
  const all = [...kept, ...inner].sort(inOrder);
  const places = new Map(all.map((quote, place) => [quote, place]));
  const renumbered = all.map((quote) => (quote.within === undefined ? quote : { ...quote, within: places.get(builtIn[quote.within]!)! }));
  return { kept: renumbered, lost };
}

/** Kinds of extensions: each for itself; in order of the text all together. */
export function competeOthers(found: readonly ExtensionMention[], threshold: number): Outcome<ExtensionMention> {
  if (found.length === 0) return { kept: [], lost: NONE };
  const byKind = new Map<string, ExtensionMention[]>();
  for (const mention of found) {
    const known = byKind.get(mention.kind);
    if (known) known.push(mention);
    else byKind.set(mention.kind, [mention]);
  }
  const outcomes = [...byKind.values()].map((mentions) => compete<ExtensionMention>([], mentions, threshold));
  return { kept: outcomes.flatMap(({ kept }) => kept).sort(inOrder), lost: outcomes.flatMap(({ lost }) => lost) };
}
