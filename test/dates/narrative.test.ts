import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/index';
import { find } from './find';

const values = (text: string): (string | undefined)[] => find(text).map((mention) => mention.edtf);

describe('이야기의 날을 따르는 말', () => {
  it.each([
    ['같은 달, 이튿날', '작년 8월 6일 닫았다가 같은 달 14일 손봤고 이튿날 손님을 받았다.', ['2023-08-06', '2023-08-14', '2023-08-15']],
    ['다음 날', '해경이 지난달 17일 배를 세웠다. 다음 날 풀어 줬다.', ['2024-04-17', '2024-04-18']],
    ['이듬해, 같은 해', '2013년 입사했다. 이듬해 3월 옮겼고 같은 해 5월 그만뒀다.', ['2013', '2014-03', '2014-05']],
    ['이날은 배경이 되는 날을 따르지 않는다', '시는 15일 계획을 냈다. 지난 3일 나온 보고서를 따랐다. 이날 시장도 왔다.', ['2024-05-15', '2024-05-03', '2024-05-15']],
    ['앞서 나온 날도 따르지 않는다', '시는 16일 계획을 냈다. 앞서 14일 회의가 있었다. 이날 시장도 왔다.', ['2024-05-16', '2024-05-14', '2024-05-16']],
    ['같은 날은 앞의 날을 따른다', '은행이 13일(현지시간) 이자를 묶었다. 같은 날 금값도 뛰었다.', ['2024-05-13', '2024-05-13']],
    ['전날은 이날의 하루 전이다', '회사는 이날 계약했다. 지난 3일 협상을 마쳤다. 전날 이사회를 열었다.', ['2024-05-16', '2024-05-03', '2024-05-15']],
    ['같은 시각', '이날 오전 9시 40분 물이 찼다. 같은 시각 길이 막혔다.', ['2024-05-16T09:40:00', '2024-05-16T09:40:00']],
    ['날이 없는 시각은 그 문장의 날이다', '회의는 15일 열려 오후 3시에 끝났다.', ['2024-05-15', '2024-05-15T15:00:00']],
  ])('%s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('인용문 안의 날', () => {
  it.each([
    ['말한 날이 앞에 있다', '가온시장은 12일 “어제 다리를 놓았다”고 자랑했다.', ['2024-05-12', '2024-05-11']],
    ['말한 날이 뒤에 있다', '“어제 다리를 놓았다”고 시장이 12일 자랑했다.', ['2024-05-11', '2024-05-12']],
    ['말한 날이 없으면 발행일', '시장은 “어제 다리를 놓았다”고 자랑했다.', ['2024-05-15']],
    ['인용문의 날은 이야기를 옮기지 않는다', '시장은 15일 “3일 만났다”고 했다. 이날 회의도 열었다.', ['2024-05-15', '2024-05-03', '2024-05-15']],
  ])('%s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('발행일이 없을 때', () => {
  it.each([
    ['7월 15일 열렸다.', 'XXXX-07-15'],
    ['15일 열렸다.', 'XXXX-XX-15'],
    ['7월 열렸다.', 'XXXX-07'],
    ['1분기 실적이다.', 'XXXX-33'],
    ['2020년 7월 15일 열렸다.', '2020-07-15'],
    ['성탄절 행사다.', 'XXXX-12-25'],
    ['6월 4일부터 8일까지 연다.', 'XXXX-06-04/XXXX-06-08'],
    ['12∼14일 연다.', 'XXXX-XX-12/XXXX-XX-14'],
    ['이달 말 연다.', undefined],
    ['지난 3년간 늘었다.', undefined],
    ['상반기까지 마친다.', '../XXXX-06'],
    ['설날 행사다.', undefined],
    ['어제 열렸다.', undefined],
    ['지난달 열렸다.', undefined],
  ])('%s', (text, edtf) => {
    expect(find(text, null)[0]?.edtf).toBe(edtf);
  });

  it('시각만 있으면 time', () => {
    expect(find('오후 7시에 열렸다.', null)[0]).toMatchObject({ time: '19:00' });
    expect(find('오후 7시에 열렸다.', null)[0]?.edtf).toBeUndefined();
  });
});

describe('다른 기사의 요약', () => {
  it('발행일에 매이지 않는다', () => {
    expect(find('26일 열렸다.', undefined, 'teaser')[0]?.edtf).toBe('XXXX-XX-26');
    expect(find('지난해 열렸다.', undefined, 'teaser')[0]?.edtf).toBeUndefined();
    expect(find('2025년 5월 열렸다.', undefined, 'teaser')[0]?.edtf).toBe('2025-05');
  });

  it('이야기의 날을 옮기지 않는다', () => {
    const teaser = '가온시는 3일 축제를 연다.\n';
    const text = `${teaser}이날 시장이 왔다.`;
    const zones = [
      { type: 'teaser' as const, start: 0, end: teaser.length },
      { type: 'body' as const, start: teaser.length, end: text.length },
    ];
    const found = findDates({ text, publishedAt: { year: 2024, month: 5, day: 16 }, zones, quotes: [] });
    expect(found.map((mention) => mention.edtf)).toEqual(['XXXX-XX-03', '2024-05-16']);
  });
});
