/**
 * The one error class of the library.
 */

/**
 * What went wrong, as a stable code.
 *
 * - `INVALID_TEXT`: the text is not a string.
 * - `UNKNOWN_OPTION`: an option that does not exist.
 * - `INVALID_OPTION`: an option's value has the wrong type or is none of the values that it takes.
 * - `INVALID_DATE`: a publication date that is no calendar date.
 * - `INVALID_SPAN`: a span that does not lie inside the text.
 * - `INVALID_DICTIONARY`: a dictionary entry, or a dictionary file, that cannot be used.
 * - `INVALID_EXTENSION`: an extension, or a rule of one, that cannot be used.
 * - `INVALID_LINE`: a line of a JSONL input that is no document.
 * - `INVALID_ANNOTATION`: gold data, predictions or a file of an annotation tool that cannot be used.
 * - `UNREADABLE_FILE`: a file that cannot be read.
 * - `WORKER_LOST`: two workers of a pool died at the same text.
 */
export type KoEntitiesErrorCode =
  | 'INVALID_TEXT'
  | 'UNKNOWN_OPTION'
  | 'INVALID_OPTION'
  | 'INVALID_DATE'
  | 'INVALID_SPAN'
  | 'INVALID_DICTIONARY'
  | 'INVALID_EXTENSION'
  | 'INVALID_LINE'
  | 'INVALID_ANNOTATION'
  | 'UNREADABLE_FILE'
  | 'WORKER_LOST';

/** Where an error arose; each field is left out where it says nothing. */
export interface ErrorPlace {
  /** The file, as the caller named it. */
  file?: string;
  /** The line in that file, counted from 1. */
  line?: number;
  /** The option, or the field of a dictionary entry. */
  field?: string;
  /** The error behind this one. */
  cause?: unknown;
}

/**
 * Thrown for everything that a caller hands over and the library cannot take: options, dictionaries, extensions, files.
 * It is a `TypeError` with a stable `code`; the message names what was given and what is taken. No text that is a
 * string ever raises one.
 *
 * @example
 * try {
 *   extract('…', { scope: 'page' });
 * } catch (error) {
 *   error instanceof TypeError; // true
 *   error.code; // 'INVALID_OPTION'
 *   error.field; // 'scope'
 * }
 */
export class KoEntitiesError extends TypeError {
  override readonly name = 'KoEntitiesError';
  /** What went wrong; codes do not change between versions. */
  readonly code: KoEntitiesErrorCode;
  /** The file, as the caller named it. */
  declare readonly file?: string;
  /** The line in that file, counted from 1. */
  declare readonly line?: number;
  /** The option, or the field of a dictionary entry. */
  declare readonly field?: string;

  constructor(code: KoEntitiesErrorCode, message: string, place: ErrorPlace = {}) {
    super(message, 'cause' in place ? { cause: place.cause } : undefined);
    this.code = code;
    if (place.file !== undefined) this.file = place.file;
    if (place.line !== undefined) this.line = place.line;
    if (place.field !== undefined) this.field = place.field;
  }
}
