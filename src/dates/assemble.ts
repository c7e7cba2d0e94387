/** From recognized expressions to mentions: resolves each in text order and writes EDTF, durations, times, parts. */
import type { DateMention, Span, Zone } from '../types';
import { addDays, hasDay, isoWeekday, orderOf, type CivilDay } from './calendar';
import { Code } from './codes';
import { hourOfDay } from './clock';
import { CONFIDENCE } from './confidence';
import { isClockDuration, isoDuration } from './durations';
import type { Amounts, Expression, Grain, Point } from './model';
import { dateTimeText, secondsFrom, secondsOf } from './moments';
import { Narrative } from './narrative';
import { comparedWith, equatedValue, withInherited, type Neighbour } from './neighbours';
import { sentenceStart, spanAt } from './positions';
import { movedBefore, NO_VIEW, resolveDate, resolveEnd, resolveStart, type View } from './resolve';
import { approximately, dayText, dayValue, intervalText, shiftDay, two, type Value } from './values';
import type { DateSource } from './index';

/** A resolved expression: the value of its start, and the EDTF of its ends. */
interface Resolved {
  value: Value | undefined;
  edtf: string | undefined;
  time: string | undefined;
  grain: Grain;
  approximate: boolean;
  conflict: string | undefined;
}

/** Publication years around which every date has the four digits of ISO 8601. */
const FIRST_YEAR = 100;
const LAST_YEAR = 9800;
const WEEKDAYS = '월화수목금토일';

class Assembler {
  private readonly text: string;
  private readonly zones: readonly Zone[];
  private readonly quotes: readonly Span[];
  private readonly publication: CivilDay | undefined;
  private readonly narrative: Narrative;
  private readonly resolved: (Resolved | undefined)[] = [];
  /** The last point of time, unless a duration stands behind it. */
  private before: Neighbour | undefined;
  /** The day of speaking by the quote's index. */
  private speaking: Map<number, CivilDay | undefined> | undefined;

  constructor(source: DateSource) {
    this.text = source.text;
    this.zones = source.zones;
    this.quotes = outermost(source.quotes);
    const { publishedAt } = source;
    this.publication = publishedAt && publishedAt.year >= FIRST_YEAR && publishedAt.year <= LAST_YEAR ? publishedAt : undefined;
    this.narrative = new Narrative(source.text, this.publication);
  }

  run(expressions: readonly Expression[]): DateMention[] {
    const mentions: DateMention[] = [];
    for (let i = 0; i < expressions.length; i++) {
      const expression = expressions[i]!;
      const possible = !isImpossible(expression.from) && !isImpossible(expression.to);
      const resolved = possible ? this.resolve(expression, expressions, i) : undefined;
      this.resolved.push(resolved);
      if (resolved) mentions.push(this.mention(expression, resolved));
    }
    return mentions;
  }

  private resolve(expression: Expression, expressions: readonly Expression[], i: number): Resolved {
    const { from } = expression;
    const zone = this.zones[spanAt(this.zones, expression.start)]?.type ?? 'body';
    const before = this.before;
    this.before = undefined;
    if (!from) return this.resolveDuration(expression, zone !== 'teaser');
    const quote = spanAt(this.quotes, expression.start);
    const moves = zone !== 'teaser' && zone !== 'boilerplate' && quote < 0;
    const inherited = withInherited(this.text, expression, moves ? this.inContext(expression, from) : from, before);
    const view = zone === 'teaser' ? NO_VIEW : this.viewOf(inherited, quote, expressions, i);
    const point = comparedWith(this.text, expression, inherited, view);
    const day = this.apposition(expression, point, i + 1 < expressions.length ? expressions[i + 1] : undefined, view) ?? this.dayOf(point, view, zone === 'teaser', expression.start);
    let start = day;
    let end: Value | undefined;
    const to = expression.to && withMonth(withStart(expression.to, point), point, start);
    if (to && start) {
      end = to.dated ? resolveEnd(to, start, view) : start;
      if (end && to.dated) start = start.first ? movedBefore(point, end, start, view) : (resolveStart(point, end) ?? start);
    }
    const moment = zone === 'teaser' ? undefined : this.momentOf(expression, point);
    if (expression.untilNow && start && view.publication) start = movedBefore(point, dayValue(view.publication), start, view);
    const resolved = this.write(expression, point, to, start, end, moment);
    if (start && moves && point.dated) {
      this.narrative.note(point, resolved.value ?? start, expression.start);
    }
    if (moves && resolved.edtf?.includes('T')) this.narrative.lastTime = firstTime(resolved.edtf);
    this.before = { expression, point, value: resolved.value };
    return resolved;
  }

