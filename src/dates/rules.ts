/** The catalogue of the rules that read dates (expressions.ts, titles.ts); how often each is right says confidence.ts. */
import type { Rule } from '../engine/rule';

/** The rules of dates, from the plainest points to whole expressions. */
export const DATE_RULES: readonly Rule[] = [
  {
    id: 'dates/day',
    why: 'News names a day of the current month by its number alone (15일).',
    accept: ['위원회는 ⟦15일⟧ 새 도서관을 연다.', '⟦18일 오전⟧ 다리가 다시 열린다.'],
    reject: ['이 배는 ⟦1일⟧ 3회 다닌다.', '⟦5·18⟧ 민주화운동을 기린다.'],
  },
  {
    id: 'dates/month-day',
    why: 'A month and a day, with a year or in figures, name one day.',
    accept: ['도서관은 ⟦7월 15일⟧ 문을 연다.', '도서관은 ⟦2020-07-15⟧에 문을 열었다.'],
    reject: ['도서관은 ⟦2월 30일⟧ 문을 연다.', '전화는 ⟦031-000-0715⟧로 건다.'],
  },
  {
    id: 'dates/month',
    why: 'A month, quarter or half of a year stands without its year where the reader knows it.',
    accept: ['새 다리는 ⟦9월⟧에 열린다.', '수출은 ⟦하반기⟧에 늘 전망이다.'],
    reject: ['공사는 ⟦아홉 개⟧ 구간에서 이어진다.', '⟦5월단체⟧는 성명을 냈다.'],
  },
  {
    id: 'dates/year',
    why: 'Four digits with 년, or figures of a year and a month, name a year.',
    accept: ['이 다리는 ⟦2012년⟧에 놓였다.', '공사는 ⟦2020년 7월⟧ 시작됐다.'],
    reject: ['주민 ⟦2012명⟧이 서명했다.', '⟦2012번⟧ 버스가 다닌다.'],
  },
  {
    id: 'dates/weekday',
    why: 'A weekday is the one nearest to publication.',
    accept: ['회의는 ⟦화요일⟧에 열린다.', '회의는 ⟦월요일 오전 10시⟧에 열린다.'],
    reject: ['교회에서 ⟦금요예배⟧가 열린다.'],
  },
  {
    id: 'dates/relative',
    why: 'A word such as 어제, 이날, 전날, 지난달, 올해 counts from publication or from the day that the narrative named.',
    accept: ['시는 ⟦내년⟧에 도서관을 짓는다.', '도하윤 시장은 ⟦이날⟧ 현장을 찾았다.', '비는 ⟦다음 달 1일부터⟧ 온다.'],
    reject: ['⟦현재⟧ 공사가 이어진다.', '‘⟦내일⟧의 노래’ 공연이 열린다.'],
  },
  {
    id: 'dates/directed',
    why: '지난 names the latest such date before publication, 오는 the first after it.',
    accept: ['회의는 ⟦오는 20일⟧ 열린다.', '⟦지난 6월⟧ 다리가 열렸다.'],
    reject: ['⟦지난⟧ 공연을 되돌아봤다.', '⟦오는⟧ 손님을 막지 않는다.'],
  },
  {
    id: 'dates/holiday',
    why: 'Holidays fall on their true day, 설날, 추석 and 부처님오신날 by the lunar calendar.',
    accept: ['기차표는 ⟦추석⟧을 앞두고 동났다.', '행사는 ⟦어린이날⟧ 열린다.'],
    reject: ['관객은 ⟦설명⟧을 들었다.', '건물 ⟦설계⟧가 끝났다.'],
  },
  {
    id: 'dates/season',
    why: 'Seasons, weekends and the ends of a month or year are stretches of days.',
    accept: ['다리는 ⟦이번 주말⟧ 열린다.', '산불은 ⟦가을⟧에 잦다.', '공사는 ⟦연말까지⟧ 이어진다.'],
    reject: ['‘⟦여름⟧의 끝’이 상영된다.'],
  },
  {
    id: 'dates/period',
    why: 'Decades, centuries and eras are stretches of years.',
    accept: ['이 노래는 ⟦1990년대⟧에 널리 불렸다.', '성은 ⟦조선시대⟧에 쌓았다.'],
    reject: ['그는 ⟦30대⟧ 후반이다.', '⟦90여 대⟧가 팔렸다.'],
  },
  {
    id: 'dates/clock',
    why: 'An hour with 시 or figures with a colon is a time of the day that the narrative is at.',
    accept: ['문은 ⟦밤 10시까지⟧ 연다.', '기차는 ⟦오후 3시 20분⟧ 떠난다.'],
    reject: ['⟦24시간⟧ 편의점이 늘었다.', '솔빛은 ⟦3:2⟧로 이겼다.'],
  },
  {
    id: 'dates/part-of-day',
    why: 'A part of the day without an hour is a time (오전, 새벽).',
    accept: ['⟦새벽⟧ 산불이 났다.', '⟦오전⟧ 회의가 끝났다.'],
    reject: ['‘⟦새벽⟧의 노래’ 전시가 열린다.'],
  },
  {
    id: 'dates/match-clock',
    why: 'A half of a match with a minute is the match\'s own clock, which no calendar knows.',
    accept: ['오가람은 ⟦후반 14분⟧ 결승골을 넣었다.'],
    reject: ['위원회는 사업 ⟦전반⟧을 살폈다.'],
  },
  {
    id: 'dates/league-season',
    why: 'A year with 시즌 is a season of a league.',
    accept: ['두 팀은 ⟦2018 시즌⟧ 네 번 만났다.'],
    reject: ['두 팀은 ⟦시즌⟧ 초반에 만났다.'],
  },
  {
    id: 'dates/title-year',
    why: 'Four bare digits are a year between the marks of a title or before the name of an event that years are counted for.',
    accept: ['‘⟦1994⟧ 여름 이야기’가 무대에 오른다.', '그는 ⟦2018⟧ 러시아 월드컵에서 뛰었다.'],
    reject: ['시는 ‘비전 ⟦2045⟧’를 내놨다.', '참가자는 ⟦2018⟧ 명이다.'],
  },
  {
    id: 'dates/range',
    why: 'Two points that 부터 and 까지 or a mark join are one interval, both ends included.',
    accept: ['축제는 ⟦6월 4일부터 8일까지⟧ 열린다.', '축제는 ⟦2020.7.15.~7.17⟧ 열렸다.'],
    reject: ['두 사람은 ⟦3~4명⟧씩 나눠 탔다.'],
  },
  {
    id: 'dates/series',
    why: 'Neighbouring numbers that a mark or a comma joins before one unit are one interval (12∼14일, 21, 22일).',
    accept: ['축제는 ⟦12∼14일⟧ 열린다.', '수출은 ⟦1∼3분기⟧에 늘었다.'],
    reject: ['신청자는 ⟦12∼14명⟧이다.'],
  },
  {
    id: 'dates/list',
    why: 'Days that are no neighbours are one date each, with the month that stands once before them.',
    accept: ['회의는 ⟦2월 10⟧·⟦14⟧·⟦27일⟧ 열렸다.'],
    reject: ['버스 ⟦10·14·27⟧번이 다닌다.'],
  },
  {
    id: 'dates/duration',
    why: 'A number with a unit of time, or a native count of days (사흘, 열흘), is a length of time, prison terms too.',
    accept: ['공사는 ⟦3년⟧ 걸렸다.', '비가 ⟦사흘간⟧ 내렸다.', '법원은 징역 ⟦2년⟧을 선고했다.'],
    reject: ['개관 ⟦10주년⟧을 맞았다.', '파업은 ⟦이틀째⟧다.', '⟦주 4일제⟧를 들여왔다.'],
  },
  {
    id: 'dates/anchored-duration',
    why: '지난 before a length of time ties it to publication.',
    accept: ['수출은 ⟦지난 3년간⟧ 줄었다.'],
    reject: ['⟦지난 3회⟧ 대회에서 모두 이겼다.'],
  },
  {
    id: 'dates/offset',
    why: 'A length of time with 전, 뒤 or 후 is a point that far from the narrative\'s day.',
    accept: ['두 사람은 ⟦3개월 전⟧ 만났다.', '결과는 ⟦일주일 뒤⟧ 나온다.'],
    reject: ['⟦전 세계⟧가 지켜봤다.', '공은 ⟦3미터 뒤⟧에 떨어졌다.'],
  },
  {
    id: 'dates/start-with-duration',
    why: 'A start with 부터 and a length behind it are one interval, the start counted in (the law leaves the first day out, 민법 제157조).',
    accept: ['축제는 ⟦13일부터 사흘간⟧ 열린다.', '그는 ⟦2015년 4월부터 2년간⟧ 시장을 지냈다.'],
    reject: ['노래를 ⟦처음부터 세 번⟧ 불렀다.'],
  },
];
