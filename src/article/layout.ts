/** Which part of a page each line is: finds the body, the headline above it, and the teasers and furniture around them. */

import type { ZoneType } from '../types';
import { classify, type LineKind } from './line-rules';
import { endsSentence, type Line } from './lines';

/** The parts of a page. */
export interface Layout {
  kinds: readonly LineKind[];
  /** The type of each line. */
  types: readonly ZoneType[];
  /** The line that is the headline; -1 when there is none. */
  headline: number;
  /** The lines between the header's first and the end of the story: where the page speaks of this article. */
  first: number;
  last: number;
  /** False for plain text without any furniture. */
  page: boolean;
}

const STORY_TYPES: ReadonlySet<ZoneType> = new Set<ZoneType>(['headline', 'subheadline', 'caption', 'body']);

/** How strongly a line of a kind shows that the text is a scraped page. */
const FURNITURE_WEIGHT: Partial<Record<LineKind, number>> = {
  copyright: 2, stamp: 2, 'teaser-head': 1, 'comment-head': 1, menu: 1, share: 1, reaction: 1, footer: 1, weather: 0.5, ticker: 0.5,
  pointer: 1, notice: 1, changed: 1,
};
const PAGE_WEIGHT = 2;

const STORY_KINDS: ReadonlySet<LineKind> = new Set<LineKind>(['prose', 'text', 'word']);
const PLAIN_FURNITURE: ReadonlySet<LineKind> = new Set<LineKind>(['byline', 'contact', 'copyright', 'tags']);
/** What may stand between a headline and its byline. */
const ABOVE_BYLINE: ReadonlySet<LineKind> = new Set<LineKind>(['blank', 'share', 'marks', 'ad', 'file', 'notice', 'reaction', 'comment-head', 'changed', 'word']);
const BULLETS = /^[□○※■◇◆●▷◯ㅇ∎▪①-⑳]/;
const CAPTION_MARK = /^[▲△◀▼◁▽↑]/;
const CAPTION_CREDIT = /[[<(/]\s?사진|사진\s?[=:ⓒ©]|사진\s?제공|제공\s?[=:]|[ⓒ©]|\(사진\)/;
const PICTURED = /(?:있다|모습|있는 모습|전경|조감도|사진|포스터|예정이다|기념촬영)[.)\]]*$/;
const PROMOTION_MARK = /^[▶▷☞※★☎]/;
const RANK = /^\d{1,2}(?:[.위]\s?|\s)\S/;
const QUESTION = /^[―—–]\s?\S|^(?:Q|문|질문)[.:)]|^◇/;

/** Bounds of a run of lines, end exclusive. */
interface Stretch {
  from: number;
  to: number;
}

/** Finds the parts of a page. */
export function layOut(text: string, lines: readonly Line[]): Layout {
  const kinds = lines.map((line) => classify(text, line));
  let weight = 0;
  for (const kind of kinds) weight += FURNITURE_WEIGHT[kind] ?? 0;
  // A list of other articles behind the last prose is no part of a text that somebody wrote.
  if (weight < PAGE_WEIGHT && kinds.indexOf('teaser-head') > kinds.lastIndexOf('prose') && kinds.includes('prose')) weight = PAGE_WEIGHT;
  if (weight >= PAGE_WEIGHT) {
    const page = new LayoutPass(text, lines, kinds).page();
    // Furniture alone is a fragment that someone pasted: nothing of it may be lost.
    if (page.types.some((type) => STORY_TYPES.has(type))) return page;
  }
  return new LayoutPass(text, lines, kinds).plain();
}

class LayoutPass {
  private readonly types: ZoneType[];

  constructor(private readonly text: string, private readonly lines: readonly Line[], private readonly kinds: readonly LineKind[]) {
    this.types = kinds.map(() => 'boilerplate');
  }

