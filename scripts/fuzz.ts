/**
 * Feeds hostile texts to the whole interface: nothing may throw, and every promise about spans and entities holds; with
 * `--times`, on a quiet machine, no text may take more than 20 times what prose of its length takes.
 *
 *   npm run fuzz [-- --inputs 1000000] [-- --seed 7] [-- --times]
 *
 * Prints the first text that breaks a promise, with the seed that repeats it, and ends with 1.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { createExtractor, timex3 } from '../src/index';
import { SCOPES, STRICTNESSES } from '../src/options';
import { articles } from './articles';
import { GIANTS, hostileText } from '../test/support/hostile';
import { violations } from '../test/support/invariants';

const { values } = parseArgs({ options: { inputs: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' }, times: { type: 'boolean', default: false } } });
const inputs = Number(values.inputs);
const firstSeed = Number(values.seed);

const BATCH = 500;
const SHOWN = 2_000;
const SHOWN_OF_SLOWEST = 60;
/** A text may take so many times what prose of its length takes. */
const MOST_TIMES = 20;
/** In milliseconds: below this, collection of garbage and compilation decide. */
const FLOOR = 5;
const TRIES = 5;

const extractors = SCOPES.flatMap((scope) => STRICTNESSES.map((strictness) => createExtractor({ scope, strictness, publishedAt: '2026-05-14' })));
const microsecondsPerUnit = speedOfProse();
let slowest = { times: 0, text: '' };

for (let done = 0; done < inputs; done += BATCH) {
  const seed = firstSeed + done / BATCH;
  fc.sample(hostileText, { seed, numRuns: Math.min(BATCH, inputs - done) }).forEach((text, index) => check(text, index, `--seed ${seed}, text ${index}`));
  if (done % (BATCH * 20) === 0) console.log(`${done} texts, seed ${seed}${slowness()}`);
}
[...GIANTS].forEach(([name, text], index) => check(text(), index, name));
console.log(`${inputs} texts and ${GIANTS.size} giants: no exception, no broken promise${slowness()}`);

function slowness(): string {
  return values.times ? `; the slowest took ${slowest.times.toFixed(1)} times what prose of its length takes: ${slowest.text}` : '';
}

function check(text: string, index: number, place: string): void {
  const extractor = extractors[index % extractors.length] ?? createExtractor();
  try {
    const start = performance.now();
    const document = extractor.extract(text);
    if (values.times) checkTime(performance.now() - start, () => extractor.extract(text), text, place);
    const json = document.toJSON();
    const broken = violations(json, text);
    for (const date of document.dates) timex3(date);
    if (document.sources.some(({ statements }) => statements === 0)) broken.push('a source without a statement');
    JSON.stringify(document.headlineQuotes);
    if (index % 20 === 0) {
      if (text.length < SHOWN) extractor.explain(text);
      if (JSON.stringify(extractor.extract(text)) !== JSON.stringify(json)) broken.push('a second extraction gives another result');
    }
    if (broken.length > 0) fail(broken.join('\n'), text, place);
  } catch (error) {
    fail(error instanceof Error ? (error.stack ?? error.message) : String(error), text, place);
  }
}

/** Slow once may be the machine; slow at every try is the text. */
function checkTime(first: number, again: () => unknown, text: string, place: string): void {
  const prose = Math.max(FLOOR / MOST_TIMES, (text.length * microsecondsPerUnit) / 1000);
  let time = first;
  for (let attempt = 1; attempt < TRIES && time > prose * Math.max(1, slowest.times); attempt++) {
    const start = performance.now();
    again();
    time = Math.min(time, performance.now() - start);
  }
  const times = time / prose;
  if (times > slowest.times) slowest = { times, text: `${place}: ${JSON.stringify(text.slice(0, SHOWN_OF_SLOWEST))}` };
  if (times > MOST_TIMES) fail(`it takes ${times.toFixed(1)} times what prose of its length takes`, text, place);
}

/** Microseconds a code unit, once the code is compiled. */
function speedOfProse(): number {
  const texts = articles(300);
  const [extractor = createExtractor()] = extractors;
  let best = Infinity;
  for (let round = 0; round < TRIES; round++) {
    const start = performance.now();
    for (const text of texts) extractor.extract(text);
    best = Math.min(best, performance.now() - start);
  }
  return (best * 1000) / texts.reduce((sum, text) => sum + text.length, 0);
}

function fail(message: string, text: string, place: string): never {
  console.error(`${message}\n${place}, ${text.length} code units:\n${JSON.stringify(text.slice(0, SHOWN))}`);
  process.exit(1);
}
