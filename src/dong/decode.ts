/**
 * The packed neighbourhoods and villages, and the entries that they are unpacked into.
 *
 * The first line lists the syllables, the most frequent first: the lines behind it have a character of one or two bytes for
 * each ({@link characterAt}). A line says one of three things:
 *
 * - `<42110 51110 강원도 춘천시;;2023-06-10`: what a parent was called, with its former code, today's, its first and last day.
 *   The towns of a city or county had the former code with their own last three digits, unless they have such lines; `<- 41670345`
 *   says that one had none.
 * - `@51110 1 춘천시;2023-06-11`: a parent, how many words of its chain are those of the parent before it, the others, its days.
 * - names divided by spaces: those under the last parent, without the 동 or 리 that most end in (`.` behind a name that
 *   does not). The digits behind the parent's code count up from 101 (동) or 21 (리); `name:117` sets them. Under a parent
 *   that it left, a name has today's code behind: `name:117:2829010600`.
 */
import type { DictionaryEntry } from '../dictionary/types';

/** What begins a line of its own. */
export const MARKS = { former: '<', parent: '@', none: '-' } as const;

/** Ends of names that are left out, by the length of the parent's code; and the first digits under such a parent. */
export const LEVELS: Readonly<Record<number, { level: 'dong' | 'ri'; end: string; first: number; digits: number }>> = {
  5: { level: 'dong', end: '동', first: 101, digits: 3 },
  8: { level: 'ri', end: '리', first: 21, digits: 2 },
};

const FIRST_HANGUL = 0xac00;
const LAST_HANGUL = 0xd7a3;
/** Letters and signs of one byte that nothing else in the packed text uses. */
const ONE_BYTE = [...Array(0x7f - 0x41).keys()].map((k) => k + 0x41).filter((code) => code !== 0x5c && code !== 0x60);
const TWO_BYTES = 0xa1;

/** The code unit that stands for the syllable with a number. */
export function characterAt(number: number): number {
  return ONE_BYTE[number] ?? TWO_BYTES + number - ONE_BYTE.length;
}

/** Whether a code unit is a Hangul syllable. */
export function isSyllable(code: number): boolean {
  return code >= FIRST_HANGUL && code <= LAST_HANGUL;
}

/** What a parent is or was called, and from when to when. */
export interface ParentForm {
  code: string;
  chain: string;
  /** First and last day, ISO; empty where they are open. */
  from: string;
  to: string;
}

/** The former names of a town: those that its lines give, otherwise those of its city or county with its own name behind. */
export function formerForms(code: string, name: string, formers: ReadonlyMap<string, readonly ParentForm[]>): readonly ParentForm[] {
  const own = formers.get(code);
  if (own || code.length === 5) return own ?? [];
  return (formers.get(code.slice(0, 5)) ?? []).map((former) => ({ ...former, code: former.code + code.slice(5), chain: `${former.chain} ${name}` }));
}

const NONE: readonly string[] = [];

/** One name under one form of its parent. Its fields are put together when they are read: a text needs few. */
class DongEntry implements DictionaryEntry {
  readonly section = 'places';
  readonly aliases = NONE;
  readonly not = NONE;
  readonly notNfc = NONE;
  readonly strayed = NONE;
  readonly place = {};

  /**
   * @param digits behind the parent's code
   * @param today today's code, without the zeros at its end
   */
  constructor(
    readonly name: string,
    private readonly level: string,
    private readonly parent: ParentForm,
    private readonly digits: string,
    private readonly today: string,
    private readonly needsContext: boolean,
  ) {}

  get fields(): ReadonlyMap<string, string> {
    const { level, parent: { code: parentCode, chain, from, to }, digits } = this;
    const code = (parentCode + digits).padEnd(CODE_LENGTH, '0');
    const today = this.today.padEnd(CODE_LENGTH, '0');
    const fields = new Map([['level', level], ['within', chain], ['code', code]]);
    if (code !== today) fields.set('ref', today);
    if (from) fields.set('from', from);
    if (to) fields.set('to', to);
    if (this.needsContext) fields.set('context', 'yes');
    return fields;
  }
}

const CODE_LENGTH = 10;

/** Shorter names are ordinary words too often: 화동, 신리. */
const SHORTEST_CLEAR = 3;

function readDays(text: string): [chain: string, from: string, to: string] {
  const [chain = '', from = '', to = ''] = text.split(';');
  return [chain, from, to];
}

/** Puts the syllables back. */
export function unpackSyllables(packed: string): string {
  const break_ = packed.indexOf('\n');
  const syllables = new Map([...packed.slice(0, break_)].map((syllable, number) => [characterAt(number), syllable]));
  let text = '';
  for (let at = break_ + 1; at < packed.length; at++) text += syllables.get(packed.charCodeAt(at)) ?? packed[at]!;
  return text;
}

/**
 * Unpacks the entries: each name under today's form of its parent and under every former one.
 *
 * @param packed see the head of this file
 * @param ambiguous names that are ordinary words, divided by spaces
 */
export function decodeDong(packed: string, ambiguous: string): DictionaryEntry[] {
  const unclear = new Set(ambiguous.split(' '));
  const formers = new Map<string, ParentForm[]>();
  const entries: DictionaryEntry[] = [];
  let parent: ParentForm = { code: '', chain: '', from: '', to: '' };
  for (const line of unpackSyllables(packed).split('\n')) {
    if (line.startsWith(MARKS.former)) {
      const [code = '', ref = '', ...rest] = line.slice(1).split(' ');
      const [chain, from, to] = readDays(rest.join(' '));
      formers.set(ref, code === MARKS.none ? [] : [...(formers.get(ref) ?? []), { code, chain, from, to }]);
    } else if (line.startsWith(MARKS.parent)) {
      const [code = '', kept = '', ...rest] = line.slice(1).split(' ');
      const [own, from, to] = readDays(rest.join(' '));
      parent = { code, chain: [...parent.chain.split(' ').slice(0, Number(kept)), own].join(' '), from, to };
    } else readItems(line, parent, formers, unclear, entries);
  }
  return entries;
}

function readItems(line: string, parent: ParentForm, formers: ReadonlyMap<string, readonly ParentForm[]>, unclear: ReadonlySet<string>, entries: DictionaryEntry[]): void {
  const { level, end, first, digits } = LEVELS[parent.code.length]!;
  const town = parent.chain.slice(parent.chain.lastIndexOf(' ') + 1);
  // Under a parent that is former itself the names have its codes alone.
  const former = parent.to ? [] : formerForms(parent.code, town, formers);
  let next = first;
  for (const item of line.split(' ')) {
    const [written = '', own = String(next).padStart(digits, '0'), today = parent.code + own] = item.split(':');
    const name = written.endsWith('.') ? written.slice(0, -1) : written + end;
    const needsContext = name.length < SHORTEST_CLEAR || unclear.has(name);
    next = Number(own) + 1;
    for (const form of [parent, ...former]) entries.push(new DongEntry(name, level, form, own, today, needsContext));
  }
}
