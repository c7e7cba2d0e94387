/** The days that a text has named so far, as a reader keeps them: what 이날, 전날, 같은 달 follow. */
import { isSyllable } from '../hangul/syllable';
import { hasDay, orderOf, daysBetween, type CivilDay } from './calendar';
import type { CivilDateTime } from '../engine/civil';
import { Code } from './codes';
import { followsNoun } from './ambiguous';
import { dateTimeText, timeFrom } from './moments';
import { emptyPoint, type Amounts, type Point } from './model';
import { sentenceStart } from './positions';
import type { View } from './resolve';
import type { Value } from './values';

/** How long before publication the day of a news story's main event can lie. */
const RECENT_DAYS = 10;
/** How many ranges a reader keeps in mind. */
const RECENT_RANGES = 3;
const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;

/** The state of one text's narrative; dates are noted in text order. */
export class Narrative {
  private readonly text: string;
  private readonly publication: CivilDateTime | undefined;
  private main: CivilDay | undefined;
  private last: CivilDay | undefined;
  private lastAt = -1;
  private month: CivilDay | undefined;
  private period: Point | undefined;
  /** Ranges of days that are not over at publication. */
  private readonly ranges: { first: CivilDay; last: CivilDay }[] = [];
  /** The last time of day with its day, as EDTF. */
  lastTime: string | undefined;

  constructor(text: string, publication: CivilDateTime | undefined) {
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
    if (resolved.grain === 'day' && orderOf(first) !== orderOf(last) && this.isAhead(last)) this.ranges.push({ first, last });
    if (orderOf(first) !== orderOf(last)) return;
    this.last = first;
    this.lastAt = at;
    if (this.isMain(point, first) && !isBackground(this.text, sentenceStart(this.text, at))) this.main = first;
  }

  private isAhead(last: CivilDay): boolean {
    return !this.publication || orderOf(last) >= orderOf(this.publication);
  }

  /**
   * The date-time so many hours or minutes from the last time that was named (30분 뒤), or from that of publication while
   * the text has named no day and no noun (공연 1시간 전) says what it counts from.
   */
  timeAway(amounts: Amounts, sign: 1 | -1, at: number): string | undefined {
    if (sign > 0 && this.lastTime !== undefined) return timeFrom(this.lastTime, amounts, sign);
    const { publication } = this;
    if (publication?.hour === undefined || this.last || followsNoun(this.text, at)) return undefined;
    return timeFrom(dateTimeText(publication, publication.hour, publication.minute ?? 0, publication.second ?? 0), amounts, sign);
  }

  /**
   * The day of a range of days ahead that a bare day number lies in, the last named range first: a festival's programme
   * says 9일 of 10월 9일부터 11일까지. A sentence in the past tense tells of other days.
   */
  dayInRange(day: number, start: number, end: number): CivilDay | undefined {
    const behind = this.dayBehind(day, start);
    if (behind && !isPast(this.text, end)) return behind;
    if (this.ranges.length === 0 || isPast(this.text, end) || isBackground(this.text, sentenceStart(this.text, start))) return undefined;
    for (let k = this.ranges.length - 1; k >= Math.max(0, this.ranges.length - RECENT_RANGES); k--) {
      const { first, last } = this.ranges[k]!;
      for (const { year, month } of [first, last]) {
        const found = { year, month, day };
        if (orderOf(found) >= orderOf(first) && orderOf(found) <= orderOf(last)) return found;
      }
    }
    return undefined;
  }

  /** 다음 달 6일 …, 11일 …: a later day number of a sentence goes on with the month ahead that it has named. */
  private dayBehind(day: number, start: number): CivilDay | undefined {
    const { last, publication } = this;
    if (!last || !publication || day <= last.day || !hasDay(last.year, last.month, day)) return undefined;
    const isLater = last.year * 12 + last.month > publication.year * 12 + publication.month;
    return isLater && this.inSentence(start) ? { year: last.year, month: last.month, day } : undefined;
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

const SENTENCE_REACH = 200;
const FINAL_SS = 20;

/** Whether the sentence that goes on at an offset ends in the past tense: 열렸다, but not 있다, 하겠다, 열기로 했다. */
function isPast(text: string, from: number): boolean {
  const reach = Math.min(text.length, from + SENTENCE_REACH);
  for (let at = from; at < reach; at++) {
    if (text.charCodeAt(at) === Code.newline) return false;
    if (text.charCodeAt(at) !== Code.dot || text.charCodeAt(at - 1) !== Code.다) continue;
    const stemAt = text.startsWith('습니', at - 3) ? at - 4 : at - 2;
    if (text.startsWith('기로 했', stemAt - 3)) return false;
    const stem = text.charCodeAt(stemAt);
    return isSyllable(stem) && (stem - FIRST_SYLLABLE) % FINALS === FINAL_SS && stem !== Code.있 && stem !== Code.겠;
  }
  return false;
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
