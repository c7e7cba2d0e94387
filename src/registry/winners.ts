/** The names of a document by where they stand, and the organizations that role phrases may name beside people. */
import { Flag } from '../dictionary/flags';
import { endsAsWord } from '../engine/contexts';
import { Candidate } from '../engine/candidates';
import type { NameDocument } from '../engine/document';
import { GOVERNED, STATE_RULES } from '../engine/offices';
import { kindsOf } from '../engine/organization-kinds';
import { organizationType } from '../organizations';
import type { NameSpans } from '../people';

/** How many names back a noun behind 같은 reaches, and a notice's header. */
const REACH = 60;
const HEADER_MARKS = '■□◆◇●○◈▣※<[【〈《';

/** Rules whose candidates are too uncertain to be an affiliation where they lost. */
const GUESSES: ReadonlySet<string> = new Set(['organizations/cue', 'organizations/shared-head']);
/** The least scores (log odds) with which a lost candidate of the dictionary, or of a rule, is the affiliation beside a title. */
const LEAST_KNOWN = -6;
const LEAST_RULED = -1.6;
/** The longest name that is looked for, in UTF-16 units. */
const LONGEST = 20;
const KNOWN = Flag.organization | Flag.division;

/** Looks names up by offset: winners are in order and don't overlap, so that halving finds them. */
export class Winners implements NameSpans {
  readonly list: readonly Candidate[];

  /** @param list the winners, in order of start */
  constructor(
    private readonly document: NameDocument,
    list: readonly Candidate[],
  ) {
    this.list = list;
  }

