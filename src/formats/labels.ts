/** The labels that corpora and tools have for the kinds of mention. */
import type { AnnotatedKind } from './types';

/** Which label stands for a kind; kinds that are left out are not written. */
export type KindLabels = Partial<Readonly<Record<AnnotatedKind, string>>>;

/** Which kind a label stands for. */
export type LabelKinds = Readonly<Record<string, AnnotatedKind>>;

/** KLUE-NER: persons, organizations, locations, dates, times. Its QT, quantities, is no kind of this library. */
export const KLUE_LABELS: KindLabels = { person: 'PS', organization: 'OG', place: 'LC', date: 'DT', time: 'TI' };

/** The kinds as names of types in tools that show them. */
export const TYPE_LABELS: Readonly<Record<AnnotatedKind, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  date: 'Date',
  time: 'Time',
  quote: 'Quote',
};

/** Labels in use, in lower case: KLUE, CoNLL-2003, OntoNotes, Korean corpora (TTA: PS_NAME, LCP_COUNTRY …). */
const KNOWN: ReadonlyMap<string, AnnotatedKind> = new Map<string, AnnotatedKind>([
  ...['person', 'per', 'ps', 'people', '인물', '사람'].map((label) => [label, 'person'] as const),
  ...['organization', 'organisation', 'org', 'og', 'ogg', '기관', '조직'].map((label) => [label, 'organization'] as const),
  ...['place', 'location', 'loc', 'lc', 'lcp', 'lcg', 'gpe', 'fac', '장소', '지역'].map((label) => [label, 'place'] as const),
  ...['date', 'dat', 'dt', '날짜'].map((label) => [label, 'date'] as const),
  ...['time', 'tim', 'ti', '시간'].map((label) => [label, 'time'] as const),
  ...['quote', 'quotation', '인용'].map((label) => [label, 'quote'] as const),
]);

/**
 * A function that gives the kind of a label: the caller's own first, then the labels in use, upper or lower case, also
 * with a subtype behind `_` or `-` (`PS_NAME`). `undefined` for a label that stands for no kind.
 */
export function kindReader(own: LabelKinds = {}): (label: string) => AnnotatedKind | undefined {
  const given = new Map(Object.entries(own));
  return (label) => {
    const written = label.toLowerCase();
    return given.get(label) ?? KNOWN.get(written) ?? KNOWN.get(/^[^_-]*/.exec(written)![0]);
  };
}
