import { readFileSync } from 'node:fs';
import fc from '../support/fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index';
import type { ZoneType } from '../../src/types';

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8').normalize('NFC');
}

/** The lines of each zone with text in it, blank ones left out. */
function zonesOf(text: string): [ZoneType, string[]][] {
  return readArticle(text)
    .zones.map((zone): [ZoneType, string[]] => [zone.type, text.slice(zone.start, zone.end).split('\n').map((line) => line.trim()).filter(Boolean)])
    .filter(([, lines]) => lines.length > 0);
}

function linesOf(text: string, ...types: ZoneType[]): string[] {
  return zonesOf(text).flatMap(([type, lines]) => (types.includes(type) ? lines : []));
}

interface Expected {
  file: string;
  headline: string;
  publishedAt?: string;
  press: string[];
  reporters: string[];
  subheadlines?: string[];
  captions?: string[];
  /** First and last line of the body, and how many lines it has. */
  body: [first: string, last: string, count: number];
  /** Lines that must be outside the story. */
  outside: string[];
}

const PAGES: Expected[] = [
  {
    file: './../articles/agency.txt',
    headline: '정부, 섬 주민 뱃삯 절반 지원…내년 1월부터 71개 항로',
    publishedAt: '2026-03-11T10:20',
    press: ['나루통신'],
    reporters: ['반지온', '우나린'],
    body: ['해양수산부는 내년 1월 1일부터', '하도겸 해수부 연안해운과장은', 3],
    outside: ['반지온 기자 기자 페이지', '공유 댓글 글자크기조정 프린트', '제보는 카카오톡 나루제보', '부산항 새 부두 6월 문 연다'],
  },
  {
    file: './../articles/daily.txt',
    headline: '가온시 작은도서관 12곳, 밤 10시까지 불 켠다',
    publishedAt: '2026-04-02T13:20',
    press: ['가온일보'],
    reporters: ['나도현'],
    subheadlines: ['4월 15일부터 시범 운영… 아이 돌봄 공백 줄인다'],
    captions: ['가온시 햇살마을작은도서관 열람실 모습.'],
    body: ['가온시(시장 표선우)는', '교육부와 충청남도교육청도', 3],
    outside: ['본문 글씨 키우기', '이 기사를 공유합니다', 'ⓒ가온일보', '가온고 합창단, 전국대회 대상', 'UPDATED. 2026-04-02 17:31 (목)'],
  },
  {
    file: './../articles/economy.txt',
    headline: '다온마트, 새벽배송 접는다…“적자 3년째”',
    publishedAt: '2026-02-10T08:30:15',
    press: ['한결경제TV'],
    reporters: ['최누리'],
    body: ['다온마트가 새벽배송 사업을 접는다.', '다온마트 구선재 온라인본부장은', 3],
    outside: ['가온전자 81,200 ▲900', '2 아파트 전세 매물 사흘 새 반토막', '유통가, 새벽 전쟁서 발 뺀다', '/최누리 기자', '[특징주] 다온마트, 장 초반 4% 하락'],
  },
  {
    file: './../articles/release.txt',
    headline: '산림청, 가을철 산불조심기간 운영',
    press: [],
    reporters: [],
    subheadlines: ['- 11월 1일부터 12월 15일까지 전국 산불방지대책본부 가동 -'],
    body: ['□ 산림청(청장 온유준)은', '※ 붙임: 산불조심기간 운영 계획 1부', 5],
    outside: ['담당 부서 | 산불방지과 | 책임자 과장 소리안 (042-000-0000)', '문의: 산림청 대변인실 042-000-0001'],
  },
  {
    file: './../articles/interview.txt',
    headline: '[인터뷰] 등대지기 34년 육도경 씨 “불빛은 약속입니다”',
    publishedAt: '2026-05-20T18:05:00',
    press: ['물결신문'],
    reporters: ['반지온'],
    captions: ['▲ 육도경 소장이 등대 앞에서 웃고 있다.'],
    body: ['전남 신안군 가거도등대에서', '목포지방해양수산청은', 9],
    outside: ['글·사진 반지온 기자', '카카오톡'],
  },
  {
    file: './../articles/photo.txt',
    headline: '첫눈 내린 한라산',
    publishedAt: '2026-11-18T09:12',
    press: ['섬마을뉴스'],
    reporters: ['이바다'],
    captions: ['▲ 18일 오전 제주 서귀포시 한라산 영실 코스에 첫눈이 쌓여 있다.', '▲ 18일 오전 탐방객이 눈길을 걷고 있다. [사진=제주도 제공]'],
    body: ['', '', 0],
    outside: ['[포토]', '[사진=이바다 기자]', '인쇄'],
  },
  {
    file: './../articles/sports.txt',
    headline: '‘90분의 기적’ 가온FC, 창단 첫 결승 진출',
    publishedAt: '2026-07-08T22:41:09',
    press: ['스포츠나루'],
    reporters: ['방하늬'],
    subheadlines: ['마도윤 극장골… 15일 서울월드컵경기장서 우승 다툼'],
    captions: ['사진 = 가온FC'],
    body: ['가온FC가 후반 추가시간에', '현승우 감독은 경기 뒤', 3],
    outside: ['가온FC, 새 유니폼 공개', '1 가온FC 41', '순위 구단 승점', '해든시민구단, 외국인 공격수 영입'],
  },
  {
    file: './../articles/blog.txt',
    headline: 'Lumen Labs opens a Seoul office',
    publishedAt: '2026-01-14T09:00',
    press: ['테크노트'],
    reporters: ['노아린'],
    body: ['영국 인공지능 기업 루멘랩스', '과학기술정보통신부는', 3],
    outside: ['Subscribe', '#LumenLabs #성수동', 'Facebook  Twitter'],
  },
  {
    file: './../articles/stream.txt',
    headline: '누리시, 청년 월세 20만원 지원',
    publishedAt: '2026-06-03T09:40',
    press: ['누리뉴스'],
    reporters: ['전나래'],
    subheadlines: ['누리시는 다음 달 1일부터 청년 월세 지원 신청을 받는다고 3일 밝혔다.'],
    body: ['누리시가 청년 1200명에게', '누리시청 주택과 관계자는', 2],
    outside: ['누리시, 여름 물놀이장 8곳 연다', '하루 이용 인원은 300명이며, 월요일은 쉰다.'],
  },
  {
    file: '../../examples/pages/festival.txt',
    headline: '문체부·행안부, 금강 물길 따라 걷는 ‘달빛나루축제’ 다음 달 개막',
    publishedAt: '2026-09-16T10:25:40',
    press: ['물빛일보'],
    reporters: ['한이랑'],
    subheadlines: ['10월 9일부터 11일까지 공주·부여·청양서… 나룻배 체험·야간 장터 등 40개 행사'],
    captions: ['▲ 지난해 10월 충남 부여군 구드래나루에서 열린 달빛나루축제에서 관람객들이 등불을 띄우고 있다. [사진=부여군 제공]'],
    body: ['금강의 옛 나루를', '입장권은 오는 21일', 9],
    outside: ['• 맑음공주14.2℃', '[물빛일보=한이랑 기자]', '보령해경, 가을 낚시철 안전 점검', '1 청양 구기자, 올해 첫 수출길'],
  },
  {
    file: '../../examples/pages/battery.txt',
    headline: '"폐배터리도 자원"…해오름에너지, 포항에 재활용 공장',
    publishedAt: '2026-11-05T14:02',
    press: ['한나루경제'],
    reporters: ['유하람'],
    subheadlines: ['산업부·경북도와 투자협약… 2028년 상반기 가동'],
    captions: ['▲ 5일 경북 포항시청에서 열린 투자협약식에서 참석자들이 협약서를 들어 보이고 있다. <사진=해오름에너지>'],
    body: ['이차전지 재활용 기업', '미래가치증권 길은우 연구원은', 6],
    outside: ['영일만산단, 내년 분양률 90% 눈앞', '유하람 기자 haram@hannaru.example', '#해오름에너지 #폐배터리 #포항시'],
  },
];

