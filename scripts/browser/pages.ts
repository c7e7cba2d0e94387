/** Pages that note what goes wrong on them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page with what happened on it. */
export interface WatchedPage {
  page: Page;
  /** Errors of the console and of scripts. */
  errors: string[];
  /** The addresses that it asked for. */
  requests: string[];
}

/** Widths and colours that everything is looked at in. */
export const LOOKS: readonly (BrowserContextOptions & { name: string })[] = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: 'phone, light', colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { name: 'phone, dark', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
];

/** Notes the longest time that the page was busy at a stretch, in milliseconds. */
const WATCH_LONG_TASKS = `
  self.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) self.longestTask = Math.max(self.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
`;

/** Opens an empty page in a context of its own. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'ko-KR', ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(WATCH_LONG_TASKS);
  return { page, errors, requests };
}

/** The longest time that the page was busy since the last call, in milliseconds. */
export async function longestTask(page: Page): Promise<number> {
  const longest = await page.evaluate<number>('self.longestTask');
  await page.evaluate('self.longestTask = 0');
  return longest;
}

/** How many pixels the page is wider than the screen. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** How long something is waited for, in milliseconds. */
const PATIENCE = 20_000;

/** Waits until an expression of the page holds; the page's own policy may forbid what Playwright's `waitForFunction` does. */
export async function until(page: Page, expression: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await page.evaluate<boolean>(expression))) {
    if (Date.now() > end) throw new Error(`still not so: ${expression.slice(0, 300)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeViolation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds wrong with a page as it stands, one line a rule. Contrast, landmarks, names, the size of targets (WCAG 2.2 AA) are among it. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(`${AXE}; undefined`);
  const violations = await page.evaluate<AxeViolation[]>("axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations)");
  return violations.map(({ id, help, nodes }) => `${id}: ${help}; ${nodes.length} times, first ${nodes[0]?.html.slice(0, 160) ?? ''} ${nodes[0]?.failureSummary?.replace(/\s+/g, ' ').slice(0, 240) ?? ''}`);
}
