/** Names with their parents in front, and names that a bracket defines. */
import { Flag } from '../dictionary/flags';
import type { Candidate } from '../engine/candidates';
import { endsAsWord } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { CharacterSet, numberFlags } from '../engine/tables';
import { CharClass, CLASS_OF } from '../text/characters';
import { CUE_RULE } from './cues';
import { ORGANIZATION, ORGANIZATION_CLASSES, ORGANIZATION_EVIDENCE, ORGANIZATION_TABLE, noteChief, type OrganizationClass, organizationClass } from './evidence';
import { LATIN_RULE } from './marks';

const HEAD_FEATURES = ORGANIZATION_TABLE.family('composite-head', ORGANIZATION_CLASSES);
const PARENT_FEATURES = ORGANIZATION_TABLE.family('composite-parent', ORGANIZATION_CLASSES);
const USER = organizationClass('user');
const COMPOSITE_RULE = 'organizations/with-parent';
const COMPOSITE = organizationClass('composite');
const SPACED = organizationClass('suffix-spaced');
const PARENT_PLACES = ORGANIZATION_TABLE.family('composite-place', ['country', 'division', 'short', 'foreign', 'region', 'hanja', 'syllable', 'unknown-division', 'other']);
const PLACE_RULES = ['places/country', 'places/division', 'places/short', 'places/foreign', 'places/region', 'places/hanja', 'places/syllable', 'places/suffix-시'];

/** What the parts of a composed name get: by the other part's class. */
const AS_PARENT = ORGANIZATION_TABLE.family('parent-of', ORGANIZATION_CLASSES);
const AS_HEAD = ORGANIZATION_TABLE.family('behind-place', ['country', 'division', 'short', 'foreign', 'region', 'hanja', 'syllable', 'unknown-division', 'other']);
const DEPARTMENT = ORGANIZATION_CLASSES.indexOf('department');
const indexes = (names: readonly OrganizationClass[]): Uint8Array => numberFlags(names.map((name) => ORGANIZATION_CLASSES.indexOf(name)));

/** 한국은행 금융통화위원회, 한빛은행 노조: what is part of another organization. */
const PARTS = indexes(['department', 'government', 'generic', 'body', 'suffix', 'suffix-safe', 'suffix-spaced']);
const WHOLES = indexes(['company', 'media', 'party', 'government', 'school', 'international', 'body', 'suffix', 'suffix-safe', 'latin']);

/** 미국 의회, 강원 고성경찰서, 해솔시 청소년재단: what a place or country has. */
const PUBLIC_BODIES = indexes(['government', 'generic', 'suffix-safe', 'department']);


/** Classes that never take a parent in front: what acts as a place, and words that stand alone. */
const NO_HEAD = numberFlags(
  ['country', 'division', 'short', 'region', 'foreign', 'compound', 'hanja', 'chain', 'cue', 'anonymous', 'corporate-mark', 'composite'].map((name) =>
    organizationClass(name as (typeof ORGANIZATION_CLASSES)[number]),
  ),
);

/** The class of a candidate, by its first class feature. */
function classIndex(candidate: Candidate): number {
  for (const feature of candidate.features) {
    const index = ORGANIZATION_EVIDENCE.classes.indexOf(feature);
    if (index >= 0) return index;
  }
  return 0;
}

/** What a suffix behind a word that nothing is known of says: its class, and what the word is like. */
const GUESSED = numberFlags([SPACED, ORGANIZATION.stemPlace, ORGANIZATION.stemOrganization, ORGANIZATION.stemCommon, ORGANIZATION.stemUnknown, ORGANIZATION.parentUnknown]);

/** A name by its last word, whose first word turns out to be its parent: the parent is the better evidence. */
function forgetGuess(candidate: Candidate): void {
  const { features } = candidate;
  let kept = 0;
  for (const feature of features) if (GUESSED[feature] !== 1) features[kept++] = feature;
  features.length = kept;
}

/**
 * A name with its parent. Of the ways to divide one span the one with the shortest inner name counts: 형사3부 of 수원지검
 * 성남지청, not 성남지청 형사3부 of 수원지검.
 */
