/** Examples of rules: sentences with ⟦ and ⟧ around the words in question. */
import { type Marked, splitMarked } from '../../src/rules/marked';

/** Reads an example. */
export function readMarked(example: string): Marked {
  const marked = splitMarked(example);
  if (!marked) throw new Error(`the marks do not pair in: ${example}`);
  return marked;
}
