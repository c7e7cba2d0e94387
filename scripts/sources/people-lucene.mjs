/**
 * Lists the entries of mecab-ko-dic 2.0.3 as they stand inside Lucene's Korean analyzer (nori).
 *
 * The binary dictionary is read by Lucene's own classes, through Java's single-file source
 * launcher, so no format is reimplemented here. Java 11 or later must be on the PATH.
 * Input: a folder that holds lucene-core-8.7.0.jar and lucene-analyzers-nori-8.7.0.jar
 * (Debian package liblucene8-java 8.8.1-4, folder usr/share/java; `apt-get download` and `dpkg-deb -x`).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Left-context ids of mecab-ko-dic 2.0.3 that the dictionaries need. */
export const CLASSES = {
  commonNoun: new Set(['1781', '1782']),
  properNoun: new Set(['1783']),
  person: new Set(['1785']),
  place: new Set(['1786']),
};

const JAVA = `
import org.apache.lucene.analysis.ko.dict.*;
import org.apache.lucene.util.fst.*;
import org.apache.lucene.util.*;
import java.io.*;
public class Dump {
  @SuppressWarnings("unchecked")
  public static void main(String[] args) throws Exception {
    TokenInfoDictionary dictionary = TokenInfoDictionary.getInstance();
    java.lang.reflect.Field field = TokenInfoFST.class.getDeclaredField("fst");
    field.setAccessible(true);
    IntsRefFSTEnum<Long> entries = new IntsRefFSTEnum<>((FST<Long>) field.get(dictionary.getFST()));
    IntsRef ids = new IntsRef();
    PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(args[0])), false, "UTF-8");
    for (IntsRefFSTEnum.InputOutput<Long> e; (e = entries.next()) != null; ) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < e.input.length; i++) word.append((char) e.input.ints[e.input.offset + i]);
      dictionary.lookupWordIds(e.output.intValue(), ids);
      for (int i = 0; i < ids.length; i++) {
        int id = ids.ints[ids.offset + i];
        out.println(word + "\\t" + dictionary.getLeftId(id) + "\\t" + dictionary.getLeftPOS(id) + "\\t" + dictionary.getWordCost(id));
      }
    }
    out.close();
  }
}`;

/** Reads the dictionary; returns rows `{ word, id, pos, cost }`, `id` the left-context id as a string, `cost` lower for frequent words. */
export function readLucene(jarFolder) {
  const work = mkdtempSync(join(tmpdir(), 'mecab-ko-'));
  try {
    const source = join(work, 'Dump.java');
    const table = join(work, 'dump.tsv');
    writeFileSync(source, JAVA);
    const jars = ['lucene-core-8.7.0.jar', 'lucene-analyzers-nori-8.7.0.jar'].map((jar) => join(jarFolder, jar));
    execFileSync('java', ['-cp', jars.join(delimiter), source, table], { stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(table, 'utf8').trimEnd().split('\n').map((line) => {
      const [word, id, pos, cost] = line.split('\t');
      return { word: word.normalize('NFC'), id, pos, cost: Number(cost) };
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The given names of @faker-js/faker (a folder with the unpacked package). */
export async function readFakerGivenNames(packageFolder) {
  const { faker } = await import(join(packageFolder, 'dist/locale/ko.js'));
  const { first_name: names } = faker.rawDefinitions.person;
  return [...new Set(Object.values(names).flat())];
}

/** The translations of a gettext .mo file, ids dropped. */
export function readMoTranslations(path) {
  const data = readFileSync(path);
  const littleEndian = data.readUInt32LE(0) === 0x950412de;
  const u32 = (at) => (littleEndian ? data.readUInt32LE(at) : data.readUInt32BE(at));
  const count = u32(8);
  const table = u32(16);
  const names = [];
  for (let i = 1; i < count; i++) {
    const length = u32(table + 8 * i);
    const start = u32(table + 8 * i + 4);
    names.push(data.toString('utf8', start, start + length).normalize('NFC'));
  }
  return names;
}
