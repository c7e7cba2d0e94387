/** Names looked for in a text all together, in one pass over it, however many they are. */
import { CharacterTrie, doubled } from './character-trie';

/** In place of the first place of a state that no name ends in. */
const NO_NAME = -1;
/** The bits of a character by which first characters are told apart. */
const START_BITS = 0x7ff;

/**
 * A trie of names, and for each name the places where it was met. Work is in proportion to the names' lengths and to the
 * text: a search for each name would take the one times the other.
 *
 * Use: {@link clear}, {@link add} all names, {@link note} all offsets from the last to the first, then read {@link first}
 * and {@link next}.
 */
export class NameSearch {
  private readonly trie = new CharacterTrie();
  /** 1 for the low bits of each character that a name begins with: most offsets need no look at the trie. */
  private readonly starts = new Uint8Array(START_BITS + 1);
  /** For each state the first place of the name that ends in it, or {@link NO_NAME}. */
  private firsts: Int32Array = new Int32Array(1 << 8);
  /** For each place its offset, and the next place of the same name, 0 for none. */
  private offsets: Int32Array = new Int32Array(1 << 8);
  private nexts: Int32Array = new Int32Array(1 << 8);
  private places = 0;

  /** Forgets all names. */
  clear(): void {
    this.trie.clear();
    this.starts.fill(0);
    this.places = 0;
  }

  /** Adds a name to look for; one that is added already stays as it is. */
  add(name: string): void {
    const { trie } = this;
    this.starts[name.charCodeAt(0) & START_BITS] = 1;
    let state = CharacterTrie.root;
    for (let k = 0; k < name.length; k++) {
      const { size } = trie;
      state = trie.grow(state, name.charCodeAt(k));
      if (state <= size) continue;
      if (state >= this.firsts.length) this.firsts = doubled(this.firsts);
      this.firsts[state] = NO_NAME;
    }
    this.firsts[state] = 0;
  }

  /** Notes an offset for all names that stand there. Call it from the last offset to the first: places come out in order. */
  note(text: string, offset: number): void {
    if (this.starts[text.charCodeAt(offset) & START_BITS] === 0) return;
    let state = CharacterTrie.root;
    for (let at = offset; at < text.length; at++) {
      state = this.trie.step(state, text.charCodeAt(at));
      if (state === 0) return;
      if (this.firsts[state] !== NO_NAME) this.addPlace(state, offset);
    }
  }

  /** The first place of a name that was added; 0 where it has none. */
  first(name: string): number {
    let state = CharacterTrie.root;
    for (let k = 0; k < name.length; k++) state = this.trie.step(state, name.charCodeAt(k));
    return Math.max(0, this.firsts[state]!);
  }

  /** The place of the same name behind one; 0 for none. */
  next(place: number): number {
    return this.nexts[place]!;
  }

  /** The offset of a place. */
  offsetOf(place: number): number {
    return this.offsets[place]!;
  }

  private addPlace(state: number, offset: number): void {
    const place = ++this.places;
    if (place === this.offsets.length) {
      this.offsets = doubled(this.offsets);
      this.nexts = doubled(this.nexts);
    }
    this.offsets[place] = offset;
    this.nexts[place] = this.firsts[state]!;
    this.firsts[state] = place;
  }
}
