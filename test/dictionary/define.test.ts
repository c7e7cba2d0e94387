import { describe, expect, it } from 'vitest';
import { ORGANIZATION_TYPES } from '../../src/dictionary/types';
import { defineDictionary, KoEntitiesError, type DictionaryInput } from '../../src/index';

function errorOf(input: unknown, place?: { file?: string; line?: number }): KoEntitiesError {
  try {
    defineDictionary(input as DictionaryInput, place);
  } catch (error) {
    if (error instanceof KoEntitiesError) return error;
  }
  throw new Error('no error of the library');
}

describe('defineDictionary', () => {
  it('reads strings and objects into entries', () => {
    const { entries } = defineDictionary({
      organizations: ['푸른솔두레', { name: '가온지능정보원', aliases: ['GIA'], type: 'public-agency', not: ['가온지능정보원배'] }],
      people: [{ name: '문가람', titles: ['총장', '이사장'], affiliation: '한빛대학교' }],
    });
    expect(entries.map(({ section, name, aliases, not }) => ({ section, name, aliases, not }))).toEqual([
      { section: 'organizations', name: '푸른솔두레', aliases: [], not: [] },
      { section: 'organizations', name: '가온지능정보원', aliases: ['GIA'], not: ['가온지능정보원배'] },
      { section: 'people', name: '문가람', aliases: [], not: [] },
    ]);
    expect([...(entries[2]?.fields ?? [])]).toEqual([['titles', '총장|이사장'], ['affiliation', '한빛대학교']]);
  });

  it.each([
    ['NFD', '한빛재단'.normalize('NFD'), '한빛재단'],
    ['spaces around and doubled', '  한빛   재단\n', '한빛 재단'],
    ['full-width letters', 'ＨＢ재단', 'HB재단'],
    ['another dot', '완주‧진천재단', '완주·진천재단'],
    ['zero-width spaces', '한빛\u200b재단', '한빛재단'],
  ])('writes names as texts are read: %s', (_name, given, name) => {
    expect(defineDictionary({ organizations: [given] }).entries[0]?.name).toBe(name);
    expect(defineDictionary({ organizations: [{ name: '가온재단', aliases: [given] }] }).entries[0]?.aliases).toEqual([name]);
  });

  it('takes fields and sections that are undefined as left out', () => {
    const input = { organizations: [{ name: '한빛재단', aliases: undefined, type: undefined }], people: undefined };
    expect(defineDictionary(input as unknown as DictionaryInput).entries).toHaveLength(1);
  });

  it('does not change what it is given', () => {
    const input: DictionaryInput = { organizations: [{ name: ' 한빛재단 ', aliases: ['한빛 '] }], titles: ['수석부원장'] };
    const before = structuredClone(input);
    const frozen = Object.freeze({ ...input, organizations: Object.freeze(input.organizations ?? []) });
    defineDictionary(frozen);
    expect(input).toEqual(before);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])('%s is an ordinary word', (name) => {
    expect(defineDictionary({ organizations: [name, { name: '한빛재단', aliases: [name] }] }).entries.map((entry) => entry.name)).toEqual([name, '한빛재단']);
  });
});

