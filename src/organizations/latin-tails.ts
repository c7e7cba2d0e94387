/** Firms whose names end in Latin letters behind Hangul: 솔빛AI, 나래E&C, 다온F&B. */
import { endsAsWord } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { CharClass, CLASS_OF } from '../text/characters';
import { isUnknownWord } from './cues';
import { ORGANIZATION, organizationClass } from './evidence';

/** What firms are called by in Latin letters: their trade, or what they were founded as. */
const TAILS: ReadonlySet<string> = new Set(
  'AI E&C E&A E&S E&P E&T ENG D&I D&C D&P C&C C&I C&T F&B F&C F&F B&B B&G B&C T&C T&S S&C S&T G&P H&H I&C I&S L&C M&C M&S N&C P&C R&C W&C ENT ENM FC SC CNS ICT IT BIO Bio Tech TECH Lab Labs Games Soft Energy Pharma Studio USA'.split(' '),
);

const AMPERSAND = 38;

/** Where the Latin letters end that begin at an offset, with & between them. */
function latinEnd({ text, runEnd }: Scan, start: number): number {
  const end = runEnd[start]!;
  return text.charCodeAt(end) === AMPERSAND && CLASS_OF[text.charCodeAt(end + 1)] === CharClass.latin ? runEnd[end + 1]! : end;
}

/** Proposes unknown words in Hangul that such letters are written onto; 생성형AI and 스마트TV are nouns with theirs. */
export function proposeLatinTails(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (const at of scan.otherRuns) {
    if (CLASS_OF[text.charCodeAt(at)] !== CharClass.latin || CLASS_OF[text.charCodeAt(at - 1)] !== CharClass.hangul) continue;
    const start = scan.runStart[at - 1]!;
    const end = latinEnd(scan, at);
    if (at - start < 2 || !TAILS.has(text.slice(at, end)) || !endsAsWord(scan, end) || candidates.find('organization', start, end)) continue;
    if (scan.flagsOfStretch(start, at) === 0 && isUnknownWord(scan, start, at, true)) {
      candidates.propose('organization', start, end, 'organizations/hangul-latin', organizationClass('latin-hangul')).features.push(ORGANIZATION.latinTail);
    }
  }
}
