import { describe, expect, it } from 'vitest';
import { amount, moneyAndLaws } from '../../examples/money-and-laws';
import { createExtractor, defineDictionary, defineRule, type Extension, extract, pattern, testRules } from '../../src/index';
import type { ExtensionMention, Mention } from '../../src/types';
import { anyString, mutatedArticle } from '../support/articles';
import fc from '../support/fast-check';
import { expectFaithful } from '../support/invariants';
import { growthOverFourfold, MOST_GROWTH } from '../support/operations';
import { expectValid, schemaErrors } from '../support/schema';

const { digits, hangul, latin, named, numeral, oneOf, sequence } = pattern;
const TEXT = '가온전자는 15일 「개인정보 보호법」 제15조에 따라 과징금 1조 2000억원을 낸다. 도하윤 대표는 “350만 달러도 크다”고 말했다.';

const extractor = createExtractor({ extensions: [moneyAndLaws] });

type Examples = Omit<Parameters<typeof defineRule>[0], 'id' | 'kind' | 'pattern' | 'find'>;
const EXAMPLES: Examples = { why: 'It is a test.', accept: ['⟦가⟧'], reject: ['나'] };

/** An extension of one rule that finds a text wherever it stands. */
function finding<const Kind extends string>(kind: Kind, word: string, confidence: number, fields: object = {}): Extension {
  return {
    name: 'finding',
    rules: [defineRule({
      ...EXAMPLES, id: 'own/word', kind, confidence,
      *find({ text }) {
        for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) yield { start, end: start + word.length, fields };
      },
    })],
  };
}

describe('여섯째 종류', () => {
  it('예문이 다 맞는다', () => {
    expect(testRules(moneyAndLaws)).toEqual([]);
  });

  it('글의 차례대로 다른 언급과 함께 나온다', () => {
    expect(extractor.extract(TEXT).mentions.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'organization 가온전자', 'date 15일', 'law 「개인정보 보호법」 제15조', 'money 1조 2000억원', 'person 도하윤', 'quote 350만 달러도 크다', 'money 350만 달러',
    ]);
  });

  it('종류와 칸이 형에 있다', () => {
    const values: number[] = [];
    for (const mention of extractor.extract(TEXT).mentions) if (mention.kind === 'money') values.push(mention.fields.value);
    expect(values).toEqual([1.2e12, 3_500_000]);
    // @ts-expect-error a kind that no extension adds
    expect(() => extractor.extract(TEXT, { kinds: ['money', 'color'] })).toThrow(/kinds takes a list of person, organization, place, date, quote, money, law/);
  });

  it('toJSON에 들고 스키마에 맞는다', () => {
    const json = extractor.extract(TEXT).toJSON();
    expectValid(json);
    const [money] = json.mentions.filter((mention) => mention.kind === 'money');
    expect(money).toEqual({ kind: 'money', text: '1조 2000억원', start: 34, end: 43, rule: 'money/amount', confidence: 0.95, fields: { value: 1.2e12, currency: 'KRW' } });
    expect(schemaErrors({ ...json, mentions: [{ ...money, kind: 'Money' }] })).not.toEqual([]);
    expect(schemaErrors({ ...json, mentions: [{ ...money, kind: 'person' }] })).not.toEqual([]);
    expect(schemaErrors({ ...json, mentions: [{ ...money, fields: { value: null } }] })).not.toEqual([]);
  });

  it('kinds로 고른다', () => {
    expect(extractor.extract(TEXT, { kinds: ['money'] }).mentions.map(({ text }) => text)).toEqual(['1조 2000억원', '350만 달러']);
    expect(extractor.extract(TEXT, { kinds: ['person'] }).mentions.map(({ text }) => text)).toEqual(['도하윤']);
    expect(extractor.people(TEXT).map(({ text }) => text)).toEqual(['도하윤']);
  });

  it('explain에 나온다', () => {
    const at = TEXT.indexOf('1조');
    const { candidates } = extractor.explain(TEXT, { start: at, end: at + 2 });
    expect(candidates.map(({ kind, rule, outcome }) => [kind, rule, outcome])).toEqual([['money', 'money/amount', 'accepted']]);
  });

  it('한 번 부를 때에만 쓸 수도 있다', () => {
    const doc = extract(TEXT, { extensions: [moneyAndLaws], kinds: ['money'] });
    expect(doc.mentions.map(({ kind }) => kind)).toEqual(['money', 'money']);
    expect(extract(TEXT).mentions.some(({ kind }) => (kind as string) === 'money')).toBe(false);
    expect(createExtractor().extract(TEXT, { extensions: [moneyAndLaws] }).mentions.length).toBe(7);
  });

  it('엄하면 확신이 모자란 것은 빠진다', () => {
    const words = finding('color', '빨강', 0.5);
    const count = (strictness: 'strict' | 'balanced'): number => extract('빨강은 곱다.', { extensions: [words], strictness }).mentions.length;
    expect([count('balanced'), count('strict')]).toEqual([1, 0]);
  });

  it('같은 종류는 겹치지 않고, 진 까닭을 말한다', () => {
    const plain = defineRule({ ...EXAMPLES, id: 'money/number', kind: 'money', pattern: sequence(named('value', numeral()), oneOf('원', '억원')), starts: 'anywhere', confidence: 0.6 });
    const both = createExtractor({ extensions: [{ name: 'both', rules: [plain, amount] }] });
    const text = '값은 1조 2000억원이다.';
    expect(both.extract(text).mentions.map(({ rule }) => rule)).toEqual(['money/amount']);
    const lost = both.explain(text).candidates.filter(({ outcome }) => outcome === 'rejected');
    expect(lost.map(({ rule, reason }) => [rule, reason])).toEqual([['money/number', 'money 3–12 (money/amount) weighs more']]);
  });

  it('자리는 준 글의 것이다: NFD에서도 text가 맞는다', () => {
    const text = TEXT.normalize('NFD');
    expectFaithful(extractor.extract(text), text);
    expect(extractor.extract(text).mentions.filter(({ kind }) => kind === 'money').map((mention) => mention.text.normalize('NFC'))).toEqual(['1조 2000억원', '350만 달러']);
  });

  it('기사 밖의 것은 scope에 따른다', () => {
    const page = `${'많이 본 뉴스\n1 값은 3억원\n2 값은 5억원\n'.repeat(2)}\n가온전자는 지난해 과징금 7억원을 냈다고 15일 밝혔다.`;
    const all = extractor.extract(page, { scope: 'all', kinds: ['money'] }).mentions.length;
    expect(extractor.extract(page, { kinds: ['money'] }).mentions.length).toBeLessThan(all);
  });
});

