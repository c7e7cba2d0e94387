import { describe, expect, it } from 'vitest';
import { createExtractor, defineDictionary, KoEntitiesError, type Extension } from '../../src/index';

function errorOf(extensions: unknown): KoEntitiesError {
  try {
    createExtractor({ extensions } as never);
  } catch (error) {
    if (error instanceof KoEntitiesError) return error;
  }
  throw new Error('no error of the library');
}

describe('dictionaries of extensions', () => {
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

  it('unchecked dictionaries', () => {
    expect(errorOf([{ name: 'green', dictionaries: [{ organizations: ['푸른솔두레'] }] }]).code).toBe('INVALID_DICTIONARY');
  });
});
