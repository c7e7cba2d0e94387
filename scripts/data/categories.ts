/** Which dictionary file gives which flags, and which of its entries are things with a name of their own. */
import type { EntryCategory } from '../../src/dictionary/lexicon';
import { Flag } from '../../src/dictionary/flags';
import type { SourceEntry } from './read';

export interface Classified {
  flags: number;
  aliasFlags: number;
  /** `undefined` for plain words: they get no entry. */
  category: EntryCategory | undefined;
}

const isYes = (entry: SourceEntry, key: string): boolean => entry.attributes.get(key) === 'yes';

/** A short form that is written like a full one: 서울시, 강원도. */
const FULL_DIVISION_FORM = /^.{2,}[시도군구읍면]$/;

type Classifier = (entry: SourceEntry) => Classified | undefined;

const both = (flags: number, category?: EntryCategory): Classified => ({ flags, aliasFlags: flags, category });

const organization: Classifier = (entry) => {
  const flags = Flag.organization | (isYes(entry, 'context') ? Flag.context : 0);
  return { flags, aliasFlags: flags, category: 'organization' };
};

const generic: Classifier = (entry) => {
  const strength = entry.attributes.get('strength');
  if (strength === 'never') return both(Flag.notOrganization);
  return both(Flag.generic | (strength === 'weak' ? Flag.context : 0), 'organization');
};

const suffix: Classifier = (entry) => {
  if (isYes(entry, 'not')) return both(Flag.notOrganization);
  // Heads of titles are read from the titles themselves; 국립, 한국 and the like begin too many other phrases.
  if (isYes(entry, 'head')) return undefined;
  if (isYes(entry, 'before')) return isYes(entry, 'safe') ? both(Flag.organizationPrefix, 'suffix') : undefined;
  const department = entry.attributes.get('type') === 'department' || isYes(entry, 'part') ? Flag.department : 0;
  return both(Flag.organizationSuffix | department, 'suffix');
};

const division: Classifier = (entry) => ({
  flags: Flag.division | (entry.attributes.get('name') === 'ambiguous' ? Flag.context : 0),
  aliasFlags: Flag.divisionShort | (entry.attributes.get('short') === 'ambiguous' ? Flag.context : 0),
  category: 'place',
});

const placeOf =
  (flag: number): Classifier =>
  (entry) =>
    both(flag | (isYes(entry, 'context') ? Flag.context : 0), 'place');

/** A short landmark that needs context is an ordinary word as well (수색, 연수); a longer form of it is neither (신림동 고시촌). */
const landmark: Classifier = (entry) => {
  const context = isYes(entry, 'context');
  return both(Flag.landmark | (context ? Flag.context : 0) | (context && entry.name.length <= 2 ? Flag.common : 0), 'place');
};

const figure: Classifier = (entry) => both(Flag.figure | (isYes(entry, 'context') ? Flag.context : 0), 'person');

const title: Classifier = (entry) => {
  const cls = entry.attributes.get('class');
  if (entry.attributes.has('status')) return both(Flag.status, 'title');
  if (cls === 'prefix') return both(Flag.titlePrefix);
  if (cls === 'address' || cls === 'kin' || cls === 'event') return both(Flag.address, 'title');
  return both(Flag.title | (isYes(entry, 'weak') ? Flag.context : 0), 'title');
};

const words =
  (flag: number): Classifier =>
  () =>
    both(flag);

/** By path below `dictionaries/`; the first that matches is it. */
const CLASSIFIERS: readonly (readonly [RegExp, Classifier])[] = [
  [/^organizations\/generic\.txt$/, generic],
  [/^organizations\/suffixes\.txt$/, suffix],
  [/^organizations\//, organization],
  [/^places\/divisions\.txt$/, division],
  [/^places\/countries\.txt$/, placeOf(Flag.country)],
  [/^places\/regions\.txt$/, placeOf(Flag.region)],
  [/^places\/(cities|states)-foreign\.txt$/, placeOf(Flag.foreignPlace)],
  [/^places\/landmarks\.txt$/, landmark],
  [/^places\/facility-suffixes\.txt$/, () => both(Flag.placeSuffix, 'suffix')],
  [/^places\/not-places\.txt$/, words(Flag.notName)],
  [/^people\/figures\.txt$/, figure],
  [/^people\/foreign-names\.txt$/, (entry) => both(Flag.foreignName | (isYes(entry, 'context') ? Flag.context : 0))],
  [/^people\/foreign-words\.txt$/, words(Flag.foreignName)],
  [/^people\/titles\.txt$/, title],
  [/^words\/(common-nouns|word-forms).*\.txt$/, words(Flag.common)],
  [/^words\/not-names\.txt$/, words(Flag.notName)],
  [/^words\/role-phrases\.txt$/, words(Flag.role)],
];

/** The classifier of a file, `undefined` for files that the lexicon does not hold. */
export function classifierOf(path: string): Classifier | undefined {
  return CLASSIFIERS.find(([pattern]) => pattern.test(path))?.[1];
}

/** The flags of one alias: what the entry says, and what the form shows. */
export function aliasFlagsOf(alias: string, entry: SourceEntry, classified: Classified): number {
  if (classified.aliasFlags & Flag.divisionShort) {
    if (FULL_DIVISION_FORM.test(alias)) return Flag.division;
    return classified.aliasFlags;
  }
  if (classified.aliasFlags & Flag.landmark && alias.length > entry.name.length + 1) return Flag.landmark;
  const ambiguous = (entry.attributes.get('aliascontext') ?? '').split(' ').includes(alias.replace(/ /g, '_'));
  return classified.aliasFlags | (ambiguous ? Flag.context : 0);
}
