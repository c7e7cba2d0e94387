/** Where a date expression may begin and end inside an eojeol. */
import { CharacterSet } from '../engine/tables';
import { readParticle } from '../hangul/particles';
import { isSyllable } from '../hangul/syllable';
import { DEAD, ROOT, WordTable } from '../hangul/word-table';
import { Code, codeAt } from './codes';

/** What may follow a date inside its eojeol besides one particle. */
const TAILS =
  '부터 까지 께 경 쯤 즈음 무렵 이후 이전 이래 이내 현재 기준 당시 동안 내내 만에 만의 만인 이상 가량 정도 대비 사이 오전 오후 새벽 아침 저녁 밤 낮 자정 정오 엔 부턴 까진 이면 이었 였 이라 라는 라고 라며 입니 이며 이고 이지 이니 이란 이랑 이야 이자 인데 인지 중 자 내 발 전 후 뒤 말 초 간 들어 에게 로써 이든 든 생 라도 이라도 만큼 마다 에야 만이라 만해도 뿐 째로'.split(
    ' ',
  );
/** Tails that are right only where the eojeol ends behind them or behind a particle after them. */
const EXACT: ReadonlySet<string> = new Set(['중', '자', '내', '발', '전', '후', '뒤', '말', '초', '간', '경', '께', '쯤', '밤', '낮', '든', '생']);
/** The tails, with 1 for an exact one. */
const TAIL_TABLE = /* @__PURE__ */ new WordTable(TAILS.map((tail) => [tail, EXACT.has(tail) ? 1 : 0] as const));

const LONGEST_RUN = 12;

function runEnd(text: string, at: number): number {
  let end = at;
  while (end - at <= LONGEST_RUN && isSyllable(text.charCodeAt(end))) end++;
  return end;
}

/** Whether a date may end at an offset: no Hangul follows, or a particle, or a word that goes with dates. */
export function closes(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isSyllable(code)) return !(code >= 48 && code <= 57);
  const end = runEnd(text, at);
  if (readParticle(text, at, end) >= 0) return true;
  let state = ROOT;
  for (let tail = at; tail < end; ) {
    state = TAIL_TABLE.step(state, text.charCodeAt(tail++));
    if (state === DEAD) return false;
    const exact = TAIL_TABLE.at(state);
    if (exact === 0 || (exact === 1 && readParticle(text, tail, end) >= 0)) return true;
  }
  return false;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0xa0;

/** Behind at most two spaces (ordinary or no-break). */
export function skipSpaces(text: string, at: number): number {
  if (!isSpace(text.charCodeAt(at))) return at;
  return isSpace(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
}

/** The marks that join the two ends of a range. */
export const CONNECTOR_MARKS = '∼~〜～˜-–—―';
const CONNECTORS = /* @__PURE__ */ new CharacterSet(CONNECTOR_MARKS);

/** Behind a range mark with the spaces around it, or -1. */
export function skipConnector(text: string, at: number): number {
  const mark = skipSpaces(text, at);
  return CONNECTORS.has(codeAt(text, mark)) ? skipSpaces(text, mark + 1) : -1;
}

/** Which of the words stands at an offset, spaces before it allowed; its end, or -1. */
export function skipWord(text: string, at: number, words: readonly string[]): number {
  const begin = skipSpaces(text, at);
  for (const word of words) if (text.startsWith(word, begin)) return begin + word.length;
  return -1;
}

/** Which of the words stands right at an offset; its end, or -1. */
export function skipAttached(text: string, at: number, words: readonly string[]): number {
  for (const word of words) if (text.startsWith(word, at)) return at + word.length;
  return -1;
}

/** Whether one of the words stands right before an offset, or before a space there. */
export function followsWord(text: string, at: number, words: readonly string[], ends: CharacterSet): boolean {
  const end = codeAt(text, at - 1) === Code.space ? at - 1 : at;
  if (!ends.has(codeAt(text, end - 1))) return false;
  for (const word of words) if (text.endsWith(word, end)) return true;
  return false;
}

/** The last characters of words, asked before the words are. */
export const lastCharacters = (words: readonly string[]): CharacterSet => new CharacterSet(words.map((word) => word.slice(-1)));
