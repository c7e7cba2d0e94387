/**
 * What Hangul runs say by themselves, kept for each different one. News repeats its words: of a thousand articles' runs
 * four in five have been met before, and what the dictionaries and the particles make of them takes one look-up.
 *
 * All forms lie side by side in one array of numbers: objects of their own would cost more memory traffic than they save.
 */
import { sharpenPairs } from '../dictionary/double-array';
import type { Lexicon } from '../dictionary/lexicon';
import { findCrossings } from './crossings';
import { EntryTable } from './word-entries';
import { NameTables, ScanTables, Shelf } from './text-tables';

/** The user's lexicon numbers its words from here, so that one number says both. */
export const USER_WORDS = 1 << 24;

/** Where in a form each number is. */
export const Form = {
  hash: 0,
  /** How many code units, matches and live walks it has, a byte each, and {@link MAY_BE_PARTICLE}. */
  sizes: 1,
  /** {@link Hint} bits. */
  hints: 2,
  /** The left context behind it and the right context before it, a byte each plus one; 0 where they aren't its own affair. */
  contexts: 3,
  /** Bit k: one common word fills the rest from offset k on. */
  commonTails: 4,
  /** The particle classes of the last four offsets, a byte each, the last offset first; the fifth last stands in the next number. */
  particles: 5,
  /** The code units, two in each number. */
  text: 7,
} as const;

/** The bit of {@link Form.sizes} for a run that may be a particle as a whole: what stands before it decides. */
export const MAY_BE_PARTICLE = 1 << 24;

/** Rules that a form gives nothing to, whatever stands around it: each is found out once. */
export const Hint = {
  noFullName: 1 << 0,
  noSurname: 1 << 1,
  noForeignStart: 1 << 2,
  noSingleSuffix: 1 << 3,
  noPlaceSuffix: 1 << 4,
  /** Nothing is written onto a part of it that single names or organizations have behind them. */
  noNameTail: 1 << 5,
  noCueTail: 1 << 6,
  /** It begins with no surname, whatever follows. */
  noSurnameStart: 1 << 7,
  noGameWord: 1 << 8,
  /** It begins with no syllable that stands for a country. */
  noCountrySyllable: 1 << 9,
} as const;

/** Longer runs are no words of a language: they are read anew each time. */
export const LONGEST_FORM = 24;
/** So many forms, or so many texts, pay for the filters of beginnings and crossings: who reads a few texts never needs it. */
const FORMS_FOR_FILTER = 1 << 11;
const TEXTS_FOR_FILTER = 1 << 6;
/** Numbers that all forms together may take, 8 MB: when they take more, all are forgotten before the next text. */
const MOST_NUMBERS = 1 << 21;

/** The forms met so far with one pair of lexicons. */
export class WordForms {
  /** The forms, one behind the other ({@link Form}); behind the text stand the matches and the live walks. */
  numbers = new Int32Array(1 << 12);
  /** How many of them are taken; 0 stands for no form. */
  private used = 1;
  private count = 0;
  private isFull = false;
  /** How many texts were begun. */
  private texts = 0;
  /** Counted up when all forms are forgotten. */
  generation = 0;
  /** The steps by which built-in words cross a space ({@link findCrossings}); made when enough has been read to be worth it. */
  crossings: Int32Array | undefined;
  /** The entries of the words met so far. */
  readonly entries: EntryTable;
  readonly userEntries: EntryTable | undefined;
  /** Memory for scans and for their candidates. */
  readonly scanTables = new Shelf((capacity) => new ScanTables(capacity));
  readonly nameTables = new Shelf((capacity) => new NameTables(capacity));
  /** Open hash: where a form begins, 0 where free. */
  private table = new Int32Array(1 << 10);

  /**
   * @param lexicon the built-in words
   * @param user the user's own
   */
  constructor(
    readonly lexicon: Lexicon,
    readonly user?: Lexicon,
  ) {
    this.entries = new EntryTable(lexicon);
    this.userEntries = user && new EntryTable(user);
  }

  /** Begins a text; returns the generation of forms that it reads. */
  begin(): number {
    if (this.isFull) {
      this.isFull = false;
      this.used = 1;
      this.count = 0;
      this.table.fill(0);
      this.generation++;
    }
    if ((++this.texts >= TEXTS_FOR_FILTER || this.count >= FORMS_FOR_FILTER) && !this.crossings) {
      this.crossings = findCrossings(this.lexicon.trie);
      sharpenPairs(this.lexicon.trie);
    }
    return this.generation;
  }

