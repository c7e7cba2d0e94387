import { describe, expect, it } from 'vitest';
import { findQuotes, type NamedMention } from '../../src/quotes';
import { sourceOf } from './markup';

const NAME: NamedMention = { kind: 'person', start: 0, end: 3, name: '한가람' };
const quotesOf = (text: string) => findQuotes(sourceOf(text, [NAME]));

const DOUBLE_OPEN = ['“', '„', '‟', '〝', '"', '＂'];
const DOUBLE_CLOSE = ['”', '〞', '〟', '"', '＂'];
const SINGLE_OPEN = ['‘', '‛', "'", '＇', '`'];
const SINGLE_CLOSE = ['’', "'", '＇', '´'];
const OTHERS = [['「', '」'], ['『', '』'], ['«', '»'], ['《', '》'], ['｢', '｣']] as const;

const each = (opens: readonly string[], closes: readonly string[]): [string, string][] => opens.flatMap((open) => closes.map((close): [string, string] => [open, close]));
const PAIRS = [...each(DOUBLE_OPEN, DOUBLE_CLOSE), ...each(SINGLE_OPEN, SINGLE_CLOSE), ...OTHERS];

describe('여는 따옴표와 닫는 따옴표의 모든 짝', () => {
  it.each(PAIRS)('%s…%s', (open, close) => {
    const [quote, ...more] = quotesOf(`한가람 시장은 ${open}길을 열겠다${close}고 말했다.`);
    expect(more).toEqual([]);
    expect(quote).toMatchObject({ text: '길을 열겠다', form: 'direct', speaker: '한가람', cue: '말하다' });
    expect(quote).not.toHaveProperty('truncated');
  });
});

describe('짝이 맞지 않거나 겹친 따옴표', () => {
  it.each([
    ['겹쳐 쓴 것', '한가람 시장은 ""길을 열겠다""고 말했다.', ['길을 열겠다'], [undefined]],
    ['겹쳐 쓴 굽은 것', '한가람 시장은 ““길을 열겠다””고 말했다.', ['길을 열겠다'], [undefined]],
    ['홑따옴표 두 개', "한가람 시장은 ''길을 열겠다''고 말했다.", ['길을 열겠다'], [undefined]],
    ['역따옴표로 여는 것', "한가람 시장은 ``길을 열겠다''고 말했다.", ['길을 열겠다'], [undefined]],
    ['안쪽 여백', '한가람 시장은 “ 길을 열겠다 ”고 말했다.', ['길을 열겠다'], [undefined]],
    ['바깥 여백', '한가람 시장은 “길을 열겠다” 고 말했다.', ['길을 열겠다'], [undefined]],
    ['마침표 뒤 바깥 여백', '한가람 시장은 “길을 열겠다.” 고 말했다.', ['길을 열겠다.'], [undefined]],
    ['앞에 여백이 없는 것', '한가람 시장은“길을 열겠다”고 말했다.', ['길을 열겠다'], [undefined]],
    ['쉼표 뒤에 여백이 없는 것', '한가람 시장은 12일,“길을 열겠다”고 말했다.', ['길을 열겠다'], [undefined]],
    ['바깥 여백과 라며', '한가람 시장은 “길을 열겠다” 라며 웃었다.', ['길을 열겠다'], [undefined]],
    ['큰 것 안의 작은 것', '한가람 시장은 “길을 ‘활짝’ 열겠다”고 말했다.', ['길을 ‘활짝’ 열겠다'], [undefined]],
    ['작은 것 안의 큰 것', '한가람 시장은 ‘길을 “활짝” 열겠다’고 말했다.', ['길을 “활짝” 열겠다'], [undefined]],
    ['문단을 넘는 것', '한가람 시장은 “길을 연다.\n다리도 놓는다”고 말했다.', ['길을 연다.\n다리도 놓는다'], [undefined]],
    ['닫지 않았고 동사가 있는 것', '한가람 시장은 “길을 열겠다고 말했다.', ['길을 열겠다'], [undefined]],
    ['닫지 않았고 줄이 끝난 것', '한가람 시장은 “길을 열고 다리를 놓\n다음 날 비가 왔다.', ['길을 열고 다리를 놓'], [true]],
    ['곧은 것을 닫지 않은 것', '한가람 시장은 "길을 열고 다리를 놓', ['길을 열고 다리를 놓'], [true]],
    ['열지 않은 것', '한가람 시장은 길을 열겠다”고 말했다.', ['길을 열겠다'], [true]],
    ['곧은 것을 열지 않은 것', '한가람 시장은 길을 열겠다"고 말했다.', ['길을 열겠다'], [true]],
    ['조각 둘 가운데 뒤를 닫지 않은 것', '한가람 시장은 “길을 열겠다”며 “다리도 놓', ['길을 열겠다”며 “다리도 놓'], [true]],
    ['빈 것', '한가람 시장은 “”고 말했다.', [], []],
    ['여는 것 둘', '한가람 시장은 “길을 “열겠다”고 말했다.', ['길을 “열겠다'], [undefined]],
    ['줄 끝의 것', '한가람 시장은 “', [], []],
  ] as const)('%s', (_name, text, texts, truncated) => {
    const quotes = quotesOf(text);
    expect(quotes.filter((quote) => quote.within === undefined).map((quote) => quote.text)).toEqual(texts);
    expect(quotes.filter((quote) => quote.within === undefined).map((quote) => quote.truncated)).toEqual(truncated);
  });
});

it.each(['한가람 시장의 기록은 5\'30"이다.', '한가람 시장은 27"라고 적힌 상자를 옮겼다.'])('단위는 아무것도 열지 않는다: %s', (text) => {
  expect(quotesOf(text).filter(({ form }) => form === 'direct')).toEqual([]);
});

describe('줄임표와 연도는 따옴표가 아니다', () => {
  it.each(["'24년 예산을 늘리겠다고 했다.", '한가람 시장의 키는 5\'11"라고 한다.', "it's"])('%s', (text) => {
    for (const quote of quotesOf(text)) expect(quote.form).toBe('indirect');
  });
});
