/**
 * Holidays and observances with a day of their own. Legal holidays follow 관공서의 공휴일에 관한 규정, commemorative
 * days 각종 기념일 등에 관한 규정.
 */
import { addDays, isoWeekday, nthWeekday, type CivilDay } from './calendar';
import { solarDay } from './lunar';
import { FIXED } from './observances';
import { dogDay, SOLAR_TERMS, solarTermDay } from './solar-terms';

type DayOf = (year: number) => CivilDay | undefined;

const fixed =
  (month: number, day: number): DayOf =>
  (year) => ({ year, month, day });

const lunar =
  (month: number, day: number): DayOf =>
  (year) =>
    solarDay(year, month, day);

const weekdayOf =
  (month: number, weekday: number, n: number): DayOf =>
  (year) =>
    nthWeekday(year, month, weekday, n);

/** Easter by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
const easter: DayOf = (year) => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
};

/** 설날's eve is the last day of the lunar year: the day before 설날. */
const newYearsEve: DayOf = (year) => {
  const day = solarDay(year, 1, 1);
  return day && addDays(day, -1);
};

/** 수능 moved with the school year, the 2017 earthquake and the 2020 epidemic: the days from 2000 on (한국교육과정평가원). */
const EXAM_DAYS: readonly (readonly [month: number, day: number])[] = [
  [11, 15], [11, 7], [11, 6], [11, 5], [11, 17], [11, 23], [11, 16], [11, 15], [11, 13], [11, 12], [11, 18], [11, 10], [11, 8], [11, 7], [11, 13], [11, 12],
  [11, 17], [11, 23], [11, 15], [11, 14], [12, 3], [11, 18], [11, 17], [11, 16], [11, 14], [11, 13], [11, 19], [11, 18],
];

const examDay: DayOf = (year) => {
  const found = EXAM_DAYS[year - 2000];
  return found && { year, month: found[0], day: found[1] };
};

interface Holiday {
  dayOf: DayOf;
  /** The month and day when it is the same each year. */
  fixed?: { month: number; day: number };
}

const MOVING: readonly (readonly [string, DayOf])[] = [
  ['설|설날|구정|음력설|음력 설|춘제|춘절|설 명절|설명절|정월 초하루|정월 초하룻날', lunar(1, 1)],
  ['까치설날|까치설|섣달그믐|섣달 그믐|섣달그믐날|섣달 그믐날', newYearsEve],
  ['정월대보름|정월 대보름|대보름', lunar(1, 15)],
  ['석가탄신일|부처님오신날|부처님 오신 날|부처님 오신날|초파일|사월 초파일|사월초파일|부처님 오시는 날', lunar(4, 8)],
  ['삼짇날|삼월 삼짇날', lunar(3, 3)],
  ['단오|단오절|단옷날', lunar(5, 5)],
  ['유두절', lunar(6, 15)],
  ['백중날', lunar(7, 15)],
  ['칠석|칠월 칠석|칠월칠석|칠석날', lunar(7, 7)],
  ['추석|한가위|중추절|추석 명절|추석명절', lunar(8, 15)],
  ['중양절', lunar(9, 9)],
  ['성년의 날', weekdayOf(5, 1, 3)],
  ['수능일|수능 시험일|수능날|수능 당일|수학능력시험일', examDay],
  ['초복', (year) => dogDay(year, 0)],
  ['중복날', (year) => dogDay(year, 1)],
  ['말복', (year) => dogDay(year, 2)],
  ['한식날|한식', (year) => addDays(solarTermDay(year - 1, SOLAR_TERMS.indexOf('동지')), 105)],
  ['마틴 루서 킹 데이|마틴 루터 킹 데이', weekdayOf(1, 1, 3)],
  ['대통령의 날', weekdayOf(2, 1, 3)],
  ['콜럼버스데이|콜럼버스 데이', weekdayOf(10, 1, 2)],
  ['사이버먼데이|사이버 먼데이', (year) => addDays(nthWeekday(year, 11, 4, 4), 4)],
  ['추수감사절|땡스기빙데이', weekdayOf(11, 4, 4)],
  ['블랙프라이데이|블랙 프라이데이', (year) => addDays(nthWeekday(year, 11, 4, 4), 1)],
  ['메모리얼데이|메모리얼 데이', weekdayOf(5, 1, -1)],
  ['부활절|부활 주일|부활주일', easter],
  ['재의 수요일', (year) => addDays(easter(year)!, -46)],
  ['종려주일', (year) => addDays(easter(year)!, -7)],
  ['성금요일', (year) => addDays(easter(year)!, -2)],
];

/** Solar terms that are no other words, alone and with 날. The others (우수, 하지, 대설) are read behind 절기 only. */
const TERM_WORDS: ReadonlyMap<string, string> = new Map([
  ['동짓날', '동지'], ['동지', '동지'], ['소한', '소한'], ['동지날', '동지'], ['하짓날', '하지'], ['청명절', '청명'], ['소한날', '소한'], ['대한날', '대한'], ['백로날', '백로'],
  ...['입춘', '경칩', '춘분', '곡우', '입하', '망종', '입추', '처서', '추분', '한로', '상강', '입동'].flatMap((term): [string, string][] => [[term, term], [`${term}날`, term]]),
  ...SOLAR_TERMS.flatMap((term) => ['절기 ', '절기상 ', '절기인 '].map((before): [string, string] => [before + term, term])),
]);

const termHoliday = (term: string): Holiday => ({ dayOf: (year) => solarTermDay(year, SOLAR_TERMS.indexOf(term)) });

/** The forms that a table lists: `의 날` is also written in one word. */
const formsOf = (words: string): string[] => words.split('|').flatMap((word) => (word.endsWith('의 날') ? [word, word.replace('의 날', '의날')] : [word]));

/** Holidays by their written forms. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = /* @__PURE__ */ new Map<string, Holiday>([
  ...FIXED.flatMap(([words, month, day]) =>
    formsOf(words).map((word): [string, Holiday] => [word, { dayOf: fixed(month, day), fixed: { month, day } }]),
  ),
  ...MOVING.flatMap(([words, dayOf]) => formsOf(words).map((word): [string, Holiday] => [word, { dayOf }])),
  ...[...TERM_WORDS].map(([word, term]): [string, Holiday] => [word, termHoliday(term)]),
]);

/** The day of a holiday in a year, or undefined where the calendar's table ends. */
export function holidayIn(name: string, year: number): CivilDay | undefined {
  return HOLIDAYS.get(name)?.dayOf(year);
}

/** Holidays whose day off moves to a weekday, and whether a Saturday moves it, too (공휴일에 관한 법률, 2021; 2023 부처님오신날 and 성탄절). */
const SUBSTITUTED = new Set(['삼일절', '3·1절', '3.1절', '어린이날', '부처님오신날', '부처님 오신 날', '석가탄신일', '광복절', '개천절', '한글날', '성탄절', '크리스마스']);
const RUNS = new Set(['설', '설날', '추석', '한가위']);

/**
 * The substitute holiday of a holiday in a year: the weekday behind it, for 설 and 추석 behind the three days when one
 * is a Sunday. Undefined where the year has none.
 */
export function substituteFor(name: string, year: number): CivilDay | undefined {
  const day = holidayIn(name, year);
  if (!day) return undefined;
  const weekday = isoWeekday(day);
  if (RUNS.has(name)) return weekday === 6 || weekday === 7 || weekday === 1 ? addDays(day, 2) : undefined;
  return SUBSTITUTED.has(name) && weekday >= 6 ? addDays(day, 8 - weekday) : undefined;
}