function compose(document: NameDocument, parent: Candidate, head: Candidate): Candidate {
  const composite = document.candidates.propose('organization', parent.start, head.end, COMPOSITE_RULE, COMPOSITE);
  if (composite.features[0] === SPACED) forgetGuess(composite);
  head.features.push(ORGANIZATION.inComposite);
  if (parent.kind === 'place') head.features.push(AS_HEAD[placeIndex(parent)]!);
  else {
    parent.features.push(ORGANIZATION.inComposite, AS_PARENT[classIndex(head)]!);
  }
  if (composite.links && composite.links[1]!.start >= head.start) return composite;
  composite.head = head.head;
  composite.links = [parent, head];
  if (head.entry) composite.entry = head.entry;
  composite.right = head.right;
  return composite;
}

/** The number of a parent's place rule among {@link PARENT_PLACES}. */
function placeIndex({ rule }: Candidate): number {
  const index = PLACE_RULES.indexOf(DIVISIONS.has(rule) ? 'places/suffix-시' : rule);
  return index < 0 ? PLACE_RULES.length : index;
}

/** What the parts of a composed name say for it. */
function addEvidence({ links, features }: Candidate): void {
  const [parent, head] = links as [Candidate, Candidate];
  const headClass = classIndex(head);
  features.push(HEAD_FEATURES[headClass]!);
  // 충남 솔빛초, 경기 새론중: what tells the school tells it with its city.
  if (head.features.includes(ORGANIZATION.school)) features.push(ORGANIZATION.school);
  if (head.features.includes(ORGANIZATION.chief)) {
    const department = headClass === DEPARTMENT || parent.kind === 'organization';
    if (department) features.push(ORGANIZATION.chiefOfDepartment);
    else if (PUBLIC_BODIES[headClass] === 1) features.push(ORGANIZATION.chiefOfLocalBody);
  }
  if (parent.kind === 'place') {
    if (PUBLIC_BODIES[headClass] === 1) features.push(ORGANIZATION.bodyOfPlace);
    features.push(PARENT_PLACES[placeIndex(parent)]!, ORGANIZATION.parentPlace);
    if (parent.rule === 'places/country') features.push(ORGANIZATION.parentCountry);
    return;
  }
  if (PARTS[headClass] === 1 && WHOLES[classIndex(parent.links ? parent.links[1]! : parent)] === 1) features.push(ORGANIZATION.partOf);
  features.push(PARENT_FEATURES[classIndex(parent.links ? parent.links[1]! : parent)]!, ORGANIZATION.parentOrganization);
  if (headClass === DEPARTMENT) features.push(ORGANIZATION.departmentOf);
  if (parent.links && parent.links[0]!.kind === 'organization') features.push(ORGANIZATION.threeParts);
  if (parent.features.includes(ORGANIZATION.cuedUnknown)) features.push(ORGANIZATION.partOfCued);
}

/** Rules of unknown divisions: 해솔시 청소년재단. */
const DIVISIONS = new Set(['places/suffix-시', 'places/suffix-군', 'places/suffix-구']);

/** The longest name with parents, in UTF-16 units, and how many parents that end at one offset are tried: any text stays linear. */
const LONGEST_NAME = 40;
const MOST_PARENTS = 4;

/** Whether a candidate takes a parent in front. */
function mayHead({ features }: Candidate): boolean {
  for (let k = 0; k < features.length; k++) if (NO_HEAD[features[k]!] === 1 || features[k] === ORGANIZATION.notOrganization) return false;
  // 무풍농협 조합장: a title behind the organization.
  return !(features.includes(ORGANIZATION.compoundNoun) && features.includes(ORGANIZATION.chief));
}

/** 국립중앙박물관: a landmark that is an organization of the dictionary is a parent as that. */
function isInstitution(same: Candidate | undefined): boolean {
  return same?.entry !== undefined && same.note !== 'place';
}

/** 주일대사관 공사, 대사관 정무공사: an office, and no corporation. */
function isEnvoy({ text }: Scan, parent: Candidate, head: Candidate): boolean {
  return text.startsWith('공사', head.end - 2) && /대(?:사관|표부)$/.test(text.slice(parent.start, parent.end));
}

/** The type of a dictionary organization. */
function typeOf({ entry }: Candidate): string | undefined {
  return entry?.attributes.get('type');
}

