import type { NounMatch, SpeechLexicon, VerbMatch } from './lexicon';
import { readIndirect } from './endings';
import type { Token } from './tokens';

/** How many tokens may stand between 고 and its verb: a date, a subject, an object, an adverb. */
const CUE_REACH = 12;
/** The same for a noun of saying behind 는. */
const NOUN_REACH = 5;

/** A verb of saying and the token that it stands in. */
export interface Cue extends VerbMatch {
  token: number;
}

/** A noun of saying and the token that it stands in. */
export interface NounCue extends NounMatch {
  token: number;
  /** The sentence says that it was heard or that it spreads, not who says it. */
  nobody: boolean;
}

/**
 * The verb that takes a statement ending at a token.
 *
 * @returns undefined when another predicate or statement comes first; a verb of thinking is returned as such.
 */
export function findCue(text: string, tokens: readonly Token[], after: number, lexicon: SpeechLexicon): Cue | undefined {
  const last = Math.min(tokens.length - 1, after + CUE_REACH);
  for (let index = after + 1; index <= last; index++) {
    const token = tokens[index]!;
    if (token.marks.length && token.marks[0]!.open === token.start && token.marks[0]!.mark === 'double') return undefined;
    const verb = lexicon.verbAt(text, token.start, limitOf(tokens, index));
    // 이어 is a connective, 한 before a noun a numeral: “…”고 한 주민은 말했다
    if (verb?.lemma === '잇다' && verb.form === 'connecting' && token.core === verb.end) continue;
    // 소식통을 인용해 보도했다: the second verb says it
    if (verb?.lemma === '인용하다' && verb.form === 'connecting') continue;
    if (verb?.light && verb.form === 'adnominal' && index === after + 1 && findsFinal(text, tokens, index, lexicon)) continue;
    if (verb && !(verb.light && (index !== after + 1 || !isSaying(text, token)))) {
      if (index === after + 1 || (verb.statement && !verb.weak)) return cueOf(verb, index);
    }
    // 한지우 의원은: a name that only begins like 한
    if (verb?.light && index === after + 1 && (verb.form !== 'adnominal' || verb.end === token.core)) return undefined;
    if (endsPredicate(text, token)) return undefined;
  }
  return undefined;
}

/** Written out: copies that a spread makes have no common shape in V8, and each reading of one cost a microsecond. */
export function cueOf({ lemma, act, statement, light, impersonal, weak, objectOnly, form, end }: VerbMatch, token: number): Cue {
  return { lemma, act, statement, light, impersonal, weak, objectOnly, form, end, token };
}

/** The same for a noun. */
export function nounCueOf({ lemma, act, statement, impersonal, weak, end }: NounMatch, token: number, nobody: boolean): NounCue {
  return { lemma, act, statement, impersonal, weak, end, token, nobody };
}

/** How near behind 며 its own verb stands: 라며 이같이 밝혔다. */
const NEAR = 4;

/** The verb of a statement in 며 or 면서, when no further piece comes before it: `…다며 주장했으나`, `…라며 이같이 밝혔다`. */
export function findNearCue(text: string, tokens: readonly Token[], after: number, lexicon: SpeechLexicon): Cue | undefined {
  const cue = findCue(text, tokens, after, lexicon);
  if (!cue || cue.token - after > NEAR || isIntention(text, tokens[cue.token]!)) return undefined;
  if (cue.token === after + 1 || cue.form === 'final' || cue.form === 'adnominal') return cue;
  return cue.statement ? undefined : cue;
}

/** “…”며 항소하겠다고 밝혔다: what somebody will say is itself said. */
function isIntention(text: string, { core }: Token): boolean {
  return text.startsWith('겠다', core - 3) || text.startsWith('자고', core - 2);
}

/** The end of the stretch in which a verb of several words may lie. */
function limitOf(tokens: readonly Token[], index: number): number {
  return tokens[Math.min(tokens.length - 1, index + 2)]!.core;
}

/** Whether a verb of saying ends a clause within three words behind a token. */
function findsFinal(text: string, tokens: readonly Token[], after: number, lexicon: SpeechLexicon): boolean {
  for (let index = after + 1; index <= Math.min(tokens.length - 1, after + 3); index++) {
    const verb = lexicon.verbAt(text, tokens[index]!.start, limitOf(tokens, index));
    if (verb) return verb.statement && !verb.light && verb.form === 'final';
  }
  return false;
}

/** 하다 says something in 했다, 했으며, 하더라, 한다, 하며; not in 해서, 하면, 할, 하는, 해도, 하기. */
function isSaying(text: string, token: Token): boolean {
  const word = text.slice(token.start, token.core);
  if (word.startsWith('했') || word.startsWith('하였') || word.startsWith('하셨')) return true;
  return SAYING_FORMS.has(word);
}

const SAYING_FORMS: ReadonlySet<string> = new Set(['한다', '합니다', '하더라', '하더군요', '하던데', '하며', '하면서', '하자', '한', '하니', '하네요', '하더니', '하는데', '해요', '하고', '한다며', '하지만', '하나', '한다고', '하던', '해', '하는데요', '하죠', '하는군요']);