describe('온 쪽', () => {
  it.each(PAGES)('$file', (expected) => {
    const text = read(expected.file);
    const article = readArticle(text);
    expect(article.headline).toBe(expected.headline);
    expect(article.publishedAt).toBe(expected.publishedAt);
    expect(article.press).toEqual(expected.press);
    expect(article.reporters).toEqual(expected.reporters);
    expect(new Set(linesOf(text, 'headline'))).toEqual(new Set([expected.headline]));
    expect(linesOf(text, 'subheadline')).toEqual(expected.subheadlines ?? []);
    expect(linesOf(text, 'caption')).toEqual(expected.captions ?? []);
    const body = linesOf(text, 'body');
    const [first, last, count] = expected.body;
    expect(body).toHaveLength(count);
    expect((body[0] ?? '').startsWith(first)).toBe(true);
    expect((body[count - 1] ?? '').startsWith(last)).toBe(true);
    const outside = linesOf(text, 'byline', 'dateline', 'teaser', 'boilerplate');
    for (const line of expected.outside) expect(outside).toContain(line);
  });
});

describe('가구가 없는 글', () => {
  it.each<[string, string, [ZoneType, string[]][]]>([
    ['한 문장', '가온시는 12일 도서관을 열었다.', [['body', ['가온시는 12일 도서관을 열었다.']]]],
    ['짧은 줄의 목록', '가온시\n나루군\n다온구', [['body', ['가온시', '나루군', '다온구']]]],
    ['구역 이름뿐인 목록', '정치\n경제\n사회', [['body', ['정치', '경제', '사회']]]],
    ['두 문단', '가온시는 12일 도서관을 열었다.\n\n시민 300명이 모였다고 시는 전했다.', [['body', ['가온시는 12일 도서관을 열었다.', '시민 300명이 모였다고 시는 전했다.']]]],
    ['제목과 글', '가온시, 도서관 열어\n\n가온시는 12일 도서관을 열었다고 밝혔다.', [['headline', ['가온시, 도서관 열어']], ['body', ['가온시는 12일 도서관을 열었다고 밝혔다.']]]],
    [
      '통신 기사',
      '(서울=나루통신) 이서온 기자 = 가온시는 12일 도서관을 열었다.',
      [['dateline', ['(서울=나루통신)']], ['byline', ['이서온 기자 =']], ['body', ['가온시는 12일 도서관을 열었다.']]],
    ],
    [
      '인사 명단',
      '[인사] 산림청·가온은행\n\n■ 산림청\n▲ 국장 온유준 ▲ 과장 소리안\n▲ 소장 한다움\n\n산림청은 12일 3명의 인사를 냈다고 밝혔다.',
      [['headline', ['[인사] 산림청·가온은행']], ['body', ['■ 산림청', '▲ 국장 온유준 ▲ 과장 소리안', '▲ 소장 한다움', '산림청은 12일 3명의 인사를 냈다고 밝혔다.']]],
    ],
    ['제목 꼬리표', '[속보] 가온시, 도서관 열어(종합)\n가온시는 12일 도서관을 열었다고 밝혔다.', [['boilerplate', ['[속보]']], ['headline', ['가온시, 도서관 열어']], ['boilerplate', ['(종합)']], ['body', ['가온시는 12일 도서관을 열었다고 밝혔다.']]]],
  ])('%s', (_name, text, expected) => expect(zonesOf(text)).toEqual(expected));

  it('빈 글은 구역이 없다', () => expect(readArticle('')).toEqual({ press: [], reporters: [], zones: [] }));
});

