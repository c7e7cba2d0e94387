import { foreignOdds, givenOdds, isSurname } from '../engine/name-syllables';
import { isSyllable } from '../hangul/syllable';
import { indexWithin } from '../text/characters';
import type { Span } from '../types';
import type { SpeechLexicon } from './lexicon';

/** Log odds from which two syllables behind a surname count as a given name. */
const GIVEN = -1.1;
/** The same for a name that other words part from its title. */
const GIVEN_APART = 0.3;
/** Mean log odds from which a word before a title counts as a foreign name. */
const FOREIGN = 1.2;
/** Syllables that are surnames but mean something else before a title: 한 의원, 이 의원, 전 의원. */
const AMBIGUOUS_SURNAMES: ReadonlySet<string> = new Set('한이그전현구신본각새제당두시도군');
/** Loanwords before titles and occupations: 스포츠 평론가, 아파트 관리소장. */
const LOANWORDS: ReadonlySet<string> = new Set([
  '스포츠', '프로젝트', '시스템', '마케팅', '데이터', '아파트', '미디어', '에너지', '디자인', '서비스', '콘텐츠', '플랫폼', '네트워크', '소프트웨어', '바이오', '로봇', '게임', '패션', '뷰티', '메이크업', '헤어', '피트니스', '크리에이티브', '글로벌', '커뮤니케이션', '트레이닝', '배터리', '리서치', '매니지먼트', '솔루션', '테크', '센터', '그룹', '클럽', '리그', '재즈', '힙합', '트로트', '피아노', '바이올린', '드라마', '뮤지컬', '서울', '페이스북', '호텔', '카페', '버스', '택시', '마트', '슈퍼', '펜션', '피자', '커피', '치킨', '헬스', '요가', '필라테스', '골프', '테니스', '스키', '컴퓨터', '인터넷', '온라인', '모바일', '뉴스', '라디오', '케이블', '아이돌', '트위터', '유튜브', '인스타그램', '블로그', '카카오톡',
]);

/** Whether a word sounds like a foreign name: 브렌다, 골드. */
export function isForeign(text: string, start: number, end: number): boolean {
  return end - start > 1 && end - start < 8 && isSyllable(text.charCodeAt(start)) && foreignOdds(text, start, end) >= FOREIGN && !LOANWORDS.has(text.slice(start, end));
}

interface Word extends Span {
  /** All its characters are syllables. */
  hangul: boolean;
}

function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let from = -1;
  let hangul = true;
  for (let at = start; at <= end; at++) {
    if (text[at] === '(' && from >= 0) {
      const close = indexWithin(text, ')', at, end);
      words.push({ start: from, end: at, hangul });
      from = -1;
      if (close > at) at = close;
    } else if (at < end && text[at] !== ' ') {
      if (from < 0) {
        from = at;
        hangul = true;
      }
      hangul &&= isSyllable(text.charCodeAt(at));
    } else if (from >= 0) {
      words.push({ start: from, end: at, hangul });
      from = -1;
    }
  }
  return words;
}

function isFullName(text: string, word: Word, odds: number, lexicon: SpeechLexicon): boolean {
  if (word.end - word.start !== 3 || !isSurname(text, word.start) || givenOdds(text, word.start + 1, word.end) < odds) return false;
  return text[word.end - 1] !== '자' && lexicon.roleBefore(text, word.start, word.end) === undefined;
}

/**
 * The name in a phrase that ends with a title, where no name was found: `솔빛시 노하윤 교통국장`, `켈러먼 국장`, `표 분석관`.
 *
 * @param titleStart - where the title's word starts, or the part of it that is the title.
 * @returns the name's span; a lone surname counts right before the title only.
 */
export function impliedName(text: string, start: number, end: number, titleStart: number, lexicon: SpeechLexicon): Span | undefined {
  const words = wordsOf(text, start, end);
  let title = words.length - 1;
  while (title > 0 && words[title]!.start > titleStart) title--;
  for (let index = title - 1; index >= Math.max(0, title - 4); index--) {
    const word = words[index]!;
    if (!word.hangul) continue;
    const next = index === title - 1;
    if (isFullName(text, word, next ? GIVEN : GIVEN_APART, lexicon)) return word;
    if (!next) continue;
    if (word.end - word.start === 1 && isSurname(text, word.start) && !AMBIGUOUS_SURNAMES.has(text[word.start]!)) return word;
    if (isForeign(text, word.start, word.end) && lexicon.roleBefore(text, word.start, word.end)?.start !== word.start) return word;
  }
  return undefined;
}

