/*
 * Takes pictures of the console, of what `start` runs with its demo data; start it first.
 *
 *   npx --yes pnpm@12 screenshots                  those of docs/console.md, into docs/images
 *   npx --yes pnpm@12 screenshots --all pictures   every page, drawer, dialog and state, light and dark, wide and narrow, English
 *                                                  and Korean, into a folder; with DEMO_ORDERS=10000 among as many orders
 *
 * PORT says where the app is, if not at 3000. What comes after the folder narrows it to names that contain it.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startBrowser } from '../console/e2e/support/browser-launch.ts';
import { installedBrowsers } from '../console/e2e/support/installed-browsers.ts';
import { demoOperator } from '../shared/src/demo.ts';
import { type Place, places } from './screenshot-places.ts';

type Look = { width?: number; language?: string; colorScheme?: 'light' | 'dark' };

const looks: Record<string, Look> = {
  light: {},
  dark: { colorScheme: 'dark' },
  narrow: { width: 360 },
  korean: { language: 'ko-KR' },
  'korean-narrow': { language: 'ko-KR', width: 360, colorScheme: 'dark' },
};

/** Those that the document shows. */
const ofDocument = [
  'overview-light',
  'attention-light',
  'orders-light',
  'order-korean',
  'cancel-light',
  'order-narrow',
  'notifications-dark',
  'setup-light',
];

const url = `http://127.0.0.1:${process.env.PORT ?? 3000}`;
const [option, folder = '', part = ''] = process.argv.slice(2);
const isAll = option === '--all' && folder !== '';
const into = isAll ? folder : 'docs/images';
const isWanted = (name: string) => (isAll ? name.includes(part) : ofDocument.includes(name));

const [executablePath] = installedBrowsers();
const browser = await startBrowser(executablePath ? { executablePath } : {});
const faults: string[] = [];
try {
  await mkdir(into, { recursive: true });
  for (const [lookName, look] of Object.entries(looks)) {
    const session = await signedIn(look);
    for (const [placeName, place] of Object.entries(await places(session.ask))) {
      const name = `${placeName}-${lookName}`;
      if (!isWanted(name)) continue;
      try {
        await take(session.page, place, join(into, `console-${name}.png`));
      } catch (error) {
        faults.push(`${name} (${place.path}): ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      }
    }
    await session.close();
  }
} finally {
  await browser.close();
}
if (faults.length > 0) {
  process.stderr.write(`Not taken:\n${faults.join('\n')}\n`);
  process.exitCode = 1;
}

async function take(page: Session['page'], { path, before, after }: Place, file: string): Promise<void> {
  await before?.(page);
  await page.goto(`${url}${path}`);
  await page.locator('h1, [role=dialog]').first().waitFor();
  const isRest = () => document.querySelector('[class*=Skeleton], [class*=skeleton], [aria-busy=true]') === null;
  await page.waitForFunction(isRest);
  await page.waitForLoadState('networkidle');
  await after?.(page);
  await page.waitForFunction(isRest);
  await page.screenshot({ path: file, animations: 'disabled' });
}

type Session = Awaited<ReturnType<typeof signedIn>>;

async function signedIn({ width = 1280, language = 'en-GB', colorScheme = 'light' }: Look) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: language, colorScheme });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const headers = { origin: url };
  const { email, password } = demoOperator;
  await page.request.post(`${url}/api/auth/sign-in/email`, { data: { email, password }, headers });
  return {
    page,
    async ask<Data>(query: string): Promise<Data> {
      const { data, errors } = await (await page.request.post(`${url}/graphql`, { data: { query }, headers })).json();
      if (errors) throw new Error(errors[0].message);
      return data;
    },
    close: () => context.close(),
  };
}
