import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMall, anOrder } from '../../server/test/support/builders.ts';
import { cancelHash, cancelRequest, paidOrder, sendCancel } from '../../server/test/support/cancellation.ts';
import { look } from '../../server/test/support/look.ts';
import { askerOf } from '../../server/test/support/world-asker.ts';
import { translator } from '../src/wording/test-support/translator.ts';
import { type Act, counting } from './support/acts.ts';
import { overflow } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

/*
 * Tasks that support staff have every day, from any page, in as few acts as they may take, in Korean and in English. Cancelling
 * is in `walk-money`; an incident is in `bulk-resend`, a mall that can't take payments in `malls`.
 */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ RETRY_SCHEDULE: '0,3600,7200' });
  const em = () => stage.world.app.bridge.orm.em.fork();
  for (const id of ['demomall', 'othermall']) {
    await anOrder(em(), { mall: await aMall(em(), { id }), orderNumber: '20260519-0000029' });
  }
});
afterAll(() => stage?.close());

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** `/`, the number, Enter. */
async function find(page: Page, act: Act, id: string): Promise<void> {
  await act(page.keyboard.press('/'));
  await act(page.keyboard.insertText(id));
  await act(page.keyboard.press('Enter'));
}

/** The sandbox's malls count each for itself: of one mall no number is found twice. */
const inHanokmall = { mallId: 'hanokmall', shopNo: 1, amount: '3065' };

/** A paid order of whose payment Cafe24's side could not be told. */
async function untold() {
  stage.world.sandbox.mall.answerNotifications({ mallId: 'hanokmall', mode: 'http502' });
  return paidOrder(stage.world, { mallId: 'hanokmall', amount: '39000' });
}
const mend = () => stage.world.sandbox.mall.answerNotifications({ mallId: 'hanokmall', mode: 'normal' });

