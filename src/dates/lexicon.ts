/** The closed vocabulary of dates and times. Sources: 표준국어대사전 senses; forms as newspapers space them. */
import { CharacterSet } from '../engine/tables';
import { isSyllable } from '../hangul/syllable';
import { DEAD, ROOT, WordTable } from '../hangul/word-table';
import { codeAt } from './codes';
import { HOLIDAYS } from './holidays';
import { ERAS } from './eras';
import { isAmbiguous } from './ambiguous';
import { Kind, type Component, type Reference, type Term } from './model';

type Row = readonly [words: string, value: number];

/** Words are separated by |; a space inside a word may also be left out in the text where both forms are listed. */
const DIRECTIONS: readonly Row[] = [
  ['지난|저번', -1],
  ['오는|다가오는|돌아오는|다가올', 1],
  ['이번|요번', 0],
  ['다음', 1],
];

const YEARS: readonly Row[] = [
  ['올해|금년|올 해|금년도|올 한 해|올 한해', 0],
  ['지난해|지난 해|저번 해|작년|작년도|전년|전년도|지난 한해|지난 한 해', -1],
  ['재작년|지지난해|지지난 해|전전년', -2],
  ['재재작년', -3],
  ['내년|내년도|명년', 1],
  ['내후년|후년', 2],
  ['내내후년', 3],
];
const NARRATIVE_YEARS: readonly Row[] = [
  ['이듬해|다음 해|다음해|이듬 해', 1],
  ['같은 해|같은해|그해|그 해', 0],
];

const MONTHS: readonly Row[] = [
  ['이달|이 달|이번 달|이번달|요번 달|금월|당월', 0],
  ['지난달|지난 달|저번 달|저번달|전월|거월', -1],
  ['지지난달|지지난 달|저저번 달', -2],
  ['다음 달|다음달|내달|담달|담 달', 1],
  ['다다음 달|다다음달|다음다음 달', 2],
];
const NARRATIVE_MONTHS: readonly Row[] = [
  ['같은 달|같은달|그달|그 달|동월', 0],
  ['이듬달', 1],
];

const WEEKS: readonly Row[] = [
  ['이번 주|이번주|요번 주|요번주|금주', 0],
  ['지난주|지난 주|저번 주|저번주', -1],
  ['지지난주|지지난 주|저저번 주', -2],
  ['다음 주|다음주|담주|담 주|내주', 1],
  ['다다음 주|다다음주|다음다음 주|다담주', 2],
];

const WEEKENDS: readonly Row[] = [
  ['이번 주말|이번주말|이번 주 주말|이번주 주말', 0],
  ['지난 주말|지난주말|지난주 주말|지난 주 주말|저번 주말|저번주 주말', -1],
  ['다음 주말|다음주말|다음 주 주말|다음주 주말|담 주말', 1],
];

const QUARTERS: readonly Row[] = [
  ['이번 분기|이번분기', 0],
  ['지난 분기|지난분기|전분기|직전 분기', -1],
  ['다음 분기|다음분기', 1],
];

/** Quarters in syllables: 일사분기 is 1/4분기. */
const QUARTER_NAMES: readonly Row[] = [
  ['일사분기|일분기|일 분기', 1],
  ['이사분기|이분기', 2],
  ['삼사분기|삼분기', 3],
  ['사사분기|사분기', 4],
];

const DAYS: readonly Row[] = [
  ['오늘|금일|오늘 하루', 0],
  ['어제|어저께|어젯|엊저녁', -1],
  ['그제|그저께|엊그제|엊그저께|재작일', -2],
  ['그끄제|그끄저께', -3],
  ['내일', 1],
  ['모레|내일모레|내일 모레|낼모레', 2],
  ['글피', 3],
  ['그글피', 4],
  ['간밤|지난밤|지난 밤', -1],
];
const NARRATIVE_DAYS: readonly Row[] = [
  ['전날|전일|하루 전날', -1],
  ['전전날', -2],
  ['이튿날|다음 날|다음날|익일|이틑날', 1],
  ['같은 날|같은날|당일|그날|그 날', 0],
];

