// What the place scripts share: the dictionary line format, paths, and the hint for a missing package.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const placesFolder = fileURLToPath(new URL('../../dictionaries/places/', import.meta.url));

const require = createRequire(import.meta.url);

/** The path of a file inside an installed package; `--packages DIR` names another folder with a node_modules than the project's. */
export function packageFile(name) {
  const folder = argument('packages') ?? fileURLToPath(new URL('../../', import.meta.url));
  return path.resolve(folder, 'node_modules', name);
}

/** A JSON or CommonJS file of an installed package, also one that the package does not export. */
export function packageData(name) {
  return require(packageFile(name));
}

/** The value of a `--name VALUE` argument. */
export function argument(name) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function attributes(text) {
  const result = new Map();
  for (const pair of text.split(';')) {
    const equals = pair.indexOf('=');
    if (equals < 0) continue;
    result.set(pair.slice(0, equals).trim(), pair.slice(equals + 1).trim());
  }
  return result;
}

/** Reads `name | alias, alias | key=value; key=value` lines with their `@` defaults, in file order. */
export function readDictionary(file) {
  const entries = [];
  let defaults = new Map();
  for (const [index, raw] of readFileSync(file, 'utf8').split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('@')) {
      defaults = attributes(line.slice(1));
      continue;
    }
    const [name, aliases = '', values = ''] = line.split('|').map((part) => part.trim());
    entries.push({
      name,
      aliases: aliases.split(',').map((alias) => alias.trim()).filter(Boolean),
      values: new Map([...defaults, ...attributes(values)]),
      line: index + 1,
    });
  }
  return entries;
}

/** The aliases that are ordinary words, as the attribute `aliascontext` lists them: spaces between, _ for a space inside. */
export function aliasContext(aliases, inContext) {
  return [...aliases].filter((alias) => inContext.has(alias)).map((alias) => alias.replaceAll(' ', '_')).join(' ');
}

/** One dictionary line; trailing empty columns are left out. */
export function formatLine(name, aliases = [], values = []) {
  const pairs = [...values].filter(([, value]) => value !== undefined && value !== '');
  const columns = [name, aliases.join(', '), pairs.map(([key, value]) => `${key}=${value}`).join('; ')];
  while (columns.at(-1) === '') columns.pop();
  return columns.join(' | ').replace(/\| {2}\|/g, '| |');
}
