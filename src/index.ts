/** ko-entities: organizations, people with titles, dates, places and quotes out of Korean news prose. */
import { createExtractor, type Extractor } from './extractor';
import type { DateMention, ExtractedDocument, ExtractOptions, OrganizationMention, PersonMention, PlaceMention, QuoteMention } from './types';

export { createExtractor, type Extractor, type ExtractorOptions, lintDictionary } from './extractor';
export { defineDictionary } from './dictionary/define';
export { parseDictionary, type DictionaryFormat, type ParseDictionaryOptions } from './dictionary/parse';
export type { DictionaryWarning } from './dictionary/lint';
export type { Dictionary, DictionaryInput, OrganizationInput, PersonInput, PlaceInput, WordInput } from './dictionary/types';
export { KoEntitiesError, type KoEntitiesErrorCode } from './errors';
export { timex3, type Timex3 } from './dates/timex3';
export type * from './types';
export { SCHEMA_VERSION } from './version';

let shared: Extractor | undefined;

/** The extractor behind the plain functions: no dictionaries of its own, made at first use. */
function plain(): Extractor {
  return (shared ??= createExtractor());
}

/**
 * Extracts everything from a text: an article, a whole scraped page, a sentence. Any string is valid.
 *
 * @param text the caller's string; offsets in the result are UTF-16 code units into it
 * @param options defaults: `publishedAt` as the page says, `timeZone` Asia/Seoul, all `kinds`, `scope` story, `strictness` balanced
 * @throws KoEntitiesError (a `TypeError`) for an unknown option or a value that an option does not take
 *
 * @example
 * extract('박재민 자치인재원장은 “기대한다”라고 말했다.').people[0]?.title; // '원장'
 */
export function extract(text: string, options?: ExtractOptions): ExtractedDocument {
  return plain().extract(text, options);
}

/** The organizations of a text; options as for {@link extract}. */
export function organizations(text: string, options?: ExtractOptions): OrganizationMention[] {
  return plain().organizations(text, options);
}

/** The people of a text with titles, affiliations and status; options as for {@link extract}. */
export function people(text: string, options?: ExtractOptions): PersonMention[] {
  return plain().people(text, options);
}

/** The places of a text; options as for {@link extract}. */
export function places(text: string, options?: ExtractOptions): PlaceMention[] {
  return plain().places(text, options);
}

/** The dates of a text with their EDTF values; options as for {@link extract}. */
export function dates(text: string, options?: ExtractOptions): DateMention[] {
  return plain().dates(text, options);
}

/** The statements of a text with their speakers; options as for {@link extract}. */
export function quotes(text: string, options?: ExtractOptions): QuoteMention[] {
  return plain().quotes(text, options);
}
