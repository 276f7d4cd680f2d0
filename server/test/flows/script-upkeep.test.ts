import { createHash } from 'node:crypto';
import { demoMalls } from '@pgbridge/shared/demo';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { announceScripts } from '../../src/flows/script-upkeep.ts';
import { Mall } from '../../src/store/entities/mall.ts';
import { Shop } from '../../src/store/entities/shop.ts';
import { startWorld, type World } from '../support/app.ts';

let world: World;
let merchant: ReturnType<World['sandbox']['mall']['merchant']>;
const [hanok] = demoMalls;
beforeEach(async () => {
  world = await startWorld({}, {}, 'none');
  merchant = world.sandbox.mall.merchant('hanokmall');
  await merchant.openApp();
  await merchant.post('/admin/link', { public_key: hanok?.pgPublicKey, secret_key: hanok?.pgSecretKey });
});
afterEach(() => world.stop());

const em = () => world.app.bridge.orm.em.fork();
const careDueAt = async () => (await em().findOneOrFail(Mall, 'hanokmall')).careDueAt;
const shop = () => em().findOneOrFail(Shop, { mall: 'hanokmall', shopNo: 1 });
const tags = () => world.sandbox.mall.app('hanokmall').scriptTags;
const toggle = (action: 'enable' | 'disable') => merchant.post('/admin/shop/toggle', { shop_no: 1, action });
const hours = (count: number) => world.clock.pass(count * 3_600);
const integrityOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

const oldText = 'console.log("the loader of the version before");\n';
const oldVersion = createHash('sha384').update(oldText).digest('hex').slice(0, 16);

/** Enables the shop as the version before would have: its server put down its bytes and registered them. */
async function enableByTheVersionBefore(): Promise<void> {
  const { bridge } = world.app;
  const src = `${world.app.url}/api/external-checkout/script?v=${oldVersion}&client_id=x`;
  const present = bridge.external.scriptTag;
  bridge.external.scriptTag = { src, integrity: integrityOf(oldText) };
  await announceScripts(bridge, [{ version: oldVersion, text: oldText }]);
  await toggle('enable');
  bridge.external.scriptTag = present;
}

/** What a browser makes of the shop's pages: each script's bytes, or null where they fail the checksum. */
function asBrowser(): Promise<(string | null)[]> {
  return Promise.all(
    tags().map(async ({ fields }) => {
      const text = await (await fetch(String(fields.src))).text();
      return integrityOf(text) === fields.integrity ? text : null;
    }),
  );
}

const isOurs = expect.stringContaining('appPaymentButtonBox');

describe('an update that changes the script', () => {
  it('breaks no page: the old bytes are served until Cafe24 knows of the new ones, which is at once', async () => {
    await enableByTheVersionBefore();
    expect(await asBrowser()).toEqual([oldText]);
    await world.restart();
    expect(await asBrowser()).toEqual([oldText]);
    expect(await careDueAt()).toEqual(world.clock.now());

    await world.app.runner.runDue();
    expect(await asBrowser()).toEqual([isOurs]);
    const { src, integrity } = world.app.bridge.external.scriptTag;
    expect(tags()).toMatchObject([{ shopNo: 1, fields: { src, integrity } }]);
    expect(await shop()).toMatchObject({ scriptSrc: src, scriptIntegrity: integrity, scriptNo: tags()[0]?.scriptNo });
    expect(await careDueAt()).toEqual(new Date(world.clock.now().getTime() + 24 * 3_600_000));
  });

  it.each(['429', '503', '403', '422'] as const)(
    'that Cafe24 answers %s to is tried again in an hour, not in a day, and the page works meanwhile',
    async (mode) => {
      await enableByTheVersionBefore();
      await world.restart();
      world.sandbox.mall.failAdmin({ mallId: 'hanokmall', call: 'scripttags', mode, times: 1 });
      await world.app.runner.runDue();
      expect(await asBrowser()).toEqual([oldText]);
      hours(1);
      await world.app.runner.runDue();
      expect(await asBrowser()).toEqual([isOurs]);
    },
  );

  it('that changes our address is told to Cafe24 as well', async () => {
    await toggle('enable');
    await em().nativeUpdate(Shop, { mall: 'hanokmall', shopNo: 1 }, { scriptSrc: 'https://old.example/script' });
    tags().splice(0, 1, { ...tags()[0], fields: { ...tags()[0]?.fields, src: 'https://old.example' } } as never);
    await world.restart();
    await world.app.runner.runDue();
    expect(tags()).toMatchObject([{ fields: { src: world.app.bridge.external.scriptTag.src } }]);
  });
});

