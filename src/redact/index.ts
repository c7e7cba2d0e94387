/**
 * `ko-entities/redact`: names exchanged for pseudonyms or roles, with the particles behind them made to agree.
 *
 * @packageDocumentation
 */
import { KoEntitiesError } from '../index';
import { findLeftovers } from './leftovers';
import { type Cut, glossesBehind } from './glosses';
import { applyReplacements, checkDocument, type ReplaceableDocument, type ReplacedText, type Replacement } from './replace';
import { placeOf, stretchOf } from './settings';
import { type RedactStyle, type StyleName, styleOf } from './styles';
import { type KnownSubject, type RedactableKind, subjectsOf } from './subjects';

export { agree } from '../hangul/agreement';
export { type AnyMention, type ReplaceableDocument, type ReplacedText, type Replacement, replaceMentions } from './replace';
export type { RedactStyle, Setting, StyleName } from './styles';
export type { RedactableKind, Subject } from './subjects';

/** Options of {@link redact}. */
export interface RedactOptions {
  /** Whose names are exchanged. Default: people alone. */
  kinds?: readonly RedactableKind[];
  /**
   * `letters`: A씨, A 원장, B사, C시. `circles`: 박OO, OO사, OO시. `roles`: the person's title, with a letter where two share
   * it. Or a function; an empty string from it takes the name out. Default `letters`.
   */
  style?: StyleName | RedactStyle;
  /** Reporters of bylines too, wherever their names stand. Default `false`. */
  reporters?: boolean;
  /** Canonical names or aliases that stay: office holders, companies. */
  keep?: readonly string[];
}

const KINDS: readonly RedactableKind[] = ['person', 'organization', 'place'];
const STYLES: readonly StyleName[] = ['letters', 'circles', 'roles'];
const OPTIONS: readonly string[] = ['kinds', 'style', 'reporters', 'keep'];

function fail(field: string, message: string): never {
  throw new KoEntitiesError('INVALID_OPTION', `${field} ${message}`, { field });
}

function checkOptions(options: unknown): Required<RedactOptions> {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return fail('options', 'takes an object');
  for (const name of Object.keys(options)) if (!OPTIONS.includes(name)) throw new KoEntitiesError('UNKNOWN_OPTION', `unknown option ${JSON.stringify(name)}; the options are ${OPTIONS.join(', ')}`, { field: name });
  const { kinds = ['person'], style = 'letters', reporters = false, keep = [] } = options as RedactOptions;
  if (!Array.isArray(kinds) || !kinds.every((kind) => KINDS.includes(kind as RedactableKind))) fail('kinds', `takes a list of ${KINDS.join(', ')}`);
  if (typeof style !== 'function' && !STYLES.includes(style)) fail('style', `takes one of ${STYLES.join(', ')}, or a function`);
  if (typeof reporters !== 'boolean') fail('reporters', 'takes true or false');
  if (!Array.isArray(keep) || !keep.every((name) => typeof name === 'string')) fail('keep', 'takes a list of names');
  return { kinds, style, reporters, keep };
}

/** The words that stand for a subject there. */
function wordsOf(style: RedactStyle, subject: KnownSubject, text: string, start: number, end: number, title: string | undefined): Replacement {
  const { forms: _forms, ...described } = subject;
  const titles = subject.kind === 'person' ? [...(title === undefined ? [] : [title]), ...subject.roles.map((role) => role.title)] : [];
  const place = subject.kind === 'person' ? placeOf(text, start, end, titles) : ({ start, end, setting: 'alone' } as const);
  const words = style(described, place.setting);
  if (typeof words !== 'string') return fail('style', `takes a function that gives a string, not ${typeof words}`);
  const stretch = words === '' ? stretchOf(text, place) : { start: place.start, end: place.end };
  return { ...stretch, original: text.slice(stretch.start, stretch.end), text: words, ...(subject.entity === undefined ? {} : { entity: subject.entity }) };
}

/**
 * Exchanges names for pseudonyms or roles: the same one for a person wherever the text names it, by the full name, by the
 * surname with a title, in Hanja or Latin letters, inside quotes, headlines and brackets. The particle behind follows:
 * `박재민은` becomes `A씨는`. What the document's extraction missed stays readable: let a person check.
 *
 * @param text the text that the document was extracted from
 * @param document what `extract` returned for it, or its JSON
 * @throws KoEntitiesError (a `TypeError`) for an unknown option, a value that an option does not take, or a document of
 * another text
 *
 * @example
 * const text = '박재민 원장은 웃었다. 박 원장이 “저 박재민은 갑니다”라고 말했다.';
 * redact(text, extract(text)).text; // 'A 원장은 웃었다. A 원장이 “저 A씨는 갑니다”라고 말했다.'
 */
export function redact(text: string, document: ReplaceableDocument, options: RedactOptions = {}): ReplacedText {
  checkDocument(text, document);
  const { kinds, style: chosen, reporters, keep } = checkOptions(options);
  const subjects = subjectsOf(document, { kinds: new Set(kinds), keep: new Set(keep), reporters });
  const style = typeof chosen === 'function' ? chosen : styleOf(chosen, subjects);
  const byEntity = new Map(subjects.map((subject) => [subject.entity, subject]));
  const spans: (Cut & { subject: KnownSubject; title?: string })[] = [];
  for (const mention of document.mentions) {
    const subject = 'entity' in mention ? byEntity.get(mention.entity) : undefined;
    if (!subject || mention.start < (spans.at(-1)?.end ?? 0)) continue;
    const title = mention.kind === 'person' && 'titleText' in mention ? mention.titleText : undefined;
    spans.push({ start: mention.start, end: mention.end, subject, ...(title === undefined ? {} : { title }) });
  }
  spans.push(...findLeftovers(text, subjects, spans));
  spans.sort((a, b) => a.start - b.start);
  const replacements: Replacement[] = [];
  let done = 0;
  for (const { start, end, subject, title } of spans) {
    if (start < done) continue;
    const replacement = wordsOf(style, subject, text, start, end, title);
    if (replacement.start < done) replacement.start = done;
    replacements.push({ ...replacement, original: text.slice(replacement.start, replacement.end) });
    done = replacement.end;
    for (const cut of glossesBehind(text, end, subject)) {
      if (cut.start < done) continue;
      replacements.push({ ...cut, original: text.slice(cut.start, cut.end), text: '', ...(subject.entity === undefined ? {} : { entity: subject.entity }) });
      done = cut.end;
    }
  }
  return applyReplacements(text, replacements);
}
