import type { SpeechLexicon } from './lexicon';
import { isMeans, isWrittenInto, MEDIUM, occasionBefore } from './channels';
import type { Cue } from './cues';
import { HEAD_WORD_ENDS, HeadWord, headWord, secondWord } from './head-words';
import type { Token } from './tokens';

/** To whom: 기자들에게, 취재진에. */
const ADDRESSEES: ReadonlySet<string> = new Set(['기자들', '기자', '취재진', '경찰', '검찰', '기자단', '의원들', '참모들', '본지', '본보', '언론', '팬들', '직원들', '당원들', '지지자들']);
/** Verbs that are said to somebody, besides all demands, orders, questions, proposals and promises. */
const ADDRESSING: ReadonlySet<string> = new Set(['말하다', '이야기하다', '답하다', '대답하다', '털어놓다', '고백하다', '전화하다', '하소연하다', '호소하다', '사과하다', '귀띔하다', '협박하다', '항의하다', '소리치다', '알리다', '통보하다']);
const ADDRESSING_ACTS: ReadonlySet<string> = new Set(['demand', 'order', 'question', 'proposal', 'promise']);

/** Verbs of passing words on: 전화로 알렸다. */
const TELLING: ReadonlySet<string> = new Set(['알리다', '통보하다', '통지하다', '전하다', '답하다', '답변하다', '공지하다', '안내하다', '사과하다', '회신하다']);

/** What the verb of saying tells about the words before the statement. */
interface Manner {
  addressed: boolean;
  past: boolean;
  /** Passed on to somebody, so that a means may belong to it: 문자로. */
  told: boolean;
}

/** How far a closer is looked for. */
const CLOSER_REACH = 7;
/** The same behind an hour or a place: 25일 오전 10시 시청 앞에서 기자회견을 열고. */
const LONG_REACH = 13;
const PHRASES_AT_MOST = 4;

/** First characters of the words for a day: 15일, 3월, 지난, 이달, 이날, 전날. */
const BEFORE_DAYS: ReadonlySet<string> = new Set('0123456789지이전');
const POSTED: ReadonlySet<string> = new Set(['올린', '남긴', '쓴', '적은', '게시한', '게재한', '공개한', '올라온', '실린']);
/** Words that take a noun with 에, by their first two syllables: 대한, 따르면, 의해, 비하면. */
const GOVERNORS: ReadonlySet<string> = new Set(['대한', '대해', '관한', '관해', '따른', '따라', '의한', '의해', '비해', '비하', '걸친', '걸쳐', '반해', '달하']);
const DAY_PARTS: ReadonlySet<string> = new Set(['오전', '오후', '새벽', '아침', '저녁', '정오', '자정']);

/** What the last syllable of a word may make of it: what closes a phrase, a predicate, a subject, a topic. */
const End = { closes: 1, predicate: 2, subject: 4, topic: 8 } as const;
const GA = '가'.charCodeAt(0);
const ENDS: Uint8Array = /* @__PURE__ */ (() => {
  const ends = new Uint8Array(65536);
  for (const [bit, syllables] of [[End.predicate, '다'], [End.subject, '가이'], [End.topic, '은는']] as const) for (const syllable of syllables) ends[syllable.charCodeAt(0)]! |= bit;
  for (const syllable of `${HEAD_WORD_ENDS}서도게께에`) ends[syllable.charCodeAt(0)]! |= End.closes;
  return ends;
})();

/** What makes 또 a part of the statement. */
const ANOTHER = /^(?:다른|한|하나[가는도를의]?)$/;

/** Finds where the words of a statement start, behind what says when, where and to whom it was made. */
export class ContentStart {
  constructor(
    private readonly text: string,
    private readonly lexicon: SpeechLexicon,
    private readonly endsWithName: (from: number, end: number) => boolean,
  ) {}

  /** The token behind the connectives at the head of a sentence. */
  behindConnectives(tokens: readonly Token[], from: number, limit: number): number {
    return this.behindHeadWords(tokens, from, limit, HeadWord.connective);
  }

  /** The token behind the connectives alone: for clauses that their own time belongs to (이날 비가 왔다고 한다). */
  behindLinks(tokens: readonly Token[], from: number, limit: number): number {
    return this.behindHeadWords(tokens, from, limit, HeadWord.link);
  }

