/** What the page and the worker say to each other. */
import type { ExplainedCandidate, MentionKind, Scope, SpeakerNaming, Span, Strictness } from '../../../src/types';
import type { HtmlParts, RenderLocale } from '../../../src/render';

/** Everything that a result depends on; it can be shared as a link. */
export interface Settings {
  text: string;
  /** A dictionary as JSON; empty for none. */
  dictionary: string;
  /** ISO date, empty where the page shall say it. */
  publishedAt: string;
  strictness: Strictness;
  scope: Scope;
  kinds: readonly MentionKind[];
  locale: RenderLocale;
}

/** Something to say about the dictionary. */
export interface DictionaryMessage {
  level: 'error' | 'warning';
  message: string;
}

/** A row of the sources table. */
export interface SourceRow {
  name: string | undefined;
  naming: SpeakerNaming | 'unattributed';
  role: string;
  /** Indices and texts of the statements. */
  quotes: readonly { index: number; text: string; act: string }[];
}

/** A date of the timeline: all mentions of one value. */
export interface TimelineRow {
  value: string;
  /** Milliseconds of the first moment; left out for what no calendar holds (durations, times without a day). */
  from?: number;
  publication: boolean;
  mentions: readonly { index: number; text: string }[];
}

/** What the worker found in a text. */
export interface Extraction {
  parts: Pick<HtmlParts, 'header' | 'lines' | 'list'>;
  sources: readonly SourceRow[];
  timeline: readonly TimelineRow[];
  messages: readonly DictionaryMessage[];
  /** Milliseconds that the extraction took. */
  took: number;
}

/** Why a mention is one, or what a stretch of the text was taken for. */
export interface Explained {
  text: string;
  /** The mention that was asked for; left out for a stretch. */
  mention?: { kind: MentionKind; rule: string; confidence: number; fields: readonly (readonly [name: string, value: string])[] };
  candidates: readonly ExplainedCandidate[];
}

/** What the page asks for; `explain` and `export` are about the text extracted last. */
export type Request =
  | { ask: 'extract'; settings: Settings }
  | { ask: 'explain'; mention: number }
  | { ask: 'explain'; span: Span }
  | { ask: 'export'; format: 'json' | 'csv' };

/** The answer to each. */
export interface Answers {
  extract: Extraction;
  explain: Explained;
  export: string;
}

/** A request with the number that its answer bears. */
export type Numbered = Request & { id: number };

/** An answer, or the message of an error. */
export interface Reply {
  id: number;
  answer?: Answers[keyof Answers];
  error?: string;
}
