/** How large the project's dictionaries are, category by category, against what each is meant to hold at least. */
import { sourceEntries, sourceFiles, sourceLines } from './sources';

interface Category {
  name: string;
  /** Paths below `dictionaries/`. */
  files: RegExp;
  /** How many are meant to be there at least; 0 where completeness is tested against the source instead. */
  least: number;
  /** What is counted: entries, or their further forms. Default: entries. */
  count?: 'aliases';
}

/** Categories of the dictionaries with the numbers that the project promises. */
const CATEGORIES: readonly Category[] = [
  { name: 'Korean divisions, today and former', files: /^places\/divisions\.txt$/, least: 0 },
  { name: 'neighbourhoods and villages', files: /^places\/dong\.txt$/, least: 18_000 },
  { name: 'countries, continents, regions', files: /^places\/(?:countries|regions)\.txt$/, least: 308 },
  { name: 'world cities and foreign states', files: /^places\/(?:cities|states)-foreign\.txt$/, least: 2500 },
  { name: 'landmarks, stations, roads, venues', files: /^places\/landmarks\.txt$/, least: 1500 },
  { name: 'organizations', files: /^organizations\/(?!suffixes|generic)[a-z-]+\.txt$/, least: 6000 },
  { name: 'organizations: aliases', files: /^organizations\/(?!suffixes|generic)[a-z-]+\.txt$/, least: 6000, count: 'aliases' },
  { name: 'institutions named by common nouns', files: /^organizations\/generic\.txt$/, least: 0 },
  { name: 'suffixes and heads of organizations', files: /^organizations\/suffixes\.txt$/, least: 300 },
  { name: 'titles, ranks, occupations, forms of address', files: /^people\/titles\.txt$/, least: 900 },
  { name: 'surnames', files: /^people\/surnames\.txt$/, least: 280 },
  { name: 'given-name and foreign-name syllables', files: /^people\/(?:given|foreign)-syllables\.txt$/, least: 0 },
  { name: 'parts of foreign names', files: /^people\/foreign-names\.txt$/, least: 0 },
  { name: 'public figures and groups', files: /^people\/figures\.txt$/, least: 3000 },
  { name: 'speech verbs, nouns, sources, channels', files: /^words\/speech-(?:verbs|registers)\.txt$|^words\/speaking-nouns\.txt$/, least: 250 },
  { name: 'phrases for unnamed sources', files: /^words\/role-phrases\.txt$/, least: 0 },
  { name: 'common nouns and word forms', files: /^words\/(?:common-nouns|word-forms).*\.txt$/, least: 2000 },
  { name: 'names of what is no person, place, organization', files: /^words\/not-names\.txt$|^places\/not-places\.txt$/, least: 2000 },
];

/** The `name:digits` items of the neighbourhoods' file. */
function neighbourhoods(file: string): number {
  return sourceLines(file).filter((line) => line && !/^[#@]/.test(line)).reduce((sum, line) => sum + line.split(' ').length, 0);
}

function countOf({ files, count }: Category): number {
  return sourceFiles().filter((file) => files.test(file)).reduce((sum, file) => {
    if (file === 'places/dong.txt') return sum + neighbourhoods(file);
    const entries = sourceEntries(file);
    return sum + (count === 'aliases' ? entries.reduce((total, { aliases }) => total + aliases.length, 0) : new Set(entries.map(({ name, attributes }) => `${name}\n${attributes.get('within') ?? ''}\n${attributes.get('code') ?? ''}`)).size);
  }, 0);
}

/** A category with its size. */
export interface CategorySize {
  name: string;
  size: number;
  least: number;
}

/** Every category with its size and the size that is promised. */
export function categorySizes(): CategorySize[] {
  return CATEGORIES.map((category) => ({ name: category.name, size: countOf(category), least: category.least }));
}
