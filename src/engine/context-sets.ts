/** Sets of contexts, asked about an offset: mostly one character rules all of them out before the context is read. */
import { Flag } from '../dictionary/flags';
import { CharClass, CLASS_OF } from '../text/characters';
import { ATTACHED_FORMS, leftContextNumber, rightContextNumber } from './contexts';
import { wordsOfGroups } from './cue-words';
import type { NameDocument } from './document';
import type { Scan } from './scan';
import { CharacterSet, numberFlags } from './tables';

/** The parts behind a prefix: `cue-side` gives `side`. */
function parts(names: readonly string[], prefix: string): string[] {
  return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}

/** The first characters that words of address begin with behind a space. */
const ADDRESSES = '씨군양';

/** Some right contexts: forms and titles written on (`attached-…`), `space-title`, `space-role`, `space-address`, `space-elder`, cues, `open-…`. */
export class RightContextSet {
  private readonly numbers: Uint8Array;
  /** Characters that forms of the set begin with, written on and behind a space. */
  private readonly attached: CharacterSet;
  private readonly spaced: CharacterSet;
  /** Flags of words that are in the set, written on and behind a space. */
  private readonly attachedFlags: number;
  private readonly spacedFlags: number;
  private readonly opens: boolean;

  /** @param names names of right contexts, of the kinds named above and no others */
  constructor(names: readonly string[]) {
    this.numbers = numberFlags(names.map(rightContextNumber));
    this.attached = new CharacterSet(parts(names, 'attached-').flatMap((name) => (ATTACHED_FORMS.get(name) ?? []).map((word) => word[0]!)));
    this.spaced = new CharacterSet(wordsOfGroups(parts(names, 'cue-'), false).map((word) => word[0]!).concat(names.includes('space-address') ? [...ADDRESSES] : []));
    this.attachedFlags = names.includes('attached-title') ? Flag.title : 0;
    this.spacedFlags = (names.includes('space-title') ? Flag.title : 0) | (names.includes('space-role') ? Flag.role : 0) | (names.includes('space-elder') ? Flag.address : 0);
    this.opens = parts(names, 'open-').length > 0;
  }

  /** Whether the set holds the context of spans that end at an offset. */
  has(document: NameDocument, end: number): boolean {
    const known = document.scan.rightContexts[end]!;
    return known > 0 ? this.numbers[known - 1] === 1 : this.mayHave(document.scan, end) && this.numbers[document.right(end)] === 1;
  }

  private mayHave(scan: Scan, end: number): boolean {
    const { text } = scan;
    const code = text.charCodeAt(end);
    const cls = CLASS_OF[code];
    if (cls === CharClass.hangul) return !(scan.particles[end]! > 0) && (this.attached.has(code) || (scan.startFlags[end]! & this.attachedFlags) !== 0);
    if (cls === CharClass.space) return this.spaced.has(text.charCodeAt(end + 1)) || (scan.startFlags[end + 1]! & this.spacedFlags) !== 0;
    return this.opens && cls === CharClass.open;
  }
}

/** Some left contexts: groups of head words (`head-…`) and `space-title`. */
export class LeftContextSet {
  private readonly numbers: Uint8Array;
  /** Characters that head words of the set end with. */
  private readonly ends: CharacterSet;
  private readonly flags: number;

  /** @param names names of left contexts, of the kinds named above and no others */
  constructor(names: readonly string[]) {
    this.numbers = numberFlags(names.map(leftContextNumber));
    this.ends = new CharacterSet(wordsOfGroups(parts(names, 'head-'), true).map((word) => word[word.length - 1]!));
    this.flags = names.includes('space-title') ? Flag.title : 0;
  }

  /** Whether the set holds the context of spans that start at an offset. */
  has(document: NameDocument, start: number): boolean {
    const { text, endFlags, leftContexts } = document.scan;
    const known = leftContexts[start]!;
    if (known > 0) return this.numbers[known - 1] === 1;
    if (start < 2 || CLASS_OF[text.charCodeAt(start - 1)] !== CharClass.space) return false;
    if (!this.ends.has(text.charCodeAt(start - 2)) && (endFlags[start - 1]! & this.flags) === 0) return false;
    return this.numbers[document.left(start)] === 1;
  }
}
