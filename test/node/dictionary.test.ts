import { describe, expect, it } from 'vitest';
import { createExtractor, KoEntitiesError } from '../../src/index';
import { loadDictionary } from '../../src/node/index';
import { temporaryFolder } from '../support/files';

const write = temporaryFolder();
const ENTRIES = JSON.stringify({ organizations: ['푸른솔두레'] });
const TABLE = 'kind,name\norganization,푸른솔두레\n';
/** `organization,푸른솔두레` and `옹`, in CP949; TextEncoder writes UTF-8 alone. */
const GREEN_PINE = [0xc7, 0xaa, 0xb8, 0xa5, 0xbc, 0xd6, 0xb5, 0xce, 0xb7, 0xb9];

/** Text in ASCII and raw bytes, one after another. */
function bytes(...pieces: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)));
}

function errorOf(path: string): KoEntitiesError {
  try {
    loadDictionary(path);
  } catch (error) {
    if (error instanceof KoEntitiesError) return error;
  }
  throw new Error('no error of the library');
}

describe('loadDictionary', () => {
  it.each([
    ['mine.json', ENTRIES],
    ['mark.JSON', `\uFEFF${ENTRIES}`],
    ['mine.csv', TABLE],
    ['mark.csv', `\uFEFF${TABLE}`],
    ['windows.csv', `\uFEFF${TABLE.replaceAll('\n', '\r\n')}`],
    ['mine.tsv', TABLE.replaceAll(',', '\t')],
    ['decomposed.csv', TABLE.normalize('NFD')],
    ['cp949.csv', bytes('kind,name\r\norganization,', GREEN_PINE, '\r\n')],
    ['cp949.tsv', bytes('kind\tname\norganization\t', GREEN_PINE)],
    ['cp949.json', bytes('{"organizations":["', GREEN_PINE, '"]}')],
  ])('reads %s', (name, content) => {
    const newsroom = createExtractor({ dictionaries: [loadDictionary(write(name, content))] });
    expect(newsroom.organizations('푸른솔두레는 문을 열었다.')).toMatchObject([{ name: '푸른솔두레' }]);
  });

  it('reads the syllables that CP949 has beyond EUC-KR', () => {
    // 똠방각하: 똠 is no syllable of EUC-KR.
    const path = write('beyond.csv', bytes('kind,name\nnotEntity,', [0x8c, 0x63, 0xb9, 0xe6, 0xb0, 0xa2, 0xc7, 0xcf]));
    expect(loadDictionary(path).entries.map(({ name }) => name)).toEqual(['똠방각하']);
  });
});

describe('a file that cannot be used: the message names place, problem and mend', () => {
  it.each<[string, string, string | Uint8Array, { code: string; line?: number }, (path: string) => string]>([
    ['bytes of no encoding', 'bytes.csv', bytes('kind,name\norganization,', GREEN_PINE, [0xff, 0xff]), { code: 'UNREADABLE_FILE', line: 2 },
      (path) => `${path}, line 2: the bytes behind «organization,푸른솔두레» are neither UTF-8 nor CP949: save the file as UTF-8`],
    ['UTF-8 that breaks off', 'broken.csv', bytes('kind,name\norganization,가온\n', [0xed, 0x91]), { code: 'UNREADABLE_FILE', line: 3 },
      (path) => `${path}, line 3: the bytes at its start are neither UTF-8 nor CP949: save the file as UTF-8`],
    ['UTF-16', 'wide.tsv', bytes([0xff, 0xfe], Buffer.from('kind\tname', 'utf16le').toString('latin1')), { code: 'UNREADABLE_FILE', line: 1 },
      (path) => `${path}, line 1: the bytes at its start are neither UTF-8 nor CP949: save the file as UTF-8`],
    ['a form that is unknown', 'mine.yaml', '', { code: 'INVALID_DICTIONARY' }, (path) => `cannot tell the form of ${path}: a dictionary file ends in .json, .csv, .tsv`],
    ['JSON with an unknown field', 'field.json', '{"organizations":[\n{"name":"가온","alias":"온"}]}', { code: 'INVALID_DICTIONARY', line: 2 },
      (path) => `${path}, line 2: unknown field «alias» in organizations: it takes name, aliases, type, parent, not`],
    ['a quoted cell that is open', 'open.csv', 'kind,name\norganization,"가온', { code: 'INVALID_DICTIONARY', line: 2 },
      (path) => `${path}, line 2: a quoted cell is not closed: put a " behind it, or double a " that belongs to the text`],
  ])('%s', (_name, file, content, place, message) => {
    const path = write(file, content);
    const error = errorOf(path);
    expect(error).toMatchObject({ name: 'KoEntitiesError', file: path, ...place });
    expect(error.message).toBe(message(path));
  });

  it('a missing file', () => {
    expect(errorOf('no-such.json')).toMatchObject({ code: 'UNREADABLE_FILE', file: 'no-such.json', message: 'cannot read no-such.json: there is no such file' });
  });

  it('JSON that is none', () => {
    const path = write('none.json', '{');
    expect(errorOf(path)).toMatchObject({ code: 'INVALID_DICTIONARY', file: path, line: 1 });
  });
});
