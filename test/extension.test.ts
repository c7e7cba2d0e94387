import { describe, expect, it } from 'vitest';
import { createExtractor, defineDictionary, KoEntitiesError, type Extension } from '../src/index';

function errorOf(extensions: unknown): KoEntitiesError {
  try {
    createExtractor({ extensions } as never);
  } catch (error) {
    if (error instanceof KoEntitiesError) return error;
  }
  throw new Error('no error of the library');
}

describe('extensions', () => {
  const green: Extension = { name: 'green', dictionaries: [defineDictionary({ organizations: [{ name: '푸른솔두레', aliases: ['푸두'] }] })] };

  it('their dictionaries belong to the extractor', () => {
    expect(createExtractor({ extensions: [green] }).organizations('푸두는 문을 열었다.')).toMatchObject([{ name: '푸른솔두레' }]);
    expect(createExtractor({ extensions: [] }).organizations('푸두는 문을 열었다.')).toEqual([]);
  });

  it('the extractor’s own dictionaries beat them', () => {
    const own = defineDictionary({ organizations: [{ name: '푸른두레마을', aliases: ['푸두'] }] });
    expect(createExtractor({ extensions: [green], dictionaries: [own] }).organizations('푸두는 문을 열었다.')).toMatchObject([{ name: '푸른두레마을' }]);
    const less = defineDictionary({ remove: ['푸른솔두레'] });
    expect(createExtractor({ extensions: [green], dictionaries: [less] }).organizations('푸두는 문을 열었다.')).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a string', ['dong'], 'extensions[0] takes an object with a name, such as dong of ko-entities/dong'],
    ['null', [null], 'extensions[0] takes an object with a name, such as dong of ko-entities/dong'],
    ['a list', [green, []], 'extensions[1] takes an object with a name, such as dong of ko-entities/dong'],
    ['no name', [{ dictionaries: [] }], 'extensions[0] has no name: give it one'],
    ['an unknown field', [{ name: 'green', words: [] }], 'unknown field «words» in the extension «green»: it takes name, dictionaries'],
    ['dictionaries that are no list', [{ name: 'green', dictionaries: {} }], 'dictionaries of the extension «green» takes a list'],
  ])('%s', (_name, extensions, message) => {
    const error = errorOf(extensions);
    expect([error.code, error.message]).toEqual(['INVALID_EXTENSION', message]);
  });

  it('unchecked dictionaries', () => {
    expect(errorOf([{ name: 'green', dictionaries: [{ organizations: ['푸른솔두레'] }] }]).code).toBe('INVALID_DICTIONARY');
  });
});
