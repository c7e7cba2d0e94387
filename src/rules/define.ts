/** Rules of a user's own: what `defineRule` takes, checked when it is called. */
import { KoEntitiesError } from '../errors';
import type { ExtensionRule, Pattern, RuleFind, RuleReader } from '../extension';
import type { FieldValue, MentionFields } from '../types';
import { splitMarked } from './marked';

/** What all rules have. */
interface RuleBase<Kind extends string> {
  /** `group/name` in Latin letters; the `rule` of its mentions. */
  id: string;
  /** `person`, `organization`, `place`, `date`, `quote`, or a kind of one's own: lower-case Latin letters and hyphens. */
  kind: Kind;
  /** Why it works, in one sentence. */
  why: string;
  /** Sentences with ⟦ and ⟧ around what the rule has to find: one at least. */
  accept: readonly string[];
  /** Sentences with ⟦ and ⟧ around look-alikes, or without marks where nothing of the kind lies in them: one at least. */
  reject: readonly string[];
  /** The chance that a mention is right. It decides overlaps, and `strictness` asks for some of it. Default 0.9. */
  confidence?: number;
}

/** A rule by a pattern. */
export interface PatternRuleInput<Kind extends string, Captures extends object, Fields extends object> extends RuleBase<Kind> {
  /** What it finds, made of the pieces of `pattern`. */
  pattern: Pattern<FieldValue, Captures>;
  /** Where a match may begin: at a word's beginning, or inside words too. Default `word`. */
  starts?: 'word' | 'anywhere';
  /** Where it may end: before a particle or a word's end, or anywhere. Default `word`. */
  ends?: 'word' | 'anywhere';
  /** What may be written onto it besides particles, outside the span: 어치, 가량. */
  attached?: readonly string[];
  /** The fields of the mention; `undefined` where the match is none. Default: what the pattern captures. */
  fields?: (captures: Captures, text: string) => Fields | undefined;
  find?: never;
}

/** A rule by a function. */
export interface FindRuleInput<Kind extends string, Fields extends object> extends RuleBase<Kind> {
  /** Finds spans of the reader's text, with fields. Called once a text. */
  find: (reader: RuleReader) => Iterable<RuleFind<Fields>>;
  pattern?: never;
}

const ID = /^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;
const KIND = /^[a-z][a-z0-9-]*$/;
/** What the ids of built-in rules and entries begin with. */
const TAKEN = ['organizations', 'people', 'places', 'dates', 'quotes', 'organization', 'person', 'place'];
const FIELDS = ['id', 'kind', 'why', 'accept', 'reject', 'confidence', 'pattern', 'starts', 'ends', 'attached', 'fields', 'find'];
const PATTERN_ONLY = ['starts', 'ends', 'attached', 'fields'];
const DEFAULT_CONFIDENCE = 0.9;

/** Reads one rule's input and says what is wrong with it, by field. */
class RuleInput {
  constructor(
    private readonly fields: ReadonlyMap<string, unknown>,
    private readonly label: string,
  ) {}

  fail(field: string, message: string): never {
    throw new KoEntitiesError('INVALID_EXTENSION', `${this.label}: ${message}`, { field });
  }

  get(field: string): unknown {
    return this.fields.get(field);
  }

  text(field: string, form?: RegExp, example = ''): string {
    const value = this.get(field);
    if (typeof value !== 'string' || value.trim() === '') return this.fail(field, `${field} takes a string${example}: fill it in`);
    if (form && !form.test(value)) return this.fail(field, `${field} takes lower-case Latin letters, digits and hyphens${example}, not ${JSON.stringify(value)}`);
    return value;
  }

  /** Examples, one at least, with their marks in order. */
  examples(field: 'accept' | 'reject'): string[] {
    const value = this.get(field);
    if (!Array.isArray(value) || value.length === 0) return this.fail(field, `${field} takes a list of example sentences: give one at least`);
    return value.map((example: unknown, position) => {
      if (typeof example !== 'string' || example === '') return this.fail(field, `${field}[${position}] takes a sentence`);
      const marked = splitMarked(example);
      if (!marked) return this.fail(field, `${field}[${position}] has ⟦ and ⟧ that do not pair: write ⟦ and ⟧ around each stretch`);
      if (field === 'accept' && marked.spans.length === 0) return this.fail(field, `${field}[${position}] marks nothing: write ⟦ and ⟧ around what the rule finds`);
      return example;
    });
  }

  confidence(): number {
    const value = this.get('confidence') ?? DEFAULT_CONFIDENCE;
    if (typeof value === 'number' && value > 0 && value < 1) return value;
    return this.fail('confidence', 'confidence takes a number above 0 and below 1');
  }

