/** From offsets of the normalized text back to those of the caller's own string. */
import { type NormalizedText, originalEnd, originalStart } from './text/normalize';
import type { Mention, TextSpan } from './types';

/** Moves a span to the caller's offsets. */
function moveSpan(source: NormalizedText, span: TextSpan): void {
  span.start = originalStart(source, span.start);
  span.end = originalEnd(source, span.end);
  span.text = source.original.slice(span.start, span.end);
}

/** Moves a mention with the spans in it, parts and segments, to the caller's offsets. */
export function moveMention(source: NormalizedText, mention: Mention): void {
  moveSpan(source, mention);
  const inner = mention.kind === 'date' || mention.kind === 'place' ? mention.parts : mention.kind === 'quote' ? mention.segments : undefined;
  if (inner) for (const span of inner) moveSpan(source, span);
}