/** Names that may stand as parents, in lists by where they end. */
class Parents {
  private readonly list: Candidate[] = [];
  /** For each the next that ends there, by its place plus one; 0 for none. */
  private readonly following: number[] = [];

  /** @param firstAt for each offset the first that ends there, in the same way; all 0 */
  constructor(private readonly firstAt: Int32Array) {}

  /** Adds one, unless enough end there. */
  add(candidate: Candidate): void {
    const { firstAt, following } = this;
    let last = firstAt[candidate.end]!;
    for (let count = 1; last > 0 && following[last - 1]! > 0; last = following[last - 1]!) if (++count === MOST_PARENTS) return;
    const place = this.list.push(candidate);
    following.push(0);
    if (last > 0) following[last - 1] = place;
    else firstAt[candidate.end] = place;
  }

  /** The place of the first that ends at an offset, 0 for none. */
  first(end: number): number {
    return end < 0 ? 0 : this.firstAt[end]!;
  }

  /** The place of the one behind a place, 0 for none. */
  next(place: number): number {
    return this.following[place - 1]!;
  }

  at(place: number): Candidate {
    return this.list[place - 1]!;
  }
}

/** 행정안전부 지방자치인재개발원, 서울 송파경찰서, 미국 의회: the longest name holds the parents right before it. */
export function proposeWithParents(document: NameDocument): void {
  const { scan, candidates, tables } = document;
  const parents = new Parents(tables.parentsAt);
  const heads = candidates.inOrder('organization');
  const composites: Candidate[] = [];
  for (const place of candidates.list) {
    if (place.kind === 'place' && (!place.rule.startsWith('places/suffix') || DIVISIONS.has(place.rule))) parents.add(place);
  }
  for (const head of heads) {
    const { start } = head;
    let place = parents.first(scan.text.charCodeAt(start - 1) === 32 ? start - 1 : start);
    if (place > 0 && !mayHead(head)) place = 0;
    for (; place > 0; place = parents.next(place)) {
      const parent = parents.at(place);
      if (head.end - parent.start > LONGEST_NAME || parent.note === 'place' || parent.start === start || parent.links?.includes(head)) continue;
      if (parent.kind === 'place' && isInstitution(candidates.find('organization', parent.start, parent.end))) continue;
      if (parent.kind === 'organization' && (typeOf(head) === 'team' || typeOf(parent) === 'league')) continue;
      if (parent.kind === 'organization' && !parent.entry && parent.features.includes(ORGANIZATION.common)) continue;
      const known = candidates.find('organization', parent.start, head.end);
      if (isEnvoy(scan, parent, head)) continue;
      // 수원 삼성 is no 삼성 of 수원; the user's 한국가온진흥원 is no 가온진흥원 of 한국, with a space or without.
      if (known && (typeOf(known) === 'team' || known.features.includes(USER))) continue;
      const isNew = known?.links === undefined;
      const composite = compose(document, parent, head);
      if (isNew) composites.push(composite);
      parents.add(composite);
    }
    parents.add(head);
  }
  for (const composite of composites) addEvidence(composite);
  for (const head of heads) if (superiorEnd(scan.text, head.start) > 0 && parents.first(superiorEnd(scan.text, head.start)) > 0) head.features.push(ORGANIZATION.behindSuperior);
}

/** Words between an organization and one that is under it. */
const SUPERIORS: ReadonlySet<string> = new Set([' 예하 ', ' 산하 ', ' 직속 ', ' 직할 ', ' 부설 ']);

const SPACE = 32;

/** Where the name ends that a name's superior would have (제2작전사령부 예하 제50보병사단); -1 where none can stand. */
export function superiorEnd(text: string, start: number): number {
  if (start <= 5 || text.charCodeAt(start - 1) !== SPACE || text.charCodeAt(start - 4) !== SPACE) return -1;
  return SUPERIORS.has(text.slice(start - 4, start)) ? start - 4 : -1;
}

/** The end of a bracket's content, at most 60 characters on; -1 when it does not close on its line. */
function bracketEnd(text: string, open: number): number {
  const limit = Math.min(text.length, open + 60);
  for (let at = open + 1; at < limit; at++) {
    if (text[at] === ')') return at;
    if (text[at] === '\n' || text[at] === '(') return -1;
  }
  return -1;
}

