/** Extensions: what is loaded apart from the main entry and handed to `createExtractor`. */
import type { Dictionary } from './dictionary/types';
import { KoEntitiesError } from './errors';

/**
 * A plain object that adds to an extractor. It belongs to the extractors that it is handed to; nothing is global.
 *
 * @example
 * import { dong } from 'ko-entities/dong';
 * const extractor = createExtractor({ extensions: [dong] });
 */
export interface Extension {
  /** How messages call it. */
  readonly name: string;
  /** Dictionaries that come before the extractor's own, which beat them. */
  readonly dictionaries?: readonly Dictionary[];
}

const FIELDS: readonly string[] = ['name', 'dictionaries'];

function fail(message: string): never {
  throw new KoEntitiesError('INVALID_EXTENSION', message, { field: 'extensions' });
}

/**
 * Checks extensions as they come from options; what their dictionaries hold is checked with those of the user.
 *
 * @throws KoEntitiesError (a `TypeError`) with the code `INVALID_EXTENSION`
 */
export function checkExtensions(extensions: readonly unknown[]): readonly Extension[] {
  return extensions.map((extension, position) => {
    const at = `extensions[${position}]`;
    if (typeof extension !== 'object' || extension === null || Array.isArray(extension)) fail(`${at} takes an object with a name, such as dong of ko-entities/dong`);
    const { name, dictionaries } = extension as Partial<Extension>;
    if (typeof name !== 'string' || name === '') fail(`${at} has no name: give it one`);
    const unknown = Object.keys(extension).find((field) => !FIELDS.includes(field));
    if (unknown !== undefined) fail(`unknown field «${unknown}» in the extension «${name}»: it takes ${FIELDS.join(', ')}`);
    if (dictionaries !== undefined && !Array.isArray(dictionaries)) fail(`dictionaries of the extension «${name}» takes a list`);
    return extension as Extension;
  });
}
