import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import schema from '../../dictionary.schema.json';
import { ENTRY_FIELDS, ORGANIZATION_TYPES, SECTIONS, SPEECH_ACTS } from '../../src/dictionary/types';
import { defineDictionary, type DictionaryInput } from '../../src/index';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

function isAccepted(input: unknown): boolean {
  try {
    defineDictionary(input as DictionaryInput);
    return true;
  } catch {
    return false;
  }
}

describe('the published schema of a dictionary says what defineDictionary takes', () => {
  it('has the same sections', () => {
    expect(Object.keys(schema.properties)).toEqual(['$schema', ...SECTIONS]);
  });

  it.each(SECTIONS)('has the same fields: %s', (section) => {
    const kind = schema.properties[section].items.$ref.replace('#/$defs/', '') as 'organization' | 'person' | 'place';
    const whole = schema.$defs[kind].oneOf.find((form) => 'properties' in form) as { properties: object };
    expect(Object.keys(whole.properties)).toEqual(ENTRY_FIELDS[section]);
  });

  it('has the same types of organizations', () => {
    expect(schema.$defs.organizationType.enum).toEqual(ORGANIZATION_TYPES);
  });

  it('has the same acts of speaking', () => {
    const whole = schema.$defs.speechVerb.oneOf.find((form) => 'properties' in form) as { properties: { act: { enum: string[] } } };
    expect(whole.properties.act.enum).toEqual(SPEECH_ACTS);
  });

  it.each<[string, unknown, boolean]>([
    ['nothing', {}, true],
    ['its own address', { $schema: 'https://unpkg.com/ko-entities/dictionary.schema.json', titles: ['수석부원장'] }, true],
    ['names alone', { organizations: ['한빛재단'], notEntities: ['이사회'], remove: ['경찰'] }, true],
    ['all fields', {
      organizations: [{ name: '한빛재단', aliases: ['한빛'], type: 'ngo', parent: '한빛그룹', not: ['한빛재단사'] }],
      people: [{ name: '문가람', titles: ['총장'], affiliation: '한빛대학교', hanja: '文가람', latin: 'Moon', type: 'group' }],
      places: [{ name: '가온마을', within: '충청북도 진천군', level: 'village', code: '43750' }],
      speechVerbs: [{ name: '귀띔하다', act: 'statement' }],
    }, true],
    ['inherited names', { organizations: ['__proto__', 'constructor'] }, true],
    ['an unknown section', { organisations: [] }, false],
    ['an unknown field', { organizations: [{ name: '한빛재단', alias: [] }] }, false],
    ['no name', { organizations: [{ aliases: ['한빛'] }] }, false],
    ['an empty name', { organizations: [' '] }, false],
    ['an empty alias', { organizations: [{ name: '한빛재단', aliases: [''] }] }, false],
    ['an unknown type', { organizations: [{ name: '한빛재단', type: 'club' }] }, false],
    ['an organization type on a person', { people: [{ name: '문가람', type: 'company' }] }, false],
    ['an unknown act', { speechVerbs: [{ name: '귀띔하다', act: 'whisper' }] }, false],
    ['aliases that are no list', { organizations: [{ name: '한빛재단', aliases: '한빛' }] }, false],
    ['a code that is none', { places: [{ name: '가온마을', code: '4375' }] }, false],
    ['a section that is no list', { titles: '총장' }, false],
    ['a list', [], false],
  ])('%s', (_name, input, accepted) => {
    expect([validate(input), isAccepted(input)]).toEqual([accepted, accepted]);
  });
});
