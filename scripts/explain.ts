/**
 * Prints every candidate of a text, what won, and what removed the rest.
 *
 *   npm run explain -- "문장" [--published-at DATE] [further options of the command line]
 */
import { Readable } from 'node:stream';
import { run } from '../src/cli/run';

const { stdout, stderr, env, argv } = process;
const [text, ...options] = argv.slice(2);

if (text === undefined) {
  console.error('usage: npm run explain -- "문장" [options of ko-entities]');
  process.exitCode = 2;
} else {
  process.exitCode = await run(['--explain', ...options], { stdin: Readable.from([Buffer.from(text)]), stdout, stderr, env });
}
