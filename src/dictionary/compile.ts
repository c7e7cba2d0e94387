/** Checked dictionaries as one lexicon, with which an extractor scans beside the built-in one. */
import { Flag } from './flags';
import { Lexicon } from './lexicon';
import { formKey, type LexiconEntry, type LexiconWord, packLexicon } from './pack';
import type { Dictionary, DictionaryEntry, DictionarySection } from './types';

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
  if (entry.section === 'organizationSuffixes') attributes.set('safe', 'yes');
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
      if (thing) main.own.push(thing);
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
