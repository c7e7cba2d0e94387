/** What words end with that tells verbs and days from names. */
import { DEAD, ROOT, WordTable } from '../hangul/word-table';

/** Last syllables of inflected verbs, as far as they tell one from a noun, from the end of the word. */
export const VERB_ENDS: WordTable = /* @__PURE__ */ new WordTable(
  '했 됐 렸 졌 었 았 였 겠 한 된 될 할 하는 되는 하고 하며 되고 되며 하면 해서 돼 해 다'.split(' ').map((ending): [string, number] => [ending, 1]),
  true,
);

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
