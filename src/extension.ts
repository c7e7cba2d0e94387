/** Extensions: what an extractor takes besides the built-in dictionaries and rules, as plain objects. */
import type { Dictionary } from './dictionary/types';
import type { ExtensionMention, FieldValue, MentionFields, MentionKind, Span } from './types';

/** A numeral with its value. */
export interface ReadNumeral {
  value: number;
  /** The offset behind it. */
  end: number;
}

/** A stretch that a pattern matched, with what its named pieces captured. */
export interface PatternMatch<Captures extends object = MentionFields> extends Span {
  captures: Captures;
}

/** While a pattern is matched: what was captured so far, and the value of the piece that was read last. */
export interface PatternState {
  captures: [name: string, value: FieldValue][];
  value: FieldValue | undefined;
}

/**
 * A pattern, made of the pieces of `pattern`.
 *
 * @typeParam Value what it reads: text, the number of a numeral, the value of a word in a table
 * @typeParam Captures what its named pieces read, by their names
 */
export interface Pattern<Value extends FieldValue = FieldValue, Captures extends object = object> {
  /** The offset behind the match that begins at an offset, -1 for none. Sets the state's value, adds captures. */
  readonly match: (text: string, at: number, state: PatternState) => number;
  /** For types alone; never there. */
  readonly types?: [Value, Captures];
}

/** What a rule with a `find` of its own reads a text with. Offsets are those of {@link RuleReader.text}. */
export interface RuleReader {
  /** The text, normalized (NFC, plain spaces, half-width forms). What is found is moved to the caller's offsets later. */
  readonly text: string;
  /** Whether a word can begin at an offset: no letter, digit or Hanja stands right before it. */
  isWordStart(at: number): boolean;
  /** Whether a word can end at an offset: nothing or a particle that agrees is written onto it, or one of `attached`. */
  isWordEnd(at: number, attached?: readonly string[]): boolean;
  /** Where the word around an offset ends without its particle: behind 가온협회 in `가온협회는`. */
  stemEnd(at: number): number;
  /** The numeral that begins at an offset: `1조 2000억`, `350만`, with `words` also `삼백만`, `스무`. */
  numeralAt(at: number, options?: { words?: boolean }): ReadNumeral | undefined;
  /** The match of a pattern that begins at an offset. */
  matchAt<Captures extends object>(pattern: Pattern<FieldValue, Captures>, at: number): PatternMatch<Captures> | undefined;
  /** All matches of a pattern from left to right that begin where a word can begin. */
  matches<Captures extends object>(pattern: Pattern<FieldValue, Captures>): Iterable<PatternMatch<Captures>>;
}

/** What a rule finds: a span of the reader's text. */
export interface RuleFind<Fields extends object = MentionFields> extends Span {
  /** Of a kind of one's own anything serializable; of a built-in kind the fields that {@link ExtensionRule.kind} lists. */
  fields?: Fields;
  /** The chance that it is right. Default: the rule's. */
  confidence?: number;
}

/**
 * A rule that went through `defineRule`.
 *
 * @typeParam Kind the kind that it finds
 * @typeParam Fields the fields of its mentions
 */
export interface ExtensionRule<Kind extends string = string, Fields extends object = object> {
  /** `group/name`; the `rule` of its mentions. */
  readonly id: string;
  /**
   * A kind of one's own, or a built-in one. Fields of the built-in kinds: organization `name`, `type`, `parent`; person
   * `name`, `title`, `affiliation`, `type`; place `name`, `within`, `level`, `code`, `country`; date `edtf`, `grain`,
   * `approximate`, `duration`, `time`; quote `form`, `speaker`, `cue`, `act`, `channel`.
   */
  readonly kind: Kind;
  /** Why it works, in one sentence. */
  readonly why: string;
  /** Sentences with ⟦ and ⟧ around what it finds. */
  readonly accept: readonly string[];
  /** Sentences with ⟦ and ⟧ around look-alikes; without marks nothing of the kind lies in them. */
  readonly reject: readonly string[];
  /** The chance that a mention is right, above 0 and below 1. */
  readonly confidence: number;
  readonly find: (reader: RuleReader) => Iterable<RuleFind<Fields>>;
}

/**
 * Dictionaries and rules under a name, for `createExtractor({ extensions: [mine] })`.
 *
 * @typeParam Rule the rules, by which the mentions of kinds of one's own are typed
 */
export interface Extension<Rule extends ExtensionRule = ExtensionRule> {
  readonly name: string;
  /** They count as the user's own; those of `dictionaries` beat them. */
  readonly dictionaries?: readonly Dictionary[];
  readonly rules?: readonly Rule[];
}

/** The mentions that a rule adds to a document's; none where its kind is built in. */
export type MentionOfRule<Rule> = Rule extends ExtensionRule<infer Kind, infer Fields> ? (Kind extends MentionKind ? never : ExtensionMention<Kind, Fields>) : never;

/** The mentions that an extension adds to a document's. */
export type MentionOfExtension<One> = One extends Extension<infer Rule> ? MentionOfRule<Rule> : never;

/** The mentions that a list of extensions adds to a document's. */
export type MentionOfExtensions<Extensions extends readonly Extension[]> = MentionOfExtension<Extensions[number]>;
