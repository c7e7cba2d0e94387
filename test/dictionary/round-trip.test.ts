import { fileURLToPath } from 'node:url';
import fc from '../support/fast-check';
import { describe, expect, it } from 'vitest';
import { collectWords } from '../../scripts/data/lexicon';
import { sourceFiles } from '../../scripts/dictionary/sources';
import { packedLexicon } from '../../src/data/lexicon';
import { Flag } from '../../src/dictionary/flags';
import { type Entry, Lexicon } from '../../src/dictionary/lexicon';
import { formKey, type LexiconEntry, type LexiconWord, packLexicon } from '../../src/dictionary/pack';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const describeEntry = ({ category, name, attributes }: Entry | LexiconEntry): string => [category, name, ...[...attributes].map(([key, value]) => `${key}=${value}`).sort()].join('|');

/** What is wrong with a lexicon that was made of words: nothing, or the forms that came back different. */
function differences(lexicon: Lexicon, words: ReadonlyMap<string, LexiconWord>): string[] {
  const forms = [...words.keys()].sort((a, b) => (a < b ? -1 : 1));
  const ranks = new Map(forms.flatMap((form) => words.get(form)!.own).map((entry, rank) => [entry, rank]));
  return forms.filter((form, number) => {
    const { flags, own, aliased } = words.get(form)!;
    const entries = [...own, ...[...aliased].sort((a, b) => ranks.get(a)! - ranks.get(b)!)];
    const found = lexicon.find(form);
    if (found !== number || lexicon.word(number) !== form || lexicon.flagsOf(form) !== flags) return true;
    return lexicon.entriesOf(number).map(describeEntry).join('\n') !== entries.map(describeEntry).join('\n');
  });
}

/** Names of which some are the beginnings of others, with what they are and which other names they have. */
const names = fc.array(
  fc.record({
    name: fc.string({ unit: fc.constantFrom('가', '나', '다', '라', 'A', '7', ';', ' '), minLength: 1, maxLength: 7 }),
    others: fc.array(fc.string({ unit: fc.constantFrom('가', '나', '마', 'B'), minLength: 1, maxLength: 4 }), { maxLength: 3 }),
    value: fc.string({ unit: fc.constantFrom('서', ';', '=', ' ', '1'), minLength: 1, maxLength: 4 }),
  }),
  { maxLength: 60 },
);

describe('꾸린 사전은 꾸리기 전과 같다', () => {
  it('패키지에 든 사전의 모든 낱말과 항목이', () => {
    const words = collectWords(ROOT, sourceFiles());
    expect(words.size).toBeGreaterThan(80_000);
    expect(differences(new Lexicon(packedLexicon), words)).toEqual([]);
  });

  it('아무 낱말과 항목이', () => {
    fc.assert(
      fc.property(names, (given) => {
        const words = new Map<string, LexiconWord>();
        const wordOf = (form: string): LexiconWord => {
          const word = words.get(formKey(form)) ?? { flags: Flag.organization, own: [], aliased: [] };
          words.set(formKey(form), word);
          return word;
        };
        for (const { name, others, value } of given) {
          if (formKey(name) === '') continue;
          const entry: LexiconEntry = { category: 'organization', name, attributes: new Map([['parent', value]]) };
          wordOf(name).own.push(entry);
          for (const other of new Set(others.map(formKey))) if (other !== '' && other !== formKey(name)) wordOf(other).aliased.push(entry);
        }
        expect(differences(new Lexicon(packLexicon(words)), words)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
