import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Mall } from '../../server/src/store/entities/mall.ts';
import { moveIn } from '../../server/test/support/moved-in.ts';
import { counting } from './support/acts.ts';
import { overflow, seriousFaults } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
const em = () => stage.world.app.bridge.orm.em.fork();

beforeAll(async () => {
  stage = await openStage({}, 'none');
});
afterAll(() => stage?.close());

const row = (page: Page, mallId: string) => page.getByRole('row').filter({ hasText: mallId });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('malls', () => {
  it('say so while there are none', async () => {
    const page = await stage.signedIn('/malls', { language: 'ko-KR' });
    await page.getByText('연결된 쇼핑몰이 없습니다. 가맹점이 카페24에서 앱을 설치하면 나타납니다.').waitFor();
    for (const mallId of ['hanokmall', 'tindahan']) await moveIn(stage.world, mallId);
    await stage.world.sandbox.mall.merchant('kawaii').openApp();
  });

  // Task 12 of the acceptance walk.
  it.each([
    [
      'en-GB',
      'The merchant must enter it again on the settings page.',
      'The PG refused the secret key (401).',
      'Test again',
    ],
    ['ko-KR', '가맹점이 설정 화면에서 키를 다시 입력해야 합니다.', 'PG 시크릿 키가 거절되었습니다(401).', '다시 점검'],
  ])(
    'the red line of a mall that takes no payments is two acts away, with what mends it: %s',
    async (language, fix, found, again) => {
      const pgSecretKeySealed = stage.world.app.bridge.vault.seal('sk_of_nobody');
      await em().nativeUpdate(Mall, { id: 'tindahan' }, { pgSecretKeySealed });
      const first = await stage.signedIn('/malls/tindahan/setup', { language });
      await first.getByRole('listitem').nth(2).getByRole('button', { name: again }).click();
      await first.getByText(found).waitFor();
      const page = await stage.signedIn('/orders', { language });
      const task = counting(`12 ${language}`);
      await task.act(page.getByRole('navigation').first().locator('a[href="/malls"]').click());
      await task.act(row(page, 'tindahan').getByRole('link', { name: 'tindahan' }).click());
      await page.getByText(found).waitFor();
      await page.getByText(fix).waitFor();
      expect(task.acts()).toBeLessThanOrEqual(4);
      expect(await seriousFaults(page)).toEqual([]);
    },
    60_000,
  );

  it('are found by state and by part of the name, as the address says', async () => {
    const page = await stage.signedIn('/malls?state=SETUP_INCOMPLETE&q=KAWAII');
    await row(page, 'kawaii').getByText('Setup incomplete').waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
  });

  it('one is paused with a reason and resumed, and says so', async () => {
    const page = await stage.signedIn('/malls/hanokmall/shops');
    await button(page, 'Pause notices').click();
    const dialog = page.getByRole('dialog');
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Pause notices' }).click();
    await dialog.getByText('Say why.').waitFor();
    await dialog.getByLabel(/Reason/).fill('moves its server');
    await page.keyboard.press('Enter');
    await page.getByText(/paused the notices of this mall on .*: moves its server/).waitFor();
    await button(page, 'Resume notices').click();
    await dialog.getByRole('button', { name: 'Resume notices' }).click();
    await page.getByText('Takes payments. Shops on: 1 of 2.').waitFor();
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByText(/paused the notices\. Reason: moves its server/).waitFor();
  });

  it('one that removed the app says what still goes, on a phone too', async () => {
    await em().nativeUpdate(Mall, { id: 'kawaii' }, { uninstalledAt: new Date('2026-05-19T05:00:00Z') });
    const page = await stage.signedIn('/malls/kawaii/domains', { language: 'ko-KR', width: 360 });
    await page.getByText(/앱이 삭제되었습니다. 이미 받은 결제의 취소는 계속할 수 있습니다./).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it('shows to who may not change anything what could be done, and why not for them', async () => {
    const page = await stage.signedIn('/malls/hanokmall/setup', { as: await stage.addPerson('operator') });
    const test = button(page, 'Test all again');
    await test.focus();
    expect(await test.getAttribute('aria-disabled')).toBe('true');
    await page
      .getByRole('tooltip')
      .getByText(/Administrator/)
      .waitFor();
  });
});
