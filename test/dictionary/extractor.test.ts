import { describe, expect, it } from 'vitest';
import { createExtractor, defineDictionary, extract, KoEntitiesError, type Dictionary, type DictionaryInput, type Extractor } from '../../src/index';

function extractorWith(input: DictionaryInput): Extractor {
  return createExtractor({ dictionaries: [defineDictionary(input)] });
}

/** `text=name` of the names of a text, the text composed. */
function names(extractor: Pick<Extractor, 'extract'>, text: string): string[] {
  return extractor.extract(text).mentions.flatMap((mention) => {
    if (!('name' in mention)) return [];
    const written = mention.text.normalize('NFC');
    return [written === mention.name ? written : `${written}=${mention.name}`];
  });
}

const ORGANIZATIONS: DictionaryInput = { organizations: ['푸른솔두레', { name: '가온지능정보원', aliases: ['GIA'], type: 'public-agency', parent: '가온부' }] };

describe('자기 사전의 이름을 찾는다', () => {
  const newsroom = extractorWith(ORGANIZATIONS);

  it.each([
    ['조사가 붙은 것', '푸른솔두레는 문을 열었다.', ['푸른솔두레']],
    ['조사가 길어도', '상은 푸른솔두레에게까지 돌아갔다.', ['푸른솔두레']],
    ['사이를 띈 것', '푸른솔 두레는 문을 열었다.', ['푸른솔 두레=푸른솔두레']],
    ['다른 이름', '협약은 GIA와 맺었다.', ['GIA=가온지능정보원']],
    ['마침표 앞', '주관은 푸른솔두레.', ['푸른솔두레']],
    ['괄호 안', '한 단체(푸른솔두레)가 나섰다.', ['푸른솔두레']],
    ['따옴표 안', '‘푸른솔두레’는 문을 열었다.', ['푸른솔두레']],
    ['직함과 붙은 것', '도하윤 가온지능정보원장은 웃었다.', ['도하윤', '가온지능정보원']],
    ['전각으로 쓴 것', '협약은 ＧＩＡ와 맺었다.', ['ＧＩＡ=가온지능정보원']],
    ['더 긴 낱말의 일부는 아니다', '푸른솔두레박을 던졌다.', []],
  ])('%s', (_name, text, expected) => {
    expect(names(newsroom, text)).toEqual(expected);
    expect(names(newsroom, text.normalize('NFD'))).toEqual(expected);
  });

  it('항목의 사실이 멘션에 있고, 항목의 이름이 규칙과 정체다', () => {
    const document = newsroom.extract('GIA는 문을 열었다.');
    expect(document.organizations).toMatchObject([{ text: 'GIA', name: '가온지능정보원', type: 'public-agency', parent: '가온부', rule: 'organization/가온지능정보원' }]);
    expect(document.entities).toMatchObject([{ name: '가온지능정보원', aliases: ['GIA'], ref: 'organization/가온지능정보원' }]);
  });

  it('로마자 낱말의 일부는 아니다', () => {
    expect(newsroom.extract('GIANT는 크다.').entities.filter(({ name }) => name === '가온지능정보원')).toEqual([]);
  });

  it('다른 이름은 한 정체다', () => {
    const { entities } = newsroom.extract('가온지능정보원은 문을 열었다. GIA는 앞으로 인력을 기른다.');
    expect(entities.map(({ name, mentions }) => [name, mentions])).toEqual([['가온지능정보원', [0, 1]]]);
  });
});

