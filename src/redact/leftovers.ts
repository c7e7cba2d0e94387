/** Names that no mention covers: in bylines, menus and teasers, in brackets, in compounds. */
import { isHangulAt, isWordAt } from '../text/characters';
import type { KnownSubject } from './subjects';

/** A stretch that has a subject's name. */
export interface Occurrence {
  start: number;
  end: number;
  subject: KnownSubject;
}

/** Shorter names are syllables of other words as well. */
const SHORTEST = 2;
/** From so many syllables on a person's name is looked for inside words too: 도하윤표 공약. */
const UNMISTAKABLE = 3;
const LONGEST = 80;
/** What may be written onto a short name. */
const WRITTEN_ON = /^(?:은|는|이|가|을|를|의|과|와|도|만|에|에서|에게|으로|로|씨|군|양|님|측|부터|까지|보다|처럼|이라|라|이나|나|이며|며)/;

/** Conjoining letters of decomposed syllables: initial ones, and those that go on with a syllable. */
const JAMO = /[\u1100-\u11ff]/;
const MEDIAL_OR_FINAL = /[\u1160-\u11ff]/;

function isLetterAt(text: string, at: number): boolean {
  return isWordAt(text, at) || JAMO.test(text[at] ?? '');
}

function mayStand(text: string, start: number, end: number, { kind }: KnownSubject): boolean {
  // Decomposed, 가 is the beginning of 강.
  if (MEDIAL_OR_FINAL.test(text[end] ?? '')) return false;
  const isHangul = isHangulAt(text, start) || JAMO.test(text[start]!);
  if (kind === 'person' && isHangul && text.slice(start, end).normalize('NFC').length >= UNMISTAKABLE) return true;
  if (isLetterAt(text, start - 1)) return false;
  return !isLetterAt(text, end) || WRITTEN_ON.test(text.slice(end, end + 9).normalize('NFC'));
}

/** Where the names of subjects stand outside stretches that are taken. The longest name that fits counts. */
export function findLeftovers(text: string, subjects: readonly KnownSubject[], taken: readonly { start: number; end: number }[]): Occurrence[] {
  const byForm = new Map<string, KnownSubject>();
  for (const subject of subjects) for (const form of subject.forms) if (form.length >= SHORTEST && form.length <= LONGEST && !byForm.has(form)) byForm.set(form, subject);
  const lengths = [...new Set([...byForm.keys()].map((form) => form.length))].sort((a, b) => b - a);
  const beginnings = new Set([...byForm.keys()].map((form) => form.charCodeAt(0)));
  const found: Occurrence[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    while (next < taken.length && taken[next]!.end <= at) next++;
    const limit = taken[next]?.start ?? text.length;
    if (limit <= at) {
      at = taken[next]!.end - 1;
      continue;
    }
    if (!beginnings.has(text.charCodeAt(at))) continue;
    for (const length of lengths) {
      const subject = at + length <= limit ? byForm.get(text.slice(at, at + length)) : undefined;
      if (!subject || !mayStand(text, at, at + length, subject)) continue;
      found.push({ start: at, end: at + length, subject });
      at += length - 1;
      break;
    }
  }
  return found;
}
