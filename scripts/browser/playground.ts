/** Checks of the playground, as its readers use it. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { same, holds, type Check } from './check';
import { axeViolations, longestTask, LOOKS, newPage, overflowOf, until, type WatchedPage } from './pages';

/** The longest that the page may be busy at a stretch with a long article, in milliseconds: a few times what a quiet machine needs. */
const LONGEST_TASK = 1500;
/** Bytes of the long article. */
const LONG_ARTICLE = 200_000;
const SENTENCE = '도하윤 가온시 문화과장은 지난 9일 춘천시에서 “책을 함께 읽자”고 말했다.';
const VIEWS = ['article', 'list', 'sources', 'timeline', 'data'];

/** All checks of the playground. @param address where it is served */
export function playgroundChecks(browser: Browser, address: string): Check[] {
  const opened = (): Promise<WatchedPage> => open(browser, address);
  const check = (name: string, act: (page: Page) => Promise<void>): Check => ({ name: `playground: ${name}`, run: async () => quietly(await opened(), act) });
  return [
    check('typing shows mentions', async (page) => {
      await page.locator('#text').fill('');
      await page.locator('#text').pressSequentially(SENTENCE);
      await shows(page, 'person', ['도하윤']);
      await shows(page, 'place', ['춘천시']);
    }),
    check('a click on a mention explains it, Escape leads back', async (page) => {
      await write(page, SENTENCE);
      await shows(page, 'person', ['도하윤']);
      await page.locator('#article .ke-person a').first().click();
      await page.locator('#why').waitFor();
      const text = await page.locator('#why').innerText();
      for (const part of ['도하윤', 'people/', '확신도', '근거']) holds(`${part} in the explanation`, text.includes(part), text);
      holds('evidence', (await page.locator('#why .evidence tr').count()) > 2);
      await page.keyboard.press('Escape');
      holds('closed', await page.locator('#why').isHidden());
      same('focus', await page.evaluate('document.activeElement.textContent'), '도하윤');
    }),
    check('the keyboard alone explains, and what lost is shown', async (page) => {
      await write(page, '국민은행 이사는 이사를 갔다.');
      await shows(page, 'organization', ['국민은행']);
      await page.locator('#tab-article').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('#why').waitFor();
      same('title', await page.locator('#why-title').innerText(), '기관 국민은행');
      await page.keyboard.press('Escape');
      await page.evaluate("document.querySelector('#text').setSelectionRange(5, 8)");
      await page.locator('#explain-selection').click();
      await page.locator('#why .candidates .reason').first().waitFor();
    }),
    check('an edit of the dictionary takes effect at once, and its slips are told', async (page) => {
      await write(page, '달무리누리는 공모를 연다.');
      await until(page, "document.querySelector('#article').textContent.includes('달무리누리')");
      await shows(page, 'organization', []);
      await page.locator('#dictionary').fill('{ "organizations": ["달무리누리", "원"] }');
      await shows(page, 'organization', ['달무리누리']);
      holds('a warning', (await page.locator('#messages .warning').innerText()).includes('«원»'));
      await page.locator('#dictionary').fill('{\n "organizations": [{ "nam": "달무리누리" }] }');
      const error = await page.locator('#messages .error').innerText();
      holds('the line of a mistake', error.includes('line 2'), error);
      await shows(page, 'organization', ['달무리누리']);
      await page.locator('#dictionary').fill('');
      await shows(page, 'organization', []);
    }),
    check('date, strictness and kinds count', async (page) => {
      await write(page, SENTENCE);
      await page.locator('#published-at').fill('2024-03-15');
      await page.locator('#article rt', { hasText: '2024-03-09' }).waitFor();
      await page.locator('#strictness').selectOption('strict');
      await page.locator('#kind-date').uncheck();
      await shows(page, 'date', []);
      await shows(page, 'person', ['도하윤']);
    }),
    check('views of list, sources, dates and data; arrow keys move between them', async (page) => {
      await write(page, SENTENCE);
      await shows(page, 'person', ['도하윤']);
      await page.locator('#tab-article').focus();
      await page.keyboard.press('ArrowRight');
      same('chosen', await page.locator('[role=tab][aria-selected=true]').getAttribute('id'), 'tab-list');
      await page.locator('#list a').first().click();
      holds('the article is back', await page.locator('#view-article').isVisible());
      await page.locator('#tab-sources').click();
      holds('the speaker', (await page.locator('#view-sources tbody').innerText()).includes('책을 함께 읽자'));
      await page.locator('#tab-timeline').click();
      holds('the date', (await page.locator('#view-timeline').innerText()).includes('2026-10-09'), await page.locator('#view-timeline').innerText());
      await page.locator('#tab-data').click();
      await until(page, "document.querySelector('#data').textContent.includes('schemaVersion')");
    }),
    check('JSON and CSV are copied', async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await write(page, SENTENCE);
      await shows(page, 'person', ['도하윤']);
      await page.locator('#tab-data').click();
      for (const [format, part] of [['json', '"schemaVersion"'], ['csv', 'person,도하윤,0,3']] as const) {
        await page.evaluate("document.querySelector('#status').textContent = ''");
        await page.locator(`#copy-${format}`).click();
        await page.locator('#status', { hasText: '복사했습니다' }).waitFor();
        const copied = await page.evaluate<string>('navigator.clipboard.readText()');
        holds(`${part} in the copy`, copied.includes(part), copied.slice(0, 200));
      }
    }),
    check('a link holds text, dictionary and settings', async (page) => {
      await write(page, '달무리누리는 공모를 연다.');
      await page.locator('#dictionary').fill('{ "organizations": ["달무리누리"] }');
      await page.locator('#scope').selectOption('all');
      await page.locator('#share').click();
      await until(page, "location.hash.startsWith('#v1=')");
      const other = await open(browser, page.url());
      await quietly(other, async (shared) => {
        await shows(shared, 'organization', ['달무리누리']);
        same('scope', await shared.locator('#scope').inputValue(), 'all');
      });
    }),
    ...['#v1=%%%', '#v1=AAAA', '#v1=q1bKSFXSUcpIVLJSKi5JLCpRqgUA', '#other'].map((fragment) => ({
      name: `playground: the fragment ${fragment} shows an example`,
      run: async () => quietly(await open(browser, address + fragment), async (page) => page.locator('#article .ke-person a').first().waitFor()),
    })),
    check('markup of a text stays text', async (page) => {
      await write(page, '<img src=x onerror="document.title=1"> 도하윤 <script>1</script> 원장은 “<b>가자</b>”고 말했다.');
      await until(page, "document.querySelector('#article').textContent.includes('onerror')");
      same('elements', await page.locator('#article :is(img, script, b)').count(), 0);
    }),
    check('English, and back', async (page) => {
      await page.locator('#language').click();
      await page.locator('#tab-timeline', { hasText: 'Timeline' }).waitFor();
      await page.locator('#header .ke-key', { hasText: 'Person' }).waitFor();
      same('language', await page.locator('html').getAttribute('lang'), 'en');
    }),
    ...longArticles().map(([name, article]) =>
      check(`${name} never stops the page for ${LONGEST_TASK} ms`, async (page) => {
        await shows(page, 'place', undefined);
        await page.evaluate(`const text = document.querySelector('#text'); text.value = ${JSON.stringify(article)}; self.longestTask = 0; text.dispatchEvent(new Event('input'))`);
        await until(page, `document.querySelector('#article').textContent.length >= ${article.length}`);
        await page.evaluate('window.scrollTo(0, document.body.scrollHeight / 2)');
        await page.evaluate('new Promise((done) => setTimeout(done, 500))');
        const longest = await longestTask(page);
        console.log(`        busy for ${Math.round(longest)} ms at most`);
        holds('milliseconds', longest < LONGEST_TASK, longest);
      }),
    ),
    ...LOOKS.map(({ name, ...look }) => ({
      name: `playground: axe finds nothing, nothing runs over (${name})`,
      run: async () => quietly(await open(browser, address, look), async (page) => {
        for (const view of VIEWS) {
          await page.locator(`#tab-${view}`).click();
          same(`axe in ${view}`, await axeViolations(page), []);
          same(`overflow in ${view}`, await overflowOf(page), 0);
        }
        await page.locator('#tab-article').click();
        await page.locator('#article .ke-person a').first().click();
        await page.locator('#why').waitFor();
        same('axe with an explanation', await axeViolations(page), []);
        same('overflow with an explanation', await overflowOf(page), 0);
      }),
    })),
  ];
}

