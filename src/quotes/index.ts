/** Quotes: who said what, in marks, in clauses before 고 and a verb of saying, behind 에 따르면. */
import type { QuoteMention, Span } from '../types';
import type { QuotedSpan } from '../text/marks';
import { splitStretch } from '../text/sentences';
import { hasAnchor, mayState } from './anchors';
import { answer, followsQuestion, spokenAnswer, wholeMark } from './answers';
import { assemble } from './assemble';
import { Discourse } from './carry';
import { Circumstances } from './circumstances';
import { ContentStart } from './content';
import { isStrayClosing } from './endings';
import { headlineStatements, isHeadlineLike } from './headlines';
import { type Answer, InterviewReader } from './interviews';
import { JointSpeakers } from './joint';
import { builtInLexicon, type SpeechLexicon } from './lexicon';
import { NeighbourReader, type Sayer } from './neighbours';
import { PhraseReader } from './phrases';
import { SpeakerLines } from './speaker-lines';
import { type ScannerTools, SentenceScanner } from './scanner';
import { SpeakerFinder } from './speakers';
import { joinAtParticles } from './stray-particles';
import { ShortReferences } from './short-references';
import { Themes } from './themes';
import { firstMarkFrom, tokenize } from './tokens';
import type { QuoteSource, Statement } from './types';

export type { NamedMention, QuoteSource } from './types';
export { SpeechLexicon } from './lexicon';

/** One pass over the sentences of a text. */
class QuoteFinder {
  private readonly statements: Statement[] = [];
  private readonly discourse: Discourse;
  private readonly tools: ScannerTools;
  private readonly neighbours: NeighbourReader;
  private readonly joint: JointSpeakers;
  private readonly references: ShortReferences;
  private readonly lines: SpeakerLines;
  /** The index of the sentence that is read. */
  private sentence = -1;
  private nextMark = 0;
  private nextZone = 0;
  /** Answers without marks, and the first that does not end before the sentence that is read. */
  private readonly answers: readonly Answer[];
  private nextAnswer = 0;
  private wasApart = false;
  /** The statement that filled the sentence before, when nothing told whose it is. */
  private waiting: Statement | undefined;

  constructor(
    private readonly source: QuoteSource,
    lexicon: SpeechLexicon,
  ) {
    const { text, names, marks } = source;
    this.discourse = new Discourse(new Themes(source));
    const phrases = new PhraseReader(text, names, lexicon);
    this.lines = new SpeakerLines(text, phrases, lexicon);
    this.answers = new InterviewReader(source, this.lines).read();
    const finder = new SpeakerFinder(text, phrases, lexicon);
    this.joint = new JointSpeakers(text, phrases);
    this.references = new ShortReferences(text, names);
    this.neighbours = new NeighbourReader(text, lexicon, phrases, finder);
    this.tools = {
      text, marks, lexicon, phrases, finder,
      circumstances: new Circumstances(text, source.dates, lexicon, (tokens, index) => phrases.isTopic(tokens, index)),
      content: new ContentStart(text, lexicon, (from, end) => phrases.nameBefore(from, end) !== undefined),
    };
  }

  find(): QuoteMention[] {
    for (const sentence of this.source.sentences) this.readSentence(sentence);
    return assemble(this.source.text, this.statements);
  }

  private readSentence(sentence: Span): void {
    const { text, marks } = this.source;
    this.sentence++;
    this.discourse.nextSentence();
    this.enterZone(sentence.start);
    if (this.answers.length > 0 && this.readAnswer(sentence)) return;
    while (this.nextMark < marks.length && marks[this.nextMark]!.open < sentence.start) this.nextMark++;
    const hasMarks = this.nextMark < marks.length && marks[this.nextMark]!.open < sentence.end;
    if (this.waiting && !hasMarks) this.attributeBack(this.waiting, sentence, 'carried-over');
    this.waiting = undefined;
    if ((hasMarks && this.maySpeak(sentence)) || hasAnchor(text, sentence.start, sentence.end)) {
      const found = this.statementsOf(sentence, hasMarks);
      for (const statement of found) {
        this.joint.note(statement, sentence.start);
        this.discourse.resolve(statement);
        this.references.resolve(statement);
      }
      this.discourse.noteStatements(found);
      for (const statement of found) this.statements.push(statement);
      if (hasMarks && found.length === 1 && found[0]!.rule === 'quotes/answer' && found[0]!.act !== 'answer') this.waiting = found[0];
      if (hasMarks) this.readNested(sentence);
    }
  }

