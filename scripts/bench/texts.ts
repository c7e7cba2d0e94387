/**
 * The texts that the benchmark measures on: generated articles, and JSON lines by path.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { articles } from '../articles';

/** Texts of one origin. */
export interface TextSet {
  name: string;
  texts: readonly string[];
  /** UTF-8, in millions of bytes. */
  megabytes: number;
}

/** Passes over a small set, so that its times are more than noise. */
const LEAST_MEGABYTES = 0.5;

/** Generated articles, all different. */
export function generated(count: number): TextSet {
  return setOf(`${count.toLocaleString('en')} generated articles`, articles(count));
}

/**
 * The `text` of every line of a JSONL file; the whole file several times over when it is small.
 *
 * @throws Error for a line without a text, by its number
 */
export function fromFile(path: string): TextSet {
  const lines = readFileSync(path, 'utf8').split('\n');
  const texts = lines.flatMap((line, k) => {
    if (line.trim() === '') return [];
    const { text } = JSON.parse(line) as { text?: unknown };
    if (typeof text !== 'string') throw new Error(`${path}, line ${k + 1}: no text`);
    return [text];
  });
  if (texts.length === 0) throw new Error(`${path}: no texts`);
  const once = setOf(`${texts.length.toLocaleString('en')} texts of ${basename(path)}`, texts);
  const passes = Math.ceil(LEAST_MEGABYTES / once.megabytes);
  return passes === 1 ? once : setOf(`${once.name}, ${passes} times`, Array.from({ length: passes }, () => texts).flat());
}

/** The first texts of a set, as many as have a size together. */
export function sample({ name, texts }: TextSet, megabytes: number): TextSet {
  let bytes = 0;
  const end = texts.findIndex((text) => (bytes += Buffer.byteLength(text)) >= megabytes * 1e6);
  return setOf(name, end < 0 ? texts : texts.slice(0, end + 1));
}

/** Names a list of texts and sums their size up. */
export function setOf(name: string, texts: readonly string[]): TextSet {
  return { name, texts, megabytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6 };
}
