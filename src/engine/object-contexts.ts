/** What is done with an object: 부산을 찾은, 일본을 꺾고. */
import { DEAD, ROOT, WordTable } from '../hangul/word-table';
import { CharClass, CLASS_OF } from '../text/characters';
import { rightContextNumber } from './context-names';
import { OBJECT_VERBS } from './cue-words';

const OBJECT = rightContextNumber('josa-object');

/** The verbs behind an object, by their first syllables, with the contexts that they make. */
const VERBS_OF_OBJECTS: WordTable = /* @__PURE__ */ new WordTable(
  OBJECT_VERBS.flatMap(([name, words]) => words.split(' ').map((word): [string, number] => [word, rightContextNumber(`object-${name}`)])),
);

/** 2-0, 3:1: what a team is beaten by. */
function isScore(text: string, at: number): boolean {
  let end = at;
  while (CLASS_OF[text.charCodeAt(end)] === CharClass.digit && end < at + 3) end++;
  return end > at && (text[end] === '-' || text[end] === ':') && CLASS_OF[text.charCodeAt(end + 1)] === CharClass.digit;
}

const OPPONENT = rightContextNumber('object-opponent');

/** The context of an object: what is done with it where the verb follows at once (부산을 찾은, 일본을 꺾고). */
export function objectContext(text: string, runEnd: number): number {
  let state = text.charCodeAt(runEnd) === 32 ? ROOT : DEAD;
  if (state === ROOT && isScore(text, runEnd + 1)) return OPPONENT;
  for (let at = runEnd + 1; state !== DEAD; at++) {
    state = VERBS_OF_OBJECTS.step(state, text.charCodeAt(at));
    if (state !== DEAD && VERBS_OF_OBJECTS.at(state) >= 0) return VERBS_OF_OBJECTS.at(state);
  }
  return OBJECT;
}
