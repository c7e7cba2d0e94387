/**
 * The shortest use: one sentence, what is in it, who says what, which day is meant.
 *
 *   npx tsx examples/quickstart.ts
 */
import { extract } from '../src/index';

const doc = extract('김도현 한빛대학교 총장은 오는 15일 진천군에서 “문턱을 낮추겠다”고 말했다.', { publishedAt: '2026-10-02' });

for (const person of doc.people) console.log(person.name, person.title, person.affiliation);
for (const organization of doc.organizations) console.log(organization.name, organization.type);
for (const place of doc.places) console.log(place.text, place.name, place.code);
for (const date of doc.dates) console.log(date.text, date.edtf);
for (const quote of doc.quotes) console.log(quote.speaker, quote.text);
