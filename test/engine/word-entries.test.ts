import { describe, expect, it } from 'vitest';
import { packedLexicon } from '../../src/data/lexicon';
import { compileDictionaries } from '../../src/dictionary/compile';
import { defineDictionary } from '../../src/dictionary/define';
import { type EntryCategory, Lexicon } from '../../src/dictionary/lexicon';
import { entriesIn, EntryTable } from '../../src/engine/word-entries';

const lexicon = new Lexicon(packedLexicon);
const user = compileDictionaries([
  defineDictionary({ organizations: [{ name: '가온빛', type: 'company' }], people: ['가온빛'], places: ['가온빛'], titles: ['가온빛'], organizationSuffixes: ['가온빛'], notEntities: ['나래'] }),
], () => lexicon)!;
const CATEGORIES: readonly EntryCategory[] = ['organization', 'person', 'place', 'title', 'suffix'];

describe('the entries of a word', () => {
  it.each(CATEGORIES)('%s: those of its category alone', (category) => {
    const entries = new EntryTable(user).of(user.find('가온빛'));
    expect(entriesIn(entries, category).map(({ id }) => id)).toEqual([`${category}/가온빛`]);
  });

  it('a word with none has none', () => {
    const entries = new EntryTable(user).of(user.find('나래'));
    expect(CATEGORIES.map((category) => entriesIn(entries, category).length)).toEqual([0, 0, 0, 0, 0]);
  });

  it.each(['서울', '경찰', '기장', '시장', '위원회', '가수', '관계자', '나무'])('%s: all of them, each in its category', (word) => {
    const number = lexicon.find(word);
    const entries = new EntryTable(lexicon).of(number);
    expect(CATEGORIES.flatMap((category) => entriesIn(entries, category).map((entry) => [category, entry]))).toEqual(
      CATEGORIES.flatMap((category) => lexicon.entriesOf(number).filter((entry) => entry.category === category).map((entry) => [category, entry])),
    );
  });

  it('are sorted once for each word, whichever was asked for first', () => {
    const table = new EntryTable(lexicon);
    const [seoul, police] = ['서울', '경찰'].map((word) => lexicon.find(word)) as [number, number];
    const first = table.of(seoul);
    expect(table.of(police)).not.toBe(first);
    expect(table.of(seoul)).toBe(first);
    expect(table.of(police)).toBe(table.of(police));
    expect(first.place[0]?.name).toContain('서울');
  });
});

describe('what the rules ask of a word', () => {
  it.each([
    ['가수', 'occupation', true],
    ['배우', 'occupation', true],
    ['밴드', 'occupation', true],
    ['시장', 'office', false],
    ['위원회', undefined, false],
    ['서울', undefined, false],
  ])('%s: class %s, an occupation %s', (word, titleClass, isOccupation) => {
    const entries = new EntryTable(lexicon).of(lexicon.find(word));
    expect([entries.titleClass, entries.isOccupation]).toEqual([titleClass, isOccupation]);
  });

  it.each([
    ['위원회', true],
    ['가수', false],
    ['서울', false],
  ])('%s: makes an organization of anything before it %s', (word, isSafe) => {
    expect(new EntryTable(lexicon).of(lexicon.find(word)).isSafeSuffix).toBe(isSafe);
  });

  it('the type of an organization, and the one that a title holds', () => {
    expect(new EntryTable(user).of(user.find('가온빛')).organizationType).toBe('company');
    expect(new EntryTable(lexicon).of(lexicon.find('청장')).heldOrganization).toBe('청');
    expect(new EntryTable(lexicon).of(lexicon.find('가수')).heldOrganization).toBeUndefined();
  });
});