  /** The index of the last winner that starts at an offset or before; -1 when all start behind it. */
  lastUpTo(offset: number): number {
    const { list } = this;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The last winner that starts at an offset or before. */
  private upTo(offset: number): Candidate | undefined {
    const index = this.lastUpTo(offset);
    return index < 0 ? undefined : this.list[index];
  }

  /** The name of any kind that starts at an offset. */
  at(offset: number): Candidate | undefined {
    const found = this.upTo(offset);
    return found !== undefined && found.start === offset ? found : undefined;
  }

  /** The organization that ends at an offset, among the winners. */
  organizationEndingAt(offset: number): Candidate | undefined {
    const found = this.upTo(offset - 1);
    return found !== undefined && found.end === offset && found.kind === 'organization' ? found : undefined;
  }

  startingAt(offset: number): Candidate | undefined {
    const { text, runStart } = this.document.scan;
    if (offset >= text.length || runStart[offset] !== offset) return undefined;
    const governed = this.governedBy(offset, offset + 2) ?? this.governedBy(offset, offset + 3);
    if (governed) return governed;
    const last = this.upTo(offset);
    if (last === undefined || last.end <= offset) return this.lostStarting(offset);
    if (last.start !== offset) return undefined;
    if (last.kind === 'organization') {
      // 전북대 산학협력단장: the title holds the organization's last syllable.
      const longer = this.lostStarting(offset);
      return longer && text[longer.end] === '장' ? longer : last;
    }
    return this.isState(last) ? last : undefined;
  }

  endingAt(offset: number): Candidate | undefined {
    if (offset <= 0) return undefined;
    const runStart = this.document.scan.runStart[offset - 1]!;
    const governed = this.governedBy(runStart, offset);
    if (governed) return governed;
    const last = this.upTo(offset - 1);
    if (last === undefined || last.end < offset) return this.lostEnding(offset) ?? this.divisionBetween(runStart, offset);
    if (last.end !== offset) return undefined;
    if (last.kind === 'organization') return this.isDepartment(last) ? (this.parentBefore(last) ?? last) : last;
    return this.isState(last) ? last : undefined;
  }

  /** 경기 in 경기지사, 전북 in 전북도지사: the province of a governor, whatever the whole word looks like. */
  private governedBy(start: number, end: number): Candidate | undefined {
    const { scan } = this.document;
    const first = scan.text[end];
    if (first !== '지' && first !== '도') return undefined;
    if (!scan.text.startsWith(first === '지' ? '지사' : '도지사', end)) return undefined;
    return scan.flagsOfStretch(start, end) & (Flag.division | Flag.divisionShort) ? governmentAt(start, end) : undefined;
  }

  /** 서울시 before a title, where no candidate makes it an organization. */
  private divisionBetween(start: number, end: number): Candidate | undefined {
    const { scan } = this.document;
    if (scan.text[end] !== ' ' || !GOVERNED.includes(scan.text[end - 1]!)) return undefined;
    return scan.flagsOfStretch(start, end) & Flag.division ? governmentAt(start, end) : undefined;
  }

  /** 서울아산병원 소화기내과: the organization right before a department. */
  private parentBefore({ start }: Candidate): Candidate | undefined {
    const { text } = this.document.scan;
    return text[start - 1] === ' ' ? this.organizationEndingAt(start - 1) : undefined;
  }

  /** A country, or a Korean division by its full name: its name before an office says whose office it is. */
  private isState({ kind, rule, start, end }: Candidate): boolean {
    if (kind !== 'place') return false;
    if (STATE_RULES.has(rule)) return true;
    const { scan } = this.document;
    return (scan.flagsBetween(start, end) & Flag.division) !== 0 && GOVERNED.includes(scan.text[end - 1]!);
  }

  lastOfKind(offset: number, noun: string): Candidate | undefined {
    const kinds = kindsOf(noun);
    if (!kinds) return undefined;
    const from = this.lastUpTo(offset - 1);
    for (let k = from; k >= 0 && from - k < REACH; k--) {
      const candidate = this.list[k]!;
      if (candidate.kind !== 'organization' || candidate.note === 'place') continue;
      const type = organizationType(this.document.scan, candidate);
      if (type !== undefined && kinds.includes(type)) return candidate;
    }
    return undefined;
  }

  headerBefore(offset: number): Candidate | undefined {
    const { text } = this.document.scan;
    const from = this.lastUpTo(offset - 1);
    for (let k = from; k >= 0 && from - k < REACH; k--) {
      const candidate = this.list[k]!;
      if (candidate.kind !== 'organization') continue;
      const mark = text[candidate.start - 1] === ' ' ? candidate.start - 2 : candidate.start - 1;
      if (mark >= 0 && HEADER_MARKS.includes(text[mark]!) && (mark === 0 || text[mark - 1] === '\n' || text[mark - 1] === ' ')) return candidate;
    }
    return undefined;
  }

  isTeam(organization: Candidate): boolean {
    return organization.kind === 'organization' && organizationType(this.document.scan, organization) === 'team';
  }

  isDepartment(organization: Candidate): boolean {
    return organization.kind === 'organization' && !organization.links && organizationType(this.document.scan, organization) === 'department';
  }

  /**
   * The longest organization from an offset on that lost, beside no winner or longer than one: next to a title it is the
   * affiliation all the same.
   */
  private lostStarting(offset: number): Candidate | undefined {
    const { candidates, scan } = this.document;
    if (!candidates.hasAt(offset)) return undefined;
    for (let end = Math.min(scan.text.length, offset + LONGEST); end > offset + 1; end--) {
      // It ends as a word, or a title is written onto it.
      if (!endsAsWord(scan, end) && scan.text[end] !== '장' && !(scan.startFlags[end]! & Flag.title)) continue;
      const found = candidates.find('organization', offset, end);
      if (found && this.mayBeMeant(found)) return found;
    }
    return undefined;
  }

  /** The longest such organization that ends at an offset: up to three words, their first letters Latin or Hangul. */
  private lostEnding(offset: number): Candidate | undefined {
    const { candidates, scan } = this.document;
    let longest: Candidate | undefined;
    let start = offset;
    for (let words = 0; words < 3; words++) {
      const from = scan.runStart[start - 1]!;
      if (from >= start) break;
      const found = candidates.find('organization', from, offset);
      if (found && this.mayBeMeant(found)) longest = found;
      start = scan.text.charCodeAt(from - 1) === 32 ? from - 1 : from;
      if (start <= 1) break;
    }
    return longest;
  }

  private mayBeMeant(candidate: Candidate): boolean {
    const { start, end, score, rule, note } = candidate;
    if (score < LEAST_KNOWN || note === 'place') return false;
    const { scan } = this.document;
    const flags = scan.flagsBetween(start, end);
    if (score < (flags & KNOWN && !(flags & Flag.generic) ? LEAST_KNOWN : LEAST_RULED) || GUESSES.has(rule)) return false;
    // 위원 in 위원장 is no organization, 형사과 in 형사과장 one of another.
    if (scan.text[end] === '장' && (scan.flagsBetween(start, end + 1) & Flag.title || this.isDepartment(candidate))) return false;
    const last = this.upTo(end - 1);
    if (last === undefined || last.end <= start) return true;
    // 전북대 in 전북대 산학협력단, the place in 강원 고성경찰서.
    return last.end < end && (last.kind === 'organization' ? last.start === start : last.kind === 'place' && last.start >= start);
  }
}

/** A government that no rule proposed: named, never a mention. */
function governmentAt(start: number, end: number): Candidate {
  return new Candidate('place', start, end, 'places/division', 0);
}
