import { describe, expect, it } from 'vitest';
import { actOf } from '../../src/quotes/acts';
import type { Statement } from '../../src/quotes/types';

const saying = (text: string, act?: string): string => actOf(text, { act, segments: [{ start: 0, end: text.length, text }] } as unknown as Statement);

describe('발화 행위', () => {
  it.each<[string, string | undefined, string]>([
    ['내일 답하겠다', undefined, 'promise'],
    ['내일 답하겠다', 'statement', 'promise'],
    ['내일 답하겠다', 'report', 'promise'],
    ['내일 답하겠다', 'praise', 'statement'],
    ['내일 답하겠다', 'order', 'demand'],
    ['내일 답하겠다', 'criticism', 'criticism'],
    ['내일 답하겠다.”', undefined, 'promise'],
    ['왜 늦었나 ', undefined, 'question'],
    ['늦었다?', undefined, 'question'],
    ['?', undefined, 'question'],
    ['', undefined, 'statement'],
    ['…', undefined, 'statement'],
    ['값이 오를 것이다', undefined, 'prediction'],
    ['값이 오를것이다', undefined, 'prediction'],
    ['값이 오른 것이다', undefined, 'statement'],
    ['값이 오른것이다', undefined, 'statement'],
    ['잘 모르겠다', undefined, 'statement'],
    ['그런 적이 없다', undefined, 'denial'],
  ])('%j, %s: %s', (text, act, expected) => {
    expect(saying(text, act)).toBe(expected);
  });

  it('마지막 조각의 끝이 말한다', () => {
    const text = '돕겠다 / 늦었다';
    expect(actOf(text, { segments: [{ start: 0, end: 3 }, { start: 6, end: 9 }] } as unknown as Statement)).toBe('statement');
    expect(actOf(text, { segments: [{ start: 6, end: 9 }, { start: 0, end: 3 }] } as unknown as Statement)).toBe('promise');
  });

  it('앞 조각을 넘어 읽지 않는다', () => {
    expect(actOf('하겠다', { segments: [{ start: 2, end: 3 }] } as unknown as Statement)).toBe('statement');
  });
});
