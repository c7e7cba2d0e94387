/**
 * Runs an example and compares the results that it states: `expression; // => value`. A value may go on in comment
 * lines that are indented by three spaces or more.
 */
import { runInThisContext } from 'node:vm';
import { format } from 'node:util';
import { transformSync } from 'esbuild';
import { expect } from 'vitest';

/** What an example did. */
export interface ExampleRun {
  /** What it printed with `console.log`. */
  printed: string;
  /** How many stated results were compared. */
  checked: number;
}

/** What an example finds around it. */
export interface ExampleSurroundings {
  /** Gives the module that an `import` names. */
  load: (name: string) => Promise<unknown>;
  /** Names that the example uses without an import. */
  scope?: Readonly<Record<string, unknown>>;
}

const IMPORT = /^import (?<names>\{[^}]*\}) from '(?<module>[^']+)';$/gm;
const CONTINUED = /^\s*\/\/ {3}/;
const BLANK_COMMENT = /^\s*\/\/ ?/;

type Compare = (actual: unknown, stated: unknown, line: string) => void;
type Program = (surroundings: ExampleSurroundings, compare: Compare, console: unknown) => Promise<void>;

/**
 * Runs an example.
 *
 * @param mark what stands before a stated result: `// =>`, or `//` in docstrings
 */
export async function runExample(code: string, surroundings: ExampleSurroundings, mark = '// =>'): Promise<ExampleRun> {
  const { program, stated } = compile(code, Object.keys(surroundings.scope ?? {}), mark);
  const lines: string[] = [];
  let checked = 0;
  const compare: Compare = (actual, value, line) => {
    checked += 1;
    expect(actual, line).toEqual(value);
  };
  await program(surroundings, compare, { log: (...values: unknown[]) => lines.push(format(...values)) });
  expect(checked, 'stated results that were reached').toBe(stated);
  return { printed: lines.join('\n'), checked };
}

function compile(code: string, names: readonly string[], mark: string): { program: Program; stated: number } {
  const { lines, stated } = withComparisons(code.split('\n'), mark);
  const body = lines.join('\n').replace(IMPORT, "const $<names> = await load('$<module>');");
  const source = `async ({ load, scope: { ${names.join(', ')} } = {} }, compareStated, console) => {\n${body}\n}`;
  const { code: plain } = transformSync(`(${source})`, { loader: 'ts', target: 'es2022' });
  return { program: runInThisContext(plain) as Program, stated };
}

/** Turns lines that state a result into comparisons. */
function withComparisons(code: readonly string[], mark: string): { lines: string[]; stated: number } {
  const lines: string[] = [];
  let stated = 0;
  for (let index = 0; index < code.length; index++) {
    const line = code[index] ?? '';
    const at = line.indexOf(` ${mark} `);
    const expression = line.slice(0, at).trim().replace(/;$/, '');
    if (at < 0 || expression === '') {
      lines.push(line);
      continue;
    }
    let value = line.slice(at + mark.length + 2);
    while (CONTINUED.test(code[index + 1] ?? '')) value += `\n${code[++index]?.replace(BLANK_COMMENT, '') ?? ''}`;
    lines.push(`compareStated((${expression}), (${value}), ${JSON.stringify(line.trim())});`);
    stated += 1;
  }
  return { lines, stated };
}
