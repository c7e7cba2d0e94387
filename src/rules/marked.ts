/** Sentences with ⟦ and ⟧ around stretches, in which the examples of rules are written. */
import type { Span } from '../types';

/** A sentence without its marks, and where they stood. */
export interface Marked {
  text: string;
  spans: readonly Span[];
}

/**
 * Takes the marks out of a sentence; `undefined` where they do not pair, are nested or hold nothing.
 *
 * @example splitMarked('예산은 ⟦3억원⟧이다.') // { text: '예산은 3억원이다.', spans: [{ start: 4, end: 7 }] }
 */
export function splitMarked(sentence: string): Marked | undefined {
  const [first = '', ...rest] = sentence.split('⟦');
  let text = first;
  const spans: Span[] = [];
  for (const piece of rest) {
    const close = piece.indexOf('⟧');
    if (close <= 0) return undefined;
    spans.push({ start: text.length, end: text.length + close });
    text += piece.slice(0, close) + piece.slice(close + 1);
  }
  return text.includes('⟧') ? undefined : { text, spans };
}
