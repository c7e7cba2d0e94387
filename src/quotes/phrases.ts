import { CharClass, CLASS_OF } from '../text/characters';
import { finalIndex } from '../hangul/syllable';
import type { Span } from '../types';
import { impliedAlone, impliedName, impliedSurname, isForeign, isHead, isOfficeLike, likelyName, nameBeforeOwner } from './implied';
import type { RoleMatch, SpeechLexicon } from './lexicon';
import { LENGTH_BITS, LENGTH_MASK, particleBefore, type PhraseRole, ROLES } from './phrase-particles';
import { impliedSpeaker, namedSpeaker, phraseSpeaker } from './speaker';
import { endBeforeBracket, type Token } from './tokens';
import type { NamedMention, Speaker } from './types';

/** A noun phrase with a particle: a possible speaker. */
export interface Phrase {
  role: PhraseRole;
  /** Index of its last token. */
  token: number;
  /** `name`: a mention of the document; `role`: a source without a name; `pronoun`: 그는, 이 관계자는; `unknown`: any other noun. */
  known: 'name' | 'role' | 'pronoun' | 'unknown';
  speaker: Speaker;
  /** It may be a verb's adnominal form as well (자나는, 흔들리는): only where nothing better stands. */
  doubtful?: true;
}

/** How far behind a name its title, bracket and honorific may reach. */
const TITLE_REACH = 40;
/** How many words a title with what belongs to it has at most. */
const TITLE_WORDS = 5;
/** How many mentions back a phrase's name may be: brackets and titles hold names too. */
const NAMES_BACK = 6;

const FINAL_N = 4;

const PRONOUNS: ReadonlySet<string> = new Set(['그', '그녀', '이들', '그들', '두 사람', '본인', '이 남성', '이 여성', '그 자신']);
/** Offices before which 한 is a surname rather than a numeral. */
const OFFICES = /(?:의원|장관|차관|대표|총리|위원장|시장|군수|구청장|교육감|지사|회장|사장|원장|의장|총장|감독|후보|대통령|수석|대변인)$/;
/** Words in 은/는 that say when, where or how, and adverbs: never who. */
const NO_SPEAKERS: ReadonlySet<string> = new Set([
  '이날', '오늘', '어제', '내일', '올해', '지난해', '내년', '최근', '현재', '당시', '앞으로', '이번', '이같', '그같', '이와같', '지금', '이후', '이전', '그동안', '때', '것', '거', '게', '데', '바', '점', '수', '적', '뿐', '만큼', '정도',
  '이것', '그것', '이', '또', '혹', '다음', '우선', '실제', '사실', '결국', '특히', '한편', '반면', '경우', '가운데', '중', '후', '뒤', '전', '말', '나', '저', '우리', '저희', '아니', '자신', '누구', '무엇', '여기', '거기', '이곳', '그곳', '하루', '일부', '대부분', '이유', '내용', '결과', '질문', '물음', '답변', '배경', '이상', '이하', '일', '문제', '관련', '논란', '의혹', '소식', '사고', '사건', '모습', '사람들이', '이에', '처음', '사이', '모두', '하나', '가능성', '필요', '예정', '계획', '방침', '아래', '위', '앞', '옆', '다수',
]);
/** Syllables that end a verb's or adjective's adnominal form before 는/은: 하는, 받은, 높은. Nouns that end so must be known. */
const VERBAL: ReadonlySet<string> = new Set('맡뱉갚덮엎짚꽂씹뽑접업집굽좁잃앓끓뚫닮삶훑닿쌓낳놀솟빗걷섞깎볶엮낚닦붉늙긁얹끊붙맞잊쫓좇뻗멎하있없되않받주오보같나적많높낮좋작넓입맺얻찾싶깊젊늦앉짙잡남죽숨심찍내싫쉽두치리키기이지우들르으모크걸먹읽쓰짓놓넣잇겪막얹담묶닫꺾벗씻웃울믿묻따파타추꾸끼띠지니내새라러려뜨트드쏟얇굵검붉푸맑밝젖썩옳그');
/** Before 가 these end a nominal form: 하기가, 한 지가. */
const NOMINAL_ENDS: ReadonlySet<string> = new Set('기지');
const HONORIFICS: ReadonlySet<string> = new Set(['씨', '측', '양', '군', '님', '옹', '여사', '등', '쪽', '선수', '의원', '일당', '부부', '자매', '형제']);
/** Final syllables that end a word which is no part of a title: a particle or a verb ending. */
const BREAKS: ReadonlySet<string> = new Set('은는을를에의며서고로게한된던할될께');
/** Before 자 in a verb's connective form: 제기되자, 말하자, 막히자. */
const CONNECTED: ReadonlySet<string> = new Set('하되지오가보나히키꾸추');
/** Final syllables of short adnominal forms: 모인, 올린, 만난, 숨진, 남긴. */
const VERB_FORMS: ReadonlySet<string> = new Set('인린난진긴킨친온낸른건쓴본힌둔운뀐');
/** What stands between the names of some and the word for all. */
const AND_OTHERS = '등 ';
/** Words that may stand before a role and are not part of its phrase. */
const LEADS: ReadonlySet<string> = new Set(['이어', '또', '또한', '이에', '이날', '앞서', '한편', '다만', '그러나', '하지만', '반면', '특히', '당시', '그러면서', '그러자', '이후', '최근', '현재', '지난', '오는', '한때', '때문에', '이를', '통해', '위해', '관련', '및', '이같이', '따르면', '의하면', '하여', '해', '바', '때', '뒤', '후', '전', '중', '등', '더불어', '아울러', '따라', '대해', '결국', '오전', '오후', '이번', '다른', '그래서', '그런데', '가운데']);
/** One syllable for a body whose people speak: 도 관계자, 시 담당자. */
export const BODIES: ReadonlySet<string> = new Set('도시군구당');
const PROVINCE = /^(?:경기|강원|충[남북]|전[남북]|경[남북]|충청[남북]|전라[남북]|경상[남북]|제주|특별자치)도$/;
/** Marks around the name of a medium or a work. */
const NAME_MARKS = '"\'“”‘’<>〈〉《》「」『』';
const DETERMINERS: ReadonlySet<string> = new Set(['이', '그', '해당', '당']);

