import { CharClass, CLASS_OF, isHangulAt } from '../text/characters';
import type { QuotedSpan } from '../text/marks';
import type { Link } from './types';

/** What follows a closing mark, up to the end of its token. */
export interface Suffix {
  link: Link;
  /** Behind the particle. */
  end: number;
}

const QUOTING: ReadonlySet<string> = new Set(['고', '라고', '이라고', '고도', '라고도', '이라고도', '고만', '라고만', '이라고만', '고요', '라구', '라', '이라', '하고', '다고', '냐고', '이냐고', '자고', '이고', '고는', '라고는', '이라고는', '이라고까지', '라고까지', '고까지', '이란다', '란다']);
const CONNECTING: ReadonlySet<string> = new Set(['며', '라며', '이라며', '면서', '라면서', '이라면서', '면서도', '라면서도', '이라면서도', '라면서는', '이라며서', '다며', '냐며', '이냐며', '자며', '이며', '라지만', '이라지만', '이라는데']);
const MODIFYING: ReadonlySet<string> = new Set(['는', '라는', '이라는', '란', '이란', '던', '라던', '이라던', '다는', '냐는', '이냐는', '자는', '하는']);
/** The longest of them. */
const SUFFIX_REACH = 5;

/** Reads the particle behind a closing mark, which must fill the rest of its token: `”라고`, `’이라는`. */
export function readSuffix(text: string, close: number, limit: number): Suffix {
  if (close >= limit) return { link: 'bare', end: close };
  if (limit - close > SUFFIX_REACH) return { link: 'other', end: limit };
  const suffix = text.slice(close, limit);
  if (QUOTING.has(suffix)) return { link: 'quoting', end: limit };
  if (CONNECTING.has(suffix)) return { link: 'connecting', end: limit };
  return { link: MODIFYING.has(suffix) ? 'modifying' : 'other', end: limit };
}

/** The ending of an indirect statement. */
export interface IndirectEnding {
  link: 'quoting' | 'connecting' | 'modifying';
  /** Where the content ends: before 고, 며, 면서, 는. */
  content: number;
  /** It ends with a closing mark that was never opened. */
  unopened?: true;
}

/** Words that only look as if they ended a statement: 바라며, 놀라며, 자라고, 따라고. */
const LOOKALIKES: ReadonlySet<string> = new Set([
  '바라며', '바라면서', '바라고', '바라는', '놀라며', '놀라면서', '놀라고', '놀라는', '자라며', '자라면서', '자라고', '자라는', '모자라며', '모자라면서', '모자라고', '모자라는',
  '나무라며', '나무라면서', '나무라고', '나무라는', '따라며', '이라며', '올라며', '자며', '자면서', '자고', '자는', '다는', '라는', '그렇다고', '그렇다며', '그렇다는', '이렇다는',
  '보다는', '보다며', '누구라고', '뭐라고', '잠자고', '혼자고', '후보자고', '당사자고', '피해자고',
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

/** Where a closing double mark without an opening one stands before a particle: 열겠다”고, 열 것”이라며; -1 for none. */
function strayMark(text: string, start: number, content: number): number {
  for (let at = content - 1; at > start && at >= content - LONGEST_COPULA - 1; at--) {
    if ((text[at] === '”' || text[at] === '"') && isHangulAt(text, at - 1)) return at === content - 1 || COPULAS.has(text.slice(at + 1, content)) ? at : -1;
  }
  return -1;
}

/** Between a closing mark and 고: ”이라고, ”라고. */
const COPULAS: ReadonlySet<string> = new Set(['라', '이라']);
const LONGEST_COPULA = 2;

/** Of the copula between a closing mark and its particle: 2 for ”이라고, 1 for ”라며, 0 for ”고. */
export function copulaLength(text: string, close: number): number {
  return text.startsWith('이라', close) ? 2 : text[close] === '라' ? 1 : 0;
}

/** Checks that the syllable before the particle reports (다, 라, 냐, 자) and that the word is no lookalike. */
function reported(text: string, start: number, content: number, end: number, link: IndirectEnding['link']): IndirectEnding | undefined {
  const mark = strayMark(text, start, content);
  if (mark >= 0) return { link, content: mark, unopened: true };
  if (content - start < 2 && !(content - start === 1 && text[content - 1] === '라')) return undefined;
  if (!REPORTING.includes(text[content - 1] ?? ' ')) return undefined;
  if (end - start <= 6 && LOOKALIKES.has(text.slice(start, end))) return undefined;
  if (text[content - 1] === '자' && isNounInJa(text, start, content, link)) return undefined;
  return { link, content };
}

/** 관계자는, 기자는: a noun ends in 자; before 는 an exhortation must show by its verb (하자는, 보자는). */
function isNounInJa(text: string, start: number, content: number, link: IndirectEnding['link']): boolean {
  if (content - start < 2) return true;
  if (link !== 'modifying') return false;
  return !EXHORTING.has(text[content - 2]!) || NOUNS_IN_JA.has(text.slice(content - 2, content)) || (content - start > 2 && NOUNS_IN_JA.has(text.slice(content - 3, content)));
}

/** Nouns whose syllable before 자 could end a verb. */
const NOUNS_IN_JA: ReadonlySet<string> = new Set(['기자', '주자', '이자', '서자', '후보자', '관리자', '소지자', '거주자', '참가자', '평가자', '낙오자', '배우자', '통치자', '설치자', '승리자', '수리자', '처리자', '대리자', '출두자', '도우자']);
/** Syllables of verbs before the exhortation 자. */
const EXHORTING: ReadonlySet<string> = new Set('하되말보가지리키주두우추나들치이기내서오쓰읽만놓넘살찾갖막잡받믿걷듣묻씻웃넣쌓뽑접돕벗끊뚫맺앉');

/** Particles behind a closing mark that can't begin a statement. */
const BEHIND_CLOSING = ['고 ', '라고 ', '이라고 ', '며 ', '라며 ', '이라며 ', '면서 ', '라면서 ', '는 ', '라는 ', '이라는 '] as const;

/** Whether a mark that nothing closes opens nothing: a closing one whose opening one was forgotten (열겠다"고 말했다), a unit. */
export function isStrayClosing(text: string, { open, start, truncated }: QuotedSpan): boolean {
  if (truncated !== true) return false;
  // 5'30"이다: seconds, inches.
  if (CLASS_OF[text.charCodeAt(open - 1)] === CharClass.digit) return true;
  return isHangulAt(text, open - 1) && BEHIND_CLOSING.some((particle) => text.startsWith(particle, start));
}
