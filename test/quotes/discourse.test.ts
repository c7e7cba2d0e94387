import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/quotes';
import type { ZoneType } from '../../src/types';
import { readMarkup, sourceOf } from './markup';

/** The speakers of a text in zones of the given types, divided by `|`. */
function speakersIn(types: readonly ZoneType[], marked: string): string[] {
  const parts = marked.split('|');
  const { text, names } = readMarkup('', parts.join(''));
  let start = 0;
  const zones = parts.map((part, k) => {
    const { length } = readMarkup('', part).text;
    start += length;
    return { type: types[k]!, start: start - length, end: start };
  });
  return findQuotes({ ...sourceOf(text, names), zones }).map(({ speaker, speakerBasis }) => `${speaker ?? '-'} ${speakerBasis}`);
}

const FIRST = '{p한가람} 시장은 길이 막혔다고 말했다. ';
const SECOND = '이어 “곧 뚫겠다”고 했다. ';
const GOES_ON = ['한가람 same-sentence', '한가람 carried-over'];
const APART = ['한가람 same-sentence', '- none'];

describe('말한 이는 다른 글로 넘어가지 않는다', () => {
  it.each<[ZoneType, ZoneType, string[]]>([
    ['body', 'body', GOES_ON],
    ['body', 'caption', GOES_ON],
    ['subheadline', 'body', GOES_ON],
    ['body', 'teaser', APART],
    ['body', 'boilerplate', APART],
    ['teaser', 'body', APART],
    ['boilerplate', 'body', APART],
  ])('%s에서 %s로', (first, second, expected) => {
    expect(speakersIn([first, second], `${FIRST}|${SECOND}`)).toEqual(expected);
  });

  it('본문이 끊겼다 이어져도, 구역 밖에서도', () => {
    expect(speakersIn(['body', 'teaser', 'body'], `${FIRST}|{p오나래} 의원은 비가 온다고 말했다. |${SECOND}`)).toEqual(['한가람 same-sentence', '오나래 same-sentence', '- none']);
    expect(speakersIn(['teaser', 'body', 'body'], `${FIRST}|{p오나래} 의원은 비가 온다고 말했다. |${SECOND}`)).toEqual(['한가람 same-sentence', '오나래 same-sentence', '오나래 carried-over']);
    const { text, names } = readMarkup('', FIRST + SECOND);
    expect(findQuotes({ ...sourceOf(text, names), zones: [] }).map(({ speakerBasis }) => speakerBasis)).toEqual(['same-sentence', 'carried-over']);
  });
});

describe('말 속의 말', () => {
  /** Each statement with the one around it. */
  const nested = (line: string): string[] => {
    const { text, names } = readMarkup('', line);
    const quotes = findQuotes(sourceOf(text, names));
    return quotes.map((quote) => (quote.within === undefined ? quote.text : `${quote.text} < ${quotes[quote.within]!.text}`));
  };

  it.each([
    ['솔빛신문은 {p오나래} 의원이 길이 막혔다고 말했다고 보도했다. 시는 곧 뚫겠다고 했다.', ['오나래 의원이 길이 막혔다고 말했다', '길이 막혔다 < 오나래 의원이 길이 막혔다고 말했다', '곧 뚫겠다']],
    ['시는 “{p오나래} 의원이 길이 막혔다고 말했다”고 밝혔다.', ['오나래 의원이 길이 막혔다고 말했다', '길이 막혔다 < 오나래 의원이 길이 막혔다고 말했다']],
    ['시는 “{p오나래} 의원은 ‘길이 막혔다’고 말했고 {p한가람} 의원은 ‘비가 왔다’고 말했다”고 밝혔다.', [
      '오나래 의원은 ‘길이 막혔다’고 말했고 한가람 의원은 ‘비가 왔다’고 말했다',
      '길이 막혔다 < 오나래 의원은 ‘길이 막혔다’고 말했고 한가람 의원은 ‘비가 왔다’고 말했다',
      '비가 왔다 < 오나래 의원은 ‘길이 막혔다’고 말했고 한가람 의원은 ‘비가 왔다’고 말했다',
    ]],
    ['시는 “길이 막혔다”고 말했다. 군은 “비가 왔다”고 말했다.', ['길이 막혔다', '비가 왔다']],
    ['솔빛신문은 {p오나래} 의원이 {p한가람} 시장이 떠났다고 말했다고 전했다고 보도했다.', [
      '오나래 의원이 한가람 시장이 떠났다고 말했다고 전했다',
      '한가람 시장이 떠났다고 말했다 < 오나래 의원이 한가람 시장이 떠났다고 말했다고 전했다',
      '떠났다 < 한가람 시장이 떠났다고 말했다',
    ]],
  ])('%s', (line, expected) => {
    expect(nested(line)).toEqual(expected);
  });
});

