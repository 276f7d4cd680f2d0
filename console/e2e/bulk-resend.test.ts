import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noticesOf } from '../../server/test/support/bulk.ts';
import { startReceiver } from '../../server/test/support/receiver.ts';
import { counting } from './support/acts.ts';
import { overflow, seriousFaults } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  receiver = await startReceiver();
  stage = await openStage({ OUTBOUND_ALLOW: '127.0.0.1' });
  await noticesOf(stage.world, { url: receiver.url, count: 7 });
  await noticesOf(stage.world, { url: receiver.url, count: 2, mallId: 'kawaii' });
});
afterAll(async () => {
  await stage?.close();
  await receiver?.stop();
});

describe('resending all of a mall', () => {
  // Task 10 of the acceptance walk, from the list of notices on.
  it.for([
    {
      language: 'en-GB',
      mallId: 'tindahan',
      count: 7,
      mall: /^Mall/,
      plan: 'Plan a bulk resend',
      planned: '7 notices to send',
      reason: 'Reason',
      number: '7 notices are sent',
      finished: 'Finished',
      result: 'Result as CSV',
    },
    {
      language: 'ko-KR',
      mallId: 'kawaii',
      count: 2,
      mall: /^쇼핑몰/,
      plan: '전송 계획 세우기',
      planned: '보낼 통보 2건',
      reason: '사유',
      number: '2건을 보냅니다',
      finished: '완료',
      result: '결과 CSV',
    },
  ])(
    'is planned from the list, started with the number, followed live, and has a result to keep: $language',
    async (words) => {
      const { language, mallId, count } = words;
      const before = receiver.received.length;
      const page = await stage.signedIn('/webhooks/notifications', { language });
      const task = counting(`10 ${language}`);
      await task.act(page.getByRole('button', { name: words.mall }).click());
      await task.act(page.getByRole('checkbox', { name: new RegExp(mallId, 'i') }).click());
      await page.waitForURL(new RegExp(`mall=${mallId}`));
      await task.act(page.getByRole('link', { name: words.plan }).click());
      await page.getByRole('heading', { name: words.planned }).waitFor();
      expect(await seriousFaults(page, 'main')).toEqual([]);
      await task.act(page.getByLabel(words.reason).fill('receiver mended'));
      await task.act(page.getByLabel(words.number).fill(String(count)));
      await task.act(page.keyboard.press('Enter'));
      await page.getByText(words.finished).first().waitFor();
      expect(await seriousFaults(page, 'main')).toEqual([]);
      const download = page.waitForEvent('download');
      await task.act(page.getByRole('link', { name: words.result }).click());
      const file = await readFile(await (await download).path(), 'utf8');
      expect(task.acts()).toBeLessThanOrEqual(9);
      expect(file.match(/ACCEPTED/g)).toHaveLength(count);
      expect(receiver.received.length - before).toBe(count);
    },
  );

  it('stands in the list of runs, and tells those who may not start one why', async () => {
    const viewer = await stage.addPerson('viewer');
    const page = await stage.signedIn('/webhooks/runs', { as: viewer, language: 'ko-KR', width: 360 });
    await page.getByText('완료').first().waitFor();
    await page.goto(`${stage.world.app.url}/webhooks/notifications`);
    const plan = page.getByRole('button', { name: '전송 계획 세우기' });
    expect(await plan.getAttribute('aria-disabled')).toBe('true');
    expect(await overflow(page)).toBe(0);
  });
});
