/** What the fields of a rule's mentions take: JSON for kinds of one's own, the kind's own fields for built-in ones. */
import { ORGANIZATION_TYPES } from '../dictionary/types';
import type { DateMention, FieldValue, MentionKind, QuoteMention, SpeechAct } from '../types';

/** Says what is wrong with a value, `undefined` where nothing is. */
type Check = (value: unknown) => string | undefined;

const GRAINS: readonly DateMention['grain'][] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century', 'era'];
const FORMS: readonly QuoteMention['form'][] = ['direct', 'indirect', 'mixed'];
const ACTS: readonly SpeechAct[] = ['statement', 'denial', 'demand', 'promise', 'criticism', 'prediction', 'question'];

const text: Check = (value) => (typeof value === 'string' && value !== '' ? undefined : 'takes a string that is not empty');
const like = (expression: RegExp, what: string): Check => (value) => (typeof value === 'string' && expression.test(value) ? undefined : `takes ${what}`);
const oneOf = (values: readonly string[]): Check => (value) => (typeof value === 'string' && values.includes(value) ? undefined : `takes one of ${values.join(', ')}`);

const DIGITS = '[\\dX]{4}(?:-[\\dX]{2}){0,2}';
const EDTF = new RegExp(`^(?:\\.\\.|[\\d-][\\dX]{3}[\\dX~T:/.-]*|${DIGITS}[~?%]?)$`);

/** The fields of the built-in kinds that a rule may give. */
const FIELDS: Readonly<Record<MentionKind, ReadonlyMap<string, Check>>> = {
  organization: new Map([['name', text], ['type', oneOf(ORGANIZATION_TYPES)], ['parent', text]]),
  person: new Map([['name', text], ['title', text], ['affiliation', text], ['type', oneOf(['group'])]]),
  place: new Map([['name', text], ['within', text], ['level', text], ['code', like(/^(?:\d{2}|\d{5}|\d{8}|\d{10})$/, '2, 5, 8 or 10 digits')], ['country', like(/^[A-Z]{2}$/, 'an ISO 3166 code of two letters')]]),
  date: new Map<string, Check>([
    ['edtf', like(EDTF, 'EDTF such as 2026-11-22 or 2026-11/2026-12')],
    ['grain', oneOf(GRAINS)],
    ['approximate', (value) => (typeof value === 'boolean' ? undefined : 'takes true or false')],
    ['duration', like(/^P[\dYMWDTHS.]+$/, 'an ISO 8601 duration such as P3Y')],
    ['time', like(/^\d\d:\d\d$/, 'a time such as 19:00')],
  ]),
  quote: new Map([['form', oneOf(FORMS)], ['speaker', text], ['cue', text], ['act', oneOf(ACTS)], ['channel', text]]),
};

/** Fields nested deeper than this are no longer plain data. */
const DEEPEST = 8;

function isPlain(value: unknown, depth = 0): value is FieldValue {
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.values(value).every((item) => isPlain(item, depth + 1));
}

/** Whether a kind is one of the five. */
export function isBuiltIn(kind: string): kind is MentionKind {
  return Object.hasOwn(FIELDS, kind);
}

/**
 * The fields that a rule gives, without those that are `undefined`; otherwise what is wrong with them, in words.
 *
 * @example
 * readFields('money', { value: 100, currency: undefined }) // new Map([['value', 100]])
 */
export function readFields(kind: string, given: unknown): ReadonlyMap<string, FieldValue> | string {
  if (given === undefined) return NONE;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return 'fields takes an object';
  const known = isBuiltIn(kind) ? FIELDS[kind] : undefined;
  const fields = new Map<string, FieldValue>();
  for (const [name, value] of Object.entries(given as Record<string, unknown>)) {
    if (value === undefined) continue;
    if (!isPlain(value)) return `the field «${name}» takes strings, finite numbers, booleans, lists and plain objects of them: leave it out where there is nothing to say`;
    const check = known?.get(name);
    if (known && !check) return `${kind} has no field «${name}»: it takes ${[...known.keys()].join(', ')}`;
    const wrong = check?.(value);
    if (wrong !== undefined) return `the field «${name}» ${wrong}`;
    fields.set(name, value);
  }
  return fields;
}

const NONE: ReadonlyMap<string, FieldValue> = new Map();
