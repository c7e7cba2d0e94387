/** Whether what a mention says besides its span is right. */
import type { AnnotatedKind, AnnotatedMention } from '../formats/types';

/** The attributes of each kind that are judged. */
export const ATTRIBUTES: ReadonlyMap<AnnotatedKind, readonly AttributeName[]> = new Map<AnnotatedKind, readonly AttributeName[]>([
  ['person', ['name', 'title', 'affiliation', 'status']],
  ['organization', ['name']],
  ['place', ['name']],
  ['date', ['edtf', 'duration']],
  ['quote', ['form', 'speaker']],
]);

/** An attribute that is judged. */
export type AttributeName = 'name' | 'title' | 'affiliation' | 'status' | 'edtf' | 'duration' | 'form' | 'speaker';

/** One attribute of a pair: what the gold says, what was found. */
export interface Judgement {
  attribute: AttributeName;
  expected?: string;
  found?: string;
  right: boolean;
}

/**
 * The attributes that the gold mention states, each with what was found. A speaker counts also where the gold has none,
 * provided that the gold texts have speakers at all.
 *
 * @param hasSpeakers whether speakers are annotated
 */
export function judgedAttributes(gold: AnnotatedMention, predicted: AnnotatedMention, hasSpeakers: boolean): Judgement[] {
  return (ATTRIBUTES.get(gold.kind) ?? []).flatMap((attribute): Judgement[] => {
    const expected = gold[attribute];
    const found = predicted[attribute];
    if (expected === undefined && !(attribute === 'speaker' && hasSpeakers)) return [];
    const right = expected === undefined ? !found : isOneOf(expected, found);
    return [{ attribute, ...(expected === undefined ? {} : { expected }), ...(found === undefined ? {} : { found }), right }];
  });
}

/** Gold alternatives stand with `|` between; spaces, middle dots and forms of composition do not count. */
function isOneOf(expected: string, found: string | undefined): boolean {
  return found !== undefined && expected.split('|').some((alternative) => fold(alternative) === fold(found));
}

function fold(value: string): string {
  return value.normalize('NFC').replace(/[\s·‧・ㆍ]/g, '');
}
