import { readFileSync } from 'node:fs';
import fc from '../support/fast-check';
import { describe, expect, it } from 'vitest';
import { readEdtf } from './edtf-reader';
import { find } from './find';
import { days, prose } from './prose';

describe('적힌 EDTF는 모두 옳다', () => {
  const lines = readFileSync(new URL('../corpus/dates.txt', import.meta.url), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  it.each(days)('말뭉치, 발행일 %o', (day) => {
    for (const line of lines) for (const { edtf } of find(line.split(' | ')[0]!, day)) if (edtf !== undefined) expect(() => readEdtf(edtf), line).not.toThrow();
  });

  it('아무 조각이나 이어 붙여도', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom(...days), (text, day) => {
        for (const { edtf } of find(text, day)) if (edtf !== undefined) expect(() => readEdtf(edtf), text).not.toThrow();
      }),
      { numRuns: 5000 },
    );
  });

  it.each(['2020-02-30', '2020-13', '2020-33/2020-34', '2020-05-03/2020-05-01', 'XXXX-33', '15', '2020-7-1', '19XX-05', '../..', '2020-07-15T24:00:00'])('읽는 이는 %s을 물리친다', (text) => {
    expect(() => readEdtf(text)).toThrow();
  });
});
