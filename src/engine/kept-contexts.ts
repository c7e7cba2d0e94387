/** Contexts that a Hangul run gives whatever stands around it: kept beside its form, and taken over where it stands again. */
import { CharClass, CLASS_OF } from '../text/characters';
import type { Scan } from './scan';
import { Form } from './word-forms';

/** 10구의, 3차: whether a run counts what a number in front says, and is no word of its own. */
export function isCounter(text: string, start: number): boolean {
  return start > 0 && CLASS_OF[text.charCodeAt(start - 1)] === CharClass.digit;
}

/** Keeps the context that the Hangul run at an offset gives as the word behind a space, where it is its own affair. */
export function keepRightContext(scan: Scan, start: number, context: number): void {
  const runEnd = scan.runEnd[start]!;
  const form = runEnd - start < 2 ? 0 : scan.formOf(start);
  if (form === 0) return;
  for (let m = scan.firstAt[start + 1]! - 1; m >= scan.firstAt[start]!; m--) if (scan.end[m]! > runEnd) return;
  scan.words.numbers[form + Form.contexts]! |= context + 1;
}

/** Keeps the context that the Hangul run at an offset gives as the word before a space, where it is its own affair. */
export function keepLeftContext(scan: Scan, start: number, context: number): void {
  const form = scan.runEnd[start]! - start < 2 || isCounter(scan.text, start) ? 0 : scan.formOf(start);
  if (form > 0) scan.words.numbers[form + Form.contexts]! |= (context + 1) << 8;
}

/**
 * Takes over what a run is as the word behind a space and before one.
 *
 * @param contexts what its form has kept
 * @param alone whether no word begins with the run and goes on behind it
 */
export function takeContexts({ text, rightContexts, leftContexts }: Scan, contexts: number, start: number, end: number, alone: boolean): void {
  if (alone && start > 0 && CLASS_OF[text.charCodeAt(start - 1)] === CharClass.space) rightContexts[start - 1] = contexts & 255;
  if (end < text.length && CLASS_OF[text.charCodeAt(end)] === CharClass.space && !isCounter(text, start)) leftContexts[end + 1] = contexts >> 8;
}
