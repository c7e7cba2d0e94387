/** Final syllables of a finished predicate: 한다, 해요, 할까, 하죠, 하자, 하라, 하냐, 하네, 하지, 하게, 됐군. */
const PREDICATES: ReadonlySet<string> = new Set('다요까죠자라냐네지군니야게');

/** Whether the words in marks are a sentence and not a name. */
export function isSentence(text: string, start: number, end: number): boolean {
  let last = end;
  while (last > start && '.?!…\'”" '.includes(text[last - 1]!)) last--;
  if (last < end && /[.?!]/.test(text.slice(last, end)) && last - start > 1) return true;
  return last - start > 3 && (PREDICATES.has(text[last - 1]!) || (text[last - 1] === '가' && '는은인던한할될까'.includes(text[last - 2]!)));
}
