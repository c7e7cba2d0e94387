/** The days that a text has named so far, as a reader keeps them: what 이날, 전날, 같은 달 follow. */
import { orderOf, daysBetween, type CivilDay } from './calendar';
import type { Point } from './model';
import type { View } from './resolve';
import type { Value } from './values';

/** How long before publication the day of a news story's main event can lie. */
const RECENT_DAYS = 10;

/** The state of one text's narrative; dates are noted in text order. */
export class Narrative {
  private readonly publication: CivilDay | undefined;
  private main: CivilDay | undefined;
  private last: CivilDay | undefined;
  private lastAt = -1;
  private month: CivilDay | undefined;
  private period: Point | undefined;
  /** The last time of day with its day, as EDTF. */
  lastTime: string | undefined;

  constructor(publication: CivilDay | undefined) {
    this.publication = publication;
  }

  /** What a date in the narrator's own words can be resolved against; 전날 follows the sentence's day, else the main one. */
  view(point: Point, sentenceStart: number): View {
    const sameSentence = this.lastAt >= sentenceStart;
    const goesBack = point.dayShift !== undefined && point.dayShift.by < 0;
    const narrative = goesBack && !sameSentence ? (this.main ?? this.publication) : this.last;
    return this.viewFrom(this.publication, narrative);
  }

  /** What a date inside a quote can be resolved against: 어제 there follows the day of speaking. */
  viewInQuote(speaking: CivilDay | undefined): View {
    return this.viewFrom(speaking ?? this.publication, this.last);
  }

  private viewFrom(publication: CivilDay | undefined, narrative: CivilDay | undefined): View {
    const view: View = {};
    if (publication) view.publication = publication;
    if (narrative) view.narrative = narrative;
    const main = this.main ?? this.publication ?? this.last;
    if (main) view.main = main;
    if (this.month) view.month = this.month;
    if (this.period) view.period = this.period;
    return view;
  }

  /** The day that a bare time belongs to. */
  dayOfTime(sentenceStart: number): CivilDay | undefined {
    return (this.lastAt >= sentenceStart ? this.last : this.main) ?? this.publication ?? this.last;
  }

  /**
   * Notes a resolved date that the narrator named.
   *
   * @param background Whether its sentence only looks back (앞서).
   */
  note(point: Point, resolved: Value, at: number, background: boolean): void {
    if (point.quarter !== undefined || point.half !== undefined || point.month !== undefined) this.period = periodOf(point);
    const { first, last } = resolved;
    if (!first || !last) return;
    this.month = last;
    if (orderOf(first) !== orderOf(last)) return;
    this.last = first;
    this.lastAt = at;
    if (!background && this.isMain(point, first)) this.main = first;
  }

  /** A day of the main event is written bare (15일) or in full, is no later than publication, and goes forward only. */
  private isMain(point: Point, day: CivilDay): boolean {
    if (point.direction !== undefined || point.monthShift || point.yearShift || point.offset || point.holiday) return false;
    if (point.dayShift && point.dayShift.from !== 'main') return false;
    if (!this.publication) return !this.main;
    const age = daysBetween(day, this.publication);
    if (age < 0 || age > RECENT_DAYS) return false;
    return !this.main || orderOf(day) >= orderOf(this.main);
  }
}

/** The quarter, half or month of a point alone, to be found again in another year. */
function periodOf(point: Point): Point {
  const period: Point = {};
  if (point.quarter !== undefined) period.quarter = point.quarter;
  else if (point.half !== undefined) period.half = point.half;
  else if (point.month !== undefined) period.month = point.month;
  return period;
}
