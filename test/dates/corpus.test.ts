import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { find, show } from './find';

const cases = (name: string): string[] =>
  readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

describe('날짜 말뭉치: 맞는 것', () => {
  const lines = cases('dates.txt');
  it.each(lines)('%s', (line) => {
    const [text, ...expected] = line.split(' | ');
    expect(find(text!).map(show)).toEqual(expected);
  });
  it('같은 문장이 두 번 나오지 않는다', () => {
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe('날짜 말뭉치: 날짜가 아닌 것', () => {
  it.each(cases('dates-not.txt'))('%s', (text) => {
    expect(find(text).map(show)).toEqual([]);
  });
});
