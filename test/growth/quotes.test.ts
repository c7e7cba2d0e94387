import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';
import { findQuotes } from '../../src/quotes';
import { sourceOf } from '../quotes/markup';
import { growthOverFourfold, MOST_GROWTH } from '../support/operations';

const LENGTH = 12_000;

describe('인용: 적대적인 글에서도 하는 일은 길이에 비례한다', () => {
  it.each([
    '“', '”', '"', "'", '‘', '’', '「', '『', '«', '“‘', '‘“', '“”', '"\'', '”“', '“ ', '”고 ', '“가', '“가”고 ', "'가'고 ", '“가”, ', '“가\n', '“가.” ', '열겠다”고 ', '이라고 ', '이라는 ', '고 말했다', '것으로 알려졌다 ',
    'Q. 가?\nA. 나다.\n', '▶ 가나?\n나다.\n', '▶ 가나?\n', '가: 나다.\n', '그는 ', '이 관계자는 “가”고 했다. ', '(', '[', '가 “나다!” 다라고 ', '에 따르면 ', '던 ', '페이스북에 ',
    '“가.” 고 ', '“가.” 고 말했다 ', '가와 나는 ', '김도현과 박서윤은 “가나다라”고 했다. ', '김도현, ', '30대는 값이 비싸다고 답했다. ', '“가나다라.”는 김도현은 ', '"가 ', '“가”', '한다고 ', '한다며 ', '했다고 말했다고 ', '그는 “가자”고 말했다고 ', '경찰에 따르면 ', '한 것으로 알려졌다 ', '한다는 지적과 ', '1', '‘가’라는 지적이 ', '두 사람은 “가나다라”고 했다. ', '는“가”',
  ])('%j', (unit) => {
    expect(growthOverFourfold(unit, LENGTH, (text) => findQuotes(sourceOf(text)))).toBeLessThan(MOST_GROWTH);
  });

  it('the views of a hostile document, too', () => {
    const unit = `${'“가나다 라마” '.repeat(100)}\n\n${'김도현 시장은 “가나다 라마”라고 말했다. '.repeat(100)}`;
    const growth = growthOverFourfold(unit, 2 * unit.length, (text) => {
      const { sources, headlineQuotes } = extract(text);
      expect(sources.length + headlineQuotes.length).toBeGreaterThan(0);
    });
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});
