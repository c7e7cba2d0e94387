/** Who wrote it and for whom: bylines of a line of their own, before the first sentence, and behind the last one. */

import { CharacterSet } from '../engine/tables';
import { CLASS_OF, CharClass } from '../text/characters';
import { lowered } from './lines';
import {
  BYLINE_LABELS, DATELINE_PLACES, DESK_ENDINGS, FIRST_PUBLICATION, GENRE_LABELS, LABELS, Label, LATER_CHANGE, OUTLET_ENDINGS, OUTLET_NAMES, OUTLET_PARTS,
  REPORTER_ROLES,
} from './telltales';

/** What a byline says. */
export interface Credit {
  /** Names without 기자, 특파원, in the order written. */
  reporters: string[];
  /** Outlets named in it. */
  outlets: string[];
}

/** A byline or dateline inside a line; offsets into the page. */
export interface CreditSpan extends Credit {
  type: 'byline' | 'dateline';
  start: number;
  end: number;
}

/** Bylines are short: no more than this many words. */
const MAX_WORDS = 14;
const LONGEST_PREFIX = 60;
const EQUALS = 61;
const LONGEST_TAIL = 90;

/** The common surnames (통계청 인구주택총조사 성씨), and those of two syllables. */
const SURNAMES = new Set([...`김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부가복태목형계피두감음빈동온호범좌팽승간견당화창단옹`]);
const DOUBLE_SURNAMES = new Set(['남궁', '황보', '제갈', '선우', '독고', '사공', '서문']);

function isHangul(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (CLASS_OF[word.charCodeAt(i)] !== CharClass.hangul) return false;
  return word.length > 0;
}

/** What the endings of outlets and desks end with: nearly all names are told by their last syllable. */
const OUTLET_LAST = /* @__PURE__ */ new CharacterSet(OUTLET_ENDINGS.map((ending) => ending[ending.length - 1]!));
const DESK_LAST = /* @__PURE__ */ new CharacterSet(DESK_ENDINGS.map((ending) => ending[ending.length - 1]!));

/** Whether a word has one of some endings, whose last characters are given as well. */
function endsWithOne(word: string, endings: readonly string[], last: CharacterSet): boolean {
  return last.has(word.charCodeAt(word.length - 1)) && endings.some((ending) => word.endsWith(ending));
}

/** Whether the text has the form of an outlet's name: 주간위크, 나루통신, 가온뉴스. Genre labels (카드뉴스) have it not. */
export function looksLikeOutlet(text: string): boolean {
  const name = lowered(text);
  if (name.length < 3 || name.length > 20) return false;
  if (!endsWithOne(name, OUTLET_ENDINGS, OUTLET_LAST) && !OUTLET_PARTS.some((part) => name.includes(part))) return false;
  return !GENRE_LABELS.has(name.replace(/\s/g, ''));
}

function isPlainName(word: string): boolean {
  if (!isHangul(word) || word.length < 2 || word.length > 4) return false;
  if (DATELINE_PLACES.has(word) || BYLINE_LABELS.has(word) || REPORTER_ROLES.has(word) || isStampWord(word)) return false;
  return !endsWithOne(word, DESK_ENDINGS, DESK_LAST) && !looksLikeOutlet(word);
}

/** A name that nothing but its own form shows to be one. */
function isLikelyName(word: string): boolean {
  if (!isPlainName(word)) return false;
  const surname = DOUBLE_SURNAMES.has(word.slice(0, 2)) ? 2 : 1;
  return (surname === 2 || SURNAMES.has(word.charAt(0))) && word.length - surname <= 2 && word.length > surname;
}

function isStampWord(word: string): boolean {
  return FIRST_PUBLICATION.includes(word) || LATER_CHANGE.includes(word);
}

function isStamp(word: string): boolean {
  const digits = CLASS_OF[word.charCodeAt(0)] === CharClass.digit && !/[가-힣]{2}/.test(word);
  return digits || isStampWord(word) || /^(?:오전|오후|[월화수목금토일])$/.test(word);
}

