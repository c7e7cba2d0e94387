import { describe, expect, it } from 'vitest';
import { type Cue, findCue, findNearCue, findNoun, isLabel } from '../../src/quotes/cues';
import { builtInLexicon } from '../../src/quotes/lexicon';
import { type Token, tokenize } from '../../src/quotes/tokens';
import { pairQuoteMarks } from '../../src/text/marks';

const lexicon = builtInLexicon();
const tokensOf = (text: string): Token[] => tokenize(text, 0, text.length, pairQuoteMarks(text));

describe('고 뒤의 말하는 동사', () => {
  it.each([
    ['온다고 말했다', '말하다 final 1'], ['온다고 했다', '하다 final 1'], ['온다고 한다', '하다 final 1'], ['온다고 하더라', '하다 connecting 1'], ['온다고 하셨다', '하다 final 1'],
    ['온다고 시장은 말했다', '말하다 final 2'], ['온다고 이어 말했다', '말하다 final 2'], ['온다고 소식통을 인용해 보도했다', '보도하다 final 3'], ['온다고 12일 밝혔다', '밝히다 final 2'],
    ['온다고 한 주민은 말했다', '말하다 final 3'], ['온다고 생각했다', '생각하다 final 1'], ['온다고 강조한 시장은', '강조하다 adnominal 1'], ['온다고 한 시장은', '하다 adnominal 1'],
    ['온다고 해서 왔다', undefined], ['온다고 하는 날', undefined], ['온다고 할 때', undefined], ['온다고 왔다', undefined], ['온다고 비가 왔다 말했다', undefined], ['온다고 “길이다”라고 말했다', undefined], ['온다고 눈도 온다고 말했다', undefined], ['온다고 시장은 했다', undefined], ['온다고', undefined],
  ])('%s: %s', (text, expected) => {
    const cue = findCue(text, tokensOf(text), 0, lexicon);
    expect(cue && `${cue.lemma} ${cue.form} ${cue.token}`).toBe(expected);
  });

  it.each([
    ['온다며 말했다', '말하다'], ['온다며 주장했으나', '주장하다'], ['온다며 이같이 밝혔다', '밝히다'], ['온다며 시장이 급히 또 말했다', '말하다'], ['온다며 어제 온 시장이 급히 말했다', undefined],
    ['온다며 이같이 밝혔으나', undefined], ['온다며 웃었다', '웃다'], ['온다며 길을 걸었다', undefined], ['온다며 가겠다고 말했다', undefined], ['온다며 이같이 강조한 시장은', '강조하다'],
  ])('며 뒤에 가까이: %s: %s', (text, lemma) => {
    expect(findNearCue(text, tokensOf(text), 0, lexicon)?.lemma).toBe(lemma);
  });
});

describe('는 뒤의 말의 명사', () => {
  it.each([
    ['온다는 지적이 나온다', false, '지적 1 nobody'], ['온다는 입장이다', false, '입장 1'], ['온다는 입장을 밝혔다', false, '입장 1'], ['온다는 주장을 되풀이했다', false, '주장 1'], ['온다는 시민들의 지적이 나온다', false, '지적 2 nobody'],
    ['온다는 비판도 나온다', false, '비판 1 nobody'], ['온다는 게 시장의 설명이다', false, '설명 3'], ['온다는 것이 시의 입장이다', false, '입장 3'], ['온다는 글을 올렸다', false, '글 1'], ['온다는 취지로 진술했다', false, '취지 1 진술하다'],
    ['온다”는 물음에 답했다', true, '물음 1 nobody'], ['온다”는 전화를 받았다', true, '전화 1 nobody'], ['온다”는 말', true, '말 1'],
    ['온다는 점이 문제다', false, undefined], ['온다는 뜻이다', false, undefined], ['온다는 물음에 답했다', false, undefined], ['온다는 의견을 들었다', false, undefined], ['온다는 지적', false, undefined], ['온다는 지적을', false, undefined], ['온다는 글이 있다', false, undefined], ['온다는 글귀가 쓰여 있다', true, undefined], ['온다는 소식이 왔다', false, undefined], ['온다는 주민의 집', false, undefined], ['온다는 게 좋다', false, undefined], ['온다는', false, undefined],
    ['온다는 입장을 봤다', false, undefined], ['온다는 취지로 걸었다', false, undefined],
  ])('%s (따옴표 %s): %s', (text, direct, expected) => {
    const noun = findNoun(text, tokensOf(text), 0, lexicon, direct);
    const shown = noun && `${text.slice(tokensOf(text)[noun.token]!.start).startsWith(noun.lemma) ? noun.lemma : `${text.slice(tokensOf(text)[noun.token]!.start, noun.end)} ${noun.token} ${noun.lemma}`}`;
    expect(shown && (shown.includes(' ') ? shown : `${shown} ${noun!.token}${noun!.nobody ? ' nobody' : ''}`)).toBe(expected);
  });
});

describe('무엇이라고 불리나', () => {
  it.each([
    ['자신을 의사라고 밝힌 남성', true], ['스스로를 의사라고 말했다', true], ['의사라고 밝힌 남성', true], ['남성은 의사라고 밝힌', true], ['시장은 내가 의사라고 밝힌 남성', false], ['시장은 의사라고 밝혔다', false], ['자신을 막겠다고 밝혔다', false], ['자신을 두고 길에서 만난 그를 의사라고 밝혔다', false],
  ])('%s: %s', (text, expected) => {
    const tokens = tokensOf(text);
    const index = tokens.findIndex(({ core }) => text[core - 1] === '고' && /[다라]/.test(text[core - 2]!));
    const cue = { objectOnly: false, form: /밝힌|말한/.test(text) ? 'adnominal' : 'final' } as Cue;
    expect(isLabel(text, tokens, 0, index, tokens[index]!.core - 1, cue)).toBe(expected);
    expect(isLabel(text, tokens, 0, index, tokens[index]!.core - 1, { ...cue, objectOnly: true })).toBe(text[tokens[index]!.core - 2] === '라');
  });
});
