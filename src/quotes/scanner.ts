import type { QuotedSpan } from '../text/marks';
import { isAnchorWord } from './anchors';
import { attributionOfSource, endOfReport, isMarkedReport, isNorm, isNormative, readSource, type SourcePhrase, sourceSpeaker } from './according';
import type { Circumstances } from './circumstances';
import type { ContentStart } from './content';
import { HeadWord, headWord } from './head-words';
import { Attributor, type ClauseAttribution } from './attribution';
import { type Cue, findCue, findNearCue, findNoun, HEARSAY, isLabel, type NounCue, POSITIONS, SUMMARIES } from './cues';
import { formOf } from './form';
import { ClauseStatements } from './clause-statements';
import { behindDateline } from './dateline';
import { copulaLength, type IndirectEnding, readIndirect } from './endings';
import type { SpeechLexicon } from './lexicon';
import { type MarkReading, readMark, unclosedEnd } from './marks';
import type { PhraseReader } from './phrases';
import type { SpeakerFinder } from './speakers';
import { isSentence } from './predicates';
import { isAdnominal, type Token, tokenize } from './tokens';
import { type Attribution, NOBODY, type Piece, type Statement } from './types';

/** What 에 따르면 stands for. */
const ACCORDING = { lemma: '따르다', act: 'statement' } as const;
/** How many statements may report each other in one sentence: 했다고 말했다고 전했다. */
const CHAIN = 4;
/** How many tokens behind 며 the next piece in marks may start. */
const JOIN_REACH = 40;
/** How many pieces one statement may have. */
const MOST_SEGMENTS = 12;

/** One link of a chain of reports: the token that ends its words, and its verb. */
interface ChainLink {
  index: number;
  content: number;
  connects: boolean;
  cue: Cue | undefined;
  /** Its words end with a mark that was never opened. */
  unopened?: boolean;
}

/** What the scanner works with; the same for all sentences of a document. */
export interface ScannerTools {
  text: string;
  marks: readonly QuotedSpan[];
  lexicon: SpeechLexicon;
  phrases: PhraseReader;
  finder: SpeakerFinder;
  content: ContentStart;
  circumstances: Circumstances;
}

/** Walks one sentence (or one inside marks) from left to right and collects its statements. */
export class SentenceScanner extends ClauseStatements {
  private readonly tokens: readonly Token[];
  /** A statement whose last piece ended with 며: a further piece may follow. */
  private open: Statement | undefined;
  private openToken = -1;
  private lastCue = -1;
  /** Whom 에 따르면 names where nothing but words in marks follows. */
  private source: Attribution | undefined;
  private pending: QuotedSpan[] = [];
  /** The tokens before this one are dealt with. */
  private consumed = 0;
  private ownAttributor: Attributor | undefined;

  /** @param nested - inside marks: an indirect statement then needs a speaker of its own. */
  constructor(
    private readonly tools: ScannerTools,
    start: number,
    end: number,
    nested: boolean,
  ) {
    super(nested);
    this.tokens = tokenize(tools.text, start, end, tools.marks);
    this.from = behindDateline(tools.text, this.tokens);
    for (let at = this.from; at < Math.min(this.from + 2, this.tokens.length); at++) if ((headWord(tools.text, this.tokens[at]!) & HeadWord.carrying) !== 0) this.carried = true;
  }

  scan(): Statement[] {
    for (let index = this.from; index < this.tokens.length; index++) {
      if (index < this.consumed) continue;
      const token = this.tokens[index]!;
      if (!token.marks.length && !isAnchorWord(this.tools.text, token.core)) continue;
      const source = readSource(this.tools.text, this.tokens, index);
      if (source && !this.inSource && !isNorm(this.tools.text, this.tokens, source)) {
        this.takeSource(source);
        index = source.next - 1;
      } else if (token.marks.length) this.takeMarks(index);
      else if (!this.takeReport(index)) this.takeIndirect(index);
    }
    this.open = undefined;
    if (this.statements.length > 0) {
      this.moveTo(this.tokens.length);
      this.tools.circumstances.note(this.tokens, this.statements);
    }
    return this.statements;
  }

