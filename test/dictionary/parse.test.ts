import { describe, expect, it } from 'vitest';
import { ORGANIZATION_TYPES } from '../../src/dictionary/types';
import { KoEntitiesError, parseDictionary, type DictionaryFormat } from '../../src/index';

function read(text: string, format: DictionaryFormat) {
  return parseDictionary(text, { format, file: 'mine' }).entries.map(({ section, name, aliases, not, fields, place }) => ({
    section, name, aliases, not, fields: Object.fromEntries(fields), line: place.line,
  }));
}

const ROWS = [
  { section: 'organizations', name: '가온지능정보원', aliases: ['GIA', '가온원'], not: [], fields: { type: 'public-agency' }, line: 2 },
  { section: 'people', name: '문가람', aliases: [], not: [], fields: { titles: '총장|이사장', affiliation: '한빛대학교' }, line: 3 },
  { section: 'places', name: '가온마을', aliases: [], not: ['가온마을버스'], fields: { within: '충청북도 진천군' }, line: 4 },
  { section: 'remove', name: '푸른솔', aliases: [], not: [], fields: {}, line: 5 },
];

const CSV = `kind,name,aliases,type,titles,affiliation,within,not
organization,가온지능정보원,GIA|가온원,public-agency,,,,
person,문가람,,,총장 | 이사장,한빛대학교,,
places,가온마을,,,,,충청북도 진천군,가온마을버스
remove,푸른솔
`;