/** Whether a phrase points back to somebody by a pronoun alone. */
export const isPronoun = (phrase: string): boolean => PRONOUNS.has(phrase);

/** ( ) < > [ ], by their code units. */
function isBracket(code: number): boolean {
  return code < 0x5e && (code === 0x28 || code === 0x29 || code === 0x3c || code === 0x3e || code === 0x5b || code === 0x5d);
}

function isLetterAt(text: string, at: number): boolean {
  const cls = CLASS_OF[text.charCodeAt(at)]!;
  return cls >= CharClass.hangul && cls <= CharClass.hanja;
}

/** Reads noun phrases out of tokens: names with what stands behind them, role phrases, and other nouns. */
export class PhraseReader {
  constructor(
    private readonly text: string,
    private readonly names: readonly NamedMention[],
    private readonly lexicon: SpeechLexicon,
  ) {}

  /**
   * The phrase that ends with a token's particle; undefined when the token has no particle of a speaker.
   *
   * @param from - offset before which the phrase does not reach.
   */
  at(tokens: readonly Token[], index: number, from: number): Phrase | undefined {
    const token = tokens[index]!;
    const length = token.core - token.start;
    const particle = length < 2 ? 0 : particleBefore(this.text, token.core, length);
    if (particle === 0) return length > 2 && this.text[token.core - 1] === '는' && '로고'.includes(this.text[token.core - 2]!) ? this.topicBefore(index, from, token.core - 1) : undefined;
    const role = ROLES[particle >> LENGTH_BITS]!;
    const end = token.core - (particle & LENGTH_MASK);
    const named = this.nameBefore(from, end);
    if (named) return { role, token: index, known: 'name', speaker: named };
    if (role === 'place' && this.text.startsWith('사이', token.start)) return { role, token: index, known: 'unknown', speaker: this.phrase(token.start, end) };
    const phrase = this.roleBefore(tokens, index, from, end);
    if (!phrase || (phrase.doubtful && (role === 'subject' ? NOMINAL_ENDS.has(this.text[end - 1]!) : role !== 'topic'))) return undefined;
    return phrase.doubtful && role === 'topic' ? { role, token: index, known: phrase.known, speaker: phrase.speaker, doubtful: true } : { role, token: index, known: phrase.known, speaker: phrase.speaker };
  }

