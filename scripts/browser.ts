/**
 * Checks in headless Chromium: the playground as its readers use it, the HTML of `toHTML` and `--format html`, and the
 * built library as a bundle. Takes the browser of CHROMIUM_PATH, otherwise /usr/bin/chromium, and fails without one.
 *
 *   npm run test:browser
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChecks } from './browser/check';
import { launchChromium, missingChromium } from './browser/chromium';
import { pictureChecks } from './browser/pictures';
import { playgroundChecks } from './browser/playground';
import { PageServer, servePlayground } from './browser/server';

const PLAYGROUND = fileURLToPath(new URL('../examples/playground/', import.meta.url));

const missing = missingChromium();
if (missing === undefined) {
  await checkAll();
} else {
  console.error(missing);
  process.exitCode = 1;
}

async function checkAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ko-entities-playground-'));
  const playground = await servePlayground(PLAYGROUND, folder);
  const pages = new PageServer();
  await pages.start();
  const browser = await launchChromium();
  try {
    const failed = await runChecks([...pictureChecks(browser, (html) => pages.serve(html)), ...playgroundChecks(browser, playground.address)]);
    if (failed.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    pages.close();
    await playground.close();
    rmSync(folder, { recursive: true });
  }
}
