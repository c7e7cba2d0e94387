import { describe, expect, it } from 'vitest';
import { find } from './find';

const partsOf = (text: string): string[] => find(text).flatMap((mention) => mention.parts.map((part) => `${part.text}:${part.unit}`));

describe('적힌 조각', () => {
  it.each([
    ['6월 4일부터 8일까지 연다.', ['6월 4일:date', '8일:date']],
    ['12∼14일 연다.', ['12∼14일:date']],
    ['9월 28일∼10월 3일 연다.', ['9월 28일∼10월 3일:date']],
    ['오는 8월 4일 오후 9시 튼다.', ['오는 8월 4일:date', '오후 9시:time']],
    ['15일 오전 8시∼오후 3시 연다.', ['15일:date', '오전 8시∼오후 3시:time']],
    ['8일 오전 9시부터 오후 5시까지 막는다.', ['8일:date', '오전 9시:time', '오후 5시:time']],
    ['12일(현지시간) 새벽 4시께 났다.', ['12일:date', '새벽 4시:time']],
    ['18일(토) 만난다.', ['18일:date']],
    ['18일 토요일 만난다.', ['18일 토요일:date']],
    ['11일부터 나흘간 훈련했다.', ['11일:date', '나흘간:duration']],
    ['지난 3년간 늘었다.', ['지난 3년간:duration']],
    ['6년 동안 살았다.', ['6년 동안:duration']],
    ['내년 3월 이후로 미뤘다.', ['내년 3월:date']],
    ['1999년부터 현재까지 맡았다.', ['1999년:date']],
    ['10월13일까지 낸다.', ['10월13일:date']],
    ['사흘 뒤 만났다.', ['사흘 뒤:date']],
    ['30분 뒤 만났다.', ['30분 뒤:time']],
    ['추석 연휴 동안 쉬었다.', ['추석 연휴 동안:date']],
    ['전날 밤 11시께 끝났다.', ['전날:date', '밤 11시:time']],
    ['이날 오전 만났다.', ['이날:date', '오전:time']],
    ['후반 13분 골이 났다.', ['후반 13분:time']],
  ])('%s', (text, expected) => {
    expect(partsOf(text)).toEqual(expected);
  });
});

describe('단위의 크기와 어림', () => {
  it.each([
    ['2020년 다녀왔다.', 'year', false],
    ['2020년 7월 다녀왔다.', 'month', false],
    ['15일 다녀왔다.', 'day', false],
    ['15일 오후 3시 다녀왔다.', 'hour', false],
    ['15일 오후 3시 20분 다녀왔다.', 'minute', false],
    ['15일 오후 3시께 다녀왔다.', 'hour', true],
    ['지난주 다녀왔다.', 'week', false],
    ['2분기 실적이다.', 'quarter', false],
    ['하반기 실적이다.', 'half', false],
    ['1990년대 노래다.', 'decade', false],
    ['20세기 노래다.', 'century', false],
    ['조선시대 노래다.', 'era', false],
    ['내년 초 떠난다.', 'year', true],
    ['2시간가량 걸렸다.', 'hour', true],
    ['10여 년 살았다.', 'year', true],
    ['3분기 말에 판다.', 'month', true],
    ['다음 주 초에 만난다.', 'week', true],
    ['이번 주 중반에 만난다.', 'week', true],
    ['겨울에 만난다.', 'season', false],
    ['2024 시즌에 뛰었다.', 'season', false],
    ['오후 2시 30분 15초에 만났다.', 'second', false],
    ['지난 3개월간 늘었다.', 'month', false],
    ['3주간 쉬었다.', 'week', false],
    ['90분간 뛰었다.', 'minute', false],
    ['7초 만에 넣었다.', 'second', false],
    ['연말까지 한다.', 'year', true],
    ['약 사흘 걸렸다.', 'day', true],
  ])('%s', (text, grain, approximate) => {
    expect(find(text)[0]).toMatchObject({ grain, approximate });
  });
});

describe('어긋난 요일', () => {
  it.each([
    ['5월 3일(수) 막을 올렸다.', '2024-05-03은 금요일, 적힌 것은 수요일'],
    ['5월 3일(금) 개막했다.', undefined],
    ['5월 3일(금요일) 개막했다.', undefined],
    ['5월 3일 금요일 개막했다.', undefined],
  ])('%s', (text, conflict) => {
    expect(find(text)[0]?.edtf).toBe('2024-05-03');
    expect(find(text)[0]?.conflict).toBe(conflict);
  });
});

describe('구간 끝의 어긋난 요일', () => {
  it.each([
    ['15일(수)부터 17일(금)까지 연다.', undefined],
    ['15일(수)부터 17일(토)까지 연다.', '2024-05-17은 금요일, 적힌 것은 토요일'],
    ['15일(목)부터 17일(토)까지 연다.', '2024-05-15은 수요일, 적힌 것은 목요일'],
  ])('%s', (text, conflict) => {
    expect(find(text)[0]?.conflict).toBe(conflict);
  });
});
