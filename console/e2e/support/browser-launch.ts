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

/** Whether it really starts here; a program may be there and lack its libraries. @returns the reason if not. */
export async function whyNot(found: FoundBrowser): Promise<string | undefined> {
  try {
    const browser = await startBrowser(found);
    await browser.close();
    return undefined;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return (
      text
        .split('\n')
        .find((line) => /error|cannot|not found|doesn't exist|missing/i.test(line))
        ?.trim() ?? text.split('\n')[0]
    );
  }
}
