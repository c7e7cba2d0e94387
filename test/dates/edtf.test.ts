import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdtf } from './edtf-reader';
import { find, PUBLISHED } from './find';

const PIECES =
  '15일,28일,3일,7월,12월,2020년,1월,지난,오는,다음,이번,부터,까지,∼,-, , , ,(수),오후,3시,30분,사흘,간,동안,설,지난해,이날,전날,·,이후,이전,말,초,중순,1990년대,현재까지,기원전 ,57년,19세기,2분기,하반기,봄,겨울,추석,연휴,월요일,셋째 주,마지막 날,과 ,사이,쯤,께,이틀 전,음력 ,조선시대,주말,로부터 ,2주 뒤,에서 ,약 ,자정,24시,99년,2013∼14시즌,쇼와 ,대체공휴일,30일,2월,31일,매년 '.split(',');
const prose = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
const days = [null, PUBLISHED, { year: 2023, month: 12, day: 31 }, { year: 2024, month: 2, day: 29 }, { year: 1950, month: 3, day: 1 }, { year: 2060, month: 8, day: 1 }];

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
