/** Extractors: compiled once, reused; dictionaries belong to them and nothing is global. */
import { packedLexicon } from './data/lexicon';
import { compileDictionaries } from './dictionary/compile';
import { Lexicon } from './dictionary/lexicon';
import { lintEntries, type DictionaryWarning } from './dictionary/lint';
import type { Dictionary, DictionaryEntry } from './dictionary/types';
import { WordForms } from './engine/word-forms';
import { KoEntitiesError } from './errors';
import { explainText } from './explain';
import type { Extension, MentionOfExtensions } from './extension';
import { extractDocument, type Lexicons } from './extract';
import { checkText, resolveOptions, type ResolvedOptions, resolvePublishedAt } from './options';
import { SpeechLexicon } from './quotes';
import type {
  DateMention, Explanation, ExtensionMention, ExtractedDocument, ExtractOptions, MentionKind, OrganizationMention, PersonMention, PlaceMention, QuoteMention, Span,
} from './types';

/** The kinds that a list of extensions adds. */
type KindOf<Extensions extends readonly Extension[]> = MentionOfExtensions<Extensions>['kind'];

/**
 * Options of one call with the extensions that hold for it, in the place of the extractor's own. Their dictionaries are
 * compiled with every call: for more than one text make an extractor.
 */
export interface CallOptions<Extensions extends readonly Extension[] = readonly []> extends ExtractOptions<KindOf<Extensions>> {
  extensions?: Extensions;
}

/** Options of an extractor: those of a call as its defaults, and what it compiles. */
export interface ExtractorOptions<Extensions extends readonly Extension[] = readonly []> extends CallOptions<Extensions> {
  /** Your own dictionaries; their entries beat the built-in ones. */
  dictionaries?: readonly Dictionary[];
}

/**
 * What {@link createExtractor} returns. The methods take a text and options that override the extractor's.
 *
 * @typeParam Extra the mentions of the kinds that its extensions add
 */
export interface Extractor<Extra extends ExtensionMention<string, object> = never> {
  extract(text: string, options?: ExtractOptions<Extra['kind']> & { extensions?: never }): ExtractedDocument<Extra>;
  extract<const Extensions extends readonly Extension[]>(text: string, options: CallOptions<Extensions> & { extensions: Extensions }): ExtractedDocument<MentionOfExtensions<Extensions>>;
  organizations(text: string, options?: CallOptions<readonly Extension[]>): OrganizationMention[];
  people(text: string, options?: CallOptions<readonly Extension[]>): PersonMention[];
  places(text: string, options?: CallOptions<readonly Extension[]>): PlaceMention[];
  dates(text: string, options?: CallOptions<readonly Extension[]>): DateMention[];
  quotes(text: string, options?: CallOptions<readonly Extension[]>): QuoteMention[];
  /** Why spans are or are not entities; without a span, of the whole text. */
  explain(text: string, span?: Span, options?: CallOptions<readonly Extension[]>): Explanation;
}

const ONE_KIND: Readonly<Record<MentionKind, ReadonlySet<MentionKind>>> = {
  organization: new Set(['organization']),
  person: new Set(['person']),
  place: new Set(['place']),
  date: new Set(['date']),
  quote: new Set(['quote']),
};

let builtIn: Lexicon | undefined;

/** The built-in lexicon, unpacked at first use and never changed. */
function builtInLexicon(): Lexicon {
  return (builtIn ??= new Lexicon(packedLexicon));
}

let forms: WordForms | undefined;

/** What extractors without a dictionary of their own share. */
function builtInForms(): WordForms {
  return (forms ??= new WordForms(builtInLexicon()));
}

