import type { SpeakerNaming, Span, Zone } from '../types';
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
  /** Where the title behind the name ends: after 원장 in `한가람 솔빛원장`. */
  titleEnd?: number;
  anonymous?: boolean;
  /** What sort of organization it is. */
  type?: string | undefined;
}

/** A date with its value. */
export interface DatedSpan extends Span {
  /** EDTF; left out for a duration or a time without a day. */
  edtf?: string;
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
  /** Dates, in order of start: the days on which something was said. */
  dates: readonly DatedSpan[];
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
  /** The id of the registry entity. */
  entity: string | undefined;
  /** Whether it is a name of the document and not a phrase. */
  named: boolean;
  /** How it is called. */
  naming: SpeakerNaming;
  /** A name, or a word for a source; not any noun with a particle. */
  known: boolean;
  isPerson: boolean;
  /** The names of all who say it together (A와 B는), in text order; found for speakers of statements alone. */
  joint: readonly string[] | undefined;
  /** A place's name: a speaker as a topic, a place as 에서는. */
  isPlace: boolean;
  /** Where the phrase starts and ends, particle excluded. */
  start: number;
  end: number;
}

/** A stretch of a statement: in marks or not. */
export interface Piece extends Span {
  direct: boolean;
}

/** Who a statement is given to, and how that is known. */
export interface Attribution {
  basis: 'same-sentence' | 'carried-over' | 'pronoun' | 'none';
  speaker: Speaker | undefined;
  /** Whether a speaker that the sentence does not name may be taken from the sentences before. */
  carries: boolean;
}

/** A statement while it is put together. */
export interface Statement extends Attribution {
  segments: Piece[];
  rule: string;
  form: 'direct' | 'indirect' | 'mixed';
  cue: string | undefined;
  act: string | undefined;
  truncated: boolean;
  /** The tokens of the clause that reports it: its first one and the last, the verb of saying included. */
  from: number;
  to: number;
  /** Where it was said, as it is written: 브리핑, 페이스북. */
  channel: string | undefined;
  /** The day on which it was said: EDTF of a day. */
  spokenOn: string | undefined;
}

/** Nobody is named, and nobody is to be looked for. */
export const NOBODY: Attribution = { basis: 'none', speaker: undefined, carries: false };

/** A statement of one piece; what else is known of it is noted later. */
export function statementOf(piece: Piece, rule: string, form: Statement['form'], { basis, speaker, carries }: Attribution): Statement {
  return {
    segments: [piece], rule, form, basis, speaker, carries,
    cue: undefined, act: undefined, truncated: false, from: 0, to: -1, channel: undefined, spokenOn: undefined,
  };
}