  /** Text without furniture: all of it is body, except a headline above prose and what is plainly a byline or an address. */
  plain(): Layout {
    const { kinds, types } = this;
    let headline = -1;
    for (let i = 0; i < kinds.length; i++) types[i] = this.plainType(i);
    const first = this.nextText(0);
    const prose = kinds.indexOf('prose');
    if (first >= 0 && first < prose && this.isHeading(first)) {
      headline = first;
      types[first] = 'headline';
      let below = this.nextText(first + 1);
      for (let count = 0; count < 3 && below >= 0 && below < prose && this.isHeading(below); count++) {
        types[below] = 'subheadline';
        below = this.nextText(below + 1);
      }
      // Four and more short lines above the prose are a list.
      if (below >= 0 && below < prose && this.isHeading(below)) for (let i = first + 1; i < below; i++) if (types[i] === 'subheadline') types[i] = 'body';
    }
    return { kinds, types, headline, first: 0, last: kinds.length, page: false };
  }

  private plainType(index: number): ZoneType {
    const kind = this.kinds[index]!;
    if (kind === 'byline') return 'byline';
    if (PLAIN_FURNITURE.has(kind)) return 'boilerplate';
    return this.isCaption(index, false) ? 'caption' : 'body';
  }

  /** A scraped page. */
  page(): Layout {
    const { kinds, types } = this;
    const story = this.mainStretch();
    const last = this.resume(story.to);
    const body = this.firstBody(story);
    const top = this.top(story, body);
    const headline = this.header(top, body);
    for (let i = body; i < last; i++) types[i] = this.bodyType(i);
    this.trimTail(body, last);
    this.teasers(last, kinds.length);
    for (let i = top; i < body; i++) if (this.isSigned(i) || kinds[i] === 'changed') types[i] = 'byline';
    return { kinds, types, headline, first: top, last, page: true };
  }

  private nextText(from: number): number {
    for (let i = from; i < this.kinds.length; i++) if (this.kinds[i] !== 'blank') return i;
    return -1;
  }

  private isHeading(index: number): boolean {
    const line = this.lines[index]!;
    if (line.text.endsWith('.') && endsSentence(this.text, line.from, line.to)) return false;
    return this.kinds[index] === 'text' && line.text.length <= 110 && !BULLETS.test(line.text) && !CAPTION_MARK.test(line.text) && !QUESTION.test(line.text);
  }

  private isBreak(kind: LineKind): boolean {
    return kind === 'stamp' || kind === 'copyright' || kind === 'teaser-head' || kind === 'comment-head';
  }

  /**
   * The stretch between two breaks (moments of publication, copyright lines, heads of teasers and comments) that holds
   * the article: the first with prose behind a moment of publication, otherwise the one with most prose.
   */
  private mainStretch(): Stretch {
    const { kinds } = this;
    let best: Stretch = { from: 0, to: kinds.length };
    let most = -1;
    let opener: LineKind | undefined;
    for (let from = 0, i = 0; i <= kinds.length; i++) {
      if (i < kinds.length && !this.isBreak(kinds[i]!)) continue;
      const prose = this.proseLength(from, i);
      if (opener === 'stamp' && prose > 0) return { from, to: i };
      // Behind the article come other articles' first lines, which may be longer than it.
      const weighed = opener === undefined || opener === 'stamp' ? prose : prose / 4;
      if (weighed > most) {
        most = weighed;
        best = { from, to: i };
      }
      // A link to the comments right below the byline opens nothing.
      if (kinds[i] !== 'comment-head' || prose > 0) opener = kinds[i];
      from = i + 1;
    }
    return best;
  }

  private proseLength(from: number, to: number): number {
    let sum = 0;
    for (let i = from; i < to; i++) {
      const length = this.lines[i]!.to - this.lines[i]!.from;
      // A caption makes an article only where nothing else does.
      if (this.isCaption(i, true)) sum += length / 10;
      else if (this.kinds[i] === 'prose') sum += length;
    }
    return sum;
  }

  /** The end of the story: behind a box of teasers it goes on where whole sentences follow up to the copyright line. */
  private resume(end: number): number {
    const { kinds } = this;
    let last = end;
    for (let box = end; kinds[box] === 'teaser-head' || kinds[box] === 'pointer'; ) {
      let stop = box + 1;
      while (stop < kinds.length && !this.isBreak(kinds[stop]!)) stop++;
      if (kinds[stop] !== 'copyright' && kinds[stop] !== 'teaser-head') break;
      const prose = this.proseRun(box + 1, stop);
      if (prose < 0) break;
      for (let i = box; i < prose; i++) (this.boxed ??= new Set()).add(i);
      last = stop;
      box = stop;
    }
    return last;
  }

