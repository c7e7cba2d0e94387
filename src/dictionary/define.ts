/** The user's dictionaries, checked: every entry of every list, in the form that the scan reads. */
import { KoEntitiesError } from '../errors';
import { normalizeText } from '../text/normalize';
import type { Dictionary, DictionaryEntry, DictionaryInput, DictionaryPlace, DictionarySection } from './types';
import { ENTRY_FIELDS, ORGANIZATION_TYPES, SECTIONS, SPEECH_ACTS } from './types';

/** Where an entry stands: in a file, or in the list that the caller passed. */
export interface EntryPlace extends DictionaryPlace {
  /** The entry's section and position, for messages where no line tells it: `organizations[2]`. */
  at?: string;
}

function fail(message: string, place: EntryPlace, field?: string): never {
  const where = [place.file, place.line === undefined ? place.at : `line ${place.line}`].filter(Boolean).join(', ');
  throw new KoEntitiesError('INVALID_DICTIONARY', where ? `${where}: ${message}` : message, {
    ...(place.file === undefined ? {} : { file: place.file }),
    ...(place.line === undefined ? {} : { line: place.line }),
    ...(field === undefined ? {} : { field }),
  });
}

/** A value as a message shows it, cut short. */
function show(value: unknown): string {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol') return typeof value;
  const json = typeof value === 'bigint' ? String(value) : safeJson(value);
  return json.length > 40 ? `${json.slice(0, 40)}…` : json;
}

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return 'an object that holds itself';
  }
}

const NONE: readonly string[] = [];

/** What the texts of an entry show that the linter tells. */
interface Untidy {
  notNfc: readonly string[];
  strayed: readonly string[];
}

/** A space around a text, a doubled one, or white space that is none. */
const STRAY = /^\s|\s$|\s\s|[^\S ]/;

/** The text that the scan will meet: normalized as every input is, spaces single. */
function readText(value: unknown, field: string, place: EntryPlace, untidy: Untidy): string {
  if (value === undefined) fail(`${field} is missing: give the entry a ${field}`, place, field);
  if (typeof value !== 'string') fail(`${field} takes a string, not ${show(value)}: write it in quote marks`, place, field);
  const composed = normalizeText(value).text;
  const strayed = STRAY.test(composed);
  const text = strayed ? composed.trim().replace(/\s+/g, ' ') : composed;
  if (!text) fail(`${field} is empty: fill it in or take it out`, place, field);
  if (composed !== value && value !== value.normalize('NFC')) untidy.notNfc = [...untidy.notNfc, text];
  if (strayed) untidy.strayed = [...untidy.strayed, text];
  return text;
}

function readList(value: unknown, field: string, place: EntryPlace, untidy: Untidy): string[] {
  if (!Array.isArray(value)) fail(`${field} takes a list of strings, not ${show(value)}: write it in square brackets`, place, field);
  return value.map((item) => readText(item, field, place, untidy));
}

const DIVISION_CODE = /^(?:\d{2}|\d{5}|\d{8}|\d{10})$/;

/** Checks the fields whose values are enumerated or have a form of their own: they come out as they are. */
function checkField(section: DictionarySection, field: string, value: string, place: EntryPlace): void {
  if (field === 'code' && !DIVISION_CODE.test(value)) fail(`code takes 2, 5, 8 or 10 digits (법정동코드), not «${value}»: correct it or take it out`, place, field);
  if (field === 'act') checkChoice('act', value, SPEECH_ACTS, section, place);
  if (field !== 'type') return;
  const types: readonly string[] = section === 'people' ? ['group'] : ORGANIZATION_TYPES;
  checkChoice('type', value, types, section, place);
}

function checkChoice(field: string, value: string, choices: readonly string[], section: DictionarySection, place: EntryPlace): void {
  if (!choices.includes(value)) fail(`unknown ${field} «${value}» in ${section}: it takes ${choices.join(', ')}`, place, field);
}

/** Reads one entry of a section. */
export function readEntry(section: DictionarySection, value: unknown, place: EntryPlace): DictionaryEntry {
  if (typeof value === 'string') return readFields(section, new Map([['name', value]]), place);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return readFields(section, new Map(Object.entries(value)), place);
  return fail(`an entry of ${section} is a string or an object with a name, not ${show(value)}`, place, section);
}

/** Reads one entry from its fields. */
export function readFields(section: DictionarySection, given: ReadonlyMap<string, unknown>, place: EntryPlace): DictionaryEntry {
  const { file, line } = place;
  const origin: DictionaryPlace = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
  const allowed = ENTRY_FIELDS[section];
  for (const field of given.keys()) {
    if (!allowed.includes(field)) fail(`unknown field «${field}» in ${section}: it takes ${allowed.join(', ')}`, place, field);
  }
  const untidy: Untidy = { notNfc: NONE, strayed: NONE };
  const name = readText(given.get('name'), 'name', place, untidy);
  const list = (field: string): readonly string[] => (given.get(field) === undefined ? NONE : readList(given.get(field), field, place, untidy));
  const aliases = list('aliases');
  const fields = new Map<string, string>();
  for (const [field, content] of given) {
    if (content === undefined || field === 'name' || field === 'aliases' || field === 'not') continue;
    const text = field === 'titles' ? list(field).join('|') : readText(content, field, place, untidy);
    checkField(section, field, text, place);
    fields.set(field, text);
  }
  return { section, name, aliases, not: list('not'), fields, notNfc: untidy.notNfc, strayed: untidy.strayed, place: origin };
}

/** The place of the entry at a position of a section. */
export type PlaceOf = (section: DictionarySection, position: number) => EntryPlace;

/** Checks a whole dictionary; `placeOf` tells where each entry stands. */
export function readDictionary(input: unknown, place: DictionaryPlace, placeOf: PlaceOf): Dictionary {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) fail(`a dictionary is an object with lists of entries, not ${show(input)}`, place);
  const entries: DictionaryEntry[] = [];
  for (const [key, list] of Object.entries(input)) {
    if (key === '$schema') continue;
    const section = SECTIONS.find((known) => known === key) ?? fail(`unknown section «${key}»: a dictionary has ${SECTIONS.join(', ')}`, place, key);
    if (list === undefined) continue;
    if (!Array.isArray(list)) fail(`${section} takes a list of entries, not ${show(list)}: write it in square brackets`, place, section);
    list.forEach((item: unknown, position) => entries.push(readEntry(section, item, placeOf(section, position))));
  }
  return { entries };
}

/**
 * Checks a dictionary's entries. Nothing is changed in what you pass, and nothing is global: hand the result to
 * `createExtractor({ dictionaries: [mine] })`. Names are normalized as every text is (NFC, single spaces).
 *
 * @param place the file that the entries come from, for messages; left out, a message names list and position
 * @throws KoEntitiesError with the code `INVALID_DICTIONARY`, naming the entry, the field and what to do
 *
 * @example
 * defineDictionary({ organizations: ['한빛재단', { name: '한국지능정보사회진흥원', aliases: ['NIA'], type: 'public-agency' }] });
 */
export function defineDictionary(input: DictionaryInput, place: DictionaryPlace = {}): Dictionary {
  return readDictionary(input, place, (section, position) => ({ ...place, at: `${section}[${position}]` }));
}
