/**
 * Names of one syllable (괌, 칸, 셸). In the lexicon they would match in every word: rules look for them where one stands
 * alone and its neighbours say what it is.
 */
import { syllableData } from '../data/syllables';
import type { Entry, EntryCategory } from './lexicon';

/** A name of one syllable. */
export interface ShortName {
  entry: Entry;
  /** Whether the syllable is no ordinary word. */
  isClear: boolean;
}

/** `괌 place clear level=territory;iso=GU`, behind it the canonical name where it is another. */
function read(row: string): [code: number, name: ShortName] {
  const [form = '', category = '', clear = '', pairs = '', ...canonical] = row.split(' ');
  const name = canonical.join(' ') || form;
  const attributes = new Map(pairs.split(';').map((pair) => pair.split('=') as [string, string]));
  return [form.charCodeAt(0), { entry: { id: `${category}/${name}`, category: category as EntryCategory, name, attributes }, isClear: clear === 'clear' }];
}

const NAMES: ReadonlyMap<number, ShortName> = /* @__PURE__ */ new Map(syllableData.shortNames.map(read));

/** The syllables that are names. */
export const SHORT_NAMES: readonly string[] = syllableData.shortNames.map((row) => row[0]!);

/** The name that a code unit is. */
export function shortNameOf(code: number): ShortName | undefined {
  return NAMES.get(code);
}
