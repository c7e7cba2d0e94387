import type { Span, Zone } from '../types';
import type { QuotedSpan } from '../text/marks';

/** A name that the other houses found, as the quotes house needs it. */
export interface NamedMention {
  kind: 'person' | 'organization' | 'place';
  start: number;
  end: number;
  /** The canonical name. */
  name: string;
  /** The id of the registry entity. */
  entity?: string;
  title?: string;
  /** Where the title behind the name ends: after 원장 in `한가람 솔빛원장`. */
  titleEnd?: number;
  anonymous?: boolean;
}

/** What quotes are looked for in. All offsets are UTF-16 code units of `text`. */
export interface QuoteSource {
  text: string;
  zones: readonly Zone[];
  /** From `pairQuoteMarks`, in order. */
  marks: readonly QuotedSpan[];
  /** From `splitSentences`, in order. */
  sentences: readonly Span[];
  /** In order of start, canonical names resolved. */
  names: readonly NamedMention[];
  /** Dates, in order of start. */
  dates: readonly Span[];
}

/** How a word links what it ends, or the marks that it follows, to a statement. */
export type Link =
  /** 고, 라고: a verb of saying follows. */
  | 'quoting'
  /** 며, 면서: the sentence goes on, with a verb of saying or another piece of the statement. */
  | 'connecting'
  /** 는, 라는: a noun of saying follows. */
  | 'modifying'
  /** Nothing, or a comma: a list, a headline, an answer. */
  | 'bare'
  /** Any other particle: a term, a title. */
  | 'other';

/** Who is behind a statement. */
export interface Speaker {
  /** A canonical name, or the role phrase as written. */
  name: string;
  entity?: string;
  /** Whether it is a name of the document and not a phrase. */
  named: boolean;
  /** A name, or a word for a source; not any noun with a particle. */
  known: boolean;
  isPerson: boolean;
  /** A place's name: a speaker as a topic, a place as 에서는. */
  isPlace: boolean;
  /** Where the phrase starts and ends, particle excluded. */
  start: number;
  end: number;
}

/** A statement while it is put together. */
export interface Statement {
  segments: { start: number; end: number; direct: boolean }[];
  rule: string;
  form: 'direct' | 'indirect' | 'mixed';
  cue?: string;
  act?: string;
  speaker?: Speaker;
  basis: 'same-sentence' | 'carried-over' | 'pronoun' | 'none';
  truncated?: true;
  /** Whether a speaker that the sentence does not name may be taken from the sentences before. */
  carries?: true;
}
