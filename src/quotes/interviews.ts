import { CharClass, CLASS_OF, indexWithin } from '../text/characters';
import type { Span } from '../types';
import { isSentence } from './predicates';
import type { SpeakerLines } from './speaker-lines';
import type { QuoteSource, Speaker } from './types';

/** What somebody says in an interview or a transcript without quote marks. */
export interface Answer {
  /** Its paragraphs. */
  segments: Span[];
  /** Whom the line names; the one interviewed where it names nobody. */
  speaker: Speaker | undefined;
}

const Sign = { letter: 1, bullet: 2, reply: 3 } as const;

/** First characters of questions and answers. */
const SIGNS: Uint8Array = /* @__PURE__ */ (() => {
  const signs = new Uint8Array(65536);
  for (const [sign, characters] of [[Sign.letter, 'QA문답'], [Sign.bullet, '―—–-‐▶▷◇◆●■□'], [Sign.reply, '▲△']] as const) {
    for (const character of characters) signs[character.charCodeAt(0)] = sign;
  }
  return signs;
})();

/** An interview has at least so many questions. */
const FEWEST_QUESTIONS = 2;
/** Paragraphs of one answer. */
const MOST_PARAGRAPHS = 20;
/** How far from the head of a line the colon behind a speaker stands. */
const COLON_REACH = 40;
/** How many characters may stand before the name: 솔빛시 도하윤. */
const LONGEST_LEAD = 12;
/** A line of a transcript shorter than this is a label (시간: 오후 3시). */
const SHORTEST_TURN = 6;
/** How a question of an interview ends, its stop left out: 나, 까, 은, 는 … */
const ASKING: ReadonlySet<string> = new Set('나까냐은는가면죠요데지고');

interface Line extends Span {
  /** `remark`: a line with a question's bullet that states something (▶ 취임 1년을 맞았다.). */
  kind: 'question' | 'remark' | 'answer' | 'plain';
  /** Behind its sign. */
  content: number;
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || CLASS_OF[text.charCodeAt(offset - 1)] === CharClass.newline;
}

function lineEnd(text: string, from: number): number {
  let end = text.indexOf('\n', from);
  if (end < 0) end = text.length;
  while (end > from && CLASS_OF[text.charCodeAt(end - 1)]! >= CharClass.space && CLASS_OF[text.charCodeAt(end - 1)]! <= CharClass.newline) end--;
  return end;
}

function behindSpaces(text: string, from: number): number {
  let at = from;
  while (CLASS_OF[text.charCodeAt(at)] === CharClass.space) at++;
  return at;
}

/** Reads the sign of a line: `Q.`, `문:`, `―`, `▲`. */
function readLine(text: string, start: number): Line {
  const end = lineEnd(text, start);
  const plain: Line = { start, end, kind: 'plain', content: start };
  switch (SIGNS[text.charCodeAt(start)]) {
    case Sign.letter: {
      let at = start + 1;
      while (CLASS_OF[text.charCodeAt(at)] === CharClass.digit) at++;
      if (!'.:)'.includes(text[at] ?? ' ')) return plain;
      const kind = text[start] === 'Q' || text[start] === '문' ? 'question' : 'answer';
      return { start, end, kind, content: behindSpaces(text, at + 1) };
    }
    case Sign.bullet:
      return { start, end, kind: asks(text, end) ? 'question' : isSentence(text, start, end) ? 'remark' : 'plain', content: behindSpaces(text, start + 1) };
    case Sign.reply:
      return { start, end, kind: 'answer', content: behindSpaces(text, start + 1) };
    default:
      return plain;
  }
}

function asks(text: string, end: number): boolean {
  const last = text[end - 1]!;
  return last === '?' || ASKING.has(last === '.' ? text[end - 2]! : last);
}

/** `한가람: 비가 왔습니다.` behind a question: the answer is the speaker's whom its first line names, and begins behind the colon. */
function answersWithNames(answers: readonly Answer[], turns: readonly Answer[]): readonly Answer[] {
  if (turns.length === 0) return answers;
  const byEnd = new Map(turns.map((turn) => [turn.segments[0]!.end, turn]));
  return answers.map((answer) => {
    const turn = byEnd.get(answer.segments[0]!.end);
    return turn ? { segments: [...turn.segments, ...answer.segments.slice(1)], speaker: turn.speaker } : answer;
  });
}

/** The turns that are no part of an answer; both in text order. */
function turnsOutside(turns: readonly Answer[], answers: readonly Answer[]): Answer[] {
  const pieces = answers.flatMap(({ segments }) => segments);
  let next = 0;
  return turns.filter(({ segments: [turn] }) => {
    while (next < pieces.length && pieces[next]!.end <= turn!.start) next++;
    return next === pieces.length || pieces[next]!.start >= turn!.end;
  });
}

/** Reads the answers of interviews and the turns of transcripts that stand in no quote marks, in text order. */
export class InterviewReader {
  constructor(
    private readonly source: QuoteSource,
    private readonly lines: SpeakerLines,
  ) {}