/** Final syllables of offices that no dictionary lists: 분석관, 총괄반장. */
const OFFICE_ENDINGS: ReadonlySet<string> = new Set('관장원사역감수표');

/** Whether a word is built like an office. */
export function isOfficeLike(text: string, start: number, end: number): boolean {
  return end - start >= 2 && end - start <= 6 && OFFICE_ENDINGS.has(text[end - 1]!) && isSyllable(text.charCodeAt(start));
}

/** Whether a word ends as the head of a body does: 국장, 비서실장. */
export function isHead(text: string, start: number, end: number): boolean {
  return end - start >= 2 && end - start <= 6 && text[end - 1] === '장' && isSyllable(text.charCodeAt(start));
}

/** A lone surname that is all of a phrase before its last word: 김 후보, 표 분석관. */
export function impliedSurname(text: string, start: number, head: number): Span | undefined {
  const isLone = head - start === 2 && text[start + 1] === ' ';
  return isLone && isSurname(text, start) && !AMBIGUOUS_SURNAMES.has(text[start]!) ? { start, end: start + 1 } : undefined;
}

/** A full name right before an organization that a title follows: 표다온 교육부 장관 후보자. */
export function nameBeforeOwner(text: string, owner: number, lexicon: SpeechLexicon): Span | undefined {
  const word: Word = { start: owner - 4, end: owner - 1, hangul: true };
  if (owner < 4 || text[owner - 1] !== ' ' || (owner > 4 && isSyllable(text.charCodeAt(owner - 5)))) return undefined;
  for (let at = word.start; at < word.end; at++) if (!isSyllable(text.charCodeAt(at))) return undefined;
  return isFullName(text, word, GIVEN, lexicon) ? { start: word.start, end: word.end } : undefined;
}

/** A full name that is all of a stretch and little else: 노하윤, and not 조합원. */
export function likelyName(text: string, start: number, end: number, lexicon: SpeechLexicon): Span | undefined {
  for (let at = start; at < end; at++) if (!isSyllable(text.charCodeAt(at))) return undefined;
  return isFullName(text, { start, end, hangul: true }, GIVEN_APART, lexicon) ? { start, end } : undefined;
}

/** A full name that is all of a stretch: 노하윤. */
export function nameAlone(text: string, start: number, end: number, lexicon: SpeechLexicon): Span | undefined {
  for (let at = start; at < end; at++) if (!isSyllable(text.charCodeAt(at))) return undefined;
  return isFullName(text, { start, end, hangul: true }, GIVEN, lexicon) ? { start, end } : undefined;
}

/** Nouns whose 씨 is no honorific. */
const ENDS_IN_SSI: ReadonlySet<string> = new Set(['아저씨', '아가씨', '주인아저씨', '경비아저씨', '기사아저씨', '글씨', '날씨', '솜씨', '불씨', '말씨', '마음씨', '맘씨', '홀씨', '볍씨']);

/** A name with its honorific (로젠씨), or behind an occupation (농장주 데이비드 셸). */
export function impliedAlone(text: string, start: number, end: number, lexicon: SpeechLexicon): Span | undefined {
  const words = wordsOf(text, start, end);
  const last = words[words.length - 1];
  if (!last) return undefined;
  if (text[last.end - 1] === '씨' && last.end - last.start > 1 && !ENDS_IN_SSI.has(text.slice(last.start, last.end))) {
    const name = { start: last.start, end: last.end - 1 };
    return text[name.end - 1] === '모' && name.end - name.start === 2 ? { start: name.start, end: name.end - 1 } : name;
  }
  for (let index = 1; index < words.length; index++) {
    const before = words[index - 1]!;
    if (lexicon.roleBefore(text, before.start, before.end) === undefined) continue;
    const isName = words.slice(index).every((word) => word.hangul && (foreignOdds(text, word.start, word.end) >= 1 || isFullName(text, word, GIVEN_APART, lexicon)));
    if (isName) return { start: words[index]!.start, end: last.end };
  }
  return undefined;
}
