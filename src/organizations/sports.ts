/** Teams against cities: whether a text speaks of games where a name stands (수원이 전북을 2-0으로 눌렀다, 울산은 3연승을 달렸다). */
import type { Candidate } from '../engine/candidates';
import { rightContextNumber } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { DEAD, ROOT, WordTable } from '../hangul/word-table';
import { CharacterSet } from '../engine/tables';
import { Hint } from '../engine/word-forms';
import { CharClass, CLASS_OF } from '../text/characters';
import { ORGANIZATION_CLASSES, ORGANIZATION_TABLE, organizationClass } from './evidence';

/** Words of games, by how they begin; words that other news has as well (경기, 감독, 세트, 승격) are left out. */
const GAME_WORDS =
  '연승 연패 연속골 결승 선제골 동점골 역전골 추가골 만회골 쐐기골 자책골 멀티골 극장골 헤딩골 역전승 역전패 완승 완패 완봉 무승부 승점 승부차기 연장전 이닝 홈런 안타 적시타 타점 득점 실점 무실점 선발승 구원승 병살 볼넷 삼진 마운드 투수 타자 타율 타선 리바운드 어시스트 자유투 덩크 블로킹 서브에이스 프로축구 프로야구 프로배구 프로농구 축구팀 야구팀 농구팀 배구팀 한국시리즈 포스트시즌 플레이오프 준결승 준우승 조별리그 최종예선 챔피언결정전 프리미어리그 챔피언스리그 메이저리그 리그 홈경기 원정경기 홈팀 원정팀 공격수 수비수 미드필더 페널티킥 프리킥 코너킥 해트트릭 도움왕 득점왕 선두타자 홈구장 평가전 맞대결';

/** Words of games that begin with 골. */
const GAMES_OF_GOAL = /^골(?:키퍼|문|망|대|득실)/;

const GAMES: WordTable = /* @__PURE__ */ new WordTable(GAME_WORDS.split(' ').map((word): [string, number] => [word, 1]));

/** Where games are spoken of, and where sentences end: asked by offset. */
class Games {
  readonly words: number[] = [];
  private readonly breaks: number[] = [];

  constructor(scan: Scan) {
    const { text, hangulRuns, hangulRunCount, otherRuns, runEnd } = scan;
    for (let k = 0; k < hangulRunCount; k++) {
      if (scan.isRuledOut(k, Hint.noGameWord)) continue;
      const at = hangulRuns[k]!;
      if (text.charCodeAt(at) === GOAL ? isCountedGoal(text, at, runEnd[at]!) : beginsGameWord(text, at, runEnd[at]!)) this.words.push(at);
      else if (text.charCodeAt(at) !== GOAL) scan.ruleOut(k, Hint.noGameWord);
    }
    for (const at of otherRuns) if (CLASS_OF[text.charCodeAt(at)] === CharClass.digit && (isScore(text, at, runEnd) || isRound(text, at, runEnd[at]!))) this.words.push(at);
    if (this.words.length === 0) return;
    this.words.sort((a, b) => a - b);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE || (code === FULL_STOP && CLASS_OF[text.charCodeAt(at + 1)] !== CharClass.digit)) this.breaks.push(at);
    }
  }

  /** How many words of games the sentence around an offset has. */
  inSentence(offset: number): number {
    const place = countUpTo(this.breaks, offset);
    const start = place === 0 ? 0 : this.breaks[place - 1]!;
    return countUpTo(this.words, this.breaks[place] ?? Infinity) - countUpTo(this.words, start);
  }
}

const GOAL = '골'.charCodeAt(0);
const NEWLINE = 10;
const FULL_STOP = 46;

