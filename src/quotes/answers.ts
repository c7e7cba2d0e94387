import type { Span } from '../types';
import type { QuotedSpan } from '../text/marks';
import { firstMarkFrom } from './tokens';
import { isSentence } from './predicates';
import { type Attribution, type Speaker, type Statement, statementOf } from './types';

/** What an interview's questions begin with. */
const QUESTION_SIGNS = '―—–-‐Q▲△◇■□◆●▶▷문';
/** How far back from an answer its question may begin. */
const QUESTION_REACH = 400;

/** The pair of marks that fills a whole sentence, as an answer does; a dash may stand before it. */
export function wholeMark(text: string, sentence: Span, marks: readonly QuotedSpan[]): QuotedSpan | undefined {
  if (text[sentence.start] === undefined) return undefined;
  const start = text.startsWith('- ', sentence.start) ? sentence.start + 2 : sentence.start;
  const mark = marks[firstMarkFrom(marks, start)];
  if (!mark || mark.open !== start || mark.mark !== 'double') return undefined;
  let end = mark.close;
  while (end < sentence.end && '.…'.includes(text[end]!)) end++;
  return end >= sentence.end ? mark : undefined;
}

/** Whether the line before an offset is a question of an interview. */
export function followsQuestion(text: string, offset: number): boolean {
  let end = offset;
  const floor = Math.max(0, offset - QUESTION_REACH);
  while (end > floor && /\s/.test(text[end - 1]!)) end--;
  let start = end;
  while (start > floor && text[start - 1] !== '\n') start--;
  if (start === end) return false;
  const line = text.slice(start, end).trimStart();
  return QUESTION_SIGNS.includes(line[0] ?? ' ');
}

/**
 * A statement that fills its sentence: an answer, or a paragraph in marks.
 *
 * @param interviewee - who answers, or whom the line before it names.
 */
export function answer(text: string, mark: QuotedSpan, interviewee: Speaker | undefined): Statement | undefined {
  const isAnswer = interviewee !== undefined || followsQuestion(text, mark.open);
  if (!isAnswer && !isSentence(text, mark.start, mark.end)) return undefined;
  const attribution: Attribution = interviewee ? { basis: 'carried-over', speaker: interviewee, carries: false } : { basis: 'none', speaker: undefined, carries: true };
  const statement = statementOf({ start: mark.start, end: mark.end, direct: true }, 'quotes/answer', 'direct', attribution);
  statement.cue = '답하다';
  statement.act = isAnswer ? 'answer' : 'statement';
  statement.truncated = mark.truncated === true;
  return statement;
}

/** An answer without marks, one statement of all its paragraphs. @param isNamed - whether its line names who speaks. */
export function spokenAnswer(segments: readonly Span[], speaker: Speaker | undefined, isNamed: boolean): Statement {
  const pieces = segments.map(({ start, end }) => ({ start, end, direct: true }));
  const basis = speaker === undefined ? 'none' : isNamed ? 'same-sentence' : 'carried-over';
  const statement = statementOf(pieces[0]!, 'quotes/answer', 'direct', { basis, speaker, carries: false });
  statement.segments = pieces;
  statement.cue = '답하다';
  statement.act = 'answer';
  return statement;
}
