import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { Setting } from '../../src/store/entities/setting.ts';
import { startWorld, type World } from '../support/app.ts';
import { paidOrder } from '../support/cancellation.ts';
import { ageSessions } from '../support/person.ts';
import { type Asker, ask, keyOf, person } from '../support/staff.ts';

let world: World;
let admin: Asker;
async function open() {
  world = await startWorld({ EXTERNAL_FAIL_PAGE: 'pgfail' });
  admin = (await person(world, 'admin')).asker;
}
const close = () => world.stop();

const em = () => world.app.bridge.orm.em.fork();
const fields = 'name section value defaultValue choices obstacle changedAt changedBy effect';

type Shown = Record<'name' | 'value' | 'obstacle' | 'changedAt' | 'changedBy' | 'defaultValue', string | null>;
type Came = { __typename: string; code?: string; params?: object; settings?: Shown[] };

async function settings(): Promise<Shown[]> {
  const { data } = await ask(world, admin, `{ settings { ${fields} } }`);
  return (data as unknown as { settings: Shown[] }).settings;
}

const setting = async (name: string) => (await settings()).find((one) => one.name === name);

async function change(changes: object[], given: object = {}, asker = admin): Promise<Came> {
  const query = `mutation ($input: ChangeSettingsInput!) { changeSettings(input: $input) {
    __typename ... on ChangeSettingsSuccess { settings { ${fields} } } ... on Refusal { code params }
  } }`;
  const { data, errors } = await ask(world, asker, query, { input: { changes, ...given } });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as { changeSettings: Came }).changeSettings;
}

const usualLimits = 'KRW:500000,JPY:50000,USD:500,PHP:20000';
const lower = { name: 'APPROVAL_LIMITS', value: 'PHP:2000', expected: usualLimits };

async function limitOf(id: string): Promise<unknown> {
  const query = 'query ($id: ID!) { order(id: $id) { cancelTerms { limit } } }';
  const { data } = await ask(world, admin, query, { id });
  return (data as unknown as { order: { cancelTerms: { limit: string } } }).order.cancelTerms.limit;
}

