/**
 * Runs everything that the Markdown pages show.
 *
 * - `ts` blocks run; each `expression; // => value` is compared, and what they print with a `text` block right under them.
 * - Blocks with a file's name behind the fence (`csv newsroom.csv`) are that file for the other blocks.
 * - In `sh` blocks the commands behind `$ ` run; the lines under a command are its output, `…` alone on a line leaves
 *   lines out. Commands without `$ ` are for the reader.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runDiff } from '../../scripts/diff/run';
import * as dong from '../../src/dong/index';
import * as evaluation from '../../src/eval';
import * as formats from '../../src/formats';
import * as library from '../../src/index';
import * as latin from '../../src/latin/index';
import * as node from '../../src/node/index';
import { createJobPool } from '../../src/node/pool';
import * as redact from '../../src/redact/index';
import * as render from '../../src/render';
import { SCOPES, STRICTNESSES } from '../../src/options';
import manifest from '../../package.json';
import { runCli } from '../support/io';
import { bundledWorker } from '../support/worker';
import { blocksOf, commandsOf, wordsOf, type Block, type Command } from './blocks';
import { runExample } from './run';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MODULES = new Map<string, unknown>([
  ['ko-entities', library],
  ['ko-entities/dong', dong],
  ['ko-entities/latin', latin],
  ['ko-entities/redact', redact],
  ['ko-entities/render', render],
  ['ko-entities/formats', formats],
  ['ko-entities/eval', evaluation],
]);
const GUIDE = readdirSync(join(ROOT, 'docs/guide')).map((page) => `docs/guide/${page}`);
const PAGES = ['README.md', 'README.ko.md', 'examples/README.md', ...GUIDE];
const READMES = ['README.md', 'README.ko.md'];
const LEFT_OUT = /^…$/m;

const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');
const blocks = (page: string, language: string): Block[] => blocksOf(read(page)).filter((block) => block.language === language);

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'ko-entities-readme-'));

beforeAll(() => {
  symlinkSync(join(ROOT, 'examples'), join(folder, 'examples'), 'dir');
  for (const { file, code } of PAGES.flatMap((page) => blocksOf(read(page)))) if (file) writeFileSync(join(folder, file), `${code}\n`);
  process.chdir(folder);
  const worker = bundledWorker(folder);
  const createExtractorPool = ({ workers = 1, dictionaryFiles = [], ...options }: node.ExtractorPoolOptions): unknown =>
    createJobPool(workers, { options, dictionaryFiles, latin: false }, worker);
  MODULES.set('ko-entities/node', { ...node, createExtractorPool });
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

function load(name: string): Promise<unknown> {
  return MODULES.has(name) ? Promise.resolve(MODULES.get(name)) : import(/* @vite-ignore */ name);
}

describe.each(PAGES)('%s', (page) => {
  const all = blocksOf(read(page));
  const code = all.flatMap((block, index) => {
    if (block.language !== 'ts') return [];
    const next = all[index + 1];
    return [{ line: block.line, code: block.code, output: next?.language === 'text' ? next.code : undefined }];
  });
  const commands = all.filter(({ language }) => language === 'sh').flatMap(commandsOf);

  if (code.length > 0) {
    it.each(code)('the code at line $line gives what it states', async ({ code: example, output }) => {
      const { printed, checked } = await runExample(example, { load });
      if (output !== undefined) expect(printed).toBe(output);
      else expect(checked).toBeGreaterThan(0);
    });
  }

  it.each(commands)('$command', async (command) => {
    expectOutput(await outputOf(command.command), command);
  });

  it('links to files that exist', () => {
    for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)) {
      expect(() => readFileSync(new URL(target, new URL(page, `file://${ROOT}`)))).not.toThrow();
    }
  });
});