  /** Lines of teaser boxes inside the story. */
  private boxed: Set<number> | undefined;

  /** Where prose starts and goes on without a title between; -1 when titles and summaries alternate. */
  private proseRun(from: number, to: number): number {
    let start = -1;
    for (let i = from; i < to; i++) {
      const kind = this.kinds[i]!;
      if (kind === 'prose' && start < 0) start = i;
      if (start >= 0 && kind === 'prose' && /^[[【]/.test(this.opening(i))) return -1;
      if (start >= 0 && kind === 'text') return -1;
    }
    return start;
  }

  private opening(index: number): string {
    return this.lines[index]!.text.slice(0, 2);
  }

  /** The first line of the body inside its stretch. */
  private firstBody(story: Stretch): number {
    for (let i = story.from; i < story.to; i++) if (this.kinds[i] === 'prose' && !this.isCaption(i, true)) return i;
    // No prose at all: a photograph with its caption, or a list. What is no furniture behind the byline counts.
    return story.from > 0 ? story.from : story.to;
  }

  /** The first line that can belong to this article: behind the last end of another one. */
  private top(story: Stretch, body: number): number {
    for (let i = Math.min(story.from, body) - 1; i >= 0; i--) {
      const kind = this.kinds[i]!;
      if (kind === 'copyright') return i + 1;
    }
    return 0;
  }

  /** Types the lines between `top` and the body; returns the headline's index. */
  private header(top: number, body: number): number {
    const { kinds, types } = this;
    const anchor = this.anchor(top, body);
    const above = this.titlesAbove(anchor, top);
    const titles = above.length > 0 ? above : this.titlesBetween(anchor, body);
    const headline = titles[0] ?? -1;
    if (headline >= 0) types[headline] = 'headline';
    for (const index of titles.slice(1)) types[index] = 'subheadline';
    for (let i = Math.max(anchor, headline + 1); i < body; i++) {
      if (types[i] !== 'boilerplate' || !STORY_KINDS.has(kinds[i]!)) continue;
      if (this.isCaption(i, true)) types[i] = 'caption';
      else if (BULLETS.test(this.lines[i]!.text)) types[i] = 'body';
      else if (kinds[i] !== 'word' || this.lines[i]!.hangul >= 5) types[i] = 'subheadline';
    }
    return headline;
  }

  private isSigned(index: number): boolean {
    return this.kinds[index] === 'stamp' || this.kinds[index] === 'byline';
  }

  /** The first line of the block of byline, moment and buttons nearest to the body; the body where there is none. */
  private anchor(top: number, body: number): number {
    let anchor = body - 1;
    while (anchor >= top && !this.isSigned(anchor)) anchor--;
    if (anchor < top) return body;
    for (let i = anchor - 1; i >= top; i--) {
      if (this.isSigned(i)) anchor = i;
      else if (!ABOVE_BYLINE.has(this.kinds[i]!) || this.isTitle(i)) break;
    }
    return anchor;
  }

  /** Lines that can be titles, going up from the byline to the nearest furniture; a list of teasers is left out. */
  private titlesAbove(anchor: number, top: number): number[] {
    let i = anchor - 1;
    while (i >= top && (ABOVE_BYLINE.has(this.kinds[i]!) || this.isCaption(i, true))) i--;
    const found: number[] = [];
    for (; i >= top; i--) {
      if (this.kinds[i] === 'blank') continue;
      if (!this.isTitle(i)) break;
      found.push(i);
    }
    found.reverse();
    let teasers = 0;
    if (i >= top && this.kinds[i] === 'teaser-head') while (found[teasers] === i + 1 + teasers) teasers++;
    const titles = found.slice(teasers);
    return titles.length > 4 ? this.lastBlock(titles) : titles;
  }

  /** The last of several blocks that blank lines divide. */
  private lastBlock(found: readonly number[]): number[] {
    let from = found.length - 1;
    while (from > 0 && found[from - 1] === found[from]! - 1) from--;
    return found.slice(from);
  }

  private titlesBetween(anchor: number, body: number): number[] {
    const found: number[] = [];
    for (let i = anchor; i < body; i++) {
      if (this.isTitle(i)) found.push(i);
      else if (found.length > 0 && this.kinds[i] !== 'blank') break;
    }
    return found;
  }

  private isTitle(index: number): boolean {
    const line = this.lines[index]!;
    const { text } = line;
    if (this.isCaption(index, true) || CAPTION_MARK.test(text) || text.length > 120 || text.length === 0) return false;
    return this.kinds[index] === 'text' || (this.kinds[index] === 'prose' && text.length <= 100) || (this.kinds[index] === 'word' && text.length >= 10);
  }

  private isCaption(index: number, page: boolean): boolean {
    const kind = this.kinds[index]!;
    if (!STORY_KINDS.has(kind)) return false;
    const { text } = this.lines[index]!;
    if (text === '' || text.length > 200) return false;
    const marked = CAPTION_MARK.test(text);
    if (!marked && text.endsWith('다.')) return false;
    if (CAPTION_CREDIT.test(text.slice(-40))) return marked || /사진|[ⓒ©]/.test(text.slice(-40));
    if (!marked || text.indexOf(text.charAt(0), 1) > 0) return false;
    return PICTURED.test(text) || (page && !this.inList(index));
  }

  /** Whether a line with a mark has another such line, or the head of a list, as its neighbour. */
  private inList(index: number): boolean {
    const marked = (i: number): boolean => {
      const text = this.lines[i]?.text ?? '';
      return CAPTION_MARK.test(text) || BULLETS.test(text);
    };
    return marked(index - 1) || marked(index + 1);
  }

  private bodyType(index: number): ZoneType {
    const kind = this.kinds[index]!;
    if (this.boxed?.has(index)) return STORY_KINDS.has(kind) ? 'teaser' : 'boilerplate';
    if (kind === 'byline' || kind === 'stamp') return 'byline';
    if (kind === 'blank') return 'body';
    if (!STORY_KINDS.has(kind)) return 'boilerplate';
    return this.isCaption(index, true) ? 'caption' : 'body';
  }

  /** Behind the last prose, short lines that follow furniture are furniture too. */
  private trimTail(body: number, last: number): void {
    let end = last - 1;
    const signed = this.kinds.lastIndexOf('byline', last - 1);
    while (end > body && (this.kinds[end] !== 'prose' || this.isPromotion(end, signed))) end--;
    let furniture = false;
    for (let i = end + 1; i < last; i++) {
      const kind = this.kinds[i]!;
      if (kind === 'blank') continue;
      furniture ||= this.isRanking(i) || this.isPromotion(i, signed);
      if (this.isPromotion(i, signed)) {
        this.types[i] = 'boilerplate';
        continue;
      }
      if (furniture && kind === 'text' && this.types[i] === 'body') this.types[i] = 'teaser';
      else if (furniture && kind === 'word' && this.types[i] === 'body') this.types[i] = 'boilerplate';
      if (!STORY_KINDS.has(kind) && kind !== 'byline' && kind !== 'marks') furniture = true;
    }
  }

  /** `▶ 나루일보 구독하기` behind the byline at the article's end: the site praises itself. */
  private isPromotion(index: number, signed: number): boolean {
    return signed >= 0 && index > signed && STORY_KINDS.has(this.kinds[index]!) && PROMOTION_MARK.test(this.lines[index]!.text);
  }

  /** The head of a table of ranks, or one of several ranks. */
  private isRanking(index: number): boolean {
    const rank = (i: number): boolean => RANK.test(this.lines[i]?.text ?? '');
    return this.lines[index]!.text.startsWith('순위 ') || (rank(index) && (rank(index - 1) || rank(index + 1)));
  }

  private teasers(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const kind = this.kinds[i]!;
      if (kind === 'prose' || kind === 'text') this.types[i] = 'teaser';
    }
  }
}