describe('자기 항목이 갖춰진 것을 이긴다', () => {
  const newsroom = extractorWith({
    organizations: ['경찰무궁', '서울두레', 'constructor', '__proto__', 'toString', { name: '나래울', not: ['나래울상'] }],
    people: [{ name: '문가람', aliases: ['하늘지기'], titles: ['총장'], affiliation: '한빛대학교' }],
    places: [{ name: '가온마을', within: '충청북도 진천군', aliases: ['가온말'] }],
    notEntities: ['서울특별시', '푸른솔두레상'],
    remove: ['경찰', '부산'],
  });

  it.each([
    ['더 긴 이름', '경찰무궁은 떠났다.', ['경찰무궁']],
    ['곳으로 시작하는 이름', '서울두레는 떠났다.', ['서울두레']],
    ['사이를 띈 것', '서울 두레는 떠났다.', ['서울 두레=서울두레']],
    ['물려받은 이름 같은 말: constructor', 'constructor는 공모를 냈다.', ['constructor']],
    ['물려받은 이름 같은 말: __proto__', '__proto__는 공모를 냈다.', ['__proto__']],
    ['물려받은 이름 같은 말: toString', 'toString은 공모를 냈다.', ['toString']],
    ['remove는 갖춰진 것을 뺀다', '경찰은 조사했다.', []],
    ['remove: 곳', '부산에서 만났다.', []],
    ['remove는 다른 것을 그대로 둔다', '검찰은 조사했다.', ['검찰']],
    ['notEntities는 갖춰진 것도 막는다', '서울특별시는 공모를 냈다.', []],
    ['notEntities는 안에 든 것도 막는다', '푸른솔두레상을 받았다.', []],
    ['not은 더 긴 낱말에서 막는다', '나래울상을 받았다.', []],
    ['not은 항목 자체를 막지 않는다', '나래울은 문을 열었다.', ['나래울']],
  ])('%s', (_name, text, expected) => {
    expect(names(newsroom, text)).toEqual(expected);
  });

  it('사람의 직함과 소속은 글이 말하지 않아도 항목의 것이다', () => {
    expect(newsroom.people('하늘지기는 웃었다.')).toMatchObject([{ name: '문가람', title: '총장', affiliation: '한빛대학교', rule: 'person/문가람' }]);
  });

  it('곳은 within의 사슬로 불린다', () => {
    expect(newsroom.places('가온말에서 축제가 열렸다.')).toMatchObject([{ text: '가온말', name: '충청북도 진천군 가온마을' }]);
  });

  it('엄하게 보아도 자기 항목은 남는다', () => {
    expect(newsroom.organizations('경찰무궁은 떠났다.', { strictness: 'strict' })).toHaveLength(1);
  });
});

describe('다른 갈래', () => {
  it.each<[string, DictionaryInput, string, object]>([
    ['사람', { people: ['가온누리별'] }, '가온누리별이 무대에 올랐다.', { kind: 'person', text: '가온누리별' }],
    ['무리', { people: [{ name: '은결새', type: 'group' }] }, '은결새가 새 노래를 냈다.', { kind: 'person', text: '은결새', type: 'group' }],
    ['다른 이름의 사람', { people: [{ name: '문가람', aliases: ['하늘지기'] }] }, '하늘지기는 웃었다.', { kind: 'person', text: '하늘지기', name: '문가람' }],
    ['곳', { places: ['가온터'] }, '가온터에서 축제가 열렸다.', { kind: 'place', text: '가온터' }],
    ['직함', { titles: ['마을지기'] }, '도하윤 마을지기는 떠났다.', { kind: 'person', text: '도하윤', title: '마을지기' }],
    ['기관의 끝말', { organizationSuffixes: ['상상터'] }, '새벽상상터는 공모를 냈다.', { kind: 'organization', text: '새벽상상터' }],
  ])('%s', (_name, input, text, expected) => {
    expect(extract(text).mentions.filter((mention) => Object.entries(expected).every(([key, value]) => new Map(Object.entries(mention)).get(key) === value))).toEqual([]);
    expect(extractorWith(input).extract(text).mentions).toMatchObject([expected]);
  });
});

describe('사전은 제 추출기의 것이다', () => {
  const text = '협약은 GIA와 맺었다. 푸른솔두레도 함께한다.';

  it('다른 추출기와 그냥 함수는 모른다', () => {
    const before = names({ extract }, text);
    const newsroom = extractorWith(ORGANIZATIONS);
    const other = extractorWith({ organizations: ['한결두레'] });
    expect(names(newsroom, text)).toEqual(['GIA=가온지능정보원', '푸른솔두레']);
    expect(names(other, text)).toEqual(before);
    expect(names({ extract }, text)).toEqual(before);
    expect(names(createExtractor(), text)).toEqual(before);
  });

  it('여러 사전이 함께 든다', () => {
    const newsroom = createExtractor({ dictionaries: [defineDictionary({ organizations: ['푸른솔두레'] }), defineDictionary({ organizations: ['한결두레'] })] });
    expect(names(newsroom, '푸른솔두레와 한결두레가 만났다.')).toEqual(['푸른솔두레', '한결두레']);
  });

  it('사전을 바꾸지 않고, 만든 뒤에 바뀐 것을 보지 않는다', () => {
    const entries = [...defineDictionary(ORGANIZATIONS).entries];
    const before = structuredClone(entries);
    const newsroom = createExtractor({ dictionaries: [{ entries }] });
    newsroom.extract(text);
    expect(entries).toEqual(before);
    entries.length = 0;
    expect(names(newsroom, text)).toEqual(['GIA=가온지능정보원', '푸른솔두레']);
  });

  it.each([[{}], [null], ['푸른솔두레'], [{ organizations: ['푸른솔두레'] }], [{ entries: [null] }], [{ entries: ['푸른솔두레'] }]])('사전이 아니면 받지 않는다: %j', (given) => {
    const make = (): Extractor => createExtractor({ dictionaries: [given as unknown as Dictionary] });
    expect(make).toThrow(KoEntitiesError);
    expect(make).toThrow('dictionaries takes what defineDictionary, parseDictionary or loadDictionary returned');
  });
});

