import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEntry } from '../../server/src/store/entities/audit-entry.ts';
import { seriousFaults } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
let path: string;
beforeAll(async () => {
  stage = await openStage();
  const placed = await stage.world.sandbox.mall.placeOrder({ mallId: 'hanokmall', shopNo: 1, amount: '39000' });
  path = `/orders/hanokmall/${placed.orderNumber}`;
});
afterAll(() => stage?.close());

const reveal = (page: Page) => page.getByRole('button', { name: 'Reveal…' });

async function giveReason(page: Page, reason: string): Promise<void> {
  await reveal(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Reveal personal data' }).waitFor();
  await page.keyboard.type(reason);
  await page.keyboard.press('Enter');
}

describe('personal data', () => {
  it('of an order is shown with a reason, which the audit log keeps, and is masked again after five minutes', async () => {
    const { orm } = stage.world.app.auth.store;
    const page = await stage.enter();
    await page.clock.install();
    const buyer = page.getByRole('definition').filter({ has: reveal(page) });
    const account = await stage.addPerson('support');
    await page.goto(`${stage.world.app.url}/sign-in?next=${encodeURIComponent(path)}`);
    await page.locator('input[type=email]').fill(account.email);
    await page.locator('input[type=password]').fill(account.password);
    await page.keyboard.press('Enter');
    const masked = await buyer.textContent();
    expect(masked).toContain('*');
    await giveReason(page, 'merchant asks on the phone');
    await page.getByText('Shown for 5 minutes.').waitFor();
    const plain = await page.locator('dd', { hasText: 'Shown for 5 minutes.' }).locator('code').textContent();
    expect(plain).not.toContain('*');
    const entry = await orm.em.fork().findOne(AuditEntry, { action: 'PERSONAL_DATA_REVEALED' });
    expect(entry).toMatchObject({ reason: 'merchant asks on the phone' });
    await page.clock.fastForward('05:01');
    await reveal(page).waitFor();
    expect(await page.content()).not.toContain(plain);
  });

  it('of a message stands in its body, and keeps nobody out', async () => {
    const page = await stage.signedIn(path, { as: await stage.addPerson('support') });
    await page.locator('a[href*="/events/"]').last().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('tab', { name: 'Raw' }).click();
    const before = await drawer.getByRole('tabpanel').textContent();
    await drawer.getByRole('button', { name: 'Reveal…' }).click();
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.type('compare with the merchant');
    await page.keyboard.press('Enter');
    await drawer.getByText('Shown for 5 minutes.').waitFor();
    expect(await drawer.getByRole('tabpanel').textContent()).not.toBe(before);
  });

  it('is not offered to a viewer', async () => {
    const page = await stage.signedIn(path, { as: await stage.addPerson('viewer') });
    await page.getByRole('term').filter({ hasText: 'Buyer' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await reveal(page).count()).toBe(0);
  });
});
