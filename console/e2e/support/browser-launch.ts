import { stripVTControlCharacters } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/** A browser that can be started. Without a path it is the one that Playwright downloaded. */
export type FoundBrowser = { executablePath?: string };

/** No call to the maker's servers, no first-run page: only what the test asks for goes over the wire. */
const flags = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts it without a window. As root Chromium refuses its own sandbox, so only then it goes without. */
export function startBrowser({ executablePath }: FoundBrowser): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...flags, ...(asRoot ? ['--no-sandbox'] : [])],
    chromiumSandbox: !asRoot,
    timeout: 30_000,
  });
}

/** Starts it once, since a program may be there and lack its libraries. @returns the reason when it doesn't start. */
export async function whyNot(found: FoundBrowser): Promise<string | undefined> {
  try {
    const browser = await startBrowser(found);
    await browser.close();
    return undefined;
  } catch (error) {
    const lines = stripVTControlCharacters(error instanceof Error ? error.message : String(error)).split('\n');
    return (lines.find((line) => telling.test(line)) ?? lines[0])?.trim();
  }
}

/** Among the many lines of a failed start, the one that says why. */
const telling = /error while loading|no usable sandbox|ENOENT|EACCES|doesn't exist/i;
