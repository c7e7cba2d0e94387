import type { Entry } from './lexicon';

/** Whether an entry's name was valid on a day (ISO date); without a day, whether it still is. Entries without dates always are. */
export function validOn(entry: Entry, day: string | undefined): boolean {
  const to = entry.attributes.get('to');
  if (!day) return to === undefined;
  const from = entry.attributes.get('from');
  return (!from || from <= day) && (!to || day <= to);
}
