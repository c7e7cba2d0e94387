/** Where the speaker of each quote stands in the text: the place that its arrow points to. */
import type { Mention, QuoteMention, Span } from '../types';
import type { RenderableDocument } from './options';

/** Where a speaker is written: at a mention, or, for a role phrase (경찰 관계자), at words that are none. */
export interface SpeakerPlace extends Span {
  /** The index of the mention; left out for a role phrase. */
  mention?: number;
}

/** How far from its quote a role phrase is looked for, in UTF-16 code units. */
const REACH = 200;
/** What separates sentences, roughly: a speaker behind its quote stands in the same one. */
const SENTENCE_END = /[.?!\n]/;

/** The places of the speakers, by the index of the quote; quotes whose speaker is written nowhere are left out. */
export function speakerPlaces(text: string, { mentions, entities }: RenderableDocument): Map<number, SpeakerPlace> {
  const places = new Map<number, SpeakerPlace>();
  const indicesOf = new Map(entities.map((entity) => [entity.id, entity.mentions]));
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'quote') return;
    const indices = mention.speakerEntity === undefined ? undefined : indicesOf.get(mention.speakerEntity);
    const place = (indices && nearestMention(text, mention, indices, mentions)) ?? nearestPhrase(text, mention);
    if (place) places.set(index, place);
  });
  return places;
}

/** The mention of an entity that is the likely speaker phrase: behind the quote in its sentence, or the last one before it. */
function nearestMention(text: string, quote: QuoteMention, indices: readonly number[], mentions: readonly Mention[]): SpeakerPlace | undefined {
  const placeAt = (position: number): Required<SpeakerPlace> | undefined => {
    const index = indices[position];
    const mention = index === undefined ? undefined : mentions[index];
    return mention && { start: mention.start, end: mention.end, mention: index! };
  };
  const before = placeAt(firstFrom(indices, mentions, quote.start) - 1);
  const after = placeAt(firstFrom(indices, mentions, quote.end));
  if (!before || !after) return before ?? after;
  const nearer = after.start - quote.end < Math.min(REACH, quote.start - before.end);
  return nearer && !SENTENCE_END.test(text.slice(quote.end, after.start)) ? after : before;
}

/** The position in a list of indices of the first mention that begins at an offset or behind it. */
function firstFrom(indices: readonly number[], mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[indices[middle]!]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nearestPhrase(text: string, { speaker, start, end }: QuoteMention): SpeakerPlace | undefined {
  if (!speaker) return undefined;
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start).lastIndexOf(speaker);
  if (before >= 0) return { start: from + before, end: from + before + speaker.length };
  const after = text.slice(end, end + REACH).indexOf(speaker);
  return after < 0 ? undefined : { start: end + after, end: end + after + speaker.length };
}
