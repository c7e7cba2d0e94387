/** Members of a list are of one kind: a candidate beside a sure person is likelier one, beside a sure name of another kind less. */
import type { Candidate } from './engine/candidates';
import type { NameDocument } from './engine/document';
import type { Scan } from './engine/scan';
import { CharacterSet } from './engine/tables';
import { addFeature, kindOf, TABLES } from './name-kinds';
import { PERSON, personClass } from './people';
import { CharClass, CLASS_OF } from './text/characters';

/** A score that says what a neighbour is. */
const SURE = 1;

const CLOSE = 41;
const OPEN = 40;
const SPACE = 32;
const ADDRESS = '씨'.charCodeAt(0);

/** What parts the members of a list. */
const SEPARATORS = new CharacterSet('·,/&ㆍ-');
const AND = new CharacterSet('와과');

/** The longest bracket behind a member: 구가람(24·한빛시청)·도하윤. */
const LONGEST_BRACKET = 24;

/** Behind 씨 where it stands at an offset, written on or behind a space; the offset where it doesn't. */
function behindAddress(text: string, offset: number): number {
  const at = text.charCodeAt(offset) === SPACE ? offset + 1 : offset;
  return text.charCodeAt(at) === ADDRESS ? at + 1 : offset;
}

/** Where the name before 씨 ends that ends at an offset; the offset where no 씨 does. */
function beforeAddress(text: string, offset: number): number {
  if (text.charCodeAt(offset - 1) !== ADDRESS) return offset;
  return text.charCodeAt(offset - 2) === SPACE ? offset - 2 : offset - 1;
}

/** Where the next member of a list begins behind a span that ends at an offset; -1 where none follows. */
function nextMember(text: string, end: number): number {
  let at = behindAddress(text, end);
  if (text.charCodeAt(at) === OPEN) {
    const limit = at + LONGEST_BRACKET;
    while (at < limit && text.charCodeAt(at) !== CLOSE) at++;
    if (at === limit) return -1;
    at++;
  }
  const code = text.charCodeAt(at);
  if (AND.has(code)) return text.charCodeAt(at + 1) === SPACE ? at + 2 : -1;
  if (!SEPARATORS.has(code)) return -1;
  return text.charCodeAt(at + 1) === SPACE ? at + 2 : at + 1;
}

/** Where the name ends before a bracket that closes at an offset; the offset where none does, -1 for one that is too long. */
function beforeBracket(text: string, offset: number): number {
  if (text.charCodeAt(offset - 1) !== CLOSE) return offset;
  const limit = Math.max(0, offset - LONGEST_BRACKET);
  for (let open = offset - 2; open > limit; open--) if (text.charCodeAt(open) === OPEN) return open;
  return -1;
}

/** Where the member of a list ends that stands before a span that starts at an offset; -1 where none does. */
function memberBefore(text: string, start: number): number {
  const spaced = text.charCodeAt(start - 1) === SPACE;
  const at = spaced ? start - 2 : start - 1;
  const code = text.charCodeAt(at);
  return SEPARATORS.has(code) || (spaced && AND.has(code)) ? beforeBracket(text, beforeAddress(text, at)) : -1;
}

/** Whether a particle would stand between a candidate and the next member, where no list has one: 하미 in 하미란, 도하윤. */
function hasTailInList({ text, runEnd }: Scan, { start, end }: Candidate): boolean {
  const wordEnd = runEnd[end - 1]!;
  return wordEnd > end && runEnd[start] === wordEnd && SEPARATORS.has(text.charCodeAt(wordEnd)) && behindAddress(text, end) === end;
}

/** A candidate for a person in a list: where the next member begins and the one before ends, -1 where there is none. */
interface Listed {
  candidate: Candidate;
  next: number;
  before: number;
}

/** The names that are sure enough to say what their neighbours are, by where they start and end. */
interface SureNames {
  starting: Map<number, Candidate>;
  ending: Map<number, Candidate>;
}

