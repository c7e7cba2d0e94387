import type { PhraseReader } from './phrases';
import type { Speaker, Statement } from './types';

/** More than so many names share no predicate. */
const MOST_MEMBERS = 8;
const MARKS_BETWEEN = '·‧ㆍ・,';

/** Finds those who say something together with a speaker: `솔빛시와 다온군은`, `한가람·문보리 의원은`. */
export class JointSpeakers {
  constructor(
    private readonly text: string,
    private readonly phrases: PhraseReader,
  ) {}

  /** Notes the others of a statement's speaker. @param from - where its sentence starts. */
  note({ speaker, basis }: Statement, from: number): void {
    if (basis !== 'same-sentence' || speaker?.named !== true || speaker.joint || speaker.start < from) return;
    const members = [speaker];
    while (members.length < MOST_MEMBERS) {
      const before = this.before(members[0]!, from);
      if (!before || members.some(({ name }) => name === before.name)) break;
      members.unshift(before);
    }
    if (members.length > 1) speaker.joint = members.map(({ name }) => name);
  }

  /** The member of the list right before another one, both persons or both bodies. */
  private before(member: Speaker, from: number): Speaker | undefined {
    const end = this.endBefore(member.start, from) ?? (member.isPerson ? this.endBeforeOwner(member.start, from) : undefined);
    const before = end === undefined ? undefined : this.phrases.nameBefore(from, end);
    return before?.named && before.isPerson === member.isPerson ? before : undefined;
  }

  /** Where the words before a conjunction end; undefined where none stands before an offset. */
  private endBefore(offset: number, from: number): number | undefined {
    const { text } = this;
    let end = offset;
    while (end > from && text[end - 1] === ' ') end--;
    const spaced = end < offset;
    if (end - from < 2) return undefined;
    if (MARKS_BETWEEN.includes(text[end - 1]!)) return end - 1;
    if (!spaced) return undefined;
    if (text[end - 1] === '와' || text[end - 1] === '과') return end - 1;
    return text.startsWith(' 및', end - 2) ? end - 2 : undefined;
  }

  /** 오지안 교수와 가온대 김서율 교수는: the same before the organization that a name follows. */
  private endBeforeOwner(offset: number, from: number): number | undefined {
    if (this.text.charCodeAt(offset - 1) !== 32) return undefined;
    const owner = this.phrases.nameBefore(from, offset - 1);
    return owner?.named && !owner.isPerson && owner.end === offset - 1 ? this.endBefore(owner.start, from) : undefined;
  }
}
