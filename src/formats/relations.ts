/** Which mention a quote's speaker and a person's affiliation are: links that annotation tools draw as arrows. */
import type { AnnotatedMention } from './types';

/** A link between two mentions, by their indices. */
export interface Relation {
  type: 'speaker' | 'affiliation';
  from: number;
  to: number;
}

/** A sentence ends between two mentions; looked for only near by, where it decides. */
const SENTENCE_END = /[.?!。]["'”’」』]?\s|\n/;
const NEAR = 400;

/**
 * Speakers and affiliations as links to the nearest mention of whom or what they name, one in the same sentence first. A
 * speaker or an affiliation that is mentioned nowhere has no link.
 *
 * @param mentions in text order
 */
export function relationsOf(text: string, mentions: readonly AnnotatedMention[]): Relation[] {
  const byEntity = indexed(mentions, ({ entity }) => entity);
  const speakers = indexed(mentions, ({ kind, name, text }) => (kind === 'person' || kind === 'organization' ? (name ?? text) : undefined));
  const bodies = indexed(mentions, ({ kind, name, text }) => (kind === 'organization' ? (name ?? text) : undefined));
  return mentions.flatMap((mention, from): Relation[] => {
    if (mention.kind === 'quote') {
      const { speakerEntity = '', speaker = '', jointSpeakers = [] } = mention;
      const all = jointSpeakers.length > 1 ? jointSpeakers.map((name) => speakers.get(name)) : [byEntity.get(speakerEntity) ?? speakers.get(speaker)];
      return all.flatMap((places): Relation[] => (places ? [{ type: 'speaker', from, to: nearest(text, places, mentions, mention) }] : []));
    }
    const places = mention.kind === 'person' && mention.affiliation !== undefined ? bodies.get(mention.affiliation) : undefined;
    return places ? [{ type: 'affiliation', from, to: nearest(text, places, mentions, mention) }] : [];
  });
}

function indexed(mentions: readonly AnnotatedMention[], keyOf: (mention: AnnotatedMention) => string | undefined): Map<string, number[]> {
  const places = new Map<string, number[]>();
  mentions.forEach((mention, index) => {
    const key = keyOf(mention);
    if (key === undefined) return;
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  });
  return places;
}

/** The nearest of some mentions in text order, one in the same sentence first; of two as near the one before. */
function nearest(text: string, places: readonly number[], mentions: readonly AnnotatedMention[], { start, end }: AnnotatedMention): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[places[middle]!]!.start < start) low = middle + 1;
    else high = middle;
  }
  const before = places[low - 1];
  const after = places[low];
  if (before === undefined || after === undefined) return (before ?? after)!;
  const gapBefore = distance(text, mentions[before]!.end, start);
  return gapBefore <= distance(text, end, mentions[after]!.start) ? before : after;
}

/** How far it is from one offset to another: another sentence is farther than anything in the same one. */
function distance(text: string, from: number, to: number): number {
  const gap = Math.max(0, to - from);
  return gap < NEAR && SENTENCE_END.test(text.slice(from, to)) ? NEAR + gap : gap;
}