/** Whether a token that holds no verb of saying ends a predicate, and so the search. */
function endsPredicate(text: string, token: Token): boolean {
  const last = text[token.core - 1];
  if (last === '다' && token.core - token.start > 1) return true;
  return readIndirect(text, token.start, token.core) !== undefined;
}

/** `의사라고 밝힌 남성`, `자신을 기자라고 소개한 그`, `형이라고 부르는`: what somebody is called, not what is said. */
export function isLabel(text: string, tokens: readonly Token[], from: number, index: number, content: number, cue: Cue): boolean {
  if (text[content - 1] !== '라') return false;
  if (cue.objectOnly) return true;
  for (let at = Math.max(from, index - 4); at < index; at++) {
    if (isReflexive(text, tokens[at]!)) return true;
  }
  return cue.form === 'adnominal' && index - from <= 1;
}

/** 자신을, 스스로를: what somebody is called follows. */
export function isReflexive(text: string, { start, core }: Token): boolean {
  return REFLEXIVES.has(text.slice(start, core));
}

const REFLEXIVES: ReadonlySet<string> = new Set(['자신을', '스스로를', '본인을', '자기를']);

/**
 * The noun of saying that a statement in 는 belongs to: `라는 지적`, `다는 게 전문가들의 설명`, `다는 것이 회사의 입장`.
 *
 * @param direct - whether the statement stands in marks: then a noun before 에 counts too (`“…”는 물음에`).
 */
export function findNoun(text: string, tokens: readonly Token[], after: number, lexicon: SpeechLexicon, direct: boolean): NounCue | undefined {
  let reach = 1;
  for (let index = after + 1; index <= Math.min(tokens.length - 1, after + reach); index++) {
    const token = tokens[index]!;
    const noun = lexicon.nounAt(text, token.start, token.core);
    if (noun && !isOwner(text, noun.end, token.core)) return readNoun(text, tokens, index, noun, lexicon, direct);
    const word = text.slice(token.start, token.core);
    // 다는 것이 …의 설명이다: the copula sentence reaches to its end.
    if (index === after + 1 && COPULA_SUBJECTS.has(word)) return closingNoun(text, tokens, index, lexicon);
    const last = word[word.length - 1]!;
    if (BETWEEN.has(word) || last === '의' || last === '인' || last === '은' || last === '한' || token.marks.length) reach = Math.min(NOUN_REACH, index - after + 1);
    else if (index === after + 1 && word.length <= 4 && last !== '을' && last !== '를') reach = 2;
  }
  return undefined;
}

/** 주민의 in 주민의 목소리: a word that only begins like a noun of saying goes on. */
function isOwner(text: string, end: number, core: number): boolean {
  return core - end === 1 && text[end] === '의';
}

function closingNoun(text: string, tokens: readonly Token[], subject: number, lexicon: SpeechLexicon): NounCue | undefined {
  const final = tokens.length - 1;
  if (final - subject > 8 || final <= subject) return undefined;
  const closing = lexicon.nounAt(text, tokens[final]!.start, tokens[final]!.core);
  if (!closing?.statement || !isCopula(text, closing.end, tokens[final]!.core)) return undefined;
  return nounCueOf(closing, final, false);
}

/** How the sentence goes on behind a noun of saying decides whether the clause before it was said, and by whom. */
function readNoun(text: string, tokens: readonly Token[], index: number, noun: NounMatch, lexicon: SpeechLexicon, direct: boolean): NounCue | undefined {
  if (!noun.statement || (noun.lemma === '소식' && !direct)) return undefined;
  const token = tokens[index]!;
  const particle = text.slice(noun.end, token.core);
  const next = tokens[index + 1];
  if (direct && next && noun.lemma === '글' && WRITTEN.has(text.slice(next.start, next.start + 2))) return undefined;
  const cue = nounCueOf(noun, index, false);
  // “…”라는 문구를 남겼다; what begins with such a sentence or bears it says nothing.
  if (INSCRIPTIONS.has(noun.lemma) && !(next && (particle === '을' || particle === '를') && UTTERING.has(text.slice(next.start, next.start + 2)))) return undefined;
  if (noun.weak && !direct) {
    // …라는 글을 올렸다
    return next && (particle === '을' || particle === '를') && UTTERING.has(text.slice(next.start, next.start + 2)) ? cue : undefined;
  }
  if (isCopula(text, noun.end, token.core)) return MEANINGS.has(noun.lemma) ? undefined : cue;
  switch (particle) {
    case '을':
    case '를':
    case '도':
    case '까지':
    case '만':
    case '이':
    case '가':
    case '은':
    case '는':
    case '들이':
    case '들도': {
      if (!next) return undefined;
      const verb = text.slice(next.start, next.core);
      if (RECEIVING.has(verb.slice(0, 1)) || RECEIVING.has(verb.slice(0, 2))) return direct ? nounCueOf(cue, index, true) : undefined;
      if (particle !== '을' && particle !== '를' && (isSpreading(text, tokens, index) || noun.impersonal)) return nounCueOf(cue, index, true);
      if (particle === '도' && isSpreading(text, tokens, index)) return nounCueOf(cue, index, true);
      return lexicon.verbAt(text, next.start, next.core)?.statement || UTTERING.has(verb.slice(0, 2)) || direct ? cue : undefined;
    }
    case '':
      return next && lexicon.verbAt(text, next.start, next.core)?.statement ? cue : direct ? cue : undefined;
    case '로':
    case '으로': {
      // …다는 취지로 진술했다: the verb says it.
      const verb = next && lexicon.verbAt(text, next.start, next.core);
      if (verb?.statement && !verb.impersonal && !verb.light) {
        cue.lemma = verb.lemma;
        cue.act = verb.act;
        return cue;
      }
      return direct ? cue : undefined;
    }
    default:
      return direct ? nounCueOf(cue, index, particle.startsWith('에')) : undefined;
  }
}

