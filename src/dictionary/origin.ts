/** What names an entry as the source of a mention. */
import type { Entry } from './lexicon';

/** The rule that an entry is: its id, and for an entry of a user's file where it stands, `organization/한빛재단 (newsroom.csv:3)`. */
export function entryRule({ id, attributes }: Entry): string {
  const origin = attributes.get('origin');
  return origin === undefined ? id : `${id} (${origin})`;
}
