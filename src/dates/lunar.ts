/** The Korean lunar calendar: the only importer of korean-lunar-calendar. */
import KoreanLunarCalendar from 'korean-lunar-calendar';
import type { CivilDay } from './calendar';

/** The years that the calendar's table covers. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2050;

/** Made when it is first asked, and kept: it sums a thousand years up as it is made, and again for each year that it has not seen. */
let shared: KoreanLunarCalendar | undefined;

/**
 * The solar day of a lunar date, or undefined outside the years 1000 to 2050, for a day that the lunar month lacks and for a
 * leap month that the year lacks.
 *
 * @param leap Whether the month is the one put in behind the ordinary month of that number (윤달).
 *
 * @example solarDay(2024, 1, 1) // { year: 2024, month: 2, day: 10 }, 설날
 */
export function solarDay(year: number, month: number, day: number, leap = false): CivilDay | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const calendar = (shared ??= new KoreanLunarCalendar());
  if (!calendar.setLunarDate(year, month, day, leap)) return undefined;
  const solar = calendar.getSolarCalendar();
  return { year: solar.year, month: solar.month, day: solar.day };
}