describe('붙박이 종류를 찾는 규칙', () => {
  const only = (mention: Mention | ExtensionMention | undefined): unknown => mention && Object.fromEntries(Object.entries(mention).filter(([key]) => !['start', 'end', 'confidence', 'entity'].includes(key)));

  it('기관: 이름과 종류를 주면 정체가 된다', () => {
    const team = defineRule({
      ...EXAMPLES, id: 'own/team', kind: 'organization', pattern: sequence(hangul({ min: 2, max: 2 }), digits(), '팀'),
      fields: (_captures, text) => ({ name: `가온그룹 ${text}`, type: 'team', parent: '가온그룹' }),
    });
    const doc = extract('가온9팀은 이겼다. 도하윤 가온9팀 감독은 “기쁘다”고 말했다.', { extensions: [{ name: 'teams', rules: [team] }] });
    expect(only(doc.organizations[0])).toEqual({ kind: 'organization', text: '가온9팀', rule: 'own/team', name: '가온그룹 가온9팀', type: 'team', parent: '가온그룹' });
    expect(doc.organizations.map(({ entity }) => entity)).toEqual(['o1', 'o1']);
    expect(doc.people.map(({ name, title, affiliation }) => [name, title, affiliation])).toEqual([['도하윤', '감독', '가온그룹 가온9팀']]);
    expect(doc.organizations[0]?.confidence).toBe(0.9);
  });

  it('사람: 이름, 직함, 소속', () => {
    const doc = extract('이날 별빛이 나왔다. “고맙다”고 별빛은 말했다.', { extensions: [finding('person', '별빛', 0.97, { name: '도하윤', title: '가수', affiliation: '가온기획' })] });
    expect(doc.people.map(({ text, name, title, affiliation }) => [text, name, title, affiliation])).toEqual([['별빛', '도하윤', '가수', '가온기획'], ['별빛', '도하윤', '가수', '가온기획']]);
    expect(doc.entities.map(({ name, aliases, mentions }) => [name, aliases, mentions.length])).toEqual([['도하윤', ['별빛'], 2]]);
    expect(doc.quotes[0]?.speaker).toBe('도하윤');
  });

  it('곳: 상위와 코드', () => {
    const doc = extract('행사는 물결터에서 열린다.', { extensions: [finding('place', '물결터', 0.95, { within: '충청북도 진천군', code: '43750', level: 'village' })] });
    expect(doc.places.map(({ text, name, code, level }) => [text, name, code, level])).toEqual([['물결터', '충청북도 진천군 물결터', '43750', 'village']]);
    expect(doc.entities[0]?.ref).toBe('kr:43750');
  });

  it('날짜: 값과 조각', () => {
    const doc = extract('가온력 3년에 세웠다.', { extensions: [finding('date', '가온력 3년', 0.98, { edtf: '2021', grain: 'year' })] });
    expect(doc.dates).toEqual([{
      kind: 'date', text: '가온력 3년', start: 0, end: 6, rule: 'own/word', confidence: 0.98, grain: 'year', approximate: false, edtf: '2021', parts: [{ text: '가온력 3년', start: 0, end: 6, unit: 'date' }],
    }]);
  });

  it('말: 말한 이, 그리고 안긴 말의 자리', () => {
    const text = '도하윤 원장은 “그가 ‘함께 하자’고 했다”고 말했다. 벽에는 물은 흐른다 네 글자.';
    const doc = extract(text, { extensions: [finding('quote', '물은 흐른다', 0.9, { speaker: '벽보', form: 'direct' })] });
    expect(doc.quotes.map(({ text: quote, speaker, within }) => [quote, speaker, within === undefined])).toEqual([
      ['그가 ‘함께 하자’고 했다', '도하윤', true], ...extract(text).quotes.slice(1).map((quote) => [quote.text, quote.speaker, quote.within === undefined]), ['물은 흐른다', '벽보', true],
    ]);
    expectFaithful(doc, text);
  });

  it('말한 이가 글에 있으면 그 정체와 이어진다', () => {
    const doc = extract('도하윤 원장은 웃었다. 쪽지: 물은 흐른다', { extensions: [finding('quote', '물은 흐른다', 0.9, { speaker: '도하윤' })] });
    expect(doc.quotes.map(({ speakerEntity, speakerNaming }) => [speakerEntity, speakerNaming])).toEqual([[doc.people[0]?.entity, 'named']]);
  });

  it('이기면 안긴 말도 함께 물러난다', () => {
    const text = '도하윤 원장은 “그가 ‘함께 하자’고 했다”고 말했다.';
    const whole = extract(text, { extensions: [finding('quote', '원장은 “그가 ‘함께 하자’고 했다”고', 0.998)] });
    expect(whole.quotes.map(({ rule }) => rule)).toEqual(['own/word']);
    expectFaithful(whole, text);
  });

  it('붙박이와 다투어 확신이 큰 쪽이 남는다', () => {
    const text = '행정안전부는 15일 발표했다.';
    expect(extract(text, { extensions: [finding('organization', '안전부', 0.6)] }).organizations.map(({ text: found }) => found)).toEqual(['행정안전부']);
    expect(extract(text, { extensions: [finding('date', '15일 발표', 0.999)] }).dates.map(({ text: found }) => found)).toEqual(['15일 발표']);
    expect(extract(text, { extensions: [finding('date', '15일 발표', 0.6)] }).dates.map(({ text: found }) => found)).toEqual(['15일']);
  });

  it('진 이름도 까닭과 함께 explain에 나온다', () => {
    const { candidates } = createExtractor({ extensions: [finding('organization', '안전부', 0.6)] }).explain('행정안전부는 밝혔다.');
    const own = candidates.find(({ rule }) => rule === 'own/word');
    expect(own?.outcome).toBe('rejected');
    expect(own?.evidence.map(({ feature }) => feature)).toContain('extension');
    expect(own?.reason).toMatch(/weighs more$/);
  });
});

