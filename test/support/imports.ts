/**
 * What the project's files import, read with the TypeScript compiler.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import ts from 'typescript';

/** A file of the project with what it imports. */
export interface SourceFile {
  /** Path from the project's root, with slashes. */
  path: string;
  lines: number;
  /** Packages and `node:` modules, as written. */
  packages: string[];
  /** Files of the project, as paths from the root. */
  files: string[];
}

/** All TypeScript and JavaScript files below a folder. */
export function sourceFiles(folder: string): SourceFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|mts|js|mjs)$/.test(name));
  const paths = new Set(names.map((name) => join(folder, name).split(sep).join('/')));
  return [...paths].sort().map((path) => {
    const text = readFileSync(path, 'utf8');
    const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
    return {
      path,
      lines: text.split('\n').length - 1,
      packages: specifiers.filter((specifier) => !specifier.startsWith('.')),
      files: specifiers.filter((specifier) => specifier.startsWith('.')).map((specifier) => resolve(path, specifier, paths)),
    };
  });
}

function resolve(importer: string, specifier: string, paths: ReadonlySet<string>): string {
  const target = normalize(join(dirname(importer), specifier)).split(sep).join('/');
  return [target, `${target}.ts`, `${target}/index.ts`].find((path) => paths.has(path)) ?? target;
}
