/** TimeML: the text with its dates marked by TIMEX3 elements, as an XML document. */
import { timex3, type Timex3 } from '../dates/timex3';
import type { DateMention } from '../types';
import { checkedInput, checkOptions } from './checks';
import type { Annotations } from './types';
import { escapeAttribute, escapeText } from './xml';

/** Options of {@link toTimeML}. */
export interface TimeMLOptions {
  /** What stands in `DOCID`. Default `text`. */
  id?: string | number;
  /** The time of creation where the document has no article that says it; ISO date or date-time. */
  publishedAt?: string;
}

/** A TIMEX3 element: its attributes, and for a range the empty elements of its ends behind it. */
interface Element {
  attributes: [string, string][];
  ends: [string, string][][];
}

/**
 * The text with its dates as TIMEX3, in a TimeML document: `DCT` holds the date of publication (`t0`). The ends of a range
 * are empty TIMEX3 elements behind it, to which `beginPoint` and `endPoint` point. Dates without a value are left
 * unmarked. Characters that XML cannot hold become U+FFFD, so that offsets stay the same.
 *
 * @throws KoEntitiesError with the code `INVALID_TEXT` or `INVALID_SPAN`
 *
 * @example
 * toTimeML('7월 15일', extract('7월 15일')).includes('<TIMEX3 tid="t1" type="DATE" value="XXXX-07-15">7월 15일</TIMEX3>'); // true
 */
export function toTimeML(text: string, document: Annotations, options: TimeMLOptions = {}): string {
  checkOptions(options, ['id', 'publishedAt']);
  const { mentions } = checkedInput(text, document, 'utf16');
  const published = document.article?.publishedAt ?? options.publishedAt;
  const pieces: string[] = [];
  let at = 0;
  let next = 1;
  for (const mention of mentions) {
    if (mention.kind !== 'date' || mention.start < at) continue;
    const value = timex3({ ...mention, approximate: mention.approximate ?? false } as DateMention);
    if (!value) continue;
    const { attributes, ends } = elementOf(value, next);
    next += 1 + ends.length;
    pieces.push(escapeText(text.slice(at, mention.start)), tag(attributes, escapeText(text.slice(mention.start, mention.end))), ...ends.map((end) => tag(end, '')));
    at = mention.end;
  }
  pieces.push(escapeText(text.slice(at)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
<DOCID>${escapeText(String(options.id ?? 'text'))}</DOCID>
<DCT>${published === undefined ? '' : creationTime(published)}</DCT>
<TEXT>${pieces.join('')}</TEXT>
</TimeML>
`;
}

function creationTime(published: string): string {
  const type = published.includes('T') ? 'TIME' : 'DATE';
  const attributes: [string, string][] = [['tid', 't0'], ['type', type], ['value', published], ['functionInDocument', 'CREATION_TIME']];
  return tag(attributes, escapeText(published));
}

function elementOf({ type, value, mod, beginPoint, endPoint }: Timex3, number: number): Element {
  const points = [beginPoint, endPoint].filter((point) => point !== undefined);
  const attributes: [string, string][] = [['tid', `t${number}`], ['type', type], ['value', points.length === 2 ? lengthOf(value, points[0]!, points[1]!) : value]];
  if (mod !== undefined) attributes.push(['mod', mod]);
  if (beginPoint !== undefined) attributes.push(['beginPoint', `t${number + 1}`]);
  if (endPoint !== undefined) attributes.push(['endPoint', `t${number + points.length}`]);
  const ends = points.map((point, index): [string, string][] => [['tid', `t${number + 1 + index}`], ['type', point.includes('T') ? 'TIME' : 'DATE'], ['value', point]]);
  return { attributes, ends };
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const DAY_LENGTH = 86_400_000;

/**
 * The length of a range, both ends counted in: the written one, otherwise that between two days, months or years; `PXD`,
 * an unknown number of days, for ends of other kinds.
 */
function lengthOf(value: string, begin: string, end: string): string {
  if (value.startsWith('P')) return value;
  if (DAY.test(begin) && DAY.test(end)) return `P${(Date.parse(end) - Date.parse(begin)) / DAY_LENGTH + 1}D`;
  const months = monthsBetween(begin, end);
  if (months !== undefined) return `P${months + 1}M`;
  return /^\d{4}$/.test(begin) && /^\d{4}$/.test(end) ? `P${Number(end) - Number(begin) + 1}Y` : 'PXD';
}

function monthsBetween(begin: string, end: string): number | undefined {
  const [from, to] = [begin, end].map((month) => (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) ? Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) : undefined));
  return from === undefined || to === undefined ? undefined : to - from;
}

function tag(attributes: readonly (readonly [string, string])[], content: string): string {
  const written = attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
  return content === '' ? `<TIMEX3${written}/>` : `<TIMEX3${written}>${content}</TIMEX3>`;
}
