/**
 * Two real pages that lie beside the checkout where the project is developed (`../shared`), annotated whole. Nothing of
 * them is in this repository; where they are missing, nothing is measured.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';
import type { ExtractedDocument } from '../../src/types';
import { expectFaithful } from '../support/invariants';
import { f1, isOneOf, pairs, type ScoredSpan } from '../support/scores';

const FOLDER = join('..', 'shared');
const PAGES = join(FOLDER, 'seeds');
const GOLD = join(FOLDER, 'eval', 'seeds.jsonl');
const present = existsSync(PAGES) && existsSync(GOLD);

interface GoldMention extends ScoredSpan {
  [attribute: string]: unknown;
}

interface GoldPage {
  text: string;
  publishedAt: string;
  mentions: GoldMention[];
}

interface Read {
  gold: GoldPage;
  document: ExtractedDocument;
}

/** Each page with what is found in it. */
function readPages(): Read[] {
  return readFileSync(GOLD, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldPage)
    .map((gold) => ({ gold, document: extract(gold.text, { publishedAt: gold.publishedAt }) }));
}

/** All mentions in one line of offsets, so that pages do not mix. */
function together(reads: readonly Read[]): { gold: GoldMention[]; found: GoldMention[] } {
  let base = 0;
  const gold: GoldMention[] = [];
  const found: GoldMention[] = [];
  const moved = (span: ScoredSpan): GoldMention => ({ ...span, start: span.start + base, end: span.end + base });
  for (const read of reads) {
    gold.push(...read.gold.mentions.map(moved));
    found.push(...read.document.mentions.map(moved));
    base += read.gold.text.length + 1;
  }
  return { gold, found };
}

if (!present) {
  describe('실제 지면', () => {
    it('이 자리에는 없다: 재지 않는다', () => {
      // eslint-disable-next-line no-console -- whoever runs the tests has to see that these measured nothing
      console.warn(`NOT MEASURED: ${PAGES} and ${GOLD} are not beside the checkout, so no real page was read.`);
      expect(existsSync(PAGES) && existsSync(GOLD)).toBe(false);
    });
  });
} else {
  describe('실제 지면', () => {
    const reads = readPages();
    const { gold, found } = together(reads);

    it.each(readdirSync(PAGES).filter((name) => name.endsWith('.txt')))('%s: 자리와 차례와 정체가 맞다', (name) => {
      const page = readFileSync(join(PAGES, name), 'utf8');
      expectFaithful(extract(page), page);
    });

    it.each([
      ['person', 0.85, 1],
      ['place', 0.85, 1],
      ['date', 0.85, 1],
      ['organization', 0.8, 1],
      ['quote', 0.8, 0.8],
    ])('%s: F1이 %d 이상이다', (kind, least, closeness) => {
      expect(f1(gold, found, kind, closeness)).toBeGreaterThanOrEqual(least);
    });

    it('말한 이가 모두 맞다', () => {
      const wrong = pairs(gold, found, 'quote', 0.8).filter(([g, f]) => (g['speaker'] === undefined ? f['speaker'] !== undefined : !isOneOf(g['speaker'], f['speaker'])));
      expect(wrong.map(([g, f]) => [g['speaker'], f['speaker']])).toEqual([]);
    });

    it.each([
      ['person', 'title'],
      ['person', 'affiliation'],
      ['date', 'edtf'],
    ])('%s의 %s: 95%% 이상 맞다', (kind, attribute) => {
      const stated = pairs(gold, found, kind, 0.5).filter(([g]) => g[attribute] !== undefined);
      expect(stated.length).toBeGreaterThan(0);
      const right = stated.filter(([g, f]) => isOneOf(g[attribute], f[attribute]));
      expect(right.length / stated.length).toBeGreaterThanOrEqual(0.95);
    });

    it('바이라인, 상용구, 다른 기사에서는 아무것도 나오지 않는다', () => {
      for (const { document } of reads) {
        const outside = document.article.zones.filter(({ type }) => type === 'byline' || type === 'boilerplate' || type === 'teaser');
        expect(outside.length).toBeGreaterThan(0);
        expect(document.mentions.filter((mention) => outside.some((zone) => mention.start < zone.end && mention.end > zone.start)).map(({ text }) => text)).toEqual([]);
      }
    });

    it('지면이 스스로 밝힌 발행일과 주어진 것이 같은 날이다', () => {
      expect(reads.map(({ gold: { text } }) => extract(text).article.publishedAt?.slice(0, 10))).toEqual(reads.map(({ gold: { publishedAt } }) => publishedAt.slice(0, 10)));
    });
  });
}
