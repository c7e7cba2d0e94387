/**
 * Checks the package as users get it: packs the tarball, installs it in an empty folder and runs small programs
 * against it as ES module, as CommonJS, through TypeScript, in a browser bundle and as a command.
 *
 *   npm run build && tsx scripts/package.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { CONSUMERS } from '../test/package/consumers';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
const PAGE = join(ROOT, 'examples/pages/festival.txt');
const TYPE_CHECK = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022'];
const MODULE_REQUEST = /["'`]node:\w+["'`]|\brequire\(["'`][^)]*\)/g;

const folder = mkdtempSync(join(tmpdir(), 'ko-entities-package-'));
try {
  install();
  check('ES module', () => node('esm.mjs'));
  check('CommonJS', () => node('commonjs.cjs'));
  check('TypeScript, nodenext', () => tsc('--module', 'nodenext', 'types.mts', 'types.cts'));
  check('TypeScript, bundler', () => tsc('--module', 'esnext', '--moduleResolution', 'bundler', 'types.mts'));
  await bundleForBrowsers();
  check('command', () => {
    const printed = node('node_modules/.bin/ko-entities', PAGE);
    if (!printed.includes('Quotes')) throw new Error(printed);
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function install(): void {
  const packed = run('npm', ROOT, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  const [{ filename, size, unpackedSize }] = JSON.parse(packed) as [{ filename: string; size: number; unpackedSize: number }];
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  for (const [name, program] of CONSUMERS) writeFileSync(join(folder, name), program);
  run('npm', folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`);
  console.log(`${filename}: ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked`);
}

/** The main entry must bundle without any module of Node, and run without Node's globals. */
async function bundleForBrowsers(): Promise<void> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ['browser.mjs'],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    minify: true,
    metafile: true,
    write: false,
    outdir: 'out',
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text ?? '';
  check(`browser bundle (${kilobytes(code.length)})`, () => {
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path));
    const outside = [...imports.filter((path) => path.startsWith('node:')), ...(code.match(MODULE_REQUEST) ?? [])];
    if (outside.length > 0) throw new Error(`asks for ${outside.join(', ')}`);
    runInNewContext(code, { TextDecoder, TextEncoder, atob, btoa });
  });
}

function check(name: string, action: () => unknown): void {
  try {
    action();
    console.log(`ok      ${name}`);
  } catch (error) {
    console.log(`FAILED  ${name}\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

function node(...args: string[]): string {
  return run(process.execPath, folder, ...args);
}

function tsc(...args: string[]): string {
  return run(process.execPath, folder, TSC, ...TYPE_CHECK, ...args);
}

/** Runs a program and gives what it printed; when it fails, its whole output is the error's message. */
function run(program: string, cwd: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${stdout}${stderr}`);
  }
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
