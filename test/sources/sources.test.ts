import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';
import { definitionErrors } from './definitions';

const PAGE = `김도현 한빛대학교 총장은 14일 브리핑에서 “문턱을 낮추겠다”고 말했다. 김 총장은 “약속한다”고 했다.

한빛대학교 관계자는 “예산을 늘리겠다”고 밝혔다. 이 관계자는 “내년이 목표”라고 덧붙였다.

A씨는 “몰랐다”고 말했다. 경찰은 조사를 마쳤다고 밝혔다. 길이 좁다는 지적이 나온다. 공사는 곧 끝날 것으로 알려졌다.`;

describe('doc.sources', () => {
  const doc = extract(PAGE, { publishedAt: '2026-05-14' });

  it('lists who says something, in order of the first statement', () => {
    expect(doc.sources.map(({ name, naming, statements }) => [name, naming, statements])).toEqual([
      ['김도현', 'named', 2],
      ['한빛대학교 관계자', 'role-only', 2],
      ['A', 'anonymized', 1],
      ['경찰', 'named', 1],
      [undefined, 'unattributed', 2],
    ]);
  });

  it('gives title and affiliation, also of those who have no name', () => {
    expect(doc.sources.map(({ title, affiliation }) => [title, affiliation]).slice(0, 2)).toEqual([['총장', '한빛대학교'], ['관계자', '한빛대학교']]);
  });

  it('says where: indices of quotes', () => {
    for (const source of doc.sources) {
      expect(source.quotes).toHaveLength(source.statements);
      for (const index of source.quotes) expect(doc.mentions[index]).toMatchObject({ kind: 'quote', ...(source.name === undefined ? {} : { speaker: source.name }) });
    }
    expect(doc.sources.flatMap(({ quotes }) => quotes).sort((a, b) => a - b)).toEqual(doc.mentions.flatMap(({ kind }, index) => (kind === 'quote' ? [index] : [])));
  });

  it('names entities of the document', () => {
    for (const { entity, name } of doc.sources) if (entity !== undefined) expect(doc.entities.find(({ id }) => id === entity)?.name).toBe(name);
    expect(doc.sources[0]).toHaveProperty('entity');
  });

  it('is worked out once and stays out of the JSON', () => {
    expect(doc.sources).toBe(doc.sources);
    expect(doc.toJSON()).not.toHaveProperty('sources');
    expect(Object.keys(doc)).not.toContain('sources');
  });

  it('fits the schema', () => {
    for (const source of doc.sources) expect(definitionErrors('source', source)).toEqual([]);
    expect(definitionErrors('source', { ...doc.sources[0], statements: 0 })).not.toEqual([]);
  });

  it('a statement of several counts for each of them', () => {
    const { sources } = extract('우진솔 의장과 남다름 부의장은 “주민의 뜻을 담았다”고 밝혔다. 우 의장은 “약속을 지키겠다”고 했다.', { publishedAt: '2026-05-14' });
    expect(sources.map(({ name, title, statements, quotes }) => [name, title, statements, quotes.length])).toEqual([['우진솔', '의장', 2, 2], ['남다름', '부의장', 1, 1]]);
    for (const source of sources) expect(definitionErrors('source', source)).toEqual([]);
  });

  it.each([[''], ['비가 왔다.'], ['“']])('%j has none', (text) => {
    expect(extract(text).sources).toEqual([]);
    expect(extract(text).headlineQuotes).toEqual([]);
  });

  it('knows speakers by name alone where only quotes are asked for', () => {
    const { sources } = extract(PAGE, { kinds: ['quote'] });
    expect(sources[0]).toMatchObject({ name: '김도현', naming: 'named', statements: 2 });
    expect(sources[0]).not.toHaveProperty('entity');
  });
});
