import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { placedOrder } from './support/mall-client.ts';
import { callPg, openCheckout } from './support/pg-client.ts';
import { startStage } from './support/stage.ts';

async function temporaryFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'data', 'state.json');
}

describe('the sandbox', () => {
  it('goes on with its data after a restart, planned steps and held webhooks too', async () => {
    const stateFile = await temporaryFile();
    const first = await startStage({ stateFile, delays: { laterMs: 60_000 } });
    const orderNumber = await placedOrder(first);
    const pending = await openCheckout(first, { order_name: 'scenario:12' });
    first.pg.act(pending, 'approve');
    await expect.poll(() => first.app.webhooks().length).toBe(1);
    first.pg.webhookMode('hold');
    const held = await openCheckout(first);
    first.pg.act(held, 'approve');
    await first.sandbox.stop();

    const second = await startStage({ stateFile });
    expect(second.mall.order('hanokmall', orderNumber)?.amount).toBe('39000');
    await second.pg.settled();
    expect(second.pg.order(pending)?.status).toBe('S');
    second.pg.backToNormal();
    await second.pg.settled();
    const told = first.app.webhooks().map(({ order_code, status }) => `${order_code} ${status}`);
    expect(told.sort()).toEqual([`${held} S`, `${pending} P`, `${pending} S`].sort());
    expect(await placedOrder(second)).not.toBe(orderNumber);
  });

  it('keeps no secrets in its file', async () => {
    const stateFile = await temporaryFile();
    const stage = await startStage({ stateFile });
    await openCheckout(stage);
    await stage.sandbox.stop();
    expect(await readFile(stateFile, 'utf8')).not.toMatch(/sk_demo|demo-service-key/);
  });

  it('says which file is damaged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const stateFile = join(folder, 'state.json');
    await writeFile(stateFile, '{"malls":');
    await expect(startStage({ stateFile })).rejects.toThrow(stateFile);
  });

  it('names a taken port and what it is for', async () => {
    const { mallUrl, pgUrl } = await startStage();
    const [mallPort, pgPort] = [mallUrl, pgUrl].map((url) => Number(new URL(url).port));
    await expect(startStage({ mallPort })).rejects.toThrow(
      `Port ${mallPort} for the sandbox's malls (SANDBOX_MALL_PORT)`,
    );
    await expect(startStage({ pgPort })).rejects.toThrow(`Port ${pgPort} for the sandbox's payment company`);
  });

  it('stops at once, whatever is under way', async () => {
    const stage = await startStage({ delays: { afterTimeoutMs: 60_000, webhookRetriesMs: [60_000] } });
    stage.app.answerNext(500);
    stage.pg.act(await openCheckout(stage), 'approve');
    await stage.pg.settled();
    stage.pg.fail({ call: 'account', mode: 'timeout', times: 1 });
    const cutOff = expect(callPg(stage, '/v1/account')).rejects.toThrow('fetch failed');
    // The fault is used up as soon as the call has arrived.
    await expect.poll(async () => (await fetch(`${stage.pgUrl}/control/state`)).text()).toContain('"failures":{}');
    const started = performance.now();
    await stage.sandbox.stop();
    expect(performance.now() - started).toBeLessThan(1000);
    await cutOff;
  });
});
