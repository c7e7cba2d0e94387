import { describe, expect, it } from 'vitest';
import { KoEntitiesError } from '../src/errors';
import { MENTION_KINDS, resolveOptions } from '../src/options';

describe('resolveOptions: defaults', () => {
  it.each([[undefined], [{}], [{ publishedAt: undefined, kinds: undefined, scope: undefined }]])('%j', (options) => {
    expect(resolveOptions(options)).toEqual({
      timeZone: 'Asia/Seoul',
      kinds: new Set(MENTION_KINDS),
      scope: 'story',
      strictness: 'balanced',
      dictionaries: [],
      extensions: [],
    });
  });
});

describe('resolveOptions: publishedAt', () => {
  it.each([
    ['2020-07-15', { year: 2020, month: 7, day: 15 }],
    ['2020-07-15T14:39', { year: 2020, month: 7, day: 15, hour: 14, minute: 39 }],
    ['2020-07-15 14:39:25', { year: 2020, month: 7, day: 15, hour: 14, minute: 39, second: 25 }],
    [' 2024-02-29 ', { year: 2024, month: 2, day: 29 }],
    ['2020-07-15T23:30:00Z', { year: 2020, month: 7, day: 16, hour: 8, minute: 30, second: 0 }],
    ['2020-07-15T14:39:00.123+09:00', { year: 2020, month: 7, day: 15, hour: 14, minute: 39, second: 0 }],
    ['2020-12-31T20:00-0500', { year: 2021, month: 1, day: 1, hour: 10, minute: 0, second: 0 }],
    [new Date(Date.UTC(2020, 6, 15, 15, 0, 1)), { year: 2020, month: 7, day: 16, hour: 0, minute: 0, second: 1 }],
  ])('%s', (publishedAt, civil) => {
    expect(resolveOptions({ publishedAt }).publishedAt).toEqual(civil);
  });

  it('reads a moment in the zone that is asked for, a civil date as it stands', () => {
    const options = { timeZone: 'America/Los_Angeles' };
    expect(resolveOptions({ ...options, publishedAt: '2020-07-15T02:00Z' }).publishedAt).toMatchObject({ day: 14, hour: 19 });
    expect(resolveOptions({ ...options, publishedAt: '2020-07-15T02:00' }).publishedAt).toMatchObject({ day: 15, hour: 2 });
  });

  it.each([
    ['어제'], ['2020'], ['2020-07'], ['2020-7-5'], ['2020-02-30'], ['2023-02-29'], ['2020-13-01'], ['2020-00-10'], ['0000-01-01'],
    ['2020-07-15T24:00'], ['2020-07-15T12:60'], ['2020-07-15T'], ['20200715'], [''], [20200715], [null], [new Date(Number.NaN)],
    [new Date(8.64e15)],
  ])('refuses %j', (publishedAt) => {
    expect(errorOf({ publishedAt })).toMatchObject({ code: 'INVALID_DATE', field: 'publishedAt' });
    expect(errorOf({ publishedAt }).message).toContain('takes an ISO date (2020-07-15)');
  });
});

describe('resolveOptions: errors say what the option takes', () => {
  it.each([
    ['an unknown option', { publishedAd: '2020-07-15' }, 'UNKNOWN_OPTION', 'unknown option "publishedAd"; the options are publishedAt,'],
    ['an inherited name', { constructor: 1 }, 'UNKNOWN_OPTION', 'unknown option "constructor"'],
    ['another scope', { scope: 'page' }, 'INVALID_OPTION', 'scope takes one of story, all, not "page"'],
    ['another strictness', { strictness: 3 }, 'INVALID_OPTION', 'strictness takes one of strict, balanced, broad, not 3'],
    ['kinds as a string', { kinds: 'person' }, 'INVALID_OPTION', 'kinds takes a list of'],
    ['a plural kind', { kinds: ['people'] }, 'INVALID_OPTION', '"people" is none'],
    ['an unknown zone', { timeZone: 'Asia/Busan' }, 'INVALID_OPTION', 'timeZone takes an IANA time zone'],
    ['a single dictionary', { dictionaries: {} }, 'INVALID_OPTION', 'dictionaries takes a list, not an object'],
    ['null', null, 'INVALID_OPTION', 'options takes an object, not null'],
    ['a string', 'strict', 'INVALID_OPTION', 'options takes an object, not "strict"'],
    ['a list', [], 'INVALID_OPTION', 'options takes an object, not a list'],
  ])('%s', (_name, options, code, message) => {
    expect(errorOf(options)).toMatchObject({ name: 'KoEntitiesError', code });
    expect(errorOf(options).message).toContain(message);
  });

  it('a call takes no dictionaries: they belong to the extractor', () => {
    expect(() => resolveOptions({ dictionaries: [] }, 'call')).toThrow('unknown option "dictionaries"');
  });

  it('cuts what was given short', () => {
    expect(errorOf({ scope: '가'.repeat(10_000) }).message.length).toBeLessThan(120);
  });
});

describe('KoEntitiesError', () => {
  it('is a TypeError whose place has only the fields that are known', () => {
    const error = new KoEntitiesError('INVALID_DICTIONARY', 'm', { file: 'a.csv', line: 3 });
    expect(error).toBeInstanceOf(TypeError);
    expect({ ...error }).toEqual({ name: 'KoEntitiesError', code: 'INVALID_DICTIONARY', file: 'a.csv', line: 3 });
  });
});

function errorOf(options: unknown): KoEntitiesError {
  try {
    resolveOptions(options);
  } catch (error) {
    if (error instanceof KoEntitiesError) return error;
  }
  throw new Error('no error of the library');
}
