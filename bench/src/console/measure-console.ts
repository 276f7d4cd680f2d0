import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Measure, measure, median, range } from '../measure.ts';
import { type Served, serveConsole } from './served-console.ts';

/*
 * How the console feels on a slow line and a slow computer.
 *
 * - First load: bytes of JavaScript as they go over the line, with nothing kept by the browser.
 * - Orders page: from the click on the link until the first order can be opened, with nothing kept and on a later visit.
 * - Search: tasks that kept the page from answering while an order number is typed.
 */

/** Chrome's "slow 4G" as a line: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowComputer = 4;

const asked = { loadKiB: 250, usableMs: 1_500, taskMs: 50 };

type Options = { orders: number; rounds: number; on?: string };

export async function measureConsole({ orders, rounds, on }: Options): Promise<Measure[]> {
  const served = await serveConsole(orders, on);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const signedIn = await browser.newContext();
  try {
    const cookies = await signIn(signedIn, served);
    const visits: Visit[] = [];
    for (let round = 0; round < rounds; round++) {
      const context = await browser.newContext({ storageState: cookies, locale: 'ko-KR' });
      visits.push(await visit(context, served));
      await context.close();
    }
    const cold = visits.map(({ coldMs }) => coldMs);
    const warm = visits.map(({ warmMs }) => warmMs);
    const tasks = visits.map(({ longestTaskMs }) => longestTaskMs);
    return [
      measure('console, first load, JavaScript', median(visits.map(({ loadKiB }) => loadKiB)), 'KiB', asked.loadKiB),
      measure('orders page usable, first visit, slow 4G', median(cold), 'ms', asked.usableMs, range(cold)),
      measure('orders page usable, later visit, slow 4G', median(warm), 'ms', asked.usableMs, range(warm)),
      measure(
        `longest task while typing in search, computer ${slowComputer} times slower`,
        median(tasks),
        'ms',
        asked.taskMs,
        range(tasks),
      ),
    ];
  } finally {
    await browser.close();
    await served.stop();
  }
}

async function signIn(context: BrowserContext, { url, account }: Served) {
  const page = await context.newPage();
  await page.goto(`${url}/sign-in?next=%2Forders`);
  await page.locator('input[type=email]').fill(account.email);
  await page.locator('input[type=password]').fill(account.password);
  await page.keyboard.press('Enter');
  await firstOrder(page).waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}

const firstOrder = (page: Page) => page.locator('tbody a[href^="/orders/"]').first();

type Visit = { loadKiB: number; coldMs: number; warmMs: number; longestTaskMs: number };

async function visit(context: BrowserContext, { url }: Served): Promise<Visit> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4g);
  const coldMs = await open(page, url);
  const loadKiB = (await page.evaluate(bytesOfScripts)) / 1024;
  const warmMs = await open(page, url);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowComputer });
  const longestTaskMs = await typeInSearch(page);
  return { loadKiB, coldMs, warmMs, longestTaskMs };
}

/** @returns milliseconds from leaving for the page until an order can be opened */
async function open(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`${url}/orders`, { waitUntil: 'commit' });
  await firstOrder(page).waitFor();
  return page.evaluate(() => performance.now());
}

function bytesOfScripts(): number {
  const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return loaded
    .filter(({ name }) => name.endsWith('.js'))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}

async function typeInSearch(page: Page): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  const search = page.getByRole('searchbox').first();
  await search.click();
  await search.pressSequentially('20260519-0000029', { delay: 80 });
  await page.waitForURL(/q=20260519-0000029/);
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks));
}
