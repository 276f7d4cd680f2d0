import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aMall, anOrder } from '../../server/test/support/builders.ts';
import { cancelHash, cancelRequest, paidOrder, sendCancel } from '../../server/test/support/cancellation.ts';
import { look } from '../../server/test/support/look.ts';
import { placeOrder } from '../../server/test/support/place-order.ts';
import { askerOf } from '../../server/test/support/world-asker.ts';
import { counting } from './support/acts.ts';
import { openStage, type Stage } from './support/stage.ts';

/*
 * Tasks that support staff have every day, from any page, in as few acts as they may take. Others are with what they are about:
 * mending a notice (`resend`), a reply and the PG's word (`order-deeds`), cancelling (`cancel`, `cancel-together`), an incident
 * (`bulk-resend`), a mall that can't take payments (`malls`).
 */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ RETRY_SCHEDULE: '0,3600,7200' });
});
afterAll(() => stage?.close());

/** Somebody who was busy with something else. */
async function atWork(): Promise<Page> {
  const page = await stage.signedIn('/attention', { language: 'ko-KR' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('#content h1').waitFor();
  return page;
}

type Act = ReturnType<typeof counting>['act'];

/** `/`, the number, Enter. */
async function find(page: Page, act: Act, id: string): Promise<void> {
  await act(page.keyboard.press('/'));
  await act(page.keyboard.insertText(id));
  await act(page.keyboard.press('Enter'));
}

it('an order whose number two malls have is opened in four acts, and it is the right mall’s', async () => {
  const orderNumber = '20260519-0000029';
  const em = () => stage.world.app.bridge.orm.em.fork();
  for (const id of ['demomall', 'othermall']) await anOrder(em(), { mall: await aMall(em(), { id }), orderNumber });
  const page = await atWork();
  const { act, acts } = counting();
  await find(page, act, orderNumber);
  await act(page.getByRole('row').filter({ hasText: 'demomall' }).getByRole('link', { name: orderNumber }).click());
  await page.getByRole('heading', { name: orderNumber }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/orders/demomall/${orderNumber}`);
  expect(acts()).toBeLessThanOrEqual(4);
});

it('“paid, but the mall shows unpaid”: why, and when it is tried next, in three acts; later, who mended it, in six', async () => {
  const { world } = stage;
  world.sandbox.mall.answerNotifications({ mallId: 'hanokmall', mode: 'http502' });
  const placed = await paidOrder(world, { mallId: 'hanokmall', amount: '39000' });
  const page = await atWork();
  const first = counting();
  await find(page, first.act, placed.orderNumber);
  await page
    .getByText(/카페24의 수신 확인을 받지 못했습니다\(상대 서버 오류\(502\)\)\. 2차 통보를 .*\d\d:\d\d.*에 보냅니다/)
    .waitFor();
  expect(first.acts()).toBeLessThanOrEqual(3);

  world.sandbox.mall.answerNotifications({ mallId: 'hanokmall', mode: 'normal' });
  const [notice] = await look(world).notifications(placed);
  const input = { notificationId: notice?.id, reason: 'receiver mended' };
  await (await askerOf(world, 'operator')).change('resendNotification', 'ResendNotificationInput', input, '__typename');
  await page.getByText(/카페24가 받았습니다\(2차/).waitFor();

  const later = await atWork();
  const { act, acts } = counting();
  await find(later, act, placed.orderNumber);
  await later.getByRole('heading', { name: placed.orderNumber }).waitFor();
  await later.getByText('script of a operator 님이 결제 결과 통보를 다시 보냈습니다. 사유: receiver mended').waitFor();
  const notices = later.getByRole('region', { name: '통보', exact: true });
  await act(
    notices
      .getByRole('link', { name: /결제 결과 통보/ })
      .first()
      .click(),
  );
  const lastTry = later.getByRole('dialog').locator('summary').filter({ hasText: '2차 시도' });
  await lastTry.getByText(/HTTP 200 · 수동$/).waitFor();
  await act(lastTry.click());
  await later.getByRole('dialog').getByText('OK', { exact: true }).first().waitFor();
  expect(acts()).toBeLessThanOrEqual(6);
});

it('Cafe24’s cancellation was refused by us: the field at fault is named and the text for Cafe24 copied, in five acts', async () => {
  const { world } = stage;
  // Its number is no other mall's.
  await placeOrder(world);
  const placed = await paidOrder(world);
  const right = cancelRequest(world, placed);
  const answer = await sendCancel(world, 'sync', {
    ...right,
    hash_data: cancelHash({ ...right, cancel_amount: right.amount }),
  });
  expect(answer.status).toBe(400);
  const page = await atWork();
  const { act, acts } = counting();
  // Whoever can't sign may have invented the number, so the message stands among the messages and not in the order's timeline.
  await act(page.keyboard.press('g').then(() => page.keyboard.press('w')));
  await act(page.getByRole('row').filter({ hasText: '거절' }).getByRole('link').first().click());
  const drawer = page.getByRole('dialog');
  await drawer
    .getByText(/cancel_amount 자리에 amount 값을 넣어 서명했습니다/)
    .first()
    .waitFor();
  await act(drawer.getByRole('button', { name: /보낸 쪽\(카페24\)에 전달할 문구, 한국어/ }).click());
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('해당 필드(cancel_amount)를 고쳐 다시 보내 주십시오.');
  expect(acts()).toBeLessThanOrEqual(5);
});
