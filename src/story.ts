/** Which stretches of a page mentions come from. */
import type { Article, Scope, Zone } from './types';

const STORY: ReadonlySet<Zone['type']> = new Set<Zone['type']>(['headline', 'subheadline', 'caption', 'body']);

/** The zones that mentions come from. */
export function storyOf(article: Article, scope: Scope): Zone[] {
  return article.zones.filter((zone) => scope === 'all' || STORY.has(zone.type));
}

/** Tells which spans lie inside a zone, for spans in order of the text. */
export class StoryWalk {
  /** The first zone that does not end before the span looked at last. */
  private zone = 0;

  /** @param story zones in order, none overlapping another */
  constructor(private readonly story: readonly Zone[]) {}

  /** Whether a span lies inside one zone. Call it in order of start. */
  isInside(start: number, end: number): boolean {
    const { story } = this;
    while (this.zone < story.length && story[this.zone]!.end <= start) this.zone++;
    const zone = story[this.zone];
    return zone !== undefined && zone.start <= start && end <= zone.end;
  }
}