const PIECES = [
  '가온시는 12일 도서관을 열었다고 밝혔다.', '많이 본 뉴스', '[저작권자ⓒ 가온뉴스. 무단전재-재배포 금지]', '입력 2026.05.02 09:10', '이서온 기자', '• 맑음가온1.3℃',
  '▲ 도서관 앞에 사람들이 서 있다. [사진=가온시]', '가온시, 도서관 열어', '(서울=나루통신) 이서온 기자 = 비가 왔다.', '', ' ', '[', '=', 'ⓒ', '나루일보 - 가온시, 도서관 열어',
  '관련기사', '뉴스댓글 >', '#가온', '\r', '2026/03/11 10:20 송고', '가온시 < 사회 < 기사본문 - 나루일보', '1 가온FC 41',
];

describe('성질', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 20 })), { maxLength: 20 }).map((lines) => lines.join('\n')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
  );

  it('구역은 글을 차례로 꼭 한 번 덮고, 결과는 늘 같다', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = readArticle(text);
        let end = 0;
        for (const zone of article.zones) {
          expect(zone.start).toBe(end);
          expect(zone.end).toBeGreaterThan(zone.start);
          end = zone.end;
        }
        expect(end).toBe(text.length);
        expect(readArticle(text)).toEqual(article);
      }),
      { numRuns: 500 },
    );
  });
});
