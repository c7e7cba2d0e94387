/** Lints the project's own dictionaries: what an editor easily gets wrong in `name | alias, alias | key=value` lines. */
import { Flag } from '../../src/dictionary/flags';
import { formKey } from '../../src/dictionary/pack';
import { ORGANIZATION_TYPES } from '../../src/dictionary/types';
import { aliasFlagsOf, classifierOf } from '../data/categories';
import type { SourceEntry } from '../data/read';
import { isTable, sourceEntries, sourceFiles, sourceLines } from './sources';

/** What is wrong on one line of a source file. */
export interface SourceWarning {
  /** The path below `dictionaries/`. */
  file: string;
  /** Counted from 1. */
  line: number;
  message: string;
}

/** What the head of each file says. */
const HEADINGS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a source', /sources?:/i],
  ['a licence', /licen[cs]e:/i],
  ['a date', /\b20\d\d-\d\d-\d\d\b/],
  ['an inclusion rule', /inclusion(?: rule)?:/i],
];

function lintHead(file: string, lines: readonly string[]): SourceWarning[] {
  const behind = lines.findIndex((line) => !line.startsWith('#'));
  const head = lines.slice(0, behind < 0 ? lines.length : behind).join('\n');
  return HEADINGS.filter(([, pattern]) => !pattern.test(head)).map(([what]) => ({ file, line: 1, message: `the head names no ${what.replace(/^an? /, '')}: add it` }));
}

/** Slips of the keyboard, by what shows them. */
const SLIPS: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/\t/, 'has a tab: write a space'],
  [/\s$/, 'ends in a space: take it out'],
  [/^\s+\S/, 'begins with a space: take it out'],
  [/\S {2,}\S/, 'has two spaces in a row: write one'],
  [/,\s*,|,\s*\||\|\s*,|,\s*$/, 'has a comma with nothing beside it: take it out'],
  [/;\s*;|\|\s*;/, 'has a semicolon with nothing beside it: take it out'],
];

function lintLines(file: string, lines: readonly string[]): SourceWarning[] {
  return lines.flatMap((line, index) => {
    const at = { file, line: index + 1 };
    const found = line.startsWith('#') || isTable(file) ? [] : SLIPS.filter(([pattern]) => pattern.test(line)).map(([, message]) => ({ ...at, message }));
    return line === line.normalize('NFC') ? found : [...found, { ...at, message: 'is written in decomposed letters (not NFC): save it as NFC' }];
  });
}

/** What may tell two entries of one name apart. */
const DISTINGUISHING = ['within', 'country', 'iso', 'code', 'level', 'from', 'to', 'parent', 'type', 'hanja', 'role', 'part', 'class', 'kind', 'section', 'head', 'before'];

/** What tells entries apart: the name as written, with the remark in brackets that the entry itself goes without. */
function identity(entry: SourceEntry, lines: readonly string[]): string {
  return [formKey(lines[entry.line - 1]!.split('|')[0]!), ...DISTINGUISHING.map((key) => entry.attributes.get(key) ?? '')].join('\n');
}

function lintDuplicates(file: string, lines: readonly string[], entries: readonly SourceEntry[]): SourceWarning[] {
  const seen = new Map<string, SourceEntry>();
  return entries.flatMap((entry) => {
    const at = { file, line: entry.line };
    const found: SourceWarning[] = [];
    const key = identity(entry, lines);
    const earlier = seen.get(key);
    if (earlier) found.push({ ...at, message: `«${entry.name}» stands in line ${earlier.line} too: keep one and join the aliases` });
    else seen.set(key, entry);
    for (const alias of entry.aliases) {
      if (alias === entry.name || entry.aliases.indexOf(alias) !== entry.aliases.lastIndexOf(alias)) found.push({ ...at, message: `«${alias}» stands twice in the entry «${entry.name}»: take one out` });
    }
    return found;
  });
}

