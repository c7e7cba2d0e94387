import fc from '../support/fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { find, show } from './find';

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
