/** What a bracket behind a name gives away: 박재민(朴在民), 앤 코헨(Anne Cohen·41). */
import type { KnownSubject } from './subjects';

/** A stretch that is taken out. */
export interface Cut {
  start: number;
  end: number;
}

const BRACKET = /^\s?\((?<content>[^()\n]{1,60})\)/;
const DIVIDER = /[·,/;]/;

/** What of the bracket behind a name repeats a name of the same subject: the bracket, or pieces of it. */
export function glossesBehind(text: string, end: number, { forms }: KnownSubject): Cut[] {
  const match = BRACKET.exec(text.slice(end, end + 64));
  const content = match?.groups?.['content'];
  if (!match || content === undefined) return [];
  const pieces = content.split(DIVIDER);
  const isName = pieces.map((piece) => forms.has(piece.trim()));
  if (isName.every((named) => named)) return [{ start: end, end: end + match[0].length }];
  const cuts: Cut[] = [];
  let at = end + match[0].length - 1 - content.length;
  pieces.forEach((piece, place) => {
    const behind = at + piece.length;
    // With the divider behind it, the last one with the divider before it.
    const isLast = place === pieces.length - 1;
    if (isName[place]) cuts.push(isLast ? { start: at - 1, end: behind } : { start: at, end: behind + 1 + (text[behind + 1] === ' ' ? 1 : 0) });
    at = behind + 1;
  });
  return cuts;
}