/** One name that a bracket defines for the rest of the document. */
export interface DefinedAlias {
  /** The text of the alias. */
  alias: string;
  /** Where the name ends that it is an alias of, before the bracket. */
  open: number;
  /** Where the alias stands in the bracket. */
  start: number;
}

/** 이하 자치인재원 in `X(총장 서이담, 이하 한빛원)`; also behind · or /. */
export function definedAliases(text: string): DefinedAlias[] {
  const found: DefinedAlias[] = [];
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = bracketEnd(text, open);
    if (close < 0) continue;
    const inside = text.slice(open + 1, close);
    const mark = inside.indexOf('이하 ');
    if (mark < 0 || (mark > 0 && !/[\s,·/;]/.test(inside[mark - 1]!))) continue;
    let start = open + 1 + mark + 3;
    while (start < close && /[\s‘'"“]/.test(text[start]!)) start++;
    let end = start;
    while (end < close && !/[,·/;’'"”]/.test(text[end]!)) end++;
    const alias = text.slice(start, end).trim();
    if (alias.length > 0 && alias.length <= 20) found.push({ alias, open, start });
  }
  return found;
}

/** Every later place where a defined alias stands, and the place where it is defined. */
export function proposeAliases(document: NameDocument, aliases: readonly DefinedAlias[]): void {
  if (aliases.length === 0) return;
  const { scan, candidates, tables: { search } } = document;
  const { text } = scan;
  search.clear();
  let first = text.length;
  for (const { alias, start } of aliases) {
    search.add(alias);
    first = Math.min(first, start);
  }
  for (let at = text.length - 1; at >= first; at--) search.note(text, at);
  const searched = new Set<string>();
  for (const { alias, start } of aliases) {
    const propose = (at: number): void => {
      const candidate = candidates.propose('organization', at, at + alias.length, 'organizations/alias', ORGANIZATION.defined);
      candidate.note = 'alias';
    };
    propose(start);
    if (searched.has(alias)) continue;
    searched.add(alias);
    let end = start + alias.length;
    for (let place = search.first(alias); place > 0; place = search.next(place)) {
      const at = search.offsetOf(place);
      if (at < end) continue;
      end = at + alias.length;
      const before = CLASS_OF[text.charCodeAt(at - 1)]!;
      if (before >= CharClass.hangul && before <= CharClass.digit) continue;
      const fused = text[end] === '장' && endsAsWord(scan, end + 1);
      if (!endsAsWord(scan, end) && !fused && text[end] !== '측') continue;
      propose(at);
    }
  }
}

const OPEN = 40;
/** The longest abbreviation in Hangul, in syllables, and the shortest name that has one. */
const LONGEST_ABBREVIATION = 6;
const SHORTEST_ABBREVIATED = 5;

/** 한국가온문화연구원(가문연), 조선중앙방송(조중방): aliases that are syllables of the name before the bracket, in their order. */
export function abbreviations(document: NameDocument): DefinedAlias[] {
  const found: DefinedAlias[] = [];
  const { scan, candidates } = document;
  const { text, runEnd } = scan;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const start = open + 1;
    const end = runEnd[start]!;
    if (CLASS_OF[text.charCodeAt(start)] !== CharClass.hangul || end - start < 2 || end - start > LONGEST_ABBREVIATION || !ABBREVIATION_ENDS.has(text.charCodeAt(end))) continue;
    const marked = CLASS_OF[text.charCodeAt(open - 1)] !== CharClass.hangul && CLOSING.has(text.charCodeAt(open - 1));
    const nameEnd = marked ? open - 1 : open;
    if (CLASS_OF[text.charCodeAt(nameEnd - 1)] !== CharClass.hangul) continue;
    const nameStart = scan.runStart[nameEnd - 1]!;
    if (nameEnd - nameStart < SHORTEST_ABBREVIATED || nameEnd - nameStart <= end - start || !abbreviates(text, start, end, nameStart, nameEnd)) continue;
    const name = candidates.find('organization', nameStart, nameEnd);
    if (!name || scan.flagsBetween(start, end) & OTHER_WORDS) continue;
    name.features.push(ORGANIZATION.abbreviated);
    found.push({ alias: text.slice(start, end), open: nameEnd, start });
  }
  return found;
}

/** What a word in a bracket is that is no abbreviation: 보험료, 회장, 휴게소. */
const OTHER_WORDS = Flag.common | Flag.title | Flag.role | Flag.notOrganization | Flag.organizationSuffix | Flag.placeSuffix;
const ABBREVIATION_ENDS = new CharacterSet('),·/');
const CLOSING = new CharacterSet("’'”\"」』");

/** Whether a stretch's syllables stand in a name in their order. */
function abbreviates(text: string, start: number, end: number, nameStart: number, nameEnd: number): boolean {
  let at = start;
  for (let k = nameStart; k < nameEnd && at < end; k++) if (text[k] === text[at]) at++;
  return at === end;
}

const MARKS_BEFORE = new CharacterSet("‘'");
const MARKS_BEHIND = new CharacterSet("’'");

/** KOICA(한국국제협력단), 공무원연금공단(GEPS): what a bracket right behind an organization holds. */
export function noteAcronymBrackets(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  const organizations = candidates.of('organization');
  let ends: Set<number> | undefined;
  for (const candidate of organizations) {
    const { start, end } = candidate;
    if (text.charCodeAt(start - 1) === OPEN && start > 1) {
      // An unknown word beside the bracket is a guess from the bracket itself, and says nothing for it.
      ends ??= new Set(organizations.filter(({ rule }) => rule !== CUE_RULE).map((other) => other.end));
      if (ends.has(start - 1)) candidate.features.push(ORGANIZATION.acronymBracket);
      // 반응속도(RSP), 하늬달(HANEUIDAL): letters that fill the bracket behind another word are that word's.
      else if (candidate.rule === LATIN_RULE && text[end] === ')' && CLASS_OF[text.charCodeAt(start - 2)] === CharClass.hangul) candidate.features.push(ORGANIZATION.glossOfOther);
    } else if (text.charCodeAt(end) === OPEN && candidates.find('organization', end + 1, closingAt(text, end + 1))) candidate.features.push(ORGANIZATION.acronymBracket);
    if (MARKS_BEFORE.has(text.charCodeAt(start - 1)) && MARKS_BEHIND.has(text.charCodeAt(end))) candidate.features.push(ORGANIZATION.quoted);
  }
}

/** What ends the first of the names in a bracket. */
const BRACKET_STOPS = new CharacterSet('),·/\n');

function closingAt(text: string, start: number): number {
  let at = start;
  while (at < text.length && at < start + 30 && !BRACKET_STOPS.has(text.charCodeAt(at))) at++;
  return at;
}

/** A fused token's organization that the document or the dictionary knows: 자치인재원장, 논산시장, 영도구청장. */
export function proposeFused(document: NameDocument): void {
  const { scan, candidates } = document;
  for (let m = 0; m < scan.count; m++) {
    if (!(scan.flags[m]! & Flag.title)) continue;
    const titleStart = scan.start[m]!;
    const runStart = scan.runStart[titleStart]!;
    if (!endsAsWord(scan, scan.end[m]!)) continue;
    const held = scan.entriesAt(m).heldOrganization;
    if (!held || !scan.text.startsWith(held, titleStart)) continue;
    // 국회의장, 헌재소장 hold a name; 위원장 and 시당위원장 hold what stands before them.
    if (titleStart === runStart && (scan.flagsOf(held) & (Flag.organization | Flag.context | Flag.generic | Flag.organizationSuffix)) !== Flag.organization) continue;
    const end = titleStart + held.length;
    if (end - runStart < 2) continue;
    const known = scan.flagsBetween(runStart, end) & (Flag.organization | Flag.division | Flag.user);
    // 행안위(행정안전위원회) 위원장: a title whose body the bracket has.
    const isTitle = titleStart > runStart && (scan.flagsBetween(runStart, scan.end[m]!) & Flag.title) !== 0;
    if (isTitle && scan.text[runStart - 2] === ')' && !(scan.flagsBetween(runStart, end) & (Flag.organization | Flag.generic | Flag.context))) continue;
    const candidate = candidates.propose('organization', runStart, end, 'organizations/fused', organizationClass(known ? 'fused-known' : 'fused'));
    noteChief(candidate);
    if (titleStart === runStart) candidate.features.push(ORGANIZATION.heldByOffice);
    else if (isTitle) candidate.features.push(ORGANIZATION.common);
  }
}
