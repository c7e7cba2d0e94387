/** The browser of the checks. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const DEFAULT_PATH = '/usr/bin/chromium';
/** It talks to no server of its own, and runs without a screen, a graphics card and a sandbox of the kernel. */
const SWITCHES = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The executable: CHROMIUM_PATH, otherwise where Debian puts it. */
export function chromiumPath(): string {
  return process.env['CHROMIUM_PATH'] ?? DEFAULT_PATH;
}

/** What to do where there is no browser; `undefined` where there is one. */
export function missingChromium(): string | undefined {
  const path = chromiumPath();
  return existsSync(path) ? undefined : `there is no Chromium at ${path}: install it (apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to its executable`;
}

/** Starts the browser. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: SWITCHES });
}
