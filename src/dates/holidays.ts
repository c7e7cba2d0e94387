/**
 * Holidays and observances with a day of their own. Legal holidays follow 관공서의 공휴일에 관한 규정, commemorative
 * days 각종 기념일 등에 관한 규정; solar terms fall within a day of the days given here.
 */
import { addDays, daysInMonth, isoWeekday, type CivilDay } from './calendar';
import { solarDay } from './lunar';

type DayOf = (year: number) => CivilDay | undefined;

const fixed =
  (month: number, day: number): DayOf =>
  (year) => ({ year, month, day });

const lunar =
  (month: number, day: number): DayOf =>
  (year) =>
    solarDay(year, month, day);

/** The n-th weekday (1 Monday to 7 Sunday) of a month; n = -1 for the last. */
const nthWeekday =
  (month: number, weekday: number, n: number): DayOf =>
  (year) => {
    if (n < 0) {
      const last = { year, month, day: daysInMonth(year, month) };
      return addDays(last, -((isoWeekday(last) - weekday + 7) % 7));
    }
    const first = { year, month, day: 1 };
    return addDays(first, ((weekday - isoWeekday(first) + 7) % 7) + 7 * (n - 1));
  };

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

interface Holiday {
  dayOf: DayOf;
  /** The month and day when it is the same each year. */
  fixed?: { month: number; day: number };
}

const FIXED: readonly (readonly [string, number, number])[] = [
  ['신정|새해 첫날|새해첫날|신년 첫날|양력설', 1, 1],
  ['밸런타인데이|발렌타인데이', 2, 14],
  ['삼일절|3·1절|3.1절', 3, 1],
  ['화이트데이', 3, 14],
  ['만우절', 4, 1],
  ['식목일', 4, 5],
  ['장애인의 날', 4, 20],
  ['지구의 날', 4, 22],
  ['근로자의 날|근로자의날|노동절', 5, 1],
  ['어린이날', 5, 5],
  ['어버이날', 5, 8],
  ['스승의 날|스승의날', 5, 15],
  ['부부의 날', 5, 21],
  ['현충일', 6, 6],
  ['제헌절', 7, 17],
  ['광복절', 8, 15],
  ['국군의 날|국군의날', 10, 1],
  ['노인의 날', 10, 2],
  ['개천절', 10, 3],
  ['한글날', 10, 9],
  ['경찰의 날', 10, 21],
  ['독도의 날', 10, 25],
  ['핼러윈|핼러윈데이|할로윈|할로윈데이', 10, 31],
  ['빼빼로데이', 11, 11],
  ['소방의 날', 11, 9],
  ['크리스마스이브|크리스마스 이브|성탄 전야|성탄절 전야', 12, 24],
  ['성탄절|크리스마스|성탄', 12, 25],
  ['동짓날|동지날', 12, 22],
  ['경칩', 3, 5],
  ['입춘', 2, 4],
  ['춘분', 3, 20],
  ['추분', 9, 23],
  ['섣달그믐', 12, 31],
];

const MOVING: readonly (readonly [string, DayOf])[] = [
  ['설|설날|음력설|음력 설|춘제|춘절|설 명절|설명절', lunar(1, 1)],
  ['까치설날|까치설', newYearsEve],
  ['정월대보름|정월 대보름|대보름', lunar(1, 15)],
  ['석가탄신일|부처님오신날|부처님 오신 날|부처님 오신날|초파일', lunar(4, 8)],
  ['단오|단오절', lunar(5, 5)],
  ['칠석|칠월 칠석', lunar(7, 7)],
  ['추석|한가위|중추절|추석 명절|추석명절', lunar(8, 15)],
  ['중양절', lunar(9, 9)],
  ['성년의 날', nthWeekday(5, 1, 3)],
  ['추수감사절', nthWeekday(11, 4, 4)],
  ['블랙프라이데이|블랙 프라이데이', (year) => addDays(nthWeekday(11, 4, 4)(year)!, 1)],
  ['메모리얼데이|메모리얼 데이', nthWeekday(5, 1, -1)],
  ['부활절', easter],
  ['성금요일', (year) => addDays(easter(year)!, -2)],
];

/** Holidays by their written forms. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = /* @__PURE__ */ new Map<string, Holiday>([
  ...FIXED.flatMap(([words, month, day]) =>
    words.split('|').map((word): [string, Holiday] => [word, { dayOf: fixed(month, day), fixed: { month, day } }]),
  ),
  ...MOVING.flatMap(([words, dayOf]) => words.split('|').map((word): [string, Holiday] => [word, { dayOf }])),
]);

/** The day of a holiday in a year, or undefined where the calendar's table ends. */
export function holidayIn(name: string, year: number): CivilDay | undefined {
  return HOLIDAYS.get(name)?.dayOf(year);
}
