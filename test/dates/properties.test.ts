import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { find, quotesOf, show } from './find';
import { findDates } from '../../src/dates/index';

const PIECES = [
  '15일', '7월', '2020년', '지난', '오는', '부터', '까지', '∼', '-', ' ', '(', ')', '(수)', '오후', '3시', '30분', '사흘', '간', '동안', '설', '지난해',
  '이날', '전날', '“', '”', '‘', '’', ',', '·', '.', '12', '0', '만에', '이후', '말', '초', '1990년대', '현재까지', '\n', '은', '가', '갹', 'constructor', '\u00a0', '\ud83d',
];
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 }));

describe('어떤 글에서나', () => {
  it('오프셋이 맞고, 순서대로이며, 겹치지 않고, 조각은 안에 있다', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0;
        for (const mention of find(text)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.parts.length).toBeGreaterThan(0);
          for (const part of mention.parts) {
            expect(text.slice(part.start, part.end)).toBe(part.text);
            expect(part.start).toBeGreaterThanOrEqual(mention.start);
            expect(part.end).toBeLessThanOrEqual(mention.end);
          }
          end = mention.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('구간의 시작은 끝보다 늦지 않다', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { edtf } of find(text)) {
          const [first, last] = edtf?.split('/') ?? [];
          if (!first || !last || first === '..' || last === '..' || /X|~/.test(first + last)) continue;
          const width = Math.min(first.length, last.length);
          expect(first.slice(0, width) <= last.slice(0, width), edtf).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('시간은 길이에 비례한다', () => {
  it.each([
    ['숫자', '1'],
    ['숫자와 점', '1.'],
    ['쉼표로 이은 숫자', '1,'],
    ['물결표', '1∼'],
    ['따옴표', '“'],
    ['작은따옴표', '‘1'],
    ['날', '15일 '],
    ['이어진 날', '15일'],
    ['지난', '지난 '],
    ['여는 괄호', '3일('],
    ['한자어 수사', '일'],
    ['인용문', '“어제” 3일 '],
    ['날과 부터', '3일부터 '],
  ])('%s', (_, unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const source = { text, publishedAt: { year: 2024, month: 5, day: 16 }, zones: [], quotes: quotesOf(text) };
      let best = Infinity;
      for (let run = 0; run < 6; run++) {
        // Processor time: what else the machine does doesn't count.
        const begin = process.cpuUsage();
        findDates(source);
        best = Math.min(best, process.cpuUsage(begin).user / 1000);
      }
      return best;
    };
    // Twice, so that the code is compiled before anything is compared.
    time(2_000);
    time(8_000);
    const short = time(8_000);
    const long = time(32_000);
    // Four times the text: about four times the time, never sixteen.
    expect(long).toBeLessThan(Math.max(short, 2) * 11);
  });
});

describe('기계의 시간대와 무관하다', () => {
  const before = process.env.TZ;
  afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  const text = '지난 3년간 1994년 12월 30일부터 사흘간 어제 이번 주말 다음 주 월요일 3월 10일 자정까지 설 연휴 12월 31일∼1월 1일 동짓날 초복 추석 이틀 전 3월의 마지막 월요일 올해 3주차 음력 3월 2시간 뒤';
  const expected = find(text).map(show);

  it.each(['Asia/Seoul', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Apia', 'America/Sao_Paulo'])('%s', (zone) => {
    process.env.TZ = zone;
    expect(find(text).map(show)).toEqual(expected);
    expect(expected).toContain('1994년 12월 30일부터 사흘간 = 1994-12-30/1995-01-01 P3D');
  });
});
