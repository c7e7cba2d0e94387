/** The syllable tables: how much a syllable speaks for a name, by position. */
import { readDictionary, type SourceEntry } from './read';

/** Log odds from -4.5 to 4.5 in tenths, as one printable character (see `src/people/syllables.ts`). */
function encodeOdds(value: number): string {
  const clamped = Math.max(-4.5, Math.min(4.5, value));
  return String.fromCharCode(80 + Math.round(clamped * 8));
}

function table(entries: readonly SourceEntry[], keys: readonly string[]): { syllables: string; odds: Record<string, string> } {
  const usable = entries
    .filter((entry) => [...entry.name].length === 1)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const odds: Record<string, string> = {};
  for (const key of keys) {
    odds[key] = usable.map((entry) => encodeOdds(Number(entry.attributes.get(key) ?? 0))).join('');
  }
  return { syllables: usable.map((entry) => entry.name).join(''), odds };
}

/** The suffixes of one syllable, which the lexicon does not hold, each with its attributes. */
function singleSuffixes(path: string): string[] {
  const suffixes = new Map<string, string>();
  for (const entry of readDictionary(path)) {
    if (entry.attributes.get('not') === 'yes') continue;
    for (const form of [entry.name, ...entry.aliases]) {
      if (form.length !== 1 || suffixes.has(form)) continue;
      const kept = ['type', 'level', 'chief', 'min'].flatMap((key) => {
        const value = entry.attributes.get(key);
        return value ? [`${key}=${value}`] : [];
      });
      suffixes.set(form, `${form} ${kept.join(';')}`);
    }
  }
  return [...suffixes.values()].sort();
}

/** The names of one syllable, which the lexicon does not hold, each with what rules ask of them. */
function shortNames(root: string, category: string, files: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const { name, aliases, attributes } of files.flatMap((file) => readDictionary(`${root}dictionaries/${file}`))) {
    for (const form of [name, ...aliases]) {
      if (!/^[가-힣]$/.test(form) || names.has(form)) continue;
      const kept = ['type', 'level', 'iso'].filter((key) => attributes.get(key)).map((key) => `${key}=${attributes.get(key)!}`);
      const needsContext = attributes.get('context') === 'yes' || (attributes.get('aliascontext') ?? '').split(' ').includes(form);
      names.set(form, [form, category, needsContext ? 'context' : 'clear', kept.join(';'), ...(form === name ? [] : [name])].join(' '));
    }
  }
  return [...names.values()].sort();
}

/** Given names by how many surnames they stand behind: for each level, first syllables with the second ones behind them. */
function givenNames(path: string): Record<string, string> {
  const levels = new Map<string, Map<string, string>>();
  for (const { name, attributes } of readDictionary(path)) {
    const level = attributes.get('surnames') ?? '';
    const seconds = levels.get(level) ?? new Map<string, string>();
    levels.set(level, seconds.set(name[0]!, (seconds.get(name[0]!) ?? name[0]!) + name.slice(1)));
  }
  return Object.fromEntries([...levels].map(([level, seconds]) => [level, [...seconds.values()].join(' ')]));
}

/** The text of `src/data/syllables.ts`. */
export function syllablesSource(root: string): string {
  const people = `${root}dictionaries/people/`;
  const surnames = readDictionary(`${people}surnames.txt`);
  const forms = surnames.flatMap((entry) =>
    [entry.name, ...entry.aliases].map((form) => ({ form, frequency: Number(entry.attributes.get('freq') ?? 1) })),
  );
  const unique = [...new Map(forms.map((item) => [item.form, item])).values()].sort((a, b) => (a.form < b.form ? -1 : 1));
  const hanja = surnames.flatMap((entry) =>
    (entry.attributes.get('hanja') ?? '').split(' ').filter(Boolean).map((character) => `${character}${entry.name}`),
  );
  const countries = readDictionary(`${root}dictionaries/places/countries.txt`).flatMap((entry) =>
    (entry.attributes.get('syllable') ?? '').split(' ').filter(Boolean).map((syllable) => `${syllable}${entry.name}`),
  );
  const data = {
    organizationSuffixes: singleSuffixes(`${root}dictionaries/organizations/suffixes.txt`),
    placeSuffixes: singleSuffixes(`${root}dictionaries/places/facility-suffixes.txt`),
    /** A syllable that stands for a country in compounds, with the country's name. */
    countrySyllables: countries.join(' '),
    shortNames: [
      ...shortNames(root, 'place', ['places/countries.txt', 'places/cities-foreign.txt']),
      ...shortNames(root, 'organization', ['organizations/companies.txt']),
    ],
    surnames: unique.map((item) => item.form).join(' '),
    /** Natural logarithm of the frequency per 100,000, in tenths. */
    surnameOdds: unique.map((item) => encodeOdds(Math.log(Math.max(item.frequency, 0.1)) / 2)).join(''),
    surnameHanja: [...new Set(hanja)].join(' '),
    given: table(readDictionary(`${people}given-syllables.txt`), ['first', 'second', 'single']),
    /** Given names of two syllables by the least number of surnames that they stand behind, grouped by their first syllable. */
    givenNames: givenNames(`${people}given-names.txt`),
    foreign: table(readDictionary(`${people}foreign-syllables.txt`), ['initial', 'inner', 'final']),
  };
  return [
    '// Generated by `npm run data` from dictionaries/people/. Do not edit.',
    `export const syllableData = ${JSON.stringify(data, null, 1)};`,
    '',
  ].join('\n');
}
