import { describe, expect, it } from 'vitest';
import { copulaLength, isStrayClosing, readIndirect, readSuffix } from '../../src/quotes/endings';
import { isHeadlineLike } from '../../src/quotes/headlines';
import { confidenceOf, QUOTE_RULES } from '../../src/quotes/rules';
import { NOBODY, type Speaker, statementOf } from '../../src/quotes/types';
import { pairQuoteMarks } from '../../src/text/marks';

describe('간접 인용의 끝', () => {
  it.each([
    ['온다고', 'quoting', '온다'], ['갔다고도', 'quoting', '갔다'], ['갔다고만', 'quoting', '갔다'], ['갔다고까지', 'quoting', '갔다'], ['갔다고요', 'quoting', '갔다'], ['것이라고', 'quoting', '것이라'], ['라고', 'quoting', '라'],
    ['왔냐고', 'quoting', '왔냐'], ['가자고', 'quoting', '가자'], ['온다며', 'connecting', '온다'], ['온다면서', 'connecting', '온다'], ['온다면서도', 'connecting', '온다'], ['왔냐면서', 'connecting', '왔냐'], ['라며', 'connecting', '라'],
    ['온다는', 'modifying', '온다'], ['가자는', 'modifying', '가자'], ['하자는', 'modifying', '하자'], ['보자는', 'modifying', '보자'], ['열자는', 'modifying', undefined], ['달라는', 'modifying', '달라'], ['것이라는', 'modifying', '것이라'],
    ['열겠다”고', 'quoting', '열겠다'], ['것”이라고', 'quoting', '것'], ['것"이라며', 'connecting', '것'], ['나무”라고', 'quoting', '나무'], ['길”이라는', 'modifying', '길'],
    ['온다고는', undefined, undefined], ['온다는도', undefined, undefined], ['온다', undefined, undefined], ['먹고', undefined, undefined], ['먹으면서', undefined, undefined], ['걸으며', undefined, undefined], ['다고', undefined, undefined], ['자고', undefined, undefined], ['냐고', undefined, undefined], ['고', undefined, undefined],
    ['온다고서', undefined, undefined], ['온다지', undefined, undefined], ['온다고지', undefined, undefined], ['서', undefined, undefined], ['', undefined, undefined],
    ['바라며', undefined, undefined], ['놀라고', undefined, undefined], ['자라는', undefined, undefined], ['모자라면서', undefined, undefined], ['나무라면서', undefined, undefined], ['그렇다고', undefined, undefined], ['누구라고', undefined, undefined], ['후보자고', undefined, undefined], ['당사자고', undefined, undefined],
    ['관계자는', undefined, undefined], ['기자는', undefined, undefined], ['참가자는', undefined, undefined], ['배우자는', undefined, undefined], ['자는', undefined, undefined], ['후보자는', undefined, undefined],
    ['”고', undefined, undefined], ['길”은고', undefined, undefined], ['5”라고', 'quoting', '5”라'],
  ])('%s: %s, %s', (word, link, content) => {
    const ending = readIndirect(word, 0, word.length);
    if (link === undefined || content === undefined) expect(ending).toBeUndefined();
    else expect([ending?.link, word.slice(0, ending?.content), ending?.unopened]).toEqual([link, content, /[”"]/.test(word) && !/[”"]/.test(content) ? true : undefined]);
  });

  it('낱말의 앞은 보지 않는다', () => {
    expect([readIndirect('온다고', 1, 3), readIndirect('눈”온다고', 2, 5)]).toEqual([undefined, { link: 'quoting', content: 4 }]);
  });
});

describe('닫는 따옴표 뒤', () => {
  it.each([
    ['', 'bare'], ['고', 'quoting'], ['라고', 'quoting'], ['이라고까지', 'quoting'], ['며', 'connecting'], ['이라면서도', 'connecting'], ['는', 'modifying'], ['이라는', 'modifying'], ['던', 'modifying'],
    ['에서', 'other'], ['을', 'other'], ['이라고까지는', 'other'], ['이라고하였다', 'other'],
  ])('”%s: %s', (suffix, link) => {
    const text = `”${suffix}`;
    expect(readSuffix(text, 1, text.length)).toEqual({ link, end: text.length });
  });

  it.each([['이라고', 2], ['라며', 1], ['고', 0], ['이고', 0], ['', 0], ['는', 0]])('”%s: 지정사는 %i자', (suffix, length) => {
    expect(copulaLength(`”${suffix}`, 1)).toBe(length);
  });

  it.each([['길을 열겠다"고 말했다', true], ['길을 열겠다"라며 말했다', true], ['5"이다', true], ['길을 열겠다 "고 말했다', false], ['길을 열겠다"길', false], ['길을 “열겠다”고 말했다', false], ['그는 "고 외쳤다', false]])('%s: 열지 않은 것 %s', (text, expected) => {
    expect(pairQuoteMarks(text).some((mark) => isStrayClosing(text, mark))).toBe(expected);
  });
});

describe('제목 같은 줄', () => {
  const long = `${'봄'.repeat(87)} 간다`;
  it.each([
    ['시장 “길 연다”', true], ['비가 온다.\n시장 “길 연다”\n끝', true], ['시장 “길 연다”\r\n끝', true], ['앞\r시장 “길 연다”', true], ['봄날의 축제', true], ['봄'.repeat(90), true],
    ['길을 연다', false], ['길을 열어요', false], ['길을 열죠', false], ['봄날.', false], ['봄'.repeat(91), false], [long, false],
  ])('%s: %s', (text, expected) => {
    const start = Math.max(text.indexOf('시장'), 0);
    const end = start > 0 || text.startsWith('시장') ? text.indexOf('”') + 1 : text.length;
    expect(isHeadlineLike(text, { start, end })).toBe(expected);
  });

  it.each([['앞말시장 “길 연다”', 2, 10], ['시장 “길 연다” 뒷말', 0, 8], ['(시장 “길 연다”', 1, 9]])('%s: 줄의 일부', (text, start, end) => {
    expect(isHeadlineLike(text, { start, end })).toBe(false);
  });
});

describe('믿을 만한 정도', () => {
  const piece = { start: 0, end: 1, direct: true };
  const speaker = {} as Speaker;

  it.each(QUOTE_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { confidence: { attributed, unattributed } }) => {
    const score = (basis: 'same-sentence' | 'carried-over' | 'pronoun' | 'none'): number =>
      confidenceOf(statementOf(piece, id, 'direct', { basis, speaker: basis === 'none' ? undefined : speaker, carries: false }));
    expect([score('same-sentence'), score('none')]).toEqual([attributed, unattributed]);
    expect(score('carried-over')).toBe(Math.round(attributed * 95) / 100);
    expect(score('pronoun')).toBe(score('carried-over'));
    expect(score('pronoun')).toBeLessThan(attributed);
  });

  it('a rule that is none of them is as good as a guess', () => {
    expect(confidenceOf(statementOf(piece, 'quotes/unheard-of', 'direct', NOBODY))).toBe(0.5);
  });
});
