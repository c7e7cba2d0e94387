/**
 * Processes of Node: how long one takes, and how much memory it had at most.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built command line. */
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What a process took. */
export interface ProcessCost {
  milliseconds: number;
  /** The largest resident set, in millions of bytes. */
  peak: number;
}

/** Loaded before a program: says at its end how much memory it had. `VmHWM` begins anew with a program, `maxRSS` does not. */
const WATCH = `import { readFileSync, writeSync } from 'node:fs';
process.on('exit', () => {
  let kilobytes = process.resourceUsage().maxRSS;
  try { kilobytes = Number(/^VmHWM:\\s*(\\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
  writeSync(2, 'peak ' + kilobytes + '\\n');
});`;
const WATCHED = ['--import', `data:text/javascript,${encodeURIComponent(WATCH)}`];

/**
 * Runs Node to its end; what it prints is thrown away.
 *
 * @throws Error with what it wrote to standard error, when it fails
 */
export function runNode(args: readonly string[], { watched = false }: { watched?: boolean } = {}): ProcessCost {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...(watched ? WATCHED : []), ...args], { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(stderr);
  return { milliseconds, peak: (Number(/^peak (\d+)$/m.exec(stderr)?.[1] ?? Number.NaN) * 1024) / 1e6 };
}
