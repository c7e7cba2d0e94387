/**
 * Runs the `@example` blocks of docstrings that state results: `expression; // value`, or the value in a comment line of
 * its own under the expression.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index';
import { runExample } from './run';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
const EXAMPLE = /^ *\* @example(?<code>[^\n]*\n(?: *\*(?! @|\/)[^\n]*\n)*)/gm;
const STATES_RESULT = /\S.* \/\/ \S/;
/** A word behind the value says what it is: `{ year: 2024, month: 2, day: 10 }, 설날`. */
const REMARK = /, [가-힣 ]+$/gm;
const VALUE_BELOW = /(?<expression>[^\n]*;)\n\/\/ (?<value>[^\n]*)/g;

/** Docstring examples name what they use without importing it. */
function unavailable(name: string): Promise<never> {
  return Promise.reject(new Error(`a docstring example imports ${name}`));
}

interface Example {
  /** The file below src, and the line. */
  place: string;
  file: string;
  code: string;
}

function examplesOf(file: string): Example[] {
  const text = readFileSync(SOURCE + file, 'utf8');
  return [...text.matchAll(EXAMPLE)].map((match) => {
    const code = (match.groups?.['code'] ?? '').split('\n').map((line) => line.replace(/^ *\* ?/, '')).join('\n');
    const place = `${file}:${text.slice(0, match.index).split('\n').length}`;
    return { place, file, code: code.replace(REMARK, '').replace(VALUE_BELOW, '$<expression> // $<value>').trim() };
  });
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.startsWith('data/')).sort();
const examples = files.flatMap(examplesOf).filter(({ code }) => STATES_RESULT.test(code));

describe('docstring examples give the results that they state', () => {
  it('finds examples', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(examples)('$place', async ({ file, code }) => {
    const own = (await import(/* @vite-ignore */ SOURCE + file)) as Record<string, unknown>;
    const { checked } = await runExample(code, { load: unavailable, scope: { ...library, ...own } }, '//');
    expect(checked).toBeGreaterThan(0);
  });
});
