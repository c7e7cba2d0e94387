/** Stretches of characters that begin alike share their states: a trie that grows with what is put into it. */

const GOLDEN = 0x9e3779b1 | 0;

/** States by number, from {@link CharacterTrie.root} on; its edges lie in one open hash, so that a step is one look-up. */
export class CharacterTrie {
  /** The state before any character; 0 is none at all. */
  static readonly root = 1;
  /** An open hash of states by the state before them and their character; 0 is free. A power of two long. */
  private slots: Int32Array = new Int32Array(1 << 9);
  /** For each state the one before it, and its character. */
  private parents: Int32Array = new Int32Array(1 << 8);
  private codes: Int32Array = new Int32Array(1 << 8);
  /** How many states there are: the number of the last one. */
  size = CharacterTrie.root;

  /** Forgets all states but the first. */
  clear(): void {
    if (this.size === CharacterTrie.root) return;
    this.slots.fill(0);
    this.size = CharacterTrie.root;
  }

  /** The state behind a state and a character; 0 where nothing goes on like that. */
  step(state: number, code: number): number {
    const { slots } = this;
    for (let slot = this.slotOf(state, code); ; slot = (slot + 1) & (slots.length - 1)) {
      const found = slots[slot]!;
      if (found === 0 || (this.codes[found] === code && this.parents[found] === state)) return found;
    }
  }

  /** The state behind a state and a character, a new one where there was none. */
  grow(state: number, code: number): number {
    const known = this.step(state, code);
    return known > 0 ? known : this.add(state, code);
  }

  private add(parent: number, code: number): number {
    const state = ++this.size;
    if (state === this.parents.length) {
      this.parents = doubled(this.parents);
      this.codes = doubled(this.codes);
    }
    this.parents[state] = parent;
    this.codes[state] = code;
    if (state * 2 > this.slots.length) {
      this.slots = new Int32Array(this.slots.length * 2);
      for (let before = CharacterTrie.root + 1; before < state; before++) this.put(before);
    }
    this.put(state);
    return state;
  }

  private slotOf(state: number, code: number): number {
    const hash = Math.imul(Math.imul(state, GOLDEN) ^ code, GOLDEN);
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }

  private put(state: number): void {
    let slot = this.slotOf(this.parents[state]!, this.codes[state]!);
    while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
    this.slots[slot] = state;
  }
}

/** The same numbers with as much room again. */
export function doubled(old: Int32Array): Int32Array {
  const array = new Int32Array(old.length * 2);
  array.set(old);
  return array;
}
