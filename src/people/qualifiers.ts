/** Words between an organization, a title and a name that belong to none of them: 한빛대 제9대 총장, 한빛 외국인 투수. */
import { isDigit } from '../hangul/numerals';

/** What tells which holder of a title somebody is, or of what sort. */
const QUALIFIERS = ['신임', '초대', '외국인', '새', '신인', '베테랑', '주전', '선발', '마무리', '불펜', '왼손', '오른손', '좌완', '우완', '간판', '현직'];

/** At most this many stand in a row. */
const MOST = 3;

const SPACE = 32;

/** Behind 제9대, 13대, 제7·8대 and a space that stand at an offset; the offset where none do. */
export function behindOrdinal(text: string, start: number): number {
  let at = text[start] === '제' ? start + 1 : start;
  const digits = at;
  while (at < digits + 7 && (isDigit(text.charCodeAt(at)) || (at > digits && text[at] === '·'))) at++;
  return at > digits && text[at] === '대' && text.charCodeAt(at + 1) === SPACE ? at + 2 : start;
}

/** Where 제9대 begins that ends at an offset; the offset where none does. */
function beforeOrdinal(text: string, end: number): number {
  if (text[end - 1] !== '대') return end;
  let at = end - 1;
  while (at > end - 8 && (isDigit(text.charCodeAt(at - 1)) || text[at - 1] === '·')) at--;
  if (at === end - 1) return end;
  return text[at - 1] === '제' ? at - 1 : at;
}

/** Where a word ends that stands before the qualifiers that end at an offset; the offset where none do. */
export function beforeQualifiers(text: string, end: number): number {
  let at = end;
  for (let more = 0; more < MOST; more++) {
    const word = QUALIFIERS.find((qualifier) => text.startsWith(qualifier, at - qualifier.length) && text.charCodeAt(at - qualifier.length - 1) === SPACE);
    const start = word ? at - word.length : beforeOrdinal(text, at);
    if (start === at || text.charCodeAt(start - 1) !== SPACE) break;
    at = start - 1;
  }
  return at;
}
