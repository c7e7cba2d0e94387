/** What a catalogue says of a rule. Catalogues are for readers, tests and the printed table; no rule is run by them. */

/**
 * A rule by its id, with its reason and its examples.
 *
 * In the examples of names and dates ⟦ and ⟧ stand around the words in question: in `accept` around mentions, the rule's
 * own among them, in
 * `reject` around look-alikes, on which no mention of the kind may lie. They are read as published on
 * {@link EXAMPLES_PUBLISHED}.
 */
export interface Rule {
  /** The extension without which it does nothing. */
  extension?: 'dong';
  /**
   * The id that mentions carry. `{word}` in it stands for two characters or more, `{syllable}` for one: the suffix or
   * head that the rule recognized a name by.
   */
  id: string;
  /** Why it works, in one sentence. */
  why: string;
  /**
   * What it proposes seldom stands in a single sentence: it needs the rest of the document, or serves other rules (the
   * facility of a chain, the parent of a name). Its `accept` examples then mark what it proposes, not mentions.
   */
  weak?: true;
  accept: readonly string[];
  reject: readonly string[];
}

/** The day on which the examples of all catalogues are published: a Thursday. */
export const EXAMPLES_PUBLISHED = '2026-05-14';