  /**
   * Looks up all runs at once, by their hashes alone: notes for each first offset in `formAt` the form that it may have,
   * 0 where nothing speaks for one. Each look-up waits for memory; in loops as short as these many wait together.
   */
  guess({ hangulRuns, hashes, formAt }: ScanTables, runs: number): void {
    const { table, numbers } = this;
    const mask = table.length - 1;
    for (let run = 0; run < runs; run++) {
      const hash = hashes[run]!;
      formAt[hangulRuns[run]!] = table[(hash ^ (hash >>> 15)) & mask]!;
    }
    for (let run = 0; run < runs; run++) {
      const form = formAt[hangulRuns[run]!]!;
      formAt[hangulRuns[run]!] = numbers[form] === hashes[run] ? form : 0;
    }
  }

  /** Where the form of the run from `start` to `end` begins, 0 when it has not been met; a guess is tried first. */
  find(text: string, start: number, end: number, hash: number, guessed = 0): number {
    const { table, numbers } = this;
    if (guessed > 0 && isForm(numbers, guessed, text, start, end)) return guessed;
    const mask = table.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const form = table[slot]!;
      if (form === 0 || (numbers[form] === hash && isForm(numbers, form, text, start, end))) return form;
    }
  }

  /**
   * Keeps what a run gave.
   *
   * @param matches start, end, flags and word of each word in it, offsets from its start
   * @param live start and slot of each walk that may go on behind its end; the user's starts are marked by `USER_WORDS`
   * @returns where the form begins, 0 when there is no room for it
   */
  keep(text: string, start: number, end: number, hash: number, particles: Int8Array, commonTails: number, mayBeParticle: boolean, matches: readonly number[], live: readonly number[]): number {
    const length = end - start;
    const size = Form.text + ((length + 1) >> 1) + (matches.length >> 2) * 3 + live.length;
    if (matches.length >> 2 > 255 || live.length >> 1 > 255) return 0;
    if (!this.makeRoom(size)) return 0;
    const { numbers } = this;
    const form = this.used;
    numbers[form] = hash;
    numbers[form + Form.sizes] = length | ((matches.length >> 2) << 8) | ((live.length >> 1) << 16) | (mayBeParticle ? MAY_BE_PARTICLE : 0);
    numbers[form + Form.hints] = 0;
    numbers[form + Form.contexts] = 0;
    numbers[form + Form.commonTails] = commonTails;
    const particle = (back: number): number => (back <= length ? particles[end - back]! & 255 : 255);
    numbers[form + Form.particles] = particle(1) | (particle(2) << 8) | (particle(3) << 16) | (particle(4) << 24);
    numbers[form + Form.particles + 1] = particle(5);
    let at = form + Form.text;
    for (let k = 0; k < length; k += 2) numbers[at++] = text.charCodeAt(start + k) | (k + 1 < length ? text.charCodeAt(start + k + 1) << 16 : 0);
    for (let m = 0; m < matches.length; m += 4) {
      numbers[at++] = matches[m]! | (matches[m + 1]! << 8);
      numbers[at++] = matches[m + 2]!;
      numbers[at++] = matches[m + 3]!;
    }
    for (const number of live) numbers[at++] = number;
    this.used = at;
    this.count++;
    if (this.count * 2 > this.table.length) this.growTable();
    this.put(form);
    return form;
  }

  private makeRoom(size: number): boolean {
    if (this.used + size > MOST_NUMBERS) {
      this.isFull = true;
      return false;
    }
    if (this.used + size <= this.numbers.length) return true;
    const numbers = new Int32Array(this.numbers.length * 2);
    numbers.set(this.numbers);
    this.numbers = numbers;
    return true;
  }

  private growTable(): void {
    const old = this.table;
    this.table = new Int32Array(old.length * 4);
    for (const form of old) if (form > 0) this.put(form);
  }

  private put(form: number): void {
    const hash = this.numbers[form]!;
    const mask = this.table.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.table[slot] !== 0) slot = (slot + 1) & mask;
    this.table[slot] = form;
  }
}

function isForm(numbers: Int32Array, form: number, text: string, start: number, end: number): boolean {
  const length = end - start;
  if ((numbers[form + Form.sizes]! & 255) !== length) return false;
  for (let k = 0; k < length; k++) {
    const pair = numbers[form + Form.text + (k >> 1)]!;
    if ((k & 1 ? pair >>> 16 : pair & 0xffff) !== text.charCodeAt(start + k)) return false;
  }
  return true;
}