function wordsOf(text: string): string[] {
  const found: string[] = [];
  for (const piece of text.split(/[\s[\]()<>【】〔〕/|=,:;"“”*▲△▶■]+/)) {
    if (piece === '') continue;
    if (BYLINE_LABELS.has(piece) || !piece.includes('·')) found.push(piece);
    else found.push(...piece.split('·').filter((part) => part !== ''));
  }
  return found;
}

/** 홍길동기자 as [홍길동, 기자]; undefined for anything else. */
function splitGlued(word: string): [name: string, role: string] | undefined {
  for (const length of [5, 4, 3, 2]) {
    const role = word.slice(-length);
    if (word.length > length && REPORTER_ROLES.has(role)) return [word.slice(0, -length), role];
  }
  return undefined;
}

interface Reading extends Credit {
  /** Names that stand with no role behind them. */
  loose: string[];
}

/** Reads words as a byline; undefined as soon as one has no place in it. Where names stand alone, a section may stand before them (경제 / 우나린). */
function readWords(words: readonly string[], nameAlone: boolean): Reading | undefined {
  const reading: Reading = { reporters: [], outlets: [], loose: [] };
  const { reporters, outlets } = reading;
  const take = (name: string): boolean => {
    if (!isPlainName(name)) return false;
    reporters.push(...reading.loose, name);
    reading.loose = [];
    return true;
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.includes('@') || isStamp(word) || BYLINE_LABELS.has(word) || REPORTER_ROLES.has(word)) continue;
    const glued = splitGlued(word);
    if (glued && take(glued[0])) continue;
    const next = words[i + 1];
    if (next !== undefined && REPORTER_ROLES.has(next) && take(word)) continue;
    if (word === '-' || (nameAlone && ((LABELS.get(word) ?? 0) & Label.section) !== 0)) continue;
    if (looksLikeOutlet(word) || OUTLET_NAMES.has(lowered(word))) outlets.push(word);
    else if (isLikelyName(word)) reading.loose.push(word);
    else if (!DATELINE_PLACES.has(word) && !endsWithOne(word, DESK_ENDINGS, DESK_LAST)) return undefined;
  }
  return reading;
}

/**
 * Reads a short text that is a byline and nothing else.
 *
 * @param nameAlone whether a name counts with no role behind it, as next to a moment of publication (이서온 / 기사승인 …).
 * @example readCredit('가온경제 우나린 기자') // { reporters: ['우나린'], outlets: ['가온경제'] }
 */
export function readCredit(text: string, nameAlone = false): Credit | undefined {
  if (text.length > 120) return undefined;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MAX_WORDS) return undefined;
  const reading = readWords(words, nameAlone);
  if (!reading) return undefined;
  const { outlets, loose } = reading;
  const reporters = nameAlone ? [...reading.reporters, ...loose] : reading.reporters;
  if (reporters.length === 0 && !(nameAlone && outlets.length > 0)) return undefined;
  return { reporters, outlets };
}

const BRACKETS = new Map([['(', ')'], ['[', ']'], ['<', '>'], ['【', '】'], ['〔', '〕']]);

function outletsIn(text: string, site: string): string[] {
  const parts = text.split(/[,·/&]/).map((part) => part.trim());
  return parts.filter((part) => looksLikeOutlet(part) || isSite(part, site));
}

/** Whether a short form in a byline is the site's own name. */
export function isSite(name: string, site: string): boolean {
  return name.length >= 2 && site !== '' && (site === name || site.startsWith(name) || (name.length > 3 && name.startsWith(site)));
}

type Opening = Omit<CreditSpan, 'start' | 'end'>;

/** 서울=나루통신, 나루일보, 주간가온=이서온 기자, 가온경제 우나린 기자, 가온뉴스: what stands in the bracket. */
function readBracket(inner: string, site: string): Opening | undefined {
  const equals = inner.indexOf('=');
  if (equals > 0) {
    const before = outletsIn(inner.slice(0, equals), site);
    const right = inner.slice(equals + 1).trim();
    const credit = readCredit(right);
    if (credit) return { type: 'byline', reporters: credit.reporters, outlets: [...before, ...credit.outlets] };
    const after = right.length <= 12 && !right.includes(' ') ? [right] : outletsIn(right, site);
    const place = DATELINE_PLACES.has(inner.slice(0, equals).split(/[·,/\s]/)[0] ?? '');
    return place || after.some((name) => looksLikeOutlet(name)) ? { type: 'dateline', reporters: [], outlets: after } : undefined;
  }
  const credit = readCredit(inner);
  if (credit) return { type: 'byline', reporters: credit.reporters, outlets: credit.outlets };
  const outlet = inner.trim();
  const known = isSite(outlet, site) || (looksLikeOutlet(outlet) && OUTLET_PARTS.some((part) => outlet.includes(part)));
  return known && !outlet.includes(' ') ? { type: 'byline', reporters: [], outlets: [outlet] } : undefined;
}