  /** 코스톨로는: a name may end like a particle. */
  private topicBefore(token: number, from: number, end: number): Phrase | undefined {
    const named = this.nameBefore(from, end);
    return named?.isPerson === true && named.end === end ? { role: 'topic', token, known: 'name', speaker: named } : undefined;
  }

  /** The phrase that ends at an offset of a token, whatever stands behind it. */
  read(tokens: readonly Token[], index: number, from: number, end: number): Pick<Phrase, 'known' | 'speaker' | 'doubtful'> | undefined {
    const named = this.nameBefore(from, end);
    if (named) return { known: 'name', speaker: named };
    return this.roleBefore(tokens, index, from, end);
  }

  /** The mention whose phrase (name, bracket, title, honorific) ends at an offset. */
  nameBefore(from: number, end: number): Speaker | undefined {
    let index = this.firstNameFrom(end) - 1;
    let owner: NamedMention | undefined;
    for (let back = 0; back < NAMES_BACK && index >= 0; back++, index--) {
      const name = this.names[index]!;
      if (name.start < from || end - name.start > TITLE_REACH + (name.end - name.start)) break;
      if (name.end > end) continue;
      if (name.kind === 'person') {
        // 한 기사, 한 주민: a numeral, unless an office follows or the document has the whole name.
        if (name.name === '한' && this.text[name.end] === ' ' && !OFFICES.test(this.text.slice(name.end, end))) return undefined;
        if (this.isPhraseOf(name, end)) return this.personPhrase(name, end);
        // The owner's own name ends here: 김 의원 솔빛당은 is no phrase.
        if (!owner || owner.end < end) continue;
      }
      if (!owner && name.kind !== 'person' && this.isPhraseOf(name, end)) owner = name;
    }
    return owner && this.ownerPhrase(owner, end);
  }

  /** An organization with a noun behind it (경찰 관계자, 전력거래소 노조) is a role phrase as written, without brackets and marks; 측 alone is none. */
  private ownerPhrase(owner: NamedMention, end: number): Speaker {
    const behind = this.withoutBrackets(owner.end, end);
    const noun = (this.isQuoteMark(behind[0] ?? ' ') ? behind.slice(1) : behind).trimEnd();
    const rest = noun.trimStart();
    if (!rest && this.isKindOfBody(owner)) return this.bodyPhrase(owner);
    const role = this.lexicon.roleBefore(this.text, owner.end, end);
    // 가온전자와 나루제강 등 대기업들은: all of them, by what they are.
    if (rest.startsWith(AND_OTHERS) && role?.group) {
      const start = this.text.lastIndexOf(' ', end - 1) + 1;
      if (owner.end + behind.indexOf(AND_OTHERS) + AND_OTHERS.length === start) return phraseSpeaker(this.text, { start, end });
    }
    if (!rest || HONORIFICS.has(rest) || rest.startsWith(AND_OTHERS)) return namedSpeaker(this.text, owner, owner.end);
    const implied = role?.title ? (impliedName(this.text, owner.end, end, role.start, this.lexicon) ?? nameBeforeOwner(this.text, owner.start, this.lexicon)) : undefined;
    if (implied) return impliedSpeaker(this.text, implied);
    // 한미 국방장관: a name inside a word
    let { start } = owner;
    while (start > 0 && CLASS_OF[this.text.charCodeAt(start - 1)] === CharClass.hangul) start--;
    const phrase = phraseSpeaker(this.text, { start, end }, role?.group === false);
    phrase.isPlace = owner.kind === 'place' && !role;
    phrase.name = this.text.slice(start, owner.end) + noun;
    return phrase;
  }

