import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dates as whole } from '../../src/index';
import { dates, timex3 } from '../../src/only/dates';
import type { ExtractOptions } from '../../src/types';
import fc from '../support/fast-check';

const page = readFileSync('examples/pages/festival.txt', 'utf8');

describe('날짜만 읽는 진입점은 모두 읽는 진입점과 같다', () => {
  it.each<[text: string, options: ExtractOptions]>([
    ['오는 15일부터 17일까지 연다.', { publishedAt: '2026-10-02' }],
    ['지난해 3분기와 올해 설날에 만났다.', { publishedAt: '2024-05-16' }],
    ['누리집에 7월 15일이라고만 적었다.', {}],
    ['어제 열었다.', { publishedAt: '2026-10-01T23:30:00Z', timeZone: 'America/New_York' }],
    ['내일 만난다.'.normalize('NFD'), { publishedAt: '2026-10-02' }],
    ['１０월 ３일에 쉰다.', { publishedAt: '2026-10-02' }],
    [page, {}],
    [page, { scope: 'all' }],
    ['회의 자료를 제17회 행사에서 나눴다.', { publishedAt: '2026-10-02' }],
    ['', {}],
  ])('%#', (text, options) => {
    expect(dates(text, options)).toEqual(whole(text, options));
  });

  it('어떤 글이든 그렇다', () => {
    const piece = fc.constantFrom('오늘', '15일', ' ', '\n', '지난 ', '3월', '부터', '2025년', '“', '”', '입력 2026-10-02', '(월)', '까지', '가온');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(dates(text, { publishedAt: '2026-10-02' })).toEqual(whole(text, { publishedAt: '2026-10-02' }));
      }),
    );
  });
});

describe('날짜만 읽는 진입점', () => {
  it('TIMEX3으로도 준다', () => {
    const [quarter] = dates('올해 3분기에 시작한다.', { publishedAt: '2024-05-16' });
    expect(quarter && timex3(quarter)).toEqual({ type: 'DATE', value: '2024-Q3' });
  });

  it.each<[given: unknown[], code: string]>([
    [[5], 'INVALID_TEXT'],
    [[undefined], 'INVALID_TEXT'],
    [['', { publishedAt: '언젠가' }], 'INVALID_DATE'],
    [['', { zone: 'all' }], 'UNKNOWN_OPTION'],
    [['', { dictionaries: [] }], 'UNKNOWN_OPTION'],
  ])('%j: %s', (given, code) => {
    const call = (): unknown => dates(...(given as [string, ExtractOptions]));
    expect(call).toThrow(TypeError);
    expect(call).toThrow(expect.objectContaining({ code }) as Error);
  });
});
