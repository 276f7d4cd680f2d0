import { demoOperator } from '@pgbridge/shared/demo';
import type { Role } from '@pgbridge/shared/words';
import type { BrowserContext, Page } from 'playwright-core';
import { addOperator } from '../../../server/src/access/operators.ts';
import { systemClock } from '../../../server/src/domain/clock.ts';
import { startWorld, type World } from '../../../server/test/support/app.ts';
import { theBrowser } from './open-browser.ts';

/** A person's browser: its language, how wide its window is, and whether it runs scripts. */
type Look = { language?: string; width?: number; javaScript?: boolean };

export type Account = { email: string; password: string };

/** The whole product on this machine, and people who look at it through a real browser. */
export type Stage = {
  world: World;
  /** A person with an empty browser. */
  enter(options?: Look): Promise<Page>;
  /** Signs in on the sign-in page and goes on to `path`. */
  signIn(page: Page, path: string, as?: Account): Promise<void>;
  /** An operator who is signed in already and looks at `path`. */
  signedIn(path: string, options?: Look & { as?: Account }): Promise<Page>;
  /** Adds a person of the support staff. */
  addPerson(role: Role): Promise<Account>;
  close(): Promise<void>;
};

/** Starts app, sandbox and browser; time runs as in life, and deliveries go out by themselves. */
export async function openStage(
  settings: Record<string, string> = {},
  malls: 'linked' | 'none' = 'linked',
): Promise<Stage> {
  const world = await startWorld(settings, { clock: systemClock, startsRunner: true }, malls);
  await addOperator(world.app.auth, demoOperator);
  const browser = await theBrowser();
  const contexts: BrowserContext[] = [];
  let people = 0;

  async function enter({ language = 'en-GB', width = 1280, javaScript = true }: Look = {}): Promise<Page> {
    const context = await browser.newContext({
      locale: language,
      viewport: { width, height: 800 },
      javaScriptEnabled: javaScript,
    });
    contexts.push(context);
    context.setDefaultTimeout(15_000);
    return context.newPage();
  }

  async function signIn(page: Page, path: string, as: Account = demoOperator): Promise<void> {
    await page.goto(`${world.app.url}/sign-in?next=${encodeURIComponent(path)}`);
    await page.locator('input[type=email]').fill(as.email);
    await page.locator('input[type=password]').fill(as.password);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/sign-in');
  }

  return {
    world,
    enter,
    async addPerson(role) {
      const account = { email: `${role}-${people++}@pgbridge.example`, password: 'correct horse battery' };
      await addOperator(world.app.auth, { ...account, name: `A ${role}`, role });
      return account;
    },
    signIn,
    async signedIn(path, { as = demoOperator, ...options } = {}) {
      const page = await enter(options);
      await takeSession(page, world.app.url, as);
      await page.goto(`${world.app.url}${path}`);
      return page;
    },
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
      await world.stop();
    },
  };
}

/** A session without the sign-in page, which has tests of its own: to show it each time would double the time of most tests. */
async function takeSession(page: Page, url: string, { email, password }: Account): Promise<void> {
  const answer = await page.request.post(`${url}/api/auth/sign-in/email`, {
    data: { email, password },
    headers: { origin: url },
  });
  const said = await answer.json();
  if (!answer.ok() || said.twoFactorRedirect) throw new Error(`no session for ${email}: ${JSON.stringify(said)}`);
}
