/** Settings in the fragment of an address: compressed, and never sent to a server. */
import { LOCALES } from '../../../src/render/words';
import { MENTION_KINDS, SCOPES, STRICTNESSES } from '../../../src/options';
import type { Settings } from './protocol';

const MARK = '#v1=';
/** The longest text that a link may unfold to, in bytes: a small link can hold a huge one. */
const MOST_BYTES = 4_000_000;

/** The fragment that holds the settings. */
export async function fragmentOf(settings: Settings): Promise<string> {
  const compressed = await throughStream(new TextEncoder().encode(JSON.stringify(settings)), new CompressionStream('deflate-raw'));
  let binary = '';
  for (const byte of compressed) binary += String.fromCharCode(byte);
  return MARK + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * The settings of a fragment, as far as it has them; `undefined` for any other fragment.
 *
 * @throws Error for a fragment of ours that is damaged
 */
export async function settingsOf(fragment: string): Promise<Partial<Settings> | undefined> {
  if (!fragment.startsWith(MARK)) return undefined;
  const binary = atob(fragment.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = await throughStream(Uint8Array.from(binary, (character) => character.charCodeAt(0)), new DecompressionStream('deflate-raw'));
  return checked(JSON.parse(new TextDecoder().decode(bytes)));
}

async function throughStream(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    length += read.value.length;
    if (length > MOST_BYTES) throw new RangeError('too long');
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Only what has the right type: anyone may have made the link. */
function checked(value: unknown): Partial<Settings> {
  const given = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const text = (name: string): string | undefined => {
    const field = given.get(name);
    return typeof field === 'string' ? field : undefined;
  };
  const [own, dictionary, publishedAt] = [text('text'), text('dictionary'), text('publishedAt')];
  const strictness = STRICTNESSES.find((known) => known === given.get('strictness'));
  const scope = SCOPES.find((known) => known === given.get('scope'));
  const locale = LOCALES.find((known) => known === given.get('locale'));
  const kinds = given.get('kinds');
  return {
    ...(own === undefined ? {} : { text: own }),
    ...(dictionary === undefined ? {} : { dictionary }),
    ...(publishedAt !== undefined && /^(?:\d{4}-\d\d-\d\d)?$/.test(publishedAt) ? { publishedAt } : {}),
    ...(strictness === undefined ? {} : { strictness }),
    ...(scope === undefined ? {} : { scope }),
    ...(locale === undefined ? {} : { locale }),
    ...(Array.isArray(kinds) ? { kinds: MENTION_KINDS.filter((kind) => kinds.includes(kind)) } : {}),
  };
}
