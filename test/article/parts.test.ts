import { describe, expect, it } from 'vitest';
import { looksLikeOutlet, readClosing, readCredit, readOpening } from '../../src/article/byline';
import { readPageTitle, siteOfCopyright, siteOfHeader } from '../../src/article/press';
import { readStamps } from '../../src/article/published';
import { splitLines } from '../../src/article/lines';

describe('readStamps', () => {
  it.each([
    ['기사승인 : 2026-05-02 09:10:11', ['first 2026-05-02T09:10:11']],
    ['입력 2026.05.02 09:10 수정 2026.05.02 10:00', ['first 2026-05-02T09:10', 'change 2026-05-02T10:00']],
    ['등록 2026-05-20 오후 6:05:00', ['first 2026-05-20T18:05:00']],
    ['등록 2026-05-20 오전 12:05', ['first 2026-05-20T00:05']],
    ['2026/03/11 10:20 송고', ['first 2026-03-11T10:20']],
    ['등록일 : 2026년 3월 1일', ['first 2026-03-01']],
    ['승인 2026.04.02. (목) 13:20', ['first 2026-04-02T13:20']],
    ['발행 2026-05-16T11:16:00+09:00', ['first 2026-05-16T11:16:00']],
    ['UPDATED. 2026-04-02 17:31', ['change 2026-04-02T17:31']],
    ['2024.02.29', ['bare 2024-02-29']],
    ['2026.02.29', []],
    ['2026-13-01', []],
    ['등록번호 서울 아00000', []],
    ['승인 2026.04.02 25:20', ['first 2026-04-02']],
  ])('%s', (text, expected) => expect(readStamps(text).map((stamp) => `${stamp.basis} ${stamp.value}`)).toEqual(expected));
});

describe('readCredit', () => {
  it.each<[string, string[], string[]]>([
    ['최선아 기자', ['최선아'], []],
    ['최선아기자', ['최선아'], []],
    ['이서온 홍다움 기자', ['이서온', '홍다움'], []],
    ['이서온·홍다움 인턴기자', ['이서온', '홍다움'], []],
    ['나루일보 이서온 기자', ['이서온'], ['나루일보']],
    ['글·사진 반지온 기자', ['반지온'], []],
    ['글 반지온 기자 / 사진 우나린 기자', ['반지온', '우나린'], []],
    ['기자명 나도현 기자', ['나도현'], []],
    ['워싱턴=남궁솔 특파원', ['남궁솔'], []],
    ['사회부 이서온 기자 seo@naru.example', ['이서온'], []],
  ])('%s', (text, reporters, outlets) => expect(readCredit(text)).toEqual({ reporters, outlets }));

  it.each(['기자', '온라인뉴스팀', '시청 앞에 선 이서온 기자', '나루일보', '기자 회견', ''])('서명이 아니다: %s', (text) =>
    expect(readCredit(text)).toBeUndefined(),
  );

  it('발행 시각 옆의 이름은 혼자서도 센다', () => expect(readCredit('김솔', true)).toEqual({ reporters: ['김솔'], outlets: [] }));
});

describe('readOpening', () => {
  const pieces = (text: string, site = ''): string[] =>
    readOpening(text, 0, text.length, site).map((span) => `${span.type}:${text.slice(span.start, span.end).trim()}`);
  it.each([
    ['(서울=나루통신) 이서온 기자 = 비가 왔다.', ['dateline:(서울=나루통신)', 'byline:이서온 기자 =']],
    ['【가온=나루통신】이서온 기자 = 비가 왔다.', ['dateline:【가온=나루통신】', 'byline:이서온 기자 =']],
    ['[워싱턴=반지온 특파원] 비가 왔다.', ['byline:[워싱턴=반지온 특파원]']],
    ['[나루일보, 주간가온=이서온 기자] 비가 왔다.', ['byline:[나루일보, 주간가온=이서온 기자]']],
    ['[가온뉴스] 비가 왔다.', ['byline:[가온뉴스]']],
    ['이서온 기자 = 비가 왔다.', ['byline:이서온 기자 =']],
    ['[인터뷰] 비가 왔다.', []],
    ['(주)가온은 비를 맞았다.', []],
    ['[카드뉴스] 비가 왔다.', []],
    ['‘가=나’라는 식을 썼다.', []],
  ])('%s', (text, expected) => expect(pieces(text)).toEqual(expected));

  it('사이트 이름을 알면 그 이름도 서명이다', () => expect(pieces('[가온] 비가 왔다.', '가온매일')).toEqual(['byline:[가온]']));
});

describe('readClosing', () => {
  it.each([
    ['비가 왔다고 했다. 이서온 기자 seo@naru.example', '이서온 기자 seo@naru.example'],
    ['비가 왔다고 했다. /이서온 기자', '/이서온 기자'],
    ['비가 왔다고 했다.', undefined],
    ['비가 왔다고 말한 사람은 이서온 기자', undefined],
  ])('%s', (text, expected) => {
    const span = readClosing(text, 0, text.length);
    expect(span && text.slice(span.start, span.end)).toBe(expected);
  });
});

describe('매체 이름', () => {
  it.each([['나루일보', true], ['가온뉴스24', true], ['주간위크', true], ['카드뉴스', false], ['경제', false], ['가온시청', false]])('%s → %s', (text, expected) =>
    expect(looksLikeOutlet(text)).toBe(expected),
  );
  it.each([
    ['[저작권자ⓒ 가온뉴스. 무단전재-재배포 금지]', '가온뉴스'],
    ['<저작권자 © 나루일보, 무단 전재 및 재배포 금지>', '나루일보'],
    ['저작권자 © 나루일보 무단전재 및 재배포 금지', '나루일보'],
    ['Copyright ⓒ 2019-2026 가온경제. All rights reserved.', '가온경제'],
    ['<저작권자(c) 나루통신, 무단 전재-재배포 금지>', '나루통신'],
    ['[누리뉴스 무단전재 및 재배포 금지]', '누리뉴스'],
    ['무단전재 및 재배포 금지', ''],
  ])('%s', (text, expected) => expect(siteOfCopyright(text)).toBe(expected));
  it.each([['GAON 가온뉴스', '가온뉴스'], ['나루일보', '나루일보'], ['전체메뉴', '']])('머리 %s', (text, expected) => expect(siteOfHeader(text)).toBe(expected));
});

describe('readPageTitle', () => {
  const headline = '가온시, 새 도서관 문 연다';
  it.each([
    [`나루일보 - ${headline}`, '나루일보'],
    [`${headline} - 나루일보`, '나루일보'],
    [`${headline} | 나루`, '나루'],
    [`${headline} < 사회 < 기사본문 - 나루일보`, '나루일보'],
    [headline, ''],
  ])('%s', (text, site) => {
    const title = readPageTitle(splitLines(text)[0]!, (candidate) => candidate === headline, '');
    expect(title && [text.slice(title.start, title.end), title.site]).toEqual([headline, site]);
  });
  it('제목이 아닌 줄은 나누지 않는다', () => {
    expect(readPageTitle(splitLines('가온시 - 나라시 2-1')[0]!, () => false, '')).toBeUndefined();
  });
});
