/** Brackets that tell a person's other name: 늘봄(본명 도하윤), 도하윤(예명 늘봄). */

const REAL_NAMES = ['본명', '예명', '활동명', '한국명', '중국명', '영어명', '필명', '법명', '세례명'];

/** What each of them ends with. */
const LAST_SYLLABLE = '명'.charCodeAt(0);
const OPEN = 40;
const SPACE = 32;
const COLON = 58;

/** Whether a bracket opens at an offset that tells another name of the one before it. */
export function tellsRealName(text: string, open: number): boolean {
  return text.charCodeAt(open) === OPEN && REAL_NAMES.some((word) => text.startsWith(word, open + 1));
}

/** Whether a name stands right behind 본명 and the like in a bracket. */
export function standsBehindRealName(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before !== SPACE && before !== COLON) return false;
  const end = before === SPACE && text.charCodeAt(start - 2) === COLON ? start - 2 : start - 1;
  if (text.charCodeAt(end - 1) !== LAST_SYLLABLE) return false;
  return REAL_NAMES.some((word) => text.startsWith(word, end - word.length) && text[end - word.length - 1] === '(');
}
