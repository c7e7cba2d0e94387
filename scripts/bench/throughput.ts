/**
 * Throughput of extraction, whole and by kind, against the references on the same texts.
 */
import type * as library from '../../src/index';
import { MENTION_KINDS } from '../../src/options';
import { HANGUL_RUNS, references } from './references';
import type { Section } from './report';
import { inRounds, median, ratio } from './rounds';
import type { TextSet } from './texts';

/** The publication date of texts that have none, which most dates need. */
export const PUBLISHED_AT = '2026-10-02';

/** Measures a set of texts. */
export async function measureThroughput({ createExtractor }: Pick<typeof library, 'createExtractor'>, { name, texts, megabytes }: TextSet, rounds: number): Promise<Section> {
  const whole = createExtractor({ publishedAt: PUBLISHED_AT });
  const works = references();
  works.set('extract, all kinds', (text) => whole.extract(text));
  for (const kind of MENTION_KINDS) {
    const one = createExtractor({ publishedAt: PUBLISHED_AT, kinds: [kind] });
    works.set(`extract, kinds: ['${kind}']`, (text) => one.extract(text));
  }
  const times = await inRounds(new Map([...works].map(([task, work]) => [task, () => texts.forEach((text) => void work(text))])), rounds);
  return {
    title: `Throughput: ${name}`,
    note: `${megabytes.toFixed(1)} MB of UTF-8 on one thread, medians of ${rounds} interleaved rounds.`,
    columns: ['', 'MB/s', `share of ${HANGUL_RUNS}`],
    rows: [...times].map(([task, each]) => [task, ((megabytes / median(each)) * 1000).toFixed(1), (1 / ratio(times, task, HANGUL_RUNS)).toFixed(3)]),
  };
}
