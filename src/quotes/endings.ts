import type { Link } from './types';

/** What follows a closing mark, up to the end of its token. */
export interface Suffix {
  link: Link;
  /** Behind the particle. */
  end: number;
}

const QUOTING: ReadonlySet<string> = new Set(['고', '라고', '이라고', '고도', '라고도', '이라고도', '고만', '라고만', '이라고만', '고요', '라구', '라', '이라', '하고', '다고', '냐고', '이냐고', '자고', '이고', '고는', '라고는', '이라고는', '이라고까지', '라고까지', '고까지', '이란다', '란다']);
const CONNECTING: ReadonlySet<string> = new Set(['며', '라며', '이라며', '면서', '라면서', '이라면서', '면서도', '라면서도', '이라면서도', '라면서는', '이라며서', '다며', '냐며', '이냐며', '자며', '이며', '라지만', '이라지만', '이라는데']);
const MODIFYING: ReadonlySet<string> = new Set(['는', '라는', '이라는', '란', '이란', '던', '라던', '이라던', '다는', '냐는', '이냐는', '자는', '라고', '하는', '고']);
/** The longest of them. */
const SUFFIX_REACH = 5;

/** Reads the particle behind a closing mark: `”라고`, `’이라는`. */
export function readSuffix(text: string, close: number, limit: number): Suffix {
  if (close >= limit) return { link: 'bare', end: close };
  const word = text.slice(close, Math.min(limit, close + SUFFIX_REACH + 1));
  for (let length = Math.min(word.length, limit - close); length > 0; length--) {
    if (length < limit - close) break;
    const suffix = word.slice(0, length);
    if (QUOTING.has(suffix)) return { link: 'quoting', end: close + length };
    if (CONNECTING.has(suffix)) return { link: 'connecting', end: close + length };
    if (MODIFYING.has(suffix)) return { link: 'modifying', end: close + length };
  }
  return { link: 'other', end: limit };
}

/** The ending of an indirect statement. */
export interface IndirectEnding {
  link: 'quoting' | 'connecting' | 'modifying';
  /** Where the content ends: before 고, 며, 면서, 는. */
  content: number;
}

/** Words that only look as if they ended a statement: 바라며, 놀라며, 자라고, 따라고. */
const LOOKALIKES: ReadonlySet<string> = new Set([
  '바라며', '바라면서', '놀라며', '놀라면서', '자라며', '자라면서', '모자라며', '모자라면서', '따라며', '이라며', '올라며', '바라고', '자라고', '놀라고', '모자라고',
  '나무라며', '나무라고', '나무라면서', '자며', '자면서', '자고', '자는', '지나다는', '바라는', '놀라는', '자라는', '모자라는', '따라는', '나무라는', '오라는',
  '그렇다고', '그렇다며', '이렇다는', '그렇다는', '한다는', '보다는', '보라며', '누구라고', '뭐라고', '찾자는', '가져다고', '다는', '라는', '보다며',
  '잘라고', '잠자고', '혼자고', '부자고', '환자고', '기자고', '남자고', '여자고', '후보자고', '당사자고', '피해자고',
]);

/** The vowel-final syllables that 는, 고, 며, 면서 are added to in reported speech. */
const REPORTING = '다라냐자';

/**
 * Reads a token's end as the ending of an indirect statement: `한다고`, `것이라며`, `했냐는`, `하자고`, `달라고도`.
 *
 * The endings are 간접 인용 -다고, -라고, -냐고, -자고 with 고, 며, 면서, 는 and the particles 도, 만, 까지 behind them
 * (표준국어대사전; -며, -면서, -는 contract -고 하며, -고 하면서, -고 하는).
 */
export function readIndirect(text: string, start: number, core: number): IndirectEnding | undefined {
  let end = core;
  const last = text[end - 1];
  if (last === '도' || last === '만') end--;
  else if (last === '지' && text[end - 2] === '까') end -= 2;
  else if (last === '요') end--;
  const ending = text[end - 1];
  if (ending === '서' && text[end - 2] === '면') return reported(text, start, end - 2, end, 'connecting');
  switch (ending) {
    case '고':
      return reported(text, start, end - 1, end, 'quoting');
    case '며':
      return reported(text, start, end - 1, end, 'connecting');
    case '는':
      return end === core ? reported(text, start, end - 1, end, 'modifying') : undefined;
    default:
      return undefined;
  }
}

/** 것이라 했다, 한다 했다 leave 고 out; 단, 란 contract 다는, 라는. */
function reported(text: string, start: number, content: number, end: number, link: IndirectEnding['link']): IndirectEnding | undefined {
  if (content - start < 2 && !(content - start === 1 && text[content - 1] === '라')) return undefined;
  if (!REPORTING.includes(text[content - 1] ?? ' ')) return undefined;
  if (end - start <= 6 && LOOKALIKES.has(text.slice(start, end))) return undefined;
  if (text[content - 1] === '자' && isNounInJa(text, start, content, link)) return undefined;
  return { link, content };
}

/** 관계자는, 기자는: a noun ends in 자; before 는 an exhortation must show by its verb (하자는, 보자는). */
function isNounInJa(text: string, start: number, content: number, link: IndirectEnding['link']): boolean {
  return content - start < 2 || (link === 'modifying' && !EXHORTING.has(text[content - 2]!));
}

const EXHORTING: ReadonlySet<string> = new Set('하되말보가지리키주두우추나들치이기내서오쓰읽만놓넘살');
