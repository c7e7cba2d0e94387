/** Finds where a date expression may begin, in one pass without allocation. */
import { DAY_COUNTS, isDigit } from '../hangul/numerals';
import { isSyllable } from '../hangul/syllable';
import { Code, codeAt } from './codes';
import { ERA_FORMS } from './year-eras';
import { isWordAlone, lexiconWords, startsTerm, SYLLABLES_AFTER_ALONE, weekdayNumber } from './lexicon';
import { readWeekdays } from './weekday-lists';

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

/** 〇, below the other Hanja numerals. */
const FIRST_HANJA = 0x3007;
/** AD, BC. */
const LETTER_A = 0x41;
const LETTER_B = 0x42;

/** What numerals written as words are made of. */
const SPELLED_HANJA = '一二三四五六七八九十〇零';
const SPELLED_HANGUL = '일이삼사오육륙칠팔구십백천공영년월주개시분年月日時';

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const mark = (characters: string, cls: number): void => {
    for (const c of characters) classes[c.charCodeAt(0)]! |= cls;
  };
  mark('0123456789', DIGIT);
  for (const word of lexiconWords()) if (!(classes[word.charCodeAt(0)]! & DIGIT)) classes[word.charCodeAt(0)]! |= WORD;
  mark('반한두세석네넉다여일열스서마쉰이삼사오육칠팔구십백천공유시정연전후하나사닷엿아보첫둘셋넷마너대예', NUMERAL);
  mark(ERA_FORMS.map((form) => form.charAt(0)).join(''), NUMERAL);
  mark(SPELLED_HANJA, NUMERAL | SPELLED);
  mark(SPELLED_HANGUL, SPELLED);
  mark('년월일시분초주달학세박해年月日時째', TIME_UNIT | AFTER_NUMBER);
  mark('개회공사', AFTER_NUMBER | TIME_UNIT);
  mark('.,-/:∼~〜～–—·‧ㆍ・', AFTER_NUMBER | SEPARATOR);
  mark('백천만여 \u00a0', AFTER_NUMBER | BETWEEN);
  mark('"’”\'>》」』〉)', AFTER_NUMBER);
  return classes;
}

const CLASSES: Uint8Array = /* @__PURE__ */ buildClasses();
/** Two code units as one small integer. */
const pairOf = (first: number, second: number): number => ((first << 16) | second) >>> 0;

/** Words of counts that stand by themselves or before a unit, by their first two code units. */
function buildCounts(): Set<number> {
  const counts = new Set<number>();
  const add = (pair: string): void => {
    counts.add(pairOf(pair.charCodeAt(0), pair.charCodeAt(1)));
  };
  for (const form of ERA_FORMS) add(form);
  for (const word of DAY_COUNTS.keys()) add(word.slice(0, 2));
  for (const numeral of '한두세네') for (const next of ' 달해주시') add(numeral + next);
  for (const pair of '석 ,석달,넉 ,넉달,열 ,열한,열두,열흘,스무,스물,서른,마흔,쉰 ,다섯,여섯,일곱,여덟,아홉,반년,반나,한나,일년,유월,시월,정월,전반,후반,연장,첫 ,첫째,첫번,첫주,두 ,두번,둘째,세 ,세번,셋째,네 ,네번,넷째,마지,하룻,한두,두어,두세,두서,서너,너댓,네댓,대여,예닐,일고,일 ,삼 ,사 ,오 ,육 ,칠 ,팔 ,구 ,십 '.split(',')) {
    add(pair);
  }
  return counts;
}

/** What native numerals count behind a space. */
const COUNTED: ReadonlySet<number> = new Set([...'년달해주시번월화수목금토일'].map((c) => c.charCodeAt(0)));
const COUNTS: ReadonlySet<number> = /* @__PURE__ */ buildCounts();

/**
 * A bit for the first two code units of each word, count and spelled numeral: nearly all places where none begins are told
 * by it. Bits, so that all of them stay in the nearest cache: every run of syllables asks one.
 */
const BEGINNINGS: Int32Array = /* @__PURE__ */ (() => {
  const flags = new Int32Array(65536 >> 5);
  const add = (first: number, second: number): void => {
    const slot = slotOf(first, second);
    flags[slot >> 5]! |= 1 << (slot & 31);
  };
  for (const word of lexiconWords()) {
    if (word.length > 1) add(word.charCodeAt(0), word.charCodeAt(1));
    else if (isWordAlone(word.charCodeAt(0))) for (const next of SYLLABLES_AFTER_ALONE) add(word.charCodeAt(0), next.charCodeAt(0));
  }
  for (const pair of COUNTS) add(pair >>> 16, pair & 0xffff);
  const spelled = [...(SPELLED_HANJA + SPELLED_HANGUL)].map((c) => c.charCodeAt(0));
  for (const first of spelled) for (const second of spelled) add(first, second);
  return flags;
})();

/** A slot among 65,536 for two code units. */
function slotOf(first: number, second: number): number {
  return ((first << 5) ^ second) & 0xffff;
}

/** Whether something may begin with two code units; false is certain. */
function mayBegin(beginnings: Int32Array, first: number, second: number): boolean {
  const slot = slotOf(first, second);
  return (beginnings[slot >> 5]! & (1 << (slot & 31))) !== 0;
}

