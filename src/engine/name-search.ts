/** Names looked for in a text all together, in one pass over it, however many they are. */

/** The state before any character; 0 is none at all. */
const ROOT = 1;
/** The bits of a character by which first characters are told apart. */
const START_BITS = 0x7ff;
const GOLDEN = 0x9e3779b1 | 0;
/** In place of the first place of a state that no name ends in. */
const NO_NAME = -1;

/**
 * A trie of names, and for each name the places where it was met. Work is in proportion to the names' lengths and to the
 * text: a search for each name would take the one times the other.
 *
 * Use: {@link add} all names, {@link note} all offsets from the last to the first, then read {@link first}, {@link next}.
 */
export class NameSearch {
  /** An open hash of states by the state before them and their character; 0 is free. A power of two long. */
  private slots: Int32Array = new Int32Array(1 << 9);
  /** For each state the one before it, its character, and the first place of the name that ends in it, or {@link NO_NAME}. */
  private parents: Int32Array = new Int32Array(1 << 8);
  private codes: Int32Array = new Int32Array(1 << 8);
  private firsts: Int32Array = new Int32Array(1 << 8);
  private states = ROOT;
  /** 1 for the low bits of each character that a name begins with: most offsets need no look at the trie. */
  private readonly starts = new Uint8Array(START_BITS + 1);
  /** For each place its offset, and the next place of the same name, 0 for none. */
  private offsets: Int32Array = new Int32Array(1 << 8);
  private nexts: Int32Array = new Int32Array(1 << 8);
  private places = 0;

  /** Forgets all names. */
  clear(): void {
    if (this.states === ROOT) return;
    this.slots.fill(0);
    this.starts.fill(0);
    this.states = ROOT;
    this.places = 0;
  }

  /** Adds a name to look for; one that is added already stays as it is. */
  add(name: string): void {
    let state = ROOT;
    this.starts[name.charCodeAt(0) & START_BITS] = 1;
    for (let k = 0; k < name.length; k++) {
      const code = name.charCodeAt(k);
      const known = this.step(state, code);
      state = known > 0 ? known : this.addState(state, code);
    }
    if (this.firsts[state] === NO_NAME) this.firsts[state] = 0;
  }

  /** Notes an offset for all names that stand there. Call it from the last offset to the first: places come out in order. */
  note(text: string, offset: number): void {
    if (this.starts[text.charCodeAt(offset) & START_BITS] === 0) return;
    let state = ROOT;
    for (let at = offset; at < text.length; at++) {
      state = this.step(state, text.charCodeAt(at));
      if (state === 0) return;
      if (this.firsts[state] !== NO_NAME) this.addPlace(state, offset);
    }
  }

  /** The first place of a name; 0 where it has none or was not looked for. */
  first(name: string): number {
    let state = ROOT;
    for (let k = 0; k < name.length && state > 0; k++) state = this.step(state, name.charCodeAt(k));
    return state > ROOT ? Math.max(0, this.firsts[state]!) : 0;
  }

  /** The place of the same name behind one; 0 for none. */
  next(place: number): number {
    return this.nexts[place]!;
  }

  /** The offset of a place. */
  offsetOf(place: number): number {
    return this.offsets[place]!;
  }

  /** The state behind a state and a character; 0 when no name goes on like that. */
  private step(state: number, code: number): number {
    const { slots } = this;
    for (let slot = this.slotOf(state, code); ; slot = (slot + 1) & (slots.length - 1)) {
      const found = slots[slot]!;
      if (found === 0 || (this.codes[found] === code && this.parents[found] === state)) return found;
    }
  }

  private slotOf(state: number, code: number): number {
    const hash = Math.imul(Math.imul(state, GOLDEN) ^ code, GOLDEN);
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }

  private addState(parent: number, code: number): number {
    const state = ++this.states;
    if (state === this.parents.length) {
      this.parents = doubled(this.parents);
      this.codes = doubled(this.codes);
      this.firsts = doubled(this.firsts);
    }
    this.parents[state] = parent;
    this.codes[state] = code;
    this.firsts[state] = NO_NAME;
    if (state * 2 > this.slots.length) {
      this.slots = new Int32Array(this.slots.length * 2);
      for (let known = ROOT + 1; known < state; known++) this.put(known);
    }
    this.put(state);
    return state;
  }

  private put(state: number): void {
    let slot = this.slotOf(this.parents[state]!, this.codes[state]!);
    while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
    this.slots[slot] = state;
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

/** The same numbers with as much room again. */
export function doubled(old: Int32Array): Int32Array {
  const array = new Int32Array(old.length * 2);
  array.set(old);
  return array;
}
