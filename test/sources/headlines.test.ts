import { describe, expect, it } from 'vitest';
import { compareHeadlines } from '../../src/sources/headlines';
import type { Article, QuoteMention } from '../../src/types';
import { extract } from '../../src/index';
import { definitionErrors } from './definitions';

interface Said {
  text: string;
  speaker?: string;
}

/** A page of statements: one of the headline, the others of the body. */
function pageOf(headline: Said, ...body: Said[]): { mentions: QuoteMention[]; article: Article } {
  let at = 0;
  const mentions = [headline, ...body].map(({ text, speaker }): QuoteMention => {
    const start = at;
    at += text.length + 1;
    return {
      kind: 'quote', text, start, end: start + text.length, form: 'direct', rule: 'quotes/direct', confidence: 0.9,
      ...(speaker === undefined ? { speakerBasis: 'none' as const } : { speaker, speakerBasis: 'same-sentence' as const }),
    };
  });
  const end = headline.text.length + 1;
  return { mentions, article: { press: [], reporters: [], zones: [{ type: 'headline', start: 0, end }, { type: 'body', start: end, end: at }] } };
}

describe('제목의 말과 본문의 말', () => {
  it.each([
    ['same', '길을 열겠다', '길을 열겠다'],
    ['same', '길을 열겠다', '길을  열겠다.'],
    ['same', '길, 꼭 열겠다!', '길 꼭 열겠다'],
    ['same', '길을 열겠다', '오래 생각했다. 길을 열겠다. 고맙다.'],
    ['shortened', '길 열겠다', '길을 열겠다'],
    ['shortened', '예산 두 배로', '내년 예산을 두 배로 늘리겠다'],
    ['shortened', '예산 늘리겠다', '내년 예산을 반드시 두 배로 늘리겠다'],
    ['reworded', '두 배로 예산 늘린다', '예산을 두 배로 늘리겠다'],
    ['reworded', '시민 위해 예산 늘린다', '내년 예산을 두 배로 늘리겠다'],
    ['missing', '반대는 없다', '내년 예산을 두 배로 늘리겠다'],
    ['missing', '물러나라', '길을 열겠다'],
  ] as const)('%s: %s | %s', (match, headline, body) => {
    const [compared] = compareHeadlines(pageOf({ text: headline }, { text: body }));
    expect(compared).toEqual(match === 'missing' ? { quote: 0, match } : { quote: 0, match, body: 1 });
  });

  it('takes the nearest statement, of equals the one with the same speaker', () => {
    expect(compareHeadlines(pageOf({ text: '길을 열겠다' }, { text: '길은 없다' }, { text: '길을 열겠다' }))).toEqual([{ quote: 0, match: 'same', body: 2 }]);
    const page = pageOf({ text: '길 열겠다', speaker: '나' }, { text: '길을 열겠다', speaker: '가' }, { text: '길을 열겠다', speaker: '나' });
    expect(compareHeadlines(page)).toEqual([{ quote: 0, match: 'shortened', body: 2 }]);
  });

  it('is missing where the body says nothing', () => {
    expect(compareHeadlines(pageOf({ text: '길을 열겠다' }))).toEqual([{ quote: 0, match: 'missing' }]);
  });

  it('compares the pieces of a statement one by one', () => {
    const page = pageOf({ text: '다리도 놓겠다' }, { text: '길을 열겠다”며 “다리도 놓겠다' });
    page.mentions[1]!.segments = [{ text: '길을 열겠다', start: 8, end: 14 }, { text: '다리도 놓겠다', start: 18, end: 25 }];
    expect(compareHeadlines(page)[0]?.match).toBe('same');
  });
});

describe('doc.headlineQuotes', () => {
  const doc = extract(`김도현 시장 “예산 두 배로 늘리겠다”

한이랑 기자 입력 2026-05-14 10:00

김도현 솔빛시장은 14일 기자회견을 열고 “내년 예산을 두 배로 늘리겠다”고 밝혔다. 시는 이날 계획을 내놨다.
`);

  it('compares the headline of a page with its body', () => {
    expect(doc.headlineQuotes).toHaveLength(1);
    const [compared] = doc.headlineQuotes;
    expect(compared?.match).toBe('shortened');
    expect(doc.mentions[compared!.quote]?.text).toBe('예산 두 배로 늘리겠다');
    expect(doc.mentions[compared!.body!]?.text).toBe('내년 예산을 두 배로 늘리겠다');
  });

  it('is worked out once, stays out of the JSON and fits the schema', () => {
    expect(doc.headlineQuotes).toBe(doc.headlineQuotes);
    expect(doc.toJSON()).not.toHaveProperty('headlineQuotes');
    for (const compared of doc.headlineQuotes) expect(definitionErrors('headlineQuote', compared)).toEqual([]);
    expect(definitionErrors('headlineQuote', { quote: 0, match: 'alike' })).not.toEqual([]);
  });
});
