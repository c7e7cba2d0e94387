// Checks that dictionaries/places/countries.txt holds every CLDR territory, by code and under CLDR's name or an alias.
// Usage: node scripts/sources/places-countries.mjs [--packages FOLDER]
import path from 'node:path';
import { packageData, placesFolder, readDictionary } from './places-shared.mjs';

const cldr = packageData('cldr-localenames-full/main/ko/territories.json').main.ko.localeDisplayNames.territories;
const byIso = new Map(readDictionary(path.join(placesFolder, 'countries.txt')).map((entry) => [entry.values.get('iso'), entry]));
// Groupings and codes that are no places: the European Union, the euro area, the United Nations, test locales, outlying Oceania.
const notCountries = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);
// CLDR words that news prose never writes so.
const notWritten = new Set(['HK', 'MO', 'PS', 'CI-alt-variant', 'FK-alt-variant', 'US-alt-short', 'GB-alt-short']);
let missing = 0;
for (const [code, name] of Object.entries(cldr)) {
  const [iso] = code.split('-');
  if (!/^[A-Z]{2}$/.test(iso) || notCountries.has(iso) || notWritten.has(code)) continue;
  const entry = byIso.get(iso);
  if (entry && [entry.name, ...entry.aliases].includes(name)) continue;
  missing += 1;
  console.error(entry ? `${code}: ${name} is no name of ${entry.name}` : `${code}: ${name} is missing`);
}
console.log(`${byIso.size} codes, ${missing} differences`);
process.exitCode = missing ? 1 : 0;