  /** 전날(15일), 토요일(18일), 전날인 15일: the day in the bracket or behind 인 is the one that is meant. */
  private apposition(expression: Expression, point: Point, next: Expression | undefined, view: View): Value | undefined {
    const equated = next && equatedValue(this.text, expression, point, next, view);
    if (equated) return equated;
    if (!next?.from || next.to || next.from.day === undefined || this.text.charCodeAt(expression.end) !== Code.bracket || this.text.charCodeAt(next.end) !== Code.bracketEnd) {
      return undefined;
    }
    if (next.start !== expression.end + 1 || !(point.dayShift || point.weekday !== undefined || point.holiday)) return undefined;
    return resolveDate(next.from, view);
  }

  /** 9일 in the programme of a festival that lasts 10월 9일부터 11일까지 has its month. */
  private inContext(expression: Expression, from: Point): Point {
    if (from.day === undefined || from.day === 0 || from.month !== undefined || from.year !== undefined || from.direction !== undefined) return from;
    if (from.monthShift || from.recurring || from.lunar) return from;
    const day = this.narrative.dayInRange(from.day, expression.start, expression.end);
    return day ? { ...from, year: day.year, month: day.month } : from;
  }

  private viewOf(point: Point, quote: number, expressions: readonly Expression[], i: number): View {
    if (quote < 0) return this.narrative.view(point, expressions[i]!.start);
    const wantsDay = point.dayShift?.from === 'publication';
    if (!wantsDay) return this.narrative.viewInQuote(undefined);
    const speaking = (this.speaking ??= new Map());
    if (!speaking.has(quote)) speaking.set(quote, this.speakingDay(this.quotes[quote]!, expressions, i));
    return this.narrative.viewInQuote(speaking.get(quote));
  }

  /** The day that the sentence around a quote names, before it or behind it: 12일 “어제 끝냈다”고 밝혔다. */
  private speakingDay(quote: Span, expressions: readonly Expression[], i: number): CivilDay | undefined {
    const from = sentenceStart(this.text, quote.start);
    for (let k = i - 1; k >= 0 && expressions[k]!.start >= from; k--) {
      const value = this.resolved[k]?.value;
      if (expressions[k]!.end <= quote.start && value?.first && isSpoken(expressions[k]!)) return value.first;
    }
    for (let k = i + 1; k < expressions.length; k++) {
      const { start, from: point } = expressions[k]!;
      if (start < quote.end) continue;
      if (sentenceStart(this.text, start) > quote.end || start > quote.end + 120) return undefined;
      if (point && isSpoken(expressions[k]!)) return resolveDate(point, this.narrative.view(point, from))?.first;
    }
    return undefined;
  }

  /** The day, month … of a point; of a bare time the day of the narrative. */
  private dayOf(point: Point, view: View, teaser: boolean, at: number): Value | undefined {
    if (point.dated) return point.recurring && point.weekday !== undefined ? undefined : resolveDate(point, view);
    if (teaser || point.recurring || point.same === 'time') return undefined;
    const day = this.narrative.dayOfTime(at);
    return day && dayValue(day);
  }

  private resolveDuration(expression: Expression, tied: boolean): Resolved {
    const amounts = expression.amounts;
    const grain: Grain = amounts ? grainOfAmounts(amounts) : 'minute';
    const resolved: Resolved = { value: undefined, edtf: undefined, time: undefined, grain, approximate: expression.approximate, conflict: undefined };
    if (!tied || !amounts || !expression.anchor || !this.publication || isClockDuration(amounts)) return resolved;
    const day = { year: this.publication.year, month: this.publication.month, day: this.publication.day };
    const other = shiftDay(day, amounts, expression.anchor < 0 ? -1 : 1);
    if (other.year < 1 || other.year > 9999) return resolved;
    const [first, last] = expression.anchor < 0 ? [other, day] : [day, other];
    return { ...resolved, edtf: `${dayText(first)}/${dayText(last)}` };
  }