  /** The token behind words of one sort and behind connectives of two words. */
  private behindHeadWords(tokens: readonly Token[], from: number, limit: number, sort: number): number {
    let at = from;
    while (at < limit) {
      const kind = headWord(this.text, tokens[at]!);
      const second = (kind & HeadWord.first) !== 0 ? secondWord(this.text, tokens, at, limit) : -1;
      if (second < 0 && ((kind & sort) === 0 || this.isAnother(tokens, at) || this.isTimed(tokens, at))) break;
      at = Math.max(at, second) + 1;
    }
    return at;
  }

  /** 이날 오전: the day belongs to an hour. */
  private isTimed(tokens: readonly Token[], at: number): boolean {
    return this.word(tokens, at) === '이날' && this.timeFollows(tokens, at + 1);
  }

  /**
   * The token behind the circumstances that follow the speaker.
   *
   * @param cue - the verb of saying: whether it takes somebody to whom it is said, and whether it looks back (밝힌 바 있다).
   */
  behindCircumstances(tokens: readonly Token[], from: number, limit: number, cue?: Cue): number {
    const manner: Manner = {
      addressed: cue === undefined || cue.light || ADDRESSING_ACTS.has(cue.act) || ADDRESSING.has(cue.lemma),
      past: cue !== undefined && cue.token + 1 < tokens.length && this.word(tokens, cue.token + 1) === '바',
      told: cue !== undefined && TELLING.has(cue.lemma),
    };
    let at = from;
    for (let count = 0; count < PHRASES_AT_MOST; count++) {
      const next = this.onePhrase(tokens, at, limit, manner);
      if (next === at || next >= limit) return at;
      at = next;
    }
    return at;
  }

  private onePhrase(tokens: readonly Token[], at: number, limit: number, manner: Manner): number {
    if (at >= limit || this.isAnother(tokens, at)) return at;
    const isAdverb = (headWord(this.text, tokens[at]!) & HeadWord.adverb) !== 0;
    if (isAdverb && !this.timeFollows(tokens, at + 1)) return Math.max(at, secondWord(this.text, tokens, at, limit)) + 1;
    const closer = this.closer(tokens, at, limit, manner);
    if (closer >= 0) return closer + 1;
    return this.behindDate(tokens, at, limit, manner);
  }

  private closer(tokens: readonly Token[], from: number, limit: number, manner: Manner): number {
    const { text } = this;
    const reach = Math.min(limit, from + LONG_REACH);
    for (let at = from; at < reach; at++) {
      const token = tokens[at]!;
      const last = text.charCodeAt(token.core - 1);
      const role = ENDS[last]!;
      if (role === 0) continue;
      if ((role & End.closes) !== 0 && this.isCloser(tokens, at, from, manner)) return at;
      if ((role & End.predicate) !== 0) return -1;
      if ((role & End.subject) !== 0 && token.marks.length === 0 && (last === GA || token.core - token.start > 1)) return -1;
      if ((role & End.topic) !== 0 && (text[token.core] === ',' || (token.core - token.start === 2 && text[token.start] === '것'))) return -1;
    }
    return -1;
  }

