import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/index';
import { loadDictionary } from '../../src/node/index';
import { temporaryFolder } from '../support/files';

const write = temporaryFolder();
const ENTRIES = JSON.stringify({ organizations: ['푸른솔두레'] });

describe('loadDictionary', () => {
  it.each([
    ['mine.json', ENTRIES],
    ['mark.JSON', `\uFEFF${ENTRIES}`],
  ])('reads %s', (name, content) => {
    const newsroom = createExtractor({ dictionaries: [loadDictionary(write(name, content))] });
    expect(newsroom.organizations('푸른솔두레는 문을 열었다.')).toMatchObject([{ name: '푸른솔두레' }]);
  });

  it.each([
    ['a missing file', () => 'no-such.json', 'UNREADABLE_FILE', 'there is no such file'],
    ['a form that is unknown', () => write('mine.yaml', ''), 'INVALID_DICTIONARY', 'ends in .json, .csv, .tsv'],
    ['bytes that are no UTF-8', () => write('latin.json', Buffer.from([0xb0, 0xa1])), 'UNREADABLE_FILE', 'not UTF-8'],
    ['JSON that is none', () => write('broken.json', '{'), 'INVALID_DICTIONARY', 'broken.json'],
  ])('refuses %s and names the file', (_name, path, code, message) => {
    const file = path();
    expect(() => loadDictionary(file)).toThrow(message);
    expect(() => loadDictionary(file)).toThrow(expect.objectContaining({ name: 'KoEntitiesError', code, file }) as Error);
  });
});
