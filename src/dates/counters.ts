/** Units of time, and the words around a number that tell a duration from a date and from other words. */
import { DAY_COUNTS } from '../hangul/numerals';
import { DEAD, ROOT, WordTable } from '../hangul/word-table';
import { closes } from './boundary';
import { Code, codeAt } from './codes';
import type { Amounts } from './model';

/** A field of a duration. */
export type Field = keyof Amounts;

/** A unit of time and what it counts. */
export interface Unit {
  word: string;
  field: Field;
  factor: number;
  /** Order from coarse to fine: a combined duration goes down. */
  rank: number;
}

/** Makes a unit. */
export const unit = (word: string, field: Field, factor: number, rank: number): Unit => ({ word, field, factor, rank });

/** Longer words first. */
export const UNITS: readonly Unit[] = [
  unit('개년', 'years', 1, 1),
  unit('개월', 'months', 1, 2),
  unit('주일', 'weeks', 1, 3),
  unit('시간', 'hours', 1, 5),
  unit('개 분기', 'months', 3, 2),
  unit('개분기', 'months', 3, 2),
  unit('분기', 'months', 3, 2),
  unit('해', 'years', 1, 1),
  unit('년', 'years', 1, 1),
  unit('달', 'months', 1, 2),
  unit('주', 'weeks', 1, 3),
  unit('일', 'days', 1, 4),
  unit('분', 'minutes', 1, 6),
  unit('초', 'seconds', 1, 7),
];

/** Words that are durations by themselves. */
export const WHOLE: readonly (readonly [string, Field, number])[] = [
  ['반년', 'months', 6],
  ['한나절', 'hours', 6],
  ['반나절', 'hours', 3],
  ['일주일', 'weeks', 1],
  ['하룻동안', 'days', 1],
  ['하룻밤', 'days', 1],
  ['한 해', 'years', 1],
  ['한해', 'years', 1],
  ['일년', 'years', 1],
  ...[...DAY_COUNTS].map(([word, days]): [string, Field, number] => [word, 'days', days]),
];

/** Units that only native or only other numerals count. */
export const NATIVE_UNITS = new Set(['달', '해', '주', '시간', '개 분기', '개분기', '분기']);
/** 석 and 넉 count months only. */
export const MONTH_NUMERALS = /[석넉] ?$/;

/** What behind a unit makes it another word: 3년생, 2주년, 3일장, 10분의 1. */
const OTHER_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    년: '생,산,대,물,차,식,제,짜리',
    주: '년,기,차,째,당,씩,택,식,민,요,가,를, 신고가, 신저가, 최고가, 최저가',
    일: '장,자,권,제,차',
    분: '기,의 1,의 2,의 3,의 4,의1,의2,의3,의4,위,할,야,양,류,석',
    초: '등,반,순,중,고,대,과,기,봄,여,가을,겨',
    달: '러,성,리,구',
    해: '외,당,상,군,안,서,양',
    개월: '물,차',
  }).map(([word, endings]) => [word, endings.split(',')]),
);

/** 년도 is a year unless it is 년 with the particle 도: 1년도 안 됐다. */
const AFTER_TOO = [' 안', ' 못', ' 채', ' 넘', ' 지나', ' 되', ' 남', ' 걸'];

const startsWithAny = (text: string, at: number, words: readonly string[]): boolean => words.some((word) => text.startsWith(word, at));

/** Whether the unit at an offset is the beginning of another word. */
export function isOtherWord(text: string, at: number, word: string): boolean {
  const end = at + word.length;
  if (word === '년' && text[end] === '도') return !startsWithAny(text, end + 1, AFTER_TOO);
  if (word.endsWith('분기')) return !startsWithAny(text, text[end] === ' ' ? end + 1 : end, ['연속', '동안', '만에', '만의']);
  return startsWithAny(text, end, OTHER_WORDS.get(word) ?? []);
}

/** Cues behind a bare number of days that make it a duration; those of one syllable end their eojeol. */
const DAY_CUES =
  '간,동안,만에,만의,만인,만이,만 에,이상,이내,연속,정도,가량,앞두,앞둔,걸쳐,걸리,걸렸,걸린,걸릴,걸려,소요,더,뒤,후,전,내내,연달아,남짓,여,안팎,일찍,먼저,지나,앞으로,단위,치,가까이,미만,이하,초과,남았,남은,짜리'.split(
    ',',
  );
/** One-syllable cues that are stems of verbs. */
const DAY_STEMS = ['넘', '늦'];

/** The cues, with 1 for one that ends its eojeol. */
const CUES = /* @__PURE__ */ new WordTable([...DAY_STEMS.map((stem) => [stem, 0] as const), ...DAY_CUES.map((cue) => [cue, cue.length > 1 ? 0 : 1] as const)]);

/** Whether what stands behind a bare number of days makes it a duration: 3일 전, not 3일 전점. */
export function hasDayCue(text: string, at: number): boolean {
  let state = ROOT;
  for (let end = at; end < text.length; ) {
    state = CUES.step(state, text.charCodeAt(end++));
    if (state === DEAD) return false;
    const kind = CUES.at(state);
    if (kind === 0 || (kind === 1 && closes(text, end))) return true;
  }
  return false;
}

/** Words before a number of days that make it a duration. */
const BEFORE_DAYS = /* @__PURE__ */ new WordTable(
  '앞으로,약,총,최장,최대,최소,꼬박,불과,무려,생후,향후,최근,각각,이후,적어도,길게는,짧게는,겨우,단,모두,구류,잠복기,체류'.split(',').map((word) => [word, 0] as const),
  true,
);

/** Whether what stands before a bare number of days makes it a duration: 꼬박 10일. */
export function countsDaysBefore(text: string, at: number): boolean {
  let state = ROOT;
  for (let start = codeAt(text, at - 1) === Code.space ? at - 2 : at - 1; start >= 0; start--) {
    state = BEFORE_DAYS.step(state, text.charCodeAt(start));
    if (state === DEAD) return false;
    if (BEFORE_DAYS.at(state) >= 0) return true;
  }
  return false;
}