/** What an extractor with dictionaries keeps for itself. */
function formsWith(dictionaries: readonly Dictionary[]): WordForms {
  const user = dictionaries.length > 0 ? compileDictionaries(dictionaries, builtInLexicon) : undefined;
  return user ? new WordForms(builtInLexicon(), user) : builtInForms();
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function checkSpan(span: Span | undefined, text: string): Span {
  if (span === undefined) return { start: 0, end: text.length };
  const { start, end } = (span ?? {}) as Partial<Span>;
  if (isOffset(start) && isOffset(end) && start <= end && end <= text.length) return { start, end };
  throw new KoEntitiesError('INVALID_SPAN', `span takes whole UTF-16 offsets with 0 ≤ start ≤ end ≤ ${text.length}, not ${String(start)} to ${String(end)}`, { field: 'span' });
}

function checkDictionaries(dictionaries: readonly unknown[]): Dictionary[] {
  return dictionaries.map((dictionary) => {
    const given = (dictionary ?? {}) as Partial<Dictionary>;
    // Those of an extension are decoded at first use.
    if (given.builtIn === true && 'entries' in given) return given as Dictionary;
    const { entries } = given;
    if (Array.isArray(entries) && entries.every(isEntry)) return { entries: [...entries] };
    throw new KoEntitiesError('INVALID_DICTIONARY', 'dictionaries takes what defineDictionary, parseDictionary or loadDictionary returned', { field: 'dictionaries' });
  });
}

/** Whether an entry went through the checks of a dictionary, as far as its shape tells. */
function isEntry(entry: unknown): entry is DictionaryEntry {
  const { section, name, fields } = (entry ?? {}) as Partial<DictionaryEntry>;
  return typeof section === 'string' && typeof name === 'string' && fields instanceof Map;
}

/** The user's verbs of saying as rows of the speech dictionary: form, lemma where it is another, act. */
function userVerbs(dictionaries: readonly Dictionary[]): string[] {
  return dictionaries.filter(({ builtIn }) => !builtIn).flatMap(({ entries }) => entries.filter((entry) => entry.section === 'speechVerbs').flatMap(({ name, aliases, fields }) => {
    const act = fields.get('act') ?? '';
    return [`${name}||${act}`, ...aliases.map((alias) => `${alias}|${name}|${act}`)];
  }));
}

/**
 * Makes an extractor with its own dictionaries and defaults.
 *
 * @throws KoEntitiesError (a `TypeError`) for an unknown option or a value that an option does not take
 *
 * @example
 * const newsroom = createExtractor({ dictionaries: [defineDictionary({ organizations: ['한빛재단'] })] });
 * newsroom.organizations('한빛재단은 공모를 연다.')[0]?.name; // '한빛재단'
 */
export function createExtractor<const Extensions extends readonly Extension[] = readonly []>(options?: ExtractorOptions<Extensions>): Extractor<MentionOfExtensions<Extensions>> {
  const defaults = resolveOptions(options, 'extractor');
  const own = compile(defaults);
  const moment = ownMoment(options);
  const resolve = (call: Call): ResolvedOptions => (call === undefined ? defaults : resolveCall(call, defaults, moment));
  const lexiconsOf = (resolved: ResolvedOptions): Lexicons => (resolved.extensions === defaults.extensions ? own : compile(resolved));
  const run = (text: string, resolved: ResolvedOptions): ExtractedDocument => extractDocument(checkText(text), lexiconsOf(resolved), resolved);
  const only = (kind: MentionKind, text: string, call: Call): ExtractedDocument => run(text, { ...resolve(call), kinds: ONE_KIND[kind] });
  return {
    // The document holds what the extensions' rules find; their types say what that is.
    extract: ((text: string, call: Call) => run(text, resolve(call))) as unknown as Extractor<MentionOfExtensions<Extensions>>['extract'],
    organizations: (text, call) => only('organization', text, call).organizations,
    people: (text, call) => only('person', text, call).people,
    places: (text, call) => only('place', text, call).places,
    dates: (text, call) => only('date', text, call).dates,
    quotes: (text, call) => only('quote', text, call).quotes,
    explain: (text, span, call) => {
      const resolved = resolve(call);
      return explainText(checkText(text), checkSpan(span, text), lexiconsOf(resolved), resolved);
    },
  };
}

type Call = CallOptions<readonly Extension[]> | undefined;

/** What the pipeline reads texts with: dictionaries of extensions stand before the user's own, which beat them. */
function compile({ dictionaries: own, extensions }: ResolvedOptions): Lexicons {
  const dictionaries = checkDictionaries([...extensions.flatMap((extension) => extension.dictionaries ?? []), ...own]);
  const verbs = userVerbs(dictionaries);
  const rules = extensions.flatMap((extension) => extension.rules ?? []);
  let words: WordForms | undefined;
  return {
    // The lexicon is unpacked, and dictionaries are compiled, when names are first looked for: dates alone never need them.
    get words() {
      return (words ??= formsWith(dictionaries));
    },
    ...(verbs.length > 0 ? { speech: new SpeechLexicon(verbs) } : {}),
    ...(rules.length > 0 ? { rules } : {}),
  };
}

/** What was given as `publishedAt`, safe from later changes of a `Date`. */
function ownMoment(options: Pick<ExtractOptions, 'publishedAt'> | undefined): string | Date | undefined {
  const publishedAt = options?.publishedAt;
  return publishedAt instanceof Date ? new Date(publishedAt) : publishedAt;
}

/** Only what a call sets overrides the extractor's options; a moment is read in the zone that holds for the call. */
function resolveCall(call: NonNullable<Call>, defaults: ResolvedOptions, moment: string | Date | undefined): ResolvedOptions {
  const resolved = resolveOptions(call, 'call', defaults);
  if (moment === undefined || resolved.timeZone === defaults.timeZone || call.publishedAt !== undefined) return resolved;
  return { ...resolved, publishedAt: resolvePublishedAt(moment, resolved.timeZone) };
}

/**
 * Warnings for a dictionary's editor: duplicates, clashes between two dictionaries, names of one syllable, clashes with
 * common words, names that look alike, letters that are not NFC, stray spaces, removals of what is not there.
 *
 * @param dictionaries one, or all that an extractor is to have, in its order
 * @throws KoEntitiesError (a `TypeError`) for anything but checked dictionaries
 *
 * @example
 * lintDictionary(defineDictionary({ organizations: ['원'] }))[0]?.code; // 'ONE_SYLLABLE'
 */
export function lintDictionary(...dictionaries: readonly Dictionary[]): DictionaryWarning[] {
  return lintEntries(checkDictionaries(dictionaries), builtInLexicon());
}
