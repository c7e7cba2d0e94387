import { readFileSync } from 'node:fs';
import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { find, PUBLISHED } from './find';

const lines = readFileSync(new URL('../corpus/dates.txt', import.meta.url), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));

describe('edtf 꾸러미도 모두 읽는다', () => {
  it.each([null, PUBLISHED, { year: 2023, month: 12, day: 31 }, { year: 1950, month: 3, day: 1 }])('발행일 %o', (day) => {
    for (const line of lines) for (const mention of find(line.split(' | ')[0]!, day)) if (mention.edtf !== undefined) expect(() => edtf(mention.edtf!), line).not.toThrow();
  });
});
