/**
 * The `table` format: one text's finds as a report for people.
 */
import type { DateMention, Entity, ExtractedDocument, PersonRole, QuoteMention } from '../types';
import { columns } from './columns';
import { explanationReport } from './explanation';
import { STDIN } from './inputs';
import type { Io } from './io';
import { palette, printable, type Palette } from './terminal';
import type { Result, Writer } from './writers';

const DEFAULT_WIDTH = 100;
const MIN_WIDTH = 60;
const MAX_WIDTH = 140;

/** Writes reports, with an empty line between two. */
export function reportWriter(io: Io): Writer {
  const colors = palette(io);
  const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, io.stdout.columns ?? DEFAULT_WIDTH));
  let first = true;
  return {
    document: (result) => {
      const before = first ? '' : '\n';
      first = false;
      return `${before}${report(result, colors, width)}\n`;
    },
    failure: () => '',
    end: () => '',
  };
}

function report({ id, document, explanation }: Result, colors: Palette, width: number): string {
  const entities = (kind: Entity['kind']): Entity[] => document.entities.filter((entity) => entity.kind === kind);
  const section = (title: string, rows: string[][], wide: number): string =>
    rows.length === 0 ? '' : `${colors.heading(title)}\n${columns(rows, wide, width)}`;
  return [
    header(id, document, colors),
    section('People', personRows(entities('person'), colors), 1),
    section('Organizations', organizationRows(entities('organization'), colors), 2),
    section('Places', placeRows(entities('place'), colors), 2),
    section('Dates', dateRows(document.dates, colors), 2),
    section('Quotes', quoteRows(document, colors), 1),
    document.mentions.length === 0 ? colors.faint('Nothing found.') : '',
    ...(explanation ? [`${colors.heading('Why')}\n${explanationReport(document.mentions, explanation, colors)}`] : []),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function header(id: Result['id'], { article }: ExtractedDocument, colors: Palette): string {
  const title = colors.title(printable(article.headline ?? (id === STDIN ? 'standard input' : String(id))));
  const reporters = article.reporters.map((reporter) => `${reporter} 기자`);
  const source = [...article.press, ...(article.publishedAt ? [article.publishedAt] : []), ...reporters];
  return source.length === 0 ? title : `${title}\n${colors.faint(printable(source.join(' · ')))}`;
}

function personRows(people: readonly Entity[], colors: Palette): string[][] {
  return people.map((person) => [
    colors.name(printable(person.name)),
    [
      ...(person.type === 'group' ? ['group'] : []),
      ...(person.roles ?? []).map(roleText),
      ...aliasList(person, colors),
    ].join('; '),
    times(person, colors),
  ]);
}

/** `한빛대학교 총장`, with the status where it is not the ordinary one. */
function roleText(role: PersonRole): string {
  const words = role.affiliation === undefined ? role.title : `${role.affiliation} ${role.title}`;
  return printable(role.status === undefined || role.status === 'current' ? words : `${words} (${role.status})`);
}

function organizationRows(organizations: readonly Entity[], colors: Palette): string[][] {
  return organizations.map((organization) => [
    colors.name(printable(organization.name)),
    organization.type ?? '',
    aliasList(organization, colors).join(''),
    times(organization, colors),
  ]);
}

function placeRows(places: readonly Entity[], colors: Palette): string[][] {
  return places.map((place) => [
    colors.name(printable(place.name)),
    colors.value(officialCode(place)),
    aliasList(place, colors).join(''),
    times(place, colors),
  ]);
}

/** 법정동코드 and country codes are for readers; the ids of dictionary entries are for `--explain`. */
function officialCode({ ref = '' }: Entity): string {
  return /^(?:kr|iso):/.test(ref) ? printable(ref) : '';
}

/** A piece of a place's or a person's name (공주시 of 충청남도 공주시, 서 of 서하늘) tells the reader nothing new. */
function aliasList({ kind, name, aliases }: Entity, colors: Palette): string[] {
  const other = kind === 'organization' ? aliases : aliases.filter((alias) => !name.includes(alias));
  return other.length === 0 ? [] : [colors.faint(`= ${printable(other.join(', '))}`)];
}

function times({ mentions }: Entity, colors: Palette): string {
  return count(mentions.length, colors);
}

/** How often something stands in the text, where that is more than once. */
function count(mentions: number, colors: Palette): string {
  return mentions === 1 ? '' : colors.faint(`×${mentions}`);
}

/** One row for every text and value, in the order of the first. */
function dateRows(dates: readonly DateMention[], colors: Palette): string[][] {
  const rows = new Map<string, { date: DateMention; mentions: number }>();
  for (const date of dates) {
    const key = `${date.text}\n${dateValue(date)}`;
    const row = rows.get(key);
    if (row) row.mentions += 1;
    else rows.set(key, { date, mentions: 1 });
  }
  return [...rows.values()].map(({ date, mentions }) => [
    printable(date.text),
    colors.value(`→ ${dateValue(date)}`),
    [...(date.approximate ? ['approximate'] : []), ...(date.conflict ? [colors.bad(printable(date.conflict))] : [])].join(', '),
    count(mentions, colors),
  ]);
}

function dateValue({ edtf, duration, time }: DateMention): string {
  return edtf ?? duration ?? time ?? 'unresolved';
}

function quoteRows({ quotes, entities }: ExtractedDocument, colors: Palette): string[][] {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  return quotes.map((quote) => [
    speakerText(quote, known.get(quote.speakerEntity ?? ''), colors),
    quoteText(quote),
    colors.faint(quote.form),
  ]);
}

function speakerText({ speaker }: QuoteMention, entity: Entity | undefined, colors: Palette): string {
  if (speaker === undefined) return colors.faint('no speaker:');
  const title = entity?.roles?.[0]?.title;
  return `${colors.name(printable(speaker))}${title === undefined ? '' : ` ${printable(title)}`}:`;
}

/** Quote marks stand only around words that are the speaker's own. */
function quoteText(quote: QuoteMention): string {
  const words = quote.segments ? quote.segments.map((segment) => segment.text).join(' … ') : quote.text;
  const text = `${printable(words)}${quote.truncated ? ' …' : ''}`;
  return quote.form === 'direct' ? `“${text}”` : text;
}
