/** Quotes: who said what, in marks, in clauses before 고 and a verb of saying, behind 에 따르면. */
import type { QuoteMention, Span } from '../types';
import { splitStretch } from '../text/sentences';
import { CharClass, CLASS_OF } from '../text/characters';
import { hasAnchor, mayState } from './anchors';
import { answer, followsQuestion, wholeMark } from './answers';
import { assemble } from './assemble';
import { Discourse } from './carry';
import { ContentStart } from './content';
import { headlineStatements, isHeadlineLike } from './headlines';
import { builtInLexicon, type SpeechLexicon } from './lexicon';
import { PhraseReader } from './phrases';
import { type ScannerTools, SentenceScanner } from './scanner';
import { SpeakerFinder } from './speakers';
import { closingCue } from './marks';
import { firstMarkFrom, tokenize } from './tokens';
import type { QuoteSource, Statement } from './types';

export type { NamedMention, QuoteSource } from './types';
export { SpeechLexicon } from './lexicon';

/** Particles of the topic and the subject. */
const THEME_PARTICLES: ReadonlySet<string> = new Set('은는이가');
/** What follows 과의 or 을 when an interview is introduced. */
const INTERVIEW = /^ (?:일문일답|인터뷰|문답|대화|만났|만나)/;
/** A title longer than this is no title. */
const WORD_REACH = 12;

/** One pass over the sentences of a text. */
class QuoteFinder {
  private readonly statements: Statement[] = [];
  private readonly discourse = new Discourse();
  private readonly tools: ScannerTools;
  private nextMark = 0;
  private nextName = 0;
  private nextZone = 0;
  private wasApart = false;
  /** The statement that filled the sentence before, when nothing told whose it is. */
  private waiting: Statement | undefined;

  constructor(
    private readonly source: QuoteSource,
    lexicon: SpeechLexicon,
  ) {
    const { text, names, marks } = source;
    const phrases = new PhraseReader(text, names, lexicon);
    this.tools = { text, marks, lexicon, phrases, finder: new SpeakerFinder(text, phrases, lexicon), content: new ContentStart(text, lexicon, (from, end) => phrases.nameBefore(from, end) !== undefined) };
  }

  find(): QuoteMention[] {
    for (const sentence of this.source.sentences) this.readSentence(sentence);
    return assemble(this.source.text, this.statements);
  }

  private readSentence(sentence: Span): void {
    const { text, marks } = this.source;
    this.discourse.nextSentence();
    this.enterZone(sentence.start);
    while (this.nextMark < marks.length && marks[this.nextMark]!.open < sentence.start) this.nextMark++;
    const hasMarks = this.nextMark < marks.length && marks[this.nextMark]!.open < sentence.end;
    if (this.waiting && !hasMarks) this.attributeBack(this.waiting, sentence);
    this.waiting = undefined;
    if ((hasMarks && this.maySpeak(sentence)) || hasAnchor(text, sentence.start, sentence.end)) {
      const found = this.statementsOf(sentence, hasMarks);
      for (const statement of found) this.discourse.resolve(statement);
      this.discourse.noteStatements(found);
      for (const statement of found) this.statements.push(statement);
      if (hasMarks && found.length === 1 && found[0]!.rule === 'quotes/answer' && found[0]!.act !== 'answer') this.waiting = found[0];
      if (hasMarks) this.readNested(sentence);
    }
    this.notePerson(sentence);
  }

  /** A teaser or a menu is another text: nobody is carried over into it or out of it. */
  private enterZone(offset: number): void {
    const { zones } = this.source;
    while (this.nextZone < zones.length && zones[this.nextZone]!.end <= offset) this.nextZone++;
    const type = zones[this.nextZone]?.type;
    const apart = type === 'teaser' || type === 'boilerplate';
    if (apart || this.wasApart) this.discourse.reset();
    this.wasApart = apart;
  }

  /** Whether one of the marks of a sentence can hold a statement. */
  private maySpeak(sentence: Span): boolean {
    const { text, marks } = this.source;
    for (let index = this.nextMark; index < marks.length && marks[index]!.open < sentence.end; index++) if (mayState(text, marks[index]!)) return true;
    return false;
  }

