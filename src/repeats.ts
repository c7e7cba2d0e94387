/** Names found with strong evidence once are looked for in the rest of the document: themselves, their short forms, their stems. */
import { Flag, PLACE_FLAGS } from './dictionary/flags';
import type { Candidate } from './engine/candidates';
import { endsAsWord } from './engine/contexts';
import type { NameDocument } from './engine/document';
import type { Scan } from './engine/scan';
import { CharacterSet } from './engine/tables';
import { addFeature, kindOf } from './name-kinds';
import { ORGANIZATION, organizationClass } from './organizations';
import { CUE_RULE } from './organizations/cues';
import { bareStem, shortForms } from './organizations/short-forms';
import { SHAPE_EVIDENCE } from './people';
import { isWordAt } from './text/characters';

/** What a strong name is looked for as. */
interface Wanted {
  name: string;
  shorts: readonly string[];
  stem: string | undefined;
}

const NO_SHORTS: readonly string[] = [];

/**
 * How many names may share a short form: 교육위 for the 교육위원회 of so many councils. For others it is not looked for, and
 * they lose nothing by it: it was found for the first ones.
 */
const MOST_SHARING = 64;

/** Looks for all strong names and what may stand for them at the beginnings of words; returns what to look at, by form. */
function searchAll({ scan, tables: { search } }: NameDocument, found: readonly Candidate[], strongest: readonly (Candidate | undefined)[]): (Wanted | undefined)[] {
  const wanted: (Wanted | undefined)[] = [];
  search.clear();
  const sharing = new Map<string, number>();
  const isRare = (short: string): boolean => {
    const before = sharing.get(short) ?? 0;
    sharing.set(short, before + 1);
    return before < MOST_SHARING;
  };
  for (const { form } of found) {
    const strong = strongest[form]!;
    if (strong.kind === 'place') continue;
    const name = textOf(scan, strong);
    const isOrganization = strong.kind === 'organization';
    const shorts = isOrganization ? shortForms(name) : NO_SHORTS;
    const again: Wanted = { name, shorts: shorts.length > 0 ? shorts.filter(isRare) : shorts, stem: isOrganization ? freeStem(scan, name) : undefined };
    search.add(name);
    for (const short of again.shorts) search.add(short);
    if (again.stem !== undefined) search.add(again.stem);
    wanted[form] = again;
  }
  if (wanted.length === 0) return wanted;
  // Backwards, so that each list is in order; no word of Hangul begins like one of other letters.
  for (let run = scan.hangulRunCount - 1; run >= 0; run--) search.note(scan.text, scan.hangulRuns[run]!);
  for (let run = scan.otherRuns.length - 1; run >= 0; run--) search.note(scan.text, scan.otherRuns[run]!);
  return wanted;
}

/**
 * Looks for strong names, their short forms and their stems wherever else they stand as words.
 *
 * @param found the first strong candidate of each form, in order of the text
 * @param strongest the strongest candidate of each form, by its number
 */
export function repeatNames(document: NameDocument, found: readonly Candidate[], strongest: readonly (Candidate | undefined)[]): void {
  const wanted = searchAll(document, found, strongest);
  // A name that turns out to be the short form of another takes over the other's form, and is looked for as that.
  for (const { form } of found) {
    const strong = strongest[form]!;
    const again = wanted[form];
    if (!again) continue;
    repeat(document, strong, again.name);
    for (const short of again.shorts) {
      repeat(document, strong, short);
      recallShort(document, strong, short);
    }
    if (again.stem !== undefined) repeatStem(document, strong, again.stem);
  }
}

const CORPORATE_MARK = /^(?:㈜|\(주\))\s?|\s?(?:㈜|\(주\))$/;
/** What a name begins or ends with that has a corporate mark. */
const MARK_ENDS = new CharacterSet('㈜()');

/** A candidate's text without its corporate mark. */
function textOf(scan: Scan, { start, end }: Candidate): string {
  const name = scan.text.slice(start, end);
  return MARK_ENDS.has(name.charCodeAt(0)) || MARK_ENDS.has(name.charCodeAt(name.length - 1)) ? name.replace(CORPORATE_MARK, '') : name;
}

