import { WordTable } from '../hangul/word-table';
import type { SpeechLexicon } from './lexicon';
import { endBeforeBracket, type Token } from './tokens';

/** Places and occasions of saying besides the channels of the dictionary. */
const OCCASIONS = /* @__PURE__ */ wordTable(
  '회의 자료 감사 글 조사 경찰 검찰 총회 인사말 기자실 설명회 행사 기념식 취임식 만찬 오찬 회동 면담 대담 기사 문서 소장 답변 질의 질의응답 문답 서면 전화 협의 협의회 토론 결정문 의견서 조회 모임 메시지 문자 이메일 소셜미디어 현장 자리 채널 커뮤니티 프로그램 청사 시청 도청 국회 소통관 춘추관 본사 영상 동영상 경기 회담 선고 대회 훈련 수상 대표연설 상임위 언론 매체 계정 공지 공고문 안내문 공지문 자유발언 5분발언 신상발언 모두발언 마무리발언 강론 설교 라이브 미디어데이 도어스테핑 시정질문 도정질문 군정질문 현안질의 행정사무감사 발언 의사진행발언 찬반토론 반대토론 찬성토론 필리버스터',
);
const LONGEST_OCCASION = 7;
/** Media that print or broadcast what is told to them: 솔빛일보에. */
export const MEDIUM = /(?:뉴스|일보|신문|방송|통신|TV|타임스)$/;
/** Media that something is written into: 페이스북에, 게시판에. */
const WRITTEN_INTO = /* @__PURE__ */ wordTable(
  '페이스북 트위터 인스타그램 SNS 스토리 피드 블로그 홈페이지 누리집 게시판 커뮤니티 채널 계정 유튜브 스레드 엑스 웨이보 소셜미디어 트루스소셜 팬카페 사회관계망서비스 텔레그램 카카오톡 단톡방 틱톡 위버스 링크드인 디스코드 레딧 X 페북 인스타',
);

function wordTable(words: string): WordTable {
  return new WordTable(words.split(' ').map((word) => [word, 1] as const));
}

/** Whether a word is a medium that something is written into. */
export function isWrittenInto(text: string, start: number, end: number): boolean {
  return WRITTEN_INTO.find(text, start, end) > 0;
}

/** Whether a word with 로 says by what something is said: 서면으로, 전화로. */
export function isMeans(text: string, start: number, core: number): boolean {
  return MEANS.find(text, start, text[core - 2] === '으' ? core - 2 : core - 1) > 0;
}

/** The longest name of a channel or an occasion that a word ends with (전화인터뷰, 정례브리핑), as an offset; one syllable must be the whole word, or the second one of two (옛글). */
export function occasionBefore(text: string, start: number, end: number, lexicon: SpeechLexicon): number | undefined {
  for (let from = Math.max(start, end - LONGEST_OCCASION); from < end; from++) {
    if (from === end - 1 && end - start > 2) return undefined;
    if (OCCASIONS.find(text, from, end) > 0 || lexicon.isChannel(text.slice(from, end))) return from;
  }
  return undefined;
}

/** Channels that the dictionary does not list, most of them where they are media of a single talk. */
const MORE_CHANNELS = /* @__PURE__ */ wordTable('회의 스토리 피드 서면 전화 문자 이메일 메일 대담 면담 메시지 영상 영상메시지 음성메시지 채널 계정 커뮤니티 글 게시글 프로그램 유세 토론 문답 일문일답 답변서 의견서 소견문 최후진술 대표연설 상임위 법사위 운영위 예결위 회담 설명회 인사말 답사 공고문 안내문 공지문 자유발언 5분발언 신상발언 모두발언 마무리발언 강론 설교 라이브 미디어데이 도어스테핑 시정질문 도정질문 군정질문 현안질의 행정사무감사');
/** Media that tell more than the occasion behind them: 라디오 인터뷰, 페이스북 글, 유튜브 방송. */
const MEDIA = /* @__PURE__ */ wordTable('라디오 유튜브 페이스북 트위터 엑스 인스타그램 스레드 SNS 소셜미디어 텔레그램 카카오톡 틱톡 링크드인 위버스 TV 블로그 트루스소셜 사회관계망서비스');
/** What something is said by with 로: 서면으로. */
const MEANS = /* @__PURE__ */ wordTable('전화 서면 이메일 메일 문자 문자메시지 유튜브 SNS 텔레그램 카카오톡 카톡');
/** What follows a channel and 에: 출연해, 글을 올려. */
const INTO = ['출연', '나와', '나온', '나가', '출석', '참석', '올린', '올려', '올라온', '글을', '글에서', '쓴', '쓰며', '적은', '따르면', '의하면', '게시', '남긴', '공개', '기고', '실린', '보낸', '서'] as const;
/** What follows a channel and 을 or 를, besides verbs of holding an occasion. */
const BY = ['통해', '통하여', '통한', '내고', '내어', '내며', '낸', '열고', '열어', '연', '갖고', '가진', '가지고', '배포', '발표', '올려', '올리', '자청', '주재', '보내', '게시', '인용', '빌려', '남겨', '남기'] as const;
const LONGEST_CHANNEL = 8;
/** A name in marks longer than this is no programme. */
const LONGEST_PROGRAMME = 20;
const APPEARING = ['출연', '나와', '나온', '나가'] as const;
const BROADCASTER = /(?:방송|TV|tvN|KBS|MBC|SBS|EBS|JTBC|MBN|YTN|OBS|BBC|CNN|NBC|ABC|CBS|Mnet|넷플릭스|채널A|TV조선|NHK)$/;

