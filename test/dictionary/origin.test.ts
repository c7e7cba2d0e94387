import { describe, expect, it } from 'vitest';
import { createExtractor, defineDictionary, parseDictionary } from '../../src/index';

const TABLE = 'kind,name,aliases,titles,within,act\norganization,가온지능정보원,GIA,,,\nperson,문가람,하늘지기,총장|선임 연구원,,\nplace,가온마을,,,충청북도 진천군,\nspeechVerb,귀엣말하다,,,,promise\n';
const newsroom = createExtractor({ dictionaries: [parseDictionary(TABLE, { format: 'csv', file: 'newsroom.csv' })] });

describe('멘션과 설명은 자기 항목의 파일과 줄을 댄다', () => {
  it.each([
    ['이름', '가온지능정보원은 문을 열었다.', 'organization/가온지능정보원 (newsroom.csv:2)', 'organization/가온지능정보원'],
    ['다른 이름', '협약은 GIA와 맺었다.', 'organization/가온지능정보원 (newsroom.csv:2)', 'organization/가온지능정보원'],
    ['사람', '하늘지기는 웃었다.', 'person/문가람 (newsroom.csv:3)', 'person/문가람'],
    ['곳', '가온마을에서 축제가 열렸다.', 'place/가온마을 (newsroom.csv:4)', 'place/가온마을'],
  ])('%s', (_name, text, rule, ref) => {
    const { mentions, entities } = newsroom.extract(text);
    expect(mentions.map((mention) => mention.rule)).toEqual([rule]);
    expect(entities.map((entity) => entity.ref)).toEqual([ref]);
    expect(newsroom.explain(text).candidates.find(({ outcome }) => outcome === 'accepted')?.rule).toBe(rule);
  });

  it('파일이 없는 항목은 이름만 댄다', () => {
    const plain = createExtractor({ dictionaries: [defineDictionary({ organizations: ['푸른솔두레'] })] });
    expect(plain.organizations('푸른솔두레는 떠났다.')[0]?.rule).toBe('organization/푸른솔두레');
  });

  it('여러 직함은 저마다 역할이다', () => {
    expect(newsroom.people('하늘지기는 웃었다.')[0]?.roles?.map(({ title }) => title)).toEqual(['총장', '선임 연구원']);
  });

  it('자기 동사의 뜻은 인용에 남는다', () => {
    expect(newsroom.quotes('도하윤 총장은 “곧 돌아오겠다”고 귀엣말했다.')).toMatchObject([{ cue: '귀엣말하다', act: 'promise' }]);
  });
});
