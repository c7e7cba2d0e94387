import { describe, expect, it } from 'vitest';
import { CharacterTrie, doubled } from '../../src/engine/character-trie';

/** The state behind a word, each character a step; 0 where the trie does not hold its beginning. */
function stateOf(trie: CharacterTrie, word: string): number {
  let state = CharacterTrie.root;
  for (const character of word) if (state > 0) state = trie.step(state, character.charCodeAt(0));
  return state;
}

function put(trie: CharacterTrie, word: string): number {
  let state = CharacterTrie.root;
  for (const character of word) state = trie.grow(state, character.charCodeAt(0));
  return state;
}

describe('states of stretches', () => {
  it('are shared by words that begin alike, and by no others', () => {
    const trie = new CharacterTrie();
    const [gaon, gaonbit, narae] = ['가온', '가온빛', '나래'].map((word) => put(trie, word)) as [number, number, number];
    expect(trie.size).toBe(6);
    expect([gaon, gaonbit, narae].map((state) => state > CharacterTrie.root)).toEqual([true, true, true]);
    expect(put(trie, '가온')).toBe(gaon);
    expect(trie.step(gaon, '빛'.charCodeAt(0))).toBe(gaonbit);
    expect(trie.size).toBe(6);
  });

  it.each(['온', '가래', '나온', '빛', '가온빛나'])('%s: nothing goes on like that', (word) => {
    const trie = new CharacterTrie();
    for (const known of ['가온', '가온빛', '나래']) put(trie, known);
    expect(stateOf(trie, word)).toBe(0);
  });

  it('stay apart however many there are', () => {
    const trie = new CharacterTrie();
    const words = Array.from({ length: 1500 }, (_, k) => String.fromCharCode(0xac00 + (k % 40), 0xac00 + (k % 37), 0xac00 + k));
    const states = words.map((word) => put(trie, word));
    expect(new Set(states).size).toBe(words.length);
    expect(words.map((word) => stateOf(trie, word))).toEqual(states);
    const others = words.map((word) => `${word.slice(1)}${word[0]!}`).filter((word) => !words.includes(word));
    expect(others.length).toBeGreaterThan(1000);
    expect(others.filter((word) => stateOf(trie, word) > 0)).toEqual([]);
  });

  it('are forgotten together', () => {
    const trie = new CharacterTrie();
    put(trie, '가온빛');
    trie.clear();
    expect([trie.size, stateOf(trie, '가')]).toEqual([CharacterTrie.root, 0]);
    expect(put(trie, '나')).toBe(CharacterTrie.root + 1);
  });
});

it('doubled arrays keep their numbers', () => {
  expect([...doubled(Int32Array.of(3, 1, 2))]).toEqual([3, 1, 2, 0, 0, 0]);
});
