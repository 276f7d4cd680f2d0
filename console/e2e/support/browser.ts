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
  const reasons: string[] = [];
  const starts = async (found: FoundBrowser) => {
    const reason = await whyNot(found);
    if (reason !== undefined) reasons.push(`${found.executablePath ?? "Playwright's own"}: ${reason}`);
    return reason === undefined;
  };
  for (const find of [onThisMachine, fromPlaywright, fromDebian]) {
    const found = await find(starts);
    if (found) return found;
  }
  throw new Error(
    'The page tests need Chromium or Chrome, and none was found that starts nor could one be installed: ' +
      `install one, or set CHROMIUM_PATH. Tried ${reasons.join('; ')}`,
  );
}

type Starts = (found: FoundBrowser) => Promise<boolean>;

async function onThisMachine(starts: Starts): Promise<FoundBrowser | undefined> {
  for (const executablePath of installedBrowsers()) {
    if (await starts({ executablePath })) return { executablePath };
  }
  return undefined;
}

async function fromPlaywright(starts: Starts): Promise<FoundBrowser | undefined> {
  const found = {};
  if (await starts(found)) return found;
  return (await downloadPlaywrightBrowser()) && (await starts(found)) ? found : undefined;
}

async function fromDebian(starts: Starts): Promise<FoundBrowser | undefined> {
  return (await installDebianBrowser()) ? onThisMachine(starts) : undefined;
}
