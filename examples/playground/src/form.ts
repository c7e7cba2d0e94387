/** The controls of the page, and the settings that they hold. */
import { MENTION_KINDS, SCOPES, STRICTNESSES } from '../../../src/options';
import { wordsOf } from '../../../src/render/words';
import { byId, element } from './dom';
import { DICTIONARY, EXAMPLES } from './examples';
import type { Settings } from './protocol';
import { currentLocale, say, speak } from './texts';

const text = byId<HTMLTextAreaElement>('text');
const dictionary = byId<HTMLTextAreaElement>('dictionary');
const publishedAt = byId<HTMLInputElement>('published-at');
const strictness = byId<HTMLSelectElement>('strictness');
const scope = byId<HTMLSelectElement>('scope');
const example = byId<HTMLSelectElement>('example');

/** From this width on the dictionary lies beside the result; on a narrower screen it would push the result away. */
const WIDE = '(min-width: 60rem)';

/** What the page starts with. */
export function firstSettings(): Settings {
  const [first] = EXAMPLES;
  return { text: first?.text ?? '', publishedAt: first?.publishedAt ?? '', dictionary: DICTIONARY, strictness: 'balanced', scope: 'story', kinds: MENTION_KINDS, locale: 'ko' };
}

/** What the controls hold. */
export function readSettings(): Settings {
  return {
    text: text.value,
    dictionary: dictionary.value,
    publishedAt: publishedAt.validity.valid ? publishedAt.value : '',
    strictness: STRICTNESSES.find((known) => known === strictness.value) ?? 'balanced',
    scope: SCOPES.find((known) => known === scope.value) ?? 'story',
    kinds: MENTION_KINDS.filter((kind) => kindBox(kind).checked),
    locale: currentLocale(),
  };
}

/** Puts settings into the controls, and the page into their language. */
export function writeSettings(settings: Settings): void {
  speak(settings.locale);
  fillMenus(settings);
  text.value = settings.text;
  dictionary.value = settings.dictionary;
  publishedAt.value = settings.publishedAt;
  markExample();
}

/** The part of the text that is selected in its box. */
export function selectedPart(): { start: number; end: number } {
  return { start: text.selectionStart, end: text.selectionEnd };
}

/** Folds the dictionary away where there is no room beside the result. */
export function foldDictionary(): void {
  byId<HTMLDetailsElement>('dictionary-box').open = matchMedia(WIDE).matches;
}

/** Tells when something is changed. */
export function onChange(act: () => void): void {
  for (const control of [text, dictionary, publishedAt, strictness, scope, byId('kinds')]) control.addEventListener('input', act);
  text.addEventListener('input', markExample);
  example.addEventListener('input', () => {
    const chosen = EXAMPLES[Number(example.value)];
    if (!chosen || example.value === '') return;
    text.value = chosen.text;
    text.scrollTop = 0;
    publishedAt.value = chosen.publishedAt;
    act();
  });
}

function fillMenus({ kinds, strictness: chosen, scope: part }: Settings): void {
  strictness.replaceChildren(...STRICTNESSES.map((value) => new Option(say(value), value, false, value === chosen)));
  scope.replaceChildren(...SCOPES.map((value) => new Option(say(value), value, false, value === part)));
  example.replaceChildren(new Option(say('ownText'), ''), ...EXAMPLES.map(({ title }, index) => new Option(title, String(index))));
  const words = wordsOf(currentLocale());
  const boxes = MENTION_KINDS.map((kind) => {
    const box = element('input');
    box.type = 'checkbox';
    box.id = `kind-${kind}`;
    box.checked = kinds.includes(kind);
    return element('label', '', box, ' ', element('span', `ke-key ke-${kind}`, words.kinds[kind]));
  });
  byId('kinds').replaceChildren(byId('kinds-title'), ...boxes);
}

function kindBox(kind: Settings['kinds'][number]): HTMLInputElement {
  return byId<HTMLInputElement>(`kind-${kind}`);
}

/** Shows in the menu whether the text is one of the examples. */
function markExample(): void {
  const index = EXAMPLES.findIndex((known) => known.text === text.value);
  example.value = index < 0 ? '' : String(index);
}
