import { describe, expect, it } from 'vitest';
import { NameSearch } from '../../src/engine/name-search';
import fc from '../support/fast-check';

/** Where each name stands in a text, in order. */
function places(search: NameSearch, text: string, names: readonly string[]): number[][] {
  search.clear();
  for (const name of names) search.add(name);
  for (let offset = text.length - 1; offset >= 0; offset--) search.note(text, offset);
  return names.map((name) => {
    const found: number[] = [];
    for (let place = search.first(name); place > 0; place = search.next(place)) found.push(search.offsetOf(place));
    return found;
  });
}

/** The same, each name looked for by itself. */
function lookedFor(text: string, names: readonly string[]): number[][] {
  return names.map((name) => Array.from({ length: text.length }, (_, offset) => offset).filter((offset) => text.startsWith(name, offset)));
}

describe('names of a document', () => {
  it.each([
    ['가온빛과 가온, 다시 가온빛', ['가온빛', '가온', '나래'], [[0, 12], [0, 5, 12], []]],
    ['나래나래나래', ['나래나래', '래나'], [[0, 2], [1, 3]]],
    ['가온', ['가온빛', '온'], [[], [1]]],
    ['가온과 온가', ['가온', '가온'], [[0], [0]]],
    ['', ['가'], [[]]],
    // 가 (U+AC00), 됀 (U+B400) and 밀 (U+BC00) are told apart by their high bits alone.
    ['밀밭 됀밭', ['가밭', '밀'], [[], [0]]],
  ])('%s', (text, names, expected) => {
    expect(places(new NameSearch(), text, names)).toEqual(expected);
  });

  it('are found where each is found by itself, with the same search for one document after the other', () => {
    const search = new NameSearch();
    const word = fc.array(fc.constantFrom('가', '나', '다', '밀'), { minLength: 1, maxLength: 4 }).map((list) => list.join(''));
    fc.assert(fc.property(fc.array(word, { maxLength: 40 }), fc.array(word, { minLength: 1, maxLength: 12 }), (text, names) => {
      expect(places(search, text.join(' '), names)).toEqual(lookedFor(text.join(' '), names));
    }), { numRuns: 60 });
  });

  it('may be many, and stand in many places', () => {
    // With one short name more, other names end where the tables grow.
    for (const more of ['', '힣 ']) {
      const names = `${more}${Array.from({ length: 600 }, (_, k) => String.fromCharCode(0xac00 + k, 0xac00 + 3 * k)).join(' ')}`.split(' ');
      const half = names.join(' ').length + 1;
      const at = names.map((_, k) => names.slice(0, k).join(' ').length + Math.min(k, 1));
      expect(places(new NameSearch(), [...names, ...names].join(' '), names)).toEqual(at.map((offset) => [offset, offset + half]));
    }
  });
});
