/**
 * Checks the options of a call or of an extractor, and brings them into the one form that the pipeline reads.
 */
import { KoEntitiesError } from './errors';
import type { CivilDateTime } from './engine/civil';
import type { Extension } from './extension';
import { checkExtensions, kindsOf } from './rules/check';
import type { MentionKind, Scope, Strictness } from './types';

/** The kinds of mention, in the order in which reports list them. */
export const MENTION_KINDS: readonly MentionKind[] = ['person', 'organization', 'place', 'date', 'quote'];

/** What `scope` takes. */
export const SCOPES: readonly Scope[] = ['story', 'all'];

/** What `strictness` takes. */
export const STRICTNESSES: readonly Strictness[] = ['strict', 'balanced', 'broad'];

/** The zone in which dates are read when none is given. */
export const DEFAULT_TIME_ZONE = 'Asia/Seoul';

/** Options after checking, every default filled in. */
export interface ResolvedOptions {
  /** The publication date as civil time in `timeZone`; left out when none is given. */
  publishedAt?: CivilDateTime;
  timeZone: string;
  kinds: ReadonlySet<string>;
  scope: Scope;
  strictness: Strictness;
  /** What was given as `dictionaries`, unchecked beyond being a list. */
  dictionaries: readonly unknown[];
  /** What was given as `extensions`, checked. */
  extensions: readonly Extension[];
}

/**
 * The text of a call.
 *
 * @throws KoEntitiesError (a `TypeError`) with the code `INVALID_TEXT` for anything but a string
 */
export function checkText(text: unknown): string {
  if (typeof text === 'string') return text;
  throw new KoEntitiesError('INVALID_TEXT', `text takes a string, not ${text === null ? 'null' : typeof text}`, { field: 'text' });
}

/** Where options come from: an extractor takes more of them than one of its calls. */
export type OptionsOwner = 'call' | 'extractor';

const CALL_OPTIONS: readonly string[] = ['publishedAt', 'timeZone', 'kinds', 'scope', 'strictness', 'extensions'];
const EXTRACTOR_OPTIONS: readonly string[] = [...CALL_OPTIONS, 'dictionaries'];

const ALL_KINDS: ReadonlySet<string> = new Set(MENTION_KINDS);

const DEFAULTS: ResolvedOptions = { timeZone: DEFAULT_TIME_ZONE, kinds: ALL_KINDS, scope: 'story', strictness: 'balanced', dictionaries: [], extensions: [] };

/**
 * Checks options and fills in the defaults: `timeZone` Asia/Seoul, all kinds, `scope` story, `strictness` balanced. An
 * option that is `undefined` counts as not given.
 *
 * @param options what the caller passed
 * @param owner `extractor` also takes `dictionaries`
 * @param inherited what holds where nothing is given: for a call, what its extractor has
 * @throws KoEntitiesError (a `TypeError`) with the code `UNKNOWN_OPTION`, `INVALID_OPTION`, `INVALID_DATE` or `INVALID_EXTENSION`
 *
 * @example
 * resolveOptions({ publishedAt: '2020-07-15T23:30:00Z' }).publishedAt;
 * // { year: 2020, month: 7, day: 16, hour: 8, minute: 30, second: 0 }
 */
export function resolveOptions(options?: unknown, owner: OptionsOwner = 'extractor', inherited: ResolvedOptions = DEFAULTS): ResolvedOptions {
  if (options === undefined) return inherited;
  const given = ownOptions(options, owner === 'extractor' ? EXTRACTOR_OPTIONS : CALL_OPTIONS);
  const timeZone = readTimeZone(given.timeZone, inherited.timeZone);
  const extensions = given.extensions === undefined ? inherited.extensions : checkExtensions(readList('extensions', given.extensions, []));
  const resolved: ResolvedOptions = {
    timeZone,
    kinds: given.kinds === undefined ? withOwnKinds(inherited, extensions) : readKinds(given.kinds, [...MENTION_KINDS, ...kindsOf(extensions)]),
    scope: readChoice('scope', given.scope, SCOPES, inherited.scope),
    strictness: readChoice('strictness', given.strictness, STRICTNESSES, inherited.strictness),
    dictionaries: readList('dictionaries', given.dictionaries, inherited.dictionaries),
    extensions,
  };
  if (given.publishedAt !== undefined) resolved.publishedAt = resolvePublishedAt(given.publishedAt, timeZone);
  else if (inherited.publishedAt) resolved.publishedAt = inherited.publishedAt;
  return resolved;
}

