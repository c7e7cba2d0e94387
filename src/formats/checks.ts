/** What writers and readers check before they trust a text, a span or a file. */
import { KoEntitiesError } from '../errors';
import type { Span } from '../types';
import { offsetsOf, type OffsetConverter, type OffsetUnit } from './offsets';
import type { AnnotatedMention, Annotations } from './types';

/** Where in a file something stands that cannot be used. */
export interface FilePlace {
  /** The file, as the caller named it. */
  file?: string;
  /** Counted from 1. */
  line?: number;
  field?: string;
}

/** The error of an annotation that cannot be used: the message says where it stands and what to do. */
export function invalidAnnotation(message: string, place: FilePlace = {}): KoEntitiesError {
  const { file, line } = place;
  const where = [...(file === undefined ? [] : [file]), ...(line === undefined ? [] : [`line ${line}`])].join(', ');
  return new KoEntitiesError('INVALID_ANNOTATION', where === '' ? message : `${where}: ${message}`, place);
}

/**
 * Checks that options have no name that does not exist.
 *
 * @throws KoEntitiesError with the code `UNKNOWN_OPTION` or `INVALID_OPTION`
 */
export function checkOptions<Options extends object>(options: Options, known: readonly (keyof Options & string)[]): void {
  if (typeof options !== 'object' || options === null) throw new KoEntitiesError('INVALID_OPTION', `options takes an object, not ${String(options)}`);
  const unknown = Object.keys(options).find((name) => !known.some((option) => option === name));
  if (unknown === undefined) return;
  throw new KoEntitiesError('UNKNOWN_OPTION', `unknown option ${JSON.stringify(unknown)}; the options are ${known.join(', ')}`, { field: unknown });
}

/** A value that an option takes, or an error that says which there are. */
export function checkChoice<T extends string>(name: string, value: T, choices: readonly T[]): T {
  if (choices.includes(value)) return value;
  throw new KoEntitiesError('INVALID_OPTION', `${name} takes one of ${choices.join(', ')}, not ${JSON.stringify(value)}`, { field: name });
}

/**
 * The mentions of a document in text order, the longer first, and the converter of their offsets.
 *
 * @throws KoEntitiesError with the code `INVALID_TEXT` or `INVALID_SPAN`: the document belongs to another text
 */
export function checkedInput(text: string, { mentions }: Annotations, unit: OffsetUnit): { mentions: AnnotatedMention[]; offsets: OffsetConverter } {
  if (typeof text !== 'string') throw new KoEntitiesError('INVALID_TEXT', `the text takes a string, not ${typeof text}`);
  for (const [index, mention] of mentions.entries()) {
    for (const span of [mention, ...(mention.segments ?? []), ...(mention.parts ?? [])]) checkSpan(text, span, index);
  }
  return { mentions: [...mentions].sort(inTextOrder), offsets: offsetsOf(text, unit) };
}

function checkSpan(text: string, { start, end, text: written }: Span & { text?: string }, index: number): void {
  const whole = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  if (whole && (written === undefined || text.slice(start, end) === written)) return;
  const message = `mention ${index} at ${start} to ${end} is not in this text: hand over the text that it was found in, offsets in UTF-16 code units`;
  throw new KoEntitiesError('INVALID_SPAN', message);
}

/** Orders spans by start, then the longer first. */
export function inTextOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** A parsed JSON value of a file, or the value itself where the caller has parsed it. */
export function jsonOf(input: unknown, place: FilePlace): unknown {
  if (typeof input !== 'string') return input;
  try {
    return JSON.parse(input.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw invalidAnnotation(`this is no JSON (${error instanceof Error ? error.message : String(error)})`, place);
  }
}

/** The fields of an object: nothing that a prototype holds is one. */
export function fieldsOf(value: unknown, what: string, place: FilePlace): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidAnnotation(`${what} takes an object`, place);
  return new Map(Object.entries(value));
}

/** A list of a field, empty where the field is not there. */
export function listOf(value: unknown, field: string, place: FilePlace): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw invalidAnnotation(`"${field}" takes a list`, { ...place, field });
}

/** A field that takes a string. */
export function stringOf(value: unknown, field: string, place: FilePlace): string {
  if (typeof value === 'string') return value;
  throw invalidAnnotation(`"${field}" takes a string`, { ...place, field });
}

/**
 * A span of another tool in UTF-16 offsets.
 *
 * @throws KoEntitiesError with the code `INVALID_ANNOTATION` for a span outside the text
 */
export function spanOf(start: unknown, end: unknown, offsets: OffsetConverter, place: FilePlace): Span {
  const known = typeof start === 'number' && typeof end === 'number' && Number.isInteger(start) && Number.isInteger(end);
  if (known && start >= 0 && start < end && end <= offsets.length) return { start: offsets.toUtf16(start), end: offsets.toUtf16(end) };
  const length = `the text has ${offsets.length} characters: look whether the offsets count another unit (option offsets)`;
  throw invalidAnnotation(`${String(start)} to ${String(end)} is no span, ${length}`, { ...place, field: 'start' });
}
