import { describe, expect, it } from 'vitest';
import { defineDictionary, KoEntitiesError, lintDictionary, parseDictionary, type Dictionary, type DictionaryInput } from '../../src/index';

const codes = (input: DictionaryInput): string[] => lintDictionary(defineDictionary(input)).map(({ code, name }) => `${code} ${name}`);

describe('lintDictionary', () => {
  it.each<[string, DictionaryInput, string[]]>([
    ['nothing unusual', { organizations: ['푸른솔두레', { name: '가온지능정보원', aliases: ['GIA'] }], people: ['문가람'] }, []],
    ['one syllable', { organizations: ['원'], titles: ['장'] }, ['ONE_SYLLABLE 원', 'ONE_SYLLABLE 장']],
    ['an alias of one syllable', { organizations: [{ name: '푸른솔두레', aliases: ['솔'] }] }, ['ONE_SYLLABLE 푸른솔두레']],
    ['a common word', { organizations: ['사람'], people: [{ name: '문가람', aliases: ['오늘'] }] }, ['COMMON_WORD 사람', 'COMMON_WORD 문가람']],
    ['decomposed letters', { organizations: ['푸른솔두레'.normalize('NFD')] }, ['NOT_NFC 푸른솔두레']],
    ['an alias in decomposed letters', { organizations: [{ name: '푸른솔두레', aliases: ['솔두레'.normalize('NFD')] }] }, ['NOT_NFC 푸른솔두레']],
    ['the same name twice', { organizations: ['푸른솔두레', '푸른솔 두레'] }, ['DUPLICATE 푸른솔 두레']],
    ['the same entry twice', { organizations: ['푸른솔두레', '푸른솔두레'] }, ['DUPLICATE 푸른솔두레']],
    ['an alias that is the name', { organizations: [{ name: '푸른솔두레', aliases: ['푸른솔두레'] }] }, ['DUPLICATE 푸른솔두레']],
    ['an alias of two entries', { organizations: [{ name: '가온재단', aliases: ['GF'] }, { name: '가람재단', aliases: ['GF'] }] }, ['DUPLICATE 가람재단']],
    ['one name in two sections is none', { organizations: ['가온마을'], places: ['가온마을'] }, []],
    ['homonyms in different places are none', { places: [{ name: '가온마을', within: '충청북도 진천군' }, { name: '가온마을', within: '전북특별자치도 무주군' }] }, []],
    ['words to leave out may be common or short', { notEntities: ['사람', '원'], remove: ['오늘'] }, []],
    ['removals of built-in entries', { remove: ['경찰', '행안부', { name: '서울특별시', aliases: ['서울시'] }] }, []],
    ['removals of nothing', { remove: ['푸른솔두레', { name: '경찰', aliases: ['가온경찰무리'] }] }, ['NOTHING_REMOVED 푸른솔두레', 'NOTHING_REMOVED 경찰']],
    ['a removal of what the same dictionary has', { organizations: ['푸른솔두레'], remove: ['푸른솔두레'] }, ['NOTHING_REMOVED 푸른솔두레']],
    ['long names that differ by one letter', { organizations: ['가온청소년재단', '가운청소년재단'] }, ['LOOKS_ALIKE 가운청소년재단']],
    ['short names may', { people: ['문가람', '문가란'] }, []],
    ['long names in two sections may', { organizations: ['가온청소년마을'], places: ['가운청소년마을'] }, []],
    ['one syllable with the longer words that are not meant', { organizations: [{ name: '원', not: ['원장', '병원'] }] }, []],
    ['a common word with the longer words that are not meant', { organizations: [{ name: '사람', not: ['사람들'] }] }, []],
    ['spaces around a name', { organizations: [' 푸른솔두레'] }, ['STRAY_SPACE 푸른솔두레']],
    ['a tab in an alias', { organizations: [{ name: '푸른솔두레', aliases: ['솔\t두레'] }] }, ['STRAY_SPACE 푸른솔두레']],
    ['a line break behind a field', { people: [{ name: '문가람', affiliation: '한빛대학교\n' }] }, ['STRAY_SPACE 문가람']],
    ['two spaces in a blocking word', { organizations: [{ name: '나래울', not: ['나래울  상'] }] }, ['STRAY_SPACE 나래울']],
    ['one space in a name is none', { organizations: ['푸른솔 두레'] }, []],
    ['inherited names', { organizations: ['constructor', '__proto__', 'toString'] }, []],
  ])('%s', (_name, input, expected) => {
    expect(codes(input)).toEqual(expected);
  });

  it.each<[DictionaryInput, string]>([
    [{ organizations: ['원'] }, '«원» has one syllable and would match in many words: give a longer name, or list the longer words that are not meant under «not»'],
    [{ organizations: ['사람'] }, '«사람» is a common word: list the longer words that are not meant under «not»'],
    [{ titles: ['수석부원장', '수석부원장'] }, '«수석부원장» stands twice in titles: keep one entry and join the aliases'],
    [{ titles: [{ name: '수석부원장', aliases: ['수석부원장'] }] }, '«수석부원장» stands twice in the entry «수석부원장»: take one out'],
    [{ organizations: ['가온재단', { name: '가람재단', aliases: ['가온재단'] }] }, '«가온재단» names both «가온재단» and «가람재단» in organizations: keep it in one of them'],
    [{ organizations: ['가온청소년재단', '가운청소년재단'] }, '«가운청소년재단» differs from «가온청소년재단» by one letter: mend the slip, or list one as an alias of the other'],
    [{ organizations: ['푸른솔두레\t'] }, '«푸른솔두레» has a stray tab or space, which was taken out: mend it in the source'],
    [{ organizations: ['constructor', 'constructor'] }, '«constructor» stands twice in organizations: keep one entry and join the aliases'],
    [{ remove: ['푸른솔두레'] }, '«푸른솔두레» names nothing that could be taken out: mend the name, or list it under notEntities if it is recognized by rule'],
    [{ remove: ['__proto__'] }, '«__proto__» names nothing that could be taken out: mend the name, or list it under notEntities if it is recognized by rule'],
    [{ people: ['문가람'.normalize('NFD')] }, '«문가람» is written in decomposed letters (not NFC): it was composed, save the file as NFC'],
  ])('%j', (input, message) => {
    expect(lintDictionary(defineDictionary(input)).map((warning) => warning.message)).toEqual([message]);
  });

  it('names file and line where they are known, and leaves them out otherwise', () => {
    const warnings = lintDictionary(parseDictionary('kind,name\ntitle,수석부원장\n\ntitle,장', { format: 'csv', file: 'a.csv' }));
    expect(warnings).toEqual([{ code: 'ONE_SYLLABLE', name: '장', file: 'a.csv', line: 4, message: expect.any(String) as string }]);
    expect(Object.keys(lintDictionary(defineDictionary({ titles: ['장'] }))[0] ?? {}).sort()).toEqual(['code', 'message', 'name']);
  });

  it('a cell of a table keeps its stray spaces until here; those beside | are no slip', () => {
    const table = parseDictionary('kind,name,aliases\norganization, 푸른솔두레,솔두레 | 푸른두레\norganization,나래울\t,', { format: 'csv', file: 'a.csv' });
    expect(lintDictionary(table).map(({ code, line }) => `${code} ${line}`)).toEqual(['STRAY_SPACE 2', 'STRAY_SPACE 3']);
  });

  it.each<[string, string, string, string, string]>([
    ['a name', 'organization,푸른솔두레,', 'b.csv', 'organization,푸른솔 두레,', '«푸른솔 두레» names «푸른솔두레» in a.csv, line 2, too: keep it in one of them, the later dictionary wins'],
    ['an alias', 'organization,가온재단,GF', 'b.csv', 'organization,가람재단,GF', '«GF» names «가온재단» in a.csv, line 2, too: keep it in one of them, the later dictionary wins'],
    ['an inherited name', 'title,__proto__,', 'b.csv', 'title,__proto__,', '«__proto__» names «__proto__» in a.csv, line 2, too: keep it in one of them, the later dictionary wins'],
  ])('two files that clash: %s', (_name, first, file, second, message) => {
    const read = (row: string, name: string): Dictionary => parseDictionary(`kind,name,aliases\n${row}`, { format: 'csv', file: name });
    const expected = [{ code: 'CLASH', file: 'b.csv', line: 2, message }];
    expect(lintDictionary(read(first, 'a.csv'), read(second, file))).toMatchObject(expected);
    expect(lintDictionary({ entries: [...read(first, 'a.csv').entries, ...read(second, file).entries] })).toMatchObject(expected);
  });

  it('a clash with a list that no file holds', () => {
    const [first, second] = [defineDictionary({ titles: ['수석부원장'] }), defineDictionary({ titles: ['수석부원장'] }, { file: 'b.json' })];
    expect(lintDictionary(first, second).map(({ message }) => message)).toEqual(['«수석부원장» names «수석부원장» in another dictionary too: keep it in one of them, the later dictionary wins']);
  });

  it('two lists that no file holds', () => {
    const dictionary = defineDictionary({ titles: ['수석부원장'] });
    expect(lintDictionary(dictionary, defineDictionary({ titles: ['수석부원장'] })).map(({ code }) => code)).toEqual(['CLASH']);
  });

  it('a later dictionary may take out what an earlier one has, and not the other way round', () => {
    const mine = defineDictionary({ organizations: [{ name: '푸른솔두레', aliases: ['솔두레'] }] });
    const less = defineDictionary({ remove: ['솔두레'] });
    expect(lintDictionary(mine, less)).toEqual([]);
    expect(lintDictionary(less, mine).map(({ code, name }) => `${code} ${name}`)).toEqual(['NOTHING_REMOVED 솔두레']);
  });

  it.each([[{}], [null], [{ entries: [null] }], [{ organizations: ['가온재단'] }]])('refuses %j: it takes what defineDictionary returned', (given) => {
    expect(() => lintDictionary(given as unknown as Dictionary)).toThrow(KoEntitiesError);
  });
});
