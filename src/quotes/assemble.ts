import { CharacterSet } from '../engine/tables';
import type { QuoteMention, Span } from '../types';
import { actOf } from './acts';
import { confidenceOf } from './rules';
import type { Statement } from './types';

/** Spaces, commas, dashes and bullets around words, which are not part of a statement's span. */
const IS_EDGE = /* @__PURE__ */ new CharacterSet(' \t\n\r\u00a0,―—–△▲□■◆※•');

function trimmed(text: string, piece: Span): Span {
  let { start, end } = piece;
  while (start < end && IS_EDGE.has(text.charCodeAt(start))) start++;
  while (end > start && IS_EDGE.has(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function toMention(text: string, statement: Statement): QuoteMention | undefined {
  const pieces: Span[] = [];
  for (const piece of statement.segments) {
    const span = trimmed(text, piece);
    if (span.end > span.start) pieces.push(span);
  }
  if (pieces.length === 0) return undefined;
  const { start } = pieces[0]!;
  const { end } = pieces[pieces.length - 1]!;
  const { form, basis, rule, speaker } = statement;
  const mention: QuoteMention = {
    kind: 'quote', text: text.slice(start, end), start, end, form, speakerBasis: speaker ? basis : 'none', rule, confidence: confidenceOf(statement),
  };
  if (speaker) {
    mention.speaker = speaker.name;
    mention.speakerNaming = speaker.naming;
    if (speaker.entity !== undefined) mention.speakerEntity = speaker.entity;
    if (speaker.joint) mention.jointSpeakers = [...speaker.joint];
  }
  if (statement.cue !== undefined) mention.cue = statement.cue;
  mention.act = actOf(text, statement);
  if (statement.channel !== undefined) mention.channel = statement.channel;
  if (statement.spokenOn !== undefined) mention.spokenOn = statement.spokenOn;
  if (pieces.length > 1) mention.segments = pieces.map((piece) => ({ start: piece.start, end: piece.end, text: text.slice(piece.start, piece.end) }));
  if (statement.truncated) mention.truncated = true;
  return mention;
}

function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * The mentions of statements, in order of start, then the longer first. One that crosses an earlier one or repeats it
 * is left out; one that lies inside another has the other's index in `within`.
 */
export function assemble(text: string, statements: readonly Statement[]): QuoteMention[] {
  const mentions: QuoteMention[] = [];
  let sorted = true;
  for (const statement of statements) {
    const mention = toMention(text, statement);
    if (!mention) continue;
    const last = mentions.length === 0 ? undefined : mentions[mentions.length - 1];
    if (last && byPosition(last, mention) > 0) sorted = false;
    mentions.push(mention);
  }
  if (!sorted) mentions.sort(byPosition);
  const kept: QuoteMention[] = [];
  const around: { index: number; end: number }[] = [];
  for (const mention of mentions) {
    while (around.length && around[around.length - 1]!.end <= mention.start) around.pop();
    const outer = around.length === 0 ? undefined : around[around.length - 1];
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
