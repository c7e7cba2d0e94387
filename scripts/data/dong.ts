/** The module of `ko-entities/dong`: every 법정동 and 리 with its code, packed as src/dong/decode.ts reads it. */
import { readFileSync } from 'node:fs';
import { characterAt, formerForms, isSyllable, LEVELS, MARKS, type ParentForm } from '../../src/dong/decode';
import { readDictionary, type SourceEntry } from './read';

/** The neighbourhoods or villages under one parent. */
export interface DongGroup {
  /** The parent's code, 5 or 8 digits. */
  code: string;
  /** The parent's official chain. */
  within: string;
  from: string | undefined;
  to: string | undefined;
  /** Names with the digits behind the parent's code; under a parent that they left with today's code. */
  items: readonly (readonly [name: string, digits: string, today?: string])[];
}

function attributesOf(line: string): Map<string, string> {
  return new Map(line.slice(1).split(';').map((pair) => pair.trim().split('=') as [string, string]));
}

/** The groups of `dictionaries/places/dong.txt`, and its names that are ordinary words. */
export function readDong(root: string): { groups: DongGroup[]; ambiguous: string[] } {
  const groups: DongGroup[] = [];
  const ambiguous: string[] = [];
  let add: (item: string) => void = () => undefined;
  for (const line of readFileSync(`${root}dictionaries/places/dong.txt`, 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) continue;
    if (!line.startsWith('@')) {
      line.split(' ').forEach((item) => add(item));
      continue;
    }
    const attributes = attributesOf(line);
    if (attributes.get('name') === 'ambiguous') {
      add = (item) => ambiguous.push(item);
      continue;
    }
    const items: [string, string, string?][] = [];
    groups.push({
      code: attributes.get('code')!, within: attributes.get('within')!,
      from: attributes.get('from'), to: attributes.get('to'), items,
    });
    add = (item) => {
      const [name = '', digits = '', today] = item.split(/[:=]/);
      items.push(today === undefined ? [name, digits] : [name, digits, today]);
    };
  }
  return { groups, ambiguous };
}

/** Digits are left out where they follow on the item before, and the ends that most names have. */
function packItems({ code, items }: DongGroup): string {
  const { end, first } = LEVELS[code.length]!;
  let next = first;
  return items.map(([name, digits, today]) => {
    const written = name.endsWith(end) ? name.slice(0, -end.length) : `${name}.`;
    if (today !== undefined) return `${written}:${digits}:${today}`;
    const follows = Number(digits) === next;
    next = Number(digits) + 1;
    return follows ? written : `${written}:${digits}`;
  }).join(' ');
}

function withDays(line: string, { from, to }: Pick<ParentForm, 'from' | 'to'>): string {
  return `${line};${from};${to}`.replace(/;+$/, '');
}

/** The former names of parents, by today's code. */
function formerParents(divisions: readonly SourceEntry[]): Map<string, ParentForm[]> {
  const formers = new Map<string, ParentForm[]>();
  for (const { name, attributes } of divisions) {
    const [code, ref] = [attributes.get('code'), attributes.get('ref')];
    if (!code || !ref || !(ref.length in LEVELS)) continue;
    const chain = [attributes.get('within'), name].filter(Boolean).join(' ');
    formers.set(ref, [...(formers.get(ref) ?? []), { code, chain, from: attributes.get('from') ?? '', to: attributes.get('to') ?? '' }]);
  }
  return formers;
}

/** The lines of former parents: of a town only where its names are not those of its city or county. */
function packFormers(formers: ReadonlyMap<string, readonly ParentForm[]>, groups: readonly DongGroup[]): string[] {
  const lineOf = (ref: string, former: ParentForm): string => withDays(`${MARKS.former}${former.code} ${ref} ${former.chain}`, former);
  const upper = new Map([...formers].filter(([ref]) => ref.length === 5));
  const towns = groups.filter(({ code, to }) => code.length === 8 && to === undefined).flatMap(({ code, within }) => {
    const own = formers.get(code) ?? [];
    const derived = formerForms(code, within.slice(within.lastIndexOf(' ') + 1), upper);
    if (JSON.stringify(own) === JSON.stringify(derived)) return [];
    return own.length === 0 ? [`${MARKS.former}${MARKS.none} ${code}`] : own.map((former) => lineOf(code, former));
  });
  return [...[...upper].flatMap(([ref, forms]) => forms.map((former) => lineOf(ref, former))), ...towns];
}

/** The syllables of a text, the most frequent first, and the text with a shorter character for each. */
function packSyllables(text: string): string {
  const counts = new Map<string, number>();
  for (const character of text) if (isSyllable(character.charCodeAt(0))) counts.set(character, (counts.get(character) ?? 0) + 1);
  const syllables = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([syllable]) => syllable);
  const short = new Map(syllables.map((syllable, number) => [syllable, String.fromCharCode(characterAt(number))]));
  return `${syllables.join('')}\n${[...text].map((character) => short.get(character) ?? character).join('')}`;
}

/** The text of `src/data/dong.ts`. */
export function dongSource(root: string): string {
  const { groups, ambiguous } = readDong(root);
  const divisions = readDictionary(`${root}dictionaries/places/divisions.txt`);
  const today = new Map(divisions.filter(({ attributes }) => !attributes.has('ref')).map(({ attributes }) => [attributes.get('code'), attributes]));
  const lines = packFormers(formerParents(divisions), groups);
  let before: string[] = [];
  for (const group of groups) {
    const { code, within, from, to } = group;
    const chain = within.split(' ');
    const shared = chain.findIndex((word, k) => word !== before[k] || k === chain.length - 1);
    lines.push(withDays(`${MARKS.parent}${code} ${shared} ${chain.slice(shared).join(' ')}`, { from: from ?? today.get(code)?.get('from') ?? '', to: to ?? '' }), packItems(group));
    before = chain;
  }
  return [
    '// Generated by `npm run data` from dictionaries/places/dong.txt and divisions.txt. Do not edit.',
    `export const packedDong = ${JSON.stringify(packSyllables(lines.join('\n')))};`,
    `export const ambiguousDong = ${JSON.stringify(ambiguous.join(' '))};`,
    '',
  ].join('\n');
}
