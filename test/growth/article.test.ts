import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index';
import { growthOverFourfold, MOST_GROWTH } from '../support/operations';

describe('구역: 하는 일은 길이에 비례한다', () => {
  it.each([
    ['제목 줄', '가온시, 도서관 열어\n'],
    ['글 줄', '가온시는 12일 도서관을 열었다고 밝혔다.\n'],
    ['최신뉴스와 제목', '최신뉴스\n가온시, 도서관 열어\n'],
    ['캐리지 리턴', '가온시\r'],
    ['괄호', '[가온=(=<=\n'],
    ['세모', '▲ ▲ ▲\n'],
    ['발행 시각', '입력 2026.05.02 09:10\n'],
    ['한 줄로 된 괄호', '['],
    ['한 줄로 된 숫자', '2026'],
    ['관련기사 상자', '관련기사\n가온시는 12일 도서관을 열었다고 밝혔다.\nⓒ 무단전재 재배포금지\n'],
  ])('%s', (_name, piece) => {
    expect(growthOverFourfold(piece, 20_000, readArticle)).toBeLessThan(MOST_GROWTH);
  });
});
