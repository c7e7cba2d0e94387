import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { found, readCorpus } from './markup';

const cases = readCorpus(readFileSync(new URL('../corpus/quotes.txt', import.meta.url), 'utf8'));
const headings = [...new Set(cases.map((item) => item.heading))];

describe.each(headings)('%s', (heading) => {
  it.each(cases.filter((item) => item.heading === heading).map((item) => [item.line, item] as const))('%s', (_line, item) => {
    expect(found(item.text, item.names)).toEqual(item.expected);
  });
});
