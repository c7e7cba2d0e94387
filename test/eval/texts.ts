/** Small gold texts, written as the words that are marked. */
import type { AnnotatedDocument, AnnotatedMention } from '../../src/eval';

export type Marked = [word: string, kind: AnnotatedMention['kind'], attributes?: Partial<AnnotatedMention>];

/** Mentions of the first places where words stand. */
export function marked(text: string, words: readonly Marked[]): AnnotatedMention[] {
  return words.map(([word, kind, attributes = {}]) => {
    const start = text.indexOf(word);
    if (start < 0) throw new Error(`${word} is not in ${text}`);
    return { kind, start, end: start + word.length, text: word, ...attributes };
  });
}

/** An annotated text. */
export function annotated(id: string, text: string, words: readonly Marked[], more: Partial<AnnotatedDocument> = {}): AnnotatedDocument {
  return { id, text, mentions: marked(text, words), ...more };
}
