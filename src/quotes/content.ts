import type { SpeechLexicon } from './lexicon';
import type { Cue } from './cues';
import type { Token } from './tokens';

/** Adverbs and connectives at the head of a sentence, which say how it hangs together and not what is said. */
const CONNECTIVES: ReadonlySet<string> = new Set([
  '이어', '또', '또한', '다만', '한편', '이에', '이와', '앞서', '그러나', '하지만', '반면', '특히', '그러면서', '그러면서도', '아울러', '더불어', '이날', '당시', '이후', '이에 대해', '그러자', '따라서', '그리고', '이어서', '또는', '즉', '실제로', '결국', '게다가', '나아가', '더욱이', '이어진', '그런데', '이밖에', '이외에', '마지막으로', '끝으로', '이번에는', '이같이', '이처럼', '거듭', '재차', '다시', '현장에서', '먼저', '우선', '이와 관련해', '이와 함께', '이를', '두고', '역시', '최근', '이때', '계속해서', '곧바로', '뒤이어', '대신', '동시에', '그래서', '그러므로', '때문에',
]);
/** Connectives that are no time either. */
const LINKS: ReadonlySet<string> = new Set(['이어', '또', '또한', '다만', '한편', '그러나', '하지만', '반면', '특히', '그러면서', '아울러', '더불어', '그리고', '그런데', '이에', '즉', '이와', '게다가', '나아가', '따라서', '그래서', '결국', '실제로']);
/** Connectives that go on with the speaker of the sentence before. */
export const CARRYING: ReadonlySet<string> = new Set(['이어', '또', '또한', '그러면서', '그러면서도', '아울러', '이어서', '다만', '특히', '더불어', '이와', '계속해서', '끝으로', '마지막으로', '나아가']);
/** A connective of two words, by its first and second. */
const SECOND_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['이에', new Set(['대해', '대해서', '따라', '앞서', '맞서', '관련해', '대하여', '비해'])],
  ['이와', new Set(['관련해', '관련', '함께', '별도로', '관련하여', '같이', '달리'])],
  ['이를', new Set(['두고', '위해', '통해', '놓고', '바탕으로', '계기로'])],
  ['그와', new Set(['관련해', '함께'])],
]);

/** Places and occasions of saying besides the channels of the dictionary. */
const OCCASIONS: ReadonlySet<string> = new Set([
  '회의', '자료', '감사', '글', '조사', '경찰', '검찰', '총회', '인사말', '기자실', '설명회', '행사', '기념식', '취임식', '만찬', '오찬', '회동', '면담', '대담', '기사', '문서', '소장', '답변', '질의', '질의응답', '문답', '서면', '전화', '협의', '협의회', '토론', '결정문', '의견서', '조회', '모임', '메시지', '문자', '이메일', '소셜미디어', '현장', '자리', '채널', '커뮤니티', '프로그램', '청사', '시청', '도청', '국회', '소통관', '춘추관', '본사', '영상', '동영상', '경기', '회담', '선고', '대회', '훈련', '수상', '대표연설', '상임위', '언론', '매체', '계정', '공지',
]);
const LONGEST_OCCASION = 7;
const MEDIUM = /(?:뉴스|일보|신문|방송|통신|TV|타임스)에$/;
/** Media that something is written into: 페이스북에, 게시판에. */
const WRITTEN_INTO: ReadonlySet<string> = new Set(['페이스북', '트위터', '인스타그램', 'SNS', '블로그', '홈페이지', '누리집', '게시판', '커뮤니티', '채널', '계정', '유튜브', '스레드', '엑스', '웨이보', '소셜미디어', '트루스소셜', '팬카페', '사회관계망서비스']);

/** To whom: 기자들에게, 취재진에. */
const ADDRESSEES: ReadonlySet<string> = new Set(['기자들', '기자', '취재진', '경찰', '검찰', '기자단', '의원들', '참모들', '본지', '본보', '언론', '팬들', '직원들', '당원들', '지지자들']);