/** All kinds where none are named: also those that a call's own extensions add. */
function withOwnKinds(inherited: ResolvedOptions, extensions: readonly Extension[]): ReadonlySet<string> {
  if (extensions === inherited.extensions) return inherited.kinds;
  const old = new Set([...MENTION_KINDS, ...kindsOf(inherited.extensions)]);
  const isAll = inherited.kinds.size === old.size;
  return new Set([...(isAll ? MENTION_KINDS : inherited.kinds), ...(isAll ? kindsOf(extensions) : [])]);
}

/** The options by name, none of them checked. */
type GivenOptions = Partial<Record<keyof ResolvedOptions, unknown>>;

/** What was given as own properties, all of them known names: nothing that a prototype holds is an option. */
function ownOptions(options: unknown, known: readonly string[]): GivenOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new KoEntitiesError('INVALID_OPTION', `options takes an object, not ${describe(options)}`);
  }
  const given: GivenOptions = { publishedAt: undefined, timeZone: undefined, kinds: undefined, scope: undefined, strictness: undefined, dictionaries: undefined, extensions: undefined };
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) {
      const message = `unknown option ${describe(name)}; the options are ${known.join(', ')}`;
      throw new KoEntitiesError('UNKNOWN_OPTION', message, { field: name });
    }
    given[name as keyof ResolvedOptions] = (options as GivenOptions)[name as keyof ResolvedOptions];
  }
  return given;
}

function readChoice<T extends string>(name: string, value: unknown, choices: readonly T[], fallback: T): T {
  if (value === undefined) return fallback;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) {
    const message = `${name} takes one of ${choices.join(', ')}, not ${describe(value)}`;
    throw new KoEntitiesError('INVALID_OPTION', message, { field: name });
  }
  return choice;
}

function readKinds(value: unknown, kinds: readonly string[]): ReadonlySet<string> {
  const takes = `kinds takes a list of ${kinds.join(', ')}`;
  if (!Array.isArray(value)) {
    throw new KoEntitiesError('INVALID_OPTION', `${takes}, not ${describe(value)}`, { field: 'kinds' });
  }
  return new Set(
    value.map((item: unknown) => {
      const kind = kinds.find((candidate) => candidate === item);
      if (kind === undefined) {
        throw new KoEntitiesError('INVALID_OPTION', `${takes}; ${describe(item)} is none`, { field: 'kinds' });
      }
      return kind;
    }),
  );
}

function readList(name: string, value: unknown, fallback: readonly unknown[]): readonly unknown[] {
  if (value === undefined) return fallback;
  if (Array.isArray(value)) return value;
  throw new KoEntitiesError('INVALID_OPTION', `${name} takes a list, not ${describe(value)}`, { field: name });
}

