/**
 * Measures what a user's dictionary costs, on the built package or on the source.
 *
 * Compiling: from the entries to an extractor. Extraction: the same articles with and without the dictionary, rounds
 * interleaved; a tenth of the articles name an entry, as a newsroom's do.
 */
import type * as library from '../../src/index';
import type { Section } from './report';
import { median } from './rounds';

/** What is needed of the library: its entry, built or not. */
type Library = Pick<typeof library, 'createExtractor' | 'defineDictionary'>;

/** What a dictionary of one size costs. */
interface DictionaryCost {
  entries: number;
  /** From the entries to an extractor, milliseconds. */
  compile: number;
  /** Extraction with the dictionary against extraction without it. */
  slowdown: number;
}

const ENDINGS = ['재단', '연구원', '전자', '두레', '산업', '마을', '대학교', '협회'];
const SYLLABLES = 11_172;

/** Different invented organizations, every third with an acronym of its own. */
function inventedEntries(count: number): library.OrganizationInput[] {
  const syllable = (k: number): string => String.fromCharCode(0xac00 + (k % SYLLABLES));
  return Array.from({ length: count }, (_, k) => ({
    name: `${syllable(k * 37)}${syllable(k * 259 + 3)}${syllable(Math.floor(k / 97) * 11 + 5)}${ENDINGS[k % ENDINGS.length]!}`,
    ...(k % 3 === 0 ? { aliases: [`별${syllable(k * 185)}${syllable(k * 111 + 1)}${syllable(k * 37)}`] } : {}),
    type: 'company',
  }));
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Measures dictionaries of the sizes wanted, over the texts given. */
function measureDictionaries({ createExtractor, defineDictionary }: Library, sizes: readonly number[], texts: readonly string[], rounds: number): DictionaryCost[] {
  return sizes.map((entries) => {
    const input = { organizations: inventedEntries(entries) };
    const compiled: number[] = [];
    let newsroom = createExtractor();
    for (let round = 0; round < 3; round++) {
      compiled.push(timeOf(() => {
        newsroom = createExtractor({ dictionaries: [defineDictionary(input)] });
        // What is compiled lazily counts too.
        newsroom.extract('');
      }));
    }
    const plain = createExtractor();
    const named = texts.map((text, k) => (k % 10 === 0 ? `${input.organizations[k % entries]!.name}은 문을 열었다. ${text}` : text));
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const without = timeOf(() => named.forEach((text) => plain.extract(text)));
      const having = timeOf(() => named.forEach((text) => newsroom.extract(text)));
      if (round > 0) ratios.push(having / without);
    }
    return { entries, compile: median(compiled), slowdown: median(ratios) };
  });
}

/** Measures dictionaries of 50 and of 100,000 entries. */
export function dictionaryCosts(library: Library, texts: readonly string[], rounds: number): Section {
  return {
    title: 'Dictionaries of one’s own',
    note: `Invented organizations; extraction over ${texts.length.toLocaleString('en')} articles, of which a tenth name an entry, medians of ${rounds} interleaved rounds.`,
    columns: ['entries', 'ms to compile', 'extraction, times without'],
    rows: measureDictionaries(library, [50, 100_000], texts, rounds).map(({ entries, compile, slowdown }) => [entries.toLocaleString('en'), compile.toFixed(0), slowdown.toFixed(2)]),
  };
}
