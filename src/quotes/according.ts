import { CharacterSet } from '../engine/tables';
import { readIndirect } from './endings';
import type { SpeechLexicon } from './lexicon';
import { readMark } from './marks';
import { isPronoun, type PhraseReader } from './phrases';
import type { Token } from './tokens';
import type { Attribution, Speaker } from './types';

/** A source phrase: `경찰에 따르면`. */
export interface SourcePhrase {
  /** The token behind 따르면. */
  next: number;
  /** The token that ends with 에. */
  noun: number;
  /** Where the source ends, before 에. */
  nounEnd: number;
}

/** Documents and findings: whoever issued them is the source. */
const DOCUMENTS = [
  '자료', '조사', '보고서', '결과', '통계', '바', '기사', '집계', '설문', '글', '공시', '판결문', '공소장', '분석', '발표', '설명', '전언', '말', '증언', '진술', '연구', '보도', '것', '추산', '영상', '문건', '문서', '기록', '소식', '게시물', '감사보고서', '통계자료', '여론조사', '설문조사', '수사', '고소장', '소장', '논평', '성명', '입장문', '브리핑', '내용', '현황', '평가', '계산', '추정', '리포트', '공문', '사진', '제보', '명단', '전산망',
] as const;
/** What a body does before its results: 감사원 감사 결과. */
const ACTIVITIES: ReadonlySet<string> = new Set(['감사', '조사', '점검', '취재', '분석', '집계', '설문', '실태', '현장', '국정감사', '부검', '감식', '검사', '수사', '연구', '여론', '자체', '전수', '최근', '공동', '예비', '1차', '2차', '중간', '최종']);
const LONGEST_DOCUMENT = 5;
const DOCUMENT_SET: ReadonlySet<string> = new Set(DOCUMENTS);
/** Rules and plans say nothing: 법에 따르면, 계약에 따르면. */
const NORMS: ReadonlySet<string> = new Set(['법', '법률', '규정', '조례', '헌법', '원칙', '약관', '계약', '시행령', '조항', '일정', '계획', '관례', '기준', '지침', '협정', '조약', '정관', '법령', '시행규칙', '규칙', '매뉴얼', '가정']);
/** What documents and rules end with: nearly all other words are told by their last syllable. */
const DOCUMENT_ENDS = /* @__PURE__ */ new CharacterSet(DOCUMENTS.map((word) => word[word.length - 1]!));
const NORM_ENDS = /* @__PURE__ */ new CharacterSet([...NORMS].map((word) => word[word.length - 1]!));
const SOURCES: readonly string[] = ['따르면', '의하면', '따르면은'];

function wordOf(text: string, token: Token): string {
  return text.slice(token.start, token.core);
}

/** Reads `…에 따르면`, `…에 의하면`, also written in one (`…에따르면`), at a token. */
export function readSource(text: string, tokens: readonly Token[], index: number): SourcePhrase | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  const last = text[token.core - 1];
  if (last === '에' && token.core === token.end && next && token.core - token.start > 1) {
    return SOURCES.includes(wordOf(text, next)) ? { next: index + 2, noun: index, nounEnd: token.core - 1 } : undefined;
  }
  if (last !== '면' || token.core - token.start < 5) return undefined;
  const word = wordOf(text, token);
  return word.endsWith('에따르면') || word.endsWith('에의하면') ? { next: index + 1, noun: index, nounEnd: token.core - 4 } : undefined;
}

function endsWithAny(word: string, set: ReadonlySet<string>, ends: CharacterSet): boolean {
  if (!ends.has(word.charCodeAt(word.length - 1))) return false;
  for (let length = Math.min(LONGEST_DOCUMENT, word.length); length > 0; length--) {
    if (length === 1 && word.length > 2 && !word.endsWith('법')) return false;
    if (set.has(word.slice(-length))) return true;
  }
  return false;
}

