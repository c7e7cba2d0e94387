/** The project's own annotated texts: the corpora of names, one case a line, and the articles with marks in test/gold. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { NameKind } from '../src/engine/features';
import { readCorpus } from '../test/support/corpus';
import { readMarkedArticles } from '../test/support/marked-articles';

/** A text whose names of some kinds are known. */
export interface OwnGold {
  text: string;
  kinds: readonly NameKind[];
  mentions: { kind: NameKind; start: number; end: number }[];
}

const TESTS = new URL('../test/', import.meta.url);
const CORPORA: readonly (readonly [NameKind, string])[] = [['organization', 'organizations.txt'], ['person', 'people.txt'], ['place', 'places.txt']];
const ALL_KINDS: readonly NameKind[] = ['organization', 'person', 'place'];

function corpusGold(kind: NameKind, file: string): OwnGold[] {
  return readCorpus(readFileSync(new URL(`corpus/${file}`, TESTS), 'utf8')).map(({ text, expected }) => {
    const mentions: OwnGold['mentions'] = [];
    let from = 0;
    for (const mention of expected) {
      const start = text.indexOf(mention.text, from);
      from = start + mention.text.length;
      mentions.push({ kind, start, end: from });
    }
    return { text, kinds: [kind], mentions };
  });
}

/** All of them, in a fixed order. */
export function ownGold(): OwnGold[] {
  const folder = new URL('gold/', TESTS);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')).sort() : [];
  return [
    ...CORPORA.flatMap(([kind, file]) => corpusGold(kind, file)),
    ...files.flatMap((name) => readMarkedArticles(readFileSync(new URL(name, folder), 'utf8')).map(({ text, mentions }) => ({ text, kinds: ALL_KINDS, mentions }))),
  ];
}
