import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/quotes';
import { sourceOf } from './markup';

/** The rule, cue and act of each statement, and `…` where it breaks off. */
const detailsOf = (text: string): string[] =>
  findQuotes(sourceOf(text)).map(({ rule, cue, act, truncated, segments }) => `${rule.slice('quotes/'.length)} ${cue ?? '-'} ${act ?? '-'}${segments ? ` ${segments.length}` : ''}${truncated ? ' …' : ''}`);

describe('규칙, 말한 동사, 발화 행위', () => {
  it.each([
    ['시장은 “길이 막혔다”고 말했다.', ['direct 말하다 statement']],
    ['시장은 “길이 막혔다”며 “곧 뚫는다”고 비판했다.', ['direct 비판하다 criticism 2']],
    ['시장은 “길이 막혔다”며 자리를 떴다.', ['direct - statement']],
    ['시장은 길이 막혔다고 비판했다.', ['indirect 비판하다 criticism']],
    ['시장은 길이 막혔다며 눈물을 보였다.', ['indirect 눈물을 보이다 statement']],
    ['시장은 길이 막혔다며 “곧 뚫는다”고 말했다.', ['indirect 말하다 statement 2']],
    ['경찰에 따르면 길이 막혔다.', ['according-to 따르다 statement']],
    ['길이 막힌 것으로 알려졌다.', ['reported 알려지다 statement']],
    ['길이 막힌 것으로 전해졌다.', ['reported 전해지다 statement']],
    ['길이 막힌 것으로 알려진 날이다.', []],
    ['길이 막힌 것으로 전해진 날이다.', []],
    ['길이 막힌 것으로 보이는 것은 진실이다.', []],
    ['길이 막힌 것으로 나타났다.', []],
    ['길이 막힌 것으로', []],
    ['그 길은 백 년이 넘었다고 한다.', ['hearsay 하다 statement']],
    ['시는 길을 열었다는 입장이다.', ['noun-of-saying 입장 statement']],
    ['길이 좁다는 지적이 나온다.', ['noun-of-saying 지적 criticism']],
    ['시장은 “길이 좁다”는 지적에 “맞다”고 답했다.', ['noun-of-saying 지적 criticism', 'direct 답하다 statement']],
    ['“늦지 않겠다”던 한 상인은 늦었다.', ['direct - promise']],
    ['“늦지 않았다”는 한 상인은 떠났다.', ['direct - statement']],
    ['시장은 “길을 열고 다리를 놓', ['truncated - statement …']],
    ['시장은 “길이 막혔다”며 “다리를 놓', ['direct - statement 2 …']],
    ['시장은 “길이 막혔다”며 “다리를 놓겠다고 말했다.', ['direct - promise 2']],
    ['시장은 “길이 막혔다고 말했다.', ['truncated - statement']],
    ['시민들은 “너무하다”, “길이 좁다”며 반발했다.', ['direct 반발하다 criticism', 'direct 반발하다 criticism']],
    ['시민들은 “너무하다” “길이 좁다”는 반응을 보였다.', ['noun-of-saying 반응 statement', 'noun-of-saying 반응 statement']],
    ['시장 “길 연다”', ['headline - statement']],
    ['시장은 길이 막혔다고 말했다고 국장이 전했다.', ['indirect 전하다 statement', 'indirect 말하다 statement']],
    ['시장은 “길이 막혔다”고 말했다고 국장이 전했다.', ['indirect 전하다 statement', 'direct 말하다 statement']],
    ['“길이 좁다”는 것이다.', ['noun-of-saying 것 statement']],
    ['길이 어렵다고 판단한 일행은 돌아섰다.', []],
    ['재판부는 길이 어렵다고 판단했다.', ['indirect 판단하다 statement']],
    ['―언제 뚫나.\n“다음 달에 뚫겠다.”', ['answer 답하다 promise']],
    ['―언제 뚫나.\n“다음 달이다.\n“비가 오면 늦는다.”', ['answer 답하다 statement …', 'answer 답하다 statement']],
    ['―언제 뚫나.\n“다음 달이다.”', ['answer 답하다 statement']],
    [`―${'길이 막혔는데 '.repeat(60)}언제 뚫나.\n“다음 달”`, []],
    ['Q. 언제 뚫나.\n다음 달에 뚫겠다.\nQ. 왜 늦었나.\n비가 왔다.', ['answer 답하다 promise', 'answer 답하다 statement']],
    ['길이 막혔다.\n“다음 달에 뚫겠다.”', ['answer 답하다 promise']],
    ['길이 막혔다.\n“다음 달에 뚫겠다.\n', ['answer 답하다 promise …']],
    ['“다음 달에 뚫겠다.” 시장이 한 말이다.', ['answer 말 promise']],
  ])('%s', (text, expected) => {
    expect(detailsOf(text)).toEqual(expected);
  });

  it('한 말의 조각은 열둘까지다', () => {
    const [first] = findQuotes(sourceOf(`시장은 ${'“길이 막혔다”며 '.repeat(14)}“곧 뚫는다”고 말했다.`));
    expect(first?.segments).toHaveLength(12);
  });
});