  /** `“….” 감독은 이렇게 말했다.`: the sentence behind says whose words filled the one before. */
  private attributeBack(statement: Statement, sentence: Span): void {
    const { text, marks } = this.source;
    const tokens = tokenize(text, sentence.start, sentence.end, marks);
    const cue = closingCue(text, tokens, this.tools.lexicon);
    const phrase = cue && this.tools.finder.beforeMarks(tokens, 0, cue.token);
    if (!phrase || phrase.known === 'pronoun') return;
    statement.speaker = phrase.speaker;
    statement.basis = 'carried-over';
    statement.cue = cue.lemma;
    this.discourse.noteStatements([statement]);
  }

  private statementsOf(sentence: Span, hasMarks: boolean): Statement[] {
    const { text, marks } = this.source;
    const { phrases, lexicon } = this.tools;
    const whole = hasMarks ? wholeMark(text, sentence, marks) : undefined;
    if (whole && followsQuestion(text, sentence.start)) {
      const statement = answer(text, whole, this.discourse.interviewee());
      return statement ? [statement] : [];
    }
    if (hasMarks && isHeadlineLike(text, sentence)) {
      const found = headlineStatements(text, sentence, marks, phrases, lexicon);
      if (found.length) return found;
    }
    if (whole) {
      const statement = answer(text, whole, undefined);
      return statement ? [statement] : [];
    }
    return new SentenceScanner(this.tools, sentence.start, sentence.end, false).scan();
  }

  /** Statements inside the marks of a sentence, each level with the speakers that it names itself. */
  private readNested(sentence: Span): void {
    const { text, marks } = this.source;
    for (let index = this.nextMark; index < marks.length && marks[index]!.open < sentence.end; index++) {
      const mark = marks[index]!;
      if (mark.truncated || mark.end - mark.start < 8) continue;
      const first = firstMarkFrom(marks, mark.start);
      const hasMarks = first < marks.length && marks[first]!.open < mark.end;
      if (!hasMarks && !hasAnchor(text, mark.start, mark.end)) continue;
      for (const inner of splitStretch(text, marks, mark.start, mark.end, first)) {
        for (const statement of new SentenceScanner(this.tools, inner.start, inner.end, true).scan()) this.statements.push(statement);
      }
    }
  }

  /** Notes the last person of a sentence that a topic or subject particle follows. */
  private notePerson(sentence: Span): void {
    const { text, names } = this.source;
    while (this.nextName < names.length && names[this.nextName]!.start < sentence.start) this.nextName++;
    for (; this.nextName < names.length && names[this.nextName]!.start < sentence.end; this.nextName++) {
      const name = names[this.nextName]!;
      if (name.kind === 'person' && this.isTheme(text, name.titleEnd ?? name.end)) this.discourse.notePerson(name);
    }
  }

  /** Whether the word of a name, or one of two title words behind it, ends with a particle of the topic or subject or introduces an interview. */
  private isTheme(text: string, nameEnd: number): boolean {
    let at = nameEnd;
    for (let words = 0; words < 3; words++) {
      let end = at;
      while (end < text.length && end - at < WORD_REACH && CLASS_OF[text.charCodeAt(end)] === CharClass.hangul) end++;
      if (end > at && THEME_PARTICLES.has(text[end - 1]!)) return true;
      if (end > at && text[end] === ' ') {
        if (/(?:[과와]의|[을를])$/.test(text.slice(at, end))) return INTERVIEW.test(text.slice(end, end + 6));
      }
      if (text[end] !== ' ') return false;
      at = end + 1;
    }
    return false;
  }
}

/**
 * Finds the statements of a text and who made them.
 *
 * @param source - the text with its marks, sentences, names and dates; offsets are UTF-16 code units.
 * @param lexicon - the words of saying; default the built-in ones.
 * @returns mentions in order of start, then the longer first; `within` is an index into the returned list.
 */
export function findQuotes(source: QuoteSource, lexicon: SpeechLexicon = builtInLexicon()): QuoteMention[] {
  return new QuoteFinder(source, lexicon).find();
}
