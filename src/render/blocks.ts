/** A text in lines, each with the zone it lies in. */
import type { Span, Zone, ZoneType } from '../types';

/** A line without its break. */
export interface Block extends Span {
  /** Left out where zones do not count. */
  zone?: ZoneType;
  /** Whether the line before it is in another zone. */
  first: boolean;
}

/** Zones that the story is not told in. */
const OUTSIDE: ReadonlySet<ZoneType> = new Set<ZoneType>(['byline', 'dateline', 'teaser', 'boilerplate']);

/** Whether a zone is dimmed. */
export function isOutside(zone: ZoneType | undefined): boolean {
  return zone !== undefined && OUTSIDE.has(zone);
}

/** The lines of a text, empty ones too; the zone of a line is the one that most of it lies in. */
export function blocksOf(text: string, zones: readonly Zone[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  let entered: ZoneType | undefined;
  for (let start = 0; start <= text.length; ) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    while (at < zones.length && zones[at]!.end <= start) at += 1;
    const zone = widestZone(zones, at, start, end);
    blocks.push({ start, end, first: zone !== undefined && zone !== entered, ...(zone === undefined ? {} : { zone }) });
    if (start < end) entered = zone;
    start = end + 1;
  }
  return blocks;
}

/** The type of the zone that covers most of a line, looked for from the first zone that reaches into it. */
function widestZone(zones: readonly Zone[], from: number, start: number, end: number): ZoneType | undefined {
  let widest: ZoneType | undefined;
  let width = 0;
  for (let k = from; k < zones.length && zones[k]!.start < end; k++) {
    const covered = Math.min(end, zones[k]!.end) - Math.max(start, zones[k]!.start);
    if (covered <= width) continue;
    width = covered;
    widest = zones[k]!.type;
  }
  return widest;
}
