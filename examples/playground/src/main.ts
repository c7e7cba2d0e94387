/** The playground: every change goes to the worker, and what comes back is shown. */
import 'virtual:picture.css';
import './style.css';
import 'virtual:arrows.js';
import { ArticleView } from './article-view';
import { Client } from './client';
import { byId, element } from './dom';
import { firstSettings, foldDictionary, onChange, readSettings, selectedPart, writeSettings } from './form';
import type { DictionaryMessage, Extraction } from './protocol';
import { fragmentOf, settingsOf } from './share';
import { showSources, showTimeline } from './tables';
import { Tabs } from './tabs';
import { currentLocale, say } from './texts';
import { hideWhy, showWhy } from './why-view';

/** How long a pause in typing is waited for, in milliseconds. */
const PAUSE = 120;
/** How much of the JSON is shown, in UTF-16 code units. */
const MOST_SHOWN = 20_000;
const MENTION_ID = /^ke-m(?<index>\d+)$/;

const client = new Client();
const articleView = new ArticleView(byId('article'));
const tabs = new Tabs(document.querySelector<HTMLElement>('[role=tablist]')!, (panel) => {
  if (panel === 'view-data') void showData();
});
let pause: ReturnType<typeof setTimeout> | undefined;
let running = false;
let changed = false;
/** Where the focus was before the explanation was opened. */
let before: HTMLElement | undefined;

/** Extracts what the controls hold; while one runs, only the newest of the changes waits. */
async function update(): Promise<void> {
  changed = true;
  if (running) return;
  running = true;
  while (changed) {
    changed = false;
    await extractNow().catch((error: unknown) => tell(`${say('failed')}: ${error instanceof Error ? error.message : String(error)}`));
  }
  running = false;
}

async function extractNow(): Promise<void> {
  const settings = readSettings();
  const found = await client.ask({ ask: 'extract', settings });
  hideWhy();
  byId('size').textContent = `${settings.text.length.toLocaleString()} ${say('characters')} · ${found.took.toFixed(1)} ${say('milliseconds')}`;
  showMessages(found.messages, settings.dictionary);
  await show(found);
}

async function show({ parts, sources, timeline }: Extraction): Promise<void> {
  byId('header').innerHTML = parts.header;
  byId('list').innerHTML = parts.list;
  showSources(sources, (mention) => void goTo(mention));
  showTimeline(timeline, (mention) => void goTo(mention));
  if (!byId('view-data').hidden) await showData();
  await articleView.show(parts.lines);
}

function showMessages(messages: readonly DictionaryMessage[], dictionary: string): void {
  const good = messages.length === 0 && dictionary.trim() !== '' ? [element('li', 'good', say('dictionaryGood'))] : [];
  byId('messages').replaceChildren(...good, ...messages.map(({ level, message }) => element('li', level, element('b', '', say(level)), ` ${message}`)));
}

async function showData(): Promise<void> {
  const json = await client.ask({ ask: 'export', format: 'json' });
  byId('data').textContent = json.length > MOST_SHOWN ? `${json.slice(0, MOST_SHOWN)}\n${say('cut')}` : json;
}

/** Brings a mention of the article to the middle of the screen. */
async function goTo(mention: number): Promise<void> {
  tabs.choose('view-article');
  const place = document.getElementById(`ke-m${mention}`);
  if (!place) return;
  place.scrollIntoView({ block: 'center' });
  const link = place.querySelector<HTMLElement>('a') ?? place;
  link.focus({ preventScroll: true });
}

/** A link in the article explains its mention; one in the list leads there. Addresses stay free for shared settings. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.closest('.ke')) return;
  event.preventDefault();
  const piece = link.closest<HTMLElement>('[id^="ke-m"], [data-of^="ke-m"]');
  const index = link.closest('.ke-list') ? indexOf(link.hash.slice(1)) : indexOf(piece?.id || piece?.dataset['of']);
  if (index === undefined) return;
  if (link.closest('.ke-list')) void goTo(index);
  else void explain({ ask: 'explain', mention: index }, link);
}

function indexOf(id: string | undefined): number | undefined {
  const index = MENTION_ID.exec(id ?? '')?.groups?.['index'];
  return index === undefined ? undefined : Number(index);
}

async function explain(request: Parameters<typeof client.ask>[0] & { ask: 'explain' }, from: HTMLElement): Promise<void> {
  before = from;
  showWhy(await client.ask(request));
}

function closeWhy(): void {
  if (byId('why').hidden) return;
  hideWhy();
  before?.focus();
}

async function copy(text: string, done: string, failed: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(done);
  } catch {
    tell(failed);
  }
}

async function share(): Promise<void> {
  history.replaceState(null, '', await fragmentOf(readSettings()));
  await copy(location.href, say('shared'), say('sharedHere'));
}

function tell(message: string): void {
  byId('status').textContent = message;
}

/** Takes the settings of the address, or those that the page starts with. */
async function start(): Promise<void> {
  try {
    writeSettings({ ...firstSettings(), ...(await settingsOf(location.hash)) });
  } catch {
    writeSettings(firstSettings());
    tell(say('badLink'));
  }
  byId('size').textContent ||= say('loading');
  await update();
}

onChange(() => {
  clearTimeout(pause);
  pause = setTimeout(() => void update(), PAUSE);
});
byId('result').addEventListener('click', follow);
byId('close-why').addEventListener('click', closeWhy);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closeWhy();
});
byId('explain-selection').addEventListener('click', ({ currentTarget }) => {
  const span = selectedPart();
  if (span.start === span.end) tell(say('nothingSelected'));
  else void explain({ ask: 'explain', span }, currentTarget as HTMLElement);
});
byId('language').addEventListener('click', () => {
  writeSettings({ ...readSettings(), locale: currentLocale() === 'ko' ? 'en' : 'ko' });
  void update();
});
byId('share').addEventListener('click', () => void share());
for (const format of ['json', 'csv'] as const) {
  byId(`copy-${format}`).addEventListener('click', async () => copy(await client.ask({ ask: 'export', format }), say('copied'), say('notCopied')));
}
window.addEventListener('hashchange', () => void start());
foldDictionary();
void start();