  private isCloser(tokens: readonly Token[], at: number, from: number, manner: Manner): boolean {
    const { text } = this;
    const token = tokens[at]!;
    const { start, core } = token;
    const kind = headWord(text, token);
    if ((kind & HeadWord.opening) !== 0) return at > from && this.isOccasionObject(tokens[at - 1]!);
    if (text.startsWith('면서', core - 2) && core < token.end) return at > from;
    const distance = at - from;
    if (distance >= CLOSER_REACH) return false;
    if ((kind & HeadWord.closer) !== 0) return distance > 0 || (kind & HeadWord.connective) !== 0;
    if ((kind & HeadWord.after) !== 0) return distance > 0 && this.isOccasion(tokens[at - 1]!.start, tokens[at - 1]!.core);
    if ((kind & HeadWord.means) !== 0) return distance > 0 && this.isOccasionObject(tokens[at - 1]!);
    if ((kind & HeadWord.about) !== 0) return distance > 0 && distance <= 6;
    if (manner.told && text[core - 1] === '로' && isMeans(text, start, core)) return true;
    const inside = text.startsWith('에서', core - 2) ? core - 2 : text.startsWith('에서도', core - 3) ? core - 3 : -1;
    if (inside >= start) {
      if (this.isOccasion(start, inside)) return true;
      return token.marks.length > 0 && (distance <= 1 || this.isOccasion(tokens[at - 1]!.start, tokens[at - 1]!.core));
    }
    const given = text.startsWith('에게', core - 2) ? core - 2 : text[core - 1] === '께' ? core - 1 : -1;
    if (given >= start) return ADDRESSEES.has(text.slice(start, given)) || (manner.addressed && distance <= 6 && this.endsWithName(tokens[from]!.start, given));
    if (text[core - 1] !== '에' || distance > 3 || this.isGoverned(tokens[at + 1])) return false;
    return ADDRESSEES.has(text.slice(start, core - 1)) || (isWrittenInto(text, start, core - 1) && !this.isOfPosted(tokens[at + 1])) || this.isMedium(token);
  }

  /** 홈페이지에 올린 공고문에서: the phrase goes on to what was posted. */
  private isOfPosted(next: Token | undefined): boolean {
    return next !== undefined && POSTED.has(this.text.slice(next.start, next.core));
  }

  /** 언론에 대한: what 에 leads to is no addressee. */
  private isGoverned(next: Token | undefined): boolean {
    return next !== undefined && GOVERNORS.has(this.text.slice(next.start, next.start + 2));
  }

  private isOccasionObject(token: Token): boolean {
    const last = this.text[token.core - 1];
    return this.isOccasion(token.start, last === '을' || last === '를' ? token.core - 1 : token.core);
  }

  /** 또 in 또 다른, 또 한 번. */
  private isAnother(tokens: readonly Token[], at: number): boolean {
    return this.word(tokens, at) === '또' && at + 1 < tokens.length && ANOTHER.test(this.word(tokens, at + 1));
  }

  private isMedium({ start, core }: Token): boolean {
    return this.endsWithName(start, core - 1) && MEDIUM.test(this.text.slice(start, core - 1));
  }

  /** Whether a word ends with the name of an occasion: 전화인터뷰, 정례브리핑. */
  private isOccasion(start: number, end: number): boolean {
    return occasionBefore(this.text, start, end, this.lexicon) !== undefined;
  }

  /** A bare day (15일, 지난 1일, 이날) right behind the speaker says when it was said. */
  private behindDate(tokens: readonly Token[], at: number, limit: number, manner: Manner): number {
    const { text } = this;
    let end = at;
    const first = this.text[tokens[at]!.start]!;
    if (!BEFORE_DAYS.has(first)) return at;
    if (this.word(tokens, end) === '지난' || this.word(tokens, end) === '이달' || this.word(tokens, end) === '지난달') end++;
    if (end < limit && /^\d{1,2}월$/.test(this.word(tokens, end))) end++;
    if (end >= limit) return at;
    if (manner.past && end - at === 2) return end;
    const word = withoutBracket(text.slice(tokens[end]!.start, tokens[end]!.end)).replace(/,$/, '');
    if (!/^\d{1,2}일$/.test(word) && word !== '이날' && word !== '전날') return at;
    return this.timeFollows(tokens, end + 1) || (end + 1 < limit && this.word(tokens, end + 1) === '기준') ? at : end + 1;
  }

  /** Whether an hour or a part of the day goes on with the date: then it belongs to what happened. */
  private timeFollows(tokens: readonly Token[], at: number): boolean {
    if (at >= tokens.length) return false;
    const word = this.word(tokens, at);
    return DAY_PARTS.has(word.slice(0, 2)) || word[0] === '밤' || word[0] === '낮' || /^\d{1,2}시/.test(word);
  }

  private word(tokens: readonly Token[], at: number): string {
    const token = tokens[at]!;
    return this.text.slice(token.start, token.core);
  }
}

/** 18일(금) without the bracket at its end. */
function withoutBracket(word: string): string {
  const open = word.endsWith(')') ? word.indexOf('(') : -1;
  return open < 0 ? word : word.slice(0, open);
}
