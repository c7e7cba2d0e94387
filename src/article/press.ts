/** The site's own name and the parts of a page title. */

import { trimMarks } from '../text/trim';
import { looksLikeOutlet } from './byline';
import type { Line } from './lines';
import { LABELS } from './telltales';

const LONGEST_SITE = 24;
const RIGHTS = /(?:저작권자|copyrights?|[ⓒ©]|\(c\))[\s:ⓒ©(c)]{0,8}(?:\d{4}(?:\s?[-~]\s?\d{4})?\s?)?/i;
const SITE_END = /[.,\]>()|[<]|\s?무단|\s?all rights|\s?및|\s[-&]\s|\s재배포|\sby\s/i;

/**
 * The site that a copyright line names: `[저작권자ⓒ 가온뉴스. 무단전재-재배포 금지]` gives 가온뉴스.
 *
 * @returns the empty string when the line names none.
 */
export function siteOfCopyright(text: string): string {
  const rights = RIGHTS.exec(text);
  if (!rights) return siteName(/^[[<(]?(?<name>[^\s[<(]{2,20})\s?무단/.exec(text)?.groups?.['name'] ?? '');
  let rest = text.slice(rights.index + rights[0].length).trimStart();
  // “저작권자 © 2024 가온뉴스” and “Copyright ⓒ 가온뉴스” write the mark and the word one behind the other.
  const again = RIGHTS.exec(rest.slice(0, 16));
  if (again && again.index === 0) rest = rest.slice(again[0].length).trimStart();
  const end = SITE_END.exec(rest)?.index ?? rest.length;
  return siteName(trimMarks(rest.slice(0, end), '\'"‘“', '\'"’”'));
}

function siteName(text: string): string {
  return text.length >= 2 && text.length <= LONGEST_SITE ? text : '';
}

/** A page title taken apart; offsets into the page. */
export interface PageTitle {
  site: string;
  /** The article's own title. */
  start: number;
  end: number;
}

const SEPARATORS = [' - ', ' | ', ' :: ', ' : ', ' – ', ' — ', '::'];

/**
 * Takes a page title apart: `가온뉴스 - 제목`, `제목 | 가온뉴스`, `제목 < 사회 < 기사본문 - 가온뉴스`.
 *
 * @param isHeadline whether a text stands as a line of its own further down, which makes it the headline.
 * @param site the site's name from elsewhere, empty when unknown.
 */
export function readPageTitle(line: Line, isHeadline: (text: string) => boolean, site: string): PageTitle | undefined {
  const { text, from } = line;
  const whole: PageTitle = { site: '', start: from, end: from + text.length };
  if (isHeadline(text)) return whole;
  // Section and page name stand behind the title, each after a <: `제목 < 사회 < 기사본문 - 가온뉴스`.
  const arrow = text.indexOf(' < ');
  if (arrow > 0) return { site: siteFrom(text.slice(text.lastIndexOf(' - ') + 3), site), start: from, end: from + arrow };
  for (const separator of SEPARATORS) {
    const first = text.indexOf(separator);
    const last = text.lastIndexOf(separator);
    if (first <= 0) continue;
    const left = text.slice(0, first).trim();
    const right = text.slice(last + separator.length).trim();
    const head: PageTitle = { site: siteFrom(right, site), start: from, end: from + first };
    const tail: PageTitle = { site: siteFrom(left, site), start: from + first + separator.length, end: from + text.length };
    if (isHeadline(left)) return head;
    if (isHeadline(text.slice(first + separator.length).trim())) return tail;
    if (isHeadline(text.slice(0, last).trim()) || isSiteName(right, site)) return { ...head, end: from + last };
    if (isSiteName(left, site)) return tail;
  }
  return undefined;
}

function isSiteName(text: string, site: string): boolean {
  return text !== '' && text.length <= LONGEST_SITE && (text === site || (looksLikeOutlet(text) && !/\s\S+\s/.test(text)));
}

/** The site in the outer part of a title: `사회 < 기사본문 - 가온뉴스`. */
function siteFrom(part: string, site: string): string {
  const name = part.split(/\s[-|<>]\s/).pop()?.trim() ?? '';
  if (name.length < 2 || name.length > LONGEST_SITE) return '';
  return site !== '' && (name.startsWith(site) || site.startsWith(name)) ? site : name;
}

/** The outlet in the line above a page's menus: `HANBIT 가온뉴스` gives 가온뉴스. */
export function siteOfHeader(text: string): string {
  if (text.length > LONGEST_SITE) return '';
  if (looksLikeOutlet(text) && !text.includes(' ')) return text;
  return text.split(' ').find((word) => /[가-힣]/.test(word) && !LABELS.has(word) && looksLikeOutlet(word)) ?? '';
}
