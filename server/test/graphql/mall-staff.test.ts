import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { Mall } from '../../src/store/entities/mall.ts';
import { MallToken } from '../../src/store/entities/mall-token.ts';
import { startWorld, type World } from '../support/app.ts';
import { moveIn } from '../support/moved-in.ts';
import { type Asker, ask, person } from '../support/staff.ts';

let world: World;
let admin: Asker;
beforeEach(async () => {
  world = await startWorld({}, {}, 'none');
  await moveIn(world, 'hanokmall');
  admin = (await person(world, 'admin')).asker;
});
afterEach(() => world.stop());

const mallId = 'hanokmall';
const em = () => world.app.bridge.orm.em.fork();

type Line = {
  code: string;
  state: string;
  finding: string;
  fix: string | null;
  testedAt: string | null;
  params: object;
};
type Came = {
  __typename: string;
  code?: string;
  params?: Record<string, unknown>;
  mall?: { state: string; setup: Line[]; domains: string[]; paymentMethod: string; rightsUntil: string };
};

const inputs: Record<string, string> = {
  testMallSetup: 'TestMallSetupInput',
  setMallPaymentMethod: 'SetMallPaymentMethodInput',
};

async function change(mutation: string, input: object = {}): Promise<Came> {
  const query = `mutation ($input: ${inputs[mutation] ?? 'MallInput'}!) { ${mutation}(input: $input) {
    __typename
    ... on MallSuccess { mall { state domains paymentMethod rightsUntil setup { code state finding fix testedAt params } } }
    ... on Refusal { code params }
  } }`;
  const { data, errors } = await ask(world, admin, query, { input: { mallId, ...input } });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as Record<string, Came>)[mutation] as Came;
}

const history = async () => {
  const query = '{ mall(mallId: "hanokmall") { history { edges { node { kind actor by params } } } } }';
  const { data } = await ask(world, admin, query);
  const { history: told } = (data?.mall ?? {}) as unknown as {
    history: { edges: { node: Record<string, unknown> }[] };
  };
  return told.edges.map(({ node }) => node);
};

const hanok = () => world.sandbox.mall.app(mallId);

const audited = (action: string) => em().find(AuditEntry, { action: action as 'MALL_SETUP_TESTED' });

const findings = ({ mall }: Came) => Object.fromEntries(mall?.setup.map(({ code, finding }) => [code, finding]) ?? []);

async function wrongKeys(): Promise<void> {
  const pgSecretKeySealed = world.app.bridge.vault.seal('sk_of_nobody');
  await em().nativeUpdate(Mall, { id: mallId }, { pgSecretKeySealed });
}

describe('testing a setup', () => {
  test('asks every partner, keeps what they said with the time, and tells history and audit log', async () => {
    const came = await change('testMallSetup');
    expect(findings(came)).toMatchObject({
      RIGHTS: 'ALLOWED',
      PG_KEYS: 'KEYS_TAKEN',
      SCRIPT: 'SCRIPT_SEEN',
      // No domain of the sandbox's malls leads anywhere, and its clock is the real one.
      NOTICES: 'NOT_REACHED',
      CLOCK: 'CLOCK_WRONG',
    });
    expect(came.mall?.setup[2]).toMatchObject({ state: 'OK', testedAt: world.clock.now().toISOString() });
    expect((await history())[0]).toEqual({
      kind: 'SETUP_TESTED',
      actor: 'OPERATOR',
      by: expect.any(String),
      params: { bad: 'NOTICES,CLOCK' },
    });
    const [entry] = await audited('MALL_SETUP_TESTED');
    expect(entry).toMatchObject({ subjectKind: 'MALL', subjectId: mallId, mallId });
    expect(JSON.parse(entry?.after ?? '')).toMatchObject({ PG_KEYS: 'KEYS_TAKEN' });
  });

  test('where notifications go is found alive once one was paid for', async () => {
    const { orderNumber } = await world.sandbox.mall.placeOrder({ mallId, shopNo: 1, amount: '39000' });
    const order = world.sandbox.pg.orders().find(({ orderName }) => orderName === orderNumber);
    world.sandbox.pg.act(order?.orderCode ?? '', 'approve');
    await world.settle();
    const came = await change('testMallSetup', { codes: ['NOTICES'] });
    expect(came.mall?.setup[6]).toMatchObject({ finding: 'REACHED', state: 'OK' });
    expect(came.mall?.setup[6]?.params).toMatchObject({ host: new URL(world.sandbox.mallUrl).host });
  });

  test.each<[code: string, finding: string, state: string, fix: string, spoil: () => unknown]>([
    ['PG_KEYS', 'KEYS_REFUSED', 'BAD', 'ENTER_KEYS', () => wrongKeys()],
    ['PG_KEYS', 'PG_SILENT', 'CAREFUL', 'TRY_AGAIN', () => world.sandbox.pg.fail({ call: 'account', mode: 'http503' })],
    ['RIGHTS', 'NOT_ALLOWED', 'BAD', 'OPEN_APP', () => failAdmin('shops', '403')],
    ['RIGHTS', 'CAFE24_SILENT', 'CAREFUL', 'TRY_AGAIN', () => failAdmin('shops', '503')],
    ['SCRIPT', 'SCRIPT_GONE', 'CAREFUL', 'SWITCH_OFF_AND_ON', () => hanok().scriptTags.splice(0)],
  ])('%s: %s is %s, mended by %s', async (code, finding, state, fix, spoil) => {
    await spoil();
    const came = await change('testMallSetup', { codes: [code] });
    expect(came.mall?.setup.find((line) => line.code === code)).toMatchObject({ finding, state, fix });
    expect(came.mall?.state).toBe(state === 'BAD' ? 'SETUP_INCOMPLETE' : 'WORKING');
  });

  test('the same line is not tested twice within 10 seconds, another one is', async () => {
    await change('testMallSetup', { codes: ['CLOCK'] });
    world.clock.pass(4);
    expect(await change('testMallSetup', { codes: ['CLOCK'] })).toMatchObject({
      code: 'TOO_SOON',
      params: { wait: 6 },
    });
    expect(await change('testMallSetup', { codes: ['PG_KEYS'] })).toMatchObject({ __typename: 'MallSuccess' });
    world.clock.pass(10);
    expect(await change('testMallSetup')).toMatchObject({ __typename: 'MallSuccess' });
  });

  test('what was tested is forgotten when the merchant changes it', async () => {
    await wrongKeys();
    expect(findings(await change('testMallSetup', { codes: ['PG_KEYS'] })).PG_KEYS).toBe('KEYS_REFUSED');
    world.clock.pass(60);
    await moveIn(world, mallId);
    expect(findings(await change('testMallSetup', { codes: ['CLOCK'] })).PG_KEYS).toBe('LINKED');
  });
});