  /** A mention that is no name but a kind of body: 노조, 소속사. */
  private isKindOfBody(owner: NamedMention): boolean {
    return owner.kind === 'organization' && owner.name.length <= 4 && this.lexicon.roleBefore(owner.name, 0, owner.name.length)?.start === 0;
  }

  /** 솔빛은행 노조, 회사 측: a kind of body is called as it is written, with the organization right before it. */
  private bodyPhrase(owner: NamedMention): Speaker {
    const before = this.names[this.firstNameFrom(owner.start) - 1];
    const written = this.text.slice(owner.start, owner.end);
    // 교육위 for 교육위원회: the canonical name says more than the written one.
    if (!written.endsWith(owner.name) && !written.endsWith('측')) return namedSpeaker(this.text, owner, owner.end);
    const joined = before?.kind === 'organization' && before.end === owner.start - 1 && this.text[before.end] === ' ';
    return { ...namedSpeaker(this.text, owner, owner.end), name: this.text.slice(joined ? before.start : owner.start, owner.end) };
  }

  /** The name that a phrase without a mention holds. */
  private impliedBy(start: number, end: number, role: RoleMatch | undefined, head: number): Span | undefined {
    const { text, lexicon } = this;
    if (role?.title || (!role?.group && isHead(text, head, end))) return impliedName(text, start, end, role?.start ?? head, lexicon);
    if (head > start && (role ? !role.group : isOfficeLike(text, head, end))) return impliedSurname(text, start, head);
    return role ? undefined : (impliedAlone(text, start, end, lexicon) ?? likelyName(text, head, end, lexicon));
  }

  /** 김씨 측 변호인, 김군 어머니 are role phrases; 김씨 측 and titles leave the name. */
  private personPhrase(name: NamedMention, end: number): Speaker {
    const isSide = end > name.end + 1 && this.text.slice(name.end, end).includes('측 ');
    const role = end > name.end ? this.lexicon.roleBefore(this.text, name.end, end) : undefined;
    const isOther = role?.weak === true && !role.title && this.withoutBrackets(name.end, role.start).length > 1;
    if (!isSide && !isOther) return namedSpeaker(this.text, name, name.end);
    return phraseSpeaker(this.text, { start: name.start, end });
  }