  /** Whether a sentence lies in an answer without marks; the first of an answer makes the statement. */
  private readAnswer(sentence: Span): boolean {
    const { answers, tools, discourse, statements } = this;
    while (this.nextAnswer < answers.length && answers[this.nextAnswer]!.segments.at(-1)!.end <= sentence.start) this.nextAnswer++;
    const segments = answers[this.nextAnswer]?.segments;
    if (!segments || sentence.end <= segments[0]!.start) return false;
    const { speaker } = answers[this.nextAnswer]!;
    if (sentence.start <= segments[0]!.start) statements.push(spokenAnswer(segments, speaker ?? discourse.interviewee(), speaker !== undefined));
    for (const statement of new SentenceScanner(tools, Math.max(sentence.start, segments[0]!.start), sentence.end, true).scan()) statements.push(statement);
    return true;
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

  /** `“….” 감독은 이렇게 말했다.`: the words behind say whose those in marks before them are. */
  private attributeBack(statement: Statement, behind: Span, basis: Statement['basis']): boolean {
    const sayer = this.neighbours.behind(tokenize(this.source.text, behind.start, behind.end, this.source.marks));
    if (!sayer) return false;
    this.attribute(statement, sayer, basis);
    return true;
  }

  /** `감독은 이렇게 말했다. “….”`: the sentence before says whose words follow. */
  private attributeAhead(statement: Statement): void {
    if (this.lines.isLabel(statement.segments[0]!.start - 1)) {
      statement.carries = false;
      return;
    }
    const before = this.source.sentences[this.sentence - 1];
    const sayer = before && this.neighbours.pointing(tokenize(this.source.text, before.start, before.end, this.source.marks));
    if (sayer) this.attribute(statement, sayer, 'carried-over');
  }

  private attribute(statement: Statement, { speaker, lemma, act }: Sayer, basis: Statement['basis']): void {
    statement.speaker = speaker;
    statement.basis = basis;
    statement.carries = false;
    statement.cue = lemma;
    statement.act = act;
    this.discourse.noteStatements([statement]);
  }

  private statementsOf(sentence: Span, hasMarks: boolean): Statement[] {
    const { text, marks } = this.source;
    const { phrases, lexicon } = this.tools;
    const whole = hasMarks ? wholeMark(text, sentence, marks) : undefined;
    const named = whole && this.lines.before(sentence.start);
    if (whole && !named && followsQuestion(text, sentence.start)) {
      const statement = answer(text, whole, this.discourse.interviewee());
      return statement ? [statement] : [];
    }
    if (hasMarks && !named && !(whole && '.?!'.includes(text[whole.end - 1]!)) && isHeadlineLike(text, sentence)) {
      const found = headlineStatements(text, sentence, marks, phrases, lexicon);
      if (found.length) return found;
    }
    if (whole) {
      const statement = answer(text, whole, named);
      if (statement && !named) this.attributeAhead(statement);
      return statement ? [statement] : [];
    }
    const found = new SentenceScanner(this.tools, sentence.start, sentence.end, false).scan();
    return found.length === 0 && hasMarks ? this.leadingWords(sentence) : found;
  }

  /** `“꼭 이기겠습니다!” 감독이 외쳤다.`: whole sentences in marks at the head, given to their speaker behind them. */
  private leadingWords(sentence: Span): Statement[] {
    const { text, marks } = this.source;
    const mark = marks[this.nextMark]!;
    if (mark.open !== sentence.start || mark.mark !== 'double' || mark.close + 1 >= sentence.end || !'?!.…'.includes(text[mark.end - 1]!)) return [];
    const statement = answer(text, mark, undefined);
    return statement && this.attributeBack(statement, { start: mark.close, end: sentence.end }, 'same-sentence') ? [statement] : [];
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
}

/**
 * Finds the statements of a text and who made them.
 *
 * @param source - the text with its marks, sentences, names and dates; offsets are UTF-16 code units.
 * @param lexicon - the words of saying; default the built-in ones.
 * @returns mentions in order of start, then the longer first; `within` is an index into the returned list.
 */
export function findQuotes(source: QuoteSource, lexicon: SpeechLexicon = builtInLexicon()): QuoteMention[] {
  const { text, marks } = source;
  const isStray = (mark: QuotedSpan): boolean => isStrayClosing(text, mark);
  const paired = marks.some(isStray) ? marks.filter((mark) => !isStray(mark)) : marks;
  const sentences = joinAtParticles(text, source.sentences, paired, lexicon);
  return new QuoteFinder(paired === marks && sentences === source.sentences ? source : { ...source, marks: paired, sentences }, lexicon).find();
}
