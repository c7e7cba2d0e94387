import { CharClass, CLASS_OF } from '../text/characters';
import type { Token } from './tokens';

const EQUALS = 0x3d;
/** How many tokens a dateline may take. */
const DATELINE_REACH = 8;

/** The token behind a dateline (`(솔빛=가온뉴스) 한가람 기자 =`, `[한빛일보]`) and the bullets of a press release. */
export function behindDateline(text: string, tokens: readonly Token[]): number {
  let at = 0;
  const reach = Math.min(tokens.length, DATELINE_REACH);
  for (let index = 0; index < reach; index++) {
    const { start, core } = tokens[index]!;
    if (text.charCodeAt(core - 1) === EQUALS && (core - start === 1 || text[core - 2] === ')')) at = index + 1;
  }
  while (at < tokens.length && !holdsWords(text, tokens[at]!)) at++;
  return at;
}

/** Not a bullet and not a bracketed label. */
function holdsWords(text: string, token: Token): boolean {
  if (token.marks.length) return true;
  if (text[token.start] === '[') return text[token.core - 1] !== ']';
  for (let at = token.start; at < token.core; at++) {
    const cls = CLASS_OF[text.charCodeAt(at)]!;
    if ((cls >= CharClass.hangul && cls <= CharClass.hanja) || cls === CharClass.open) return true;
  }
  return false;
}
