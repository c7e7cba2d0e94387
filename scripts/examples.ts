/**
 * Runs the examples against the package as users get it: their imports from `../src` are those of the package.
 *
 *   npm run build && tsx scripts/examples.ts
 */
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { check, ROOT, run, withPackage } from './packed';

/** Each program, with something that it has to print. */
const PROGRAMS: readonly (readonly [file: string, printed: string])[] = [
  ['quickstart.mjs', 'person 김도현'],
  ['quickstart.cjs', 'person 김도현'],
  ['quickstart.ts', '진천군 충청북도 진천군 43750'],
  ['page.ts', '물빛일보'],
  ['extend.ts', 'GIA = 가온지능정보원'],
  ['rules.ts', '0 examples fail'],
  ['sources.ts', 'festival.txt,'],
  ['timeline.ts', '2026-10-09/2026-10-11'],
  ['redact.ts', 'A 총장과 B 의원이'],
  ['search.ts', '"_index":"articles"'],
];
const SERVER = `import { createServer } from './server';
const server = createServer();
const { statusCode, body } = await server.inject({ method: 'POST', url: '/extract', payload: { text: '도하윤 원장은 떠났다.' } });
console.log(statusCode, body);
await server.close();
`;
const SUBPATH = /'\.\.\/src\/(?<path>\w+)(?:\/index)?'/g;
/** What examples need besides the package; it is the project's own copy. */
const PACKAGES = ['fastify'];
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

await withPackage(async (folder) => {
  const examples = join(folder, 'examples');
  cpSync(join(ROOT, 'examples'), examples, { recursive: true });
  for (const name of readdirSync(examples).filter((file) => file.endsWith('.ts'))) {
    const path = join(examples, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(SUBPATH, (_, house: string) => (house === 'index' ? "'ko-entities'" : `'ko-entities/${house}'`)));
  }
  writeFileSync(join(examples, 'inject.mts'), SERVER);
  for (const name of PACKAGES) symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), 'dir');
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  for (const [file, expected] of [...PROGRAMS, ['inject.mts', '200 {"schemaVersion"'] as const]) {
    await check(file, () => {
      const printed = file.endsWith('ts') ? run(process.execPath, examples, TSX, file) : run(process.execPath, examples, file);
      if (!printed.includes(expected)) throw new Error(`expected ${expected} in\n${printed}`);
    });
  }
  await check('browser', () => runInBrowser(join(examples, 'browser')));
});

/** The bundle of the browser's example, in a context without Node and without a page. */
async function runInBrowser(folder: string): Promise<void> {
  const { outputFiles } = await build({ absWorkingDir: folder, entryPoints: ['main.mjs'], bundle: true, platform: 'browser', format: 'iife', write: false, logLevel: 'silent' });
  const context: { namesOf?: (text: string) => { value: string }[] } & object = Object.assign(Object.create(null) as object, { TextDecoder, TextEncoder, atob, btoa });
  runInNewContext(outputFiles[0]?.text ?? '', context);
  const values = context.namesOf?.('도하윤 원장은 2026년 10월 9일 떠났다.').map(({ value }) => value);
  if (values?.join() !== '도하윤,2026-10-09') throw new Error(`found ${String(values)}`);
}