/** Words that close a phrase about when, where, how or to whom: what stands behind them is what was said. */
const CLOSERS: ReadonlySet<string> = new Set(['인용해', '인용하며', '인용하면서', '만나', '만나서', '출연해', '출연하여', '참석해', '나와', '이유로', '들어', '나서', '찾아가', '이어', '또', '또한', '거론하며', '거론하면서', '언급하며', '통화하며', '대신해', '겨냥해', '향해', '가리켜', '지칭하며', '보내', '출석해', '방문해', '예고하며', '근거로']);
/** 통해 and 대해 close one only behind such a noun. */
const MEANS: ReadonlySet<string> = new Set(['통해', '통해서', '통하여']);
const ABOUT: ReadonlySet<string> = new Set(['대해', '대해서', '대하여', '관련해', '관련해서', '관련하여', '두고', '놓고', '관해']);
/** Verbs that are said to somebody, besides all demands, orders, questions, proposals and promises. */
const ADDRESSING: ReadonlySet<string> = new Set(['말하다', '이야기하다', '답하다', '대답하다', '털어놓다', '고백하다', '전화하다', '하소연하다', '호소하다', '사과하다', '귀띔하다', '협박하다', '항의하다', '소리치다', '알리다', '통보하다']);
const ADDRESSING_ACTS: ReadonlySet<string> = new Set(['demand', 'order', 'question', 'proposal', 'promise']);

/** What the verb of saying tells about the words before the statement. */
interface Manner {
  addressed: boolean;
  past: boolean;
}

/** How far a closer is looked for. */
const CLOSER_REACH = 7;
/** The same behind an hour or a place: 25일 오전 10시 시청 앞에서 기자회견을 열고. */
const LONG_REACH = 13;
const PHRASES_AT_MOST = 4;

const DAY_PARTS: ReadonlySet<string> = new Set(['오전', '오후', '새벽', '아침', '저녁', '정오', '자정']);
/** Behind an occasion: 경기 후, 회담 뒤. */
const AFTER: ReadonlySet<string> = new Set(['후', '뒤', '직후', '직전', '전', '도중']);
/** Verbs of holding an occasion of saying. */
const OPENING: ReadonlySet<string> = new Set(['열고', '열어', '갖고', '내고', '내어', '가진', '배포하고', '배포해', '올리고', '올려', '발표하고', '주재하고', '주재하며', '하고', '하며', '통해', '자청해', '가지고', '열린']);
const ADVERBS: ReadonlySet<string> = new Set(['이어', '또', '또한', '다만', '특히', '아울러', '그러면서', '앞서', '이에', '이날', '전날', '이튿날', '그동안', '줄곧', '평소', '생전에', '그러나', '하지만', '먼저', '거듭', '재차', '다시', '이와', '이같이', '이후', '곧바로', '한편', '역시', '오히려']);

/** Finds where the words of a statement start, behind what says when, where and to whom it was made. */
export class ContentStart {
  constructor(
    private readonly text: string,
    private readonly lexicon: SpeechLexicon,
    private readonly endsWithName: (from: number, end: number) => boolean,
  ) {}

  /** The token behind the connectives at the head of a sentence. */
  behindConnectives(tokens: readonly Token[], from: number, limit: number): number {
    let at = from;
    while (at < limit) {
      const word = this.word(tokens, at);
      if (!CONNECTIVES.has(word) && !SECOND_WORDS.has(word)) break;
      if (word === '이날' && this.timeFollows(tokens, at + 1)) break;
      const seconds = SECOND_WORDS.get(word);
      if (seconds && at + 1 < limit && seconds.has(this.word(tokens, at + 1))) at++;
      else if (!CONNECTIVES.has(word)) break;
      at++;
    }
    return Math.min(at, limit);
  }

  /** The token behind the connectives alone: for clauses that their own time belongs to (이날 비가 왔다고 한다). */
  behindLinks(tokens: readonly Token[], from: number, limit: number): number {
    let at = from;
    while (at < limit && (LINKS.has(this.word(tokens, at)) || SECOND_WORDS.has(this.word(tokens, at)))) {
      const seconds = SECOND_WORDS.get(this.word(tokens, at));
      if (seconds && at + 1 < limit && seconds.has(this.word(tokens, at + 1))) at++;
      else if (!LINKS.has(this.word(tokens, at))) break;
      at++;
    }
    return Math.min(at, limit);
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
    if (at >= limit) return at;
    if (ADVERBS.has(this.word(tokens, at)) && !this.timeFollows(tokens, at + 1) && !this.isAnother(tokens, at)) return this.word(tokens, at) === '이와' ? at + 2 : at + 1;
    const closer = this.closer(tokens, at, limit, manner);
    if (closer >= 0) return closer + 1;
    return this.behindDate(tokens, at, limit, manner);
  }

