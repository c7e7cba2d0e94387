/** All catalogues of rules, and which rule an id belongs to. */
import { LINE_RULES } from '../src/article/line-rules';
import { DATE_RULES } from '../src/dates/rules';
import type { Rule } from '../src/engine/rule';
import { ORGANIZATION_RULES } from '../src/organizations/rules';
import { PERSON_RULES } from '../src/people/rules';
import { PLACE_RULES } from '../src/places/rules';
import { QUOTE_RULES } from '../src/quotes/rules';
import type { MentionKind } from '../src/types';

/** The rules of one house; `kind` is the kind of mention that their marked examples hold. */
export interface Catalogue {
  title: string;
  kind?: Exclude<MentionKind, 'quote'>;
  rules: readonly Rule[];
}

/** Every rule of the library, by house. */
export const CATALOGUES: readonly Catalogue[] = [
  { title: 'Organizations', kind: 'organization', rules: ORGANIZATION_RULES },
  { title: 'People', kind: 'person', rules: PERSON_RULES },
  { title: 'Places', kind: 'place', rules: PLACE_RULES },
  { title: 'Dates', kind: 'date', rules: DATE_RULES },
  { title: 'Quotes', rules: QUOTE_RULES },
  { title: 'Lines of a page', rules: LINE_RULES },
];

/** What the placeholders of a rule's id stand for. */
const PLACEHOLDERS: readonly (readonly [string, (held: number) => boolean])[] = [
  ['{syllable}', (held) => held === 1],
  ['{word}', (held) => held >= 2],
];

/** Whether a mention's rule id is this rule's. */
export function belongsTo(id: string, rule: Rule): boolean {
  for (const [placeholder, fits] of PLACEHOLDERS) {
    if (!rule.id.endsWith(placeholder)) continue;
    const head = rule.id.slice(0, -placeholder.length);
    return id.startsWith(head) && fits(id.length - head.length);
  }
  return id === rule.id;
}
