/** The names of a document by where they stand. */
import type { Candidate } from '../engine/candidates';
import type { OrganizationSpans } from '../people';

/** Looks winners up by offset: they are in order and don't overlap, so that halving finds them. */
export class Winners implements OrganizationSpans {
  /** @param list the winners, in order of start */
  constructor(readonly list: readonly Candidate[]) {}

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

  /** The name of any kind that starts at an offset. */
  at(offset: number): Candidate | undefined {
    const found = this.list[this.lastUpTo(offset)];
    return found !== undefined && found.start === offset ? found : undefined;
  }

  startingAt(offset: number): Candidate | undefined {
    const found = this.at(offset);
    return found !== undefined && found.kind === 'organization' ? found : undefined;
  }

  endingAt(offset: number): Candidate | undefined {
    const found = this.list[this.lastUpTo(offset - 1)];
    return found !== undefined && found.end === offset && found.kind === 'organization' ? found : undefined;
  }
}
