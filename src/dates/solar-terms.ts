/** The 24 solar terms (24절기) and the three dog days (삼복), by the sun's longitude in Korean standard time. */
import { addDays, daysBetween, type CivilDay } from './calendar';

/** The terms from 소한 (285°) on, 15 degrees apart, in the order of the year. */
export const SOLAR_TERMS =
  '소한 대한 입춘 우수 경칩 춘분 청명 곡우 입하 소만 망종 하지 소서 대서 입추 처서 백로 추분 한로 상강 입동 소설 대설 동지'.split(' ');

const FIRST_LONGITUDE = 285;
const MIDSUMMER = SOLAR_TERMS.indexOf('하지');
const AUTUMN = SOLAR_TERMS.indexOf('입추');

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Days from 2000-01-01 noon (terrestrial time) to 2000-01-01. */
const NOON = 0.5;
/** Korean standard time is nine hours ahead. */
const ZONE = 9 / 24;
const SECONDS_OF_DAY = 86_400;

/**
 * The sun's apparent longitude in degrees, to about 0.01 degree, a quarter of an hour (Meeus, Astronomical Algorithms,
 * chapter 25).
 *
 * @param days days since 2000-01-01 noon, terrestrial time
 */
function sunLongitude(days: number): number {
  const t = days / 36_525;
  const anomaly = radians(357.52911 + 35_999.05029 * t - 0.0001537 * t * t);
  const center =
    (1.914602 - 0.004817 * t) * Math.sin(anomaly) + (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) + 0.000289 * Math.sin(3 * anomaly);
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t;
  return mean + center - 0.00569 - 0.00478 * Math.sin(radians(125.04 - 1934.136 * t));
}

/** Seconds by which terrestrial time is ahead (Espenak and Meeus, good to a minute from 1900 to 2100). */
const clockDrift = (year: number): number => 62.92 + 0.32217 * (year - 2000) + 0.005589 * (year - 2000) ** 2;

/** The day of a solar term in a year, by its index in {@link SOLAR_TERMS}. */
export function solarTermDay(year: number, term: number): CivilDay {
  const wanted = FIRST_LONGITUDE + 15 * term;
  let days = (year - 2000) * 365.2422 + 5 + 15.22 * term;
  for (let round = 0; round < 5; round++) {
    const off = ((((wanted - sunLongitude(days)) % 360) + 540) % 360) - 180;
    days += off * 1.01456;
  }
  return addDays({ year: 2000, month: 1, day: 1 }, Math.floor(days + NOON + ZONE - clockDrift(year) / SECONDS_OF_DAY));
}

/** 1970-01-01 was 신사(辛巳), the 18th of the 60 days; 경(庚) days are those of the seventh stem. */
const daysToGeng = (day: CivilDay): number => (((6 - (daysBetween({ year: 1970, month: 1, day: 1 }, day) + 17)) % 10) + 10) % 10;

/** 초복 (0) and 중복 (1) are the third and fourth 경 day from 하지, 말복 (2) the first from 입추. */
export function dogDay(year: number, which: 0 | 1 | 2): CivilDay {
  const from = solarTermDay(year, which === 2 ? AUTUMN : MIDSUMMER);
  return addDays(from, daysToGeng(from) + (which === 2 ? 0 : 20 + 10 * which));
}