describe('a changed setting', () => {
  beforeEach(open);
  afterEach(close);

  it('is in force at once and after a restart, until it is set back to the default', async () => {
    const { id } = await paidOrder(world);
    expect(await limitOf(id)).toBe('20000.00');
    const { settings: after } = await change([lower], { reason: 'a quieter season' });
    expect(after?.find(({ name }) => name === 'APPROVAL_LIMITS')).toMatchObject({
      value: 'PHP:2000',
      defaultValue: usualLimits,
      changedBy: expect.stringMatching(/^Person/),
      changedAt: world.clock.now().toISOString(),
    });
    expect(await limitOf(id)).toBe('2000.00');
    await world.restart();
    admin = (await person(world, 'admin')).asker;
    expect(await limitOf(id)).toBe('2000.00');
    await change([{ name: 'APPROVAL_LIMITS', value: null, expected: 'PHP:2000' }]);
    expect(await limitOf(id)).toBe('20000.00');
    expect(await setting('APPROVAL_LIMITS')).toMatchObject({ value: usualLimits, changedBy: expect.any(String) });
  });

  it('decides how Cafe24 is told, from the next notification on', async () => {
    await change([{ name: 'NOTIFICATION_FORMAT', value: 'form', expected: 'json' }]);
    const { id } = await paidOrder(world);
    const query = 'query ($id: ID!) { order(id: $id) { notifications { attemptLimit deliveries { requestBody } } } }';
    const read = async () => {
      const { data } = await ask(world, admin, query, { id });
      const { order } = data as unknown as {
        order: { notifications: { attemptLimit: number; deliveries: { requestBody: string }[] }[] };
      };
      return order.notifications[0];
    };
    expect((await read())?.deliveries[0]?.requestBody).toMatch(/^[^{]+=/);
    await change([{ name: 'RETRY_SCHEDULE', value: '0,60', expected: (await setting('RETRY_SCHEDULE'))?.value }]);
    expect((await read())?.attemptLimit).toBe(2);
  });

  it('is in the audit log with before, after and why, each setting for itself', async () => {
    await change([lower, { name: 'RETENTION_DAYS', value: '30', expected: '90' }], { reason: ' a quieter season ' });
    const entries = await em().find(AuditEntry, { action: 'SETTING_CHANGED' }, { orderBy: { number: 'asc' } });
    expect(entries).toMatchObject([
      {
        subjectKind: 'SETTING',
        subjectId: 'APPROVAL_LIMITS',
        before: JSON.stringify({ value: usualLimits }),
        after: JSON.stringify({ value: 'PHP:2000' }),
        reason: 'a quieter season',
      },
      { subjectId: 'RETENTION_DAYS', before: '{"value":"90"}', after: '{"value":"30"}' },
    ]);
  });

  it('is changed once for each idempotency key', async () => {
    const idempotencyKey = randomUUID();
    await change([lower], { idempotencyKey });
    expect(await change([lower], { idempotencyKey })).toMatchObject({ __typename: 'ChangeSettingsSuccess' });
    expect(await em().count(AuditEntry, { action: 'SETTING_CHANGED' })).toBe(1);
  });

  it('of two people who saw the same, the second is told of the first', async () => {
    const other = (await person(world, 'admin')).asker;
    const [one, two] = await Promise.all([change([lower]), change([{ ...lower, value: 'PHP:1000' }], {}, other)]);
    const codes = [one, two].map(({ __typename, code }) => code ?? __typename).toSorted();
    expect(codes).toEqual(['ChangeSettingsSuccess', 'SETTING_CHANGED_SINCE']);
    expect(await em().count(AuditEntry, { action: 'SETTING_CHANGED' })).toBe(1);
  });
});

describe('nothing is changed', () => {
  beforeAll(open);
  afterAll(close);

  const days = { name: 'RETENTION_DAYS', value: '30', expected: '90' };

  it.each([
    ['without a change', [], 'SETTINGS_SAME', {}],
    ['to what it is', [{ ...days, value: '90' }], 'SETTINGS_SAME', {}],
    ['to the default that it has', [{ ...days, value: null }], 'SETTINGS_SAME', {}],
    ['that there is not', [{ ...days, name: 'AUTH_SECRET' }], 'SETTING_UNKNOWN', { name: 'AUTH_SECRET' }],
    ['twice', [days, days], 'SETTING_UNKNOWN', { name: 'RETENTION_DAYS' }],
    ['beyond its bounds', [{ ...days, value: '1' }], 'SETTING_MALFORMED', { name: 'RETENTION_DAYS' }],
    [
      'when one of several is wrong',
      [days, { ...lower, value: 'x' }],
      'SETTING_MALFORMED',
      { name: 'APPROVAL_LIMITS' },
    ],
    [
      'that the environment fixes',
      [{ name: 'EXTERNAL_FAIL_PAGE', value: 'pg_fail', expected: 'pgfail' }],
      'SETTING_FIXED',
      { name: 'EXTERNAL_FAIL_PAGE', why: 'ENVIRONMENT' },
    ],
    [
      'that needs a restart',
      [{ name: 'LOG_LEVEL', value: 'trace', expected: 'info' }],
      'SETTING_FIXED',
      { name: 'LOG_LEVEL', why: 'RESTART' },
    ],
    ['that somebody changed meanwhile', [{ ...days, expected: '60' }], 'SETTING_CHANGED_SINCE', { by: 'none' }],
  ])('%s', async (_what, changes, code, params) => {
    const before = await settings();
    expect(await change(changes)).toMatchObject({ code, params });
    expect(await settings()).toEqual(before);
    expect(await em().count(AuditEntry, { action: 'SETTING_CHANGED' })).toBe(0);
  });

  it('by a person who showed long ago who they are; keys are never asked', async () => {
    await ageSessions(world.app.bridge, 6);
    expect(await change([days])).toMatchObject({ code: 'STEP_UP_REQUIRED', params: { proof: 'PASSWORD' } });
    expect(await change([days], {}, await keyOf(world, 'admin'))).toMatchObject({
      __typename: 'ChangeSettingsSuccess',
    });
  });
});

describe('what is shown', () => {
  beforeEach(open);
  afterEach(close);

  it('has every section and no secret; what the environment fixes stays so whatever is stored', async () => {
    await em().insert(Setting, { name: 'EXTERNAL_FAIL_PAGE', value: 'pg_fail', changedAt: new Date(), changedBy: 'x' });
    await world.restart();
    admin = (await person(world, 'admin')).asker;
    const { settings: inForce } = world.app.bridge;
    expect(inForce.externalFailPage).toBe('pgfail');
    expect(await setting('EXTERNAL_FAIL_PAGE')).toMatchObject({ value: 'pgfail', obstacle: 'ENVIRONMENT' });
    const shown = await settings();
    expect(shown.find(({ name }) => name === 'DATABASE_URL')?.value).toMatch(/^(SQLite|PostgreSQL)$/);
    const { cafe24App, serviceKeys } = world.app.bridge;
    const text = JSON.stringify(shown);
    for (const secret of [cafe24App.clientSecret, cafe24App.webhookKey, ...serviceKeys]) {
      expect(text).not.toContain(secret);
    }
    for (const { name, value } of shown) expect({ name, value }).toEqual({ name, value: expect.any(String) });
  });

  it('what is stored and can no longer be read is as good as not stored', async () => {
    await em().insert(Setting, { name: 'RETENTION_DAYS', value: 'long', changedAt: new Date(), changedBy: 'x' });
    await world.restart();
    expect(world.app.bridge.settings.retentionDays).toBe(90);
  });
});
