/** Quotes: who said what, in marks, in clauses before 고 and a verb of saying, behind 에 따르면. */
import type { QuoteMention, Span } from '../types';
import { splitStretch } from '../text/sentences';
import { CharClass, CLASS_OF } from '../text/characters';
import { answer, followsQuestion, wholeMark } from './answers';
import { assemble } from './assemble';
import { Discourse } from './carry';
import { ContentStart } from './content';
import { headlineStatements, isHeadlineLike } from './headlines';
import { builtInLexicon, type SpeechLexicon } from './lexicon';
import { PhraseReader } from './phrases';
import { type ScannerTools, SentenceScanner } from './scanner';
import { SpeakerFinder } from './speakers';
import { firstMarkFrom } from './tokens';
import type { QuoteSource, Statement } from './types';

export type { NamedMention, QuoteSource } from './types';
export { SpeechLexicon } from './lexicon';

/** Final syllables of the words that end a statement without marks, or a source: 고, 며, 면서, 는, 에 따르면, 것으로. */
const ANCHORS: Uint8Array = /* @__PURE__ */ (() => {
  const flags = new Uint8Array(65536);
  for (const syllable of '고며서는면로') flags[syllable.charCodeAt(0)] = 1;
  return flags;
})();

/** Particles of the topic and the subject. */
const THEME_PARTICLES: ReadonlySet<string> = new Set('은는이가');
/** What follows 과의 or 을 when an interview is introduced. */
const INTERVIEW = /^ (?:일문일답|인터뷰|문답|대화|만났|만나)/;
/** A title longer than this is no title. */
const WORD_REACH = 12;

/** Whether a sentence without marks can hold a statement at all. */
function hasAnchor(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    if (ANCHORS[text.charCodeAt(at - 1)] === 1 && CLASS_OF[text.charCodeAt(at)] !== CharClass.hangul) return true;
    if (text.charCodeAt(at) === 0xace0 || text.charCodeAt(at) === 0xae4c) {
      // 고도, 고만, 고까지
      const code = text.charCodeAt(at + 1);
      if (code === 0xb3c4 || code === 0xb9cc || code === 0xc9c0) return true;
    }
  }
  return false;
}

/** One pass over the sentences of a text. */
class QuoteFinder {
  private readonly statements: Statement[] = [];
  private readonly discourse = new Discourse();
  private readonly tools: ScannerTools;
  private nextMark = 0;
  private nextName = 0;

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
    while (this.nextMark < marks.length && marks[this.nextMark]!.open < sentence.start) this.nextMark++;
    const hasMarks = this.nextMark < marks.length && marks[this.nextMark]!.open < sentence.end;
    if (hasMarks || hasAnchor(text, sentence.start, sentence.end)) {
      const found = this.statementsOf(sentence, hasMarks);
      for (const statement of found) this.discourse.resolve(statement);
      this.discourse.noteStatements(found);
      this.statements.push(...found);
      if (hasMarks) this.readNested(sentence);
    }
    this.notePerson(sentence);
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
      if (mark.end - mark.start < 8) continue;
      const first = firstMarkFrom(marks, mark.start);
      const hasMarks = first < marks.length && marks[first]!.open < mark.end;
      if (!hasMarks && !hasAnchor(text, mark.start, mark.end)) continue;
      for (const inner of splitStretch(text, marks, mark.start, mark.end, first)) {
        this.statements.push(...new SentenceScanner(this.tools, inner.start, inner.end, true).scan());
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
