import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { paidOrder } from '../support/cancellation.ts';
import { password } from '../support/graphql-server.ts';
import { askAs } from '../support/person.ts';
import { type Asker, approve, ask, cancelOrder, decline, keyOf, person } from '../support/staff.ts';
import { codeNow } from '../support/totp.ts';
import { refundCalls } from '../support/untold.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ TWO_STEP_FOR_MONEY: 'required', APPROVAL_LIMITS: 'PHP:2000' });
});
afterAll(() => world.stop());

const missing = { code: 'TWO_STEP_NOT_SET', params: { to: 'cancel' } };

/** Sets two-step sign-in up. @returns the session, with the cookie that it has now */
async function setUp(cookie: string): Promise<Asker> {
  const server = { url: world.app.url, auth: world.app.auth, orm: world.app.bridge.orm };
  const start = `mutation ($password: String!) {
    startTwoStep(input: { password: $password }) { ... on StartTwoStepSuccess { uri } }
  }`;
  const { data } = await askAs(server, cookie, start, { password });
  const { uri } = (data as unknown as { startTwoStep: { uri: string } }).startTwoStep;
  const finish = 'mutation ($code: String!) { finishTwoStep(input: { code: $code }) { __typename } }';
  const { headers } = await askAs(server, cookie, finish, { code: codeNow(uri) });
  return {
    cookie: headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; '),
  };
}

it('where money wants two-step sign-in, nobody cancels or approves without it; keys and previews go on', async () => {
  const placed = await paidOrder(world);
  const hana = await person(world);
  expect(await cancelOrder(world, hana.asker, placed)).toMatchObject(missing);
  const query = 'query ($id: ID!) { order(id: $id) { allowedActions { action allowed reason params } } }';
  const { data } = await ask(world, hana.asker, query, { id: placed.id });
  const said = { action: 'CANCEL', allowed: false, reason: missing.code, params: missing.params };
  expect(data).toMatchObject({ order: { allowedActions: expect.arrayContaining([said]) } });
  expect(await cancelOrder(world, hana.asker, placed, { dryRun: true })).toMatchObject({
    preview: { left: '2065.00' },
  });

  const key = await keyOf(world, 'operator');
  const { approval } = await cancelOrder(world, key, placed, { amount: '2500.00' });
  expect(await approve(world, hana.asker, approval?.id ?? '')).toMatchObject(missing);
  expect(await refundCalls(world, placed)).toBe(0);

  const ready = await setUp(hana.cookie);
  expect(await cancelOrder(world, ready, placed)).toMatchObject({ cancellation: { status: 'COMPLETED' } });
  expect(await decline(world, ready, approval?.id ?? '')).toMatchObject({ approval: { status: 'DECLINED' } });
});