const SEASONS: readonly Row[] = [
  ['봄|봄철|초봄|늦봄|춘계', 1],
  ['여름|여름철|초여름|늦여름|한여름|하계', 2],
  ['가을|가을철|초가을|늦가을|추계', 3],
  ['겨울|겨울철|초겨울|늦겨울|한겨울|동계', 4],
];

const SECTIONS: readonly Row[] = [
  ['초|초순|상순|초반|초기|전반|벽두|초·중순|초중순|상·중순', 0],
  ['중·하순|중하순|중순|중반|중기|중엽', 1],
  ['말|하순|후반|말기|막판', 2],
];

const EDGES: readonly (readonly [string, 'year' | 'month' | 'week', number])[] = [
  ['연초|새해 초|신년 초|새해 벽두', 'year', 0],
  ['연말|세밑|연말연시|연말연초', 'year', 2],
  ['월초', 'month', 0],
  ['월말', 'month', 2],
  ['주초', 'week', 0],
  ['주중', 'week', 1],
];

/** Parts of the day. 점심 is a meal more often than a time and left out. */
const PERIODS =
  '오전|오후|새벽|아침|낮|저녁|밤|심야|야간|한낮|대낮|한밤|한밤중|초저녁|늦은 오후|늦은 밤|늦은 저녁|늦은 새벽|이른 아침|이른 오전|이른 새벽|이른 저녁';

const WEEKDAYS = '월화수목금토일';

/** The words, stepped through in place; a word's number is its index into `terms`. */
interface DateLexicon {
  list: readonly string[];
  words: WordTable;
  terms: readonly (readonly Term[])[];
  /** The first code unit of each word. */
  starts: CharacterSet;
}

function buildLexicon(): DateLexicon {
  const byWord = new Map<string, Term[]>();
  const add = (kind: number, word: string, value: number, name?: string, from?: Reference): void => {
    const term: Term = { kind, value, from, name, ambiguous: isAmbiguous(word) };
    const known = byWord.get(word);
    if (known) known.push(term);
    else byWord.set(word, [term]);
  };
  const addRows = (kind: number, rows: readonly Row[], from?: Reference): void => {
    for (const [words, value] of rows) for (const word of words.split('|')) add(kind, word, value, word, from);
  };
  addRows(Kind.direction, DIRECTIONS);
  addRows(Kind.yearShift, YEARS, 'publication');
  addRows(Kind.yearShift, NARRATIVE_YEARS, 'narrative');
  addRows(Kind.yearShift, [['새해|신년', 0]]);
  addRows(Kind.yearPrefix, [['올', 0]], 'publication');
  addRows(Kind.monthShift, MONTHS, 'publication');
  addRows(Kind.monthShift, NARRATIVE_MONTHS, 'narrative');
  addRows(Kind.weekShift, WEEKS);
  addRows(Kind.weekend, WEEKENDS);
  add(Kind.weekend, '주말', 0, 'nearest');
  addRows(Kind.quarterShift, QUARTERS);
  addRows(Kind.dayShift, DAYS, 'publication');
  addRows(Kind.dayShift, NARRATIVE_DAYS, 'narrative');
  addRows(Kind.dayShift, [['이날|이 날', 0]], 'main');
  addRows(Kind.season, SEASONS);
  addRows(Kind.calendar, [['음력', 1], ['양력', 0]]);
  addRows(Kind.half, [['상반기', 1], ['하반기', 2], ['상·하반기', 1]]);
  addRows(Kind.quarter, QUARTER_NAMES);
  addRows(Kind.boundaryDay, [['첫날|첫 날|첫째 날|초하루', 1], ['마지막 날|마지막날|말일', -1]]);
  addRows(Kind.section, SECTIONS);
  addRows(Kind.league, [['시즌', 0]]);
  addRows(Kind.same, [['같은 기간|같은기간|동기|동 기간|이맘때', 0], ['같은 달|같은달|동월', 1]]);
  add(Kind.clock, '같은 시각', 0, '같은 시각');
  addRows(Kind.holidayRun, [['연휴|연휴 기간|명절 연휴', 0], ['대체공휴일|대체 공휴일|대체휴일|대체 휴일', 1]]);
  for (const [words, name, value] of EDGES) for (const word of words.split('|')) add(Kind.edge, word, value, name);
  for (const word of PERIODS.split('|')) add(Kind.period, word, 0, word);
  add(Kind.clock, '자정', 0, '자정');
  add(Kind.clock, '정오', 12, '정오');
  [...WEEKDAYS].forEach((c, i) => {
    for (const tail of ['요일', '욜', '요일날']) add(Kind.weekday, c + tail, i + 1);
  });
  for (const word of HOLIDAYS.keys()) add(Kind.holiday, word, 0, word);
  for (const word of ERAS.keys()) add(Kind.era, word, 0, word);
  const list = [...byWord.keys()];
  return { list, words: new WordTable(list.map((word, number) => [word, number] as const)), terms: [...byWord.values()], starts: new CharacterSet(list) };
}

