import fc from '../support/fast-check';
import { describe, expect, it } from 'vitest';
import { pairQuoteMarks } from '../../src/text/marks';
import { splitSentences } from '../../src/text/sentences';

function sentences(text: string): string[] {
  return splitSentences(text, pairQuoteMarks(text)).map((span) => text.slice(span.start, span.end));
}

describe('문장이 끝나는 곳', () => {
  it.each([
    ['비가 왔다. 눈도 왔다.', ['비가 왔다.', '눈도 왔다.']],
    ['비가 왔다.눈도 왔다.', ['비가 왔다.', '눈도 왔다.']],
    ['왜 늦었나? 길이 막혔다!', ['왜 늦었나?', '길이 막혔다!']],
    ['첫 줄\n둘째 줄', ['첫 줄', '둘째 줄']],
    ['첫 문단.\n\n  둘째 문단.', ['첫 문단.', '둘째 문단.']],
    ['비가 왔다.) 눈도 왔다.', ['비가 왔다.)', '눈도 왔다.']],
    ['끝났다。다음', ['끝났다。', '다음']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('문장이 끝나지 않는 곳', () => {
  it.each([
    ['값은 2.5배 올랐다.'],
    ['2020.7.15. 발표했다.'],
    ['2020. 7. 15. 발표했다.'],
    ['워싱턴 D.C. 근처다.'],
    ['J. K. 롤은 작가다.'],
    ['Dr. Kim은 의사다.'],
    ['그는 “가자. 어서 가자.”고 말했다.'],
    ['그는 "왜? 어디로?"라고 물었다.'],
    ['그는 “가자.\n\n어서 가자”고 말했다.'],
    ['“예산… 두 배로”'],
    ['글쎄… 모르겠다.'],
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('a full stop inside marks ends the sentence when nothing follows them', () => {
    expect(sentences('“이제 끝났다.” 그가 떠났다.')).toEqual(['“이제 끝났다.”', '그가 떠났다.']);
  });
});

describe('성질', () => {
  const prose = fc.array(fc.constantFrom('비가 왔다', '“', '”', '. ', '\n', '2.5', '? ', '"', ' '), { maxLength: 60 }).map((parts) => parts.join(''));

  it('sentences are in order, do not overlap and lose no letter', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const spans = splitSentences(text, pairQuoteMarks(text));
        let last = 0;
        for (const span of spans) {
          expect(text.slice(last, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          last = span.end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
