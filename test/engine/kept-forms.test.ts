import { describe, expect, it } from 'vitest';
import { compileDictionaries } from '../../src/dictionary/compile';
import { defineDictionary } from '../../src/dictionary/define';
import { replayEnds } from '../../src/engine/kept-ends';
import { ScanTables } from '../../src/engine/text-tables';
import { Form, MAY_BE_PARTICLE, WordForms } from '../../src/engine/word-forms';

const lexicon = compileDictionaries([defineDictionary({ organizations: ['가온 나눔 센터'] })], () => { throw new Error('nothing is taken out'); })!;
const NO_PARTICLES = new Int8Array(64).fill(-1);

interface Kept {
  run: string;
  hash: number;
  form: number;
}

/** Keeps a run with nothing in it but what is given. */
function keep(forms: WordForms, run: string, hash: number, matches: readonly number[] = [], live: readonly number[] = []): Kept {
  return { run, hash, form: forms.keep(run, 0, run.length, hash, NO_PARTICLES, 0, false, matches, live) };
}

const find = (forms: WordForms, run: string, hash: number, guessed = 0): number => forms.find(run, 0, run.length, hash, guessed);

/** Runs that are all different; each hash is that of three of them. */
function many(count: number): [run: string, hash: number][] {
  return Array.from({ length: count }, (_, k) => [String.fromCharCode(0xac00 + (k % 97), 0xac00 + k, 0xac00 + (k % 89)).slice(0, 2 + (k % 2)), Math.imul(Math.floor(k / 3), 0x9e3779b1) | 0]);
}

