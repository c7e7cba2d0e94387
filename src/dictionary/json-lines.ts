/** Where the entries of a dictionary file in JSON stand, so that errors can name the line. */

/** Lines of the entries by section, in order, counted from 1. */
export type EntryLines = ReadonlyMap<string, readonly number[]>;

/** Behind the string that opens at an offset. */
function behindString(json: string, open: number): number {
  let at = open + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

/**
 * Finds the line on which each entry starts: the items of the lists that are values of the outermost object.
 *
 * @param json valid JSON. Time is linear in its length.
 */
export function entryLines(json: string): EntryLines {
  const lines = new Map<string, number[]>();
  let line = 1;
  let depth = 0;
  let section = '';
  let awaited = false;
  const note = (): void => {
    if (awaited) lines.get(section)?.push(line);
    awaited = false;
  };
  for (let at = 0; at < json.length; at++) {
    const character = json[at]!;
    if (character === '\n') line++;
    else if (character === '"') {
      const end = behindString(json, at);
      if (depth === 1) {
        section = JSON.parse(json.slice(at, end)) as string;
        lines.set(section, []);
      }
      note();
      at = end - 1;
    } else if (character === '[' || character === '{') {
      note();
      depth++;
      awaited = depth === 2 && character === '[';
    } else if (character === ']' || character === '}') {
      awaited = false;
      depth--;
    } else if (character === ',') awaited = depth === 2;
    else if (character > ' ' && character !== ':') note();
  }
  return lines;
}

/** The line that the message of a `JSON.parse` error points at; the last line where it names no place (the text just ends). */
export function errorLine(json: string, message: string): number {
  const { line, position } = /line (?<line>\d+)|position (?<position>\d+)/.exec(message)?.groups ?? {};
  if (line !== undefined) return Number(line);
  return json.slice(0, position === undefined ? json.length : Number(position)).split('\n').length;
}
