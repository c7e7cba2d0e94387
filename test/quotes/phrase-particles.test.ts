import { describe, expect, it } from 'vitest';
import { LENGTH_BITS, LENGTH_MASK, particleBefore, ROLES } from '../../src/quotes/phrase-particles';

describe('명사구 끝의 조사', () => {
  const read = (word: string): string => {
    const found = particleBefore(word, word.length, word.length);
    return found === 0 ? '-' : `${word.slice(word.length - (found & LENGTH_MASK))} ${ROLES[found >> LENGTH_BITS]!}`;
  };

  it.each([
    ['시장은', '은 topic'], ['정부는', '는 topic'], ['LG는', '는 topic'], ['시장이', '이 subject'], ['정부가', '가 subject'], ['시장도', '도 also'],
    ['정부에서는', '에서는 place'], ['정부에서도', '에서도 place'], ['정부에선', '에선 place'], ['할머니께서는', '께서는 topic'], ['할머니께서', '께서 subject'],
    ['경찰서는', '는 topic'], ['경찰서도', '도 also'], ['서는', '는 topic'], ['케냐는', '는 topic'], ['도는', '는 topic'],
    ['정부은', '-'], ['시장는', '-'], ['정부이', '-'], ['시장가', '-'],
    ['정부에는', '-'], ['정부로는', '-'], ['어릴때는', '-'], ['그러고는', '-'], ['대해서는', '-'], ['맞아서는', '-'], ['걸어서는', '-'], ['들여서는', '-'], ['나와서는', '-'], ['다가서는', '-'], ['들여다봐서는', '-'], ['나서서는', '-'], ['하라서는', '-'],
    ['막혔냐는', '-'], ['하느냐는', '-'], ['많으냐는', '-'], ['누구이냐는', '-'], ['그러냐는', '-'],
    ['정부에서', '-'], ['우선', '-'], ['에선', '-'], ['시장을', '-'], ['정부', '-'], ['시장의', '-'], ['그러면서', '-'], ['나선', '-'],
  ])('%s: %s', (word, expected) => {
    expect(read(word)).toBe(expected);
  });
});
