import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { type GraphqlServer, postSignIn, startGraphqlServer } from '../support/graphql-server.ts';
import { aPerson, askAs, change, forgetTries, sessionOf } from '../support/person.ts';

let server: GraphqlServer;
let admin: { id: string; email: string; cookie: string };
beforeAll(async () => {
  server = await startGraphqlServer();
  admin = await aPerson(server, 'admin');
});
afterAll(() => server.stop());

const whoAmI = '{ viewer { role } }';
const codeOf = async (cookie: string) => (await askAs(server, cookie, whoAmI)).errors?.[0]?.extensions.code;
const operator = '... on OperatorSuccess { operator { role active sessions } }';
const handed = '... on TemporaryPasswordSuccess { temporaryPassword operator { id email role active } }';

async function lastEntry(subjectId: string) {
  const [entry] = await server.em().find(AuditEntry, { subjectId }, { orderBy: { number: 'desc' }, limit: 1 });
  return (
    entry && {
      actor: entry.actorId,
      action: entry.action,
      before: entry.before,
      after: entry.after,
      reason: entry.reason,
    }
  );
}

test('an added person signs in with the temporary password, which is told once', async () => {
  const input = { email: 'New@pgbridge.example', name: '새 사람', role: 'support', idempotencyKey: 'add-new-1' };
  const added = await change(server, admin.cookie, ['addOperator', 'AddOperatorInput'], input, handed);
  expect(added).toMatchObject({ operator: { email: 'new@pgbridge.example', role: 'support', active: true } });
  expect(
    await codeOf(await sessionOf(server, 'new@pgbridge.example', String(added.temporaryPassword))),
  ).toBeUndefined();
  const again = await change(server, admin.cookie, ['addOperator', 'AddOperatorInput'], input, handed);
  expect(again).toEqual({ ...added, temporaryPassword: null });
  const { id } = added.operator as { id: string };
  expect(await lastEntry(id)).toMatchObject({ actor: admin.id, action: 'OPERATOR_ADDED', after: '{"role":"support"}' });
  const other = { ...input, idempotencyKey: 'add-new-2' };
  expect(await change(server, admin.cookie, ['addOperator', 'AddOperatorInput'], other)).toMatchObject({
    code: 'EMAIL_TAKEN',
  });
});

test('another role counts from the next request of an open session on', async () => {
  const hana = await aPerson(server, 'viewer');
  const input = { operatorId: hana.id, role: 'operator', reason: 'moved to repairs' };
  const changed = await change(
    server,
    admin.cookie,
    ['changeOperatorRole', 'ChangeOperatorRoleInput'],
    input,
    operator,
  );
  expect(changed).toMatchObject({ operator: { role: 'operator', active: true, sessions: 1 } });
  expect((await askAs(server, hana.cookie, whoAmI)).data).toEqual({ viewer: { role: 'operator' } });
  expect(await lastEntry(hana.id)).toEqual({
    actor: admin.id,
    action: 'OPERATOR_ROLE_CHANGED',
    before: '{"role":"viewer"}',
    after: '{"role":"operator"}',
    reason: 'moved to repairs',
  });
});

test('a deactivated person is out at once, and can not sign in', async () => {
  const hana = await aPerson(server);
  const input = { operatorId: hana.id };
  const changed = await change(server, admin.cookie, ['deactivateOperator', 'OperatorInput'], input, operator);
  expect(changed).toMatchObject({ operator: { active: false, sessions: 0 } });
  expect(await codeOf(hana.cookie)).toBe('UNAUTHENTICATED');
  await forgetTries(server);
  const password = 'correct horse battery';
  expect((await postSignIn(server.url, { email: hana.email, password })).status).toBe(403);
  expect(await change(server, admin.cookie, ['deactivateOperator', 'OperatorInput'], input)).toMatchObject({
    __typename: 'StateRefusal',
    code: 'ALREADY_INACTIVE',
  });
});

test('ended sessions are over, and the person may sign in again', async () => {
  const hana = await aPerson(server);
  await change(server, admin.cookie, ['endOperatorSessions', 'OperatorInput'], { operatorId: hana.id });
  expect(await codeOf(hana.cookie)).toBe('UNAUTHENTICATED');
  expect(await codeOf(await sessionOf(server, hana.email))).toBeUndefined();
});

test('a reset password replaces the old one and ends the sessions', async () => {
  const hana = await aPerson(server);
  const input = { operatorId: hana.id };
  const reset = await change(server, admin.cookie, ['resetOperatorPassword', 'OperatorInput'], input, handed);
  expect(await codeOf(hana.cookie)).toBe('UNAUTHENTICATED');
  await expect(sessionOf(server, hana.email)).rejects.toThrow('401');
  expect(await codeOf(await sessionOf(server, hana.email, String(reset.temporaryPassword)))).toBeUndefined();
});

test('somebody who is not there is not found', async () => {
  const input = { operatorId: 'nobody' };
  expect(await change(server, admin.cookie, ['resetOperatorPassword', 'OperatorInput'], input)).toMatchObject({
    __typename: 'NotFoundRefusal',
    code: 'OPERATOR_UNKNOWN',
  });
});

describe('the last admin', () => {
  test('cannot be taken away, by two who take each other away at once either', async () => {
    const second = await aPerson(server, 'admin');
    const demote = (by: string, operatorId: string) =>
      change(server, by, ['changeOperatorRole', 'ChangeOperatorRoleInput'], { operatorId, role: 'viewer' }).catch(
        () => ({ __typename: 'FORBIDDEN' }),
      );
    await Promise.all([demote(admin.cookie, second.id), demote(second.cookie, admin.id)]);
    const { data } = await server.askWith(await server.key('admin'), '{ operators { id role active } }');
    const { operators } = data as unknown as { operators: { id: string; role: string; active: boolean }[] };
    const [left, ...more] = operators.filter(({ role, active }) => role === 'admin' && active);
    expect(more).toEqual([]);
    const lone = left?.id === second.id ? second : admin;
    const itself = { operatorId: lone.id };
    expect(await change(server, lone.cookie, ['deactivateOperator', 'OperatorInput'], itself)).toMatchObject({
      code: 'LAST_ADMIN',
    });
    expect(await demote(lone.cookie, lone.id)).toMatchObject({ code: 'LAST_ADMIN' });
  });
});
