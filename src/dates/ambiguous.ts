/** Words of dates that are also other words, and what tells the senses apart. */
import type { Component } from './model';

/** Syllables of one-syllable words and of words that are also others': they need a space, a mark or a plain particle behind them. */
const WEAK_WORDS = new Set(['설', '봄', '초', '말', '동기', '그날', '그해', '그달']);
const WEAK_TAILS = /^(?:$|[^가-힣]|에|은|이|을|까지|부터|의|과|도|께|쯤|보다|인 |나 |로 |만 )/;
/** Parts of the day that are also meals, nights in general, adjectives: without a date before them only where something happens then. */
const WEAK_PERIODS = new Set(['낮', '밤', '아침', '저녁', '야간', '심야', '한밤', '대낮', '한낮']);
const PERIOD_TAILS = /^(?:에|부터|까지|께|쯤| ?무렵)/;
/** Adjectives of seasons that only follow a year. */
const JOINED_ONLY = new Set(['춘계', '하계', '추계', '동계']);
const NOT_AFTER = new Map<string, RegExp>([
  ['설', /^설(?:이 |이$| 자리| 수 | 것| 땅| 곳| 때| 만)/],
  ['봄', /^봄(?:이 | 직하)/],
  ['내일', /^내일(?:을|의|도 )/],
  ['그날', /^그날(?:의|이)/],
  ['그 날', /^그 날의/],
  ['그제', /^그제(?:야|서)/],
  ['주중', /^주중 (?!내내|한때|한 번|하루|에)[가-힣]/],
  ['새해', /^새해 (?:예산|인사|소망|덕담|벽두|목표|다짐|결심|복|선물|각오|계획|업무|국정|시정|도정|경제)/],
  ['말', /^말(?:이 |은 |을|도|했|하|이다)/],
]);

/** Days of the year that are also other words (Korean food, comrades): what stands behind them where a year stands before, and where none does. */
const DAY_WORDS = new Set(['한식', '동지', '소한']);
const DAY_OF_YEAR = /^(?:$|[은는에.,)]|인 |이었|였|이다)/;
const DAY_OBSERVED = /^(?:[을를] (?:맞|앞두|하루 앞|이틀 앞|전후|지나)|에 성묘|[이가] 지나|인 (?:오늘|\d))/;

/** A season behind these is the name of a house or a band: 극단 여름, 출판사 봄. */
const NAMED_HOUSES = /(?:영화사|출판사|제작사|기획사|극단|서점|책방|카페|식당|갤러리|미술관|스튜디오|밴드|그룹|가수) $/;
const SEASONS = new Set(['봄', '여름', '가을', '겨울']);
const LONGEST_HOUSE = 5;

/** Whether a word needs a look at what stands around it: {@link standsAsDate}. */
export const isAmbiguous = (word: string): boolean =>
  NOT_AFTER.has(word) || JOINED_ONLY.has(word) || WEAK_PERIODS.has(word) || WEAK_WORDS.has(word) || DAY_WORDS.has(word) || SEASONS.has(word) || word === '당일' || word === '내주' || word === '금주';

/**
 * Whether an ambiguous word is a date by what stands around it.
 *
 * @param first Whether no other component stands before it.
 */
export function standsAsDate(text: string, component: Component, first: boolean): boolean {
  const name = text.slice(component.start, component.end);
  if (NOT_AFTER.get(name)?.test(text.slice(component.start, component.end + 6))) return false;
  if (first && (JOINED_ONLY.has(name) || (WEAK_PERIODS.has(name) && !PERIOD_TAILS.test(text.slice(component.end, component.end + 3))))) return false;
  if (name === '당일' && first && followsNoun(text, component.start)) return false;
  if (name === '내주') return /^[ 에초중부까]/.test(text.slice(component.end, component.end + 1));
  if (name === '금주') return /^ [중내안]/.test(text.slice(component.end, component.end + 2));
  if (first && SEASONS.has(name) && NAMED_HOUSES.test(text.slice(Math.max(0, component.start - LONGEST_HOUSE), component.start))) return false;
  if (DAY_WORDS.has(name)) return (first ? DAY_OBSERVED : DAY_OF_YEAR).test(text.slice(component.end, component.end + 6));
  if (!WEAK_WORDS.has(name)) return true;
  return WEAK_TAILS.test(text.slice(component.end, component.end + 3));
}

const AFTER_NOUN = /[가-힣](?<![은는이가에을를로며서도]) $/;

/** 범행 당일, 선거 당일: the day of the noun before it, which only that noun knows. */
export function followsNoun(text: string, at: number): boolean {
  return AFTER_NOUN.test(text.slice(Math.max(0, at - 2), at));
}