function readTimeZone(value: unknown, fallback: string): string {
  if (value === undefined) return fallback;
  if (value === DEFAULT_TIME_ZONE) return DEFAULT_TIME_ZONE;
  if (typeof value === 'string' && isTimeZone(value)) return value;
  const message = `timeZone takes an IANA time zone such as ${DEFAULT_TIME_ZONE}, not ${describe(value)}`;
  throw new KoEntitiesError('INVALID_OPTION', message, { field: 'timeZone' });
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const DATE = /(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/;
const TIME = /(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d{1,9})?)?/;
const OFFSET = /Z|(?<sign>[+-])(?<offsetHours>\d\d)(?::?(?<offsetMinutes>\d\d))?/;
const DATE_TIME = new RegExp(`^${DATE.source}(?:[T ]${TIME.source}(?<offset>${OFFSET.source})?)?$`);

/**
 * A publication date as civil time. A bare date or date-time is taken as it stands; a `Date`, and a date-time with `Z`
 * or an offset, is what the clocks in `timeZone` showed at that moment.
 *
 * @param value ISO date, ISO date-time (`T` or a space between, seconds optional), or a valid `Date`
 * @param timeZone IANA name
 * @throws KoEntitiesError (a `TypeError`) with the code `INVALID_DATE`
 *
 * @example
 * resolvePublishedAt('2020-07-15', 'Asia/Seoul'); // { year: 2020, month: 7, day: 15 }
 */
export function resolvePublishedAt(value: unknown, timeZone: string): CivilDateTime {
  if (value instanceof Date) {
    const civil = Number.isNaN(value.getTime()) ? undefined : civilInZone(value, timeZone);
    if (civil === undefined) throw invalidDate('an invalid Date');
    return civil;
  }
  const day = typeof value === 'string' && value.length === 10 ? readBareDay(value) : undefined;
  if (day) return day;
  const groups = typeof value === 'string' ? DATE_TIME.exec(value.trim())?.groups : undefined;
  const written = groups && readCivil(groups);
  if (!groups || !written) throw invalidDate(describe(value));
  if (groups['offset'] === undefined) return written;
  const minutes = Number(groups['offsetHours'] ?? 0) * 60 + Number(groups['offsetMinutes'] ?? 0);
  const moment = utcMoment(written) - (groups['sign'] === '-' ? -minutes : minutes) * 60_000;
  const civil = civilInZone(new Date(moment), timeZone);
  if (civil === undefined) throw invalidDate(describe(value));
  return civil;
}

/** `2020-07-15`, without the expression that reads all forms: nearly every call gives its date in this one. */
function readBareDay(value: string): CivilDateTime | undefined {
  if (value[4] !== '-' || value[7] !== '-') return undefined;
  const year = readNumber(value, 0, 4);
  const month = readNumber(value, 5, 7);
  const day = readNumber(value, 8, 10);
  if (!(year > 0 && month > 0 && month <= 12 && day > 0)) return undefined;
  return day <= 28 || isCalendarDay({ year, month, day }) ? { year, month, day } : undefined;
}

/** The digits from one offset to another as a number; NaN where one is none. */
function readNumber(value: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = value.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

function invalidDate(given: string): KoEntitiesError {
  const takes = 'an ISO date (2020-07-15), an ISO date-time (2020-07-15T14:39, 2020-07-15T14:39:00+09:00) or a Date';
  return new KoEntitiesError('INVALID_DATE', `publishedAt takes ${takes}, not ${given}`, { field: 'publishedAt' });
}

function readCivil(groups: Readonly<Record<string, string | undefined>>): CivilDateTime | undefined {
  const civil: CivilDateTime = {
    year: Number(groups['year']),
    month: Number(groups['month']),
    day: Number(groups['day']),
  };
  if (groups['hour'] !== undefined) civil.hour = Number(groups['hour']);
  if (groups['minute'] !== undefined) civil.minute = Number(groups['minute']);
  if (groups['second'] !== undefined) civil.second = Number(groups['second']);
  const time = (civil.hour ?? 0) <= 23 && (civil.minute ?? 0) <= 59 && (civil.second ?? 0) <= 59;
  return civil.year > 0 && time && isCalendarDay(civil) ? civil : undefined;
}

function isCalendarDay({ year, month, day }: CivilDateTime): boolean {
  const date = new Date(utcMoment({ year, month, day }));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Milliseconds since 1970 of a civil time in UTC; unlike `Date.UTC`, the years 1 to 99 are what they say. */
function utcMoment({ year, month, day, hour = 0, minute = 0, second = 0 }: CivilDateTime): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second, 0);
}

/** What the clocks in a zone showed at a moment; `undefined` outside the years 1 to 9999. */
function civilInZone(moment: Date, timeZone: string): CivilDateTime | undefined {
  if (moment.getTime() < utcMoment({ year: 1, month: 1, day: 2 }) || moment.getUTCFullYear() > 9998) return undefined;
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const fields = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const field = (type: Intl.DateTimeFormatPartTypes): number => fields.get(type) ?? 0;
  return {
    year: field('year'),
    month: field('month'),
    day: field('day'),
    hour: field('hour'),
    minute: field('minute'),
    second: field('second'),
  };
}

/** A value as an error message shows it: strings in quotes and cut short, other things by what they are. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'an object' : `a value of type ${typeof value}`;
}
