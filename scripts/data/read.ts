/** Reads the hand-written dictionaries: one entry a line, `name | alias, alias | key=value; key=value`. */
import { readFileSync } from 'node:fs';

export interface SourceEntry {
  name: string;
  aliases: string[];
  attributes: Map<string, string>;
  file: string;
  line: number;
}

function readAttributes(text: string, where: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const pair of text.split(';')) {
    if (!pair.trim()) continue;
    const equals = pair.indexOf('=');
    if (equals < 0) throw new Error(`${where}: «${pair.trim()}» is no key=value pair`);
    attributes.set(pair.slice(0, equals).trim(), pair.slice(equals + 1).trim());
  }
  return attributes;
}

/** A bracket that closes a name only tells homonyms apart for editors: 국민당(대만). */
function withoutRemark(name: string): string {
  const bare = name.replace(/\([^()]*\)$/, '').trim();
  return bare || name;
}

/** All entries of a file; the defaults of the last `@` line are filled in. */
export function readDictionary(path: string): SourceEntry[] {
  const entries: SourceEntry[] = [];
  let defaults = new Map<string, string>();
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((raw, index) => {
      const line = raw.trim();
      const where = `${path}, line ${index + 1}`;
      if (!line || line.startsWith('#')) return;
      if (line.normalize('NFC') !== line) throw new Error(`${where}: write it in NFC`);
      if (line.startsWith('@')) {
        defaults = readAttributes(line.slice(1), where);
        return;
      }
      const [name = '', aliases = '', attributes = '', ...more] = line.split('|').map((part) => part.trim());
      if (!name || more.length) throw new Error(`${where}: expected «name | aliases | attributes»`);
      entries.push({
        name: withoutRemark(name),
        aliases: aliases.split(',').map((alias) => withoutRemark(alias.trim())).filter(Boolean),
        attributes: new Map([...defaults, ...readAttributes(attributes, where)]),
        file: path,
        line: index + 1,
      });
    });
  return entries;
}
