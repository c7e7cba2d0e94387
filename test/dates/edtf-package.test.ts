import { readFileSync } from 'node:fs';
import edtf from 'edtf';
import fc from '../support/fast-check';
import { describe, expect, it } from 'vitest';
import { find } from './find';
import { days, prose } from './prose';

const lines = readFileSync(new URL('../corpus/dates.txt', import.meta.url), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));

describe('edtf 꾸러미도 모두 읽는다', () => {
  it.each(days)('말뭉치, 발행일 %o', (day) => {
    for (const line of lines) for (const mention of find(line.split(' | ')[0]!, day)) if (mention.edtf !== undefined) expect(() => edtf(mention.edtf!), line).not.toThrow();
  });

  it('아무 조각이나 이어 붙여도', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom(...days), (text, day) => {
        for (const mention of find(text, day)) if (mention.edtf !== undefined) expect(() => edtf(mention.edtf!), text).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
