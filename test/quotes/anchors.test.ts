import { describe, expect, it } from 'vitest';
import { hasAnchor, isAnchorWord, mayState } from '../../src/quotes/anchors';
import { pairQuoteMarks } from '../../src/text/marks';

/** A text and where its `|` stands. */
function cut(marked: string): [text: string, at: number] {
  const at = marked.indexOf('|');
  return [marked.slice(0, at) + marked.slice(at + 1), at];
}

describe('말이 끝나거나 출처인 낱말', () => {
  it.each([
    '온다고| 했다', '온다며|', '온다는|', '가라고|', '가라며|', '왔냐고|', '왔냐는|', '가자고|', '가자는|', '”고|', '"며|',
    '온다면서|', '가라면서|', '왔냐면서|', '가자면서|', '온다면서도|', '온다고도|', '온다고만|', '온다고요|', '온다고까지|',
    '간 것으로| 알려졌다', '간 것으로| 전해졌다',
    '경찰에 따르면|', '경찰에  따르면|', '경찰에따르면|', '자료에 의하면|', '자료에의하면|', '경찰에| 따르면', '자료에| 의하면',
  ])('%s', (marked) => {
    expect(isAnchorWord(...cut(marked))).toBe(true);
  });

  it.each([
    '온다|', '고|', '먹고|', '가면서|', '먹으면서|', '하면서도|', '먹고도|', '지도|', '새까만|', '온다까지|',
    '간 것으로| 보인다', '간 곳으로| 알려졌다', '손으로|',
    '길을 따르면|', '경찰에   따르면|', '경찰에 바르면|', '경찰에 다르면|', '에서 따르면|', '경찰에 따르는|', '경찰에| 왔다', '경찰은| 따르면', '경찰에|서 따르면',
    // 일, 랐, 실 share their low bits with 라, 자, 다
    '논란이 일고|', '파문이 일며|', '놀랐고|', '자랐는|', '실고|',
  ])('%s 아님', (marked) => {
    expect(isAnchorWord(...cut(marked))).toBe(false);
  });
});

describe('말이 있을 수 있는 문장', () => {
  const inSentence = (text: string): boolean => hasAnchor(text, 0, text.length);

  it.each([
    '비가 온다고 했다.', '다고 했다', '비가 온다며', '비가 온다면서 웃었다.', '간 것으로 알려졌다.', '경찰에 따르면 비가 온다.', '비가 온다고도 했다.', '비가 온다고',
    '물이 일고 비가 온다고 했다.',
  ])('%s', (text) => {
    expect(inSentence(text)).toBe(true);
  });

  it.each([
    '비가 온다.', '논란이 일고 있다.', '모두 놀랐고 울었다.', '비가 온다고는했다.', '걸어가면서 웃었다.', '간 것으로 보인다.', '길을 따르면 된다.', '먹고도 남는다.', '', '고',
  ])('%j 아님', (text) => {
    expect(inSentence(text)).toBe(false);
  });

  it('그 토막 안만 본다', () => {
    const text = '비가 왔다. 눈이 온다고 했다.';
    expect([hasAnchor(text, 0, 6), hasAnchor(text, 7, text.length), hasAnchor('온다고', 0, 2), hasAnchor('온다고 한다', 2, 6)]).toEqual([false, true, false, false]);
  });
});

describe('말이 있을 수 있는 따옴표', () => {
  const states = (text: string): boolean => mayState(text, pairQuoteMarks(text)[0]!);

  it.each([
    '“길”', '“길” 옆', '“길”, ', '“길”고', '“길”라고', '“길”이라고', '“길”을', '“나무”를', '“나무”는', '“길”A',
    '‘길’고', '‘나무’라며', '‘길’이라고', '‘길’이란', '‘나무’며', '‘길’이며', '‘길’이고', '‘길’ 라고', '‘길’ 이라고', '‘비가 온다’ 했다', '‘비가 온다’, ',
  ])('%s', (text) => {
    expect(states(text)).toBe(true);
  });

  it.each([
    '“길”에서', '“길”의', '“길”부터', '“길”과',
    '‘길’', '‘길’이', '‘길’이 온다', '‘길’이다', '‘길’ 사업', '‘길’ ', '‘길’을', '‘길’은', '‘길’에', '‘길’, 길', '‘비가 온다’. ', '‘길’A',
  ])('%s 아님', (text) => {
    expect(states(text)).toBe(false);
  });
});
