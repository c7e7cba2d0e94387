/** What a run of English words names. The only file that knows compromise. */
import nlp from 'compromise/two';
import { BRANDS, CONNECTORS, HEADS, TAILS, THINGS, WORDLIKE_SURNAMES } from './words';

/** The kind of a name, or none. */
export type LatinKind = 'person' | 'organization' | 'place' | undefined;

const CAPITALIZED = /^\p{Lu}/u;
/** Cohen, O'Neil, McAllister, Jean-Paul, F.: no inner capitals of brands, no acronyms. */
const PERSON_WORD = /^(?:(?:Mc|Mac|O['’]|D['’]|De|Di|La|Le|Van)?\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}?\p{Ll}+)*|\p{Lu}\.)$/u;
const MOST_PERSON_WORDS = 4;

interface Term {
  text: string;
  tags: string[];
}

/** The pieces of words, at hyphens, each with the tags that it has among the others. */
function tagged(words: readonly string[]): ReadonlySet<string>[] {
  const sentences = nlp(words.join(' ')).json() as { terms: Term[] }[];
  return sentences.flatMap(({ terms }) => terms.map(({ tags }) => new Set(tags)));
}

/** What a word is by itself, where compromise's own word list has it. */
function isOrdinary(word: string): boolean {
  const [tags] = tagged([word.toLowerCase()]);
  return tags !== undefined && !tags.has('Person') && !tags.has('ProperNoun') && lexicon().has(word.toLowerCase());
}

let known: ReadonlySet<string> | undefined;

/** The words of compromise's list, which it never changes. */
function lexicon(): ReadonlySet<string> {
  return (known ??= new Set(Object.keys((nlp.model() as { one: { lexicon: object } }).one.lexicon)));
}

/** Department of Energy, World Health Organization. */
function isOrganizationByWords(words: readonly string[]): boolean {
  const last = words[words.length - 1]!;
  const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  if (of > 0 && HEADS.has(words[of - 1]!)) return true;
  return TAILS.has(last);
}

/** The pieces that compromise makes of words. */
function piecesOf(words: readonly string[]): string[] {
  return words.flatMap((word) => word.split('-')).filter((word) => word !== '&');
}

function isPerson(words: readonly string[], tags: readonly ReadonlySet<string>[]): boolean {
  if (words.length > MOST_PERSON_WORDS || !words.every((word) => PERSON_WORD.test(word) || CONNECTORS.has(word))) return false;
  if (words.some((word) => THINGS.has(word)) || BRANDS.has(words.join(' '))) return false;
  const last = words[words.length - 1]!;
  const pieces = piecesOf(words);
  if (!tags.every((own, place) => own.has('Person') || own.has('LastName') || CONNECTORS.has(pieces[place]!))) return false;
  const first = words[0]!.split('-').length;
  return tags.slice(0, first).some((own) => own.has('FirstName')) && (WORDLIKE_SURNAMES.has(last) || !isOrdinary(last));
}

/**
 * Tells what a run of words names, precision first: `undefined` for English prose, products, acronyms.
 *
 * @example
 * classify(['World', 'Bank']) // 'organization'
 */
export function classify(words: readonly string[]): LatinKind {
  const capitals = words.filter((word) => CAPITALIZED.test(word));
  const isTitled = words.every((word) => CAPITALIZED.test(word) || CONNECTORS.has(word));
  if (capitals.length < 2 || !isTitled || !CAPITALIZED.test(words[0]!) || !CAPITALIZED.test(words[words.length - 1]!)) return undefined;
  if (isOrganizationByWords(words)) return 'organization';
  const tags = tagged(words);
  // Words that are joined otherwise than they are written are no plain name.
  const pieces = piecesOf(words).length;
  if (tags.length !== pieces && tags.length !== pieces + words.filter((word) => word === '&').length) return undefined;
  if (isPerson(words, tags)) return 'person';
  if (tags.every((own) => own.has('Organization'))) return 'organization';
  if (words.some((word) => THINGS.has(word))) return undefined;
  if (tags.every((own) => own.has('City') || own.has('Country') || own.has('Region'))) return 'place';
  return undefined;
}
