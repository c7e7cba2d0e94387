import { describe, expect, it } from 'vitest';
import { channelAt, isMeans, occasionBefore } from '../../src/quotes/channels';
import { builtInLexicon } from '../../src/quotes/lexicon';
import { tokenize } from '../../src/quotes/tokens';
import { pairQuoteMarks } from '../../src/text/marks';

const lexicon = builtInLexicon();

/** The channel of the token behind `|`. */
function channelOf(marked: string): string | undefined {
  const start = marked.indexOf('|');
  const text = marked.replace('|', '');
  const tokens = tokenize(text, 0, text.length, pairQuoteMarks(text));
  return channelAt(text, tokens, tokens.findIndex((token) => token.start === start), lexicon);
}

describe('말한 통로', () => {
  it.each([
    ['|브리핑에서 말했다', '브리핑'],
    ['|브리핑에서는 말했다', '브리핑'],
    ['|브리핑에서도 말했다', '브리핑'],
    ['어제 |정례브리핑에서 말했다', '정례브리핑'],
    ['|CBS라디오에서 말했다', '라디오'],
    ['|라디오(FM)에서 말했다', '라디오'],
    ['|페이스북에 길이라고 썼다', '페이스북'],
    ['|페이스북(SNS)에 길이라고 썼다', '페이스북'],
    ['|브리핑에 나와 말했다', '브리핑'],
    ['|성명을 내고 말했다', '성명'],
    ['|보도자료를 통해 말했다', '보도자료'],
    ['|서면으로 답했다', '서면'],
    ['|전화로 답했다', '전화'],
    ['|글에서 말했다', '글'],
    ['라디오 |인터뷰에서 말했다', '라디오'],
    ['라디오, |인터뷰에서 말했다', '인터뷰'],
    ['지역 |인터뷰에서 말했다', '인터뷰'],
    ['보도자료 |인터뷰에서 말했다', '인터뷰'],
    ['라디오 |‘아침마당’에 출연해 말했다', '라디오'],
    ['tvN |‘달빛토크’에서 말했다', '달빛토크'],
    ['|‘달빛토크’에 나와 말했다', '달빛토크'],
    ['|“달빛토크”에 나와 말했다', '달빛토크'],
    ['|‘밤하늘의 별을 세며 걸어가는 사람들 이야기’에 나와 말했다', '밤하늘의 별을 세며 걸어가는 사람들 이야기'],
    ['|“달빛 아래에서 나눈 열두 가지 이야기들”에 나와 말했다', undefined],
    ['tvN, |‘달빛토크’에서 말했다', undefined],
    ['나무 |‘달빛토크’에서 말했다', undefined],
    ['|‘달빛토크’에서 말했다', undefined],
    ['|‘달빛토크’에서', undefined],
    ['|브리핑서 말했다', undefined],
    ['|브리핑서도 말했다', undefined],
    ['|브리핑은 끝났다', undefined],
    ['|브리핑도 끝났다', undefined],
    ['|브리핑에는 없다', undefined],
    ['|브리핑에 늦었다', undefined],
    ['|브리핑에', undefined],
    ['|성명을 읽고 말했다', undefined],
    ['|성명을', undefined],
    ['|보도자료를 읽고 말했다', undefined],
    ['|회의로 바쁘다', undefined],
    ['|시청에서 말했다', undefined],
    ['|한글에서 말했다', undefined],
    ['|에서 말했다', undefined],
    ['|나무에서 말했다', undefined],
  ])('%s: %s', (text, channel) => {
    expect(channelOf(text)).toBe(channel);
  });

  it.each([
    ['정례브리핑', 0], ['전화인터뷰', 2], ['긴급기자회견', 2], ['회의', 0], ['글', 0], ['옛글', 1], ['새한글', undefined], ['나무', undefined], ['', undefined],
  ])('%s: 말하는 자리는 %s부터', (text, from) => {
    expect(occasionBefore(text, 0, text.length, lexicon)).toBe(from);
  });

  it('그 낱말 안에서만 찾는다', () => {
    expect([occasionBefore('정례브리핑', 2, 5, lexicon), occasionBefore('정례브리핑', 3, 5, lexicon), occasionBefore('브리핑장', 0, 3, lexicon)]).toEqual([2, undefined, 0]);
  });

  it.each([['서면으로', true], ['전화로', true], ['이메일로', true], ['회의로', false], ['길로', false], ['으로', false], ['로', false]])('%s: %s', (word, expected) => {
    expect(isMeans(word, 0, word.length)).toBe(expected);
  });
});