  read(): Answer[] {
    const turns = /[:=]/.test(this.source.text) ? this.turns() : [];
    const answers = this.hasSigns() ? this.answers() : [];
    const named = answersWithNames(answers, turns);
    return [...named, ...turnsOutside(turns, named)].sort((a, b) => a.segments[0]!.start - b.segments[0]!.start);
  }

  private hasSigns(): boolean {
    const { text, sentences } = this.source;
    let signs = 0;
    for (const { start } of sentences) {
      if (SIGNS[text.charCodeAt(start)] !== 0 && isLineStart(text, start) && ++signs >= FEWEST_QUESTIONS) return true;
    }
    return false;
  }

  private answers(): Answer[] {
    const { text, sentences } = this.source;
    const lines = sentences.filter(({ start }) => isLineStart(text, start)).map(({ start }) => readLine(text, start));
    const bullets = new Set(lines.filter(({ kind }) => kind === 'question').map(({ start }) => text[start]));
    for (const line of lines) if (line.kind === 'remark') line.kind = bullets.has(text[line.start]) ? 'question' : 'plain';
    const questions = lines.filter((line, index) => line.kind === 'question' && lines[index + 1] !== undefined && lines[index + 1]!.kind !== 'question').length;
    if (questions < FEWEST_QUESTIONS) return [];
    const answers: Answer[] = [];
    lines.forEach((line, index) => {
      if (line.kind !== 'question') return;
      const segments = this.paragraphs(lines, index + 1);
      if (segments.length > 0) answers.push({ segments, speaker: undefined });
    });
    return answers;
  }

  /** The paragraphs between a question and the next; behind the last question the first one alone. */
  private paragraphs(lines: readonly Line[], first: number): Span[] {
    const { text } = this.source;
    let limit = first;
    while (limit < lines.length && limit <= first + MOST_PARAGRAPHS && lines[limit]!.kind !== 'question') limit++;
    if (lines[limit]?.kind !== 'question') limit = Math.min(first + 1, lines.length);
    const segments: Span[] = [];
    for (let index = first; index < limit; index++) {
      const { content, end } = lines[index]!;
      // Answers in marks are read as what they are.
      if ('“"'.includes(text[content] ?? ' ') || end - content < 2) return [];
      segments.push({ start: content, end });
    }
    return segments;
  }

  /** `한가람: 점검이 없었습니다.`, `[한가람 / 솔빛대 교수 : 점검이 없었다고 봅니다.]`, `한가람 감독=잘 싸웠다.` */
  private turns(): Answer[] {
    const { text, sentences } = this.source;
    const turns: Answer[] = [];
    for (const { start } of sentences) {
      if (!isLineStart(text, start)) continue;
      const sign = behindLabel(text, start, start + COLON_REACH + 1);
      if (sign < 0) continue;
      const end = lineEnd(text, start);
      const close = text[start] === '[' || text[start] === '<' ? indexWithin(text, text[start] === '[' ? ']' : '>', sign, end) : -1;
      const bracketed = close > 0;
      const content = contentOf(text, behindSpaces(text, sign + 1), bracketed ? close : end);
      if (!content || content.end - content.start < SHORTEST_TURN || !isSentence(text, content.start, content.end)) continue;
      const speaker = this.speakerBefore(start, sign, bracketed);
      if (speaker) turns.push({ segments: [content], speaker });
    }
    return turns;
  }

  /** Who stands before the sign, with a title or behind a slash; in brackets a role too (인근 상인). */
  private speakerBefore(start: number, sign: number, bracketed: boolean): Speaker | undefined {
    const { text } = this.source;
    let from = bracketed ? start + 1 : start;
    if (SIGNS[text.charCodeAt(from)]! >= Sign.bullet) from = behindSpaces(text, from + 1);
    const slash = indexWithin(text, '/', from, sign);
    let end = slash > from ? slash : sign;
    while (end > from && text[end - 1] === ' ') end--;
    if (text[sign] === '=' && /기자|특파원|통신원|사진|[)\]]/.test(text.slice(from, end))) return undefined;
    return this.lines.named(from, end, LONGEST_LEAD) ?? (bracketed ? this.lines.role(from, end) : undefined);
  }
}

/** The colon behind a speaker, or the sign that newspapers set after a name and title; -1 where there is none. */
function behindLabel(text: string, start: number, limit: number): number {
  const colon = indexWithin(text, ':', start, limit);
  if (colon >= 0) return text[colon + 1] === ' ' ? colon : -1;
  return indexWithin(text, '=', start, limit);
}

/** The words of a turn, without the marks that fill it in brackets; those in marks elsewhere are read as what they are. */
function contentOf(text: string, start: number, end: number): Span | undefined {
  if (!'“"'.includes(text[start] ?? ' ')) return { start, end };
  return ']>'.includes(text[end] ?? ' ') && '”"'.includes(text[end - 1]!) && end - start > 2 ? { start: start + 1, end: end - 1 } : undefined;
}
