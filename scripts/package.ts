/**
 * Checks the package as users get it: packs the tarball, installs it in an empty folder and runs small programs
 * against it as ES module, as CommonJS, through TypeScript, in a browser bundle and as a command.
 *
 *   npm run build && tsx scripts/package.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { CONSUMERS } from '../test/package/consumers';
import { check, kilobytes, ROOT, run, withPackage } from './packed';

const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
const PAGE = join(ROOT, 'examples/pages/festival.txt');
const TYPE_CHECK = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022'];
const MODULE_REQUEST = /["'`]node:\w+["'`]|\brequire\(["'`][^)]*\)/g;

await withPackage(async (folder) => {
  for (const [name, program] of CONSUMERS) writeFileSync(join(folder, name), program);
  const node = (...args: string[]): string => run(process.execPath, folder, ...args);
  const tsc = (...args: string[]): string => node(TSC, ...TYPE_CHECK, ...args);
  await check('ES module', () => node('esm.mjs'));
  await check('CommonJS', () => node('commonjs.cjs'));
  await check('TypeScript, nodenext', () => tsc('--module', 'nodenext', 'types.mts', 'types.cts'));
  await check('TypeScript, bundler', () => tsc('--module', 'esnext', '--moduleResolution', 'bundler', 'types.mts'));
  await bundleForBrowsers(folder);
  await check('command', () => {
    const printed = node('node_modules/.bin/ko-entities', PAGE);
    if (!printed.includes('Quotes')) throw new Error(printed);
  });
  await check('command with --latin', () => {
    writeFileSync(join(folder, 'latin.txt'), 'Maria Garcia는 왔다.');
    const printed = node('node_modules/.bin/ko-entities', '--latin', 'latin.txt');
    if (!printed.includes('Maria Garcia')) throw new Error(printed);
  });
});

/** The main entry must bundle without any module of Node, and run without Node's globals. */
async function bundleForBrowsers(folder: string): Promise<void> {
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
  await check(`browser bundle (${kilobytes(code.length)})`, () => {
    const inputs = Object.keys(metafile.inputs);
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path));
    const outside = [...imports.filter((path) => path.startsWith('node:')), ...inputs.filter((path) => path.includes('compromise')), ...(code.match(MODULE_REQUEST) ?? [])];
    if (outside.length > 0) throw new Error(`asks for ${outside.join(', ')}`);
    runInNewContext(code, { TextDecoder, TextEncoder, atob, btoa });
  });
}
