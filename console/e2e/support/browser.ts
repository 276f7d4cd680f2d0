import { downloadPlaywrightBrowser, installDebianBrowser } from './browser-download.ts';
import { type FoundBrowser, whyNot } from './browser-launch.ts';
import { installedBrowsers } from './installed-browsers.ts';

/**
 * Finds a Chromium that starts: the one of CHROMIUM_PATH, one of this machine, Playwright's own (downloaded if need be),
 * Debian's package. Throws one sentence that says what to do when there is none.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    const reason = await whyNot({ executablePath: wanted });
    if (reason === undefined) return { executablePath: wanted };
    throw new Error(`CHROMIUM_PATH names ${wanted}, which does not start: ${reason}`);
  }
  for (const find of [onThisMachine, fromPlaywright, fromDebian]) {
    const found = await find();
    if (found) return found;
  }
  throw new Error(
    'The page tests need Chromium or Chrome, and none was found nor could be installed: install one, or set CHROMIUM_PATH.',
  );
}

async function onThisMachine(): Promise<FoundBrowser | undefined> {
  for (const executablePath of installedBrowsers()) {
    if ((await whyNot({ executablePath })) === undefined) return { executablePath };
  }
  return undefined;
}

async function fromPlaywright(): Promise<FoundBrowser | undefined> {
  const found = {};
  if ((await whyNot(found)) === undefined) return found;
  return (await downloadPlaywrightBrowser()) && (await whyNot(found)) === undefined ? found : undefined;
}

async function fromDebian(): Promise<FoundBrowser | undefined> {
  return (await installDebianBrowser()) ? onThisMachine() : undefined;
}
