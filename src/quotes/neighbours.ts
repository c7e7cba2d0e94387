import type { SpeechLexicon } from './lexicon';
import type { PhraseReader } from './phrases';
import type { SpeakerFinder } from './speakers';
import type { Token } from './tokens';
import type { Speaker } from './types';

/** Adverbs that point at words in marks before or behind them: 이렇게 말했다. */
const POINTING: ReadonlySet<string> = new Set(['이렇게', '이같이', '이처럼', '그렇게', '같이']);
/** What says of a noun of saying that the words follow: 설명은 이렇다, 말은 다음과 같다. */
const AS_FOLLOWS: ReadonlySet<string> = new Set(['이렇다', '이랬다', '이렇습니다', '같다', '같았다', '간단했다', '간단하다', '단호했다', '명료했다', '달랐다', '다르다', '한결같았다', '솔직했다']);
/** Expressions that go with words in marks, of two tokens: 혀를 내둘렀다, 고개를 저었다. */
const GESTURES: ReadonlySet<string> = new Set(['혀를', '고개를', '눈물을', '눈시울을', '목소리를', '한숨을', '눈을', '손을', '무릎을', '어깨를', '얼굴을', '목청을', '손뼉을', '박수를', '손사래를', '가슴을', '입을', '미소를', '말문을', '주먹을', '울음을', '웃음을', '목이', '기쁨을', '소감을', '각오를', '아쉬움을']);
/** How far from its end the verb of a sentence begins. */
const VERB_REACH = 3;
/** How far before the noun of saying its owner stands. */
const OWNER_REACH = 3;

/** Who a sentence says that the words before or behind it are of, and what it calls that. */
export interface Sayer {
  speaker: Speaker;
  lemma: string;
  act: string;
}

/** Reads sentences that give words in the sentence beside them to a speaker. */
export class NeighbourReader {
  constructor(
    private readonly text: string,
    private readonly lexicon: SpeechLexicon,
    private readonly phrases: PhraseReader,
    private readonly finder: SpeakerFinder,
  ) {}

  /** `… 감독은 이렇게 말했다`, `… 상인 한가람씨의 말이다`, `… 설명은 이렇다`: of the words before the sentence or behind it. */
  pointing(tokens: readonly Token[]): Sayer | undefined {
    return this.owner(tokens) ?? this.verb(tokens, true);
  }

  /** The same and, of words before the sentence, any verb of saying or gesture at its end: `“….” 감독이 외쳤다`. */
  behind(tokens: readonly Token[]): Sayer | undefined {
    return this.pointing(tokens) ?? this.verb(tokens, false);
  }

  private word(token: Token): string {
    return this.text.slice(token.start, token.core);
  }

  private verb(tokens: readonly Token[], pointed: boolean): Sayer | undefined {
    const last = tokens.length - 1;
    if (last < 1) return undefined;
    for (let at = last; at >= Math.max(1, last - VERB_REACH + 1); at--) {
      const verb = this.lexicon.verbAt(this.text, tokens[at]!.start, tokens[last]!.core);
      const isSaying = verb !== undefined && verb.statement && !verb.light && !verb.impersonal && verb.form === 'final' && verb.end > tokens[last]!.start;
      const isGesture = !pointed && at === last - 1 && this.text[tokens[last]!.core - 1] === '다' && GESTURES.has(this.word(tokens[at]!));
      if (!isSaying && !isGesture) continue;
      if (pointed && !POINTING.has(this.word(tokens[at - 1]!))) continue;
      const phrase = this.finder.beforeMarks(tokens, 0, at);
      if (!phrase || phrase.known === 'pronoun' || (!pointed && phrase.known === 'unknown')) return undefined;
      return { speaker: phrase.speaker, lemma: verb?.lemma ?? '말하다', act: verb?.act ?? 'statement' };
    }
    return undefined;
  }

  /** 한가람 시장의 말이다, 관계자의 설명은 이렇다. */
  private owner(tokens: readonly Token[]): Sayer | undefined {
    const last = tokens.length - 1;
    if (last < 1) return undefined;
    let at = last;
    if (AS_FOLLOWS.has(this.word(tokens[last]!))) {
      at = last - 1;
      if (this.word(tokens[at]!) === '다음과') at--;
    }
    const token = tokens[at];
    if (!token || at < 1) return undefined;
    const noun = this.lexicon.nounAt(this.text, token.start, token.core);
    if (!noun?.statement || (at === last && !/^(?:이?다|입니다|이?었다|였다)$/.test(this.text.slice(noun.end, token.core)))) return undefined;
    for (let index = at - 1; index >= Math.max(0, at - OWNER_REACH); index--) {
      const { core } = tokens[index]!;
      if (this.text[core - 1] !== '의') continue;
      const phrase = this.phrases.read(tokens, index, tokens[0]!.start, core - 1);
      return phrase && phrase.known !== 'pronoun' ? { speaker: phrase.speaker, lemma: noun.lemma, act: noun.act } : undefined;
    }
    return undefined;
  }
}

