import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packedLexicon } from '../src/data/lexicon';
import { CONFIDENCE } from '../src/dates/confidence';
import { DATE_RULES } from '../src/dates/rules';
import { Lexicon } from '../src/dictionary/lexicon';
import { dong } from '../src/dong/index';
import { EXAMPLES_PUBLISHED, type Rule } from '../src/engine/rule';
import { createExtractor, extract } from '../src/index';
import type { ExplainedCandidate, Mention, MentionKind } from '../src/types';
import { belongsTo, CATALOGUES } from '../scripts/catalogue';
import { ARTICLES } from './support/articles';
import { sourceFiles } from './support/imports';
import { readMarked } from './support/marked';

const ALL_RULES = CATALOGUES.flatMap(({ rules }) => rules);
const EXAMPLES = CATALOGUES.flatMap(({ kind, rules }) => (kind ? rules.map((rule) => [rule.id, rule, kind] as const) : []));

const extractor = createExtractor();
const withExtension = createExtractor({ extensions: [dong] });

/** What a rule has to give: mentions, or of a weak rule candidates. */
function found(text: string, kind: MentionKind, { weak, extension }: Rule): readonly (Mention | ExplainedCandidate)[] {
  if (!weak) return mentionsOf(text, kind, extension);
  return extractor.explain(text, { start: 0, end: text.length }).candidates.filter((candidate) => candidate.kind === kind);
}

const mentionsOf = (text: string, kind: MentionKind, extension: Rule['extension']): Mention[] =>
  (extension ? withExtension : extractor).extract(text, { publishedAt: EXAMPLES_PUBLISHED, scope: 'all' }).mentions.filter((mention) => mention.kind === kind);

describe.each(EXAMPLES)('%s', (_id, rule: Rule, kind) => {
  it.each(rule.accept)('finds %s', (example) => {
    const { text, spans } = readMarked(example);
    const all = found(text, kind, rule);
    const marked = spans.map(({ start, end }) => all.find((mention) => mention.start === start && mention.end === end));
    const others = all.map((mention) => `${mention.text} (${mention.rule})`).join(', ');
    expect(marked.map((mention) => mention?.text), `found: ${others}`).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
    expect(marked.some((mention) => mention && belongsTo(mention.rule, rule)), marked.map((mention) => mention?.rule).join(', ')).toBe(true);
  });

  it.each(rule.reject)('passes over %s', (example) => {
    const { text, spans } = readMarked(example);
    const touching = mentionsOf(text, kind, rule.extension).filter((mention) => spans.some(({ start, end }) => mention.start < end && start < mention.end));
    expect(spans.length).toBeGreaterThan(0);
    expect(touching.map((mention) => `${mention.text} (${mention.rule})`)).toEqual([]);
  });

  it('says why, with examples of both kinds', () => {
    expect(rule.why).toMatch(/^[A-Z\d㈜가-힣].*\.$/);
    expect(Math.min(rule.accept.length, rule.reject.length)).toBeGreaterThan(0);
  });
});

describe('the catalogue', () => {
  it('has each id once', () => {
    const ids = ALL_RULES.map(({ id }) => id);
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
  });

  it('has the rules of dates that have a confidence', () => {
    expect(DATE_RULES.map(({ id }) => id).sort()).toEqual([...CONFIDENCE.keys()].sort());
  });

  it('of names and dates is loaded by nothing in the library', () => {
    const loaded = sourceFiles('src').flatMap(({ files }) => files.filter((path) => /(?:organizations|people|places|dates)\/rules\.ts$/.test(path)));
    expect(loaded).toEqual([]);
  });

  it('or the dictionary has every id that the articles and corpora give', () => {
    const lexicon = new Lexicon(packedLexicon);
    const isEntry = (id: string): boolean => {
      const word = lexicon.find(id.slice(id.indexOf('/') + 1).replaceAll(' ', ''));
      return word >= 0 && lexicon.entriesOf(word).some((entry) => entry.id === id);
    };
    const folder = new URL('corpus/', import.meta.url);
    const sentences = readdirSync(folder).flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));
    const texts = [...ARTICLES, ...sentences.filter((line) => line && !line.startsWith('#')).map((line) => line.split(' => ')[0]!.replaceAll('⏎', '\n'))];
    const ids = new Set(texts.flatMap((text) => extract(text, { publishedAt: EXAMPLES_PUBLISHED }).mentions.map((mention) => mention.rule)));
    expect([...ids].filter((id) => ALL_RULES.filter((rule) => belongsTo(id, rule)).length !== 1 && !isEntry(id))).toEqual([]);
  });
});
