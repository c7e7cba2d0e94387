/**
 * Other libraries in the same run: what reads Korean over the same texts, what reads English over English prose of the
 * same size. None of them does the whole of this job; the table says what each does.
 */
import { createRequire } from 'node:module';
import type * as lindera from 'lindera-wasm-nodejs-cjk';
import type * as library from '../../src/index';
import { englishTexts } from './english';
import type { Section } from './report';
import { inRounds, median, ratio } from './rounds';
import { sample, type TextSet } from './texts';
import { PUBLISHED_AT } from './throughput';

type Work = (text: string) => unknown;

interface Peer {
  name: string;
  language: 'ko' | 'en';
  /** Loads the package and gives what reads one text. */
  load: () => Promise<Work>;
}

const PEERS: readonly Peer[] = [
  {
    name: 'Intl.Segmenter, ko, words',
    language: 'ko',
    load: async () => {
      const segmenter = new Intl.Segmenter('ko', { granularity: 'word' });
      return (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);
    },
  },
  {
    name: 'lindera (WebAssembly, ko-dic), morphemes',
    language: 'ko',
    load: async () => {
      // CommonJS that finds its module by __dirname.
      const { TokenizerBuilder } = createRequire(import.meta.url)('lindera-wasm-nodejs-cjk') as typeof lindera;
      const builder = new TokenizerBuilder();
      builder.setDictionary('embedded://ko-dic');
      builder.setMode('normal');
      const tokenizer = builder.build();
      return (text) => tokenizer.tokenize(text);
    },
  },
  {
    name: 'chrono-node, dates of English prose',
    language: 'en',
    load: async () => {
      const { parse } = await import('chrono-node');
      const reference = new Date(PUBLISHED_AT);
      return (text) => parse(text, reference);
    },
  },
  {
    name: 'compromise, names of English prose',
    language: 'en',
    load: async () => {
      const { default: nlp } = await import('compromise');
      return (text) => nlp(text).topics().json();
    },
  },
];

/** Measures the peers on as much of a set as has a size. */
export async function measurePeers({ createExtractor }: Pick<typeof library, 'createExtractor'>, set: TextSet, megabytes: number, rounds: number): Promise<Section> {
  const korean = sample(set, megabytes);
  const english = englishTexts(korean.megabytes);
  const whole = createExtractor({ publishedAt: PUBLISHED_AT });
  const dates = createExtractor({ publishedAt: PUBLISHED_AT, kinds: ['date'] });
  const [all, justDates] = ['extract, all kinds', "extract, kinds: ['date']"];
  const tasks = new Map<string, () => void>();
  const add = (name: string, texts: readonly string[], work: Work): void => void tasks.set(name, () => texts.forEach((text) => void work(text)));
  add(all, korean.texts, (text) => whole.extract(text));
  add(justDates, korean.texts, (text) => dates.extract(text));
  const skipped: string[] = [];
  for (const { name, language, load } of PEERS) {
    try {
      add(name, language === 'ko' ? korean.texts : english, await load());
    } catch (error) {
      skipped.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0]! : String(error)}`);
    }
  }
  const times = await inRounds(tasks, rounds);
  return {
    title: 'Other libraries',
    note: `${korean.megabytes.toFixed(2)} MB of the same articles, or of English prose; medians of ${rounds} interleaved rounds. The last columns say how many times as fast extraction is.`,
    columns: ['', 'MB/s', 'all kinds', 'dates alone'],
    rows: [...times].map(([task, each]) => [
      task, ((korean.megabytes / median(each)) * 1000).toFixed(2), (1 / ratio(times, all, task)).toFixed(1), (1 / ratio(times, justDates, task)).toFixed(1),
    ]),
    skipped,
  };
}
