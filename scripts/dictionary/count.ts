/** How large the project's dictionaries are, category by category, against what each is meant to hold at least. */
import type { SourceEntry } from '../data/read';
import { sourceEntries, sourceFiles, sourceLines } from './sources';

interface Category {
  name: string;
  /** Paths below `dictionaries/`. */
  files: RegExp;
  /** How many are meant to be there at least; 0 where completeness is tested against the source instead. */
  least: number;
  /** What is counted: entries, their further forms, or their readings in Hanja. Default: entries. */
  count?: 'aliases' | 'hanja';
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
  { name: 'surnames, by Hanja', files: /^people\/surnames\.txt$/, least: 280, count: 'hanja' },
  { name: 'given-name and foreign-name syllables', files: /^people\/(?:given|foreign)-syllables\.txt$/, least: 0 },
  { name: 'parts of foreign names', files: /^people\/foreign-(?:names|words)\.txt$/, least: 0 },
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

/** What tells entries of one name apart. */
function identity({ name, attributes }: SourceEntry): string {
  return [name, attributes.get('within') ?? '', attributes.get('code') ?? ''].join('\n');
}

function countFile(file: string, count: Category['count']): number {
  if (file === 'places/dong.txt') return neighbourhoods(file);
  const entries = sourceEntries(file);
  const sum = (size: (entry: SourceEntry) => number): number => entries.reduce((total, entry) => total + size(entry), 0);
  if (count === 'aliases') return sum(({ aliases }) => aliases.length);
  // A surname without Hanja is one of its own.
  if (count === 'hanja') return sum(({ attributes }) => (attributes.get('hanja') ?? '').split(' ').length);
  return new Set(entries.map(identity)).size;
}

function countOf({ files, count }: Category): number {
  return sourceFiles().filter((file) => files.test(file)).reduce((sum, file) => sum + countFile(file, count), 0);
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