describe('parseDictionary', () => {
  it.each([
    ['CSV', CSV, 'csv'],
    ['TSV', CSV.replaceAll(',', '\t'), 'tsv'],
    ['CSV with a byte order mark and Windows line ends', `\uFEFF${CSV.replaceAll('\n', '\r\n')}`, 'csv'],
    ['CSV with quoted cells', CSV.replace('GIA|가온원', '"GIA|가온원"'), 'csv'],
    ['CSV with empty columns at the end', CSV.replace(',not\n', ',not,,\n'), 'csv'],
  ] as const)('%s', (_name, text, format) => {
    expect(read(text, format)).toEqual(ROWS);
  });

  it('JSON, each entry with its line', () => {
    const json = `\uFEFF{
  "organizations": [
    { "name": "가온지능정보원",
      "aliases": ["GIA", "가\\"온,[원"], "type": "public-agency" }, "푸른솔두레",
    "한결두레"
  ],
  "people": [{ "name": "문가람" }],

  "titles": ["수석부원장"]
}`;
    expect(read(json, 'json').map(({ name, line }) => [name, line])).toEqual([
      ['가온지능정보원', 3], ['푸른솔두레', 4], ['한결두레', 5], ['문가람', 7], ['수석부원장', 9],
    ]);
    expect(read(json, 'json')[0]?.aliases).toEqual(['GIA', '가"온,[원']);
  });

  it.each([
    ['{}', 'json'], ['kind,name', 'csv'], ['kind,name\n\n , \n', 'csv'], ['kind\tname\n', 'tsv'],
  ] as const)('%j has no entries', (text, format) => {
    expect(read(text, format)).toEqual([]);
  });

  it('reads doubled quote marks and separators in quoted cells', () => {
    expect(read('kind,name\norganization,"가온 ""나루"", 재단"', 'csv')).toMatchObject([{ name: '가온 "나루", 재단' }]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('%s is an ordinary word', (word) => {
    expect(read(`kind,name,aliases\norganization,${word},${word}회`, 'csv')).toMatchObject([{ name: word, aliases: [`${word}회`] }]);
    expect(read(`{"organizations":["${word}"]}`, 'json')).toMatchObject([{ name: word }]);
  });
});

describe('a file that cannot be used: the message names file, line, problem and mend', () => {
  const KINDS = 'it takes remove, organization, person, place, title, organizationSuffix, speechVerb, notEntity';
  it.each([
    ['an unknown kind', 'csv', 'kind,name\n\nfirm,가온', 3, 'kind', `unknown kind «firm»: ${KINDS}`],
    ['an inherited name as a kind', 'csv', 'kind,name\nconstructor,가온', 2, 'kind', `unknown kind «constructor»: ${KINDS}`],
    ['no kind', 'csv', 'kind,name\n,가온', 2, 'kind', `unknown kind «»: ${KINDS}`],
    ['no name', 'csv', 'kind,name\norganization,', 2, 'name', 'name is empty: fill it in or take it out'],
    ['a row that ends early', 'csv', 'kind,aliases,name\norganization', 2, 'name', 'name is empty: fill it in or take it out'],
    ['too many cells', 'csv', 'kind,name\norganization,가온,나루', 2, undefined, '3 cells under 2 headings: quote cells that hold the separator'],
    ['a header without name', 'tsv', 'kind\taliases\n', 1, 'name', 'the header has no «name» column: it needs kind and name'],
    ['nothing at all', 'csv', '', 1, 'kind', 'the header has no «kind» column: it needs kind and name'],
    ['an unknown column', 'csv', 'kind,name,alias\norganization,가온,나루', 1, 'alias', 'unknown column «alias»: a header takes kind, name, aliases, type, parent, not, titles, affiliation, hanja, latin, within, level, code, act'],
    ['a column that stands twice', 'csv', 'kind,name,name\n', 1, 'name', 'the column «name» stands twice: keep one'],
    ['a field of another kind', 'csv', 'kind,name,code\nplace,가온,43750\ntitle,수석,43', 3, 'code', 'unknown field «code» in titles: it takes name, aliases, not'],
    ['a type that does not exist', 'csv', 'kind,name,type\norganization,가온,club', 2, 'type', `unknown type «club» in organizations: it takes ${ORGANIZATION_TYPES.join(', ')}`],
    ['a cell that is not closed', 'csv', 'kind,name\norganization,가온\norganization,"나루', 3, undefined, 'a quoted cell is not closed: put a " behind it, or double a " that belongs to the text'],
    ['a quote mark inside a quoted cell', 'csv', 'kind,name\norganization,"가온 "나루" 재단"', 2, undefined, 'a " stands inside a quoted cell: double it ("")'],
    ['an error behind a cell with line breaks', 'csv', 'kind,name,within\nplace,가온,"충북\n진천군"\nfirm,나루,', 4, 'kind', `unknown kind «firm»: ${KINDS}`],
    ['an unknown field', 'json', '{\n"organizations": [\n"가온",\n{"name": "나루",\n"alias": "루"}]}', 4, 'alias', 'unknown field «alias» in organizations: it takes name, aliases, type, parent, not'],
    ['an entry that is a number', 'json', '{"organizations": [\n"가온",\n7]}', 3, 'organizations', 'an entry of organizations is a string or an object with a name, not 7'],
    ['a comma too many', 'json', '{\n"titles": [\n"수석",\n]}', 4, undefined, 'this is no JSON (…): look for a missing or a trailing comma, quote mark or bracket'],
    ['an end too early', 'json', '{\n"titles": [\n"수석"\n', 4, undefined, 'this is no JSON (…): look for a missing or a trailing comma, quote mark or bracket'],
  ] as const)('%s', (_name, format, text, line, field, message) => {
    let error: unknown;
    try {
      parseDictionary(text, { format, file: 'newsroom' });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(KoEntitiesError);
    const { code, ...place } = error as KoEntitiesError;
    expect({ code, file: place.file, line: place.line, field: place.field }).toEqual({ code: 'INVALID_DICTIONARY', file: 'newsroom', line, field });
    const whole = (error as Error).message;
    // What JSON.parse says differs between engines.
    expect(whole.replace(/(?<=JSON \().*(?=\):)/s, '…')).toBe(`newsroom, line ${line}: ${message}`);
  });

  it('says what mends JSON, and keeps the error behind it', () => {
    let error: unknown;
    try {
      parseDictionary('{', { format: 'json' });
    } catch (thrown) {
      error = thrown;
    }
    expect((error as Error).message).toMatch(/^line 1: this is no JSON \(.+\): look for a missing or a trailing comma, quote mark or bracket$/);
    expect((error as Error).cause).toBeInstanceOf(SyntaxError);
  });

  it.each([
    ['a whole that is a list', () => parseDictionary('["가온"]', { format: 'json' }), 'a dictionary is an object with lists of entries, not ["가온"]'],
    ['no text', () => parseDictionary(3 as unknown as string, { format: 'csv' }), "a dictionary's text is a string, not number"],
    ['an unknown format', () => parseDictionary('', { format: 'yaml' as DictionaryFormat }), 'format takes one of json, csv, tsv, not "yaml"'],
    ['no options', () => parseDictionary('', undefined as never), 'format takes one of json, csv, tsv, not undefined'],
  ])('%s', (_name, run, message) => {
    expect(run).toThrow(KoEntitiesError);
    expect(run).toThrow(message);
  });
});