const failAdmin = (call: 'shops' | 'token', mode: '401' | '403' | '429' | '503'): void =>
  world.sandbox.mall.failAdmin({ mallId, call, mode });

describe('renewing the token and reading the domains', () => {
  test('gets a new pair at once, and says so', async () => {
    const before = await em().findOneOrFail(MallToken, { mallId });
    world.clock.pass(24 * 3_600);
    const came = await change('refreshMallToken');
    expect(came.mall?.rightsUntil).toBe(new Date(before.refreshExpiresAt.getTime() + 24 * 3_600_000).toISOString());
    expect((await history())[0]).toMatchObject({ kind: 'TOKEN_REFRESHED', actor: 'OPERATOR' });
    expect(await audited('MALL_TOKEN_REFRESHED')).toHaveLength(1);
  });

  test('reads a domain that the merchant took since', async () => {
    await em().nativeUpdate(Mall, { id: mallId }, { domains: ['old.example'] });
    const came = await change('readMallDomains');
    expect(came.mall?.domains).not.toContain('old.example');
    expect((await history()).slice(0, 2)).toMatchObject([
      { kind: 'DOMAINS_READ', actor: 'OPERATOR' },
      { kind: 'DOMAINS_CHANGED', actor: 'CAFE24', params: { removed: 'old.example' } },
    ]);
  });

  test.each<[mutation: string, code: string, spoil: () => unknown]>([
    ['refreshMallToken', 'CAFE24_SILENT', () => failAdmin('token', '503')],
    ['readMallDomains', 'CAFE24_SILENT', () => failAdmin('shops', '503')],
    ['readMallDomains', 'MALL_NO_RIGHTS', () => failAdmin('shops', '403')],
    ['readMallDomains', 'CAFE24_BUSY', () => failAdmin('shops', '429')],
    ['refreshMallToken', 'MALL_NO_RIGHTS', () => em().nativeDelete(MallToken, { mallId })],
    ['testMallSetup', 'MALL_UNINSTALLED', () => em().nativeUpdate(Mall, { id: mallId }, { uninstalledAt: new Date() })],
  ])('%s is refused with %s, and nothing is written down', async (mutation, code, spoil) => {
    await spoil();
    const before = (await history()).length;
    expect(await change(mutation)).toMatchObject({ __typename: 'StateRefusal', code });
    expect(await history()).toHaveLength(before);
  });

  test('a mall that is none is not found, whatever it is called', async () => {
    for (const unknown of ['nomall', 'Not A Mall', '']) {
      expect(await change('refreshMallToken', { mallId: unknown })).toMatchObject({ code: 'UNKNOWN_MALL' });
    }
  });
});

describe('the payment method', () => {
  test('is changed for orders that come from then on, once for a key', async () => {
    const input = { paymentMethod: 'icash', idempotencyKey: randomUUID() };
    await change('setMallPaymentMethod', input);
    expect((await change('setMallPaymentMethod', input)).mall?.paymentMethod).toBe('icash');
    expect((await history()).filter(({ kind }) => kind === 'PAYMENT_METHOD_CHANGED')).toEqual([
      {
        kind: 'PAYMENT_METHOD_CHANGED',
        actor: 'OPERATOR',
        by: expect.any(String),
        params: { from: 'etc', to: 'icash' },
      },
    ]);
    const [entry] = await audited('MALL_PAYMENT_METHOD_CHANGED');
    expect([entry?.before, entry?.after]).toEqual(['{"paymentMethod":"etc"}', '{"paymentMethod":"icash"}']);
    const { orderNumber } = await world.sandbox.mall.placeOrder({ mallId, shopNo: 1, amount: '39000' });
    const order = world.sandbox.pg.orders().find(({ orderName }) => orderName === orderNumber);
    world.sandbox.pg.act(order?.orderCode ?? '', 'approve');
    await world.settle();
    expect(world.sandbox.mall.notifications(mallId, orderNumber)[0]?.fields).toMatchObject({ paymethod: 'icash' });
  });

  test('is one of Cafe24’s codes', async () => {
    const came = await change('setMallPaymentMethod', { paymentMethod: 'gold' });
    expect(came).toMatchObject({ __typename: 'InputRefusal', code: 'PAYMENT_METHOD_UNKNOWN' });
  });
});
