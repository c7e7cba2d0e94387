/** The user's dictionaries: checked, normalized, and compiled into a lexicon of their own. */
import { KoEntitiesError } from '../errors';
import { Flag } from './flags';
import { Lexicon } from './lexicon';
import { formKey, type LexiconEntry, type LexiconWord, packLexicon } from './pack';
import type { Dictionary, DictionaryEntry, DictionaryInput, DictionaryPlace, DictionarySection } from './types';
import { ENTRY_FIELDS, SECTIONS } from './types';

function fail(message: string, place: DictionaryPlace, field?: string): never {
  const where = [place.file, place.line === undefined ? undefined : `line ${place.line}`].filter(Boolean).join(', ');
  throw new KoEntitiesError('INVALID_DICTIONARY', where ? `${where}: ${message}` : message, {
    ...(place.file === undefined ? {} : { file: place.file }),
    ...(place.line === undefined ? {} : { line: place.line }),
    ...(field === undefined ? {} : { field }),
  });
}

function readText(value: unknown, field: string, place: DictionaryPlace): string {
  if (typeof value !== 'string') fail(`${field} takes a string, not ${JSON.stringify(value) ?? typeof value}`, place, field);
  const text = value.normalize('NFC').trim();
  if (!text) fail(`${field} is empty: give the entry a name or take it out`, place, field);
  return text;
}

function readList(value: unknown, field: string, place: DictionaryPlace): string[] {
  if (!Array.isArray(value)) fail(`${field} takes a list of strings`, place, field);
  return value.map((item) => readText(item, field, place));
}

function readEntry(section: DictionarySection, value: unknown, place: DictionaryPlace): DictionaryEntry {
  const where = { ...place };
  if (typeof value === 'string') return { section, name: readText(value, section, where), aliases: [], not: [], fields: new Map(), place };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(`an entry of ${section} is a string or an object with a name, not ${JSON.stringify(value)}`, where, section);
  const given = new Map(Object.entries(value));
  const allowed = ENTRY_FIELDS[section];
  for (const field of given.keys()) {
    if (!allowed.includes(field)) fail(`unknown field «${field}» in ${section}: it takes ${allowed.join(', ')}`, where, field);
  }
  const fields = new Map<string, string>();
  for (const [field, content] of given) {
    if (content === undefined || field === 'name' || field === 'aliases' || field === 'not') continue;
    fields.set(field, field === 'titles' ? readList(content, field, where).join(' ') : readText(content, field, where));
  }
  return {
    section,
    name: readText(given.get('name'), 'name', where),
    aliases: given.get('aliases') === undefined ? [] : readList(given.get('aliases'), 'aliases', where),
    not: given.get('not') === undefined ? [] : readList(given.get('not'), 'not', where),
    fields,
    place,
  };
}

/**
 * Checks a dictionary's entries. Nothing is changed in what you pass, and nothing is global: hand the result to
 * `createExtractor({ dictionaries: [mine] })`.
 *
 * @throws KoEntitiesError with the code `INVALID_DICTIONARY`, naming file, line and field where they are known
 *
 * @example
 * defineDictionary({ organizations: ['한빛재단', { name: '한국지능정보사회진흥원', aliases: ['NIA'], type: 'public-agency' }] });
 */
export function defineDictionary(input: DictionaryInput, place: DictionaryPlace = {}): Dictionary {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) fail('a dictionary is an object with lists of entries', place);
  const entries: DictionaryEntry[] = [];
  for (const [section, list] of Object.entries(input)) {
    if (!SECTIONS.includes(section as DictionarySection)) fail(`unknown section «${section}»: a dictionary has ${SECTIONS.join(', ')}`, place, section);
    if (list === undefined) continue;
    if (!Array.isArray(list)) fail(`${section} takes a list of entries`, place, section);
    for (const item of list) entries.push(readEntry(section as DictionarySection, item, place));
  }
  return { entries };
}

const FLAGS: Readonly<Record<DictionarySection, number>> = {
  organizations: Flag.organization,
  people: Flag.figure,
  places: Flag.landmark,
  titles: Flag.title,
  organizationSuffixes: Flag.organizationSuffix,
  speechVerbs: 0,
  notEntities: Flag.notName,
  remove: Flag.removed,
};

const CATEGORY: Readonly<Record<DictionarySection, LexiconEntry['category'] | undefined>> = {
  organizations: 'organization',
  people: 'person',
  places: 'place',
  titles: 'title',
  organizationSuffixes: 'suffix',
  speechVerbs: undefined,
  notEntities: undefined,
  remove: undefined,
};

function attributesOf(entry: DictionaryEntry): Map<string, string> {
  const attributes = new Map(entry.fields);
  const titles = attributes.get('titles');
  if (titles) attributes.set('role', titles);
  if (entry.section === 'organizationSuffixes') attributes.set('safe', 'yes');
  if (entry.place.file) attributes.set('source', entry.place.line === undefined ? entry.place.file : `${entry.place.file}:${entry.place.line}`);
  for (const [key, value] of attributes) attributes.set(key, value.replace(/[;\n]/g, ' '));
  return attributes;
}

/** Compiles dictionaries into one lexicon; later entries stand beside earlier ones. `undefined` when there is none. */
export function compileDictionaries(dictionaries: readonly Dictionary[]): Lexicon | undefined {
  const words = new Map<string, LexiconWord>();
  const wordOf = (form: string): LexiconWord => {
    const key = formKey(form);
    let word = words.get(key);
    if (!word) words.set(key, (word = { flags: Flag.user | Flag.spaceable, own: [], aliased: [] }));
    return word;
  };
  for (const { entries } of dictionaries) {
    for (const entry of entries) {
      const flags = FLAGS[entry.section];
      if (!flags) continue;
      const category = CATEGORY[entry.section];
      const main = wordOf(entry.name);
      main.flags |= flags;
      const thing: LexiconEntry | undefined = category && { category, name: entry.name, attributes: attributesOf(entry) };
      if (thing && main.own.length < 30) main.own.push(thing);
      for (const alias of entry.aliases) {
        const word = wordOf(alias);
        word.flags |= flags;
        if (thing && word !== main && main.own.includes(thing)) word.aliased.push(thing);
      }
      for (const longer of entry.not) wordOf(longer).flags |= Flag.notName;
    }
  }
  return words.size > 0 ? new Lexicon(packLexicon(words)) : undefined;
}
