/** From typed lines to zones that cover the page: cuts bylines, credits, site names and tags out of their lines. */

import type { Zone, ZoneType } from '../types';
import { isSite, readClosing, readCredit, readOpening, type Credit, type CreditSpan } from './byline';
import type { Layout } from './layout';
import { compact, type Line } from './lines';
import type { PageTitle } from './press';
import { readStamps } from './published';
import { COPYRIGHT_WORDS, HEADLINE_TAGS } from './telltales';

/** What the bylines inside lines say, beside the zones. */
export interface Cutting {
  zones: Zone[];
  /** In text order. */
  credits: Credit[];
  /** The texts of the headlines, in text order. */
  headlines: string[];
}

const TAIL_WINDOW = 120;
const CREDIT_OPENING = /[[<(/]\s?(?:사진|영상|글|그림)?[^[\]<>(/]{1,40}$/;

/** Collects zones in order; adjoining ones of a type are one. */
class ZoneList {
  readonly zones: Zone[] = [];
  private end = 0;

  get lastType(): ZoneType | undefined {
    return this.zones[this.zones.length - 1]?.type;
  }

  /** Types everything that has no type yet, up to `end`. */
  upTo(end: number, type: ZoneType): void {
    if (end <= this.end) return;
    const previous = this.zones.length === 0 ? undefined : this.zones[this.zones.length - 1];
    if (previous?.type === type) previous.end = end;
    else this.zones.push({ type, start: this.end, end });
    this.end = end;
  }
}

/**
 * Cuts typed lines into zones that cover the text. White space between lines belongs to what stands before it.
 *
 * @param title the page title taken apart, where the page has one.
 * @param site the site's name, empty when unknown.
 */
export function cutZones(text: string, lines: readonly Line[], layout: Layout, title: PageTitle | undefined, site: string): Cutting {
  const list = new ZoneList();
  const cutting: Cutting = { zones: list.zones, credits: [], headlines: [] };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const type = layout.types[i]!;
    if (layout.kinds[i] === 'blank') list.upTo(line.next, list.lastType ?? type);
    else if (title && line.start <= title.start && title.start < line.to) cutTitle(text, line, title, list, cutting);
    else cutLine(text, line, type, list, cutting, site);
    list.upTo(line.next, list.lastType ?? type);
  }
  return cutting;
}

function cutTitle(text: string, line: Line, title: PageTitle, list: ZoneList, cutting: Cutting): void {
  list.upTo(title.start, 'boilerplate');
  list.upTo(title.end, 'headline');
  list.upTo(line.to, 'boilerplate');
  cutting.headlines.push(text.slice(title.start, title.end).trim());
}

function cutLine(text: string, line: Line, type: ZoneType, list: ZoneList, cutting: Cutting, site: string): void {
  if (type === 'byline') cutting.credits.push(...bylineCredits(text, line, site));
  if (type === 'byline' || type === 'boilerplate' || type === 'teaser') {
    list.upTo(line.to, type);
    return;
  }
  list.upTo(line.from, type);
  let { from } = line;
  for (const span of readOpening(text, from, line.to, site)) {
    list.upTo(span.end, span.type);
    cutting.credits.push(span);
    from = span.end;
  }
  if (type === 'headline') {
    const bare = withoutTags(text, from, line.to);
    list.upTo(bare.from, 'boilerplate');
    list.upTo(bare.to, 'headline');
    list.upTo(line.to, 'boilerplate');
    cutting.headlines.push(text.slice(bare.from, bare.to));
    return;
  }
  const rights = copyrightStart(text, from, line.to);
  const closing = (type === 'caption' ? pictureCredit(text, from, rights, site) : undefined) ?? readClosing(text, from, rights);
  list.upTo(closing?.start ?? rights, type);
  if (closing) {
    list.upTo(rights, 'byline');
    cutting.credits.push(closing);
  }
  list.upTo(line.to, 'boilerplate');
}

function bylineCredits(text: string, line: Line, site: string): Credit[] {
  const bracket = readOpening(text, line.from, line.to, site);
  if (bracket.length > 0) return bracket;
  const stamped = readStamps(line.text)[0];
  const signature = stamped ? line.text.slice(0, stamped.start) : line.text;
  const credit = readCredit(signature, stamped !== undefined || line.text.includes('@')) ?? readCredit(line.text);
  return credit ? [credit] : [];
}

/** A headline without `[속보]` before and `(종합)` behind it. */
function withoutTags(text: string, from: number, to: number): { from: number; to: number } {
  const line = text.slice(from, to);
  const before = /^[[(<【](?<tag>[^\])>】]{1,8})[\])>】]\s*/.exec(line);
  const behind = /\s?[[(<](?<tag>[^[\])>]{1,8})[\])>]$/.exec(line);
  const start = before && HEADLINE_TAGS.has(before.groups?.['tag'] ?? '') ? from + before[0].length : from;
  const end = behind && HEADLINE_TAGS.has(behind.groups?.['tag'] ?? '') ? to - behind[0].length : to;
  return start < end ? { from: start, to: end } : { from, to };
}

/** Where a copyright notice behind the last sentence starts; `to` when there is none. */
function copyrightStart(text: string, from: number, to: number): number {
  // A sentence ends in 다., a notice in 금지 or 금지합니다.
  if (text.startsWith('다.', to - 2) && text.charAt(to - 3) !== '니') return to;
  const start = Math.max(from, to - TAIL_WINDOW);
  const window = text.slice(start, to);
  if (!/[ⓒ©]|무단|저작권|[Rr]ights/.test(window)) return to;
  const bare = compact(window);
  if (!COPYRIGHT_WORDS.some((word) => bare.includes(word))) return to;
  const mark = /[[<(]?\s?(?:저작권자|copyright|[ⓒ©]|무단\s?전재)/i.exec(window);
  return mark && (mark.index === 0 ? start === from : /[.”"\])>\s]$/.test(window.slice(0, mark.index))) ? start + mark.index : to;
}

/**
 * The credit of a picture where it names a photographer or the outlet itself; a provider (`[사진=나루시 제공]`) stays
 * with the caption, as it is an organization of the story.
 */
function pictureCredit(text: string, from: number, to: number, site: string): CreditSpan | undefined {
  const start = Math.max(from, to - TAIL_WINDOW);
  const window = text.slice(start, to).replace(/[\])>]$/, '');
  const opening = CREDIT_OPENING.exec(window);
  const at = opening?.index ?? window.search(/\s(?:사진|[ⓒ©])/);
  if (at < 0) return undefined;
  const content = window.slice(at + 1).replace(/^\s?(?:사진|영상|글|그림)?\s?(?:제공)?\s?[=:ⓒ©]?\s?/, '').replace(/\s?제공$/, '');
  const span = { type: 'byline', start: start + at, end: to } as const;
  const credit = readCredit(content);
  if (credit) return { ...span, reporters: credit.reporters, outlets: credit.outlets };
  return isSite(content, site) || content === '' ? { ...span, reporters: [], outlets: [] } : undefined;
}
