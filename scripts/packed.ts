/**
 * The package as users get it: packed, and installed in an empty folder.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs something in a folder that has the built package installed, and takes the folder away again. */
export async function withPackage(action: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ko-entities-package-'));
  try {
    const packed = run('npm', ROOT, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
    const [{ filename, size, unpackedSize }] = JSON.parse(packed) as [{ filename: string; size: number; unpackedSize: number }];
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    run('npm', folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`);
    console.log(`${filename}: ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked`);
    await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Does something and says whether it went well; a failure makes the process fail at its end. */
export async function check(name: string, action: () => unknown): Promise<void> {
  try {
    await action();
    console.log(`ok      ${name}`);
  } catch (error) {
    console.log(`FAILED  ${name}\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

/** Runs a program and gives what it printed; when it fails, its whole output is the error's message. */
export function run(program: string, cwd: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${stdout}${stderr}`);
  }
}

/** A size as it is printed. */
export function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