describe.each([
  ['ko', 'ko-KR'],
  ['en', 'en-GB'],
] as const)('in %s', (language, locale) => {
  const say = translator(language);

  /** Somebody who was busy with something else. */
  async function atWork(width?: number): Promise<Page> {
    const page = await stage.signedIn('/attention', { language: locale, ...(width ? { width } : {}) });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#content h1').waitFor();
    return page;
  }

  it('an order whose number two malls have is opened in four acts, and it is the right mall’s', async () => {
    const page = await atWork();
    const { act, acts } = counting(`1 ${language}`);
    await find(page, act, '20260519-0000029');
    await act(page.getByRole('row').filter({ hasText: 'demomall' }).getByRole('link').first().click());
    await page.getByRole('heading', { name: '20260519-0000029' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/orders/demomall/20260519-0000029');
    expect(acts()).toBeLessThanOrEqual(4);
  });

  it('“paid, but the mall shows unpaid”: why and until when in three acts, mended in five more, answered in two', async () => {
    const because = {
      ko: /카페24의 수신 확인을 받지 못했습니다\(상대 서버 오류\(502\)\)\. 2차 통보를 .*\d\d:\d\d.*에 보냅니다/,
      en: /Cafe24 has not confirmed the notice \(server error 502\)\. Try 2 goes out at .*\d\d:\d\d/,
    };
    const placed = await untold();
    const page = await atWork();
    const why = counting(`2 ${language}`);
    await find(page, why.act, placed.orderNumber);
    await page.getByText(because[language]).waitFor();
    expect(why.acts()).toBeLessThanOrEqual(3);

    const reply = counting(`4 ${language}`);
    await reply.act(page.getByRole('button', { name: say('reply.copy') }).click());
    const toMerchant = page.getByRole('group', { name: say('reply.copyFor', { party: 'merchant' }) });
    await reply.act(toMerchant.getByRole('button', { name: '한국어' }).click());
    await expect.poll(() => clipboard(page)).toContain(`주문(${placed.orderNumber})의 결제(39,000원)는 완료되었으나`);
    expect(reply.acts()).toBeLessThanOrEqual(2);

    mend();
    const { act, acts } = counting(`3 ${language}`);
    await act(page.getByRole('link', { name: say('resend.nowButton') }).click());
    const dialog = page.getByRole('dialog');
    await act(dialog.getByText(say('resendReason.RECEIVER_RECOVERED')).click());
    await act(dialog.getByRole('button', { name: say('resend.send') }).click());
    const taken = { ko: /카페24가 받았습니다\(\d+ ms\)\./, en: /Accepted by Cafe24 \(\d+ ms\)\./ };
    await dialog.getByText(taken[language]).waitFor();
    await act(page.keyboard.press('Escape'));
    const line = { ko: /카페24가 받았습니다\(2차, \d+ ms\)/, en: /Cafe24 accepted it \(try 2, \d+ ms\)/ };
    await page.getByText(line[language]).waitFor();
    expect(acts()).toBeLessThanOrEqual(5);
  });

  it('whether a notice of earlier was delivered, and who had it sent again with which key, in six acts', async () => {
    const placed = await untold();
    const triesEnded = async () =>
      (await look(stage.world).deliveries(placed)).filter(({ finishedAt }) => finishedAt).length;
    await expect.poll(triesEnded).toBe(1);
    mend();
    const [notice] = await look(stage.world).notifications(placed);
    const input = { notificationId: notice?.id, reason: 'receiver mended' };
    const asker = await askerOf(stage.world, 'operator');
    const answer = await asker.change('resendNotification', 'ResendNotificationInput', input, '__typename');
    expect(answer).toMatchObject({ __typename: 'ResendNotificationSuccess' });
    await expect.poll(triesEnded).toBe(2);
    const page = await atWork();
    const { act, acts } = counting(`11 ${language}`);
    await find(page, act, placed.orderNumber);
    const notices = page.getByRole('region', { name: say('order.notices'), exact: true });
    await act(notices.getByRole('link').first().click());
    const lastTry = page
      .getByRole('dialog')
      .locator('summary')
      .filter({ hasText: say('notice.tryN', { n: 2 }) });
    await lastTry.getByText(`${say('deliveryTrigger.MANUAL')} · ${asker.name} · `).waitFor();
    await lastTry.getByText(new RegExp(say('notice.key', { key: '[0-9a-f]{8}' }))).waitFor();
    await act(lastTry.click());
    await page.getByRole('dialog').getByText('OK', { exact: true }).first().waitFor();
    expect(acts()).toBeLessThanOrEqual(6);
  });

  it('the PG’s answer was lost: whether money was taken is asked and told in four acts, on a phone too', async () => {
    stage.world.sandbox.pg.fail({ call: 'checkouts', mode: 'reset', times: 1 });
    const { orderNumber } = await stage.world.sandbox.mall.placeOrder(inHanokmall);
    const page = await atWork(360);
    const { act, acts } = counting(`8 ${language}`);
    await find(page, act, orderNumber);
    await act(
      page
        .getByRole('button', { name: say('deed.refresh') })
        .first()
        .click(),
    );
    const told = { ko: /PG의 답: PG에 이 결제가 없습니다\./, en: /The PG says: it does not know this payment\./ };
    await page.getByText(told[language]).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(acts()).toBeLessThanOrEqual(4);
  });

  it('Cafe24’s cancellation was refused by us: the field at fault is named and the text for Cafe24 copied, in five acts', async () => {
    const { world } = stage;
    const placed = await paidOrder(world, { mallId: 'hanokmall', amount: '39000' });
    const right = cancelRequest(world, placed);
    const hash_data = cancelHash({ ...right, cancel_amount: right.amount });
    expect((await sendCancel(world, 'sync', { ...right, hash_data })).status).toBe(400);
    const page = await atWork();
    const { act, acts } = counting(`9 ${language}`);
    // Whoever can't sign may have invented the number, so the message stands among the messages and not in the order's timeline.
    await act(page.keyboard.press('g').then(() => page.keyboard.press('w')));
    await act(
      page
        .getByRole('row')
        .filter({ hasText: say('verdict.REJECTED') })
        .getByRole('link')
        .first()
        .click(),
    );
    const drawer = page.getByRole('dialog');
    const cause = {
      ko: /cancel_amount 자리에 amount 값을 넣어 서명했습니다/,
      en: /Where cancel_amount belongs, amount was signed/,
    };
    await drawer.getByText(cause[language]).first().waitFor();
    const party = say('party.CAFE24');
    await act(drawer.getByRole('button', { name: say('sender.copyIn', { party, language: '한국어' }) }).click());
    await expect.poll(() => clipboard(page)).toContain('해당 필드(cancel_amount)를 고쳐 다시 보내 주십시오.');
    expect(acts()).toBeLessThanOrEqual(5);
  });
});

it('from the order one comes to what was refused since then, which may have been about it', async () => {
  const placed = await paidOrder(stage.world, { mallId: 'hanokmall', amount: '39000' });
  const right = cancelRequest(stage.world, placed);
  const hash_data = cancelHash({ ...right, cancel_amount: right.amount });
  expect((await sendCancel(stage.world, 'sync', { ...right, hash_data })).status).toBe(400);
  const page = await stage.signedIn(`/orders/${placed.mallId}/${placed.orderNumber}`);
  await page.getByRole('link', { name: 'Messages refused since then' }).click();
  await page.getByRole('row').filter({ hasText: 'Rejected' }).filter({ hasText: 'ancel' }).first().waitFor();
  expect(await page.getByRole('row').filter({ hasText: 'Accepted' }).count()).toBe(0);
});

it('by the keyboard alone: an order is found and read, the PG asked, its answer told', async () => {
  stage.world.sandbox.pg.fail({ call: 'checkouts', mode: 'reset', times: 1 });
  const { orderNumber } = await stage.world.sandbox.mall.placeOrder(inHanokmall);
  const page = await stage.signedIn('/attention');
  await page.locator('#content h1').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.insertText('20260519-0000029');
  await page.keyboard.press('Enter');
  await page.getByRole('row').filter({ hasText: 'demomall' }).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/orders\/(demo|other)mall\/20260519-0000029/);
  await page.keyboard.press('/');
  await page.keyboard.insertText(orderNumber);
  await page.keyboard.press('Enter');
  const ask = page.getByRole('button', { name: 'Check with PG' }).first();
  await ask.waitFor();
  for (let presses = 0; presses < 40; presses += 1) {
    if (await ask.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.getByText(/The PG says: it does not know this payment\./).waitFor();
});
