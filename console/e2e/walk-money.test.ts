import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { codeNow } from '../../server/test/support/totp.ts';
import { translator } from '../src/wording/test-support/translator.ts';
import { type Act, counting } from './support/acts.ts';
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

/* Giving money back, in as few acts as it may take, in Korean and in English. */

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

describe.each([
  ['ko', 'ko-KR'],
  ['en', 'en-GB'],
] as const)('in %s', (language, locale) => {
  const say = translator(language);
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  let ofHana: Page;
  let ofMinsu: Page;
  beforeAll(async () => {
    ofHana = await operatorPage(stage, hana, { language: locale });
    ofMinsu = await operatorPage(stage, minsu, { language: locale });
  });

  /** From the order's page to the field of the code: six acts. */
  async function toTheCode(page: Page, act: Act, amount: string): Promise<void> {
    await act(
      page
        .getByRole('link', { name: say('cancel.button') })
        .first()
        .click(),
    );
    const dialog = page.getByRole('dialog');
    await act(dialog.locator('input[name=amount]').fill(amount));
    await act(dialog.getByText(say('cancelReason.BUYER_REQUEST')).click());
    await act(button(page, say('cancel.preview')).click());
    await act(button(page, say('cancel.next')).click());
    await page.locator('input[name=proof]').waitFor();
  }

  it('10,000 of 39,000 won go back in nine acts; meanwhile a colleague’s button is off and says who cancels', async () => {
    const placed = await paidInWon(stage, '39000');
    const second = await open(stage, ofMinsu, pathOf(placed));
    const page = await open(stage, ofHana, pathOf(placed));
    await second.locator('[data-freshness=live]').waitFor();
    const held = holdRefunds(stage);
    letGo = held.letGo;
    const { act, acts } = counting(`5 ${language}`);
    await toTheCode(page, act, '10000');
    await act(page.keyboard.type(codeNow(hana.uri)));
    const deed = { ko: '10,000원 취소', en: 'Cancel 10,000 KRW' };
    await act(button(page, deed[language]).click());
    await held.begun;
    const off = second.getByRole('button', { name: say('cancel.button') }).first();
    await off.waitFor();
    expect(await off.getAttribute('aria-disabled')).toBe('true');
    await off.focus();
    const who = { ko: /A operator 님이 취소를 진행하고 있습니다/, en: /A operator is cancelling/ };
    await second.getByRole('tooltip', { name: who[language] }).waitFor();
    const marked = second.locator('dd [data-changed]').first().waitFor();
    held.letGo();
    await marked;
    const came = { ko: '10,000원을 취소했습니다.', en: 'Cancelled 10,000 KRW.' };
    await page.getByRole('dialog').getByText(came[language]).waitFor();
    expect(acts()).toBeLessThanOrEqual(9);
    expect(givenBack(stage, placed)).toEqual(['10000']);
  });

  it('600,000 won are asked for in nine acts and approved by a colleague in four; the timeline names both', async () => {
    const placed = await paidInWon(stage, '700000');
    const asking = await open(stage, ofHana, pathOf(placed));
    const work = await open(stage, ofMinsu, '/attention');
    const ask = counting(`7 ask ${language}`);
    await toTheCode(asking, ask.act, '600000');
    await ask.act(asking.keyboard.type(codeNow(hana.uri)));
    const askFor = { ko: '승인 요청 보내기 · 600,000원', en: 'Ask for approval · 600,000 KRW' };
    await ask.act(button(asking, askFor[language]).click());
    const sent = { ko: /승인 요청을 보냈습니다/, en: /^Sent for approval, valid until/ };
    await asking.getByRole('dialog').getByText(sent[language]).waitFor();
    expect(ask.acts()).toBeLessThanOrEqual(9);
    expect(givenBack(stage, placed)).toEqual([]);

    const { act, acts } = counting(`7 approve ${language}`);
    await act(work.getByRole('link', { name: placed.orderNumber }).first().click());
    await work.locator('input[name=proof]').waitFor();
    await act(work.keyboard.type(codeNow(minsu.uri)));
    await act(work.keyboard.press('Enter'));
    const came = { ko: '600,000원을 취소했습니다.', en: 'Cancelled 600,000 KRW.' };
    await work.getByRole('dialog').getByText(came[language]).waitFor();
    expect(acts()).toBeLessThanOrEqual(4);
    expect(givenBack(stage, placed)).toEqual(['600000']);
    await work.keyboard.press('Escape');
    const approved = { ko: /취소\(600,000원\)를 승인했습니다/, en: /agreed to the cancellation of 600,000 KRW/ };
    await work.getByText(approved[language]).first().waitFor();
  });
});
