/** What words end with that tells verbs and days from names. */
import { DEAD, ROOT, WordTable } from '../hangul/word-table';
import { CharacterSet } from './tables';

const table = (endings: string): WordTable => new WordTable(endings.split(' ').map((ending): [string, number] => [ending, 1]), true);

/** Endings of verbs that no name has, from the end of the word. */
const SURE_ENDS = '지만 하면 되면 으면 라면 다면 면서 하며 되며 으며 하고 되고 했고 하는 되는 있는 없는 했던 하던 있던 해서 되자 하자 있다 없다 했다 한다 된다 였다 이다';

/** The same as a table. */
export const SURE_VERB_ENDS: WordTable = /* @__PURE__ */ table(SURE_ENDS);

/** Last syllables of inflected verbs, as far as they tell one from a noun, from the end of the word. */
export const VERB_ENDS: WordTable = /* @__PURE__ */ table(`했 됐 렸 졌 었 았 였 겠 한 된 될 할 돼 해 다 ${SURE_ENDS}`);

/** Syllables that make a verb of a noun, before another noun or at the end of a clause: 반대한, 채용된, 데뷔해. */
export const VERBALIZERS = /* @__PURE__ */ new CharacterSet('한된할될해돼던');

/** What a word that tells a day or time ends with. */
export const DATE_WORDS: WordTable = /* @__PURE__ */ new WordTable(
  '이날 전날 지난해 올해 최근 오전 오후 당시 지난달 이달 내년'.split(' ').map((word): [string, number] => [word, 1]),
  true,
);

/** Whether one of the words of a backward table ends the text from `start` to `end`. */
export function endsWith(words: WordTable, text: string, start: number, end: number): boolean {
  let state = ROOT;
  for (let at = end - 1; at >= start; at--) {
    state = words.step(state, text.charCodeAt(at));
    if (state === DEAD) return false;
    if (words.at(state) >= 0) return true;
  }
  return false;
}
