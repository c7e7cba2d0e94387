/** Which name of a document ends in a word: the first one, found without a look at the others. */
import type { Candidate } from '../engine/candidates';
import { CharacterTrie } from '../engine/character-trie';

/** Names by what they end with. Work is in proportion to their lengths, and to the length of what is asked for. */
export class Endings {
  private readonly trie = new CharacterTrie();
  /** For each state, which stands for an ending: the first name that is this ending, and the first that is longer, as indexes plus one. */
  private readonly whole: number[] = [];
  private readonly longer: number[] = [];

  /** @param names in order of the text */
  constructor(
    private readonly text: string,
    private readonly names: readonly Candidate[],
  ) {
    for (let k = 0; k < names.length; k++) {
      const { start, end } = names[k]!;
      let state = CharacterTrie.root;
      for (let at = end - 1; at >= start; at--) {
        state = this.trie.grow(state, this.text.charCodeAt(at));
        if (at > start) this.longer[state] ??= k;
        else this.whole[state] ??= k;
      }
    }
  }

  /**
   * The first name that ends in a word.
   *
   * @param isLonger whether the word alone is none
   */
  first(word: string, isLonger: boolean): Candidate | undefined {
    let state = CharacterTrie.root;
    for (let k = word.length - 1; k >= 0 && state > 0; k--) state = this.trie.step(state, word.charCodeAt(k));
    const whole = isLonger ? Infinity : (this.whole[state] ?? Infinity);
    return this.names[Math.min(whole, this.longer[state] ?? Infinity)];
  }
}
