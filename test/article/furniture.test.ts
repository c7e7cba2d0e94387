/** What surrounds an article on scraped pages, a piece at a time. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index';
import type { ZoneType } from '../../src/types';

const BODY = '가온시는 12일 낡은 도서관을 고쳐 다시 열었다고 밝혔다.\n도서관은 밤 10시까지 문을 연다고 시는 설명했다.';
const RIGHTS = '[저작권자ⓒ 가온뉴스. 무단전재-재배포 금지]';

/** The type of the zone that a line of a page starts in. */
function typeOf(page: string, line: string): ZoneType | undefined {
  const at = page.indexOf(line);
  return readArticle(page).zones.find(({ start, end }) => start <= at && at < end)?.type;
}

describe('글 앞뒤의 줄', () => {
  it.each([
    ['콘텐츠 바로가기', 'boilerplate'], ['가온뉴스 상단 메뉴', 'boilerplate'], ['04.27 (토)', 'boilerplate'], ['댓글 첫 댓글을 작성해보세요', 'boilerplate'],
    ['주소복사가 완료되었습니다', 'boilerplate'],
  ] as const)('제목 위의 %s', (line, type) => {
    const page = `${line}\n가온시, 고친 도서관 열어\n입력 2026.05.02 09:10\n${BODY}\n${RIGHTS}`;
    expect([typeOf(page, line), readArticle(page).headline]).toEqual([type, '가온시, 고친 도서관 열어']);
  });

  it.each([
    ['▶ "새봄의 소식을 들려주세요" 글 남기고 달력 받으세요!', 'boilerplate'], ['▶ 가온뉴스가 고른 소식 받아보기', 'boilerplate'], ['※ 댓글 작성 시 배려를 부탁드립니다.', 'boilerplate'],
    ['이 기사의 카테고리는 언론사의 분류를 따릅니다.', 'boilerplate'],
  ] as const)('이름 뒤의 %s', (line, type) => {
    const page = `가온시, 고친 도서관 열어\n입력 2026.05.02 09:10\n${BODY}\n이서온 기자\n${line}\n${RIGHTS}`;
    expect(typeOf(page, line)).toBe(type);
  });

  it.each(['▶ 도서관은 밤 10시까지 문을 연다.', '※ 자세한 내용은 시청 누리집에 있다.'])('이름 앞의 %s는 글이다', (line) => {
    const page = `가온시, 고친 도서관 열어\n입력 2026.05.02 09:10\n${BODY}\n${line}\n이서온 기자\n${RIGHTS}`;
    expect(typeOf(page, line)).toBe('body');
  });

  it('다른 글의 목록 하나만 있어도 쪽이다', () => {
    const page = `${BODY}\n댓글 많은 뉴스\n나루시, 새 다리 놓는다\n솔빛시 버스 파업 끝나`;
    expect([typeOf(page, '나루시, 새'), typeOf(page, '가온시는')]).toEqual(['teaser', 'body']);
  });

  it('글 앞의 목록 이름 하나는 쪽을 만들지 않는다', () => {
    expect(readArticle(`이슈\n${BODY}`).zones.at(-1)?.type).toBe('body');
  });

  it('한글이 없는 줄은 글이 아니다', () => {
    const page = `입력 2026.05.02 09:10\n${BODY}\nAdvertisement\nRead a richer page on our new mobile app today!\n${RIGHTS}`;
    expect(typeOf(page, 'Read')).toBe('teaser');
  });

  it('사진의 이름은 쓴 이가 아니다', () => {
    const page = `입력 2026.05.02 09:10\n배우 도하윤 / 사진=반지온 기자\n${BODY}\n이서온 기자\n${RIGHTS}`;
    expect(readArticle(page).reporters).not.toContain('도하윤');
  });
});

describe('쓴 이와 매체', () => {
  it.each([
    ['가온방송 이서온 (seon@gaon.example)', ['이서온'], ['가온방송']],
    ['이서온[seon@gaon.example]', ['이서온'], []],
    ['YTN 이서온 (seon@gaon.example)', ['이서온'], ['YTN']],
    ['[가온뉴스]= 이서온 기자', ['이서온'], ['가온뉴스']],
    ['(이서온 기상캐스터)', ['이서온'], []],
    ['(서울 AFP=가온뉴스) 이서온 기자', ['이서온'], ['가온뉴스']],
    ['이서온 기자 다른 기사 보기', ['이서온'], []],
  ])('%s', (line, reporters, press) => {
    const article = readArticle(`${BODY}\n${line}`);
    expect([article.reporters, article.press]).toEqual([reporters, press]);
  });

  it.each([
    ['[서울=가온뉴스] 이서온 정치부장 = 비가 왔다고 시는 밝혔다.', ['이서온'], ['가온뉴스']],
    ['(나루 통신)이서온 기자=비가 왔다고 시는 밝혔다.', ['이서온'], ['나루 통신']],
  ])('%s', (text, reporters, press) => {
    const article = readArticle(text);
    expect([article.reporters, article.press]).toEqual([reporters, press]);
  });

  it.each(['문의 이서온 (seon@gaon.example)', '이서온 과장 seon@gaon.example', 'help@gaon.example'])('%s: 쓴 이가 없다', (line) => {
    expect(readArticle(`${BODY}\n${line}`).reporters).toEqual([]);
  });

  it.each([
    ['- Copyrights ⓒ 가온뉴스 & gaon.example, 무단 전재 및 재배포 금지 -', '가온뉴스'],
    ['- ⓒ가온뉴스(www.gaon.example).', '가온뉴스'],
  ])('%s', (line, press) => {
    expect(readArticle(`입력 2026.05.02 09:10\n${BODY}\n${line}`).press).toEqual([press]);
  });

  it('구역 뒤의 이름', () => {
    expect(readArticle(`가온시, 고친 도서관 열어\n- 경제/산업 / 이서온 / 2026-05-02 16:07:46\n${BODY}\n${RIGHTS}`)).toMatchObject({ reporters: ['이서온'], publishedAt: '2026-05-02T16:07:46' });
  });

  it('날짜와 이름만 있는 줄', () => {
    expect(readArticle(`가온시, 고친 도서관 열어\n\n2026-05-02     이서온 기자\n${BODY}\n${RIGHTS}`)).toMatchObject({ headline: '가온시, 고친 도서관 열어', reporters: ['이서온'], publishedAt: '2026-05-02' });
  });

  it('목록의 이름은 매체가 아니다', () => {
    expect(readArticle(`전체기사 최신뉴스 GAM\n정치 사회\n가온시, 고친 도서관 열어\n입력 2026.05.02 09:10\n${BODY}`).press).toEqual([]);
  });
});
