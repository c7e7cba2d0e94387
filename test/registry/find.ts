import { extract } from '../../src/index';

/** The entities of a text, `⏎` for a line break: `name: text, text`, in order of their first mention within a kind. */
export function entitiesOf(text: string, kind: 'organization' | 'person' | 'place'): string[] {
  const { mentions, entities } = extract(text.replaceAll('⏎', '\n'), { publishedAt: '2026-05-14' });
  return entities.filter((entity) => entity.kind === kind).map((entity) => `${entity.name}: ${entity.mentions.map((index) => mentions[index]!.text).join(', ')}`);
}