describe('여러 사전이 다툴 때', () => {
  /** 뒤의 사전이 앞의 것을 이기는 추출기. */
  const ordered = (...inputs: DictionaryInput[]): Extractor => createExtractor({ dictionaries: inputs.map((input) => defineDictionary(input)) });

  it.each<[string, DictionaryInput[], string, string[]]>([
    ['같은 다른 이름은 뒤의 사전 것이다', [{ organizations: [{ name: '가온지능정보원', aliases: ['GIA'] }] }, { organizations: [{ name: '나루국제협회', aliases: ['GIA'] }] }], '협약은 GIA와 맺었다.', ['GIA=나루국제협회']],
    ['차례를 바꾸면 바뀐다', [{ organizations: [{ name: '나루국제협회', aliases: ['GIA'] }] }, { organizations: [{ name: '가온지능정보원', aliases: ['GIA'] }] }], '협약은 GIA와 맺었다.', ['GIA=가온지능정보원']],
    ['뒤의 remove는 앞의 항목을 뺀다', [{ organizations: ['푸른솔두레'] }, { remove: ['푸른솔두레'] }], '푸른솔두레는 문을 열었다.', []],
    ['뒤의 remove는 다른 이름으로도 뺀다', [{ organizations: [{ name: '푸른솔두레', aliases: ['푸두'] }] }, { remove: ['푸두'] }], '푸른솔두레와 푸두가 만났다.', []],
    ['앞의 remove는 뒤의 항목을 빼지 않는다', [{ remove: ['경찰'] }, { organizations: ['경찰'] }], '경찰은 조사했다.', ['경찰']],
    ['한 사전 안의 remove는 갖춰진 것만 뺀다', [{ remove: ['경찰'], organizations: ['경찰'] }], '경찰은 조사했다.', ['경찰']],
    ['뒤의 notEntities는 앞의 항목을 막는다', [{ organizations: ['푸른솔두레'] }, { notEntities: ['푸른솔두레'] }], '푸른솔두레는 문을 열었다.', []],
  ])('%s', (_name, inputs, text, expected) => {
    expect(names(ordered(...inputs), text)).toEqual(expected);
  });

  it('뒤의 것이 이겨도 앞의 항목은 제 다른 이름으로 남는다', () => {
    const newsroom = ordered({ organizations: [{ name: '가온지능정보원', aliases: ['GIA', '가온원'] }] }, { organizations: [{ name: '나루국제협회', aliases: ['GIA'] }] });
    expect(names(newsroom, '가온원과 GIA가 만났다.')).toEqual(['가온원=가온지능정보원', 'GIA=나루국제협회']);
  });
});

