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
  it('is planned from the list, started with the number, followed live, and has a result to keep', async () => {
    const page = await stage.signedIn('/webhooks/notifications');
    const { act, acts } = counting();
    await act(page.getByRole('button', { name: /^Mall/ }).click());
    await act(page.getByRole('checkbox', { name: /tindahan/i }).click());
    await page.waitForURL(/mall=tindahan/);
    await act(page.getByRole('link', { name: 'Plan a bulk resend' }).click());
    await page.getByRole('heading', { name: '7 notices to send' }).waitFor();
    expect(await seriousFaults(page, 'main')).toEqual([]);
    await act(page.getByLabel('Reason').fill('receiver mended'));
    await act(page.getByLabel('7 notices are sent').fill('7'));
    await act(page.keyboard.press('Enter'));
    await page.getByText('Finished').waitFor();
    expect(await seriousFaults(page, 'main')).toEqual([]);
    const download = page.waitForEvent('download');
    await act(page.getByRole('link', { name: 'Result as CSV' }).click());
    const file = await readFile(await (await download).path(), 'utf8');
    expect(file.match(/ACCEPTED/g)).toHaveLength(7);
    expect(receiver.received).toHaveLength(7);
    expect(acts()).toBeLessThanOrEqual(9);
  });

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
