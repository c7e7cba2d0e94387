import { indexWithin } from '../text/characters';
import type { QuotedSpan } from '../text/marks';
import { type Cue, cueOf, findCue, findNearCue, findNoun, isReflexive, type NounCue, nounCueOf } from './cues';
import { readIndirect, readSuffix } from './endings';
import type { SpeechLexicon } from './lexicon';
import { isSentence } from './predicates';
import { type Token, tokenize } from './tokens';
import type { Link } from './types';

/** How far from the end of its line the verb of forgotten marks is looked for. */
const CLOSING_REACH = 8;

/** What a pair of marks is, and what follows it. */
export interface MarkReading {
  link: Link;
  /** The token that the particle behind the marks stands in. */
  token: number;
  /** Whether it is somebody's statement, and not a title, a theme, a term or emphasis. */
  statement: boolean;
  cue: Cue | undefined;
  noun: NounCue | undefined;
}

function readingOf(link: Link, token: number, statement: boolean, cue?: Cue, noun?: NounCue): MarkReading {
  return { link, token, statement, cue, noun };
}

/** Verbs that give a name or describe what is written: `“…”라고 불리는`, `‘…’라고 적힌`. */
const NAMING: ReadonlySet<string> = new Set(['부르', '부른', '불리', '불린', '불렸', '불렀', '부릅', '이름', '적힌', '쓰인', '쓰여', '적혀', '새겨', '새긴', '칭하', '칭한', '명명', '표기', '읽는', '알려', '정의', '규정', '지칭', '일컫', '일컬', '씌어', '하는', '할', '해서', '하면', '해도', '생각', '보고', '보는', '본다', '봐', '믿고', '믿는', '여기', '느끼', '느꼈', '이르', '표현한', '검색', '써진', '써 있']);

function isStrong(mark: QuotedSpan): boolean {
  return mark.mark === 'double';
}

function isNaming(text: string, token: Token | undefined): boolean {
  if (!token) return false;
  return NAMING.has(text.slice(token.start, token.start + 2)) || NAMING.has(text.slice(token.start, token.core)) || NAMING.has(text.slice(token.start, token.start + 3));
}

/** Reads what stands behind a pair of marks and decides whether it holds a statement. */
export function readMark(text: string, tokens: readonly Token[], index: number, mark: QuotedSpan, lexicon: SpeechLexicon): MarkReading {
  const token = tokens[index]!;
  let at = index;
  let suffix = readSuffix(text, mark.close, token.core);
  if (suffix.link === 'bare' && token.core === token.end && tokens[index + 1]) {
    // A stray space before the particle: “…” 라며
    const next = tokens[index + 1]!;
    const isLone = next.core - next.start === 1 && text[next.start] !== '며' && (text[next.start] !== '고' || !findCue(text, tokens, index + 1, lexicon));
    const stray = isLone || next.marks.length ? suffix : readSuffix(text, next.start, next.core);
    if (stray.link === 'quoting' || stray.link === 'connecting' || (stray.link === 'modifying' && next.core - next.start > 1)) {
      suffix = stray;
      at = index + 1;
    }
  }
  switch (suffix.link) {
    case 'quoting':
      return readQuoting(text, tokens, at, mark, lexicon);
    case 'connecting': {
      const cue = findNearCue(text, tokens, at, lexicon);
      const statement = isStrong(mark) || isSentence(text, mark.start, mark.end) || cue?.statement === true;
      return readingOf('connecting', at, statement, cue?.statement ? cue : undefined);
    }
    case 'modifying': {
      const noun = findNoun(text, tokens, at, lexicon, true);
      const statement = noun !== undefined && (isStrong(mark) || isSentence(text, mark.start, mark.end));
      return readingOf('modifying', at, statement, undefined, noun);
    }
    case 'bare':
      return readBare(text, tokens, at, mark, lexicon);
    case 'other':
      return readObject(text, tokens, at, mark, lexicon);
  }
}

function readQuoting(text: string, tokens: readonly Token[], at: number, mark: QuotedSpan, lexicon: SpeechLexicon): MarkReading {
  const cue = findCue(text, tokens, at, lexicon);
  if (cue) {
    const named = (cue.light || cue.impersonal || cue.objectOnly) && !(isStrong(mark) && !cue.objectOnly) && !isSentence(text, mark.start, mark.end);
    if (isDescription(text, tokens, at, mark, cue)) return readingOf('quoting', at, false);
    if (cue.impersonal && isNaming(text, tokens[cue.token])) return readingOf('quoting', at, false);
    return readingOf('quoting', at, cue.statement && !named, cue);
  }
  // “A”라고, 김 의원은 “B”라고 맞섰다: the verb comes with the next speaker.
  const gapped = tokens[at]!.core < tokens[at]!.end && text[tokens[at]!.core] === ',';
  const statement = isStrong(mark) && (gapped || isSentence(text, mark.start, mark.end) || mark.end - mark.start > 12) && !isNaming(text, tokens[at + 1]);
  return readingOf('quoting', at, statement);
}

