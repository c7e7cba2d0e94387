/** Reads a page: what each stretch of it is, its headline, its press and reporters, the moment of publication. */

import type { Article } from '../types';
import { isSite, type Credit } from './byline';
import { layOut, type Layout } from './layout';
import { splitLines, type Line } from './lines';
import { readPageTitle, siteOfCopyright, siteOfHeader, type PageTitle } from './press';
import { readStamps, type Stamp } from './published';
import { cutZones } from './zones';

/**
 * A page as it was read. `zones` cover the text from 0 to its length, in order, without gap or overlap; an empty text
 * has none. `publishedAt` is the first publication (기사승인, 입력, 등록 …, not 수정) as `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM`
 * or with seconds, as fine as the page writes it.
 */
export type PageReading = Article;

/**
 * Reads the text of a page, or of an article without page furniture: then all of it is story, except datelines and
 * bylines. Never throws; takes time in proportion to the text.
 *
 * @param text normalized (NFC); offsets are UTF-16 code units into it.
 * @example readArticle('(서울=나루통신) 이서온 기자 = 비가 왔다.').reporters // ['이서온']
 */
export function readArticle(text: string): PageReading {
  const lines = splitLines(text);
  const layout = layOut(text, lines);
  const known = layout.page ? siteOfFooter(lines, layout) : '';
  const title = layout.page ? titleOf(text, lines, layout, known) : undefined;
  const header = layout.page && known === '' && !title?.site ? headerSite(lines, layout) : '';
  const site = known || title?.site || header;
  const cutting = cutZones(text, lines, layout, title, site);
  const headline = cutting.headlines.reduce((longest, next) => (next.length > longest.length ? next : longest), '');
  const publishedAt = publication(lines, layout);
  const press = pressOf(site, cutting.credits);
  const reporters = reportersOf(cutting.credits);
  const { zones } = cutting;
  // Written out: an object that is spread into another one costs more than all the rest of a short text's zones.
  if (headline === '') return publishedAt === undefined ? { press, reporters, zones } : { press, reporters, publishedAt, zones };
  return publishedAt === undefined ? { headline, press, reporters, zones } : { headline, press, reporters, publishedAt, zones };
}

function siteOfFooter(lines: readonly Line[], layout: Layout): string {
  for (let i = layout.first; i < lines.length; i++) {
    const site = layout.kinds[i] === 'copyright' ? siteOfCopyright(lines[i]!.text) : '';
    if (site !== '') return site;
  }
  return '';
}

/** The page title is the first line; the headline proper, when there is one, stands further down. */
function titleOf(text: string, lines: readonly Line[], layout: Layout, site: string): PageTitle | undefined {
  const first = layout.kinds.findIndex((kind) => kind !== 'blank');
  const line = lines[first];
  if (!line || line.long || first === layout.headline || layout.types[first] !== 'boilerplate') {
    return first === layout.headline && line ? readPageTitle(line, () => false, site) : undefined;
  }
  const headlines = new Set<string>();
  lines.forEach((other, i) => {
    if (layout.types[i] === 'headline') headlines.add(text.slice(other.from, other.to));
  });
  return readPageTitle(line, (candidate) => headlines.has(candidate), site);
}

function headerSite(lines: readonly Line[], layout: Layout): string {
  const first = layout.kinds.findIndex((kind) => kind !== 'blank');
  return first >= 0 && first !== layout.headline ? siteOfHeader(lines[first]?.text ?? '') : '';
}

function pressOf(site: string, credits: readonly Credit[]): string[] {
  const press = site === '' ? [] : [site];
  for (const { outlets } of credits) {
    for (const outlet of outlets) if (!press.includes(outlet) && !isSite(outlet, site)) press.push(outlet);
  }
  return press;
}

/** Each reporter once, in the order of their bylines. */
function reportersOf(credits: readonly Credit[]): string[] {
  const reporters = new Set<string>();
  for (const credit of credits) for (const reporter of credit.reporters) reporters.add(reporter);
  return [...reporters];
}

const RANK = { first: 0, bare: 1, change: 2 } as const;

/** The first publication; a moment without a keyword, and then a later change, only where nothing better is given. */
function publication(lines: readonly Line[], layout: Layout): string | undefined {
  let best: Stamp | undefined;
  for (let i = layout.first; i < Math.min(lines.length, layout.last + 1); i++) {
    if (layout.kinds[i] !== 'stamp') continue;
    for (const stamp of readStamps(lines[i]!.text)) if (!best || RANK[stamp.basis] < RANK[best.basis]) best = stamp;
  }
  return best?.value;
}
