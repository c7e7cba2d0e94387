/** A state of a {@link WordTable} before any character. */
export const ROOT = 1;
/** No word goes on like this. */
export const DEAD = 0;

/** The bits of a character by which first characters are told apart. */
const START_BITS = 0x7ff;

const GOLDEN = 0x9e3779b1 | 0;

/**
 * A few hundred words with a number each, looked up in place: a rule steps through the text character by character, and
 * nothing is cut out of it. A trie whose edges lie in one open hash, so that it is built in microseconds per word; big
 * lexicons are double arrays instead.
 */
export class WordTable {
  /** Pairs of an edge (`state << 16 | code unit`) and the state that it leads to; an edge of 0 is free. */
  private readonly edges: Int32Array;
  private readonly shift: number;
  private readonly mask: number;
  private readonly values: Int16Array;
  /** 1 for the low bits of each character that a word begins with: most characters begin none, and need no look at the edges. */
  private readonly starts = new Uint8Array(START_BITS + 1);

  /**
   * @param words words and their numbers (0 to 32,767); the first number of a word counts
   * @param backwards whether the words are stepped through from their last character to their first
   */
  constructor(words: Iterable<readonly [word: string, number: number]>, backwards = false) {
    const list = [...words];
    let edges = 1;
    for (const [word] of list) edges += word.length;
    const bits = 33 - Math.clz32(edges);
    this.shift = 32 - bits;
    this.mask = (2 << bits) - 1;
    this.edges = new Int32Array(2 << bits);
    this.values = new Int16Array(edges + 1).fill(-1);
    this.fill(list, backwards);
  }

  /**
   * Puts the words in. Modules do this while they load, before anything is compiled: {@link slotOf} stands here once more,
   * since a call of it for each character would cost a quarter of all time.
   */
  private fill(list: readonly (readonly [word: string, number: number])[], backwards: boolean): void {
    const { edges, values, starts, shift, mask } = this;
    let states = ROOT;
    for (const [word, number] of list) {
      let state = ROOT;
      if (word !== '') starts[word.charCodeAt(backwards ? word.length - 1 : 0) & START_BITS] = 1;
      for (let k = 0; k < word.length; k++) {
        const edge = (state << 16) | word.charCodeAt(backwards ? word.length - 1 - k : k);
        let slot = (Math.imul(edge, GOLDEN) >>> shift) << 1;
        while (edges[slot] !== edge && edges[slot] !== 0) slot = (slot + 2) & mask;
        if (edges[slot] === 0) {
          edges[slot] = edge;
          edges[slot + 1] = ++states;
        }
        state = edges[slot + 1]!;
      }
      if (values[state]! < 0) values[state] = number;
    }
  }

  private slotOf(state: number, code: number): number {
    const edge = (state << 16) | code;
    for (let slot = (Math.imul(edge, GOLDEN) >>> this.shift) << 1; ; slot = (slot + 2) & this.mask) {
      const found = this.edges[slot]!;
      if (found === edge || found === 0) return slot;
    }
  }

  /** The state behind a state and a code unit; {@link DEAD} when no word goes on with it. */
  step(state: number, code: number): number {
    if (state === ROOT && this.starts[code & START_BITS] === 0) return DEAD;
    return this.edges[this.slotOf(state, code) + 1]!;
  }

  /** The number of the word that ends in a state, -1 when none does. */
  at(state: number): number {
    return this.values[state]!;
  }

  /** The number of the word that fills `text` from `start` to `end` (in the direction of the table), -1 when it is none. */
  find(text: string, start: number, end: number): number {
    let state = ROOT;
    for (let at = start; at < end && state !== DEAD; at++) state = this.step(state, text.charCodeAt(at));
    return this.values[state]!;
  }
}
