import { describe, expect, it } from 'vitest';
import { findQuotes, type NamedMention } from '../../src/quotes';
import { sourceOf } from './markup';

/** The speakers of a text whose organizations are marked `{이름:갈래}`. */
function speakersOf(marked: string): (string | undefined)[] {
  const names: NamedMention[] = [];
  let text = '';
  for (const piece of marked.split(/(?<=\})|(?=\{)/)) {
    const { name, kind } = /^\{(?<name>[^:]+):(?<kind>[^}]*)\}$/.exec(piece)?.groups ?? {};
    if (name) names.push({ kind: 'organization', start: text.length, end: text.length + name.length, name, type: kind || undefined });
    text += name ?? piece;
  }
  return findQuotes(sourceOf(text, names)).map(({ speaker, speakerBasis }) => speaker && `${speaker} ${speakerBasis}`);
}

describe('앞에 나온 기관을 가리키는 말', () => {
  it.each([
    ['{가온전자:company}가 공장을 짓는다. 회사는 “내년에 연다”고 밝혔다.', '가온전자 pronoun'],
    ['{가온전자:company}가 공장을 짓는다. 회사 측은 “내년에 연다”고 밝혔다.', '가온전자 pronoun'],
    ['{가온전자:company}가 {가온전자:company} 공장을 짓는다. 회사는 “내년에 연다”고 밝혔다.', '가온전자 pronoun'],
    ['{가온전자:company}와 {솔빛군:local-government}이 만났다. 회사는 “내년에 연다”고 밝혔다.', '가온전자 pronoun'],
    ['{가온전자:company}와 {솔빛물산:company}이 만났다. 회사는 “내년에 연다”고 밝혔다.', '회사 same-sentence'],
    ['{솔빛군:local-government}이 공장을 짓는다. 회사는 “내년에 연다”고 밝혔다.', '회사 same-sentence'],
    ['{가온전자:}가 공장을 짓는다. 회사는 “내년에 연다”고 밝혔다.', '회사 same-sentence'],
    ['회사는 “내년에 연다”고 밝혔다. {가온전자:company}는 공장을 짓는다.', '회사 same-sentence'],
    ['{한빛재단:}과 {솔빛재단:}이 만났다. 재단은 “함께 돕겠다”고 밝혔다.', '솔빛재단 pronoun'],
    ['{재단:}이 생겼다. 재단은 “함께 돕겠다”고 밝혔다.', '재단 same-sentence'],
    ['{한빛대학교:university}가 문을 열었다. 대학은 “함께 배우자”고 밝혔다.', '한빛대학교 pronoun'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  it.each([[2900, '솔빛재단 pronoun'], [3100, '재단 same-sentence']])('%i자 앞', (distance, speaker) => {
    expect(speakersOf(`{솔빛재단:}이 생겼다. ${'비가 왔다. '.repeat(distance / 7)}재단은 “함께 돕겠다”고 밝혔다.`)).toEqual([speaker]);
    expect(speakersOf(`{가온전자:company}가 왔다. ${'비가 왔다. '.repeat(distance / 7)}회사는 “함께 돕겠다”고 밝혔다.`)).toEqual([speaker === '재단 same-sentence' ? '회사 same-sentence' : '가온전자 pronoun']);
  });
});
