import fc from '../support/fast-check';
import { describe, expect, it } from 'vitest';
import { pairQuoteMarks } from '../../src/text/marks';

/** Contents of the pairs found, with their depth when nested and … when truncated. */
function contents(text: string): string[] {
  return pairQuoteMarks(text).map((pair) => `${'>'.repeat(pair.depth)}${text.slice(pair.start, pair.end)}${pair.truncated ? '…' : ''}`);
}

describe('짝을 이루는 따옴표', () => {
  it.each([
    ['그는 “가자”고 했다.', ['가자']],
    ['그는 "가자"고 했다.', ['가자']],
    ['그는 "가자”고 했다.', ['가자']],
    ['그는 “가자"고 했다.', ['가자']],
    ['그는 ”가자”고 했다.', ['가자']],
    ['그는 ‘가자’고 했다.', ['가자']],
    ["그는 '가자’고 했다.", ['가자']],
    ['그는 ＂가자＂고 했다.', ['가자']],
    ['그는 ““가자””고 했다.', ['가자']],
    ["그는 ''가자''고 했다.", ['가자']],
    ['그는 “ 가자 ”고 했다.', [' 가자 ']],
    ['『봄』과 「여름」', ['봄', '여름']],
    ['«봄»과 《여름》', ['봄', '여름']],
    ['“봄”과 “여름”', ['봄', '여름']],
    ['"봄"과 "여름"', ['봄', '여름']],
    ['광장에서‘특별전’을 연다', ['특별전']],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe('겹친 따옴표', () => {
  it.each([
    ['“그가 ‘가자’고 했다”고 전했다', ['그가 ‘가자’고 했다', '>가자']],
    ['"그가 \'가자\'고 했다"고 전했다', ["그가 '가자'고 했다", '>가자']],
    ['‘가자’와 “그가 ‘가자’고”', ['가자', '그가 ‘가자’고', '>가자']],
    ['“「봄법」을 고치자”', ['「봄법」을 고치자', '>봄법']],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe('닫히지 않은 따옴표', () => {
  it.each([
    ['그는 “가자\n다음 줄', ['가자…']],
    ['그는 "가자\n다음 "여름"', ['가자…', '여름']],
    ['그는 ‘가자\n다음 줄', []],
    ['그는 “가자. 가자.\n\n또 가자”고 했다', ['가자. 가자.\n\n또 가자']],
    ['그는 가자”고 했다', []],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe('어깨점은 따옴표가 아니다', () => {
  it.each([['’24년 예산'], ["'98년 대회"], ["it's mine"], ["O'Neil 감독"], ['5\'10"'], ["players' union"]])('%s', (text) => {
    expect(contents(text)).toEqual([]);
  });

  it("‘it's mine’ keeps its marks", () => {
    expect(contents("그는 ‘it's mine’이라고 했다")).toEqual(["it's mine"]);
  });
});

const marked = fc.array(fc.constantFrom('“', '”', '"', '‘', '’', "'", '「', '」', '«', '»', '가', '나 ', '.', ' ', '\n', '2', 'a'), { maxLength: 80 }).map((parts) => parts.join(''));

describe('성질', () => {
  it('pairs are in order and nested whole', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const pairs = pairQuoteMarks(text);
        pairs.forEach((pair, index) => {
          expect(pair.open).toBeLessThan(pair.start);
          expect(pair.start).toBeLessThanOrEqual(pair.end);
          expect(pair.end).toBeLessThanOrEqual(pair.close);
          expect(pair.close).toBeLessThanOrEqual(text.length);
          const next = pairs[index + 1];
          if (next) expect(next.open > pair.open && (next.open >= pair.close || next.close <= pair.end)).toBe(true);
        });
      }),
    );
  });
});