function skipSpaces(text: string, at: number, limit: number): number {
  while (at < limit && CLASS_OF[text.charCodeAt(at)] === CharClass.space) at++;
  return at;
}

/**
 * The bylines and datelines before the first sentence of a line: `(서울=나루통신) 이서온 기자 = `, `[가온뉴스] `.
 *
 * @param site the site's own name, empty when unknown.
 */
export function readOpening(text: string, from: number, to: number, site: string): CreditSpan[] {
  const found: CreditSpan[] = [];
  let at = from;
  for (let round = 0; round < 2; round++) {
    const close = BRACKETS.get(text.charAt(at));
    if (close === undefined) break;
    const inner = text.slice(at + 1, Math.min(to, at + LONGEST_PREFIX));
    const stop = inner.indexOf(close);
    const behind = skipSpaces(text, at + stop + 2, to);
    const opening = stop > 0 ? (readBracket(inner.slice(0, stop), site) ?? readOutlet(inner.slice(0, stop), readSigned(text, behind, to))) : undefined;
    if (!opening) break;
    // [나루일보]= 이서온 기자
    const end = text.charCodeAt(behind) === EQUALS ? skipSpaces(text, behind + 1, to) : behind;
    const { type, reporters, outlets } = opening;
    // Written out, as below: spreading objects of several shapes into another costs V8 more than reading the byline.
    found.push({ type, reporters, outlets, start: at, end });
    at = end;
  }
  const name = readSigned(text, at, to) ?? (found.length > 0 ? readRest(text, at, to) : undefined);
  if (name) found.push(name);
  return found;
}

/** (나루 통신) before a signed name: the outlet's name in words of its own. */
function readOutlet(inner: string, signed: CreditSpan | undefined): Opening | undefined {
  return signed && looksLikeOutlet(inner) ? { type: 'byline', reporters: [], outlets: [inner] } : undefined;
}

/** `(서울=나루통신) 이서온 기자` and nothing behind it. */
function readRest(text: string, from: number, to: number): CreditSpan | undefined {
  if (from >= to || to - from > LONGEST_PREFIX) return undefined;
  const credit = readCredit(text.slice(from, to));
  return credit && { type: 'byline', reporters: credit.reporters, outlets: credit.outlets, start: from, end: to };
}

/** `이서온 기자 = ` without a bracket. */
function readSigned(text: string, from: number, to: number): CreditSpan | undefined {
  const limit = Math.min(to, from + LONGEST_PREFIX);
  let first = from;
  while (first < limit && text.charCodeAt(first) !== EQUALS) first++;
  if (first === limit) return undefined;
  const window = text.slice(from, limit);
  for (let equals = window.indexOf('='), tries = 0; equals > 0 && tries < 2; equals = window.indexOf('=', equals + 1), tries++) {
    const credit = readCredit(window.slice(0, equals));
    if (credit) return { type: 'byline', reporters: credit.reporters, outlets: credit.outlets, start: from, end: skipSpaces(text, from + equals + 1, to) };
  }
  return undefined;
}

const SENTENCE_END = /[.?!][”"’'\])]{0,3}\s*[/([<]?|\s\/|[\])>]\s/g;

/** The byline behind the last sentence of a line: `… 말했다. 우나린 기자 serin@…`, `/우나린 기자`. */
export function readClosing(text: string, from: number, to: number): CreditSpan | undefined {
  // A byline ends in a role, an address or a bracket.
  if (!/[a-z자원\])>]/i.test(text.charAt(to - 1))) return undefined;
  const start = Math.max(from, to - LONGEST_TAIL);
  const window = text.slice(start, to);
  const signed = window.includes('@') || /(?:기자|특파원|통신원)[\])>]?$/.test(window);
  if (!signed) return undefined;
  for (const match of window.matchAll(SENTENCE_END)) {
    const at = match.index + match[0].length;
    const credit = readCredit(window.slice(at));
    const mark = /[/([<]$/.test(match[0]) ? 1 : 0;
    if (credit) return { type: 'byline', reporters: credit.reporters, outlets: credit.outlets, start: start + at - mark, end: to };
  }
  return undefined;
}
