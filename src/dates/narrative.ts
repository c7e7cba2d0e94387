/** The days that a text has named so far, as a reader keeps them: what 이날, 전날, 같은 달 follow. */
import { orderOf, daysBetween, type CivilDay } from './calendar';
import { emptyPoint, type Point } from './model';
import { sentenceStart } from './positions';
import type { View } from './resolve';
import type { Value } from './values';

/** How long before publication the day of a news story's main event can lie. */
const RECENT_DAYS = 10;

/** The state of one text's narrative; dates are noted in text order. */
export class Narrative {
  private readonly text: string;
  private readonly publication: CivilDay | undefined;
  private main: CivilDay | undefined;
  private last: CivilDay | undefined;
  private lastAt = -1;
  private month: CivilDay | undefined;
  private period: Point | undefined;
  /** The last time of day with its day, as EDTF. */
  lastTime: string | undefined;

  constructor(text: string, publication: CivilDay | undefined) {
    this.text = text;
    this.publication = publication;
  }

  /** What a date in the narrator's own words can be resolved against; 전날 follows the sentence's day, else the main one. */
  view(point: Point, at: number): View {
    const goesBack = point.dayShift !== undefined && point.dayShift.by < 0;
    const narrative = goesBack && !this.inSentence(at) ? (this.main ?? this.publication) : this.last;
    return this.viewFrom(this.publication, narrative);
  }

  /** What a date inside a quote can be resolved against: 어제 there follows the day of speaking. */
  viewInQuote(speaking: CivilDay | undefined): View {
    return this.viewFrom(speaking ?? this.publication, this.last);
  }

  private viewFrom(publication: CivilDay | undefined, narrative: CivilDay | undefined): View {
    return { publication, narrative, main: this.main ?? this.publication ?? this.last, month: this.month, period: this.period };
  }

  /** The day that a bare time belongs to. */
  dayOfTime(at: number): CivilDay | undefined {
    return (this.inSentence(at) ? this.last : this.main) ?? this.publication ?? this.last;
  }

  /** Whether the sentence that an offset lies in has named a day before it. */
  private inSentence(at: number): boolean {
    return this.lastAt >= sentenceStart(this.text, at);
  }

  /** Notes a resolved date that the narrator named. */
  note(point: Point, resolved: Value, at: number): void {
    if (point.quarter !== undefined || point.half !== undefined || point.month !== undefined) this.period = periodOf(point);
    const { first, last } = resolved;
    if (!first || !last) return;
    this.month = last;
    if (orderOf(first) !== orderOf(last)) return;
    this.last = first;
    this.lastAt = at;
    if (this.isMain(point, first) && !isBackground(this.text, sentenceStart(this.text, at))) this.main = first;
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

const BACKGROUND = ['앞서', '이에 앞서', '지난'];

/** Whether a sentence only looks back: 앞서 …, 지난 …. */
function isBackground(text: string, sentence: number): boolean {
  let at = sentence;
  while (at < sentence + 10 && /\s/.test(text.charAt(at))) at++;
  return BACKGROUND.some((word) => text.startsWith(word, at));
}

/** The quarter, half or month of a point alone, to be found again in another year. */
function periodOf(point: Point): Point {
  const period = emptyPoint();
  if (point.quarter !== undefined) period.quarter = point.quarter;
  else if (point.half !== undefined) period.half = point.half;
  else if (point.month !== undefined) period.month = point.month;
  return period;
}
