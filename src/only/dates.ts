/**
 * `ko-entities/dates`: the dates of a text and nothing else. It brings no dictionary of names along, so that it loads in a
 * fraction of the time and the bytes of the main entry, and finds what that one's `dates` finds.
 */
import { readArticle } from '../article';
import { findDates } from '../dates';
import { parseIsoDateTime } from '../engine/iso';
import { checkText, resolveOptions } from '../options';
import { moveMention } from '../original';
import { StoryWalk, storyOf } from '../story';
import { pairQuoteMarks } from '../text/marks';
import { normalizeText } from '../text/normalize';
import type { DateMention, ExtractOptions } from '../types';

export { timex3, type Timex3 } from '../dates/timex3';
export type { KoEntitiesErrorCode } from '../errors';
export type { DateMention, DatePart, ExtractOptions, Scope, Span, TextSpan } from '../types';

/**
 * The dates of a text in text order, with their values (EDTF, ISO 8601-2); {@link timex3} gives one as TIMEX3. The same
 * as `dates` of the main entry, and takes the same options; `kinds` and `strictness` mean nothing here.
 *
 * @param text the caller's string; offsets in the result are UTF-16 code units into it, end exclusive
 * @param options defaults: `publishedAt` as the page says, `timeZone` Asia/Seoul, `scope` story
 * @throws a `TypeError` with a stable `code` for an unknown option, or a value that an option does not take
 *
 * @example
 * dates('오는 15일 연다.', { publishedAt: '2026-10-02' })[0]?.edtf; // '2026-10-15'
 */
export function dates(text: string, options?: ExtractOptions): DateMention[] {
  const source = normalizeText(checkText(text));
  const { publishedAt: given, scope } = resolveOptions(options, 'call');
  const article = readArticle(source.text);
  const publishedAt = given ?? parseIsoDateTime(article.publishedAt);
  const found = findDates({ text: source.text, zones: article.zones, quotes: pairQuoteMarks(source.text), ...(publishedAt ? { publishedAt } : {}) });
  const story = new StoryWalk(storyOf(article, scope));
  const inside = found.filter(({ start, end }) => story.isInside(start, end));
  if (source.map) for (const mention of inside) moveMention(source, mention);
  return inside;
}
