import { describe, expect, it } from 'vitest';
import { createExtractor, testRules } from '../../src/index';
import { latin } from '../../src/latin';
import { classify } from '../../src/latin/classify';
import { glossBehind } from '../../src/latin/gloss';
import { latinRuns } from '../../src/latin/runs';
import { beginsAlike } from '../../src/latin/transliteration';
import { mutatedArticle } from '../support/articles';
import fc from '../support/fast-check';
import { expectFaithful } from '../support/invariants';
import { runCli } from '../support/io';
import { growthOverFourfold, MOST_GROWTH } from '../support/operations';

const extractor = createExtractor({ extensions: [latin()] });
const namesOf = (text: string): string[] => extractor.extract(text).mentions.flatMap((mention) => (mention.rule.startsWith('latin/') ? [`${mention.kind} ${mention.text}`] : []));

describe('글자들의 줄', () => {
  it.each([
    ['Anne Cohen은 왔다', ['Anne Cohen']],
    ['존 F. 케네디(John F. Kennedy)와', ['John F. Kennedy']],
    ['Jean-Paul Durand, Anne Cohen', ['Jean-Paul Durand', 'Anne Cohen']],
    ['Johnson & Johnson이', ['Johnson & Johnson']],
    ['한 낱말 Cohen은', []],
    ['iPhone 15 Pro', []],
    ['Galaxy S24', []],
    ['user Name@example.com', []],
    ['Mail to.example Page', []],
    ['https://example.com/World Bank', []],
    ['src/World Bank', []],
    ['Foo Bar<T>', []],
    ['Foo Bar=1', []],
    ['@Anne Cohen', []],
    ['#Anne Cohen', []],
    ['$Anne Cohen', []],
  ])('%s', (text, expected) => {
    expect(latinRuns(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('긴 영어 글은 이름이 아니다', () => {
    expect(latinRuns('We want to say that the World Bank and many others are here today.')).toEqual([]);
  });
});

describe('갈래', () => {
  it.each([
    ['person', ['Anne Cohen', 'Maria Garcia', 'John F. Kennedy', 'Jean-Paul Durand', 'Peter Brown']],
    ['organization', ['World Bank', 'Department of Energy', 'Harvard University', 'International Monetary Fund', 'Johnson & Johnson', 'Institute for Advanced Study', 'Federation of Trade Unions']],
    ['place', ['New York', 'North Carolina', 'United Kingdom']],
  ] as const)('%s', (kind, names) => {
    expect(names.map((name) => [name, classify(name.split(' '))])).toEqual(names.map((name) => [name, kind]));
  });

  it.each([
    'Galaxy Watch', 'Apple Watch', 'Calvin Klein', 'Louis Vuitton', 'Machine Learning', 'Green New Deal', 'Black Friday', 'Grace Period', 'Amber Alert', 'Holly Day', 'Tiffany Blue',
    'Star Wars', 'Social Media', 'Merry Christmas', 'May Day', 'Smart City', 'the World', 'United Nations of', 'CEO CFO', 'anne cohen', 'Will to Power', 'iPhone Pro',
  ])('아무것도 아니다: %s', (name) => {
    expect(classify(name.split(' '))).toBeUndefined();
  });
});

describe('한국어 글 속에서', () => {
  it('예문이 다 맞는다', () => {
    expect(testRules(latin())).toEqual([]);
  });

  it('한글 이름 뒤 괄호의 것은 그 사람의 latin이고, 뒤에 나오면 같은 사람이다', () => {
    const doc = extractor.extract('앤 코헨(Anne Cohen) 교수는 떠났다. Anne Cohen은 곧 돌아온다.');
    expect(doc.people.map(({ text, name, entity, latin: written }) => [text, name, entity, written ?? ''])).toEqual([['앤 코헨', '앤 코헨', 'p1', 'Anne Cohen'], ['Anne Cohen', '앤 코헨', 'p1', '']]);
  });

  it('직함이 없어도 소리가 맞으면 앞의 한글이 사람이다', () => {
    expect(extractor.people('이날 마리 로랑(Marie Laurent)은 떠났다.').map(({ text, latin: written }) => [text, written])).toEqual([['마리 로랑', 'Marie Laurent']]);
    expect(namesOf('이날 감독 편집판(Anne Cohen)이 나왔다.')).toEqual([]);
  });

  it('영어 이름 뒤 괄호의 한글도 같은 사람이다', () => {
    const doc = extractor.extract('Anne Cohen(앤 코헨) 교수는 떠났다.');
    expect(doc.entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([['앤 코헨', 2]]);
  });

  it('기관은 괄호의 것도 언급이고 한 정체다', () => {
    const doc = extractor.extract('경제협력개발기구(Organisation for Economic Co-operation and Development)와 세계은행(World Bank)이 밝혔다. World Bank는 전망을 낮췄다.');
    expect(doc.entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([['경제협력개발기구', 2], ['세계은행', 3]]);
  });

  it('곳의 풀이는 언급이 아니다', () => {
    expect(namesOf('뉴욕(New York)에서 열린다.')).toEqual([]);
    expect(namesOf('행사는 New York에서 열린다.')).toEqual(['place New York']);
  });

  it('경칭은 이름에 들지 않고, 뒤의 직함은 직함이다', () => {
    const [person] = extractor.people('Dr. Anne Cohen 교수는 웃었다.');
    expect([person?.text, person?.title]).toEqual(['Anne Cohen', '교수']);
  });

  it('어절이 이어지면 이름이 아니다', () => {
    expect(namesOf('Anne Cohen상회가 문을 열었다.')).toEqual([]);
  });

  it('추출기마다 따로 기억하고, 다시 해도 같다', () => {
    const text = 'Anne Cohen은 World Bank에서 일했다.';
    expect(namesOf(text)).toEqual(['person Anne Cohen', 'organization World Bank']);
    expect(namesOf(text)).toEqual(namesOf(text));
  });
});

describe('소리의 첫머리', () => {
  it.each([['코헨', 'Cohen', true], ['앤', 'Anne', true], ['존', 'John', true], ['샤를', 'Charles', true], ['에밀', 'Émile', true], ['밥', 'Cohen', false], ['교수', 'Anne', false], ['', 'Anne', false]])('%s와 %s: %s', (hangul, english, expected) => {
    expect(beginsAlike(hangul, english)).toBe(expected);
  });

  it('괄호 속 한글', () => {
    expect(glossBehind('Anne Cohen(앤 코헨)', 10, ['Anne', 'Cohen'])).toBe('앤 코헨');
    expect(glossBehind('Anne Cohen(미국 대표)', 10, ['Anne', 'Cohen'])).toBeUndefined();
    expect(glossBehind('Anne Cohen은', 10, ['Anne', 'Cohen'])).toBeUndefined();
  });
});

describe('명령줄', () => {
  it('--latin을 줄 때만 찾는다', async () => {
    const stdin = 'Maria Garcia는 왔다.';
    const plain = JSON.parse((await runCli(['--format', 'json'], { stdin })).stdout) as { mentions: object[] };
    const asked = JSON.parse((await runCli(['--format', 'json', '--latin'], { stdin })).stdout) as { mentions: object[] };
    expect([plain.mentions.length, asked.mentions]).toMatchObject([0, [{ kind: 'person', text: 'Maria Garcia', rule: 'latin/person' }]]);
  });
});

describe('어떤 글에서도', () => {
  const words = fc.array(fc.constantFrom('Anne', 'Cohen', 'World', 'Bank', 'of', '&', '(', ')', '코헨', '앤', '은', '.', '@', 'A.', "O'Neil", 'Jean-Paul', ' '), { maxLength: 30 });

  it('자리가 맞고 스키마에 든다', () => {
    fc.assert(fc.property(words, (parts) => expectFaithful(extractor.extract(parts.join(' ')), parts.join(' '))), { numRuns: 150 });
    fc.assert(fc.property(mutatedArticle, (text) => expectFaithful(extractor.extract(text), text)), { numRuns: 20 });
  });

  it.each(['A', 'Anne ', 'Anne Cohen, ', '앤 코헨(Anne Cohen) ', 'A.', 'a-', '& '])('하는 일은 길이에 비례한다: %s', (unit) => {
    expect(growthOverFourfold(unit, 8000, (text) => void extractor.extract(text))).toBeLessThan(MOST_GROWTH);
  });
});
