/** The bracket behind a name: (韓瑞潤·52), (33·여), (더불어민주당·경기 시흥을), (Anne Cohen), (본명 도우진·26). */

/** What a bracket says of the person before it. */
export interface BracketFacts {
  age?: number;
  gender?: 'female' | 'male';
  hanja?: string;
  latin?: string;
  /** The pieces that are none of these, with their offsets. */
  others: { start: number; end: number }[];
  end: number;
}

const AGE = /^(\d{1,3})(?:세|살)?$/;
const HANJA = /^[\u3400-\u9fff]{2,5}$/;
const LATIN = /^[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f .'-]{1,40}$/;
const FEMALE = /^(?:여|女|여성)$/;
const MALE = /^(?:남|男|남성)$/;

/** Reads the bracket that opens at an offset; `undefined` when none closes within 60 characters. */
export function readBracket(text: string, open: number): BracketFacts | undefined {
  if (text[open] !== '(') return undefined;
  const close = text.indexOf(')', open);
  if (close < 0 || close - open > 60 || text.slice(open, close).includes('\n')) return undefined;
  const facts: BracketFacts = { others: [], end: close + 1 };
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