  private write(expression: Expression, point: Point, to: Point | undefined, start: Value | undefined, end: Value | undefined, moment: string | undefined): Resolved {
    const approximate = expression.approximate || !!start?.approximate || !!end?.approximate || point.edge === 'year';
    const grain = grainOf(to ?? point, end ?? start);
    const value = start && end && start.first && end.last ? { ...start, last: end.last } : start;
    const conflict = conflictOf(point, start) ?? (to && conflictOf(to, end));
    const edtf = moment ?? this.edtfOf(expression, point, to, start, end);
    // A time of a day that is not known stays a time.
    const time = edtf === undefined || (point.clock && start && !start.first) ? timeText(point, to?.dated ? undefined : to) : undefined;
    return { value, edtf, time, grain, approximate, conflict };
  }

  /** 같은 시각, 30분 뒤: date-times that follow another one. */
  private momentOf(expression: Expression, point: Point): string | undefined {
    const { same, offset } = point;
    const away = offset && isClockDuration(offset.amounts);
    const moment = same === 'time' ? this.narrative.lastTime : away ? this.narrative.timeAway(offset.amounts, offset.sign, expression.start) : undefined;
    return moment && expression.open ? (expression.open === 'end' ? `${moment}/..` : `../${moment}`) : moment;
  }

  private edtfOf(expression: Expression, point: Point, to: Point | undefined, start: Value | undefined, end: Value | undefined): string | undefined {
    if (!start) return undefined;
    const clock = clockText(point, start);
    const low = clock ?? start.low;
    const high = clock ?? start.high;
    if (expression.untilNow) return this.publication ? intervalText(low, dayText(this.publication)) : `${low}/..`;
    if (expression.amounts) return clock ? withHours(expression.amounts, point, start, clock) : withDuration(expression, start, low);
    if (to) {
      if (!end || endsBefore(end, start)) return undefined;
      const endText = clockText(to, to.dated ? end : laterDay(point, to, end)) ?? end.high;
      if (expression.open === 'end') return `${low}/..`;
      return intervalText(low, endText);
    }
    if (expression.open === 'end') return `${low}/..`;
    if (expression.open === 'start') return `../${expression.exclusive && !clock ? endBefore(start) : high}`;
    if (clock) return clock;
    return expression.approximate && start.edtf !== undefined ? approximately(start.edtf, start.grain) : start.edtf;
  }

  private mention(expression: Expression, resolved: Resolved): DateMention {
    const { start, end, rule, parts } = expression;
    for (let k = 0; k < parts.length; k++) parts[k]!.text = this.text.slice(parts[k]!.start, parts[k]!.end);
    const mention: DateMention = {
      kind: 'date',
      text: this.text.slice(start, end),
      start,
      end,
      grain: resolved.grain,
      approximate: resolved.approximate,
      parts,
      rule,
      confidence: CONFIDENCE.get(rule) ?? 0.9,
    };
    if (resolved.edtf !== undefined) mention.edtf = resolved.edtf;
    if (expression.amounts) mention.duration = isoDuration(expression.amounts);
    if (resolved.time) mention.time = resolved.time;
    if (resolved.conflict) mention.conflict = resolved.conflict;
    return mention;
  }
}

/** The first end of an interval that has a time of day. */
function firstTime(edtf: string): string {
  const slash = edtf.indexOf('/');
  if (slash < 0) return edtf;
  const start = edtf.slice(0, slash);
  return start.includes('T') ? start : edtf.slice(slash + 1);
}

/** Spans, sorted by start, that lie in no other one. */
function outermost(quotes: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const quote of quotes) if (quote.start >= (kept.at(-1)?.end ?? 0)) kept.push(quote);
  return kept;
}

/** Whether an expression can name the day on which someone spoke: one day, not a range, not background. */
const isSpoken = ({ from, to, open }: Expression): boolean =>
  !!from && !to && !open && (from.day !== undefined || from.dayShift !== undefined) && from.direction !== 1;

/** 2월 30일 is in no calendar. */
function isImpossible(point: Point | undefined): boolean {
  return point?.day !== undefined && point.month !== undefined && !point.lunar && !hasDay(point.year, point.month, point.day);
}

/** A range that runs backwards is none: nothing says what is meant. */
const endsBefore = (end: Value, start: Value): boolean => !!end.last && !!start.first && orderOf(end.last) < orderOf(start.first);

/** The year or the day that ends before a value begins. */
function endBefore({ first, low, grain }: Value): string {
  if (!first) return low;
  return grain === 'year' ? dayText({ ...first, year: first.year - 1 }).slice(0, -6) : dayText(addDays(first, -1));
}

