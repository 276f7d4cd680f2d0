import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { codeNow } from '../../server/test/support/totp.ts';
import { begin } from './support/acts.ts';
import {
  anOperator,
  givenBack,
  holdRefunds,
  type Operator,
  open,
  operatorPage,
  paidInWon,
  pathOf,
} from './support/money.ts';
import { openStage, type Stage } from './support/stage.ts';

/*
 * Daily tasks that move money, with a mouse, in as few acts and as fast as they may take. By the keyboard alone, on a phone, and
 * of two orders that differ in a digit: `cancel`; what goes wrong between two people, and a network that is cut: `cancel-together`.
 */

let stage: Stage;
let hana: Operator;
let minsu: Operator;
let letGo = () => {};
beforeAll(async () => {
  stage = await openStage();
  hana = await anOperator(stage);
  minsu = await anOperator(stage);
}, 180_000);
afterEach(() => letGo());
afterAll(() => stage?.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const ko = {
  language: 'ko-KR',
  cancel: '취소…',
  amount: '일부 금액',
  buyer: '구매자 요청',
  preview: '미리 보기',
  effect: '구매자에게 10,000원을 돌려줍니다. 이후 취소 가능 금액은 29,000원입니다.',
  next: '계속',
  deed: '10,000원 취소',
  inFlight: 'A operator 님이 취소를 진행하고 있습니다. 결과가 나온 뒤 다시 시도해 주십시오.',
  done: '10,000원을 취소했습니다.',
  ask: '승인 요청 보내기 · 600,000원',
  asked: /^승인 요청을 보냈습니다\. .+까지 유효합니다\./,
  close: '닫기',
  review: '승인 검토…',
  notYours: '본인이 요청한 취소는 승인할 수 없습니다.',
  approve: '승인하고 600,000원 취소',
  approved: '600,000원을 취소했습니다.',
  timeline: '처리 내역',
};
const en: typeof ko = {
  language: 'en-GB',
  cancel: 'Cancel…',
  amount: 'Amount of the part',
  buyer: 'Buyer',
  preview: 'Preview',
  effect: 'Gives 10,000 KRW back to the buyer. 29,000 KRW will remain cancellable.',
  next: 'Continue',
  deed: 'Cancel 10,000 KRW',
  inFlight: 'A operator is cancelling. Try again when the result is in.',
  done: 'Cancelled 10,000 KRW.',
  ask: 'Ask for approval · 600,000 KRW',
  asked: /^Sent for approval, valid until/,
  close: 'Close',
  review: 'Review…',
  notYours: 'You cannot approve your own request.',
  approve: 'Approve and cancel 600,000 KRW',
  approved: 'Cancelled 600,000 KRW.',
  timeline: 'Timeline',
};

describe.each([
  { name: 'in Korean', words: ko },
  { name: 'in English', words: en },
])('$name', ({ words }) => {
  let ofHana: Page;
  let ofMinsu: Page;
  beforeAll(async () => {
    const { language } = words;
    ofHana = await operatorPage(stage, hana, { language });
    ofMinsu = await operatorPage(stage, minsu, { language });
  });

  /** From the order to the code of step-up. */
  async function toTheCode(page: Page, { act }: ReturnType<typeof begin>, amount: string): Promise<void> {
    await act(page.getByRole('link', { name: words.cancel }).first().click());
    const dialog = page.getByRole('dialog');
    await act(dialog.getByRole('textbox', { name: words.amount }).fill(amount));
    await act(dialog.getByText(words.buyer).first().click());
    await act(button(page, words.preview).click());
    await act(button(page, words.next).click());
    await page.locator('input[name=proof]').waitFor();
    await act(page.keyboard.insertText(codeNow(hana.uri)));
  }

  it('10,000 of 39,000 won go back; meanwhile a colleague’s button is off and says who cancels', async ({
    annotate,
  }) => {
    const placed = await paidInWon(stage, '39000');
    const second = await open(stage, ofMinsu, pathOf(placed));
    const off = second.getByRole('button', { name: words.cancel }).first();
    const page = await open(stage, ofHana, pathOf(placed));
    await second.locator('[data-freshness=live]').waitFor();
    const held = holdRefunds(stage);
    letGo = held.letGo;
    const cancelling = begin({ acts: 9, seconds: 40 });
    await toTheCode(page, cancelling, '10000');
    const looking = begin({ acts: 1, seconds: 5 });
    await cancelling.act(button(page, words.deed).click());
    await held.begun;
    await off.waitFor({ timeout: 5_000 });
    expect(await off.getAttribute('aria-disabled')).toBe('true');
    await looking.act(off.focus());
    await second.getByRole('tooltip', { name: words.inFlight }).waitFor();
    await annotate(looking.done('task 6'));
    held.letGo();
    await page.getByRole('dialog').getByText(words.done).waitFor();
    await annotate(cancelling.done('task 5'));
    expect(givenBack(stage, placed)).toEqual(['10000']);
  });

  it('600,000 won: one asks, their own approval is refused, a colleague approves, the timeline names both', async ({
    annotate,
  }) => {
    const placed = await paidInWon(stage, '700000');
    const page = await open(stage, ofHana, pathOf(placed));
    const work = await open(stage, ofMinsu, '/attention');
    const asking = begin({ acts: 9, seconds: 90 });
    await toTheCode(page, asking, '600000');
    await asking.act(button(page, words.ask).click());
    await page.getByText(words.asked).waitFor();
    await asking.act(button(page, words.close).click());
    await asking.act(page.getByRole('link', { name: words.review }).click());
    await page.locator('[data-refusal="true"]').getByText(words.notYours).waitFor();
    expect(await button(page, words.approve).getAttribute('aria-disabled')).toBe('true');
    await annotate(asking.done('task 7, the one who asks'));
    expect(givenBack(stage, placed)).toEqual([]);

    const approving = begin({ acts: 4, seconds: 90 });
    await approving.act(work.getByRole('link', { name: placed.orderNumber }).first().click());
    await work.getByRole('dialog').locator('input[name=proof]').waitFor();
    await approving.act(work.locator('input[name=proof]').fill(codeNow(minsu.uri)));
    await approving.act(button(work, words.approve).click());
    await work.getByRole('dialog').getByText(words.approved).waitFor();
    await approving.act(button(work, words.close).click());
    const timeline = work.getByRole('region', { name: words.timeline, exact: true });
    await timeline
      .getByText(/A operator.*600,000/)
      .nth(1)
      .waitFor();
    await annotate(approving.done('task 7, the one who approves'));
    expect(givenBack(stage, placed)).toEqual(['600000']);
  });
});