/** A day; before our era with a minus sign. */
const DAY = /^-?\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function lintDates(file: string, entries: readonly SourceEntry[]): SourceWarning[] {
  return entries.flatMap((entry) => {
    const [from, to] = ['from', 'to'].map((key) => entry.attributes.get(key) || undefined);
    const at = { file, line: entry.line };
    const wrong = [from, to].filter((day) => day !== undefined && !DAY.test(day)).map((day) => ({ ...at, message: `«${day!}» is no day: write it as 2026-07-01` }));
    return from && to && from > to ? [...wrong, { ...at, message: `«${entry.name}» ends on ${to}, before it begins on ${from}: correct one` }] : wrong;
  });
}

/** Types and references of organizations. */
function lintOrganizations(file: string, entries: readonly SourceEntry[], known: ReadonlySet<string>): SourceWarning[] {
  if (!file.startsWith('organizations/')) return [];
  return entries.flatMap((entry) => {
    const at = { file, line: entry.line };
    const type = entry.attributes.get('type');
    const found: SourceWarning[] = [];
    if (type && !(ORGANIZATION_TYPES as readonly string[]).includes(type)) found.push({ ...at, message: `unknown type «${type}»: it takes ${ORGANIZATION_TYPES.join(', ')}` });
    for (const key of ['parent', 'next']) {
      const name = entry.attributes.get(key);
      if (name && !known.has(name)) found.push({ ...at, message: `${key}=${name} names no organization: correct it or list that one` });
    }
    return found;
  });
}

/** Forms that the scan would find in too many places. */
function lintForms(file: string, entries: readonly SourceEntry[], common: ReadonlySet<string>): SourceWarning[] {
  const classify = classifierOf(file);
  if (!classify) return [];
  return entries.flatMap((entry) => {
    const classified = classify(entry);
    if (!classified?.category || !NAMES.has(classified.category) || classified.flags & (Flag.generic | Flag.notOrganization | Flag.placeSuffix | Flag.organizationSuffix)) return [];
    const at = { file, line: entry.line };
    const forms = [{ form: entry.name, flags: classified.flags }, ...entry.aliases.map((alias) => ({ form: alias, flags: aliasFlagsOf(alias, entry, classified) }))];
    const lookedFor = forms.some(({ form }) => !ONE_SYLLABLE.test(form));
    return forms.flatMap(({ form, flags }) => {
      if (flags & Flag.context) return [];
      if (ONE_SYLLABLE.test(form) && SHORT_NAMES.test(file)) return [];
      if (ONE_SYLLABLE.test(form)) return lookedFor && form === entry.name ? [] : [{ ...at, message: `«${form}» has one syllable and is never looked for: give a longer form, or take it out` }];
      return common.has(formKey(form)) ? [{ ...at, message: `«${form}» is a common word: write context=yes, or the alias into aliascontext (short=ambiguous for a division)` }] : [];
    });
  });
}

/** Files whose names of one syllable are looked for by rule (src/dictionary/short-names.ts). */
const SHORT_NAMES = /^places\/(?:countries|cities-foreign)\.txt$|^organizations\/companies\.txt$/;
const ONE_SYLLABLE = /^[가-힣A-Za-z0-9]$/;
const NAMES: ReadonlySet<string> = new Set(['organization', 'person', 'place']);

/** All warnings on the project's dictionaries, by file and line. */
export function lintSources(files: readonly string[] = sourceFiles()): SourceWarning[] {
  const entries = new Map(sourceFiles().filter((file) => !isTable(file)).map((file) => [file, sourceEntries(file)]));
  const all = [...entries];
  const organizations = new Set(all.filter(([file]) => file.startsWith('organizations/')).flatMap(([, list]) => list.flatMap(({ name, aliases }) => [name, ...aliases])));
  const common = new Set(all.filter(([file]) => file.startsWith('words/common-nouns')).flatMap(([, list]) => list.map(({ name }) => formKey(name))));
  return files.flatMap((file) => {
    const lines = sourceLines(file);
    const list = entries.get(file) ?? [];
    const found = [
      ...lintHead(file, lines), ...lintLines(file, lines), ...lintDuplicates(file, lines, list), ...lintDates(file, list), ...lintOrganizations(file, list, organizations), ...lintForms(file, list, common),
    ];
    return found.sort((a, b) => a.line - b.line);
  });
}
