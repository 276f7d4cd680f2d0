import { demoOperator, demoSecrets } from '@pgbridge/shared/demo';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyIdOf } from '../../server/src/domain/signatures.ts';
import { aMall, anOrder } from '../../server/test/support/builders.ts';
import { cancelHash, cancelRequest, paidOrder, sendCancel } from '../../server/test/support/cancellation.ts';
import { begin, clipboard, type Hand, keyboard, mouse } from './support/acts.ts';
import { overflow } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

/*
 * Tasks that support staff have every day, from any page, in as few acts and as fast as they may take; those that move money are
 * in `walk-money`, an incident is in `bulk-resend`, a mall that can't take payments in `malls`.
 */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ RETRY_SCHEDULE: '0,3600,7200' });
});
afterAll(() => stage?.close());

const ko = {
  language: 'ko-KR',
  search: '검색',
  why: /카페24의 수신 확인을 받지 못했습니다\(상대 서버 오류\(502\)\)\. 2차 통보를 .*\d\d:\d\d.*에 보냅니다/,
  copyReply: '답변 복사',
  toMerchant: '가맹점 답변',
  resend: '지금 다시 보내기…',
  recovered: '수신 서버 복구',
  send: '지금 보내기',
  accepted: /카페24가 받았습니다\(\d+ ms\)\./,
  taken: /카페24가 받았습니다\(2차, \d+ ms\)/,
  notices: '통보',
  notice: /결제 결과 통보/,
  lastTry: '2차 시도',
  resentBy: `수동 · ${demoOperator.name} 님 · 서명 키 `,
  unsure: /결제 여부를 아직 모릅니다/,
  askPg: 'PG에 확인',
  pgSays: /PG의 답: PG에 이 결제가 없습니다\./,
  refused: '거절',
  fault: /cancel_amount 자리에 amount 값을 넣어 서명했습니다/,
  naming: '이 주문번호가 적힌 거절 메시지',
  toSender: /보낸 쪽\(카페24\)에 전달할 문구, 한국어/,
};
const en: typeof ko = {
  language: 'en-GB',
  search: 'Search',
  why: /Cafe24 has not confirmed the notice \(server error 502\)\. Try 2 goes out at .*\d\d:\d\d/,
  copyReply: 'Copy reply',
  toMerchant: 'Reply to the merchant',
  resend: 'Resend now…',
  recovered: 'The receiving server works again',
  send: 'Send now',
  accepted: /Accepted by Cafe24 \(\d+ ms\)\./,
  taken: /Cafe24 accepted it \(try 2, \d+ ms\)/,
  notices: 'Notices',
  notice: /Payment result/,
  lastTry: 'Try 2',
  resentBy: `By hand · ${demoOperator.name} · Key `,
  unsure: /we don't know yet whether this is paid/,
  askPg: 'Check with PG',
  pgSays: /The PG says: it does not know this payment\./,
  refused: 'Rejected',
  fault: /Where cancel_amount belongs, amount was signed/,
  naming: 'Refused messages that name this number',
  toSender: /Text for the sender \(Cafe24\), 한국어/,
};

type Person = { name: string; words: typeof ko; hand: Hand; width?: number };
const atDesk: Person[] = [
  { name: 'in Korean', words: ko, hand: mouse },
  { name: 'in English, by the keyboard alone', words: en, hand: keyboard },
];
const anywhere: Person[] = [...atDesk, { name: 'in Korean on a phone', words: ko, hand: mouse, width: 360 }];

/** Somebody who was busy with something else. */
async function atWork({ words: { language }, width }: Person): Promise<Page> {
  const page = await stage.signedIn('/attention', { language, ...(width && { width }) });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('#content h1').waitFor();
  return page;
}

type Act = ReturnType<typeof begin>['act'];

/** Into the search, the number, Enter. */
async function find(page: Page, { hand, words, width }: Person, act: Act, id: string): Promise<void> {
  const search = page.getByRole('searchbox', { name: words.search });
  await act(hand === mouse && width ? search.click() : page.keyboard.press('/'));
  await act(page.keyboard.insertText(id));
  await act(page.keyboard.press('Enter'));
}

const fits = async (page: Page) => expect(await overflow(page)).toBeLessThanOrEqual(0);

