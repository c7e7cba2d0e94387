import { describe, expect, it } from 'vitest';
import { endOfReport, isNormative, readSource } from '../../src/quotes/according';
import { behindDateline } from '../../src/quotes/dateline';
import { headWord, secondWord } from '../../src/quotes/head-words';
import { type Token, tokenize } from '../../src/quotes/tokens';
import { pairQuoteMarks } from '../../src/text/marks';

const tokensOf = (text: string): Token[] => tokenize(text, 0, text.length, pairQuoteMarks(text));

describe('에 따르면', () => {
  it.each([
    ['경찰에 따르면 불이 났다', 0, '경찰', '불이'],
    ['경찰에 따르면, 불이 났다', 0, '경찰', '불이'],
    ['자료에 의하면 불이 났다', 0, '자료', '불이'],
    ['시에 따르면은 불이 났다', 0, '시', '불이'],
    ['경찰에따르면 불이 났다', 0, '경찰', '불이'],
    ['시에따르면 불이 났다', 0, '시', '불이'],
    ['자료에의하면 불이 났다', 0, '자료', '불이'],
    ['3일 경찰에따르면 불이 났다', 1, '경찰', '불이'],
    ['3일 경찰에 따르면 불이 났다', 1, '경찰', '불이'],
  ])('%s', (text, index, source, behind) => {
    const tokens = tokensOf(text);
    const phrase = readSource(text, tokens, index)!;
    expect(phrase.noun).toBe(index);
    expect(text.slice(tokens[phrase.noun]!.start, phrase.nounEnd)).toBe(source);
    expect(text.slice(tokens[phrase.next]!.start).startsWith(behind)).toBe(true);
  });

  it.each(['경찰에 왔다', '경찰에, 따르면 된다', '경찰은 따르면 된다', '에 따르면 된다', '경찰에', '에따르면 된다', '길을따르면 된다', '말에따르자 했다', '경찰은 왔다', '집이 가까우면 간다', '에따르면길이면 된다'])('%s 아님', (text) => {
    expect(readSource(text, tokensOf(text), 0)).toBeUndefined();
  });

  it.each([
    ['비가 온다.', '비가 온다'],
    ['비가 온다고 한다.', '비가 온다'],
    ['비가 온다고 합니다.', '비가 온다'],
    ['비가 온다고 했다.', '비가 온다'],
    ['비가 온다며 한다.', '비가 온다며 한다'],
    ['비가 온다는 한다.', '비가 온다는 한다'],
    ['비가 온다고 하자.', '비가 온다고 하자'],
    ['할인 판매를 했다.', '할인 판매를 했다'],
    ['한다.', '한다'],
  ])('%s: 옮긴 말은 %s', (text, report) => {
    expect(text.slice(0, endOfReport(text, tokensOf(text)))).toBe(report);
  });

  it.each(['법', '가온법', '「가온법」', '‘가온법’', '도로교통법', '규정', '시행규칙', '종합계획', '학칙규정', '도시기본계획', '시행령'])('%s: 규칙이나 계획', (noun) => {
    expect(isNormative(noun, 0, noun.length)).toBe(true);
  });

  it.each(['경찰', '보고서', '문법책', '기획', '「가온일보」', '서울시', '가정집', '규', ''])('%s: 아님', (noun) => {
    expect(isNormative(noun, 0, noun.length)).toBe(false);
  });

  it('앞말은 보지 않는다', () => {
    expect(isNormative('규정 자료', 3, 5)).toBe(false);
  });
});

describe('바이라인과 글머리표 뒤의 첫 낱말', () => {
  it.each([
    ['비가 온다.', '비가'],
    ['(솔빛=누리뉴스) 한가람 기자 = 비가 온다.', '비가'],
    ['(솔빛=누리뉴스)= 비가 온다.', '비가'],
    ['[솔빛=누리뉴스] 비가 온다.', '비가'],
    ['[누리뉴스] [속보] 비가 온다.', '비가'],
    ['[속보]비가 온다.', '[속보]비가'],
    ['■ 비가 온다.', '비가'],
    ['- 1. 비가 온다.', '1'],
    ['- “비가” 온다.', '“비가”'],
    ['- A사는 왔다.', 'A사는'],
    ['- LG 왔다.', 'LG'],
    ['- 李 시장은 왔다.', '李'],
    ['- (3) 비가 온다.', '(3)'],
    ['값= 비가 온다.', '값='],
    ['하나 둘 셋 넷 다섯 여섯 일곱 = 비가 온다.', '비가'],
    ['하나 둘 셋 넷 다섯 여섯 일곱 여덟 = 비가 온다.', '하나'],
    ['■ ―', undefined],
    ['', undefined],
  ])('%s → %s', (text, expected) => {
    const tokens = tokensOf(text);
    const first = tokens[behindDateline(text, tokens)];
    expect(first && text.slice(first.start, first.core)).toBe(expected);
  });
});

describe('두 낱말로 된 이음말', () => {
  it.each([
    ['이에 대해 시장은', 0, 3, 1],
    ['이에 대해 시장은', 0, 2, 1],
    ['이에 대해 시장은', 0, 1, -1],
    ['시장은 이와 함께 말했다', 1, 4, 2],
    ['이를 두고 말했다', 0, 3, 1],
    ['그와 함께 말했다', 0, 3, 1],
    ['이와 대해 말했다', 0, 3, -1],
    ['시장은 대해 말했다', 0, 3, -1],
    ['말했다 이에', 1, 2, -1],
  ])('%s, %i', (text, at, limit, expected) => {
    expect(secondWord(text, tokensOf(text), at, limit)).toBe(expected);
  });

  it('머리에 서지 않는 낱말은 0', () => {
    const text = '이어 시장은';
    const [first, second] = tokensOf(text);
    expect(headWord(text, first!)).toBeGreaterThan(0);
    expect(headWord(text, second!)).toBe(0);
  });
});
