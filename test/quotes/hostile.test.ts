import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';
import { findQuotes } from '../../src/quotes';
import { sourceOf } from './markup';

const LENGTH = 100_000;
/** Four times the text may take so many times as long: linear is 4, quadratic 16. */
const MOST = 10;

describe('적대적인 글도 길이에 비례하는 시간에 끝난다', () => {
  it.each([
    '“', '”', '"', "'", '‘', '’', '「', '『', '«', '“‘', '‘“', '“”', '"\'', '”“', '“ ', '”고 ', '“가', '“가”고 ', "'가'고 ", '“가”, ', '“가\n', '“가.” ', '열겠다”고 ', '이라고 ', '이라는 ', '고 말했다', '것으로 알려졌다 ',
    'Q. 가?\nA. 나다.\n', '▶ 가나?\n나다.\n', '▶ 가나?\n', '가: 나다.\n', '그는 ', '이 관계자는 “가”고 했다. ', '(', '[', '가 “나다!” 다라고 ', '에 따르면 ', '던 ', '페이스북에 ',
    '“가.” 고 ', '“가.” 고 말했다 ', '가와 나는 ', '김도현과 박서윤은 “가나다라”고 했다. ', '김도현, ', '30대는 값이 비싸다고 답했다. ', '“가나다라.”는 김도현은 ', '‘가’라는 지적이 ', '두 사람은 “가나다라”고 했다. ', '는“가”',
  ])('%j', (unit) => {
    const time = (length: number): number => {
      const source = sourceOf(unit.repeat(Math.ceil(length / unit.length)));
      const start = performance.now();
      findQuotes(source);
      return performance.now() - start;
    };
    time(LENGTH / 20);
    const small = Math.min(time(LENGTH / 4), time(LENGTH / 4), time(LENGTH / 4));
    const large = Math.min(time(LENGTH), time(LENGTH), time(LENGTH));
    expect(large).toBeLessThan(Math.max(small, 4) * MOST);
  });

  it('the views of a hostile document come in linear time, too', () => {
    const text = `${'“가나다 라마” '.repeat(2_000)}\n\n${'김도현 시장은 “가나다 라마”라고 말했다. '.repeat(2_000)}`;
    const start = performance.now();
    const { sources, headlineQuotes } = extract(text);
    expect(sources.length + headlineQuotes.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
