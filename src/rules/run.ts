/** Runs the rules of extensions over a text. */
import type { Entry } from '../dictionary/lexicon';
import type { GivenName } from '../engine/candidates';
import type { NameKind } from '../engine/features';
import { KoEntitiesError } from '../errors';
import type { ExtensionRule, RuleFind, RuleReader } from '../extension';
import type { DateMention, ExtensionMention, FieldValue, QuoteMention } from '../types';
import { isBuiltIn, readFields } from './fields';
import { TextReader } from './reader';

/** What one rule found, checked. */
interface Found {
  rule: ExtensionRule;
  start: number;
  end: number;
  confidence: number;
  fields: ReadonlyMap<string, FieldValue>;
}

/** What all rules found in a text, in normalized offsets. */
export interface Findings {
  names: readonly GivenName[];
  dates: readonly DateMention[];
  quotes: readonly QuoteMention[];
  /** Of kinds that are not built in. */
  others: readonly ExtensionMention[];
}

/** What is found where no rule runs. */
export const NO_FINDINGS: Findings = { names: [], dates: [], quotes: [], others: [] };

function wrong(rule: ExtensionRule, message: string, cause?: unknown): KoEntitiesError {
  return new KoEntitiesError('INVALID_EXTENSION', `rule «${rule.id}»: ${message}`, { field: 'find', ...(cause === undefined ? {} : { cause }) });
}

function check(rule: ExtensionRule, found: RuleFind<object>, text: string): Found {
  const { start, end, fields, confidence = rule.confidence } = (found ?? {}) as Partial<RuleFind>;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start! < 0 || start! >= end! || end! > text.length) {
    throw wrong(rule, `find gives spans with 0 ≤ start < end ≤ the text’s length, not ${String(start)} to ${String(end)}`);
  }
  if (!(confidence > 0 && confidence < 1)) throw wrong(rule, `confidence takes a number above 0 and below 1, not ${String(confidence)}`);
  const read = readFields(rule.kind, fields);
  if (typeof read === 'string') throw wrong(rule, read);
  return { rule, start: start!, end: end!, confidence, fields: read };
}

/** What a rule finds; what its own code throws becomes an error that names it. */
function runRule(rule: ExtensionRule, reader: RuleReader): Found[] {
  try {
    const found: Found[] = [];
    for (const item of rule.find(reader)) found.push(check(rule, item, reader.text));
    return found;
  } catch (error) {
    if (error instanceof KoEntitiesError) throw error;
    throw wrong(rule, `its code threw: ${error instanceof Error ? error.message : String(error)}`, error);
  }
}

/** What the fields of names are called in dictionary entries. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([['title', 'titles'], ['country', 'iso']]);

/** A name with an entry of its own where the rule says more than that it is one. */
function nameOf(kind: NameKind, text: string, { rule, start, end, confidence, fields }: Found): GivenName {
  if (fields.size === 0) return { kind, start, end, rule: rule.id, confidence };
  const name = String(fields.get('name') ?? text.slice(start, end));
  if (kind === 'person' && fields.size === 1 && fields.has('name')) return { kind, start, end, rule: rule.id, confidence, name };
  const attributes = new Map([...fields].filter(([field]) => field !== 'name').map(([field, value]) => [ATTRIBUTES.get(field) ?? field, String(value)]));
  const entry: Entry = { id: `${kind}/${name}`, category: kind, name, attributes };
  return { kind, start, end, rule: rule.id, confidence, name, entry };
}

function dateOf(text: string, { rule, start, end, confidence, fields }: Found): DateMention {
  const span = { text: text.slice(start, end), start, end };
  const unit = fields.has('time') ? 'time' : fields.has('duration') && !fields.has('edtf') ? 'duration' : 'date';
  return { kind: 'date', ...span, rule: rule.id, confidence, grain: 'day', approximate: false, ...Object.fromEntries(fields), parts: [{ ...span, unit }] };
}

function quoteOf(text: string, { rule, start, end, confidence, fields }: Found): QuoteMention {
  const speakerBasis = fields.has('speaker') ? 'same-sentence' : 'none';
  return { kind: 'quote', text: text.slice(start, end), start, end, rule: rule.id, confidence, form: 'direct', speakerBasis, ...Object.fromEntries(fields) };
}

function otherOf(text: string, { rule, start, end, confidence, fields }: Found): ExtensionMention {
  return { kind: rule.kind, text: text.slice(start, end), start, end, rule: rule.id, confidence, fields: Object.fromEntries(fields) };
}

/**
 * Runs rules over a normalized text.
 *
 * @param isWanted whether mentions of a kind are needed
 */
export function runRules(rules: readonly ExtensionRule[], text: string, isWanted: (kind: string) => boolean): Findings {
  const names: GivenName[] = [];
  const dates: DateMention[] = [];
  const quotes: QuoteMention[] = [];
  const others: ExtensionMention[] = [];
  const reader = new TextReader(text);
  for (const rule of rules) {
    const { kind } = rule;
    if (!isWanted(kind)) continue;
    for (const found of runRule(rule, reader)) {
      if (!isBuiltIn(kind)) others.push(otherOf(text, found));
      else if (kind === 'date') dates.push(dateOf(text, found));
      else if (kind === 'quote') quotes.push(quoteOf(text, found));
      else names.push(nameOf(kind, text, found));
    }
  }
  return { names, dates, quotes, others };
}
