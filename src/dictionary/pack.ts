import { encodeNumbers, packDoubleArray } from './double-array';
import { type EntryCategory, OWN_LIMIT, PACKED_SEMICOLON, type PackedLexicon } from './lexicon';

/** A form with what it can be, before packing. */
export interface LexiconWord {
  flags: number;
  /** Entries whose canonical name it is. */
  own: LexiconEntry[];
  /** Entries that it is another name of. */
  aliased: LexiconEntry[];
}

export interface LexiconEntry {
  category: EntryCategory;
  /** As it is written, with spaces. */
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** The key under which a form is found: NFC without spaces. */
export function formKey(form: string): string {
  return form.normalize('NFC').replace(/\s+/g, '');
}

/** A value without what separates pairs and lines. */
function packValue(value: string): string {
  return value.replaceAll(';', PACKED_SEMICOLON).replaceAll('\n', ' ');
}

function attributeString(entry: LexiconEntry): string {
  const pairs = [...entry.attributes].map(([key, value]) => `${key}=${packValue(value)}`);
  if (entry.name !== formKey(entry.name)) pairs.push(`written=${packValue(entry.name)}`);
  return `${entry.category} ${pairs.sort().join(';')}`;
}

/** Packs forms into what {@link Lexicon} reads. The result depends on the content alone, not on its order. */
export function packLexicon(words: ReadonlyMap<string, LexiconWord>): PackedLexicon {
  const forms = [...words.keys()].sort((a, b) => (a < b ? -1 : 1));
  const counts = new Map<number, number>();
  for (const form of forms) {
    const { flags } = words.get(form)!;
    counts.set(flags, (counts.get(flags) ?? 0) + 1);
  }
  const flagSets = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([flags]) => flags);
  const flagIndex = new Map(flagSets.map((flags, index) => [flags, index]));

  const entryNumber = new Map<LexiconEntry, number>();
  const setCounts = new Map<string, number>();
  for (const form of forms) {
    for (const entry of words.get(form)!.own) {
      entryNumber.set(entry, entryNumber.size);
      const set = attributeString(entry);
      setCounts.set(set, (setCounts.get(set) ?? 0) + 1);
    }
  }
  const sets = [...setCounts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([set]) => set);
  const setIndex = new Map(sets.map((set, index) => [set, index]));

  const links: number[] = [];
  for (const form of forms) {
    const word = words.get(form)!;
    if (word.own.length >= OWN_LIMIT) throw new Error(`${form}: more than ${OWN_LIMIT - 1} entries of this name`);
    const aliased = word.aliased.map((entry) => entryNumber.get(entry)!).sort((a, b) => a - b);
    links.push(aliased.length * OWN_LIMIT + word.own.length, ...aliased);
  }
  return {
    trie: packDoubleArray(forms),
    flagSets,
    flags: encodeNumbers(forms.map((form) => flagIndex.get(words.get(form)!.flags)!)),
    links: encodeNumbers(links),
    attributeSets: sets.join('\n'),
    entries: encodeNumbers([...entryNumber.keys()].map((entry) => setIndex.get(attributeString(entry))!)),
  };
}