describe('사전이 든 확장', () => {
  const words: Extension = { name: 'words', dictionaries: [defineDictionary({ organizations: ['푸른솔두레', { name: '가온지능정보원', aliases: ['GIA'] }] })] };

  it('제 사전처럼 쓰이고, 사전이 이를 이긴다', () => {
    expect(extract('푸른솔두레는 문을 열었다.', { extensions: [words] }).organizations.map(({ name }) => name)).toEqual(['푸른솔두레']);
    const both = createExtractor({ extensions: [words], dictionaries: [defineDictionary({ organizations: [{ name: '나루정보원', aliases: ['GIA'] }] })] });
    expect(both.organizations('GIA는 문을 열었다.').map(({ name }) => name)).toEqual(['나루정보원']);
  });

  it('부를 때 준 확장은 추출기의 것을 대신한다', () => {
    const extractorOfWords = createExtractor({ extensions: [words] });
    expect(extractorOfWords.organizations('푸른솔두레는 문을 열었다.', { extensions: [] }).map(({ name }) => name)).not.toEqual(['푸른솔두레']);
  });
});

describe('어떤 글에서도', () => {
  const broad: Extension = {
    name: 'broad',
    rules: [
      ...moneyAndLaws.rules,
      defineRule({ ...EXAMPLES, id: 'own/words', kind: 'word', pattern: oneOf(hangul(), latin()), starts: 'anywhere', ends: 'anywhere' }),
      defineRule({ ...EXAMPLES, id: 'own/people', kind: 'person', pattern: hangul({ min: 3, max: 3 }), confidence: 0.8 }),
      defineRule({ ...EXAMPLES, id: 'own/dates', kind: 'date', pattern: sequence(digits(), '일'), confidence: 0.8, fields: () => ({ grain: 'day' }) }),
    ],
  };
  const own = createExtractor({ extensions: [broad], scope: 'all' });

  it.each([['아무 글자열', anyString, 200], ['고친 기사', mutatedArticle, 60]] as const)('%s: 자리와 차례가 맞고 스키마에 든다', (_name, source, numRuns) => {
    fc.assert(fc.property(source, (text) => expectFaithful(own.extract(text), text)), { numRuns });
  });

  it.each(['가', '1', '1조 ', '350만 달러 ', '「', '「가」', '법', '개인정보 보호법 ', '가 법 제'])('하는 일은 길이에 비례한다: %s', (unit) => {
    expect(growthOverFourfold(unit, 8000, (text) => void own.extract(text))).toBeLessThan(MOST_GROWTH);
  });
});
