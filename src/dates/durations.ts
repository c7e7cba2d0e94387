/** Durations: 3년간, 석 달, 사흘, 4년 10개월, 2∼3주, 1박 2일. */
import { CharacterSet } from '../engine/tables';
import { isDigit, readArabic, readNative, readSino } from '../hangul/numerals';
import { closes, followsWord, lastCharacters, skipConnector, skipSpaces } from './boundary';
import { Code, codeAt } from './codes';
import { countsDaysBefore, hasDayCue, isOtherWord, MONTH_NUMERALS, NATIVE_UNITS, unit, UNITS, WHOLE, type Field, type Unit } from './counters';
import type { Amounts } from './model';
import { digitsEnd, numberIn } from './numbers';

/** A duration as written. */
export interface Duration {
  amounts: Amounts;
  end: number;
  /** False for a bare `15일`, `2020년`, which are dates unless something else says so. */
  certain: boolean;
  approximate: boolean;
  /** Whether 간 or 동안 closes it. */
  closed: boolean;
}

/** What numerals in syllables, native or Sino-Korean, begin with. */
const NUMERAL_STARTS = /* @__PURE__ */ new CharacterSet('다여일아한두세석네넉열스서마쉰너대예영이삼사오육륙칠팔구공십백천만');
const UNIT_STARTS = /* @__PURE__ */ new CharacterSet(UNITS.map(({ word }) => word));
/** What can stand behind the first syllable of a numeral that a unit of time follows. */
const NUMERAL_SECONDS = /* @__PURE__ */ new CharacterSet([...'다여일아한두세석네넉열스서마쉰영이삼사오육륙칠팔구십백천만섯덟곱홉무물른흔공두세어서너댓여닐고 \u00a0', ...UNITS.map(({ word }) => word)]);
const WHOLE_STARTS = /* @__PURE__ */ new CharacterSet(WHOLE.map(([word]) => word));

/** Whether a duration can begin with a character: a figure, a numeral, a word such as 하루. */
export const mayBeginDuration = (code: number): boolean => isDigit(code) || NUMERAL_STARTS.has(code) || WHOLE_STARTS.has(code);

const NO_AMOUNTS: Amounts = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0 };

/** Native numerals of two neighbouring numbers: the lower one counts. */
const VAGUE_COUNTS: readonly (readonly [string, number])[] = [
  ['한두', 1], ['두어', 2], ['두세', 2], ['두서너', 2], ['서너', 3], ['너댓', 4], ['네댓', 4], ['대여섯', 5], ['예닐곱', 6], ['일고여덟', 7],
];

interface Counted {
  value: number;
  end: number;
  native: boolean;
  sino: boolean;
  approximate: boolean;
}

/** Reads the number before a unit: 3, 2∼3, 1,000, 두, 삼십; 여 behind it makes it approximate. */
function readCount(text: string, at: number): Counted | undefined {
  const arabic = readArabic(text, at);
  if (arabic) {
    const second = skipConnector(text, arabic.end);
    const upper = second < 0 ? undefined : readArabic(text, second);
    const ranged = upper && upper.value > arabic.value;
    return counted(text, arabic.value, ranged ? upper.end : arabic.end, 'arabic', !!ranged);
  }
  if (!NUMERAL_STARTS.has(codeAt(text, at)) || !NUMERAL_SECONDS.has(codeAt(text, at + 1))) return undefined;
  const vague = VAGUE_COUNTS.find(([form]) => text.startsWith(form, at));
  if (vague) return counted(text, vague[1], at + vague[0].length, 'native', true);
  const native = readNative(text, at);
  if (native) return counted(text, native.value, native.end, 'native', false);
  const sino = readSino(text, at);
  return sino && counted(text, sino.value, sino.end, 'sino', false);
}

function counted(text: string, value: number, end: number, numerals: 'arabic' | 'native' | 'sino', ranged: boolean): Counted {
  const vague = text.charCodeAt(end) === Code.여;
  return { value, end: vague ? end + 1 : end, native: numerals === 'native', sino: numerals === 'sino', approximate: ranged || vague };
}

function unitAt(text: string, at: number, count: Counted, lowest: number): { unit: Unit; end: number } | undefined {
  const begin = skipSpaces(text, at);
  if (!UNIT_STARTS.has(codeAt(text, begin))) return undefined;
  const spaced = begin > at;
  for (const candidate of UNITS) {
    if (candidate.rank <= lowest || !text.startsWith(candidate.word, begin)) continue;
    if (isOtherWord(text, begin, candidate.word)) return undefined;
    if (count.native && (!NATIVE_UNITS.has(candidate.word) || (candidate.word !== '달' && MONTH_NUMERALS.test(text.slice(at - 1, begin))))) return undefined;
    if (!count.native && candidate.word === '해') return undefined;
    if (candidate.word === '달' && (count.sino || count.value > 24)) return undefined;
    if (candidate.word === '주' && count.value > 60) return undefined;
    if (count.sino && !sinoFits(count, candidate, spaced) && !countsDays(text, begin, count, spaced)) return undefined;
    return { unit: candidate, end: begin + candidate.word.length };
  }
  return undefined;
}

