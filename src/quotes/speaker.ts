import { CharClass, CLASS_OF } from '../text/characters';
import type { Span, SpeakerNaming } from '../types';
import type { NamedMention, Speaker } from './types';

/** A씨, B사: at most two capital letters. */
const MOST_LETTERS = 2;

/** Whether a name hides who it is: A씨, B사, 김모(씨). */
function isAnonymized(text: string, { start, end }: Span): boolean {
  if (text[end] === '모') return true;
  let at = start;
  while (at < end && CLASS_OF[text.charCodeAt(at)] === CharClass.latin) at++;
  return at > start && at - start <= MOST_LETTERS && end - at <= 1 && (at < end || text[end] === '씨');
}

/** A speaker that is a name of the document. @param end - where its phrase ends. */
export function namedSpeaker(text: string, name: NamedMention, end: number): Speaker {
  return {
    name: name.name, entity: name.entity, named: true, naming: name.anonymous === true || isAnonymized(text, name) ? 'anonymized' : 'named',
    known: true, isPerson: name.kind === 'person', isPlace: name.kind === 'place', joint: undefined, start: name.start, end,
  };
}

/** A speaker that no name of the document stands for: a role phrase, or a name that nothing else told. */
export function phraseSpeaker(text: string, { start, end }: Span, isPerson = true, naming: SpeakerNaming = 'role-only'): Speaker {
  return { name: text.slice(start, end), entity: undefined, named: false, naming, known: true, isPerson, isPlace: false, joint: undefined, start, end };
}

/** The same for a name. */
export function impliedSpeaker(text: string, name: Span): Speaker {
  return phraseSpeaker(text, name, true, isAnonymized(text, name) ? 'anonymized' : 'named');
}
