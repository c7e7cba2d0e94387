import { beforeAll, describe, expect, it } from 'vitest';
import { createExtractor, defineDictionary, extract } from '../../src/index';
import { articles } from '../../scripts/articles';
import { growthOf, MOST_GROWTH } from '../support/operations';
import { differing, FEW } from '../support/differing';

/** Texts of pieces each with a name of its own in the place of ◯: what is kept of a name must not be gone through for the next. */
describe('이름: 하는 일은 서로 다른 이름의 수에 비례한다', () => {
  // What an extractor makes once it has read many texts is no work of the text that comes next.
  beforeAll(() => {
    for (let k = 0; k < 100; k++) extract('가온재단은 문을 열었다.');
  });

  it.each([
    ['서로 다른 기관', '◯재단은 문을 열었다. '],
    ['첫 두 음절이 같은 기관', '한빛◯재단은 문을 열었다. '],
    ['서로 다른 은행과 그 줄기', '◯은행은 문을 열었다. ◯은 닫았다. '],
    ['약칭을 함께 쓰는 기관', '◯재단 한빛대학교는 문을 열었다. 한빛대는 닫았다. '],
    ['약칭을 함께 쓰는 위원회', '◯재단 교육위원회는 모였다. 교육위는 흩어졌다. '],
    ['서로 다른 약칭', '◯재단(이하 ◯)은 ◯을 열었다. '],
    ['한 이름의 여러 약칭', '한빛재단(이하 ◯)은 문을 열었다. '],
    ['성이 같은 사람', '김◯ 시장은 웃었다. '],
    ['성이 같은 사람과 직함', '김◯ 시장은 웃었다. 김 의원은 울었다. '],
    ['성이 다른 직함', '도◯ 시장은 웃었다. 박 의원은 울었다. '],
    ['여러 낱말로 된 이름', '앤 ◯은 웃었다. '],
    ['서로 다른 이름의 목록', '김◯·박◯·'],
    ['서로 다른 노조', '◯전자 노조는 모였다. 노조는 흩어졌다. '],
    ['서로 다른 곳', '◯시 ◯동에서 모였다. '],
    ['서로 다른 화자', '◯재단 관계자는 “문을 열겠다”고 말했다. '],
    ['함께 말한 사람들', '김◯과 박◯은 “문을 열겠다”고 말했다. '],
  ])('%s', (_name, piece) => {
    const growth = growthOf(differing(piece, FEW), differing(piece, 4 * FEW, FEW), (text) => {
      const { sources } = extract(text, { publishedAt: '2026-05-14' });
      expect(Array.isArray(sources)).toBe(true);
    });
    expect(growth).toBeLessThan(MOST_GROWTH);
  });

  it('여러 기사를 한 글로', () => {
    const growth = growthOf(articles(8).join('\n\n'), articles(40).slice(8).join('\n\n'), (text) => {
      extract(text, { publishedAt: '2026-05-14' });
    });
    expect(growth).toBeLessThan(MOST_GROWTH);
  });

  it('사전이 막는 낱말', () => {
    const blocking = createExtractor({ dictionaries: [defineDictionary({ notEntities: ['한빛재단'] })] });
    blocking.extract('한빛재단은 가온재단과 만났다.');
    const piece = '한빛재단은 ◯재단과 만났다. ';
    const growth = growthOf(differing(piece, FEW), differing(piece, 4 * FEW, FEW), (text) => {
      blocking.extract(text);
    });
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});
