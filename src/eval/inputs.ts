/** What scoring is handed over, checked. */
import { KoEntitiesError } from '../errors';
import { invalidAnnotation } from '../formats/checks';
import type { AnnotatedDocument, AnnotatedKind, AnnotatedMention } from '../formats/types';
import { KINDS } from './judging';
import type { Predictions, ScoreOptions } from './types';

/** Options with their defaults. */
export interface CheckedOptions {
  kinds: ReadonlySet<AnnotatedKind>;
  level: number;
  resamples: number;
  seed: number;
}

/**
 * @throws KoEntitiesError with the code `UNKNOWN_OPTION` or `INVALID_OPTION`
 */
export function checkedOptions(options: ScoreOptions): CheckedOptions {
  const { kinds = KINDS, level = 0.95, resamples = 1000, seed = 1, ...unknown } = options;
  const [name] = Object.keys(unknown);
  if (name !== undefined) throw new KoEntitiesError('UNKNOWN_OPTION', `unknown option "${name}"; the options are kinds, level, resamples, seed`, { field: name });
  for (const kind of kinds) {
    if (!KINDS.includes(kind)) throw new KoEntitiesError('INVALID_OPTION', `kinds takes a list of ${KINDS.join(', ')}; ${JSON.stringify(kind)} is none`, { field: 'kinds' });
  }
  if (!(level > 0 && level < 1)) throw new KoEntitiesError('INVALID_OPTION', `level takes a number between 0 and 1, not ${level}`, { field: 'level' });
  if (!Number.isInteger(resamples) || resamples < 0) throw new KoEntitiesError('INVALID_OPTION', `resamples takes a whole number, not ${resamples}`, { field: 'resamples' });
  if (!Number.isInteger(seed)) throw new KoEntitiesError('INVALID_OPTION', `seed takes a whole number, not ${seed}`, { field: 'seed' });
  return { kinds: new Set(kinds), level, resamples, seed };
}

/**
 * The mentions predicted for each gold text, in the order of the gold texts.
 *
 * @throws KoEntitiesError with the code `INVALID_ANNOTATION` for a text without a prediction, two of one id, or a mention
 * that is not in its text
 */
export function predictedMentions(gold: readonly AnnotatedDocument[], predictions: Predictions): (readonly AnnotatedMention[])[] {
  const known = new Set<string>();
  for (const document of gold) {
    if (known.has(document.id)) throw invalidAnnotation(`two gold texts have the id «${document.id}»: give each its own`, { field: 'id' });
    known.add(document.id);
    checkMentions(document, document.mentions, 'gold');
  }
  if (typeof predictions === 'function') return gold.map((document) => checkMentions(document, predictions(document).mentions, 'prediction'));
  const byId = new Map<string, readonly AnnotatedMention[]>();
  for (const { id, mentions } of predictions) {
    if (byId.has(String(id))) throw invalidAnnotation(`two predictions have the id «${id}»: keep one`, { field: 'id' });
    if (!known.has(String(id))) throw invalidAnnotation(`the prediction «${id}» belongs to no gold text: leave it out, or look whether the ids are the same`, { field: 'id' });
    byId.set(String(id), mentions);
  }
  return gold.map((document) => {
    const mentions = byId.get(document.id);
    if (!mentions) throw invalidAnnotation(`the gold text «${document.id}» has no prediction: give one, an empty list of mentions if nothing was found`, { field: 'id' });
    return checkMentions(document, mentions, 'prediction');
  });
}

/** Mentions that lie in their text, none twice. */
function checkMentions({ id, text }: AnnotatedDocument, mentions: readonly AnnotatedMention[], of: 'gold' | 'prediction'): readonly AnnotatedMention[] {
  const seen = new Set<string>();
  for (const [index, { kind, start, end, text: written }] of mentions.entries()) {
    const what = `«${id}»: mention ${index} of the ${of}`;
    const lies = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
    if (!lies) throw invalidAnnotation(`${what} at ${start} to ${end} is not in its text of ${text.length} characters`, { field: 'start' });
    if (written !== undefined && text.slice(start, end) !== written) {
      throw invalidAnnotation(`${what} says «${written.slice(0, 40)}», but its text has «${text.slice(start, end).slice(0, 40)}» there: offsets are UTF-16 code units (see offsetsOf)`, { field: 'text' });
    }
    const key = `${kind} ${start} ${end}`;
    if (seen.has(key)) throw invalidAnnotation(`${what}, ${key}, stands twice: keep one`, { field: 'start' });
    seen.add(key);
  }
  return mentions;
}