  /** Made for the sentences that hold a statement. */
  private get attributor(): Attributor {
    const { text, phrases, finder, content } = this.tools;
    return (this.ownAttributor ??= new Attributor(text, this.tokens, phrases, finder, content));
  }

  private word(index: number): string {
    const token = this.tokens[index]!;
    return this.tools.text.slice(token.start, token.core);
  }

  // —— 에 따르면 ——

  private takeSource(source: SourcePhrase): void {
    const { text, phrases } = this.tools;
    const next = this.tokens[source.next];
    if (!next) return;
    const speaker = sourceSpeaker(text, this.tokens, this.from, source, phrases);
    const end = endOfReport(text, this.tokens);
    if (speaker && isMarkedReport(text, this.tokens, source.next, this.tools.lexicon)) {
      this.source = attributionOfSource(speaker);
      this.moveTo(source.next);
      return;
    }
    this.inSource = true;
    if (end > next.start) {
      const indirect: Piece = { start: next.start, end, direct: false };
      this.addCued(indirect, 'quotes/according-to', this.formOf([indirect]), speaker ? attributionOfSource(speaker) : NOBODY, ACCORDING);
    }
    this.moveTo(source.next);
  }

  // —— 것으로 알려졌다 ——

  private takeReport(index: number): boolean {
    const next = this.tokens[index + 1];
    const token = this.tokens[index]!;
    if (token.core - token.start !== 3 || !next || this.inSource || this.word(index) !== '것으로') return false;
    const verb = this.tools.text.slice(next.start, next.start + 3);
    // 알려진, 전해진 describe a thing, they report nothing.
    if ((!verb.startsWith('알려') && !verb.startsWith('전해')) || /[진질던는]$/.test(this.word(index + 1))) return false;
    if (this.lastCue >= this.from - 1 && this.lastCue >= index - 2 && this.statements.length) return true;
    const start = this.tools.content.behindLinks(this.tokens, this.from, index);
    const piece: Piece = { start: this.tokens[start]!.start, end: this.tokens[index]!.start + 1, direct: false };
    this.addCued(piece, 'quotes/reported', this.formOf([piece]), NOBODY, { lemma: verb.startsWith('알려') ? '알려지다' : '전해지다', act: 'report' });
    this.moveTo(index + 2);
    return true;
  }

  // —— marks ——

  private takeMarks(index: number): void {
    const token = this.tokens[index]!;
    for (const mark of token.marks) {
      const isLast = mark === token.marks[token.marks.length - 1];
      if (mark.truncated) {
        this.takeTruncated(index, mark);
        return;
      }
      const reading = readMark(this.tools.text, this.tokens, index, mark, this.tools.lexicon);
      if (!isLast || (reading.link === 'bare' && !reading.statement && this.tokens[index + 1]?.marks[0]?.open === this.tokens[index + 1]?.start)) {
        this.pending.push(mark);
        continue;
      }
      const summary = reading.link === 'modifying' && !reading.noun && mark.mark === 'double' ? this.summary(reading.token) : undefined;
      if (summary) this.takeDirect(index, mark, { link: reading.link, token: reading.token, statement: true, cue: reading.cue, noun: summary });
      else if (reading.link === 'modifying' && this.takeFormer(mark, reading)) this.pending = [];
      else if (reading.statement) this.takeDirect(index, mark, reading);
      else {
        this.pending = [];
        // 이번 일은 ‘인재’라는 지적: a term is a part of the clause.
        const inClause = reading.link === 'connecting' ? this.tools.finder.isPredicate(this.tokens, this.from, index) : reading.link !== 'quoting' && (reading.link !== 'modifying' || (reading.noun && index > this.from));
        if (inClause) this.takeIndirect(index);
      }
    }
  }

