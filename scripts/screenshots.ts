/*
 * Takes pictures of the console, of what `start` runs with its demo data; start it first.
 *
 *   npx --yes pnpm@12 screenshots                  those of docs/console.md, into docs/images
 *   npx --yes pnpm@12 screenshots --all pictures   every page, light and dark, wide and narrow, English and Korean, into a folder
 *
 * PORT says where the app is, if not at 3000.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startBrowser } from '../console/e2e/support/browser-launch.ts';
import { installedBrowsers } from '../console/e2e/support/installed-browsers.ts';
import { demoOperator } from '../shared/src/demo.ts';

type Look = { width?: number; language?: string; colorScheme?: 'light' | 'dark' };

const pages: Record<string, string> = {
  overview: '/overview',
  attention: '/attention',
  orders: '/orders',
  'orders-empty': '/orders?q=nothing-like-this',
  messages: '/webhooks/messages',
  notifications: '/webhooks/notifications',
  runs: '/webhooks/runs',
  malls: '/malls',
  setup: '/malls/hanokmall/setup',
  team: '/team',
  'api-keys': '/api-keys',
  audit: '/audit',
  settings: '/settings/notifications',
  account: '/account',
  'not-found': '/nowhere',
};

const looks: Record<string, Look> = {
  light: {},
  dark: { colorScheme: 'dark' },
  narrow: { width: 360 },
  korean: { language: 'ko-KR' },
};

/** Those that the document shows. */
const ofDocument: [page: string, look: string][] = [
  ['overview', 'light'],
  ['attention', 'light'],
  ['orders', 'light'],
  ['order', 'korean'],
  ['cancel', 'light'],
  ['order', 'narrow'],
  ['notifications', 'dark'],
  ['setup', 'light'],
];

const url = `http://127.0.0.1:${process.env.PORT ?? 3000}`;
const [option, folder = ''] = process.argv.slice(2);
const isAll = option === '--all' && folder !== '';
const into = isAll ? folder : 'docs/images';

const [executablePath] = installedBrowsers();
const browser = await startBrowser(executablePath ? { executablePath } : {});
try {
  await mkdir(into, { recursive: true });
  for (const [lookName, look] of Object.entries(looks)) {
    const session = await signedIn(look);
    const { page } = session;
    const order = await anOrderToShow();
    const paths: Record<string, string> = { ...pages, order, cancel: `${order}/cancel` };
    for (const [name, path] of Object.entries(paths)) {
      if (!isAll && !ofDocument.some(([page, shown]) => page === name && shown === lookName)) continue;
      await page.goto(`${url}${path}`);
      await page.locator('#content h1, [role=dialog]').first().waitFor();
      await page.locator('[data-freshness=live]').waitFor();
      if (name === 'cancel') await page.locator('input[name=amount]').waitFor();
      await page.waitForFunction(() => document.querySelector('[class*=Skeleton], [class*=skeleton]') === null);
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(into, `console-${name}-${lookName}.png`), animations: 'disabled' });
    }
    await session.close();

    /** The latest paid order of which Cafe24 does not know yet: the usual reason of a call. */
    async function anOrderToShow(): Promise<string> {
      const query =
        '{ orders(first: 1, filter: { statuses: [PAID], deliveryStates: [RETRYING] }) { edges { node { mallId orderNumber } } } }';
      const answer = await page.request.post(`${url}/graphql`, { data: { query }, headers: { origin: url } });
      const { mallId, orderNumber } = (await answer.json()).data.orders.edges[0].node;
      return `/orders/${mallId}/${orderNumber}`;
    }
  }
} finally {
  await browser.close();
}

async function signedIn({ width = 1280, language = 'en-GB', colorScheme = 'light' }: Look) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: language, colorScheme });
  const page = await context.newPage();
  const { email, password } = demoOperator;
  await page.request.post(`${url}/api/auth/sign-in/email`, { data: { email, password }, headers: { origin: url } });
  return { page, close: () => context.close() };
}
