import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';
import { toHTML, toTerminal, type RenderableDocument } from '../../src/render';
import { growthOverFourfold, MOST_GROWTH } from '../support/operations';

const LENGTH = 4_000;

/** A document of quotes one inside another, as no text brings them. */
function nested(text: string): RenderableDocument {
  const mentions = Array.from({ length: Math.floor(text.length / 2) - 1 }, (_, k) => ({
    kind: 'quote' as const, start: k, end: text.length - k, text: text.slice(k, text.length - k), rule: 'r', confidence: 1, form: 'direct' as const, speakerBasis: 'none' as const,
  }));
  return { mentions, entities: [], article: { press: [], reporters: [], zones: [] } };
}

describe('그리기: 하는 일은 길이에 비례한다', () => {
  it.each([
    ['보통 글', '행정안전부는 15일 충북 진천군에서 “문턱을 낮추겠다”고 말했다. '],
    ['줄 바꿈', '\n'],
    ['짧은 줄', '가나\n'],
    ['한 사람의 인용', '도하윤 원장은 “가자”고 말했다.\n'],
    ['이름 없는 화자', '경찰 관계자는 “가자”고 말했다.\n'],
    ['따옴표 쌍', '“가” '],
  ])('%s', (_name, unit) => {
    // Extracted before, so that only drawing is counted.
    const documents = new Map([LENGTH, 4 * LENGTH].map((length) => unit.repeat(Math.ceil(length / unit.length))).map((text) => [text, extract(text)]));
    const growth = growthOverFourfold(unit, LENGTH, (text) => {
      const document = documents.get(text)!;
      toHTML(text, document);
      toTerminal(text, document, { colors: true });
    });
    expect(growth).toBeLessThan(MOST_GROWTH);
  });

  it('속의 속의 인용', () => {
    const growth = growthOverFourfold('가', 400, (text) => {
      toHTML(text, nested(text), { list: false });
    });
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});
