import { describe, expect, it } from 'vitest';
import { Flag } from '../../src/dictionary/flags';
import { Lexicon } from '../../src/dictionary/lexicon';
import { formKey, type LexiconEntry, type LexiconWord, packLexicon } from '../../src/dictionary/pack';

function word(flags: number, own: LexiconEntry[] = [], aliased: LexiconEntry[] = []): LexiconWord {
  return { flags, own, aliased };
}

const nia: LexiconEntry = { category: 'organization', name: '가온지능정보원', attributes: new Map([['type', 'public-agency'], ['code', 'a=b']]) };
const lab: LexiconEntry = { category: 'organization', name: '그린 라이트; 랩', attributes: new Map([['parent', '가; 나']]) };
const west: LexiconEntry = { category: 'place', name: '서구', attributes: new Map([['within', '가온시']]) };
const other: LexiconEntry = { category: 'place', name: '서구', attributes: new Map([['within', '나루시']]) };

const words = new Map<string, LexiconWord>([
  ['서구', word(Flag.division, [west, other])],
  ['가온지능정보원', word(Flag.organization, [nia])],
  ['GIA', word(Flag.organization | Flag.context, [], [nia])],
  ['그린라이트;랩', word(Flag.organization | Flag.spaceable, [lab])],
  ['가온', word(Flag.divisionShort | Flag.organization, [], [nia, west])],
  ['constructor', word(Flag.common)],
  ['__proto__', word(Flag.title)],
]);
const lexicon = new Lexicon(packLexicon(words));

describe('꾸리고 읽기', () => {
  it.each([...words])('%s', (form, { flags, own, aliased }) => {
    const number = lexicon.find(form);
    expect(lexicon.word(number)).toBe(form);
    expect(lexicon.flagsOf(form)).toBe(flags);
    expect(lexicon.entriesOf(number).map(({ name, category }) => [name, category])).toEqual([...own, ...aliased].map(({ name, category }) => [name, category]));
  });

  it('속성은 그대로 돌아오고, 이름은 적힌 대로다', () => {
    const [entry] = lexicon.entriesOf(lexicon.find('그린라이트;랩'));
    expect(entry).toMatchObject({ id: 'organization/그린 라이트; 랩', name: '그린 라이트; 랩' });
    expect(entry?.attributes.get('parent')).toBe('가; 나');
    expect(lexicon.entriesOf(lexicon.find('GIA'))[0]?.attributes.get('code')).toBe('a=b');
  });

  it('같은 이름의 항목이 저마다 있다', () => {
    expect(lexicon.entriesOf(lexicon.find('서구')).map((entry) => entry.attributes.get('within'))).toEqual(['가온시', '나루시']);
  });

  it.each(['가온지능', 'toString', 'hasOwnProperty', '', '그린 라이트; 랩'])('%j: 없는 말', (form) => {
    expect(lexicon.find(form)).toBe(-1);
    expect(lexicon.flagsOf(form)).toBe(0);
  });

  it('결과는 넣은 차례와 무관하다', () => {
    expect(packLexicon(new Map([...words].reverse()))).toEqual(packLexicon(words));
  });

  it('속성이 저마다 다른 항목이 7만 개여도 섞이지 않는다', () => {
    const many = new Map<string, LexiconWord>();
    for (let k = 0; k < 70_000; k++) many.set(`말${k}`, word(Flag.organization, [{ category: 'organization', name: `말${k}`, attributes: new Map([['parent', `${k}`]]) }]));
    const large = new Lexicon(packLexicon(many));
    for (const k of [0, 1, 65_535, 65_536, 69_999]) expect(large.entriesOf(large.find(`말${k}`))[0]?.attributes.get('parent')).toBe(`${k}`);
  });
});

describe('찾는 꼴', () => {
  it.each([
    ['한국 지능정보사회진흥원', '한국지능정보사회진흥원'],
    ['  A  B ', 'AB'],
    ['한빛'.normalize('NFD'), '한빛'],
  ])('%j', (form, key) => {
    expect(formKey(form)).toBe(key);
  });
});
