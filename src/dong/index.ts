/**
 * `ko-entities/dong`: every legal neighbourhood (법정동) and village (리) of Korea, about 19,000, as an extension. Without it
 * they are recognized by rule behind their city; with it they have codes, levels and parents, and homonyms `candidates`.
 *
 * @packageDocumentation
 */
import { ambiguousDong, packedDong } from '../data/dong';
import type { DictionaryEntry } from '../dictionary/types';
import type { Extension } from '../extension';
import { decodeDong } from './decode';

let entries: readonly DictionaryEntry[] | undefined;

/**
 * The extension to hand to `createExtractor`. Its names are unpacked when names are first looked for.
 *
 * @example
 * const extractor = createExtractor({ extensions: [dong] });
 * extractor.places('강원 춘천시 효자동에서 열린다.')[0]?.code; // '5111011200'
 */
export const dong: Extension<never> = {
  name: 'dong',
  dictionaries: [
    {
      builtIn: true,
      get entries(): readonly DictionaryEntry[] {
        return (entries ??= decodeDong(packedDong, ambiguousDong));
      },
    },
  ],
};