describe('a start without such a change', () => {
  it('makes no mall due, and asks Cafe24 nothing about scripts', async () => {
    await toggle('enable');
    const due = await careDueAt();
    await world.restart();
    expect(await careDueAt()).toEqual(due);
    world.sandbox.mall.failAdmin({ mallId: 'hanokmall', call: 'scripttags', mode: '503' });
    hours(24);
    await world.app.runner.runDue();
    expect(await careDueAt()).toEqual(new Date(world.clock.now().getTime() + 24 * 3_600_000));
  });

  it('leaves alone what takes no payments: a shop switched off, a mall that left', async () => {
    await enableByTheVersionBefore();
    const due = await careDueAt();
    await toggle('disable');
    await world.restart();
    expect([await careDueAt(), tags()]).toEqual([due, []]);
    await enableByTheVersionBefore();
    await em().nativeUpdate(Mall, { id: 'hanokmall' }, { uninstalledAt: world.clock.now() });
    await world.restart();
    expect(await careDueAt()).toEqual(due);
  });
});

describe('a shop that is enabled', () => {
  const careNow = async () => {
    await world.restart();
    await world.app.runner.runDue();
  };

  it('and has no script yet gets one, without the merchant', async () => {
    await toggle('enable');
    tags().splice(0);
    await em().nativeUpdate(Shop, { mall: 'hanokmall', shopNo: 1 }, { scriptNo: null, scriptSrc: null });
    await careNow();
    expect(await asBrowser()).toEqual([isOurs]);
  });

  it('never has two, also when we missed the number of the first', async () => {
    await toggle('enable');
    const [first] = tags();
    await em().nativeUpdate(Shop, { mall: 'hanokmall', shopNo: 1 }, { scriptNo: null, scriptSrc: null });
    await careNow();
    expect(tags()).toHaveLength(1);
    expect(tags()[0]?.scriptNo).not.toBe(first?.scriptNo);
  });

  it('whose script Cafe24 no longer has gets a new one', async () => {
    await enableByTheVersionBefore();
    tags().splice(0);
    await careNow();
    expect(await asBrowser()).toEqual([isOurs]);
    expect(await shop()).toMatchObject({ scriptNo: tags()[0]?.scriptNo });
  });

  it('and switched off while Cafe24 is told, has none in the end', async () => {
    await enableByTheVersionBefore();
    await world.restart();
    const { bridge } = world.app;
    const call = bridge.cafe24Admin.call.bind(bridge.cafe24Admin);
    bridge.cafe24Admin.call = async (...asked) => {
      const answer = await call(...asked);
      const isTold = asked[2].path.startsWith('scripttags') && asked[2].method === 'PUT';
      if (isTold) await em().nativeUpdate(Shop, { mall: 'hanokmall' }, { enabled: false });
      return answer;
    };
    await world.app.runner.runDue();
    expect(tags()).toEqual([]);
  });
});

it.each(['', '?v=', '?v=0000000000000000', '?v=../../etc/passwd', '?v[]=1&v[]=2', `?v=${'f'.repeat(5_000)}`, '?v=%00'])(
  'an address with the version "%.40s", which nobody served, gets the present bytes, not to be kept',
  async (query) => {
    const response = await fetch(`${world.app.url}/api/external-checkout/script${query}`);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(await response.text()).toEqual(isOurs);
  },
);