/** Whether what stands behind a number can go on as a date, a time or a duration. */
function goesOn(text: string, end: number, digits: number, classes: Uint8Array): boolean {
  if (end === text.length) return digits === 4;
  const cls = classes[codeAt(text, end)]!;
  if (!(cls & AFTER_NUMBER)) return false;
  if (cls & TIME_UNIT) return isUnit(text, end);
  // A bare year of a title has four digits and anything behind it.
  if (digits === 4) return true;
  if (cls & (SEPARATOR | BETWEEN)) {
    let next = end + 1;
    if (text.charCodeAt(next) === Code.space) next++;
    const nextClass = classes[codeAt(text, next)]!;
    if (cls & BETWEEN) return (nextClass & (TIME_UNIT | SEPARATOR)) !== 0;
    if (!(nextClass & DIGIT)) return nextClass !== 0 && (nextClass & WORD) !== 0;
    return text.charCodeAt(end) !== Code.dot || dotGoesOn(text, next, classes);
  }
  return false;
}

/** 개, 회, 공 are units only in 개월, 개년, 회계연도, 공화국. */
function isUnit(text: string, at: number): boolean {
  const next = text[at + 1];
  switch (text[at]) {
    case '개':
      return next === '월' || next === '년' || text.startsWith('분기', next === ' ' ? at + 2 : at + 1);
    case '회':
      return next === '계';
    case '사':
      return next === '분';
    case '공':
      return next === '화' || next === ' ';
    default:
      return true;
  }
}

/** A decimal is no date: behind the second number stands another dot or a weekday's bracket. */
function dotGoesOn(text: string, at: number, classes: Uint8Array): boolean {
  let end = at;
  while (classes[codeAt(text, end)]! & DIGIT) end++;
  const next = text.charCodeAt(end);
  return next === Code.dot || next === Code.절 || next === Code.bracket || (next === Code.space && text.charCodeAt(end + 1) === Code.bracket);
}

/** Behind the run of syllables that goes on at an offset. */
function behindRun(text: string, at: number): number {
  while (isSyllable(text.charCodeAt(at))) at++;
  return at;
}

/** The first offset at or after `from` where a date expression may begin; `text.length` when there is none. */
export function nextAnchor(text: string, from: number, beginnings: Int32Array = BEGINNINGS): number {
  const length = text.length;
  // Words begin where a run of syllables does: the rest of a run is passed over without a look into a table.
  let at = from > 0 && isSyllable(text.charCodeAt(from - 1)) ? behindRun(text, from) : from;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isSyllable(code)) {
      const next = text.charCodeAt(at + 1);
      if ((isSyllable(next) ? mayBegin(beginnings, code, next) : !!(CLASSES[code]! & (WORD | NUMERAL))) && mayStart(text, at, code)) return at;
      at = behindRun(text, at + 1);
    } else if (isDigit(code)) {
      let end = at + 1;
      while (isDigit(text.charCodeAt(end))) end++;
      if (goesOn(text, end, end - at, CLASSES)) return at;
      at = end;
    } else {
      if ((code >= FIRST_HANJA || code === LETTER_A || code === LETTER_B) && mayBegin(beginnings, code, text.charCodeAt(at + 1)) && mayStart(text, at, code)) return at;
      at++;
    }
  }
  return length;
}

/** Whether a word of the lexicon or a numeral in syllables or Hanja with a unit stands at an offset. */
function mayStart(text: string, at: number, code: number): boolean {
  const classes = CLASSES;
  const cls = classes[code]!;
  const next = text.charCodeAt(at + 1);
  if (cls & WORD && startsTerm(text, at)) return true;
  if (classes[next]! & SEPARATOR && weekdayNumber(text[at]) > 0) return readWeekdays(text, at) !== undefined;
  if (!(cls & NUMERAL)) return false;
  if (COUNTS.has(pairOf(code, next)) && (next !== Code.space || COUNTED.has(text.charCodeAt(at + 2)) || text.startsWith('개월', at + 2) || text.startsWith('개 분기', at + 2) || text.startsWith('분기', at + 2))) return true;
  // 천 behind a figure is its multiplier.
  if (at > 0 && classes[codeAt(text, at - 1)]! & DIGIT) return false;
  return (cls & SPELLED & classes[next]!) !== 0 && spelledGoesOn(text, at, classes);
}

const LONGEST_SPELLED = 14;

/** Whether a run of numerals in syllables holds a unit of time. */
function spelledGoesOn(text: string, at: number, classes: Uint8Array): boolean {
  let end = at;
  while (end - at < LONGEST_SPELLED && classes[codeAt(text, end)]! & SPELLED) end++;
  const last = classes[codeAt(text, end - 1)]!;
  if (last & TIME_UNIT || text.startsWith('세기', end)) return true;
  return (text.charCodeAt(end) === Code.space && (classes[codeAt(text, end + 1)]! & TIME_UNIT) !== 0);
}

/** Behind the run of digits, or the one other character, at an anchor that gave nothing. */
export function behindAnchor(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return Math.max(end, at + 1);
}
