import { describe, expect, it } from 'vitest';
import { isSentence } from '../../src/quotes/predicates';
import { impliedSpeaker, namedSpeaker } from '../../src/quotes/speaker';
import { readMarked } from '../support/marked';

describe('이름을 가린 말한 이', () => {
  it.each([
    ['⟦A⟧씨는', 'anonymized'], ['⟦AB⟧씨는', 'anonymized'], ['⟦A사⟧는', 'anonymized'], ['⟦AB사⟧는', 'anonymized'], ['⟦김⟧모씨는', 'anonymized'], ['⟦김⟧모(33)씨는', 'anonymized'],
    ['⟦ABC⟧씨는', 'named'], ['⟦A⟧는', 'named'], ['⟦LG⟧는', 'named'], ['⟦KBS사⟧는', 'named'], ['⟦A회사⟧는', 'named'], ['⟦한가람⟧씨는', 'named'], ['⟦김⟧씨는', 'named'],
  ] as const)('%s: %s', (example, naming) => {
    const { text, spans: [span] } = readMarked(example);
    expect(impliedSpeaker(text, span!).naming).toBe(naming);
    expect(namedSpeaker(text, { kind: 'person', name: '이름', ...span! }, text.length).naming).toBe(naming);
  });

  it('이름을 찾은 쪽이 가렸다고 한 것은 글자와 상관없이', () => {
    const name = { kind: 'person', name: '한가람', start: 0, end: 3 } as const;
    expect(namedSpeaker('한가람은', { ...name, anonymous: true }, 3).naming).toBe('anonymized');
    expect(namedSpeaker('한가람은', { ...name, anonymous: false }, 3).naming).toBe('named');
  });

  it.each([['person', true, false], ['organization', false, false], ['place', false, true]] as const)('%s', (kind, isPerson, isPlace) => {
    expect(namedSpeaker('가온은', { kind, name: '가온', start: 0, end: 2 }, 2)).toMatchObject({ named: true, known: true, isPerson, isPlace });
  });
});

describe('따옴표 안이 문장인가', () => {
  it.each([
    '비가 온다', '비가 온다…', '비가 온다!', '온다.', '봄날?', '길을 열자', '그만하라', '뭐 하냐', '참 좋네', '함께 가지', '벌써 왔군', '어디 있니', '꼭 가야', '편히 쉬게', '언제 가죠', '왜 갈까', '어서 와요',
    '비가 오는가', '값은 높은가', '어디 갔던가', '얼마나 착한가', '누구인가', '“비가 온다”',
  ])('%j', (text) => {
    expect(isSentence(text, 0, text.length)).toBe(true);
  });

  it.each(['', '?', '봄?', '네.', '온다', '바다', '봄나들이', '봄…', '봄나들이…', '“봄나들이”', '동네 물가', '세상의 휴가', '길과 다리'])('%j 아님', (text) => {
    expect(isSentence(text, 0, text.length)).toBe(false);
  });

  it('그 토막만 본다', () => {
    expect([isSentence('비가 온다', 3, 5), isSentence('비가 온다. 봄', 7, 8), isSentence('비가 온다. 봄', 0, 6)]).toEqual([false, false, true]);
  });
});