describe.each(anywhere)('$name', (person) => {
  const { words, hand, width } = person;

  it('an order whose number two malls have is opened, and it is the right mall’s', async ({ annotate }) => {
    const orderNumber = `20260519-00000${29 + anywhere.indexOf(person)}`;
    const em = () => stage.world.app.bridge.orm.em.fork();
    for (const id of ['demomall', 'othermall']) {
      const mall = await aMall(em(), { id: `${id}${anywhere.indexOf(person)}` });
      await anOrder(em(), { mall, orderNumber });
    }
    const mallId = `demomall${anywhere.indexOf(person)}`;
    const page = await atWork(person);
    const task = begin({ acts: 4, seconds: 8 });
    await find(page, person, task.act, orderNumber);
    const row = page.getByRole('row').filter({ hasText: mallId });
    await task.act(hand.press(row.getByRole('link', { name: orderNumber })));
    await page.getByRole('heading', { name: orderNumber }).waitFor();
    await annotate(task.done('task 1'));
    expect(new URL(page.url()).pathname).toBe(`/orders/${mallId}/${orderNumber}`);
    await fits(page);
  });

  it('“paid, but the mall shows unpaid”: why, and when it is tried next; a reply; it is mended, and who did that', async ({
    annotate,
  }) => {
    const { world } = stage;
    world.sandbox.mall.answerNotifications({ mallId: 'hanokmall', mode: 'http502' });
    const placed = await paidOrder(world, { mallId: 'hanokmall', amount: '39000' });
    const page = await atWork(person);
    const why = begin({ acts: 3, seconds: 10 });
    await find(page, person, why.act, placed.orderNumber);
    await page.getByText(words.why).waitFor();
    await annotate(why.done('task 2'));
    await fits(page);

    const reply = begin({ acts: 2, seconds: 5 });
    await reply.act(hand.press(page.getByRole('button', { name: words.copyReply, exact: true })));
    const toMerchant = page.getByRole('group', { name: words.toMerchant });
    await reply.act(hand.press(toMerchant.getByRole('button', { name: '한국어' })));
    await expect.poll(() => clipboard(page)).toContain(`주문(${placed.orderNumber})의 결제(39,000원)는 완료되었으나`);
    await annotate(reply.done('task 4'));

    world.sandbox.mall.answerNotifications({ mallId: 'hanokmall', mode: 'normal' });
    const mend = begin({ acts: 5, seconds: 25 });
    await mend.act(hand.press(page.getByRole('link', { name: words.resend })));
    await mend.act(hand.choose(page.getByRole('radio', { name: words.recovered })));
    await mend.act(hand.press(page.getByRole('button', { name: words.send })));
    await page.getByRole('dialog').getByText(words.accepted).waitFor();
    await mend.act(page.keyboard.press('Escape'));
    await page.getByText(words.taken).waitFor();
    await annotate(mend.done('task 3'));

    if (width) return;
    const later = await atWork(person);
    const proof = begin({ acts: 6, seconds: 20 });
    await find(later, person, proof.act, placed.orderNumber);
    const notices = later.getByRole('region', { name: words.notices, exact: true });
    await proof.act(hand.press(notices.getByRole('link', { name: words.notice }).first()));
    const lastTry = later.getByRole('dialog').locator('summary').filter({ hasText: words.lastTry });
    await lastTry.getByText(words.resentBy + keyIdOf(demoSecrets.serviceKey)).waitFor();
    await proof.act(hand.press(lastTry));
    await later.getByRole('dialog').getByText('OK', { exact: true }).first().waitFor();
    await annotate(proof.done('task 11'));
  });

  it('the PG’s answer was lost: whether money was taken is asked, and stands beside ours', async ({ annotate }) => {
    const { sandbox } = stage.world;
    sandbox.pg.fail({ call: 'checkouts', mode: 'reset', times: 1 });
    const { orderNumber } = await sandbox.mall.placeOrder({ mallId: 'hanokmall', shopNo: 1, amount: '3000' });
    const page = await atWork(person);
    const task = begin({ acts: 4, seconds: 15 });
    await find(page, person, task.act, orderNumber);
    await page.getByText(words.unsure).waitFor();
    await task.act(hand.press(page.getByRole('button', { name: words.askPg }).first()));
    await page.getByText(words.pgSays).waitFor();
    await annotate(task.done('task 8'));
    await fits(page);
  });
});

it.for(atDesk)(
  'Cafe24’s cancellation was refused by us: the field at fault, and the text for Cafe24: $name',
  async (person, { annotate }) => {
    const { words, hand } = person;
    const placed = await paidOrder(stage.world);
    const right = cancelRequest(stage.world, placed);
    const wrong = { ...right, hash_data: cancelHash({ ...right, cancel_amount: right.amount }) };
    expect((await sendCancel(stage.world, 'sync', wrong)).status).toBe(400);
    const page = await atWork(person);
    const task = begin({ acts: 5, seconds: 20 });
    // Whoever can't sign may have invented the number, so the message stands among the messages and not in the order's timeline.
    await task.act(page.keyboard.press('g').then(() => page.keyboard.press('w')));
    await task.act(hand.press(page.getByRole('row').filter({ hasText: words.refused }).getByRole('link').first()));
    const drawer = page.getByRole('dialog');
    await drawer.getByText(words.fault).first().waitFor();
    await task.act(hand.press(drawer.getByRole('button', { name: words.toSender })));
    await expect.poll(() => clipboard(page)).toContain('해당 필드(cancel_amount)를 고쳐 다시 보내 주십시오.');
    await annotate(task.done('task 9'));

    await page.goto(`${stage.world.app.url}/orders/${placed.mallId}/${placed.orderNumber}`);
    await hand.press(page.getByRole('link', { name: words.naming }));
    const link = page.getByRole('row').filter({ hasText: words.refused }).getByRole('link').first();
    await hand.press(link);
    await page.getByRole('dialog').getByText(words.fault).first().waitFor();
  },
);
