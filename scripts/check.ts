/**
 * Everything that CI runs, step by step; the last line sums the steps up.
 *
 *   npm run check
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EVALUATION_FOLDER } from './gold';

interface Step {
  name: string;
  command: readonly string[];
  env?: Record<string, string>;
  /** Why the step does not run here. */
  skip?: string;
}

const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'];
/** The tests of what is built that say most: all kinds, every option, properties, the command line. */
const WHOLE_CALLS = ['test/corpus-runner.test.ts', 'test/extract', 'test/cli', 'test/dates'];
const NO_GOLD = existsSync(EVALUATION_FOLDER) ? {} : { skip: 'the gold files are not beside this checkout' };

const STEPS: readonly Step[] = [
  { name: 'lint', command: ['npm', 'run', 'lint'] },
  { name: 'types', command: ['npm', 'run', 'typecheck'] },
  { name: 'spelling', command: ['npm', 'run', 'spell'] },
  { name: 'documents', command: ['npm', 'run', 'docs'] },
  { name: 'data is what its sources make', command: ['npm', 'run', 'data', '--', '--check'] },
  { name: 'tests', command: ['npm', 'test'] },
  ...ZONES.map((zone) => ({ name: `tests of dates in ${zone}`, command: ['npx', 'vitest', 'run', 'test/dates', 'test/options.test.ts'], env: { TZ: zone } })),
  { name: 'sample page', command: ['npm', 'start'] },
  ...['quickstart', 'extend', 'rules', 'page', 'sources', 'timeline', 'redact', 'search'].map((name) => ({ name: `example: ${name}`, command: ['npx', 'tsx', `examples/${name}.ts`] })),
  { name: 'build', command: ['npm', 'run', 'build'] },
  { name: 'size', command: ['npm', 'run', 'size'] },
  { name: 'tests on what is built', command: ['npm', 'run', 'test:built'] },
  { name: 'tests on what is built, CommonJS', command: ['npm', 'run', 'test:built', '--', ...WHOLE_CALLS], env: { BUILT: 'cjs' } },
  { name: 'other versions of Node', command: ['npx', 'tsx', 'scripts/node-versions.ts', ...WHOLE_CALLS.flatMap((tests) => ['--tests', tests])] },
  { name: 'publint', command: ['npx', 'publint', '--strict'] },
  { name: 'are the types wrong', command: ['npx', 'attw', '--pack', '.', '--profile', 'node16', '--exclude-entrypoints', 'schema.json', 'dictionary.schema.json'] },
  { name: 'packed tarball', command: ['npx', 'tsx', 'scripts/package.ts'] },
  { name: 'command line as a filter', command: ['npx', 'tsx', 'scripts/pipes.ts'] },
  { name: 'example: distributed', command: ['npx', 'tsx', 'examples/distributed/main.ts'] },
  { name: 'examples with the packed tarball', command: ['npx', 'tsx', 'scripts/examples.ts'] },
  { name: 'browser', command: ['npx', 'tsx', 'scripts/browser.ts'] },
  { name: 'explain', command: ['npm', 'run', 'explain', '--', '김도현 총장은 “문턱을 낮추자”고 말했다.'] },
  { name: 'speed', command: ['npx', 'tsx', 'scripts/bench.ts', '--quick'] },
  { name: 'hits', command: ['npm', 'run', 'hits'], ...NO_GOLD },
  { name: 'regular expressions', command: ['npm', 'run', 'regexes'] },
  { name: 'hostile texts', command: ['npm', 'run', 'fuzz', '--', '--inputs', '2000'] },
  { name: 'rules', command: ['npm', 'run', 'rules'] },
  { name: 'dictionaries', command: ['npm', 'run', 'dictionary', '--', 'count'] },
  { name: 'evaluation', command: ['npm', 'run', 'evaluate'], ...NO_GOLD },
  { name: 'scores agree', command: ['npx', 'tsx', 'scripts/score-agreement.ts'], ...NO_GOLD },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const failed: string[] = [];
const skipped: string[] = [];
for (const step of STEPS) {
  console.log(`\n=== ${step.name}`);
  if (step.skip !== undefined) {
    console.log(`SKIPPED: ${step.skip}`);
    skipped.push(step.name);
    continue;
  }
  const [program = '', ...args] = step.command;
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...step.env } });
  if (status !== 0) failed.push(step.name);
}

console.log('');
for (const name of skipped) console.log(`SKIPPED: ${name}`);
for (const name of failed) console.log(`FAILED: ${name}`);
console.log(`${STEPS.length - failed.length - skipped.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