  /** The index of the first mention that starts at or behind an offset. */
  firstNameFrom(offset: number): number {
    let low = 0;
    let high = this.names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.names[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a mention starts at an offset. */
  startsName(offset: number): boolean {
    return this.names[this.firstNameFrom(offset)]?.start === offset;
  }

  /** Whether a token is a name or a topic, and no adnominal verb that looks alike. */
  isTopic(tokens: readonly Token[], index: number): boolean {
    const { start } = tokens[index]!;
    if (this.startsName(start)) return true;
    const phrase = this.at(tokens, index, start);
    return phrase?.role === 'topic' && !phrase.doubtful;
  }

  private hasBracket(from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (isBracket(this.text.charCodeAt(at))) return true;
    return false;
  }

  private withoutBrackets(from: number, end: number): string {
    if (!this.hasBracket(from, end)) return this.text.slice(from, end);
    let out = '';
    let depth = 0;
    for (let at = from; at < end; at++) {
      const c = this.text[at]!;
      if (c === '(' || c === '[' || c === '<') depth++;
      else if (c === ')' || c === ']' || c === '>') depth--;
      else if (depth === 0) out += c;
      if (depth < 0) return '\n';
    }
    return depth === 0 ? out : '\n';
  }

  /** Whether only a bracket, a title and an honorific stand between a name and an offset. */
  private isPhraseOf(name: NamedMention, end: number): boolean {
    const titleEnd = name.titleEnd !== undefined && name.titleEnd > name.end && name.titleEnd <= end ? name.titleEnd : name.end;
    if (end - titleEnd > TITLE_REACH) return false;
    let between = this.withoutBrackets(titleEnd, end);
    if (between === '\n') return false;
    if (this.isQuoteMark(between[0] ?? ' ')) between = between.slice(1);
    const first = between[0];
    const rest = between.trim();
    if (!rest || HONORIFICS.has(rest)) return true;
    // 김모씨, 이모 할머니: the mention is the surname alone.
    if (first === '모' && name.kind === 'person') return rest.length < 8;
    if (first !== ' ' && first !== undefined && !this.isQuoteMark(first)) {
      if (titleEnd === name.end && name.kind === 'person' && [...HONORIFICS].some((honorific) => rest.startsWith(honorific))) return this.isTitleLike(rest);
      return name.kind === 'person' && titleEnd === name.end && this.lexicon.roleBefore(rest, 0, rest.length)?.start === 0;
    }
    return this.isTitleLike(rest);
  }

  private isQuoteMark(character: string): boolean {
    return '"\'“”‘’'.includes(character);
  }

  /** Whether words are few, and none but the last ends as a phrase of its own does. */
  private isTitleLike(words: string): boolean {
    let start = 0;
    for (let end = words.indexOf(' '), count = 1; end >= 0; end = words.indexOf(' ', start), count++) {
      if (count === TITLE_WORDS) return false;
      // 한 counts: 한 관계자.
      if (end > start && BREAKS.has(words[end - 1]!) && !(end - start === 1 && words[start] === '한')) return false;
      start = end + 1;
    }
    return true;
  }

  /** A phrase without a name: 한 어머니, 익명을 요구한 관계자, 이 신문. */
  private roleBefore(tokens: readonly Token[], index: number, from: number, phraseEnd: number): Pick<Phrase, 'known' | 'speaker' | 'doubtful'> | undefined {
    const { text } = this;
    const first = Math.max(tokens[index]!.start, from);
    const end = endBeforeBracket(text, first, phraseEnd);
    const head = text.slice(first, end);
    if (!head || NO_SPEAKERS.has(head)) return undefined;
    // 시는, 군은: the body that the text has named.
    if (PRONOUNS.has(head) || (end - first === 1 && BODIES.has(head) && '은는'.includes(text[end]!))) return { known: 'pronoun', speaker: this.phrase(first, end) };
    const one = head === '명' ? this.oneOf(tokens, index) : undefined;
    if (one !== undefined) return { known: 'role', speaker: this.phrase(one, end) };
    const role = this.lexicon.roleBefore(text, first, end);
    const fits = role !== undefined && (role.start === first || (end - role.start > 1 && end - first <= 12));
    let isRole = fits && !role.weak;
    const isVerbal = !fits && VERBAL.has(text[end - 1]!);
    if (isVerbal && this.isObjectBefore(tokens, index)) return undefined;
    const doubtful = isVerbal && !isForeign(text, first, end);
    if (doubtful && (end - first < 2 || first > from)) return undefined;
    let start = first;
    for (let at = index - 1; at >= 0 && index - at <= 4; at--) {
      const token = tokens[at]!;
      if (token.start < from || !this.belongs(tokens, at, fits)) break;
      start = token.start;
      if (text.slice(token.start, token.core) === '한') {
        isRole ||= fits;
        if (!this.isAnonymity(tokens, at - 1)) break;
      }
    }
    if (fits && !isRole && start === first && this.isModified(tokens, index)) isRole = true;
    const implied = this.impliedBy(start, end, fits ? role : undefined, first);
    if (implied) return { known: 'role', speaker: impliedSpeaker(this.text, implied) };
    const words = text.slice(start, end);
    if (PRONOUNS.has(words)) return { known: 'pronoun', speaker: this.phrase(start, end) };
    const determiner = words.indexOf(' ');
    if (fits && determiner > 0 && DETERMINERS.has(words.slice(0, determiner))) return { known: 'pronoun', speaker: this.phrase(start, end) };
    return { known: isRole ? 'role' : 'unknown', ...(doubtful ? { doubtful: true as const } : {}), speaker: { ...this.phrase(start, end), known: fits, isPerson: fits && !role.group } };
  }

  /** Where 주민 중 한 명 begins, at the token of 명. */
  private oneOf(tokens: readonly Token[], index: number): number | undefined {
    const word = (at: number): string => (at < 0 ? '' : this.text.slice(tokens[at]!.start, tokens[at]!.end));
    if (word(index - 1) !== '한' || (word(index - 2) !== '중' && word(index - 2) !== '가운데')) return undefined;
    return this.lexicon.roleBefore(word(index - 3), 0, word(index - 3).length) ? tokens[index - 3]!.start : undefined;
  }

  /** 개혁을 바라는: what follows an object is a verb. */
  private isObjectBefore(tokens: readonly Token[], index: number): boolean {
    const previous = tokens[index - 1];
    return previous !== undefined && '을를'.includes(this.text[previous.end - 1]!);
  }

  /** Whether a relative clause stands before a noun: 글을 올린 남성이. */
  private isModified(tokens: readonly Token[], index: number): boolean {
    const previous = tokens[index - 1];
    if (!previous || previous.core !== previous.end || previous.core - previous.start < 2) return false;
    return finalIndex(this.text.charCodeAt(previous.core - 1)) === FINAL_N && !LEADS.has(this.text.slice(previous.start, previous.core));
  }

  /** 익명을 요구한 before 한 관계자. */
  private isAnonymity(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (!token) return false;
    const word = this.text.slice(token.start, token.core);
    return word === '요구한' || word === '원한' || word === '익명의';
  }

  private phrase(start: number, end: number): Speaker {
    // Marks around a name in quotes: ‘나눔의 집’은, <솔빛신문>이
    let from = start;
    let to = end;
    if (NAME_MARKS.includes(this.text[to - 1]!) && to - from > 2) {
      to--;
      for (let at = to - 1; at >= from; at--) if (NAME_MARKS.includes(this.text[at]!)) { from = at + 1; break; }
    }
    return { ...phraseSpeaker(this.text, { start, end }), name: this.text.slice(from, to) };
  }

  /** Whether the word before a role belongs to its phrase. */
  private belongs(tokens: readonly Token[], at: number, isRole: boolean): boolean {
    const token = tokens[at]!;
    const { text } = this;
    if (token.core !== token.end || token.marks.length) return false;
    const core = endBeforeBracket(text, token.start, token.core);
    const word = text.slice(token.start, core);
    if (word === '한' || word === '또') return isRole && (word === '한' || text.startsWith('다른', tokens[at + 1]?.start ?? 0));
    if (LEADS.has(word)) return isRole && word === '다른';
    if (DETERMINERS.has(word)) return isRole;
    if (word === '요구한' || word === '원한' || word === '익명을' || word === '익명의') return isRole;
    const last = word[word.length - 1]!;
    if (isRole && (word.length === 1 ? BODIES.has(word) : last === '도' && PROVINCE.test(word))) return true;
    if (!isLetterAt(text, core - 1) || CLASS_OF[last.charCodeAt(0)] === CharClass.digit) return false;
    if (last === '의') return isRole && word.length > 1;
    if (word.length <= 3 && VERB_FORMS.has(last) && this.lexicon.roleBefore(text, token.start, token.core)?.start !== token.start) return false;
    if (last === '자' && word.length > 2 && CONNECTED.has(word[word.length - 2]!)) return false;
    // 놓여있어, 할 수 없어
    if (last === '어' && word.length > 1 && '있없'.includes(word[word.length - 2]!)) return false;
    if (isRole && isForeign(text, token.start, core)) return true;
    return !BREAKS.has(last) && !'이가도와과일월년'.includes(last) && !/^\d/.test(word) && word.length <= 10;
  }
}
