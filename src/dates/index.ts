/** Dates, times, intervals and durations in Korean news prose, as EDTF. */
import type { CivilDateTime } from '../engine/civil';
import { CharacterSet } from '../engine/tables';
import { isDigit } from '../hangul/numerals';
import type { DateMention, Span, Zone } from '../types';
import { assemble } from './assemble';
import { readExpressions } from './expressions';
import type { Expression } from './model';
import { behindAnchor, nextAnchor } from './scan';
import { inTitle, readBareYear } from './titles';

/** What dates are found in, and what they are resolved against. Offsets are UTF-16 code units into `text`. */
export interface DateSource {
  /** Normalized (NFC) text. */
  text: string;
  /** When the article was published; without it unknown digits stay X. */
  publishedAt?: CivilDateTime;
  /** Zones that cover the text, sorted. Dates of a teaser are never tied to this article's date. */
  zones: readonly Zone[];
  /** Spans between quote marks, sorted by start. Dates in them do not move the narrative. */
  quotes: readonly Span[];
}

/** Characters before a number with which it is an ordinal, a version, a price or goes on with a number. */
const NOT_BEFORE = /* @__PURE__ */ new CharacterSet('제$₩€£¥#=_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
/** The same where a figure stands before them. */
const NOT_BEHIND_FIGURE = /* @__PURE__ */ new CharacterSet('.,:세만천백억조');
const ORDINAL_PREFIX = '제'.charCodeAt(0);
const HYPHEN = 0x2d;

const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** 제1분기, 제1사분기, 제1/4분기: the only ordinal figures that are dates. */
const beginsQuarter = (text: string, at: number): boolean => text.startsWith('분기', at + 1) || text.startsWith('사분기', at + 1) || text.startsWith('/4분기', at + 1);

function mayBegin(text: string, at: number): boolean {
  if (at === 0) return true;
  const last = text.charCodeAt(at - 1);
  if (!isDigit(text.charCodeAt(at))) return !isLatin(text.charCodeAt(at)) || !isLatin(last);
  if (NOT_BEFORE.has(last)) return last === ORDINAL_PREFIX && beginsQuarter(text, at);
  const before = text.charCodeAt(at - 2);
  if (NOT_BEHIND_FIGURE.has(last)) return !isDigit(before);
  return last !== HYPHEN || !isLatin(before);
}

function recognize(text: string): Expression[] {
  const found: Expression[] = [];
  let at = nextAnchor(text, 0);
  while (at < text.length) {
    const count = found.length;
    if (!mayBegin(text, at) || !readExpressions(text, at, found)) readBareYear(text, at, found);
    if (found.length === count) {
      at = nextAnchor(text, behindAnchor(text, at));
      continue;
    }
    at = nextAnchor(text, Math.max(found[found.length - 1]!.end, at + 1));
    if (inTitle(text, found[count]!)) found.length = count;
  }
  return found;
}

/**
 * Finds the dates, times and durations of a text and resolves them.
 *
 * @returns mentions in text order that do not overlap; `text === source.text.slice(start, end)`.
 * @example
 * findDates({ text: '6월 4일부터 8일까지', publishedAt: { year: 2020, month: 6, day: 1 }, zones: [], quotes: [] })[0]?.edtf
 * // '2020-06-04/2020-06-08'
 */
export function findDates(source: DateSource): DateMention[] {
  const expressions = recognize(source.text);
  return expressions.length === 0 ? [] : assemble(expressions, source);
}