describe('remove는 갖춰진 항목을 뺀다', () => {
  it.each<[string, string[], string, string[]]>([
    ['본이름은 다른 이름과 함께', ['행정안전부'], '행안부는 공모를 냈다.', []],
    ['본이름은 사이를 띄어 적어도', ['행정 안전부'], '행안부는 공모를 냈다.', []],
    ['같은 다른 이름의 다른 항목은 남는다', ['더불어민주당'], '더민주와 민주당이 만났다.', ['민주당']],
    ['다른 이름은 그것만', ['행안부'], '행안부는 공모를 냈다. 행정안전부도 냈다.', ['행정안전부']],
    ['흔한 말인 다른 이름만', ['상의'], '대한상의는 공모를 냈다.', ['대한상의=대한상공회의소']],
    ['구역은 옛 이름과 함께', ['부산광역시'], '부산에서 만났다. 부산직할시에서 만났다.', []],
    ['구역이 품은 곳은 남는다', ['부산광역시'], '해운대구에서 만났다.', ['해운대구=부산광역시 해운대구']],
    ['무리', ['방탄소년단'], '방탄소년단이 무대에 올랐다.', []],
    ['나라', ['베트남'], '베트남에서 만났다.', []],
    ['물려받은 이름 같은 말', ['constructor', '__proto__'], '행안부는 공모를 냈다.', ['행안부=행정안전부']],
    ['없는 이름', ['푸른솔두레'], '행안부는 공모를 냈다.', ['행안부=행정안전부']],
  ])('%s', (_name, remove, text, expected) => {
    expect(names(extractorWith({ remove }), text)).toEqual(expected);
  });

  it('뺀 자리에 자기 항목을 넣는다', () => {
    const newsroom = extractorWith({ remove: ['행정안전부'], organizations: [{ name: '행복안내부', aliases: ['행안부'] }] });
    expect(names(newsroom, '행안부는 공모를 냈다.')).toEqual(['행안부=행복안내부']);
    expect(newsroom.organizations('행정안전부는 공모를 냈다.').filter(({ rule }) => rule === 'organization/행정안전부')).toEqual([]);
  });

  it('흔한 말은 흔한 말로 남는다', () => {
    expect(names(extractorWith({ remove: ['사상구'] }), '사상 처음으로 상을 받았다.')).toEqual([]);
  });
});

describe('여러 갈래의 자기 항목도 조사, 띄어쓰기, 풀어쓰기에 매이지 않는다', () => {
  const newsroom = extractorWith({
    organizations: [{ name: '가온 청소년 쉼터', aliases: ['가청쉼'] }, '한국가온진흥원'],
    people: [{ name: '문가람솔', aliases: ['하늘지기'] }],
    places: [{ name: '가온솔나루', within: '충청북도 진천군' }],
    titles: ['수석마을지기'],
  });

  it.each<[string, string, string[]]>([
    ['기관: 붙여 쓴 것', '가온청소년쉼터에서도 열린다.', ['가온청소년쉼터=가온 청소년 쉼터']],
    ['기관: 한 곳만 띈 것', '가온 청소년쉼터는 떠났다.', ['가온 청소년쉼터=가온 청소년 쉼터']],
    ['기관: 적힌 그대로', '가온 청소년 쉼터와 함께한다.', ['가온 청소년 쉼터']],
    ['기관: 다른 이름에 조사', '가청쉼으로부터 받았다.', ['가청쉼=가온 청소년 쉼터']],
    ['기관: 장과 붙은 것', '도하윤 한국가온진흥원장은 웃었다.', ['도하윤', '한국가온진흥원']],
    ['기관: 조금 띄고 장과 붙은 것', '도하윤 한국 가온진흥원장은 웃었다.', ['도하윤', '한국 가온진흥원=한국가온진흥원']],
    ['사람: 조사', '하늘지기에게서 들었다.', ['하늘지기=문가람솔']],
    ['곳: 조사', '가온솔나루까지 걸었다.', ['가온솔나루=충청북도 진천군 가온솔나루']],
    ['곳: 띈 것', '가온 솔나루에서 만났다.', ['가온 솔나루=충청북도 진천군 가온솔나루']],
    ['직함: 띈 것', '도하윤 수석 마을지기는 떠났다.', ['도하윤']],
  ])('%s', (_name, text, expected) => {
    expect(names(newsroom, text)).toEqual(expected);
    expect(names(newsroom, text.normalize('NFD'))).toEqual(expected);
  });
});

describe('크고 이상한 사전', () => {
  it('만 개의 이름도 금방 엮고, 모두 찾는다', () => {
    const given = Array.from({ length: 10_000 }, (_, k) => `푸른${String.fromCharCode(0xac00 + ((k * 37) % 11172))}${String.fromCharCode(0xac00 + ((k * 101) % 11172))}두레`);
    const newsroom = extractorWith({ organizations: given });
    for (const name of [given[0]!, given[5_000]!, given[9_999]!]) expect(names(newsroom, `협약은 ${name}와 맺었다.`)).toEqual([name]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('%s: 없으면 못 찾고, 이상한 값을 내지 않는다', (word) => {
    expect(names({ extract }, `${word}는 문을 열었다.`)).toEqual([]);
  });
});