/** 자신을 ‘영원한 학생’이라고 소개했다, ‘안전제일’이라고 쓴 조끼: a name or what a thing bears, nobody's statement. */
function isDescription(text: string, tokens: readonly Token[], at: number, mark: QuotedSpan, cue: Cue): boolean {
  if (isSentence(text, mark.start, mark.end)) return false;
  if (!isStrong(mark) && cue.form === 'adnominal' && (cue.lemma === '쓰다' || cue.lemma === '적다')) return true;
  return at > 0 && isReflexive(text, tokens[at - 1]!);
}

/** `“…” 반발`, `“…” 등의 반응`. */
function readBare(text: string, tokens: readonly Token[], at: number, mark: QuotedSpan, lexicon: SpeechLexicon): MarkReading {
  const next = tokens[at + 1];
  const bare = readingOf('bare', at, false);
  if (next && at === 0 && isStrong(mark) && tokens[0]!.start === mark.open && isSentence(text, mark.start, mark.end)) {
    const cue = closingCue(text, tokens, lexicon);
    if (cue) return readingOf('quoting', at, true, cue);
  }
  if (!next || tokens[at]!.core !== tokens[at]!.end) return bare;
  const word = text.slice(next.start, next.core);
  const behind = word === '등' || word === '등의' || word === '이런' || word === '같은' ? at + 1 : at;
  const noun = tokens[behind + 1] && lexicon.nounAt(text, tokens[behind + 1]!.start, tokens[behind + 1]!.core);
  // “좋을 것 같은데” 등의 반응: what people say need not be a whole sentence there.
  const isListed = behind > at && isStrong(mark) && indexWithin(text, ' ', mark.start, mark.end) > 0;
  if (!noun?.statement || !(isListed || isSentence(text, mark.start, mark.end))) return bare;
  return readingOf('bare', at, true, undefined, nounCueOf(noun, behind + 1, false));
}

/** `“…” 광장에 모인 시민들은 이렇게 외쳤다`: the verb at the end of the sentence. */
export function closingCue(text: string, tokens: readonly Token[], lexicon: SpeechLexicon): Cue | undefined {
  const last = tokens.length - 1;
  const verb = lexicon.verbAt(text, tokens[last]!.start, tokens[last]!.core);
  if (!verb?.statement || verb.light || last < 2) return undefined;
  return POINTING.has(text.slice(tokens[last - 1]!.start, tokens[last - 1]!.core)) ? cueOf(verb, last) : undefined;
}

/** Adverbs that point at words in marks before them: 이렇게 말했다. */
const POINTING: ReadonlySet<string> = new Set(['이렇게', '이같이', '이처럼', '그렇게']);

/** `“…”를 외쳤다`. */
function readObject(text: string, tokens: readonly Token[], at: number, mark: QuotedSpan, lexicon: SpeechLexicon): MarkReading {
  const token = tokens[at]!;
  const particle = text.slice(mark.close, token.core);
  const next = tokens[at + 1];
  const other = readingOf('other', at, false);
  if ((particle !== '을' && particle !== '를') || !next || !isStrong(mark)) return other;
  const verb = lexicon.verbAt(text, next.start, next.core);
  if (!verb || !SHOUTING.has(verb.lemma)) return other;
  return readingOf('quoting', at, true, cueOf(verb, at + 1));
}

const SHOUTING: ReadonlySet<string> = new Set(['외치다', '연호하다', '소리치다']);

/** Where words end whose closing mark was forgotten: before the 고 of the last verb of saying of their line. */
export function unclosedEnd(text: string, mark: QuotedSpan, lexicon: SpeechLexicon): number | undefined {
  const tokens = tokenize(text, mark.start, mark.end, []);
  for (let index = tokens.length - 2; index >= Math.max(0, tokens.length - CLOSING_REACH); index--) {
    const ending = readIndirect(text, tokens[index]!.start, tokens[index]!.core);
    if (ending?.link === 'quoting' && findCue(text, tokens, index, lexicon)?.statement) return ending.content;
  }
  return undefined;
}
