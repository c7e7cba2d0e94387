/** Years counted from somewhere else than the common era: 기원전 57년, 단기 4350년, 쇼와 20년. */
import { readArabic } from '../hangul/numerals';
import { WordTable, DEAD, ROOT } from '../hangul/word-table';
import { skipSpaces } from './boundary';
import { Code, codeAt } from './codes';
import { componentOf, Kind, type Component } from './model';
import { digitsEnd, numberIn } from './numbers';

/**
 * Forms and what is added to a year for its number in the common era. Of years before it, -1 stands for counting down.
 * 단기 begins 2333 BC, 불기 544 BC (both as Korea counts them), the Japanese eras and 주체 (North Korea's) one year before
 * their first.
 */
const ERAS: readonly (readonly [forms: string, shift: number])[] = [
  ['서기|기원후|AD|A.D.', 0],
  ['단기|단군기원', -2333],
  ['불기', -544],
  ['주체', 1911],
  ['메이지', 1867],
  ['다이쇼', 1911],
  ['쇼와', 1925],
  ['헤이세이', 1988],
  ['레이와', 2018],
];
const BEFORE_COMMON_ERA = ['기원전', 'BC', 'B.C.', 'BCE'];

const WORDS: WordTable = /* @__PURE__ */ new WordTable([
  ...ERAS.flatMap(([forms], i) => forms.split('|').map((form) => [form, i + 1] as const)),
  ...BEFORE_COMMON_ERA.map((form) => [form, 0] as const),
]);

/** The years that such an era can have: later ones are other numbers (주체 40명). */
const LAST_YEAR = 2199;

/** The forms of eras, for the scan. */
export const ERA_FORMS: readonly string[] = [...ERAS.flatMap(([forms]) => forms.split('|')), ...BEFORE_COMMON_ERA];

/**
 * The number of a year before the common era as ISO 8601 counts it: 1 BC is the year 0, 57 BC the year -56.
 */
const beforeCommonEra = (year: number): number => 1 - year;

/** Reads an era's name with its year, or of 기원전 with its century. */
export function readYearOfEra(text: string, at: number): Component | undefined {
  let state = ROOT;
  let era = -1;
  let end = at;
  for (let i = at; i < text.length; ) {
    state = WORDS.step(state, text.charCodeAt(i++));
    if (state === DEAD) break;
    if (WORDS.at(state) < 0) continue;
    era = WORDS.at(state);
    end = i;
  }
  return era < 0 ? undefined : readYear(text, at, skipSpaces(text, end), era);
}

function readYear(text: string, start: number, at: number, era: number): Component | undefined {
  if (era > 4 && text.startsWith('원년', at)) return componentOf(Kind.year, ERAS[era - 1]![1] + 1, start, at + 2);
  const thousands = era === 0 ? readArabic(text, at) : undefined;
  const end = thousands?.end ?? digitsEnd(text, at);
  if (end < 0) return undefined;
  const number = thousands?.value ?? numberIn(text, at, end);
  const unitAt = skipSpaces(text, end);
  if (text.startsWith('세기', unitAt)) {
    const century = era === 0 ? beforeCommonEra(number) : number;
    return era <= 1 && number > 0 && number <= 99 ? componentOf(Kind.century, century, start, unitAt + 2) : undefined;
  }
  if (codeAt(text, unitAt) !== Code.년 || number < 1) return undefined;
  const year = era === 0 ? beforeCommonEra(number) : number + ERAS[era - 1]![1];
  return year > LAST_YEAR || year < -9998 || (era > 0 && year < 1) ? undefined : componentOf(Kind.year, year, start, unitAt + 1);
}
