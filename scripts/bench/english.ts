/**
 * Invented English news prose for the peers that read English: as dense in dates and names as the Korean articles.
 */

const PEOPLE = ['Maria Lindqvist', 'Daniel Okafor', 'Helen Park', 'Tomas Varga', 'Aisha Rahman', 'Peter Novak'];
const BODIES = ['Northfield University', 'the Harbour Foundation', 'Greenhill Hospital', 'the Transport Commission', 'Alder Electronics'];
const PLACES = ['Boston', 'Seoul', 'Berlin', 'Lima', 'Hanoi', 'Manchester'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

type Sentence = (k: number) => string;
const of = (list: readonly string[], k: number): string => list[k % list.length]!;

const SENTENCES: readonly Sentence[] = [
  (k) => `${of(BODIES, k)} opened its new library in ${of(PLACES, k + 1)} on ${of(MONTHS, k)} ${(k % 28) + 1}, ${2010 + (k % 14)}.`,
  (k) => `${of(PEOPLE, k)}, president of ${of(BODIES, k + 2)}, said last Friday that "the budget can no longer wait".`,
  (k) => `The programme runs from ${(k % 28) + 1} ${of(MONTHS, k + 3)} until the end of next year in ${of(PLACES, k)} and ${of(PLACES, k + 1)}.`,
  (k) => `Residents had complained about noise and dust since the work began ${(k % 9) + 2} weeks ago.`,
  (k) => `The meeting started yesterday at ${(k % 11) + 1}:30 pm, and ${of(PEOPLE, k + 1)} answered questions for two hours.`,
  () => 'It is not decided yet how the costs will be shared, and experts expect that it takes some time.',
];
const SENTENCES_OF_A_TEXT = 24;

/** Texts of about 2.5 KB, as many as have a size (in millions of bytes) together. */
export function englishTexts(megabytes: number): string[] {
  const texts: string[] = [];
  let sentence = 0;
  for (let length = 0; length < megabytes * 1e6; ) {
    const end = sentence + SENTENCES_OF_A_TEXT;
    const text: string[] = [];
    for (; sentence < end; sentence++) text.push(SENTENCES[sentence % SENTENCES.length]!(Math.floor(sentence / SENTENCES.length) * 7 + sentence));
    texts.push(text.join(' '));
    length += texts.at(-1)!.length;
  }
  return texts;
}
