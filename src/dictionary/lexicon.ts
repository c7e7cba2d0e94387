import { CHECK, type DoubleArray, lookUp, NOTE, NumberReader, type PackedDoubleArray, SLOT, slotOf, unpackDoubleArray, WORD } from './double-array';

/** More entries than share one canonical name (서구, 남구 …), a bound of the packed form. */
export const OWN_LIMIT = 32;

/** Stands for a semicolon inside a packed value, where a bare one separates pairs. */
export const PACKED_SEMICOLON = '\u0001';

/** What an entry is about. */
export type EntryCategory = 'organization' | 'person' | 'place' | 'title' | 'suffix' | 'word';

/** One dictionary entry: a thing with its canonical name. */
export interface Entry {
  /** Stable over documents: category and canonical name, `organization/행정안전부`. */
  id: string;
  category: EntryCategory;
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** The shippable form of a lexicon, written by the data build. */
export interface PackedLexicon {
  trie: PackedDoubleArray;
  /** The combinations of flags that occur. */
  flagSets: readonly number[];
  /** For each word the index of its combination. */
  flags: string;
  /** For each word: {@link OWN_LIMIT} times the number of aliased entries plus the number of entries of its own; then the aliased ones. */
  links: string;
  /** Attribute strings, `category key=value;key=value`, one a line. */
  attributeSets: string;
  /** For each entry the index of its attribute string. */
  entries: string;
}

/** A dictionary ready for the scan: words with flags, and behind them entries, decoded at first use. */
export class Lexicon {
  /** The words; the note of a slot is its word's {@link Flag} bits. */
  readonly trie: DoubleArray;
  private linkStart: Int32Array | undefined;
  private linkList: number[] = [];
  private owner: Int32Array = new Int32Array(0);
  private entrySet: Uint32Array = new Uint32Array(0);
  private attributeSets: string[] = [];
  private entryCache = new Map<number, Entry>();
  private wordEntries = new Map<number, readonly Entry[]>();
  private wordSlots: Int32Array | undefined;

  constructor(private readonly packed: PackedLexicon) {
    const { flagSets } = packed;
    const flags = new NumberReader(packed.flags);
    this.trie = unpackDoubleArray(packed.trie, () => flagSets[flags.next()]!);
  }

  /** The number of a word (without spaces), -1 when it isn't there. */
  find(word: string): number {
    return lookUp(this.trie, word);
  }

  /** The flags of a word, 0 when it isn't there. */
  flagsOf(word: string): number {
    return this.flagsOfStretch(word, 0, word.length);
  }

  /** The flags of the word that fills `text` from `start` to `end`, 0 when there is none. */
  flagsOfStretch(text: string, start: number, end: number): number {
    const slot = slotOf(this.trie, text, start, end);
    return slot < 0 ? 0 : this.trie.slots[slot + NOTE]!;
  }

  /** The entries that a word names, those whose canonical name it is first. */
  entriesOf(word: number): readonly Entry[] {
    const known = this.wordEntries.get(word);
    if (known) return known;
    this.decodeLinks();
    const start = this.linkStart![word]!;
    const end = this.linkStart![word + 1]!;
    const entries: Entry[] = [];
    for (let k = start; k < end; k++) entries.push(this.entry(this.linkList[k]!));
    this.wordEntries.set(word, entries);
    return entries;
  }

  /** The word with a number, without spaces. */
  word(number: number): string {
    const { slots } = this.trie;
    if (!this.wordSlots) {
      this.wordSlots = new Int32Array(this.trie.words);
      for (let slot = 0; slot < slots.length; slot += SLOT) if (slots[slot + WORD]! >= 0) this.wordSlots[slots[slot + WORD]!] = slot;
    }
    let slot = this.wordSlots[number]!;
    let word = '';
    while (slot !== 0) {
      const parent = slots[slot + CHECK]!;
      word = this.packed.trie.alphabet[(slot - slots[parent]!) / SLOT - 1]! + word;
      slot = parent;
    }
    return word;
  }

  private decodeLinks(): void {
    if (this.linkStart) return;
    const words = this.trie.words;
    this.linkStart = new Int32Array(words + 1);
    const links = new NumberReader(this.packed.links);
    const owner: number[] = [];
    for (let word = 0; word < words; word++) {
      this.linkStart[word] = this.linkList.length;
      const shape = links.next();
      for (let k = shape % OWN_LIMIT; k > 0; k--) {
        this.linkList.push(owner.length);
        owner.push(word);
      }
      for (let k = Math.floor(shape / OWN_LIMIT); k > 0; k--) this.linkList.push(links.next());
    }
    this.linkStart[words] = this.linkList.length;
    this.owner = Int32Array.from(owner);
    this.entrySet = new Uint32Array(owner.length);
    const sets = new NumberReader(this.packed.entries);
    for (let k = 0; k < owner.length; k++) this.entrySet[k] = sets.next();
    this.attributeSets = this.packed.attributeSets.split('\n');
  }

  private entry(index: number): Entry {
    const known = this.entryCache.get(index);
    if (known) return known;
    const set = this.attributeSets[this.entrySet[index]!]!;
    const space = set.indexOf(' ');
    const category = set.slice(0, space) as EntryCategory;
    const attributes = new Map<string, string>();
    for (const pair of set.slice(space + 1).split(';')) {
      const equals = pair.indexOf('=');
      if (equals > 0) attributes.set(pair.slice(0, equals), pair.slice(equals + 1).replaceAll(PACKED_SEMICOLON, ';'));
    }
    const name = attributes.get('written') ?? this.word(this.owner[index]!);
    const entry: Entry = { id: `${category}/${name}`, category, name, attributes };
    this.entryCache.set(index, entry);
    return entry;
  }
}
