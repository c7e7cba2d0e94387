import { CHECK, type DoubleArray, lookUp, NOTE, type PackedDoubleArray, SLOT, slotOf, unpackDoubleArray } from './double-array';
import { decodeNumbers, fixedNumber, fixedWidth } from './packed-numbers';

/** Stands for a semicolon inside a packed value, where a bare one separates pairs. */
export const PACKED_SEMICOLON = '\u0001';

/** What an entry is about. */
export type EntryCategory = 'organization' | 'person' | 'place' | 'title' | 'suffix';

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
  /** The combinations that words occur with, three numbers each: flags, entries of its own, aliased entries. */
  kinds: readonly number[];
  /** For each word the index of its combination ({@link encodeNumbers}). */
  wordKinds: string;
  /** Attribute strings, `category key=value;key=value`, one a line; `gaps` are the offsets of spaces left out of the word. */
  attributeSets: string;
  /** For each entry, in order of their own words, the index of its attribute string ({@link encodeFixed} below {@link sets}). */
  entries: string;
  /**
   * The aliased entries of all words ({@link encodeFixed} below twice {@link entryCount}): how far each lies behind the next
   * own one at its word, doubled; for those before it their distance, doubled, less one. Names that begin alike lie near.
   */
  aliased: string;
  entryCount: number;
  /** How many attribute strings there are. */
  sets: number;
}

/** A dictionary ready for the scan: words with flags, and behind them entries, decoded at first use. */
export class Lexicon {
  /** The words; the note of a slot is its word's {@link Flag} bits. */
  readonly trie: DoubleArray;
  /** For each word its first own entry, and the first of its aliased ones in the packed list; one longer than the words. */
  private readonly ownStart: Int32Array;
  private readonly aliasedStart: Int32Array;
  private attributeSets: string[] | undefined;
  private readonly entryCache = new Map<number, Entry>();
  private readonly wordEntries = new Map<number, readonly Entry[]>();

  constructor(private readonly packed: PackedLexicon) {
    const { kinds, trie: { words } } = packed;
    const wordKinds = decodeNumbers(packed.wordKinds);
    const flags = new Int32Array(words);
    const ownStart = (this.ownStart = new Int32Array(words + 1));
    const aliasedStart = (this.aliasedStart = new Int32Array(words + 1));
    for (let word = 0, own = 0, aliased = 0; word < words; ) {
      const kind = wordKinds[word]! * 3;
      flags[word++] = kinds[kind]!;
      ownStart[word] = own += kinds[kind + 1]!;
      aliasedStart[word] = aliased += kinds[kind + 2]!;
    }
    this.trie = unpackDoubleArray(packed.trie, flags);
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
    const { ownStart, aliasedStart } = this;
    const entries: Entry[] = [];
    for (let k = ownStart[word]!; k < ownStart[word + 1]!; k++) entries.push(this.entry(k));
    for (let k = aliasedStart[word]!; k < aliasedStart[word + 1]!; k++) entries.push(this.entry(this.aliasedEntry(word, k)));
    this.wordEntries.set(word, entries);
    return entries;
  }

  /** The words that name one of these entries, which this lexicon gave: canonical names and others. */
  wordsOf(wanted: ReadonlySet<Entry>): number[] {
    const { ownStart, aliasedStart } = this;
    const indices = new Set([...this.entryCache].filter(([, entry]) => wanted.has(entry)).map(([index]) => index));
    const found: number[] = [];
    for (let word = 0; word < this.trie.words; word++) {
      let names = false;
      for (let k = ownStart[word]!; k < ownStart[word + 1]! && !names; k++) names = indices.has(k);
      for (let k = aliasedStart[word]!; k < aliasedStart[word + 1]! && !names; k++) names = indices.has(this.aliasedEntry(word, k));
      if (names) found.push(word);
    }
    return found;
  }

  /** The word with a number, without spaces. */
  word(number: number): string {
    const { slots, ends } = this.trie;
    let slot = ends[number]!;
    let word = '';
    while (slot !== 0) {
      const parent = slots[slot + CHECK]!;
      word = this.packed.trie.alphabet[(slot - slots[parent]!) / SLOT - 1]! + word;
      slot = parent;
    }
    return word;
  }

  /** An entry that a word is another name of, by its place in the packed list. */
  private aliasedEntry(word: number, place: number): number {
    const { aliased, entryCount } = this.packed;
    const away = fixedNumber(aliased, fixedWidth(2 * entryCount), place);
    return this.ownStart[word]! + ((away & 1) === 0 ? away >> 1 : -((away + 1) >> 1));
  }

  /** The word that an entry is an own one of: the last that begins at it or before. */
  private ownerOf(entry: number): number {
    let low = 0;
    let high = this.trie.words;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.ownStart[middle]! <= entry) low = middle;
      else high = middle;
    }
    return low;
  }

  private entry(index: number): Entry {
    const known = this.entryCache.get(index);
    if (known) return known;
    const { packed } = this;
    this.attributeSets ??= packed.attributeSets.split('\n');
    const set = this.attributeSets[fixedNumber(packed.entries, fixedWidth(packed.sets), index)]!;
    const space = set.indexOf(' ');
    const category = set.slice(0, space) as EntryCategory;
    const attributes = new Map<string, string>();
    let name = this.word(this.ownerOf(index));
    for (const pair of set.slice(space + 1).split(';')) {
      const equals = pair.indexOf('=');
      if (equals <= 0) continue;
      const key = pair.slice(0, equals);
      const value = pair.slice(equals + 1).replaceAll(PACKED_SEMICOLON, ';');
      if (key === 'gaps') name = withGaps(name, value);
      else if (key === 'written') name = value;
      else attributes.set(key, value);
    }
    const entry: Entry = { id: `${category}/${name}`, category, name, attributes };
    this.entryCache.set(index, entry);
    return entry;
  }
}

/** A word with spaces put in before the offsets of `gaps`, ascending, divided by dots. */
function withGaps(word: string, gaps: string): string {
  let written = '';
  let from = 0;
  for (const gap of gaps.split('.')) {
    written += `${word.slice(from, Number(gap))} `;
    from = Number(gap);
  }
  return written + word.slice(from);
}