const AROUND_DAYS = /^일 ?(?:뒤|후|전|간|동안|만에)/;

/** 삼 일 뒤, 삼 일간; 오일, 이일 and the like are other words where no space stands between. */
const countsDays = (text: string, at: number, { value }: Counted, spaced: boolean): boolean =>
  value > 2 && spaced && AROUND_DAYS.test(text.slice(at, at + 4));

/** Numerals in syllables run into other words (이주, 십분, 오일, 천일), so only the longer ones and some units count. */
function sinoFits(count: Counted, candidate: Unit, spaced: boolean): boolean {
  if (candidate.word === '개월' || candidate.word === '주일' || candidate.word === '개년') return true;
  if (candidate.word === '년') return spaced ? count.value !== 2 : count.value >= 10;
  if (candidate.word === '시간') return true;
  return candidate.field !== 'weeks' && count.value > 10 && count.value % 100 !== 0;
}

const BEGINNINGS = ['취임', '출범', '개원', '개관', '개장', '개통', '창립', '당선', '결혼', '교제', '입대', '출시', '데뷔', '참사'];
const BEGINNING_ENDS = /* @__PURE__ */ lastCharacters(BEGINNINGS);
/** The longest lead that is counted in days. */
const MOST_AHEAD = 10;
const CELEBRATED = /^(?:을 )?(?:맞|기념)/;

/** 취임 100일을 맞은, 출범 100일 기념: a day that is kept, as 2주년 is. */
const isAnniversary = (text: string, at: number, next: number): boolean => followsWord(text, at, BEGINNINGS, BEGINNING_ENDS) && CELEBRATED.test(text.slice(next, next + 4));

function mayBeDuration(text: string, at: number, end: number, field: Field, value: number): boolean {
  const next = skipSpaces(text, end);
  if (field === 'days') {
    if (isAnniversary(text, at, next)) return false;
    if (value > 31) return true;
    // 26일 먼저 개봉해: nobody is so much ahead.
    if (value > MOST_AHEAD && text.startsWith('먼저', next)) return false;
    if (hasDayCue(text, next)) return true;
    return countsDaysBefore(text, at);
  }
  if (field === 'years' && value > 1000 && value <= 2199) {
    return value % 100 === 0 && /^(?:간|동안|만에|전|이상|넘|역사|전통|가까이|세월)/.test(text.slice(next, next + 3));
  }
  return true;
}

/** 하루 세 번, 하루 500명, 하루 평균: a rate. */
const DAILY_RATE = /^에? ?(?:평균|최대|최소|\d|(?:한|두|세|네|다섯) ?(?:번|차례|끼|잔|개|알|명))/;

/** 1박 2일. */
function readNights(text: string, at: number): Duration | undefined {
  const numberEnd = digitsEnd(text, at);
  if (numberEnd < 0 || text[numberEnd] !== '박') return undefined;
  const days = readArabic(text, skipSpaces(text, numberEnd + 1));
  if (!days || text[days.end] !== '일') return undefined;
  return finish(text, days.end + 1, { ...NO_AMOUNTS, days: days.value }, true, false);
}

function readWhole(text: string, at: number): Duration | undefined {
  if (!WHOLE_STARTS.has(codeAt(text, at))) return undefined;
  for (const [word, field, value] of WHOLE) {
    if (!text.startsWith(word, at)) continue;
    if (text.startsWith('하루아침에', at)) return undefined;
    if (word === '하루' && DAILY_RATE.test(text.slice(at + 2, at + 8))) return undefined;
    return finish(text, at + word.length, { ...NO_AMOUNTS, [field]: value }, true, false);
  }
  return undefined;
}

/** 반 behind a year, a month or an hour: half of it more. */
function readHalf(text: string, at: number, rank: number, amounts: Amounts): number {
  const begin = skipSpaces(text, at);
  if (text[begin] !== '반' || !(closes(text, begin + 1) || text.startsWith('동안', skipSpaces(text, begin + 1)) || text[begin + 1] === '간')) return at;
  if (rank === 1) amounts.months += 6;
  else if (rank === 2) amounts.days += 15;
  else if (rank === 5) amounts.minutes += 30;
  else return at;
  return begin + 1;
}

/** 진흥왕 14년(553년): a year of a reign has its year of the common era behind it. */
const REGNAL = /^\(\d{3,4}년?\)/;