function startsWithAny(text: string, at: number, words: readonly string[]): boolean {
  for (const word of words) if (text.startsWith(word, at)) return true;
  return false;
}

/** The channel that a word ends with (정례브리핑 → 정례브리핑, CBS라디오 → 라디오), the longest one. */
function channelBefore(text: string, start: number, end: number, lexicon: SpeechLexicon): string | undefined {
  for (let from = Math.max(start, end - LONGEST_CHANNEL); from < end; from++) {
    if (from === end - 1 && from > start) return undefined;
    const word = text.slice(from, end);
    if (MORE_CHANNELS.find(text, from, end) > 0 || MEDIA.find(text, from, end) > 0 || lexicon.isChannel(word)) return word;
  }
  return undefined;
}

/** Last syllables of the particles behind a channel: 서, 는, 도, 에, 을, 를, 로. */
const [SEO, NEUN, DO, E, EUL, REUL, RO] = [0xc11c, 0xb294, 0xb3c4, 0xc5d0, 0xc744, 0xb97c, 0xb85c] as const;

/** Where the noun of a channel's phrase ends, before 에서, 에, 을 통해, 으로; -1 where the particle fits none. */
function channelNounEnd(text: string, token: Token, next: Token | undefined): number {
  const { core } = token;
  switch (text.charCodeAt(core - 1)) {
    case SEO:
      return text[core - 2] === '에' ? core - 2 : -1;
    case NEUN:
    case DO:
      return text[core - 2] === '서' && text[core - 3] === '에' ? core - 3 : -1;
    case E:
      return next && (startsWithAny(text, next.start, INTO) || WRITTEN_INTO.find(text, token.start, endBeforeBracket(text, token.start, core - 1)) > 0) ? core - 1 : -1;
    case EUL:
    case REUL:
      return next && startsWithAny(text, next.start, BY) ? core - 1 : -1;
    case RO:
      return text[core - 2] === '으' ? core - 2 : core - 1;
    default:
      return -1;
  }
}

/** tvN ‘달빛토크’에 출연해: what is in marks behind a broadcaster, or where somebody appears, is the channel itself. */
function programme(text: string, { marks }: Token, before: Token | undefined, next: Token | undefined): string | undefined {
  const mark = marks[marks.length - 1]!;
  if (mark.mark === 'double' && mark.end - mark.start > LONGEST_PROGRAMME) return undefined;
  const appears = next !== undefined && startsWithAny(text, next.start, APPEARING);
  return appears || (before && BROADCASTER.test(text.slice(before.start, before.core))) ? text.slice(mark.start, mark.end) : undefined;
}

/**
 * The channel that a token names with its particle: 브리핑에서, 페이스북에, 보도자료를 통해, 라디오 ‘…’에 출연해.
 *
 * @returns the word for it as it is written, without what it is called; of a medium and an occasion the medium.
 */
export function channelAt(text: string, tokens: readonly Token[], at: number, lexicon: SpeechLexicon): string | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const end = channelNounEnd(text, token, next);
  if (end <= token.start) return undefined;
  const before = at === 0 ? undefined : tokens[at - 1];
  const joined = before && before.core === before.end ? before : undefined;
  if (token.marks.length > 0) return (joined && channelOf(text, tokens, at - 1, joined.core, lexicon)) ?? programme(text, token, joined, next);
  // 서면으로, 전화로: a means; 회의로 is none.
  if (text[token.core - 1] === '로' && !isMeans(text, token.start, token.core)) return undefined;
  return channelOf(text, tokens, at, endBeforeBracket(text, token.start, end), lexicon);
}

/** The channel that ends at an offset of a token; of a medium and an occasion (라디오 인터뷰) or its kind (유튜브 채널) the medium. */
function channelOf(text: string, tokens: readonly Token[], at: number, end: number, lexicon: SpeechLexicon): string | undefined {
  const channel = channelBefore(text, tokens[at]!.start, end, lexicon);
  const before = at === 0 ? undefined : tokens[at - 1];
  if (channel === undefined || !before || before.core !== before.end) return channel;
  const medium = channelBefore(text, before.start, before.core, lexicon);
  return medium !== undefined && MEDIA.find(medium, 0, medium.length) > 0 ? medium : channel;
}
