/**
 * The tests of whole calls on other versions of Node, on the built package.
 *
 *   npm run build && tsx scripts/node-versions.ts [--tests FILE …] [VERSION …]
 *
 * Versions are those of the npm package `node`, 22 and 24 without any; each is installed in a folder that is taken away
 * again. Without `--tests` all tests of `npm run test:built` run.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check, ROOT, run } from './packed';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { tests: { type: 'string', multiple: true, default: [] } } });
const versions = positionals.length > 0 ? positionals : ['22', '24'];
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');

for (const version of versions) {
  const folder = mkdtempSync(join(tmpdir(), 'ko-entities-node-'));
  try {
    await check(`Node ${version}`, () => {
      writeFileSync(join(folder, 'package.json'), '{ "private": true }');
      run('npm', folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', `node@${version}`);
      const program = join(folder, 'node_modules/node/bin/node');
      console.log(run(program, ROOT, '--version').trim());
      const { status } = spawnSync(program, [VITEST, 'run', '-c', 'vitest.built.config.ts', '--reporter', 'dot', ...values.tests], { cwd: ROOT, stdio: 'inherit' });
      if (status !== 0) throw new Error(`exit status ${String(status)}`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