async function open(browser: Browser, address: string, look = {}): Promise<WatchedPage> {
  const watched = await newPage(browser, look);
  await watched.page.goto(address);
  await watched.page.locator('#article .group').first().waitFor();
  return watched;
}

/** Does something on a page, on which no error may come up. */
async function quietly({ page, errors }: WatchedPage, act: (page: Page) => Promise<void>): Promise<void> {
  page.setDefaultTimeout(15_000);
  try {
    await act(page);
    same('errors on the page', errors, []);
  } finally {
    await page.context().close();
  }
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator('#text').fill(text);
  await page.locator('#published-at').fill('2026-10-12');
}

/** Waits until the mentions of a kind are these; any will do where none are given. */
async function shows(page: Page, kind: string, texts: readonly string[] | undefined): Promise<void> {
  const found = `[...document.querySelectorAll('#article .ke-m.ke-${kind} a')].map((link) => link.textContent)`;
  await until(page, texts === undefined ? `${found}.length > 0` : `JSON.stringify(${found}) === ${JSON.stringify(JSON.stringify(texts))}`).catch(async () => {
    same(`mentions of the kind ${kind}`, await page.evaluate(found), texts);
  });
}

/** Two articles of 200 KB: one in many lines, one in a few long ones. */
function longArticles(): (readonly [string, string])[] {
  const page = readFileSync(new URL('../../examples/pages/festival.txt', import.meta.url), 'utf8');
  const times = Math.ceil(LONG_ARTICLE / Buffer.byteLength(page));
  const line = `${SENTENCE} `.repeat(Math.ceil(LONG_ARTICLE / 4 / Buffer.byteLength(`${SENTENCE} `)));
  return [
    ['an article of 200 KB', page.repeat(times)],
    ['an article of 200 KB in four lines', `${line}\n`.repeat(4)],
  ];
}