  private closer(tokens: readonly Token[], from: number, limit: number, manner: Manner): number {
    const reach = Math.min(limit, from + LONG_REACH);
    for (let at = from; at < reach; at++) {
      const token = tokens[at]!;
      const word = this.word(tokens, at);
      if (this.isCloser(tokens, at, from, word, manner)) return at;
      const last = word[word.length - 1];
      if (last === '다' || ((last === '가' || (last === '이' && word.length > 1)) && !token.marks.length)) return -1;
      if ((last === '은' || last === '는') && (this.text[token.core] === ',' || word === '것은')) return -1;
    }
    return -1;
  }

  private isCloser(tokens: readonly Token[], at: number, from: number, word: string, manner: Manner): boolean {
    const previous = at > from ? this.word(tokens, at - 1) : '';
    if (OPENING.has(word)) return this.isOccasion(previous.replace(/[을를]$/, ''));
    if (word.endsWith('면서') && tokens[at]!.core < tokens[at]!.end) return at > from;
    if (at - from >= CLOSER_REACH) return false;
    if (CLOSERS.has(word)) return word !== '이어' && word !== '또' && word !== '또한' ? at > from : true;
    if (AFTER.has(word)) return at > from && this.isOccasion(previous);
    if (MEANS.has(word)) return this.isOccasion(previous.replace(/[을를]$/, ''));
    if (ABOUT.has(word)) return at > from && at - from <= 6;
    if (word.endsWith('에서') || word.endsWith('에서도')) {
      if (this.isOccasion(word.slice(0, word.lastIndexOf('에서')))) return true;
      return tokens[at]!.marks.length > 0 && (at - from <= 1 || this.isOccasion(previous));
    }
    if (word.endsWith('에게') || word.endsWith('께')) {
      const noun = word.slice(0, word.endsWith('에게') ? -2 : -1);
      return ADDRESSEES.has(noun) || (manner.addressed && at - from <= 6 && this.endsWithName(tokens[from]!.start, tokens[at]!.start + noun.length));
    }
    if (word.endsWith('에') && at - from <= 3) return ADDRESSEES.has(word.slice(0, -1)) || WRITTEN_INTO.has(word.slice(0, -1)) || this.isMedium(tokens, at);
    return false;
  }

  /** 또 in 또 다른, 또 한 번. */
  private isAnother(tokens: readonly Token[], at: number): boolean {
    return this.word(tokens, at) === '또' && at + 1 < tokens.length && /^(?:다른|하나|한)/.test(this.word(tokens, at + 1));
  }

  private isMedium(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at]!;
    return this.endsWithName(token.start, token.core - 1) && MEDIUM.test(this.word(tokens, at));
  }

  /** Whether a word ends with the name of an occasion: 전화인터뷰, 정례브리핑. */
  private isOccasion(word: string): boolean {
    for (let length = Math.min(LONGEST_OCCASION, word.length); length > 0; length--) {
      if (length === 1 && word.length > 2) return false;
      const tail = word.slice(-length);
      if (OCCASIONS.has(tail) || this.lexicon.isChannel(tail)) return true;
    }
    return false;
  }

  /** A bare day (15일, 지난 1일, 이날) right behind the speaker says when it was said. */
  private behindDate(tokens: readonly Token[], at: number, limit: number, manner: Manner): number {
    let end = at;
    if (this.word(tokens, end) === '지난' || this.word(tokens, end) === '이달') end++;
    if (end < limit && /^\d{1,2}월$/.test(this.word(tokens, end))) end++;
    if (end >= limit) return at;
    if (manner.past && end - at === 2) return end;
    const word = this.text.slice(tokens[end]!.start, tokens[end]!.end).replace(/\(.*\)$/, '').replace(/,$/, '');
    if (!/^\d{1,2}일$/.test(word) && word !== '이날' && word !== '전날') return at;
    return this.timeFollows(tokens, end + 1) ? at : end + 1;
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
