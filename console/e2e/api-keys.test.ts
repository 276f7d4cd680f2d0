import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFaults } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** The malls that a key sees; the code of the refusal when it opens nothing. */
async function mallsOf(secret: string): Promise<string[] | string> {
  const response = await fetch(`${stage.world.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query: '{ malls { id } }' }),
  });
  const { data, errors } = await response.json();
  return data ? data.malls.map(({ id }: { id: string }) => id) : errors[0].extensions.code;
}

describe('the API keys page', () => {
  it('issues a key for some malls, shows it once, and revokes it at once', async () => {
    const page = await stage.signedIn('/api-keys');
    await page.getByText('No API keys.').waitFor();
    await page.getByRole('button', { name: 'Issue a key' }).press('Enter');
    await page.keyboard.type('Settlement bot');
    await page.getByRole('checkbox', { name: /hanokmall/ }).check();
    await page.getByLabel('Days it lives').fill('30');
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    const secret = (await page.getByRole('dialog', { name: 'New API key' }).locator('code').textContent()) ?? '';
    expect(await mallsOf(secret)).toEqual(['hanokmall']);
    await page.getByRole('button', { name: 'Done' }).click();
    const row = page.getByRole('row').filter({ hasText: 'Settlement bot' });
    await row.getByText('Working').waitFor();
    expect(await row.textContent()).toContain('hanokmall');
    expect(await page.content()).not.toContain(secret);

    await row.getByRole('button', { name: 'Revoke Settlement bot' }).press('Enter');
    const question = page.getByRole('dialog', { name: 'Revoke Settlement bot' });
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    expect(await mallsOf(secret)).toEqual(['hanokmall']);
    await row.getByRole('button', { name: 'Revoke Settlement bot' }).click();
    await question.getByRole('button', { name: 'Revoke', exact: true }).click();
    await row.getByText('Revoked').waitFor();
    expect(await mallsOf(secret)).toBe('UNAUTHENTICATED');
  });
});