  private takeDirect(index: number, mark: QuotedSpan, reading: MarkReading): void {
    const piece: Piece = { start: mark.start, end: mark.end, direct: true };
    this.consumed = Math.max(this.consumed, reading.token + 1);
    if (reading.noun) {
      const attribution = this.attributor.ofNoun(this.clause(), index, reading.token, reading.noun, true);
      for (const listed of this.pending) this.addDirect({ start: listed.start, end: listed.end, direct: true }, attribution, reading.noun);
      this.addDirect(piece, attribution, reading.noun);
      this.pending = [];
      this.open = undefined;
      // “…”는 질문에 시장은 “…”: who answers may stand before both.
      if (!reading.noun.nobody) this.moveTo(reading.noun.token + 1);
      return;
    }
    const listed = this.pending;
    this.pending = [];
    const before = this.statements.length;
    if (this.open && this.joins(index)) {
      this.open.segments.push(piece);
      this.proceed(reading.link === 'connecting', reading.token, reading.cue);
    } else if (reading.cue && reading.link === 'quoting') {
      this.takeChain({ index: reading.token, content: mark.end, connects: false, cue: reading.cue }, index, mark);
    } else this.addMark(index, mark, { index: reading.token, content: mark.end, connects: reading.link === 'connecting', cue: reading.cue });
    if (listed.length > 0 && this.statements.length > before) this.addListed(listed, this.statements[this.statements.length - 1]!);
  }

  /** `“곧 돌아오겠다”던 한가람 씨는`, `“지쳤다”는 한 상인은`: whoever the clause modifies said it. */
  private takeFormer(mark: QuotedSpan, { noun, statement, token }: MarkReading): boolean {
    const { text, finder } = this.tools;
    const isFormer = text[this.tokens[token]!.core - 1] === '던';
    if (mark.mark !== 'double' || (!isFormer && !statement && !isSentence(text, mark.start, mark.end)) || (isFormer && noun)) return false;
    const speaker = finder.owner(this.tokens, token + 1, noun?.token);
    if (!speaker) return false;
    this.add({ start: mark.start, end: mark.end, direct: true }, 'quotes/direct', 'direct', { basis: 'same-sentence', speaker, carries: false });
    this.moveTo(token + 1);
    return true;
  }

  /** `“…”, “…”라며 분노했다`: what stands in a list before a statement was said by the same. */
  private addListed(listed: readonly QuotedSpan[], last: Statement): void {
    for (const { start, end, mark } of listed) {
      if (mark !== 'double') continue;
      const statement = this.add({ start, end, direct: true }, 'quotes/direct', 'direct', last);
      statement.cue = last.cue;
      statement.act = last.act;
      statement.from = last.from;
    }
  }

  /** Adds the statement of a pair of marks, with the clause that leads up to it where that is the speaker's too. */
  private addMark(index: number, mark: QuotedSpan, link: ChainLink): void {
    const lead = link.cue ? this.attributor.leadOf(this.clause(), index, link.index, link.cue) : undefined;
    const found = lead ?? this.attributor.ofMarks(this.clause(), index, link.index, link.cue);
    const attribution = found.speaker ? found : (this.source ?? found);
    const piece: Piece = lead ? { start: this.tokens[lead.first]!.start, end: mark.close + copulaLength(this.tools.text, mark.close), direct: false } : { start: mark.start, end: mark.end, direct: true };
    this.open = this.add(piece, 'quotes/direct', lead ? 'mixed' : 'direct', attribution);
    this.proceed(link.connects, link.index, link.cue);
  }

  private addDirect(piece: Piece, attribution: Attribution, noun: NounCue): void {
    this.addCued(piece, 'quotes/noun-of-saying', 'direct', attribution, noun);
  }

  private takeTruncated(index: number, mark: QuotedSpan): void {
    const attribution = this.attributor.ofMarks(this.clause(), index, index, undefined);
    const closed = unclosedEnd(this.tools.text, mark, this.tools.lexicon);
    const piece: Piece = { start: mark.start, end: closed ?? mark.end, direct: true };
    if (this.open && this.joins(index)) {
      this.open.segments.push(piece);
      if (closed === undefined) this.open.truncated = true;
    } else if (attribution.speaker) {
      this.add(piece, 'quotes/truncated', 'direct', attribution).truncated = closed === undefined;
    }
    this.open = undefined;
  }