/** The end of a time range has the start's part of the day, or is in the afternoon (오전 10시부터 2시까지), where that puts it behind the start. */
function withStart(to: Point, from: Point): Point {
  if (to.clock === undefined || to.period !== undefined || from.period === undefined || !from.clock || to.dated) return to;
  const { clock } = to;
  const start = hourOfDay(from.clock.hour, from.period);
  const period = [from.period, '오후'].find((part) => hourOfDay(clock.hour, part) >= start);
  return period === undefined ? to : { ...to, period };
}

/** Without a publication date the end of 6월 4일부터 8일까지 still has the start's month. */
function withMonth(to: Point, from: Point, start: Value | undefined): Point {
  const bare = to.day !== undefined && to.month === undefined && !to.monthShift;
  return bare && start && !start.first && from.month !== undefined ? { ...to, month: from.month } : to;
}

/** A time range that ends before it starts ends on the next day. */
function laterDay(from: Point, to: Point, day: Value): Value {
  if (!from.clock || !to.clock || !day.first) return day;
  const minutes = ({ clock, period }: Point): number => hourOfDay(clock!.hour, period) * 60 + (clock!.minute ?? 0);
  return minutes(to) < minutes(from) ? { ...day, first: addDays(day.first, 1) } : day;
}

/** The date-time of a point on a single day, or undefined when it has no hour or no such day. */
function clockText({ clock, period }: Point, { first, last }: Value): string | undefined {
  if (!clock || !first || !last) return undefined;
  const hour = hourOfDay(clock.hour, period);
  const day = hour >= 24 ? addDays(first, 1) : first;
  return dateTimeText(day, hour % 24, clock.minute ?? 0, clock.second ?? 0);
}

function timeText(point: Point, to: Point | undefined): string | undefined {
  const one = ({ clock, period }: Point): string | undefined => clock && `${two(hourOfDay(clock.hour, period) % 24)}:${two(clock.minute ?? 0)}`;
  const start = one(point);
  const end = to && one(to);
  return start && end ? `${start}/${end}` : start;
}

/** 11일부터 나흘간: both ends included; months and years likewise. */
function withDuration(expression: Expression, start: Value, low: string): string | undefined {
  if (!start.first) return `${low}/..`;
  const after = shiftDay(start.first, expression.amounts!, 1);
  if (after.year > 9999 || after.year < 1) return undefined;
  const last = addDays(after, -1);
  const text = dayText(last);
  const width = start.grain === 'year' ? 4 : start.grain === 'month' && low.length === 7 ? 7 : 10;
  return intervalText(low, text.slice(0, width));
}

/** 오후 2시부터 3시간 동안. */
function withHours(amounts: Amounts, { clock, period }: Point, { first }: Value, low: string): string {
  const begin = hourOfDay(clock!.hour, period) * 3600 + (clock!.minute ?? 0) * 60 + (clock!.second ?? 0);
  return `${low}/${secondsFrom(first!, begin + secondsOf(amounts))}`;
}

function conflictOf(point: Point, value: Value | undefined): string | undefined {
  if (point.statedWeekday === undefined || !value?.first || !value.last || orderOf(value.first) !== orderOf(value.last)) return undefined;
  const actual = isoWeekday(value.first);
  if (actual === point.statedWeekday) return undefined;
  return `${dayText(value.first)}은 ${WEEKDAYS[actual - 1]}요일, 적힌 것은 ${WEEKDAYS[point.statedWeekday - 1]}요일`;
}

function grainOf({ clock, offset }: Point, value: Value | undefined): Grain {
  if (clock) return clock.second !== undefined ? 'second' : clock.minute !== undefined ? 'minute' : 'hour';
  return value?.grain ?? (offset ? grainOfAmounts(offset.amounts) : 'day');
}

function grainOfAmounts({ seconds, minutes, hours, days, weeks, months }: Amounts): Grain {
  if (seconds) return 'second';
  if (minutes) return 'minute';
  if (hours) return 'hour';
  if (days) return 'day';
  if (weeks) return 'week';
  return months ? 'month' : 'year';
}

/** Resolves expressions in text order against publication, narrative and quotes. */
export function assemble(expressions: readonly Expression[], source: DateSource): DateMention[] {
  return new Assembler(source).run(expressions);
}
