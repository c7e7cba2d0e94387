import type { CivilDateTime } from './civil';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/;

/** Reads the ISO date or date-time that a page gave, as civil time; `undefined` for anything else. */
export function parseIsoDateTime(iso: string | undefined): CivilDateTime | undefined {
  const match = iso === undefined ? undefined : ISO.exec(iso);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  return {
    year: year!,
    month: month!,
    day: day!,
    ...(hour === undefined ? {} : { hour, minute: minute! }),
    ...(second === undefined ? {} : { second }),
  };
}
