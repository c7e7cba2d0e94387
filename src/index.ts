/**
 * `ko-entities`: organizations, people with titles, dates, places and quotes out of Korean news prose.
 *
 * @packageDocumentation
 */
import type { Extension, MentionOfExtensions } from './extension';
import { type CallOptions, createExtractor, type Extractor } from './extractor';
import type { DateMention, ExtractedDocument, ExtractOptions, OrganizationMention, PersonMention, PlaceMention, QuoteMention } from './types';

export { type CallOptions, createExtractor, type Extractor, type ExtractorOptions, lintDictionary } from './extractor';
export type * from './extension';
export { defineRule, type FindRuleInput, type PatternRuleInput } from './rules/define';
export { pattern, type PatternPart } from './rules/pattern';
export { type ExampleFailure, testRules } from './rule-examples';
export { defineDictionary } from './dictionary/define';
export { parseDictionary, type DictionaryFormat, type ParseDictionaryOptions } from './dictionary/parse';
export type { DictionaryWarning } from './dictionary/lint';
export type { Dictionary, DictionaryInput, OrganizationInput, OrganizationSuffixInput, PersonInput, PlaceInput, SpeechVerbInput, TitleInput, WordInput } from './dictionary/types';
export type { Extension } from './extension';
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
 * @param text the caller's string; offsets in the result are UTF-16 code units into it, end exclusive
 * @param options defaults: `publishedAt` as the page says, `timeZone` Asia/Seoul, all `kinds`, `scope` story, `strictness` balanced
 * @returns the mentions in text order, the registry of entities and what the page says of itself; `sources` and
 * `headlineQuotes` are worked out when they are first read and are no part of `toJSON()`
 * @throws KoEntitiesError (a `TypeError`) for an unknown option or a value that an option does not take
 *
 * @example
 * extract('박재민 자치인재원장은 “기대한다”라고 말했다.').people[0]?.title; // '원장'
 */
export function extract(text: string, options?: ExtractOptions & { extensions?: never }): ExtractedDocument;
export function extract<const Extensions extends readonly Extension[]>(text: string, options: CallOptions<Extensions> & { extensions: Extensions }): ExtractedDocument<MentionOfExtensions<Extensions>>;
export function extract(text: string, options?: CallOptions<readonly Extension[]>): ExtractedDocument {
  return plain().extract(text, options as ExtractOptions & { extensions?: never });
}

/**
 * The organizations of a text in text order, parents right before a name included.
 *
 * @param text the caller's string; offsets in the result are UTF-16 code units into it, end exclusive
 * @param options as for {@link extract}
 * @throws KoEntitiesError (a `TypeError`) as {@link extract} does
 *
 * @example
 * organizations('행정안전부 지방자치인재개발원은 새 과정을 연다.')[0]?.name; // '지방자치인재개발원'
 */
export function organizations(text: string, options?: CallOptions<readonly Extension[]>): OrganizationMention[] {
  return plain().organizations(text, options);
}

/**
 * The people of a text in text order, with titles, affiliations and status; the span is the name alone.
 *
 * @param text the caller's string; offsets in the result are UTF-16 code units into it, end exclusive
 * @param options as for {@link extract}
 * @throws KoEntitiesError (a `TypeError`) as {@link extract} does
 *
 * @example
 * people('서하늘 전 한빛대학교 총장이 왔다.')[0]?.status; // 'former'
 */
export function people(text: string, options?: CallOptions<readonly Extension[]>): PersonMention[] {
  return plain().people(text, options);
}

/**
 * The places of a text in text order, with official names and codes (법정동코드); a chain is one mention.
 *
 * @param text the caller's string; offsets in the result are UTF-16 code units into it, end exclusive
 * @param options as for {@link extract}
 * @throws KoEntitiesError (a `TypeError`) as {@link extract} does
 *
 * @example
 * places('충청북도 진천군에서 열린다.')[0]?.code; // '43750'
 */
export function places(text: string, options?: CallOptions<readonly Extension[]>): PlaceMention[] {
  return plain().places(text, options);
}

/**
 * The dates of a text in text order, with their values (EDTF, ISO 8601-2); {@link timex3} gives one as TIMEX3.
 *
 * @param text the caller's string; offsets in the result are UTF-16 code units into it, end exclusive
 * @param options as for {@link extract}
 * @throws KoEntitiesError (a `TypeError`) as {@link extract} does
 *
 * @example
 * dates('오는 15일 연다.', { publishedAt: '2026-10-02' })[0]?.edtf; // '2026-10-15'
 */
export function dates(text: string, options?: CallOptions<readonly Extension[]>): DateMention[] {
  return plain().dates(text, options);
}

/**
 * The statements of a text in text order, with speaker, act, channel and day of speaking where the text gives them.
 *
 * @param text the caller's string; offsets in the result are UTF-16 code units into it, end exclusive
 * @param options as for {@link extract}
 * @throws KoEntitiesError (a `TypeError`) as {@link extract} does
 *
 * @example
 * quotes('서하늘 총장은 “문을 열겠다”고 말했다.')[0]?.act; // 'promise'
 */
export function quotes(text: string, options?: CallOptions<readonly Extension[]>): QuoteMention[] {
  return plain().quotes(text, options);
}
