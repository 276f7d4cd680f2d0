import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from '../../server/src/access/operators.ts';
import { recordAudit } from '../../server/src/store/audit.ts';
import { inTransaction } from '../../server/src/store/transaction.ts';
import { overflow, seriousFaults } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

/** The machine may be busy. */
const patient = { timeout: 15_000 };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  const { orm, clock } = stage.world.app.auth.store;
  await inTransaction(orm, async (em) => {
    for (let count = 1; count <= 60; count++) {
      const subject = { kind: 'OPERATOR', id: `person-${count}`, name: `Person ${count}` } as const;
      const role = { before: { role: 'viewer' }, after: { role: 'support' } };
      const deed = { action: 'OPERATOR_ROLE_CHANGED', subject, reason: `reason ${count}`, ...role } as const;
      await recordAudit(em, commandLine(), deed, clock.now());
    }
  });
});
afterAll(() => stage?.close());

describe('the audit log page', () => {
  it('lists the newest first and loads older entries beneath, down to the first', async () => {
    const page = await stage.signedIn('/audit?action=OPERATOR_ROLE_CHANGED');
    const rows = page.getByRole('table', { name: 'Audit log' }).locator('tbody tr');
    await expect.poll(() => rows.count(), patient).toBe(50);
    expect(await rows.first().textContent()).toContain('reason 60');
    await page.getByRole('button', { name: 'Load older entries' }).press('Enter');
    await expect.poll(() => rows.count(), patient).toBe(60);
    expect(await rows.last().textContent()).toContain('reason 1');
    expect(await page.getByRole('button', { name: 'Load older entries' }).count()).toBe(0);
  });

  it('shows what was before and after, by an address of its own, and gives the focus back', async () => {
    const page = await stage.signedIn('/audit?action=OPERATOR_ROLE_CHANGED');
    await page.getByRole('link', { name: 'Role changed' }).first().press('Enter');
    const drawer = page.getByRole('dialog', { name: 'Role changed' });
    await drawer.getByText('Person 60').waitFor();
    expect(await drawer.textContent()).toMatch(/Before.*After.*role.*viewer.*support/s);
    expect(await seriousFaults(page)).toEqual([]);
    const address = page.url();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    expect(page.url()).toMatch(/\/audit\?action=OPERATOR_ROLE_CHANGED$/);
    await page.goto(address);
    await drawer.getByRole('link', { name: 'All about it' }).click();
    await expect.poll(() => page.locator('tbody tr').count(), patient).toBe(1);
    await page.getByText('Only what was done to one person, key, order or message.').waitFor();
  });

  it('says so when nothing matches, and keeps nobody out on a phone in Korean', async () => {
    const page = await stage.signedIn('/audit?action=API_KEY_REVOKED', { language: 'ko-KR', width: 360 });
    await page.getByText(/이 조건에 맞는 기록이 없습니다/).waitFor();
    await page.goto(`${stage.world.app.url}/audit`);
    await page.getByRole('link', { name: '역할 변경' }).first().click();
    await page.getByRole('dialog').getByText('변경 후').waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await seriousFaults(page)).toEqual([]);
  });
});