/** Adds what their neighbours in lists say to the candidates for people, and proposes unknown members. */
export function agreeWithPeople(document: NameDocument): void {
  const { candidates, scan } = document;
  const listed: Listed[] = [];
  const note = (candidate: Candidate): void => {
    const next = nextMember(scan.text, candidate.end);
    const before = memberBefore(scan.text, candidate.start);
    if (next >= 0 || before >= 0) listed.push({ candidate, next, before });
  };
  for (const candidate of candidates.list) if (candidate.kind === 'person' && !hasTailInList(scan, candidate)) note(candidate);
  if (listed.length === 0) return;
  const sure = sureNames(candidates.list);
  for (const member of membersBetween(document, listed, sure)) note(member);
  // What a first round makes sure says in a second one what its other neighbour is.
  if (agree(scan, listed, sure)) agree(scan, listed, sureNames(candidates.list));
}

/** Adds what sure neighbours say; returns whether they said anything new. */
function agree({ text }: Scan, listed: readonly Listed[], { starting, ending }: SureNames): boolean {
  const verdicts: [Candidate, number][] = [];
  for (const { candidate, next, before } of listed) {
    const neighbours = [starting.get(next), ending.get(before)];
    if (neighbours.some((neighbour) => neighbour?.kind === 'person')) verdicts.push([candidate, PERSON.listed]);
    // 도하윤과 한빛의 서이담: the next member is whoever 의 leads to.
    if (neighbours.some((neighbour) => neighbour !== undefined && neighbour.kind !== 'person' && text[neighbour.end] !== '의')) verdicts.push([candidate, PERSON.listedAgainst]);
  }
  const added = verdicts.filter(([candidate, feature]) => !candidate.features.includes(feature));
  for (const [candidate, feature] of added) addFeature(candidate, feature);
  return added.length > 0;
}

/** How long an unknown member may be. */
const LONGEST_MEMBER = 8;

/** Proposes each word that nothing is known of between two sure people as one: 도하윤, 무르타한, 서이담. */
function membersBetween(document: NameDocument, listed: readonly Listed[], { starting }: SureNames): Candidate[] {
  const { candidates, scan, forms } = document;
  const members: Candidate[] = [];
  for (const { candidate, next: start } of listed) {
    if (start < 0 || candidate.score < SURE || CLASS_OF[scan.text.charCodeAt(start)] !== CharClass.hangul || scan.runStart[start] !== start) continue;
    const end = scan.runEnd[start]!;
    const next = SEPARATORS.has(scan.text.charCodeAt(end)) ? nextMember(scan.text, end) : -1;
    if (next < 0 || end - start < 2 || end - start > LONGEST_MEMBER || starting.get(next)?.kind !== 'person') continue;
    if (scan.startFlags[start]! & scan.endFlags[end]! || scan.flagsOfStretch(start, end) !== 0 || candidates.find('person', start, end)) continue;
    const { evidence, bias } = kindOf(candidate);
    const member = candidates.propose('person', start, end, 'people/listed', personClass('single-name'));
    member.form = forms.note('person', start, end);
    member.features.push(bias);
    evidence.add(document, member, 1);
    member.score = TABLES.person.score(member.features);
    members.push(member);
  }
  return members;
}

/** The surest candidates by where they start and end. */
function sureNames(list: readonly Candidate[]): SureNames {
  const starting = new Map<number, Candidate>();
  const ending = new Map<number, Candidate>();
  const note = (at: Map<number, Candidate>, offset: number, candidate: Candidate): void => {
    const known = at.get(offset);
    if (!known || known.score < candidate.score) at.set(offset, candidate);
  };
  for (const candidate of list) {
    // A씨, 박 의원: letters and surnames stand in other lists as well.
    if (candidate.score < SURE || candidate.end - candidate.start < 2) continue;
    note(starting, candidate.start, candidate);
    note(ending, candidate.end, candidate);
  }
  return { starting, ending };
}
