/**
 * Civil time: a calendar date, perhaps with a time of day, in no zone.
 */

/** A calendar date with as much of the time of day as is known. Months and days count from 1, hours run 0 to 23. */
export interface CivilDateTime {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
}