/** How many numbers of a sorted list are at most as large as one. */
function countUpTo(list: readonly number[], most: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beginsGameWord(text: string, start: number, end: number): boolean {
  let state = ROOT;
  for (let at = start; state !== DEAD && at < end; at++) {
    state = GAMES.step(state, text.charCodeAt(at));
    if (state !== DEAD && GAMES.at(state) >= 0) return true;
  }
  return false;
}

const NUMERALS = new CharacterSet('한두세네첫');

/** 두 골을, 첫 골, 1골: goals that are counted. */
function isCountedGoal(text: string, start: number, end: number): boolean {
  if (end - start > 2) return GAMES_OF_GOAL.test(text.slice(start, end));
  const before = text[start - 1] === ' ' ? start - 2 : start - 1;
  return CLASS_OF[text.charCodeAt(before)] === CharClass.digit || (before < start - 1 && NUMERALS.has(text.charCodeAt(before)));
}

/** What stands behind a score: 2-0으로, 1-1로, 3-2 승리. */
const SCORED = /^(?:으?로 |으?로[,.]| (?:완승|승리|승|패배|패|무승부|역전승|역전패|신승)(?![가-힣]))/;

/** 0대 1로 패배, 2 대 1로 꺾고: behind the first number. */
const SPOKEN_SCORE = /^대 ?\d{1,2}으?로 (?:[승이패졌눌꺾완역비앞뒤]|무승부)/;

/** 4강에, 16강전, 8강 진출: the round of a tournament. */
function isRound(text: string, start: number, end: number): boolean {
  return text[end] === '강' && ROUNDS.has(text.slice(start, end));
}

const ROUNDS: ReadonlySet<string> = new Set(['4', '8', '16', '32', '64']);

/** 2-0으로, 78:75로: two numbers of one or two digits, three in basketball, with what scores stand before. */
function isScore(text: string, start: number, runEnd: Int32Array): boolean {
  const middle = runEnd[start]!;
  if (text[middle] === '대') return middle - start <= 2 && SPOKEN_SCORE.test(text.slice(middle, middle + 9));
  const mark = text[middle];
  if (middle - start > 3 || (mark !== '-' && mark !== ':') || CLASS_OF[text.charCodeAt(middle + 1)] !== CharClass.digit) return false;
  const end = runEnd[middle + 1]!;
  return end - middle <= 4 && SCORED.test(text.slice(end, end + 6));
}

/** Classes of names that teams share: cities, countries, sponsors. */
const DIVISION = organizationClass('division');
const SHARED = new Set((['short', 'foreign', 'country', 'company', 'division'] as const).map(organizationClass));

/** What a team does or has done to it, by right contexts; 에 as in 울산에 2-1 승. */
const PLAYS: ReadonlyMap<number, number> = new Map(
  [
    ...['josa-topic', 'josa-subject', 'josa-also', 'josa-object', 'object-opponent', 'josa-comitative', 'comitative-partner', 'josa-genitive', 'genitive-act', 'josa-dative', 'locative-recipient'].map((name): [string, number] => [name, 0]),
    ...['josa-locative', 'comma', 'joint'].map((name): [string, number] => [name, 1]),
    ['close', 2] as [string, number],
  ].map(([name, group]): [number, number] => [rightContextNumber(name as string), group as number]),
);

const GROUPS = ['acts', 'other', 'bracket'];
const IN_SENTENCE = ORGANIZATION_TABLE.family('game-in-sentence', GROUPS.flatMap((group) => [`${group}-one`, `${group}-more`]));
const IN_TEXT = ORGANIZATION_TABLE.family('game-in-text', GROUPS);
const OF_CLASS = ORGANIZATION_TABLE.family('game&class', ORGANIZATION_CLASSES);

/** 울주군, 충남도: divisions by their full names, whose teams are called otherwise. */
const UNITS = new CharacterSet('시군구도');

/** 에서, 에서는: where the game is played. */
const WHERE = /^에(?:서|선)/;

/** Notes on names that cities and teams share whether games are spoken of around them. */
export function noteGames(document: NameDocument): void {
  const { scan, candidates } = document;
  let games: Games | undefined;
  for (const candidate of candidates.list) {
    if (candidate.kind !== 'organization' || !SHARED.has(candidate.features[0]!)) continue;
    if (candidate.features[0] === DIVISION && UNITS.has(scan.text.charCodeAt(candidate.end - 1))) continue;
    const group = PLAYS.get(document.right(candidate.end));
    if (group === undefined || (group === 1 && WHERE.test(scan.text.slice(candidate.end, candidate.end + 2)))) continue;
    games ??= new Games(scan);
    if (games.words.length === 0) return;
    const here = games.inSentence(candidate.start);
    if (here > 0) candidate.features.push(IN_SENTENCE[group * 2 + (here > 1 ? 1 : 0)]!, OF_CLASS[ORGANIZATION_CLASSES.findIndex((name) => organizationClass(name) === candidate.features[0])]!);
    else if (games.words.length > 1) candidate.features.push(IN_TEXT[group]!);
  }
}

/** Whether a city's or sponsor's name is that of its team: it plays where games are spoken of. */
export function isTeam({ features }: Candidate): boolean {
  return features.includes(IN_SENTENCE[0]!) || features.includes(IN_SENTENCE[1]!);
}