/** Each piece between lines left out stands in the output, in order; without such lines the output is the same. */
function expectOutput(printed: string, { output }: Command): void {
  const pieces = output.split(LEFT_OUT).map((piece) => piece.replace(/^\n+|\n+$/g, ''));
  if (pieces.length === 1) {
    expect(printed.trimEnd()).toBe(output.trimEnd());
    return;
  }
  let at = 0;
  for (const piece of pieces) {
    expect(printed.slice(at)).toContain(piece);
    at = printed.indexOf(piece, at) + piece.length;
  }
}

/** What a command prints; `npm start`, `npx tsx` and the command line run in this process. */
async function outputOf(command: string): Promise<string> {
  const [before = '', after] = command.split(' | ');
  const words = wordsOf(after ?? before);
  if (words[0] === 'npm' && words.includes('diff')) return runDiff(words.slice(words.indexOf('--') + 1)).printed;
  if (words[0] === 'npx' && words[1] === 'tsx') return printedBy(words[2] ?? '');
  const piped = after === undefined ? {} : { stdin: wordsOf(before).slice(1).join(' ') };
  const { stdout, stderr } = await runCli(...cliOf(words, piped));
  return stderr + stdout;
}

function cliOf(words: readonly string[], piped: { stdin?: string }): Parameters<typeof runCli> {
  if (words[0] === 'npx' && words[1] === 'ko-entities') return [words.slice(2), piped];
  if (words[0] !== 'npm') throw new Error(`the test cannot run ${words.join(' ')}`);
  if (words[1] === 'start') return [wordsOf(manifest.scripts.start).slice(2), piped];
  const [text = '', ...options] = words.slice(words.indexOf('--') + 1);
  return [['--explain', ...options], { stdin: text }];
}

/** What an example program prints. */
async function printedBy(program: string): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => void lines.push(format(...values)));
  try {
    await import(/* @vite-ignore */ join(ROOT, program));
  } finally {
    log.mockRestore();
  }
  return lines.join('\n');
}

describe.each(READMES)('%s leaves nothing out', (page) => {
  const text = read(page);

  it('names every option of the command line', async () => {
    const { stdout } = await runCli(['--help']);
    const options = stdout.match(/--[a-z-]+/g) ?? [];
    expect(options.length).toBeGreaterThan(8);
    for (const option of options) expect(text).toContain(option);
  });

  it('names every error code', () => {
    const source = readFileSync(join(ROOT, 'src/errors.ts'), 'utf8');
    const codes = [...source.matchAll(/^ {2}\| '(?<code>[A-Z_]+)'/gm)].map(({ groups }) => groups?.['code'] ?? '');
    expect(codes.length).toBeGreaterThan(5);
    for (const code of codes) expect(text).toContain(`\`${code}\``);
  });

  it('names every value of the options', () => {
    for (const value of [...SCOPES, ...STRICTNESSES]) expect(text).toContain(`\`${value}\``);
  });

  it('names every script of the project', () => {
    const silent = new Set(['prebuild', 'prepack', 'typecheck', 'lint', 'build', 'start', 'test']);
    for (const script of Object.keys(manifest.scripts).filter((name) => !silent.has(name))) expect(text).toContain(`npm run ${script}`);
  });
});

describe('the two languages', () => {
  const codeOf = (page: string): string[] => ['ts', 'text', 'csv'].flatMap((language) => blocks(page, language).map(({ code }) => code.replace(/(?<!=)\/\/ (?!=>| {2}).*$/gm, '//')));
  const figuresOf = (page: string): string[] => read(page).split('\n').filter((line) => line.startsWith('|') && /\d\.\d/.test(line)).flatMap((line) => line.match(/\d[\d.,]*/g) ?? []);

  it('show the same code', () => {
    expect(codeOf('README.ko.md')).toEqual(codeOf('README.md'));
  });

  it('give the same figures', () => {
    const figures = figuresOf('README.md');
    expect(figures.length).toBeGreaterThan(20);
    expect(figuresOf('README.ko.md')).toEqual(figures);
  });
});