describe('an entry that cannot be used: the message names place, problem and mend', () => {
  it.each([
    ['no name', { organizations: [{}] }, 'name', 'organizations[0]: name is missing: give the entry a name'],
    ['a name that is a number', { people: ['문가람', { name: 3 }] }, 'name', 'people[1]: name takes a string, not 3: write it in quote marks'],
    ['an empty name', { titles: [' '] }, 'name', 'titles[0]: name is empty: fill it in or take it out'],
    ['a name of nothing visible', { titles: ['\u200b'] }, 'name', 'titles[0]: name is empty: fill it in or take it out'],
    ['an entry that is a number', { places: [7] }, 'places', 'places[0]: an entry of places is a string or an object with a name, not 7'],
    ['an entry that is null', { places: [null] }, 'places', 'places[0]: an entry of places is a string or an object with a name, not null'],
    ['an entry that is a list', { places: [['가온마을']] }, 'places', 'places[0]: an entry of places is a string or an object with a name, not ["가온마을"]'],
    [
      'an unknown field',
      { organizations: ['가온', { name: '한빛재단', alias: '한빛' }] },
      'alias',
      'organizations[1]: unknown field «alias» in organizations: it takes name, aliases, type, parent, not',
    ],
    ['a field of another section', { people: [{ name: '문가람', code: '43750' }] }, 'code', 'people[0]: unknown field «code» in people: it takes name, aliases, titles, affiliation, hanja, latin, type, not'],
    [
      'aliases that are no list',
      { organizations: [{ name: '한빛재단', aliases: '한빛' }] },
      'aliases',
      'organizations[0]: aliases takes a list of strings, not "한빛": write it in square brackets',
    ],
    ['an alias that is no string', { organizations: [{ name: '한빛재단', aliases: ['한빛', null] }] }, 'aliases', 'organizations[0]: aliases takes a string, not null: write it in quote marks'],
    ['titles that are no list', { people: [{ name: '문가람', titles: '총장' }] }, 'titles', 'people[0]: titles takes a list of strings, not "총장": write it in square brackets'],
    ['a type that does not exist', { organizations: [{ name: '한빛재단', type: 'club' }] }, 'type', `organizations[0]: unknown type «club» in organizations: it takes ${ORGANIZATION_TYPES.join(', ')}`],
    ['an organization type on a person', { people: [{ name: '문가람', type: 'company' }] }, 'type', 'people[0]: unknown type «company» in people: it takes group'],
    ['a code that is none', { places: [{ name: '가온마을', code: '4375' }] }, 'code', 'places[0]: code takes 2, 5, 8 or 10 digits (법정동코드), not «4375»: correct it or take it out'],
    ['an unknown act', { speechVerbs: [{ name: '귀띔하다', act: 'whisper' }] }, 'act', 'speechVerbs[0]: unknown act «whisper» in speechVerbs: it takes statement, denial, demand, promise, criticism, prediction, question'],
    ['an inherited name as an act', { speechVerbs: [{ name: '귀띔하다', act: 'constructor' }] }, 'act', 'speechVerbs[0]: unknown act «constructor» in speechVerbs: it takes statement, denial, demand, promise, criticism, prediction, question'],
    ['an inherited name as a field', { titles: [JSON.parse('{"name":"수석","__proto__":1}') as object] }, '__proto__', 'titles[0]: unknown field «__proto__» in titles: it takes name, aliases, not'],
    ['an unknown section', { organisations: ['가온'] }, 'organisations', 'unknown section «organisations»: a dictionary has organizations, people, places, titles, organizationSuffixes, speechVerbs, notEntities, remove'],
    ['an inherited name as a section', JSON.parse('{"__proto__":["가온"]}'), '__proto__', 'unknown section «__proto__»: a dictionary has organizations, people, places, titles, organizationSuffixes, speechVerbs, notEntities, remove'],
    ['a section that is no list', { titles: '총장' }, 'titles', 'titles takes a list of entries, not "총장": write it in square brackets'],
    ['null', null, undefined, 'a dictionary is an object with lists of entries, not null'],
    ['a list', ['가온'], undefined, 'a dictionary is an object with lists of entries, not ["가온"]'],
    ['nothing', undefined, undefined, 'a dictionary is an object with lists of entries, not undefined'],
  ])('%s', (_name, input, field, message) => {
    const error = errorOf(input);
    expect(error).toBeInstanceOf(TypeError);
    expect(error.code).toBe('INVALID_DICTIONARY');
    expect(error.field).toBe(field);
    expect(error.message).toBe(message);
  });

  it('names the file and line that it is told', () => {
    const error = errorOf({ titles: [''] }, { file: 'newsroom.json', line: 12 });
    expect(error).toMatchObject({ file: 'newsroom.json', line: 12, field: 'name' });
    expect(error.message).toBe('newsroom.json, line 12: name is empty: fill it in or take it out');
  });

  it('cuts what it was given short', () => {
    expect(errorOf({ titles: [{ name: ['가'.repeat(5000)] }] }).message.length).toBeLessThan(150);
  });
});
