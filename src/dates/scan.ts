/** Finds where a date expression may begin, in one pass without allocation. */
import { DAY_COUNTS } from '../hangul/numerals';
import { firstCharacters, startsTerm } from './lexicon';

const DIGIT = 1;
/** A syllable that begins a word of the lexicon; the word itself decides. */
const WORD = 2;
/** A syllable or Hanja that begins a numeral; what follows decides. */
const NUMERAL = 4;
/** What may stand behind a number of a date: a unit, a separator. */
const AFTER_NUMBER = 8;
/** A unit of time: what may follow a number with a multiplier, a vague 여 or a space. */
const TIME_UNIT = 16;
/** A separator behind which the next number follows. */
const SEPARATOR = 32;
/** A multiplier, 여 or a space between a number and its unit. */
const BETWEEN = 64;
/** A sino-Korean or Hanja numeral, or their unit. */
const SPELLED = 128;

const SPACE = 32;
const DOT = 46;
const BRACKET = 40;

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const mark = (characters: string, cls: number): void => {
    for (const c of characters) classes[c.charCodeAt(0)]! |= cls;
  };
  mark('0123456789', DIGIT);
  for (const head of firstCharacters()) if (!(classes[head.charCodeAt(0)]! & DIGIT)) classes[head.charCodeAt(0)]! |= WORD;
  mark('반한두세석네넉다여일열스서마쉰이삼사오육칠팔구십백천공유시정연전후하나사닷엿아보', NUMERAL);
  mark('一二三四五六七八九十〇零', NUMERAL | SPELLED);
  mark('일이삼사오육륙칠팔구십백천공영년월주개시분年月日時', SPELLED);
  mark('년월일시분초주학세박해年月日時째', TIME_UNIT | AFTER_NUMBER);
  mark('개회공', AFTER_NUMBER | TIME_UNIT);
  mark('.,-/:∼~〜～–—·‧ㆍ・', AFTER_NUMBER | SEPARATOR);
  mark('백천만여 \u00a0', AFTER_NUMBER | BETWEEN);
  mark('"’”\'>》」』〉)', AFTER_NUMBER);
  return classes;
}

const CLASSES: Uint8Array = /* @__PURE__ */ buildClasses();

/** Two code units as one small integer. */
const pairOf = (first: number, second: number): number => (first << 16) | second;

/** Words of counts that stand by themselves or before a unit, by their first two code units. */
function buildCounts(): Set<number> {
  const counts = new Set<number>();
  const add = (pair: string): void => {
    counts.add(pairOf(pair.charCodeAt(0), pair.charCodeAt(1)));
  };
  for (const word of DAY_COUNTS.keys()) add(word.slice(0, 2));
  for (const numeral of '한두세네') for (const next of ' 달해주시') add(numeral + next);
  for (const pair of '석 ,석달,넉 ,넉달,열 ,열한,열두,열흘,스무,스물,서른,마흔,쉰 ,다섯,여섯,일곱,여덟,아홉,반년,반나,한나,일년,유월,시월,정월,전반,후반,연장'.split(',')) {
    add(pair);
  }
  return counts;
}

/** What native numerals count behind a space. */
const COUNTED: ReadonlySet<number> = new Set([...'달해주시'].map((c) => c.charCodeAt(0)));
const COUNTS: ReadonlySet<number> = /* @__PURE__ */ buildCounts();

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

/** Whether what stands behind a number can go on as a date, a time or a duration. */
function goesOn(text: string, end: number, digits: number, classes: Uint8Array): boolean {
  if (end === text.length) return digits === 4;
  const cls = classes[text.charCodeAt(end)]!;
  if (!(cls & AFTER_NUMBER)) return false;
  if (cls & TIME_UNIT) return isUnit(text, end);
  // A bare year of a title has four digits and anything behind it.
  if (digits === 4) return true;
  if (cls & (SEPARATOR | BETWEEN)) {
    let next = end + 1;
    if (text.charCodeAt(next) === SPACE) next++;
    const nextClass = classes[text.charCodeAt(next)]!;
    if (cls & BETWEEN) return (nextClass & (TIME_UNIT | SEPARATOR)) !== 0;
    if (!(nextClass & DIGIT)) return nextClass !== 0 && (nextClass & WORD) !== 0;
    return text.charCodeAt(end) !== DOT || dotGoesOn(text, next, classes);
  }
  return false;
}

/** 개, 회, 공 are units only in 개월, 개년, 회계연도, 공화국. */
function isUnit(text: string, at: number): boolean {
  const next = text[at + 1];
  switch (text[at]) {
    case '개':
      return next === '월' || next === '년';
    case '회':
      return next === '계';
    case '공':
      return next === '화' || next === ' ';
    default:
      return true;
  }
}

/** A decimal is no date: behind the second number stands another dot or a weekday's bracket. */
function dotGoesOn(text: string, at: number, classes: Uint8Array): boolean {
  let end = at;
  while (classes[text.charCodeAt(end)]! & DIGIT) end++;
  const next = text.charCodeAt(end);
  return next === DOT || next === BRACKET || (next === SPACE && text.charCodeAt(end + 1) === BRACKET);
}

/** The first offset at or after `from` where a date expression may begin; `text.length` when there is none. */
export function nextAnchor(text: string, from: number, classes: Uint8Array = CLASSES): number {
  const length = text.length;
  for (let at = from; at < length; at++) {
    const code = text.charCodeAt(at);
    const cls = classes[code]!;
    if (!(cls & (DIGIT | WORD | NUMERAL))) continue;
    if (cls & DIGIT) {
      let end = at + 1;
      while (end < length && classes[text.charCodeAt(end)]! & DIGIT) end++;
      if (goesOn(text, end, end - at, classes)) return at;
      at = end - 1;
      continue;
    }
    if (at > 0 && isHangul(text.charCodeAt(at - 1))) continue;
    if (cls & WORD && startsTerm(text, at)) return at;
    if (!(cls & NUMERAL)) continue;
    const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
    if (COUNTS.has(pairOf(code, next)) && (next !== SPACE || COUNTED.has(text.charCodeAt(at + 2)))) return at;
    // 천 behind a figure is its multiplier.
    if (at > 0 && classes[text.charCodeAt(at - 1)]! & DIGIT) continue;
    if (cls & SPELLED && classes[next]! & SPELLED && spelledGoesOn(text, at, classes)) return at;
  }
  return length;
}

const LONGEST_SPELLED = 14;

/** Whether a run of numerals in syllables holds a unit of time. */
function spelledGoesOn(text: string, at: number, classes: Uint8Array): boolean {
  let end = at;
  while (end - at < LONGEST_SPELLED && classes[text.charCodeAt(end)]! & SPELLED) end++;
  const last = classes[text.charCodeAt(end - 1)]!;
  if (last & TIME_UNIT) return true;
  return (text.charCodeAt(end) === SPACE && (classes[text.charCodeAt(end + 1)]! & TIME_UNIT) !== 0);
}

/** Behind the run of digits, or the one other character, at an anchor that gave nothing. */
export function behindAnchor(text: string, at: number, classes: Uint8Array = CLASSES): number {
  let end = at;
  while (end < text.length && classes[text.charCodeAt(end)]! & DIGIT) end++;
  return Math.max(end, at + 1);
}