  /** Ends or keeps open the statement that a piece was just added to. */
  private proceed(connects: boolean, token: number, cue: Cue | undefined): void {
    const statement = this.open!;
    statement.form = this.formOf(statement.segments, statement.form);
    if (cue) {
      statement.cue = cue.lemma;
      statement.act = cue.act;
      this.lastCue = cue.token;
      this.open = undefined;
      this.moveTo(cue.token + 1);
    } else if (connects) {
      this.openToken = token;
      this.moveTo(token + 1);
    } else {
      this.open = undefined;
      this.moveTo(token + 1);
    }
  }

  /** Whether a piece in marks goes on with the open statement: no new speaker stands between. */
  private joins(index: number): boolean {
    if (index - this.openToken > JOIN_REACH || this.open!.segments.length >= MOST_SEGMENTS) return false;
    for (let at = this.openToken + 1; at < index; at++) {
      const phrase = this.tools.phrases.at(this.tokens, at, this.tokens[this.openToken + 1]!.start);
      if (phrase && phrase.role === 'topic' && (phrase.known === 'name' || phrase.known === 'role')) return false;
    }
    return true;
  }

  // —— 고, 며, 는 without marks ——

  private takeIndirect(index: number): void {
    const { text, lexicon } = this.tools;
    const token = this.tokens[index]!;
    const ending = readIndirect(text, token.marks.length ? token.marks[token.marks.length - 1]!.close - 1 : token.start, token.core);
    if (!ending) return;
    if (ending.link === 'modifying') {
      this.takeModifying(index, ending);
      return;
    }
    const connects = ending.link === 'connecting';
    const cue = connects ? findNearCue(text, this.tokens, index, lexicon) : findCue(text, this.tokens, index, lexicon);
    if (cue ? !cue.statement || (cue.impersonal && cue.form === 'adnominal') || isLabel(this.tools.text, this.tokens, this.from, index, ending.content, cue) : !connects || this.inSource) return;
    // 어렵다고 판단한 일행은: a thought, unless a court hands it down.
    if (cue?.lemma === '판단하다' && cue.form !== 'final') return;
    this.takeChain({ index, content: ending.content, connects, cue, unopened: ending.unopened === true });
  }

  /** `B가 …했다고 밝혔다고 A가 전했다`: the outermost statement first; the innermost may stand in marks. */
  private takeChain(first: ChainLink, markIndex = -1, mark?: QuotedSpan): void {
    const { text, lexicon } = this.tools;
    const links = [first];
    let last = first;
    while (links.length < CHAIN && !this.open && last.cue && !last.connects) {
      const token = this.tokens[last.cue.token]!;
      const ending = readIndirect(text, token.start, token.core);
      if (!ending || ending.link === 'modifying') break;
      const cue = findCue(text, this.tokens, last.cue.token, lexicon);
      if (cue ? !cue.statement || cue.light : ending.link === 'quoting') break;
      last = { index: last.cue.token, content: ending.content, connects: ending.link === 'connecting', cue };
      links.unshift(last);
    }
    for (const link of links) {
      this.isInner = link !== links[0];
      if (link === first && mark) this.addMark(markIndex, mark, link);
      else this.addClause(link, link !== first, mark !== undefined);
    }
    this.isInner = false;
    if (links.length > 1) this.closeChain(last);
  }

  private closeChain(last: ChainLink): void {
    this.consumed = Math.max(this.consumed, last.index + 1);
    this.moveTo((last.cue?.token ?? last.index) + 1);
    this.lastCue = last.cue?.token ?? last.index;
    this.open = undefined;
  }

