/** The bracket behind a name: (韓瑞潤·52), (33·여), (더불어민주당·경기 시흥을), (Anne Cohen), (본명 도우진·26). */
import type { Span } from '../types';

/** What a bracket says of the person before it. */
export interface BracketFacts {
  age: number | undefined;
  gender: 'female' | 'male' | undefined;
  hanja: string | undefined;
  latin: string | undefined;
  /** The pieces that are none of these. */
  others: Span[];
  end: number;
}

const AGE = /^(?:만 ?)?(\d{1,3})(?:세|살)?$/;
const HANJA = /^[\u3400-\u9fff]{2,5}$/;
const LATIN = /^[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f .'-]{1,40}$/;
const FEMALE = /^(?:여|女|여성)$/;
const MALE = /^(?:남|男|남성)$/;

const OPEN = 40;
const CLOSE = 41;
const LINE_FEED = 10;
const LONGEST = 60;

/** Where the bracket closes on its line; -1 when it doesn't, or too far on. */
function closingOf(text: string, open: number): number {
  const limit = Math.min(text.length, open + LONGEST + 1);
  for (let at = open + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === CLOSE) return at;
    if (code === LINE_FEED) return -1;
  }
  return -1;
}

/** Reads the bracket that opens at an offset; `undefined` when none closes within 60 characters. */
export function readBracket(text: string, open: number): BracketFacts | undefined {
  if (text.charCodeAt(open) !== OPEN) return undefined;
  const close = closingOf(text, open);
  if (close < 0) return undefined;
  const facts: BracketFacts = { age: undefined, gender: undefined, hanja: undefined, latin: undefined, others: [], end: close + 1 };
  let start = open + 1;
  for (let at = start; at <= close; at++) {
    if (at < close && !',·/;'.includes(text[at]!)) continue;
    readPiece(text, start, at, facts);
    start = at + 1;
  }
  return facts;
}

function readPiece(text: string, from: number, to: number, facts: BracketFacts): void {
  let start = from;
  let end = to;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  const piece = text.slice(start, end);
  const age = AGE.exec(piece);
  if (age) facts.age = Number(age[1]);
  else if (HANJA.test(piece)) facts.hanja = piece;
  else if (FEMALE.test(piece)) facts.gender = 'female';
  else if (MALE.test(piece)) facts.gender = 'male';
  else if (LATIN.test(piece)) facts.latin = piece;
  else if (piece) facts.others.push({ start, end });
}