describe('말한 이의 개체', () => {
  it('이름에 있으면 그대로, 없으면 빠진다', () => {
    const { text, names } = readMarkup('', '{p한가람} 시장은 길이 막혔다고 말했다. {p오나래} 의원은 비가 온다고 말했다. 한 주민은 춥다고 말했다.');
    const [first, ...others] = names;
    const quotes = findQuotes(sourceOf(text, [{ ...first!, entity: 'person-1' }, ...others]));
    expect(quotes.map(({ speaker, speakerEntity }) => [speaker, speakerEntity])).toEqual([['한가람', 'person-1'], ['오나래', undefined], ['한 주민', undefined]]);
    expect(quotes.map((quote) => 'speakerEntity' in quote)).toEqual([true, false, false]);
    expect(quotes.map((quote) => ['within', 'channel', 'segments', 'truncated', 'jointSpeakers'].filter((field) => field in quote))).toEqual([[], [], []]);
  });
});

describe('앞뒤 문장이 말한 이를 알려 준다', () => {
  /** The speaker and cue of each statement. */
  const told = (line: string): string[] => {
    const { text, names } = readMarkup('', line);
    return findQuotes(sourceOf(text, names)).map(({ speaker, cue }) => `${speaker ?? '-'} ${cue ?? '-'}`);
  };

  it.each([
    ['“아직 멀었다.” {p한가람} 시장은 이렇게 말했다.', ['한가람 말하다']],
    ['“아직 멀었다.” {p한가람} 시장은 말했다.', ['한가람 말하다']],
    ['“아직 멀었다.” {p한가람} 시장은 고개를 저었다.', ['한가람 고개를 젓다']],
    ['“아직 멀었다.” {p한가람} 시장은 손뼉을 쳤다.', ['한가람 말하다']],
    ['“아직 멀었다.” {p한가람} 시장은 손뼉을 친 날이다.', ['- 답하다']],
    ['“아직 멀었다.” {p한가람} 시장은 길을 걸었다.', ['- 답하다']],
    ['“아직 멀었다.” {p한가람} 시장의 말이다.', ['한가람 말']],
    ['“아직 멀었다.” {p한가람} 시장의 말은 달랐다.', ['한가람 말']],
    ['“아직 멀었다.” {p한가람} 시장의 설명은 다음과 같다.', ['한가람 설명']],
    ['“아직 멀었다.” 그의 설명은 이렇다.', ['- 답하다']],
    ['“아직 멀었다.” 그가 한 말이다.', ['- 답하다']],
    ['“아직 멀었다.” {p한가람} 시장이 남긴 글이다.', ['한가람 글']],
    ['{p한가람} 시장의 설명은 이렇다. “아직 멀었다.”', ['한가람 설명']],
    ['{p한가람} 시장의 설명은 다음과 같다. “아직 멀었다.”', ['한가람 설명']],
    ['{p한가람} 시장은 이렇게 말했다. “아직 멀었다.”', ['한가람 말하다']],
    ['{p한가람} 시장은 말한다. “아직 멀었다.”', ['한가람 말하다']],
    ['{p한가람} 시장은 손뼉을 쳤다. “아직 멀었다.”', ['- 답하다']],
    ['{p한가람} 시장의 집은 이렇다. “아직 멀었다.”', ['- 답하다']],
    ['{p한가람} 시장의 말이 길었다. “아직 멀었다.”', ['- 답하다']],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});