/** The end of a sentence without its full stop and without a closing 고 한다. */
export function endOfReport(text: string, tokens: readonly Token[]): number {
  const last = tokens[tokens.length - 1]!;
  const before = tokens[tokens.length - 2];
  const word = wordOf(text, last);
  if (before && (word === '한다' || word === '합니다' || word === '했다')) {
    const ending = readIndirect(text, before.start, before.core);
    if (ending?.link === 'quoting') return ending.content;
  }
  return last.core;
}

/** Whether nothing but words in marks with their verb follows: 경찰에 따르면 “…”고 밝혔다. */
export function isMarkedReport(text: string, tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const { start, marks } = tokens[at]!;
  const mark = marks.length === 1 ? marks[0]! : undefined;
  return mark?.open === start && mark.mark === 'double' && mark.truncated !== true && readMark(text, tokens, at, mark, lexicon).cue !== undefined;
}

/** Of a statement to its source; a pronoun (이들에 따르면) points back. */
export function attributionOfSource(speaker: Speaker): Attribution {
  const carries = !speaker.named && isPronoun(speaker.name);
  return { basis: carries ? 'pronoun' : 'same-sentence', speaker, carries };
}

/** Whether the source is a rule and so no one's statement. */
export function isNorm(text: string, tokens: readonly Token[], source: SourcePhrase): boolean {
  return isNormative(text, tokens[source.noun]!.start, source.nounEnd);
}

/** Whether a noun, perhaps in marks, is a law, a rule, a plan: 「가온법」. */
export function isNormative(text: string, start: number, end: number): boolean {
  const isMarked = '」』’”'.includes(text[end - 1]!);
  return endsWithAny(text.slice(start, isMarked ? end - 1 : end), NORMS, NORM_ENDS);
}

/** Who is behind a source phrase: the name or role in it, the issuer of a document, or nobody. */
export function sourceSpeaker(text: string, tokens: readonly Token[], from: number, source: SourcePhrase, phrases: PhraseReader): Speaker | undefined {
  const token = tokens[source.noun]!;
  const floor = tokens[from]?.start ?? 0;
  let end = source.nounEnd;
  let index = source.noun;
  let head = text.slice(token.start, end);
  if (head === '이' || head === '그') return undefined;
  if ((head === '등' || head === '측') && index > from) {
    index--;
    end = tokens[index]!.core;
    head = text.slice(tokens[index]!.start, end);
  }
  // 통계청이 낸 ‘4월 고용동향’에 따르면: what is in marks is a document where somebody issues it.
  const titled = token.marks.length > 0 && index === source.noun ? issuer(text, tokens, from, index, phrases) : undefined;
  if (titled) return titled;
  if (!endsWithAny(head, DOCUMENT_SET, DOCUMENT_ENDS)) return phrases.read(tokens, index, floor, end)?.speaker;
  return issuer(text, tokens, from, index, phrases);
}

/** The issuer of a document: the first subject before it (`시가 낸 자료`), the owner right before it (`경찰 조사`, `김씨의 말`). */
function issuer(text: string, tokens: readonly Token[], from: number, document: number, phrases: PhraseReader): Speaker | undefined {
  const floor = tokens[from]?.start ?? 0;
  for (let index = from; index < document; index++) {
    const phrase = phrases.at(tokens, index, floor);
    if (phrase && phrase.role === 'subject' && phrase.known === 'name') return phrase.speaker;
  }
  for (let index = document; index > Math.max(from, document - 5); index--) {
    const token = tokens[index - 1]!;
    if (ACTIVITIES.has(wordOf(text, token))) continue;
    const genitive = text[token.core - 1] === '의' ? 1 : 0;
    const owner = phrases.nameBefore(floor, token.core - genitive);
    if (owner) return owner;
    if (genitive && index === document) return phrases.read(tokens, index - 1, floor, token.core - 1)?.speaker;
  }
  return undefined;
}
