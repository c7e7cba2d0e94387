import { finalIndex } from '../hangul/syllable';
import type { DocumentJson, HeadlineMatch, HeadlineQuote, QuoteMention, Zone } from '../types';

/** Share of a headline's words that a statement must have for it to be the same one in other words. */
const ENOUGH_WORDS = 0.5;
/** More quotes than this stand in no headline; a line with more is not compared further. */
const MOST_QUOTES = 40;
/** Of a statement longer than this the beginning is compared. */
const MOST_WORDS = 400;

const HEADLINES: ReadonlySet<Zone['type']> = new Set<Zone['type']>(['headline', 'subheadline']);
const BODIES: ReadonlySet<Zone['type']> = new Set<Zone['type']>(['body', 'caption']);

/** A statement in the shape in which statements are compared. */
interface Wording {
  index: number;
  speaker: string | undefined;
  words: string[];
  /** The statement, its pieces and their sentences, without spaces and punctuation. */
  parts: ReadonlySet<string>;
}

/** The words of a text without punctuation. */
function wordsOf(text: string): string[] {
  return text.replace(/[^\p{L}\p{N}\s]+/gu, ' ').split(/\s+/, MOST_WORDS).filter((word) => word !== '');
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function wordingOf(quote: QuoteMention, index: number): Wording {
  const parts = new Set([bare(quote.text)]);
  for (const { text } of quote.segments ?? [quote]) {
    parts.add(bare(text));
    for (const sentence of text.split(/[.?!]\s/)) parts.add(bare(sentence));
  }
  return { index, speaker: quote.speaker, words: wordsOf(quote.text), parts };
}

/** A syllable without its final consonant: 린 in 늘린다 as 리 in 늘리겠다. */
function openSyllable(code: number): number {
  return code - finalIndex(code);
}

/** Whether two words have one stem: equal, or alike up to a particle or an ending. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && openSyllable(a.charCodeAt(same)) === openSyllable(b.charCodeAt(same))) same++;
  if (same === shorter) return shorter > 1 || Math.max(a.length, b.length) === 2;
  return same >= 2 && same * 5 >= shorter * 3;
}

/** How many words of a headline a statement has, and whether it has all of them in their order. */
function shared(headline: readonly string[], words: readonly string[]): { count: number; inOrder: boolean } {
  let count = 0;
  let next = 0;
  let inOrder = true;
  for (const word of headline) {
    const ahead = words.findIndex((other, at) => at >= next && isAlike(word, other));
    if (ahead >= 0) next = ahead + 1;
    else inOrder = false;
    if (ahead >= 0 || words.some((other) => isAlike(word, other))) count++;
  }
  return { count, inOrder };
}

function compare(headline: Wording, whole: string, body: Wording): { match: HeadlineMatch; share: number } {
  if (body.parts.has(whole)) return { match: 'same', share: 1 };
  const { count, inOrder } = shared(headline.words, body.words);
  const share = count / Math.max(1, headline.words.length);
  if (inOrder && count > 0) return { match: 'shortened', share };
  const enough = share >= ENOUGH_WORDS && (count > 1 || (headline.speaker !== undefined && headline.speaker === body.speaker));
  return { match: enough ? 'reworded' : 'missing', share };
}

const RANK: Readonly<Record<HeadlineMatch, number>> = { same: 3, shortened: 2, reworded: 1, missing: 0 };

function nearest(headline: Wording, whole: string, bodies: readonly Wording[]): HeadlineQuote {
  let best: HeadlineQuote = { quote: headline.index, match: 'missing' };
  let bestValue = 0;
  for (const body of bodies) {
    const { match, share } = compare(headline, whole, body);
    // Of equals the one with the headline's speaker.
    const value = RANK[match] * 4 + share + (headline.speaker !== undefined && headline.speaker === body.speaker ? 0.5 : 0);
    if (match === 'missing' || value <= bestValue) continue;
    best = { quote: headline.index, match, body: body.index };
    bestValue = value;
  }
  return best;
}

/** The quotes of a document's headline and subheadline against the statements of its body. */
export function compareHeadlines({ mentions, article }: Pick<DocumentJson, 'mentions' | 'article'>): HeadlineQuote[] {
  const { zones } = article;
  const headlines: QuoteMention[] = [];
  const positions: number[] = [];
  const bodies: Wording[] = [];
  let zone = 0;
  mentions.forEach((mention, index) => {
    while (zone < zones.length && zones[zone]!.end <= mention.start) zone++;
    const type = zones[zone]?.type;
    if (mention.kind !== 'quote' || type === undefined) return;
    if (HEADLINES.has(type) && headlines.length < MOST_QUOTES) {
      headlines.push(mention);
      positions.push(index);
    } else if (BODIES.has(type)) bodies.push(wordingOf(mention, index));
  });
  return headlines.map((quote, at) => nearest(wordingOf(quote, positions[at]!), bare(quote.text), bodies));
}
