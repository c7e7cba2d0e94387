/**
 * The fenced code blocks of a Markdown page.
 */

/** One fenced block. */
export interface Block {
  /** The first word behind the fence: ts, sh, text, csv … */
  language: string;
  /** The second word behind the fence: the name under which other blocks read this one. */
  file?: string;
  code: string;
  /** The line of the opening fence, counted from 1. */
  line: number;
}

const FENCE = /^```(?<language>\w*)(?: (?<file>\S+))?$/;

/** All fenced blocks in order. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: (Block & { lines: string[] }) | undefined;
  markdown.split('\n').forEach((text, index) => {
    const fence = FENCE.exec(text);
    if (open && text === '```') {
      const { lines, ...block } = open;
      blocks.push({ ...block, code: lines.join('\n') });
      open = undefined;
    } else if (open) {
      open.lines.push(text);
    } else if (fence) {
      const { language = '', file } = fence.groups ?? {};
      open = { language, ...(file === undefined ? {} : { file }), code: '', line: index + 1, lines: [] };
    }
  });
  return blocks;
}

/** A command of a shell block, and the output under it. */
export interface Command {
  command: string;
  output: string;
}

/** The commands of a shell block that are written behind `$ `, each with the lines under it. */
export function commandsOf({ code }: Block): Command[] {
  const commands: { command: string; lines: string[] }[] = [];
  for (const line of code.split('\n')) {
    if (line.startsWith('$ ')) commands.push({ command: line.slice(2), lines: [] });
    else commands.at(-1)?.lines.push(line);
  }
  return commands.map(({ command, lines }) => ({ command, output: lines.join('\n') }));
}

/** Splits a command at spaces outside quote marks, as a shell does. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<bare>[^\s'"]+)/g)].map(
    ({ groups }) => groups?.['single'] ?? groups?.['double'] ?? groups?.['bare'] ?? '',
  );
}