/** 지적이 나온다, 목소리가 높다: within two words behind the noun. */
function isSpreading(text: string, tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at <= Math.min(tokens.length - 1, index + 3); at++) {
    const word = text.slice(tokens[at]!.start, tokens[at]!.core);
    if (SPREADING.has(word.slice(0, 2)) || SPREADING.has(word.slice(0, 1))) return true;
  }
  return false;
}

/** 라는 글귀가 쓰여 있다: a thing bears the words, nobody says them. */
const WRITTEN: ReadonlySet<string> = new Set(['쓰여', '쓰인', '적혀', '적힌', '새겨', '새긴', '붙어', '걸려', '걸린', '박혀']);
/** Nouns that a copula makes a gloss of (…라는 뜻이다), not a statement. */
const MEANINGS: ReadonlySet<string> = new Set(['뜻', '취지', '논리', '의미', '골자', '요지', '소식', '설', '속설']);
const SPREADING: ReadonlySet<string> = new Set(['나온', '나왔', '나오', '있다', '있었', '있는', '제기', '이어', '높다', '높았', '높아', '쏟아', '많다', '많았', '일고', '일었', '일자', '잇따', '잇달', '나돌', '퍼지', '퍼졌', '돌고', '돌았', '돈다', '돕니', '떠돌', '떠돈', '번지', '번졌', '오가', '오갔', '오간', '우세', '지배', '팽배', '커지', '커졌', '끊이', '적지', '빗발', '터져', '흘러', '들린', '들려', '만만', '여전', '거세', '고개', '불거', '대두', '확산', '뒤따', '엇갈', '분분', '비등']);
const RECEIVING: ReadonlySet<string> = new Set(['받', '듣', '들은', '들었', '접하', '접한', '사고', '산다', '샀다', '낳']);
const UTTERING: ReadonlySet<string> = new Set(['내놓', '내놨', '보였', '보이', '보인', '드러', '제기', '쏟아', '되풀', '반복', '고수', '유지', '재확', '남겼', '남기', '남긴', '냈다', '내고', '내며', '내비', '이어', '펼쳤', '펴고', '폈다', '굽히', '표했', '표명', '나타', '건넸', '건네', '올렸', '보냈', '던졌', '던지', '했다', '하고', '하며', '한다', '해왔', '해 ', '띄웠', '올려', '올린', '적었', '썼다', '걸었', '담았', '늘어', '터뜨', '전달', '피력', '거듭', '분명']);
/** Nouns for what is written somewhere: only where somebody writes it. */
const INSCRIPTIONS: ReadonlySet<string> = new Set(['문장', '문구']);
const COPULA_SUBJECTS: ReadonlySet<string> = new Set(['게', '것이', '것은', '건', '점이']);
const BETWEEN: ReadonlySet<string> = new Set(['등의', '등', '식의', '취지의', '내용의', '요지의', '한', '공식', '강한', '비판적', '부정적', '긍정적']);

function isCopula(text: string, from: number, end: number): boolean {
  const rest = text.slice(from, end);
  return rest.startsWith('이다') || rest.startsWith('이라') || rest.startsWith('이었') || rest.startsWith('입니') || rest.startsWith('다') || rest.startsWith('였') || rest.startsWith('이며') || rest.startsWith('이고') || rest.startsWith('이지');
}

/** Nouns of saying whose topic is who says it, even where it is no known name: …는 입장이다. */
export const POSITIONS: ReadonlySet<string> = new Set(['입장', '방침', '계획', '설명', '주장', '해명', '의견', '뜻', '각오', '포부', '요구', '반응', '말', '글']);
/** Forms of 하다 that pass on what is said in general: 고 한다. */
export const HEARSAY: ReadonlySet<string> = new Set(['한다', '합니다', '하네요', '하는데', '하는데요', '해요', '하니', '하지만', '하나', '하던데', '하죠', '하는군요']);
/** 다는 것이다 and its variants. */
export const SUMMARIES: ReadonlySet<string> = new Set(['것이다', '것입니다', '것이었다', '얘기다', '거다', '것']);
