import type { Page } from 'playwright-core';
import { paidOrder } from '../../../server/test/support/cancellation.ts';
import { ageSessions, forgetTries } from '../../../server/test/support/person.ts';
import type { PlacedOrder } from '../../../server/test/support/place-order.ts';
import { codeNow } from '../../../server/test/support/totp.ts';
import type { Account, Stage } from './stage.ts';
import { setUpTwoStep } from './two-step.ts';

/** Somebody who may cancel and has two-step sign-in. */
export type Operator = Account & { uri: string };

export async function anOperator(stage: Stage): Promise<Operator> {
  const account = await stage.addPerson('operator');
  await forget(stage);
  const { uri } = await setUpTwoStep(stage.world.app.url, account);
  return { ...account, uri };
}

/** Signs in with a code, in a browser of their own. */
export async function operatorPage(
  stage: Stage,
  { email, password, uri }: Operator,
  look: Parameters<Stage['enter']>[0] = {},
): Promise<Page> {
  const page = await stage.enter(look);
  await forget(stage);
  await page.goto(`${stage.world.app.url}/sign-in?next=%2Faccount`);
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('input[autocomplete=one-time-code]').fill(codeNow(uri));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  return page;
}

/** Looks at `path`; what anybody proved before is no longer fresh. */
export async function open(stage: Stage, page: Page, path: string): Promise<Page> {
  await ageSessions(sign(stage), 6);
  await page.goto(`${stage.world.app.url}${path}`);
  return page;
}

/** An order in won that is paid and that its mall knows of. */
export function paidInWon({ world }: Stage, amount: string): Promise<PlacedOrder> {
  return paidOrder(world, { mallId: 'hanokmall', shopNo: 1, amount });
}

export const pathOf = ({ mallId, orderNumber }: PlacedOrder) => `/orders/${mallId}/${orderNumber}`;

/** How much of an order the PG has given back. */
export function givenBack({ world }: Stage, { code }: PlacedOrder): string[] {
  const refunds = world.sandbox.pg.orders().find(({ orderCode }) => orderCode === code)?.refunds ?? [];
  return refunds.map(({ amount }) => amount);
}

/** The PG's answers to refunds wait until they are let go. */
export function holdRefunds({ world }: Stage): { begun: Promise<void>; letGo: () => void } {
  const { pg } = world.app.bridge;
  const { refund } = pg;
  const begun = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  pg.refund = async (...given) => {
    begun.resolve();
    await held.promise;
    return refund(...given);
  };
  return {
    begun: begun.promise,
    letGo() {
      pg.refund = refund;
      held.resolve();
    },
  };
}

const sign = ({ world }: Stage) => ({ url: world.app.url, auth: world.app.auth, orm: world.app.bridge.orm });
const forget = (stage: Stage) => forgetTries(sign(stage));
