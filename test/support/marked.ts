/** Examples of rules: sentences with ⟦ and ⟧ around the words in question. */
import type { Span } from '../../src/types';

/** A sentence without its marks, and where they stood. */
export interface MarkedSentence {
  text: string;
  spans: readonly Span[];
}

/** Reads an example. */
export function readMarked(example: string): MarkedSentence {
  let text = '';
  const spans: Span[] = [];
  for (const piece of example.split('⟦').entries()) {
    const [position, written] = piece;
    const [marked = '', rest] = position === 0 ? ['', written] : written.split('⟧');
    if (rest === undefined) throw new Error(`no ⟧ in: ${example}`);
    if (position > 0) spans.push({ start: text.length, end: text.length + marked.length });
    text += marked + rest;
  }
  return { text, spans };
}
