import { packDoubleArray } from './double-array';
import { type EntryCategory, PACKED_SEMICOLON, type PackedLexicon } from './lexicon';
import { encodeFixed, encodeNumbers } from './packed-numbers';

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

/** Where a name has spaces that its key lacks, `gaps=2.5`; the whole name when that does not tell it. */
function spacing(name: string): string {
  const parts = name.split(' ');
  if (parts.join('') !== formKey(name) || parts.includes('')) return `written=${packValue(name)}`;
  let offset = 0;
  return `gaps=${parts.slice(0, -1).map((part) => (offset += part.length)).join('.')}`;
}

function attributeString(entry: LexiconEntry): string {
  const pairs = [...entry.attributes].map(([key, value]) => `${key}=${packValue(value)}`);
  if (entry.name !== formKey(entry.name)) pairs.push(spacing(entry.name));
  return `${entry.category} ${pairs.sort().join(';')}`;
}

/** The strings counted, the most frequent first. */
function byFrequency(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([string]) => string);
}

/** Packs forms into what {@link Lexicon} reads. The result depends on the content alone, not on its order. */
export function packLexicon(words: ReadonlyMap<string, LexiconWord>): PackedLexicon {
  const forms = [...words.keys()].sort((a, b) => (a < b ? -1 : 1));
  const entryNumber = new Map<LexiconEntry, number>();
  const setCounts = new Map<string, number>();
  for (const form of forms) {
    for (const entry of words.get(form)!.own) {
      entryNumber.set(entry, entryNumber.size);
      const set = attributeString(entry);
      setCounts.set(set, (setCounts.get(set) ?? 0) + 1);
    }
  }
  const sets = byFrequency(setCounts);
  const setIndex = new Map(sets.map((set, index) => [set, index]));

  const aliased: number[] = [];
  const kindCounts = new Map<string, number>();
  const kindOf = ({ flags, own, aliased: others }: LexiconWord): string => `${flags} ${own.length} ${others.length}`;
  let ownStart = 0;
  for (const form of forms) {
    const word = words.get(form)!;
    kindCounts.set(kindOf(word), (kindCounts.get(kindOf(word)) ?? 0) + 1);
    for (const entry of word.aliased.map((other) => entryNumber.get(other)!).sort((a, b) => a - b)) aliased.push(entry < ownStart ? 2 * (ownStart - entry) - 1 : 2 * (entry - ownStart));
    ownStart += word.own.length;
  }
  const kinds = byFrequency(kindCounts);
  const kindIndex = new Map(kinds.map((kind, index) => [kind, index]));
  return {
    trie: packDoubleArray(forms),
    kinds: kinds.flatMap((kind) => kind.split(' ').map(Number)),
    wordKinds: encodeNumbers(forms.map((form) => kindIndex.get(kindOf(words.get(form)!))!)),
    attributeSets: sets.join('\n'),
    entries: encodeFixed([...entryNumber.keys()].map((entry) => setIndex.get(attributeString(entry))!), sets.length),
    aliased: encodeFixed(aliased, 2 * entryNumber.size),
    entryCount: entryNumber.size,
    sets: sets.length,
  };
}