  choice(field: 'starts' | 'ends'): 'word' | 'anywhere' {
    const value = this.get(field) ?? 'word';
    if (value === 'word' || value === 'anywhere') return value;
    return this.fail(field, `${field} takes word or anywhere`);
  }

  attached(): readonly string[] {
    const value = this.get('attached') ?? [];
    if (Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '')) return value as string[];
    return this.fail('attached', 'attached takes a list of strings that are not empty');
  }
}

/** The find of a rule by a pattern: matches from left to right, each at the ends of words. */
function findByPattern(input: RuleInput): ExtensionRule['find'] {
  const written = input.get('pattern') as Pattern<FieldValue, MentionFields>;
  if (typeof written !== 'object' || typeof (written as Partial<Pattern>).match !== 'function') input.fail('pattern', 'pattern takes a piece such as pattern.sequence(…)');
  const starts = input.choice('starts');
  const ends = input.choice('ends');
  const attached = input.attached();
  const fieldsOf = input.get('fields') as ((captures: MentionFields, text: string) => MentionFields | undefined) | undefined;
  if (fieldsOf !== undefined && typeof fieldsOf !== 'function') input.fail('fields', 'fields takes a function from what the pattern captures to the mention’s fields');
  return function* find(reader) {
    const { text } = reader;
    for (let at = 0; at < text.length; at++) {
      if (starts === 'word' && !reader.isWordStart(at)) continue;
      const match = reader.matchAt(written, at);
      if (!match || (ends === 'word' && !reader.isWordEnd(match.end, attached))) continue;
      const fields = fieldsOf ? fieldsOf(match.captures, text.slice(at, match.end)) : match.captures;
      if (fields === undefined) continue;
      yield { start: at, end: match.end, fields };
      at = match.end - 1;
    }
  };
}

/**
 * Makes a rule for an extension: what it finds, why, and examples that `testRules` runs.
 *
 * @throws KoEntitiesError (a `TypeError`) with the code `INVALID_EXTENSION`, naming the rule, the field and what to do
 *
 * @example
 * const { named, numeral, sequence } = pattern;
 * const amount = defineRule({
 *   id: 'money/won',
 *   kind: 'money',
 *   why: 'A numeral with 원 is an amount.',
 *   accept: ['예산은 ⟦350만원⟧이다.'],
 *   reject: ['⟦350만 명⟧이 찾았다.'],
 *   pattern: sequence(named('value', numeral()), '원'),
 * });
 * createExtractor({ extensions: [{ name: 'money', rules: [amount] }] }).extract('예산은 350만원이다.').mentions[0].fields;
 * // { value: 3500000 }
 */
export function defineRule<const Kind extends string, Captures extends object, Fields extends object = Captures>(input: PatternRuleInput<Kind, Captures, Fields>): ExtensionRule<Kind, Fields>;
export function defineRule<const Kind extends string, Fields extends object>(input: FindRuleInput<Kind, Fields>): ExtensionRule<Kind, Fields>;
export function defineRule(given: object): ExtensionRule {
  if (typeof given !== 'object' || given === null) throw new KoEntitiesError('INVALID_EXTENSION', 'defineRule takes an object with id, kind, why, accept, reject and pattern or find');
  const fields = new Map<string, unknown>(Object.entries(given).filter(([, value]) => value !== undefined));
  const id = fields.get('id');
  const input = new RuleInput(fields, typeof id === 'string' ? `rule «${id}»` : 'a rule');
  for (const field of fields.keys()) if (!FIELDS.includes(field)) input.fail(field, `unknown field «${field}»: a rule takes ${FIELDS.join(', ')}`);
  input.text('id', ID, ' with one slash, such as money/amount');
  const [house = ''] = (id as string).split('/');
  if (TAKEN.includes(house)) input.fail('id', `ids that begin with ${house}/ are those of built-in rules: choose another word before the slash`);
  if (fields.has('pattern') === fields.has('find')) input.fail('pattern', 'a rule has a pattern or a find: give one of them');
  const find = fields.get('find');
  if (fields.has('find')) {
    if (typeof find !== 'function') input.fail('find', 'find takes a function from a reader to spans');
    for (const field of PATTERN_ONLY) if (fields.has(field)) input.fail(field, `${field} goes with a pattern: do it in find`);
  }
  return Object.freeze({
    id: id as string,
    kind: input.text('kind', KIND, ' such as money'),
    why: input.text('why'),
    accept: Object.freeze(input.examples('accept')),
    reject: Object.freeze(input.examples('reject')),
    confidence: input.confidence(),
    find: fields.has('find') ? (find as ExtensionRule['find']) : findByPattern(input),
  });
}
