import { describe, expect, it } from 'vitest';
import { timex3 } from '../../src/dates/timex3';
import { find } from './find';

describe('TIMEX3', () => {
  it.each([
    ['2020년 7월 15일 열었다.', { type: 'DATE', value: '2020-07-15' }],
    ['2020년 7월 열었다.', { type: 'DATE', value: '2020-07' }],
    ['2020년 열었다.', { type: 'DATE', value: '2020' }],
    ['올해 3분기에 연다.', { type: 'DATE', value: '2024-Q3' }],
    ['지난해 하반기에 열었다.', { type: 'DATE', value: '2023-H2' }],
    ['2019년 여름 열었다.', { type: 'DATE', value: '2019-SU' }],
    ['1980년대 노래다.', { type: 'DATE', value: '198' }],
    ['19세기 그림이다.', { type: 'DATE', value: '18' }],
    ['기원전 57년에 세웠다.', { type: 'DATE', value: 'BC0057' }],
    ['다음 주에 연다.', { type: 'DATE', value: '2024-W21' }],
    ['이번 주말 연다.', { type: 'DATE', value: '2024-W20-WE' }],
    ['15일 오후 3시 20분 열었다.', { type: 'TIME', value: '2024-05-15T15:20:00' }],
    ['15일 오후 3시께 열었다.', { type: 'TIME', value: '2024-05-15T15:00:00', mod: 'APPROX' }],
    ['매주 월요일 오전 10시 모인다.', { type: 'TIME', value: 'T10:00' }],
    ['3년간 살았다.', { type: 'DURATION', value: 'P3Y' }],
    ['지난 3년간 늘었다.', { type: 'DURATION', value: 'P3Y', beginPoint: '2021-05-16', endPoint: '2024-05-16' }],
    ['6월 4일부터 8일까지 연다.', { type: 'DURATION', value: '2024-06-04/2024-06-08', beginPoint: '2024-06-04', endPoint: '2024-06-08' }],
    ['2000년부터 이어 왔다.', { type: 'DATE', value: '2000', mod: 'AFTER' }],
    ['10월 13일까지 낸다.', { type: 'DATE', value: '2024-10-13', mod: 'BEFORE' }],
    ['1920년경 태어났다.', { type: 'DATE', value: '1920', mod: 'APPROX' }],
  ])('%s', (text, expected) => {
    expect(timex3(find(text)[0]!)).toEqual(expected);
  });

  it('해를 넘는 주는 목요일의 해를 따른다', () => {
    expect(timex3(find('이번 주 내내 춥다.', { year: 2027, month: 1, day: 1 })[0]!)).toEqual({ type: 'DATE', value: '2026-W53' });
  });

  it('값이 없는 시각에는 없다', () => {
    expect(timex3(find('후반 13분 골이 났다.')[0]!)).toBeUndefined();
  });
});
