/**
 * Writes dictionaries/words/common-nouns.txt (open-korean-text nouns) and word-forms.txt (mecab-ko-dic): everyday words that could be mistaken for a name.
 *
 *   node scripts/sources/words-nouns.mjs --nlpjs DIR --lucene JARS --faker DIR
 *
 * Run after people-syllables.mjs: it reads surnames.txt, given-syllables.txt and foreign-syllables.txt.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readFakerGivenNames, readLucene } from './people-lucene.mjs';

const { values: options } = parseArgs({
  options: { nlpjs: { type: 'string' }, lucene: { type: 'string' }, faker: { type: 'string' } },
});
const dictionaries = join(dirname(fileURLToPath(import.meta.url)), '../../dictionaries');
const HANGUL = /^[가-힣]+$/u;
const NAME_FILES = /^(?:associations|companies|government|hospitals|international|justice-security|media|politics|public-agencies|teams-leagues|universities-schools|figures|divisions|countries|regions|landmarks|cities-foreign|states-foreign)\.txt$/;

/** The forms of the dictionaries of names that need no context: 국방부 and 러시아 stand among the nouns of open-korean-text too. */
function nameForms() {
  const forms = new Set();
  for (const folder of ['organizations', 'places', 'people']) {
    for (const file of readdirSync(join(dictionaries, folder))) {
      if (!NAME_FILES.test(file)) continue;
      let inContext = false;
      for (const line of readFileSync(join(dictionaries, folder, file), 'utf8').split('\n')) {
        if (line.startsWith('@')) inContext = line.includes('context=yes');
        if (!line || /^[#@]/.test(line)) continue;
        const [name, aliases = '', attributes = ''] = line.split('|').map((cell) => cell.trim());
        if (inContext || /(?:^|; *)(?:context=yes|name=ambiguous)/.test(attributes)) continue;
        const ambiguous = new Set((/aliascontext=(?<list>[^;]*)/.exec(attributes)?.groups.list ?? '').split(' '));
        const others = /short=ambiguous/.test(attributes) ? [] : aliases.split(',').map((alias) => alias.trim());
        for (const form of [name, ...others.filter((alias) => !ambiguous.has(alias))]) forms.add(form.replace(/\([^()]*\)$/u, ''));
      }
    }
  }
  return forms;
}

const entries = (file) => readFileSync(join(dictionaries, file), 'utf8').split('\n')
  .filter((line) => line && !/^[#@]/.test(line))
  .map((line) => {
    const [name, , attributes = ''] = line.split('|').map((cell) => cell.trim());
    return [name, Object.fromEntries(attributes.split(';').filter(Boolean).map((pair) => pair.trim().split('=')))];
  });
const surnameEntries = entries('people/surnames.txt');
/** One-syllable surnames borne by more than about one person in 100,000: rarer ones would admit every noun. */
const surnames = new Set(surnameEntries.filter(([name, { freq }]) => name.length === 1 && Number(freq) >= 2).map(([name]) => name));
const foreign = new Map(entries('people/foreign-syllables.txt'));
const givenNames = new Set(await readFakerGivenNames(options.faker));

const ORGANIZATION_SUFFIXES = '원 청 부 처 회 사 단 국 소 실 당 군 대 관 은행 위 과 팀 센터 본부 조합 협회 재단 법원 학교 병원 노조 그룹'.split(' ');
const PLACE_SUFFIXES = '도 시 군 구 동 면 읍 리 산 강 역 섬 촌 로 길 천 호 만 항 포 골 교 봉 령 성 궁 사 문 탑 공원'.split(' ');
const foreignLook = (word) => {
  const at = (i) => (i === 0 ? 'initial' : i === word.length - 1 ? 'final' : 'inner');
  return [...word].reduce((sum, syllable, i) => sum + Number(foreign.get(syllable)?.[at(i)] ?? 0), 0) / word.length;
};
const endsIn = (word, suffixes) => suffixes.some((suffix) => word.length > suffix.length && word.endsWith(suffix));
/** What a common noun could be taken for, in the order of the sections. */
function looks(word) {
  const found = [];
  if (word.length <= 3 && surnames.has(word[0])) found.push('person');
  else if (givenNames.has(word)) found.push('person');
  if (endsIn(word, ORGANIZATION_SUFFIXES)) found.push('organization');
  if (endsIn(word, PLACE_SUFFIXES)) found.push('place');
  if (word.length >= 2 && foreignLook(word) > 0.8) found.push('foreign');
  return found.join(' ');
}

const block = JSON.parse(readFileSync(join(options.nlpjs, 'src/dict.json'), 'utf8')).Noun.slice(12285, 38784);
const nouns = [...new Set(block.map((word) => word.normalize('NFC')))].filter((word) => HANGUL.test(word));
const sections = new Map();
const names = nameForms();
for (const word of nouns) {
  if (word.length < 2 || word.length > 4 || names.has(word)) continue;
  const look = looks(word);
  if (look) sections.set(look, [...(sections.get(look) ?? []), word]);
}
save('common-nouns.txt', `# Common nouns that could be mistaken for a name.
# look = what they resemble: person (a surname syllable first, or equal to a given name), organization or place (by the last
# syllable), foreign (by foreign-syllables.txt); several separated by spaces.
# Source: nouns of open-korean-text, as shipped in npm @nlpjs/lang-ko 4.26.1 (dict.json, Noun, items 12285 to 38783);
# licence: Apache-2.0 (open-korean-text) and MIT (nlp.js).
# Generated by scripts/sources/words-nouns.mjs on 2026-11-22: do not edit by hand; additions go to common-nouns-extra.txt.
# Inclusion rule: two to four syllables with at least one look, and no name that other dictionaries hold without context=yes.`, sections);

const rows = readLucene(options.lucene).filter(({ word }) => HANGUL.test(word));

// Inflected verbs and adjectives, adverbs, adnominals: 이른, 나온, 전한, 한때.
const FORMS = new Map([['VV', 'verb'], ['VA', 'adjective'], ['VX', 'verb'], ['VCN', 'adjective'], ['MAG', 'adverb'], ['MAJ', 'adverb'], ['MM', 'adnominal'], ['NP', 'pronoun'], ['IC', 'interjection']]);
const forms = new Map();
const seen = new Set();
for (const [pos, name] of FORMS) {
  for (const row of rows) {
    const { word } = row;
    if (row.pos !== pos || word.length < 2 || word.length > 3 || !surnames.has(word[0]) || seen.has(word)) continue;
    if ((word.codePointAt(word.length - 1) - 0xac00) % 28 === 20) continue; // a bare past stem (누렸): never a word
    seen.add(word);
    forms.set(name, [...(forms.get(name) ?? []), word]);
  }
}
save('word-forms.txt', `# Words other than nouns that begin like a surname: inflected verbs and adjectives, adverbs, adnominals, pronouns.
# Source: mecab-ko-dic 2.0.3, from Debian liblucene8-java 8.8.1-4; licence: Apache-2.0.
# Generated by scripts/sources/words-nouns.mjs on 2026-11-22: do not edit by hand; additions go to common-nouns-extra.txt.
# Inclusion rule: two and three syllables whose first is a surname.`, forms, 'class');

function save(file, header, groups, key = 'look') {
  const lines = [header];
  for (const [value, words] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) lines.push('', `@ ${key}=${value}`, ...[...new Set(words)].sort());
  writeFileSync(join(dictionaries, 'words', file), `${lines.join('\n')}\n`);
  console.log(`${file}: ${[...groups.values()].flat().length} words`);
}