describe('the forms of runs', () => {
  it('are found by what is written, and by nothing else of the same hash', () => {
    const forms = new WordForms(lexicon);
    const gaon = keep(forms, '가온빛', 7);
    const narae = keep(forms, '나래', 7);
    expect(gaon.form).toBeGreaterThan(0);
    expect(narae.form).not.toBe(gaon.form);
    expect([find(forms, '가온빛', 7), find(forms, '나래', 7)]).toEqual([gaon.form, narae.form]);
    for (const [run, hash] of [['가온', 7], ['가온별', 7], ['가온빛나', 7], ['라래', 7], ['나리', 7], ['가온빛', 8], ['', 7]] as const) expect([run, find(forms, run, hash)]).toEqual([run, 0]);
  });

  it('are found inside a text too, and where they are guessed', () => {
    const forms = new WordForms(lexicon);
    const { form } = keep(forms, '가온', 7);
    const other = keep(forms, '나래', 8).form;
    expect(forms.find('새 가온이', 2, 4, 7)).toBe(form);
    expect([find(forms, '가온', 7, form), find(forms, '가온', 7, other), find(forms, '나래', 8, form), find(forms, '다솜', 8, other)]).toEqual([form, form, other, 0]);
  });

  it('stay apart however many there are', () => {
    const forms = new WordForms(lexicon);
    const kept = many(2500).map(([run, hash], k) => keep(forms, run, hash, [0, 2, k, k + 1], [0, k]));
    expect(new Set(kept.map(({ form }) => form)).size).toBe(kept.length);
    expect(kept.filter(({ run, hash, form }) => find(forms, run, hash) !== form)).toEqual([]);
    expect(kept.filter(({ run, hash }) => find(forms, `${run}뒤`, hash) !== 0)).toEqual([]);
  });

  it('are guessed all at once by their hashes', () => {
    const forms = new WordForms(lexicon);
    const kept = many(30).map(([run], k) => keep(forms, run, k * 0x1003));
    const tables = new ScanTables(100);
    const guess = (hashes: readonly number[]): number[] => {
      hashes.forEach((hash, run) => {
        tables.hangulRuns[run] = run * 3;
        tables.hashes[run] = hash;
      });
      forms.guess(tables, hashes.length);
      return hashes.map((_, run) => tables.formAt[run * 3]!);
    };
    tables.formAt.fill(-1);
    expect(guess([...kept.map(({ hash }) => hash), 5, 99_999])).toEqual([...kept.map(({ form }) => form), 0, 0]);
    expect(tables.formAt[96]).toBe(-1);
  });

  it('keep their words and walks', () => {
    const forms = new WordForms(lexicon);
    for (const run of ['가온빛', '가온']) {
      const { form } = keep(forms, run, 5, [0, 2, 11, 12, 1, 2, 21, 22], [0, 31, 1, 32]);
      const { numbers } = forms;
      expect([numbers[form + Form.sizes]! & 255, (numbers[form + Form.sizes]! >> 8) & 255, (numbers[form + Form.sizes]! >> 16) & 255, numbers[form + Form.sizes]! & MAY_BE_PARTICLE]).toEqual([run.length, 2, 2, 0]);
      const at = form + Form.text + Math.ceil(run.length / 2);
      expect([...numbers.subarray(at, at + 10)]).toEqual([0 | (2 << 8), 11, 12, 1 | (2 << 8), 21, 22, 0, 31, 1, 32]);
      expect([numbers[form + Form.hints], numbers[form + Form.contexts]]).toEqual([0, 0]);
    }
  });

  it('with more words or walks than a byte counts are not kept', () => {
    const forms = new WordForms(lexicon);
    const list = (count: number, width: number): number[] => new Array<number>(count * width).fill(1);
    expect([keep(forms, '가', 1, list(255, 4)).form > 0, keep(forms, '나', 2, [], list(255, 2)).form > 0]).toEqual([true, true]);
    expect([keep(forms, '다', 3, list(256, 4)).form, keep(forms, '라', 4, [], list(256, 2)).form]).toEqual([0, 0]);
    expect([find(forms, '다', 3), find(forms, '라', 4)]).toEqual([0, 0]);
  });

  it.each([1, 2, 3, 4, 5, 6])('of %i syllables keep the particles and the common words at their ends', (length) => {
    const forms = new WordForms(lexicon);
    const text = '가나다라마바';
    const run = Int8Array.from({ length }, (_, k) => (k % 2 === 0 ? k + 3 : -1));
    const tails = 0b101 & ((1 << length) - 1);
    const form = forms.keep(text, 0, length, 9, run, tails, false, [], []);
    const particles = new Int8Array(8).fill(-1);
    const commonTails = new Uint8Array(8);
    replayEnds(text, forms.numbers, form, 1, 1 + length, particles, commonTails);
    // Longer particles than five syllables there are none.
    expect([...particles]).toEqual([-1, ...run.map((particle, k) => (k < length - 5 ? -1 : particle)), ...new Array<number>(7 - length).fill(-1)]);
    expect([...commonTails.subarray(1, 1 + length)]).toEqual(Array.from({ length }, (_, k) => (tails >> k) & 1));
  });

  it('are forgotten when they take too much, from the next text on', () => {
    const forms = new WordForms(lexicon);
    const big = new Array<number>(255 * 4).fill(1);
    const first = keep(forms, '가온', 3);
    let kept = 1;
    while (kept < 5000 && keep(forms, String.fromCharCode(0xac00 + (kept % 11_000), 0xac00 + (kept >> 3)), kept, big).form > 0) kept++;
    // 8 MB of numbers, about 765 in each form.
    expect(kept).toBeGreaterThan(2500);
    expect(kept).toBeLessThan(3000);
    expect([forms.generation, find(forms, '가온', 3)]).toEqual([0, first.form]);
    expect([forms.begin(), find(forms, '가온', 3)]).toEqual([1, 0]);
    expect(forms.begin()).toBe(1);
    expect(find(forms, '나래', 4)).toBe(0);
    const again = keep(forms, '나래', 4);
    expect([again.form, find(forms, '나래', 4)]).toEqual([first.form, first.form]);
  });
});

describe('the filter of steps across a space', () => {
  it('is made for the sixty-fourth text', () => {
    const forms = new WordForms(lexicon);
    for (let text = 1; text < 64; text++) forms.begin();
    expect(forms.crossings).toBeUndefined();
    forms.begin();
    const { crossings } = forms;
    expect(crossings).toBeDefined();
    forms.begin();
    expect(forms.crossings).toBe(crossings);
  });

  it('is made for whoever has read many different words', () => {
    const forms = new WordForms(lexicon);
    const runs = many(2048);
    for (const [run, hash] of runs.slice(0, 2047)) keep(forms, run, hash);
    forms.begin();
    expect(forms.crossings).toBeUndefined();
    keep(forms, ...runs[2047]!);
    forms.begin();
    expect(forms.crossings).toBeDefined();
  });
});

it('the entries of a user’s words are there only with a user’s lexicon', () => {
  expect(new WordForms(lexicon).userEntries).toBeUndefined();
  expect(new WordForms(lexicon, lexicon).userEntries).toBeDefined();
});