/** Proposes a strong candidate's name, or a short form of it, wherever else it stands as a word and no rule has seen it. */
function repeat(document: NameDocument, strong: Candidate, name: string): void {
  const { candidates, tables: { search } } = document;
  for (let place = search.first(name); place > 0; place = search.next(place)) {
    const at = search.offsetOf(place);
    const end = at + name.length;
    if (!candidates.find(strong.kind, at, end) && standsAgain(document, strong, at, end)) proposeAgain(document, strong, at, end);
  }
}

/** 해솔대 after 해솔대학교: what its suffix has proposed is the short form of the longer name. */
function recallShort(document: NameDocument, strong: Candidate, short: string): void {
  const { candidates, tables: { search } } = document;
  for (let place = search.first(short); place > 0; place = search.next(place)) {
    const at = search.offsetOf(place);
    const known = candidates.find('organization', at, at + short.length);
    if (!known || known.entry || known.links || known === strong || known.rule === strong.rule) continue;
    known.rule = strong.rule;
    known.form = strong.form;
    known.features.push(ORGANIZATION.shortOf);
    addFeature(known, ORGANIZATION.elsewhere);
  }
}

/** Whether a stretch is a word of its own, outside the strong candidate. */
function standsAgain({ scan }: NameDocument, strong: Candidate, start: number, end: number): boolean {
  return !(start >= strong.start && start < strong.end) && !isWordAt(scan.text, start - 1) && endsAsWord(scan, end);
}

/** What a stem is in the dictionary that is no short form of a longer name: a division, a title, an organization of its own. */
const OTHER_WORDS = (PLACE_FLAGS & ~Flag.landmark) | Flag.organization | Flag.generic | Flag.title | Flag.role | Flag.notOrganization | Flag.organizationSuffix | Flag.status;

/** The stem of a firm's or foundation's name that may stand for it, and is no other word. */
function freeStem(scan: Scan, name: string): string | undefined {
  const stem = bareStem(name);
  return stem === undefined || scan.flagsOf(stem) & OTHER_WORDS ? undefined : stem;
}

/** 새롬은 after 새롬은행: a firm or foundation behind its full name, by the name without what says so. */
function repeatStem(document: NameDocument, strong: Candidate, stem: string): void {
  const { scan, candidates, tables: { search } } = document;
  const flags = scan.flagsOf(stem);
  for (let place = search.first(stem); place > 0; place = search.next(place)) {
    const at = search.offsetOf(place);
    const end = at + stem.length;
    const known = candidates.find('organization', at, end);
    if ((known && known.rule !== CUE_RULE) || !standsAgain(document, strong, at, end)) continue;
    // 축제가 끝난 뒤에도 나루가: a common noun counts where a sentence begins with it, or a cue stands behind it.
    if (!known && flags & Flag.common && !startsSentence(scan.text, at)) continue;
    // 새롬 관계자: what a cue has proposed is the short form.
    if (known) known.features.length = 0;
    proposeAgain(document, strong, at, end, SHORT_FORM);
  }
}

function startsSentence(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || (text[at - 1] === ' ' && SENTENCE_ENDS.has(text.charCodeAt(at - 2)));
}

const SENTENCE_ENDS = new CharacterSet('.!?”"');

const SHORT_FORM = organizationClass('short-form');

function proposeAgain(document: NameDocument, strong: Candidate, start: number, end: number, cls = kindOf(strong).repeat): Candidate {
  const { evidence, table, bias } = kindOf(strong);
  const shape = strong.kind === 'person' ? strong.features.filter((feature) => SHAPE_EVIDENCE[feature] === 1) : [];
  const candidate = document.candidates.propose(strong.kind, start, end, strong.rule, shape[0] ?? cls);
  for (let k = 1; k < shape.length; k++) candidate.features.push(shape[k]!);
  candidate.rule = strong.rule;
  if (strong.entry) candidate.entry = strong.entry;
  candidate.form = strong.form;
  candidate.features.push(bias);
  evidence.add(document, candidate, 2);
  candidate.score = table.score(candidate.features);
  return candidate;
}
