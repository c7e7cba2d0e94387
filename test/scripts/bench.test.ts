import { describe, expect, it } from 'vitest';
import { englishTexts } from '../../scripts/bench/english';
import { largestDoubling } from '../../scripts/bench/growth';
import { type Section, toMarkdown, toText } from '../../scripts/bench/report';
import { inRounds, median, ratio } from '../../scripts/bench/rounds';
import { type CallPath, folderOf, stageOf, sumSamples } from '../../scripts/bench/stages';
import { fromFile, sample, setOf } from '../../scripts/bench/texts';
import { temporaryFolder } from '../support/files';

const write = temporaryFolder();

describe('rounds', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1], 4],
    [[10, 9], 10],
    [[], Number.NaN],
  ])('the median of %j is %d', (figures, expected) => {
    expect(median(figures)).toBe(expected);
  });

  it('a ratio is that of the rounds, not of the medians', () => {
    const times = new Map([['a', [2, 40, 6]], ['b', [1, 20, 2]]]);
    expect(ratio(times, 'a', 'b')).toBe(2);
  });

  it('runs every task in turn, and once more to warm up', async () => {
    const order: string[] = [];
    const times = await inRounds(new Map(['a', 'b'].map((name) => [name, () => void order.push(name)])), 2);
    expect(order.join('')).toBe('ababab');
    expect([...times.values()].map((each) => each.length)).toEqual([2, 2]);
  });

  it('hands the error of a task on', async () => {
    await expect(inRounds(new Map([['a', () => void JSON.parse('{')]]), 1)).rejects.toThrow(SyntaxError);
  });
});

describe('tables', () => {
  const section: Section = { title: 'Size', note: 'Measured.', columns: ['', 'MB/s'], rows: [['a|b', '1.0'], ['long name', '12.5']], skipped: ['c: not there'] };

  it('columns of one width', () => {
    expect(toText(section)).toBe('Size\n  Measured.\n             MB/s\n  a|b         1.0\n  long name  12.5\n  SKIPPED: c: not there');
  });

  it('Markdown, bars escaped', () => {
    expect(toMarkdown(section)).toBe('## Size\n\nMeasured.\n\n|  | MB/s |\n| --- | ---: |\n| a\\|b | 1.0 |\n| long name | 12.5 |\n\nNot measured: c: not there.');
  });
});

describe('texts', () => {
  it('reads the texts of JSON lines, a small file several times over', () => {
    const { name, texts, megabytes } = fromFile(write('few.jsonl', '{"id":1,"text":"가"}\n\n{"id":2,"text":"나다"}\n'));
    expect(texts.slice(0, 4)).toEqual(['가', '나다', '가', '나다']);
    expect(megabytes).toBeCloseTo(0.5, 4);
    expect(name).toMatch(/^2 texts of few\.jsonl, \d+ times$/);
  });

  it.each([
    ['{"id":1}', /, line 1: no text$/],
    ['\n', /: no texts$/],
  ])('tells what is wrong with %j', (lines, message) => {
    expect(() => fromFile(write('bad.jsonl', lines))).toThrow(message);
  });

  it('takes as many as have a size', () => {
    const set = setOf('letters', ['a'.repeat(600), 'b'.repeat(600), 'c']);
    expect(sample(set, 0.001).texts).toHaveLength(2);
    expect(sample(set, 1).texts).toHaveLength(3);
  });

  it('English texts are different, and of the size asked for', () => {
    const texts = englishTexts(0.05);
    expect(new Set(texts).size).toBe(texts.length);
    const bytes = texts.reduce((sum, text) => sum + text.length, 0);
    expect(bytes).toBeGreaterThanOrEqual(50_000);
    expect(bytes).toBeLessThan(55_000);
  });
});

describe('growth', () => {
  it('the largest ratio of neighbours counts', () => {
    expect(largestDoubling([1, 2, 5, 9].map((milliseconds, k) => ({ megabytes: 2 ** k, milliseconds })))).toBe(2.5);
  });
});

describe('stages of a profile', () => {
  const source = (functionName: string, file: string): CallPath[number] => ({ functionName, url: new URL(`../../src/${file}`, import.meta.url).href });
  const outside = (functionName: string): CallPath[number] => ({ functionName, url: '' });
  const read = source('read', 'extract.ts');

  it.each<[string, CallPath, string | undefined, string | undefined]>([
    ['a stage', [outside('(root)'), read, source('findDates', 'dates/index.ts')], 'dates', 'src/dates'],
    ['what a stage calls', [read, source('findDates', 'dates/index.ts'), source('isWordAt', 'text/characters.ts')], 'dates', 'src/text'],
    ['what the machine does for a stage', [read, source('findQuotes', 'quotes/index.ts'), outside('startsWith')], 'quotes', 'src/quotes'],
    ['a stage inside another', [read, source('readNames', 'names.ts'), source('proposePeople', 'people/propose.ts')], 'names: people', 'src/people'],
    ['between the stages', [read], 'the rest', 'src'],
    ['the collector', [read, outside('(garbage collector)')], 'garbage collection', 'garbage collection'],
    ['not the product', [outside('(root)'), outside('(idle)')], undefined, undefined],
  ])('%s', (_name, path, stage, folder) => {
    expect(stageOf(path)).toBe(stage);
    expect(folderOf(path)).toBe(folder);
  });

  it('shares are of what has a name', () => {
    const frame = (functionName: string): CallPath[number] & { scriptId: string; lineNumber: number; columnNumber: number } => ({ functionName, url: '', scriptId: '', lineNumber: 0, columnNumber: 0 });
    const nodes = [{ id: 1, callFrame: frame('root'), children: [2, 3] }, { id: 2, callFrame: frame('a') }, { id: 3, callFrame: frame('b') }];
    const shares = sumSamples({ nodes, samples: [1, 2, 2, 3, 2] }, (path) => (path.length > 1 ? path[1]!.functionName : undefined));
    expect([...shares]).toEqual([['a', 0.75], ['b', 0.25]]);
  });
});
