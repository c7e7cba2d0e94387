/**
 * Checks every regular expression of the product for matching that takes more than linear or small polynomial time:
 * those written in the sources, and those put together when the library runs.
 *
 *   npm run regexes
 *
 * Prints each expression that an attacker's text could make slow, with such a text, and ends with 1.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';
import { articles } from './articles';

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));
/** In milliseconds, for one expression. */
const TIMEOUT = 20_000;

/** `/source/flags` and where it stands. */
const expressions = new Map<string, string>();

for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.ts') && !file.startsWith('data/')) collectLiterals(file);
}
await collectMade();

let slow = 0;
for (const [expression, place] of expressions) {
  const slash = expression.lastIndexOf('/');
  const result = await check(expression.slice(1, slash), expression.slice(slash + 1), { timeout: TIMEOUT });
  if (result.status === 'safe') continue;
  slow += 1;
  console.log(`${place}: ${expression}\n  ${result.status === 'vulnerable' ? `${result.complexity.summary}, for example ${result.attack.pattern}` : `unknown: ${result.error.kind}`}`);
}
console.log(`${expressions.size} regular expressions, ${slow} of them not known to be safe`);
process.exitCode = slow === 0 ? 0 : 1;

function collectLiterals(file: string): void {
  const source = ts.createSourceFile(file, readFileSync(SOURCES + file, 'utf8'), ts.ScriptTarget.ES2022);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      expressions.set(node.text, `src/${file}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** Runs the library with a constructor that notes what it makes. */
async function collectMade(): Promise<void> {
  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args);
      expressions.set(String(made), 'made at run time');
      return made;
    },
  });
  try {
    const { extract, parseDictionary } = await import('../src/index');
    for (const text of articles(50)) void extract(text, { publishedAt: '2026-10-02T10:00' }).sources;
    parseDictionary('kind,name\norganization,가온재단\n', { format: 'csv' });
  } finally {
    globalThis.RegExp = Original;
  }
}