const LEXICON: DateLexicon = /* @__PURE__ */ buildLexicon();

/** The words of one syllable that an expression may begin with. */
const ALONE = /* @__PURE__ */ new CharacterSet('올봄설낮밤');
/** The syllables that may follow such a word inside its eojeol; anything but a syllable may, too. */
export const SYLLABLES_AFTER_ALONE = '에은이을까부의과도께쯤인봄여가겨상하연추시초말전';
const AFTER_ALONE = /* @__PURE__ */ new CharacterSet(SYLLABLES_AFTER_ALONE);

/** The longest word of the lexicon at an offset whose kind is in the mask. */
export function findTerm(text: string, at: number, mask: number): Component | undefined {
  const { words, terms, starts } = LEXICON;
  if (!starts.has(codeAt(text, at))) return undefined;
  let found: Term | undefined;
  let foundEnd = at;
  let state = ROOT;
  for (let end = at; end < text.length; ) {
    state = words.step(state, text.charCodeAt(end++));
    if (state === DEAD) break;
    const number = words.at(state);
    if (number < 0) continue;
    const senses = terms[number]!;
    for (let k = 0; k < senses.length; k++) {
      if ((senses[k]!.kind & mask) === 0) continue;
      found = senses[k]!;
      foundEnd = end;
      break;
    }
  }
  return found && componentOfTerm(found, at, foundEnd);
}

/** Two neighbouring halves or sections in one word. */
const BOTH: ReadonlyMap<string | undefined, readonly number[]> = new Map([
  ['상·하반기', [1, 2]], ['초·중순', [0, 1]], ['초중순', [0, 1]], ['상·중순', [0, 1]], ['중·하순', [1, 2]], ['중하순', [1, 2]],
]);

function componentOfTerm({ kind, value, from, name, ambiguous }: Term, start: number, end: number): Component {
  const series = kind & (Kind.half | Kind.section) ? BOTH.get(name) : undefined;
  return { kind, value, start, end, from, name, ambiguous, series, seriesAt: undefined, joint: series && 'range', clock: undefined };
}

/** Whether a syllable is a word of the lexicon that an expression may begin with. */
export const isWordAlone = (code: number): boolean => ALONE.has(code);

/** Whether a character may stand behind such a word. */
const mayFollowAlone = (code: number): boolean => AFTER_ALONE.has(code) || !isSyllable(code);

/** Whether a word of two code units or more stands at an offset, or one that may stand alone. */
export function startsTerm(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  if (ALONE.has(first) && mayFollowAlone(second)) return true;
  const { words } = LEXICON;
  let state = words.step(ROOT, first);
  for (let end = at + 1; state !== DEAD && end < text.length; end++) {
    state = words.step(state, text.charCodeAt(end));
    if (words.at(state) >= 0) return true;
  }
  return false;
}

/** All words. */
export function lexiconWords(): readonly string[] {
  return LEXICON.list;
}

/** 1 for 월 to 7 for 일, 0 for another character. */
export function weekdayNumber(character: string | undefined): number {
  return character ? WEEKDAYS.indexOf(character) + 1 : 0;
}
