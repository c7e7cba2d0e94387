/**
 * A dictionary of one's own, and why a span is an entity.
 *
 *   npx tsx examples/extend.ts
 */
import { createExtractor, defineDictionary } from '../src/index';

const mine = defineDictionary({
  organizations: ['푸른솔두레', { name: '가온지능정보원', aliases: ['GIA'], type: 'public-agency' }],
  people: [{ name: '문가람', titles: ['총장'], affiliation: '한빛대학교' }],
  titles: ['수석부원장'],
});
const newsroom = createExtractor({ dictionaries: [mine], strictness: 'balanced' });
const text = '푸른솔두레와 GIA는 15일 협약을 맺었다. 도하윤 수석부원장은 “함께 가겠다”고 말했다.';

for (const organization of newsroom.organizations(text)) console.log(organization.text, '=', organization.name);
for (const person of newsroom.people(text)) console.log(person.name, person.title);

const start = text.indexOf('GIA');
for (const candidate of newsroom.explain(text, { start, end: start + 'GIA'.length }).candidates) {
  console.log(candidate.kind, candidate.text, candidate.rule, candidate.outcome, candidate.evidence);
}