/** 간, 동안 and 여 behind a duration belong to it; 째 and 주년 make it none. */
function finish(text: string, at: number, amounts: Amounts, certain: boolean, approximate: boolean): Duration | undefined {
  let end = at;
  let vague = approximate;
  if (text.charCodeAt(end) === Code.여 && !text.startsWith('여성', end) && !text.startsWith('여자', end)) {
    vague = true;
    end++;
  }
  if (codeAt(text, end) === Code.bracket && REGNAL.test(text.slice(end, end + 7))) return undefined;
  const next = skipSpaces(text, end);
  const code = text.charCodeAt(next);
  if (code === Code.째 || text.startsWith('번째', next) || (code === Code.차 && next > end && closes(text, next + 1))) return undefined;
  if (text.startsWith('동안', next) && closes(text, next + 2)) return { amounts, end: next + 2, certain: true, approximate: vague, closed: true };
  if (code === Code.간 && closes(text, next + 1)) return { amounts, end: next + 1, certain: true, approximate: vague, closed: true };
  end = at;
  if (!closes(text, end) && !/^(?:남짓|넘|만|앞|뒤|전|후|가까|연속|내내|새|짜리|여|치|형[을의이에으 ])/.test(text.slice(end, end + 2))) return undefined;
  return { amounts, end, certain, approximate: vague, closed: false };
}

/**
 * The commonest figures that are no duration, told by little: 7월, 3시, 15일 오전, 2020년 7월.
 *
 * @param sentence Whether a term of imprisonment stands before it.
 */
export function isPlainDate(text: string, at: number, sentence: boolean): boolean {
  const end = digitsEnd(text, at);
  if (end < 0) return false;
  const unit = text.charCodeAt(end);
  if (unit === Code.시 && text.charCodeAt(end + 1) !== Code.간) return true;
  if (sentence) return false;
  if (unit === Code.월) return true;
  if (unit !== Code.일 && (unit !== Code.년 || end - at !== 4)) return false;
  const next = skipSpaces(text, end + 1);
  const code = text.charCodeAt(next);
  if (isDigit(code)) {
    const second = digitsEnd(text, next);
    return second > 0 && text.charCodeAt(second) === Code.월 && unit === Code.년;
  }
  if (NUMERAL_STARTS.has(code) && NUMERAL_SECONDS.has(codeAt(text, next + 1))) return false;
  if (code === Code.간 || code === Code.동) return false;
  return !mayBeDuration(text, at, end + 1, unit === Code.일 ? 'days' : 'years', numberIn(text, at, end));
}

/**
 * Reads a duration at an offset; 간 and 동안 behind it belong to it.
 *
 * @param sentence Whether a term of imprisonment stands before it: then `1년 6월` and `10월` are some, too.
 */
export function readDuration(text: string, at: number, sentence = false): Duration | undefined {
  const code = text.charCodeAt(at);
  if (isDigit(code)) {
    const nights = readNights(text, at);
    if (nights) return nights;
  } else {
    const whole = readWhole(text, at);
    if (whole) return whole;
  }
  const amounts: Amounts = { ...NO_AMOUNTS };
  let end = -1;
  let rank = 0;
  let certain = false;
  let approximate = false;
  let next = at;
  for (;;) {
    const count = readCount(text, next);
    if (!count) break;
    const found = unitAt(text, count.end, count, rank) ?? (sentence && rank < 2 ? legalMonth(text, count) : undefined);
    if (!found) break;
    const { field, factor } = found.unit;
    const fits = mayBeDuration(text, at, found.end, field, count.value);
    // 1년 365일 says the same twice.
    if (end > 0 && field === 'days' && count.value >= 365) break;
    amounts[field] += count.value * factor;
    // The first unit decides whether it can be a date; a finer unit behind it settles that it is a duration.
    certain = end > 0 ? true : fits;
    approximate ||= count.approximate;
    end = found.end;
    rank = found.unit.rank;
    const half = readHalf(text, end, rank, amounts);
    if (half > end) {
      end = half;
      break;
    }
    next = skipSpaces(text, end);
    if (next > end + 1) break;
  }
  return end < 0 ? undefined : finish(text, end, amounts, certain, approximate);
}

/** The courts' 6월 for six months: 징역 1년 6월, 징역 10월. */
function legalMonth(text: string, count: Counted): { unit: Unit; end: number } | undefined {
  return text[count.end] === '월' ? { unit: unit('월', 'months', 1, 2), end: count.end + 1 } : undefined;
}

/** The ISO 8601 form: P3Y, P1Y6M, P2W, PT3H30M. Weeks with other units are counted in days. */
export function isoDuration(amounts: Amounts): string {
  const { years, months, weeks, hours, minutes, seconds } = amounts;
  const other = years || months || amounts.days || hours || minutes || seconds;
  if (weeks && !other) return `P${weeks}W`;
  const days = amounts.days + weeks * 7;
  const field = (value: number, letter: string): string => (value ? `${value}${letter}` : '');
  const date = field(years, 'Y') + field(months, 'M') + field(days, 'D');
  const time = field(hours, 'H') + field(minutes, 'M') + field(seconds, 'S');
  return `P${date}${time ? `T${time}` : ''}`;
}

/** Whether a duration is counted in hours or less. */
export const isClockDuration = (amounts: Amounts): boolean =>
  !(amounts.years || amounts.months || amounts.weeks || amounts.days);
