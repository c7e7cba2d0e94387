import { describe, expect, it } from 'vitest';
import { classify, LINE_RULES, type LineKind } from '../../src/article/line-rules';
import { endsSentence, isProse, splitLines } from '../../src/article/lines';

function kindOf(text: string): LineKind {
  return classify(text, splitLines(text)[0]!);
}

describe('규칙마다 스스로 든 예', () => {
  for (const rule of LINE_RULES) {
    it.each(rule.accept)(`${rule.id} 이다: %s`, (text) => expect(kindOf(text)).toBe(rule.kind));
    it.each(rule.reject)(`${rule.id} 아니다: %s`, (text) => expect(kindOf(text)).not.toBe(rule.kind));
  }
  it('규칙 이름은 겹치지 않는다', () => expect(new Set(LINE_RULES.map((rule) => rule.id)).size).toBe(LINE_RULES.length));
});

describe('가구가 아닌 줄', () => {
  it.each<[string, LineKind]>([
    ['가온시는 12일 새 도서관을 열었다고 밝혔다.', 'prose'],
    ['가온시, 새 도서관 문 연다…“밤 10시까지”', 'text'],
    ['“늘 고맙다”', 'word'],
    ['□ 산림청은 30일 대책본부를 꾸렸다고 밝혔다.', 'prose'],
    ['―향후 계획은.', 'text'],
    ['   ', 'blank'],
  ])('%s', (text, kind) => expect(kindOf(text)).toBe(kind));
});

describe('줄 나누기', () => {
  it.each([
    ['', []],
    ['가', ['가']],
    ['가\n나\n', ['가', '나']],
    ['가\r\n나\r다', ['가', '나', '다']],
    ['\n\n가', ['', '', '가']],
  ])('%j', (text, expected) => expect(splitLines(text).map((line) => line.text)).toEqual(expected));

  it('줄은 글 전체를 덮는다', () => {
    const text = '가 \r\n\u3000나\n\r다\n';
    expect(splitLines(text).map((line) => text.slice(line.start, line.next)).join('')).toBe(text);
  });
});

describe('문장 끝', () => {
  it.each([
    ['비가 왔다.', true],
    ['비가 왔다.”', true],
    ['비가 왔나?', true],
    ['비 3.4', false],
    ['“비 온다”', false],
    ['.', false],
  ])('%s → %s', (text, expected) => expect(endsSentence(text, 0, text.length)).toBe(expected));

  it('짧은 이름표는 글이 아니다', () => {
    expect(isProse('많이 본 뉴스', splitLines('많이 본 뉴스')[0]!)).toBe(false);
  });
});
