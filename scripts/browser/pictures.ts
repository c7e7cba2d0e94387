/** Checks of the HTML that `toHTML` and `--format html` write, and of the library's bundle for browsers. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { extract } from '../../src/index';
import { toHTML } from '../../src/render';
import { HtmlCollection } from '../../src/render/collection';
import { same, holds, type Check } from './check';
import { axeViolations, LOOKS, newPage, overflowOf, until } from './pages';

const TEXTS = ['festival', 'battery'].map((name) => readFileSync(new URL(`../../examples/pages/${name}.txt`, import.meta.url), 'utf8'));
const [PAGE = ''] = TEXTS;
const BUNDLED = 'globalThis.library';

/** All checks of the HTML. @param serve gives the address of a page with this HTML */
export function pictureChecks(browser: Browser, serve: (html: string) => string): Check[] {
  const html = toHTML(PAGE, extract(PAGE));
  const pages: [string, string][] = [
    ['a page', html],
    ['a page with a nonce', toHTML(PAGE, extract(PAGE), { nonce: 'bm9uY2U=', locale: 'en' })],
    ['a page of several texts', collection()],
  ];
  const shown = (name: string, content: string, act: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Check => ({
    name: `HTML: ${name}`,
    run: async () => {
      const { page, errors, requests } = await newPage(browser, options);
      page.setDefaultTimeout(15_000);
      const address = serve(content);
      await page.goto(address);
      try {
        await act(page);
        same('errors on the page', errors, []);
        same('requests', requests.filter((url) => !url.startsWith(address)), []);
      } finally {
        await page.context().close();
      }
    },
  });
  return [
    ...pages.flatMap(([name, content]) =>
      LOOKS.map(({ name: look, ...options }) =>
        shown(`axe finds nothing in ${name}, nothing runs over (${look})`, content, async (page) => {
          same('axe', await axeViolations(page), []);
          same('overflow', await overflowOf(page), 0);
        }, options),
      ),
    ),
    shown('each quote with a speaker has an arrow, and the focus brings it out', html, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      const links = await page.locator('.ke-said[data-quote]').count();
      holds('quotes', links > 5, links);
      await until(page, `document.querySelectorAll('.ke-arrows path[d]').length === ${2 * links}`);
      await page.emulateMedia({ media: 'screen' });
      await page.locator('.ke-said[data-quote]').first().focus();
      same('arrows', await page.locator('.ke-arrows .ke-on').count(), 1);
      same('speakers', await page.locator('.ke-lit').count(), 1);
    }),
    shown('the card of a mention shows with the pointer and the focus, inside the screen', html, async (page) => {
      for (const act of ['hover', 'focus'] as const) {
        await page.locator('main .ke-person a').first()[act]();
        const content = await page.evaluate<string>("getComputedStyle(document.querySelector('main .ke-person a'), '::after').content");
        holds('card', content.includes('인물 · '), content);
        same('overflow', await overflowOf(page), 0);
      }
    }),
    shown('without scripts the links lead to the speaker and back from the list', html, async (page) => {
      const link = page.locator('.ke-said[data-quote]').first();
      await link.click();
      same('address', new URL(page.url()).hash, await link.getAttribute('href'));
      await page.locator('.ke-refs a').first().click();
      same('targets', await page.locator(':target').count(), 1);
    }, { javaScriptEnabled: false }),
    shown('the Tab key walks from the skip link through the mentions in order', html, async (page) => {
      const stops: string[] = [];
      for (let k = 0; k < 4; k++) {
        await page.keyboard.press('Tab');
        stops.push(await page.evaluate<string>('document.activeElement.className || document.activeElement.textContent'));
      }
      same('first stop', stops[0], 'ke-skip');
      const expected = await page.evaluate<string[]>("[...document.querySelectorAll('main a:not([tabindex])')].slice(0, 3).map((link) => link.className || link.textContent)");
      same('stops', stops.slice(1), expected);
    }),
    bundleCheck(browser, serve),
  ];
}

function collection(): string {
  const pages = new HtmlCollection();
  return [pages.start(), ...TEXTS.map((text, k) => pages.add({ id: `${k}`, text, document: extract(text), report: 'report' })), pages.addFailure('line 3', 'bad'), pages.end()].join('');
}

/** The built library in a browser gives what it gives here. */
function bundleCheck(browser: Browser, serve: (html: string) => string): Check {
  return {
    name: 'the bundle of the built library extracts a page as in Node',
    run: async () => {
      const { outputFiles } = await build({
        stdin: { contents: `import { extract } from './dist/index.js'; import { toHTML } from './dist/render.js'; ${BUNDLED} = { extract, toHTML };`, resolveDir: fileURLToPath(new URL('../..', import.meta.url)) },
        bundle: true,
        platform: 'browser',
        format: 'iife',
        minify: true,
        write: false,
        logLevel: 'silent',
      });
      const { page, errors } = await newPage(browser);
      await page.goto(serve('<!doctype html><html lang="en"><meta charset="utf-8"><title>bundle</title>'));
      await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
      const found = await page.evaluate<string>(`JSON.stringify(library.extract(${JSON.stringify(PAGE)}))`);
      same('the document', JSON.parse(found), JSON.parse(JSON.stringify(extract(PAGE))));
      const drawn = await page.evaluate<string>(`const text = ${JSON.stringify(PAGE)}; library.toHTML(text, library.extract(text))`);
      holds('the picture', drawn === toHTML(PAGE, extract(PAGE)), drawn.length);
      same('errors on the page', errors, []);
      await page.context().close();
    },
  };
}
