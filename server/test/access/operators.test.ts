import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addOperator } from '../../src/access/operators.ts';
import { type GraphqlServer, password, postSignIn, startGraphqlServer } from '../support/graphql-server.ts';

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
});
afterAll(() => server.stop());

const hana = { email: 'Hana@PGBridge.example ', name: ' 김하나 ', role: 'operator', password } as const;

test('an operator who was added signs in, whatever the case of the address', async () => {
  expect(await addOperator(server.auth, hana)).toEqual({
    ok: true,
    operator: { id: expect.any(String), email: 'hana@pgbridge.example', name: '김하나', role: 'operator' },
  });
  expect((await postSignIn(server.url, { email: 'HANA@pgbridge.example', password })).status).toBe(200);
});

test('the same address is refused a second time', async () => {
  await addOperator(server.auth, { ...hana, email: 'twice@pgbridge.example' });
  expect(await addOperator(server.auth, { ...hana, email: 'TWICE@pgbridge.example' })).toEqual({
    ok: false,
    refusal: 'EMAIL_TAKEN',
  });
});

describe('an operator is refused', () => {
  test.each([
    ['a password of 11 characters', { password: '12345678901' }, 'PASSWORD_TOO_SHORT'],
    ['an endless password', { password: 'x'.repeat(129) }, 'PASSWORD_TOO_LONG'],
    ['an address without a host', { email: 'hana' }, 'EMAIL_MALFORMED'],
    ['an empty name', { name: ' ' }, 'NAME_EMPTY'],
  ])('with %s', async (_name, given, refusal) => {
    expect(await addOperator(server.auth, { ...hana, email: 'other@pgbridge.example', ...given })).toEqual({
      ok: false,
      refusal,
    });
  });
});
