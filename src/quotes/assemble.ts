import type { QuoteMention } from '../types';
import { confidenceOf } from './rules';
import type { Statement } from './types';

/** Spaces, commas, dashes and bullets around words, which are not part of a statement's span. */
const EDGE = ' \t\n\r\u00a0,―—–△▲□■◆※•';

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && EDGE.includes(text[from]!)) from++;
  while (to > from && EDGE.includes(text[to - 1]!)) to--;
  return { start: from, end: to };
}

function toMention(text: string, statement: Statement): QuoteMention | undefined {
  const segments = statement.segments.map((piece) => trimmed(text, piece.start, piece.end)).filter((piece) => piece.end > piece.start);
  const first = segments[0];
  const last = segments[segments.length - 1];
  if (!first || !last) return undefined;
  const { start } = first;
  const { end } = last;
  const mention: QuoteMention = {
    kind: 'quote', text: text.slice(start, end), start, end, form: statement.form, speakerBasis: statement.basis, rule: statement.rule, confidence: confidenceOf(statement),
  };
  if (statement.speaker) {
    mention.speaker = statement.speaker.name;
    if (statement.speaker.entity !== undefined) mention.speakerEntity = statement.speaker.entity;
  } else mention.speakerBasis = 'none';
  if (statement.cue !== undefined) mention.cue = statement.cue;
  if (statement.act !== undefined) mention.act = statement.act;
  if (segments.length > 1) mention.segments = segments.map((piece) => ({ ...piece, text: text.slice(piece.start, piece.end) }));
  if (statement.truncated) mention.truncated = true;
  return mention;
}

/**
 * The mentions of statements, in order of start, then the longer first. One that crosses an earlier one or repeats it
 * is left out; one that lies inside another has the other's index in `within`.
 */
export function assemble(text: string, statements: readonly Statement[]): QuoteMention[] {
  const mentions = statements.flatMap((statement) => toMention(text, statement) ?? []);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: QuoteMention[] = [];
  const around: { index: number; end: number }[] = [];
  for (const mention of mentions) {
    while (around.length && around[around.length - 1]!.end <= mention.start) around.pop();
    const outer = around[around.length - 1];
    if (outer) {
      const enclosing = kept[outer.index]!;
      if (mention.end > outer.end || (mention.start === enclosing.start && mention.end === enclosing.end)) continue;
      mention.within = outer.index;
    }
    around.push({ index: kept.length, end: mention.end });
    kept.push(mention);
  }
  return kept;
}
