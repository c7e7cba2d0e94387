/** Dates that stand in titles: bare years (‘다시 부르는 1994’, 2018 러시아 월드컵, 2015-16 시즌), and words that are no dates there. */
import { CharacterSet } from '../engine/tables';
import { isDigit } from '../hangul/numerals';
import { codeAt } from './codes';
import { digitsEnd } from './numbers';
import { emptyPoint, expressionOf, partOf, type Expression, type Point } from './model';

const OPENING = '‘\'"“<《「『〈[(';
const CLOSING = new Set('’\'"”>》」』〉])'.split(''));

/** Words with which a phrase names an event that years are counted for. */
const EVENT_WORDS =
  '월드컵 올림픽 아시안게임 메이저리그 선수권 챔피언십 리그 대회 시리즈 페스티벌 콘서트 어워즈 어워드 시상식 축제 박람회 엑스포 컬렉션 유니버시아드 그랑프리 오픈 포럼 국감 대선 총선 신년 시즌 프로야구 프로축구 드래프트 비엔날레 마라톤'.split(
    ' ',
  );
const EVENT_REACH = 24;

function beforeEvent(text: string, at: number): boolean {
  const phrase = text.slice(at, at + EVENT_REACH).split(/[.,'"’”)>\]\n]/)[0] ?? '';
  const words = phrase.split(' ').slice(0, 3).join(' ');
  return EVENT_WORDS.some((word) => words.includes(word));
}

const isLetter = (character: string | undefined): boolean => /[가-힣A-Za-z]/.test(character ?? '');

/** Whether marks or an event's name around four digits make them a year. */
function isTitleYear(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '\n';
  const opened = OPENING.includes(before);
  if (opened && text[end] === ' ' && isLetter(text[end + 1])) return true;
  if (CLOSING.has(text[end] ?? '') && before === ' ' && isLetter(text[start - 2])) return true;
  return (opened || /\s/.test(before)) && text[end] === ' ' && beforeEvent(text, end + 1);
}

/** The end of `2015-16`, a season over two years, or -1. */
function seasonEnd(text: string, at: number, year: number): number {
  if (!'-/–∼~'.includes(text[at] ?? ' ')) return -1;
  const end = digitsEnd(text, at + 1);
  const next = end - at === 3 ? Number(text.slice(at + 1, end)) : -1;
  return next === (year + 1) % 100 && /[\s'"’”)]/.test(text[end] ?? '\n') ? end : -1;
}

/** The latest year that titles are dated by; a later one is a goal or a name (비전 2045). */
const LAST_TITLE_YEAR = 2030;

/** Reads a bare year in a title or before the name of an event into a list. */
export function readBareYear(text: string, at: number, found: Expression[]): void {
  const end = digitsEnd(text, at);
  if (end !== at + 4 || isDigit(text.charCodeAt(end))) return;
  const year = Number(text.slice(at, end));
  if (year < 1900 || year > LAST_TITLE_YEAR) return;
  const season = seasonEnd(text, end, year);
  if (season < 0 && !isTitleYear(text, at, end)) return;
  const last = Math.max(season, end);
  const expression = expressionOf(at, last, 'dates/title-year', yearPoint(year, season > 0), false, [partOf(at, last, 'date')]);
  if (season > 0) expression.to = yearPoint(year + 1, true);
  found.push(expression);
}

const yearPoint = (year: number, league: boolean): Point => ({ ...emptyPoint(), dated: true, year, league });

const LONGEST_TITLE = 18;
/** Rules of single words that titles use. */
const TITLE_RULES = new Set(['dates/season', 'dates/part-of-day', 'dates/relative', 'dates/holiday', 'dates/clock']);
const LONGEST_WORD = 4;
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['‘', '’'],
  ["'", "'"],
  ['《', '》'],
  ['<', '>'],
  ['「', '」'],
  ['『', '』'],
  ['〈', '〉'],
]);

/** Marks at which a title can begin or must have ended. */
const TITLE_MARKS = /* @__PURE__ */ new CharacterSet([...PAIRS.keys(), ...CLOSING, '\n']);

/** Whether a word that is also a noun of titles (여름, 자정, 내일) stands in a short phrase between marks that nobody says. */
export function inTitle(text: string, { start, end, from, to, open, rule }: Expression): boolean {
  if (!from || to || open || !TITLE_RULES.has(rule) || end - start > LONGEST_WORD) return false;
  // A part of the day or a clock with figures is a time wherever it stands.
  if (from.clock && from.clock.hour % 12 !== 0) return false;
  if (from.dayShift && from.dayShift.from !== 'publication') return false;
  for (let i = start - 1; i >= Math.max(0, start - LONGEST_TITLE); i--) {
    if (!TITLE_MARKS.has(codeAt(text, i))) continue;
    const close = PAIRS.get(text[i]!);
    if (!close) return false;
    const closeAt = text.slice(end, i + LONGEST_TITLE + 2).indexOf(close);
    if (closeAt < 0) return false;
    const behind = text.slice(end + closeAt + 1, end + closeAt + 4);
    return !/[.!?…다요]$/.test(text.slice(end, end + closeAt)) && !/^(?:라|고|며|이라|면서)/.test(behind);
  }
  return false;
}
