/** Points so far from another: 사흘 뒤, 3개월 전, 추석 이틀 전, 오늘로부터 3일 뒤. */
import { CharacterSet } from '../engine/tables';
import type { DatePart } from '../types';
import { closes, skipAttached, skipSpaces, skipWord } from './boundary';
import { Code, codeAt } from './codes';
import { isClockDuration, readDuration, type Duration } from './durations';
import { findTerm } from './lexicon';
import { emptyPoint, expressionOf, Kind, partOf, type Component, type Expression, type Offset } from './model';
import { endOf, partsOf, readChain, seriesOf, writeChain } from './points';
import { closeSide } from './ranges';

const TIME_KINDS = Kind.period | Kind.clock;
/** 전 before these is the determiner (全). */
const WHOLE_OF = ['세계', '국민', '직원', '지역', '과목', '종목', '구간', '품목', '부문', '분야', '당원', '세대', '연령'];

const AROUND_STARTS = /* @__PURE__ */ new CharacterSet('전뒤후');

/** Behind 전, 뒤 or 후 and the space before it, or -1. */
function skipAround(text: string, at: number): number {
  const wordAt = skipSpaces(text, at);
  if (!AROUND_STARTS.has(codeAt(text, wordAt)) || !closes(text, wordAt + 1)) return -1;
  return text.startsWith('전', wordAt) && skipWord(text, wordAt + 1, WHOLE_OF) > 0 ? -1 : wordAt + 1;
}

/** How far the words that end at an offset lead. */
const offsetOf = (text: string, end: number, { amounts }: Duration): Offset => ({ amounts, sign: text.startsWith('전', end - 1) ? -1 : 1 });

/** 사흘 뒤, 3개월 전, with a time behind it. */
export function readOffset(text: string, at: number, duration: Duration, approximate: boolean): Expression | undefined {
  const end = skipAround(text, duration.end);
  if (end < 0) return undefined;
  const from = emptyPoint();
  from.dated = true;
  from.offset = offsetOf(text, end, duration);
  const unit: DatePart['unit'] = isClockDuration(duration.amounts) ? 'time' : 'date';
  const expression = expressionOf(at, end, 'dates/offset', from, approximate, [partOf(at, end, unit)]);
  const weekday = readWeekday(text, duration, end);
  if (weekday) {
    from.weekday = weekday.value;
    expression.end = weekday.end;
    expression.parts[0]!.end = weekday.end;
    return closeSide(text, expression, expression.end);
  }
  const day = readDayOfYear(text, duration, end);
  if (day) {
    from.yearShift = { by: from.offset.sign * duration.amounts.years, from: 'publication' };
    from.offset = undefined;
    writeChain(from, day);
    expression.end = endOf(day);
    const [date, ...times] = partsOf(day);
    expression.parts[0]!.end = date!.end;
    expression.parts.push(...times);
    return closeSide(text, expression, expression.end);
  }
  const time = unit === 'date' ? readChain(text, skipSpaces(text, end), TIME_KINDS, true) : undefined;
  if (time) {
    writeChain(from, time);
    expression.end = endOf(time);
    expression.parts.push(...partsOf(time));
  }
  return closeSide(text, expression, expression.end);
}


/** 2주 전 목요일: a weekday of the week that an offset of whole weeks leads to. */
function readWeekday(text: string, { amounts }: Duration, end: number): Component | undefined {
  if (!amounts.weeks || amounts.days || amounts.months || amounts.years || codeAt(text, end) !== Code.space) return undefined;
  const weekday = findTerm(text, end + 1, Kind.weekday);
  return weekday && closes(text, weekday.end) ? weekday : undefined;
}

/** What names a day or a month of the year that whole years lead to. */
const PARTS_OF_YEAR = Kind.month | Kind.dayShift;

/** 10년 전 오늘, 3년 전 5월: a part of the year that an offset of whole years leads to. */
function readDayOfYear(text: string, { amounts, approximate }: Duration, end: number): Component[] | undefined {
  const { years, months, weeks, days } = amounts;
  if (!years || months || weeks || days || approximate || codeAt(text, end) !== Code.space) return undefined;
  const chain = readChain(text, end + 1, PARTS_OF_YEAR, true);
  if (!chain || seriesOf(chain)) return undefined;
  const [first] = chain;
  return first!.kind === Kind.month || (first!.from === 'publication' && first!.value === 0) ? chain : undefined;
}

const FROM = ['로부터', '으로부터', '에서부터', '부터'];

/** Reads how far from the point before it another is: 추석 이틀 전, 5월 3일로부터 두 달 뒤. */
export function readDistance(text: string, expression: Expression, at: number): boolean {
  const from = skipAttached(text, at, FROM);
  const begin = skipSpaces(text, from > 0 ? from : at);
  if (begin === (from > 0 ? from : at) || !expression.from || (from < 0 && !expression.from.holiday)) return false;
  const duration = readDuration(text, begin);
  if (!duration?.certain || duration.closed || isClockDuration(duration.amounts)) return false;
  const end = skipAround(text, duration.end);
  if (end < 0) return false;
  expression.from.distance = offsetOf(text, end, duration);
  expression.end = end;
  expression.rule = 'dates/offset';
  expression.parts.push(partOf(begin, end, 'date'));
  closeSide(text, expression, end);
  return true;
}