  /** @param isOuter - words in marks inside are another statement's then, and the clause goes on inside this one. */
  private addClause(link: ChainLink, isOuter: boolean, holdsMark = false): void {
    const { index, content, cue } = link;
    if (this.open && this.openToken < index && !this.tools.finder.isTakenOver(this.tokens, this.openToken, index) && this.open.segments.length < MOST_SEGMENTS) {
      const first = this.tools.content.behindConnectives(this.tokens, this.openToken + 1, index);
      this.open.segments.push({ start: this.tokens[first]!.start, end: content, direct: false });
      this.proceed(link.connects, index, cue);
      return;
    }
    const hearsay = cue !== undefined && (cue.impersonal || (cue.light && HEARSAY.has(this.word(cue.token))));
    const found = hearsay ? undefined : this.attributionOf(link);
    const first = Math.min(index, found?.first ?? this.tools.content.behindLinks(this.tokens, this.from, index));
    if ((this.nested || this.inSource) && !found?.speaker) return;
    const piece: Piece = { start: this.tokens[first]!.start, end: content, direct: link.unopened === true };
    if (piece.end <= piece.start) return;
    // 조례는 …고 규정한다: a rule says nothing.
    if (cue && found?.speaker?.named === false && isNormative(this.tools.text, found.speaker.start, found.speaker.end)) return;
    const statement = this.add(piece, hearsay ? 'quotes/hearsay' : 'quotes/indirect', holdsMark ? 'indirect' : this.formOf([piece]), found ?? NOBODY);
    statement.truncated = piece.direct;
    if (isOuter) {
      if (cue) [statement.cue, statement.act] = [cue.lemma, cue.act];
      this.from = first;
      return;
    }
    this.open = statement;
    this.proceed(link.connects, index, cue);
  }

  /** `유족이 …해 달라며 낸 소송`: the subject of the relative clause says it, not the topic of the sentence. */
  private attributionOf(link: ChainLink): ClauseAttribution {
    const next = this.tokens[link.index + 1];
    if (link.connects && !link.cue && next && isAdnominal(this.tools.text, next)) {
      const relative = this.attributor.ofRelative(this.from, link.index);
      if (relative) return relative;
    }
    return this.attributor.ofClause(this.clause(), link.index, link.cue);
  }

  private takeModifying(index: number, ending: IndirectEnding): void {
    const { text, lexicon, content } = this.tools;
    const noun = findNoun(text, this.tokens, index, lexicon, false) ?? this.summary(index);
    if (!noun) return;
    const found = this.attributor.ofNoun(this.clause(), index, index, noun, false);
    if (found.speaker && !found.speaker.known && !POSITIONS.has(noun.lemma)) {
      // 이번 제안은 …라는 분석이다: the topic is what it is about.
      found.speaker = undefined;
      found.first = content.behindLinks(this.tokens, this.from, index);
    }
    if ((this.nested || this.inSource) && !found.speaker) return;
    const first = this.open ? content.behindConnectives(this.tokens, this.openToken + 1, index) : Math.min(found.first, index);
    const piece: Piece = { start: this.tokens[first]!.start, end: ending.content, direct: false };
    if (piece.end <= piece.start) return;
    if (this.open) {
      this.open.segments.push(piece);
      this.open.form = this.formOf(this.open.segments, this.open.form);
      this.open = undefined;
    } else this.addCued(piece, 'quotes/noun-of-saying', this.formOf([piece]), found, noun);
    this.moveTo(noun.token + 1);
    this.lastCue = noun.token;
  }

  /** `…다는 것이다` at the end of a sentence sums up what the speaker before it says. */
  private summary(index: number): NounCue | undefined {
    const next = this.tokens[index + 1];
    if (!next || index + 2 !== this.tokens.length || !SUMMARIES.has(this.word(index + 1))) return undefined;
    return { lemma: '것', act: 'statement', statement: true, impersonal: false, weak: false, end: next.core, token: index + 1, nobody: false };
  }

  /** Words in marks behind 에 따르면 are its source's too. */
  private formOf(segments: readonly Piece[], known?: Statement['form']): Statement['form'] {
    return this.inSource && known !== 'mixed' && !segments.some((piece) => piece.direct) ? 'indirect' : formOf(this.tools.marks, segments, known);
  }
}
