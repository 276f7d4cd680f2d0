import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commandLine } from '../../src/access/operators.ts';
import { recordAudit } from '../../src/store/audit.ts';
import { beginningOfChain, hashOfEntry } from '../../src/store/audit-chain.ts';
import { verifyAudit } from '../../src/store/audit-verify.ts';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { type Orm, openOrm } from '../../src/store/orm.config.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { someTime } from '../support/builders.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { cookieOf, type GraphqlServer, password, postSignIn, startGraphqlServer } from '../support/graphql-server.ts';
import { aPerson, forgetTries } from '../support/person.ts';

const deed = (name: string) => ({
  action: 'OPERATOR_ADDED' as const,
  subject: { kind: 'OPERATOR' as const, id: name, name },
});

describe('the chain of the audit log', () => {
  let database: FreshDatabase;
  let orm: Orm;
  beforeEach(async () => {
    database = await freshDatabase();
    orm = await openOrm(database.url);
  });
  afterEach(async () => {
    await orm.close();
    await database.drop();
  });

  const isPostgres = () => database.url.startsWith('postgresql');
  const add = (from: Orm, name: string) =>
    inTransaction(from, (em) => recordAudit(em, commandLine(), deed(name), someTime));
  const entries = () => orm.em.fork().find(AuditEntry, {}, { orderBy: { number: 'asc' } });
  const verdict = () => verifyAudit(orm.em.fork());
  const run = (sql: string, params: unknown[] = []) => orm.em.fork().execute(sql, params);

  /** What somebody does who owns the database and takes the guards away first. */
  async function behindItsBack(sql: string, params: unknown[] = []) {
    const guards = isPostgres()
      ? ['alter table audit_entries disable trigger user']
      : ['drop trigger audit_entries_no_update', 'drop trigger audit_entries_no_delete'];
    for (const guard of guards) await run(guard);
    await run(sql, params);
  }

  test('is whole when it is empty, and after each entry', async () => {
    expect(await verdict()).toEqual({ ok: true, entries: 0, lastHash: beginningOfChain });
    await add(orm, 'one');
    await add(orm, 'two');
    const [one, two] = await entries();
    expect(one).toMatchObject({ number: 1, previousHash: beginningOfChain });
    expect(two).toMatchObject({ number: 2, previousHash: one?.hash });
    expect(await verdict()).toEqual({ ok: true, entries: 2, lastHash: two?.hash });
  });

  test('has no gap and no fork when several write at once', async () => {
    // Two SQLite connections in one process would wait for each other for ever; processes are in store/once.test.
    const others = isPostgres() ? await Promise.all([openOrm(database.url), openOrm(database.url)]) : [orm, orm];
    const writers = [orm, ...others].flatMap((from, place) =>
      [1, 2, 3, 4].map((time) => add(from, `${place}-${time}`)),
    );
    await Promise.all(writers);
    for (const other of others) if (other !== orm) await other.close();
    expect((await entries()).map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, place) => place + 1));
    expect(await verdict()).toMatchObject({ ok: true, entries: 12 });
  });

  test('tells of nothing whose change was undone', async () => {
    const undone = inTransaction(orm, async (em) => {
      await recordAudit(em, commandLine(), deed('undone'), someTime);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await add(orm, 'one');
    expect((await entries()).map(({ subjectId, number }) => [subjectId, number])).toEqual([['one', 1]]);
    await expect(recordAudit(orm.em.fork(), commandLine(), deed('x'), someTime)).rejects.toThrow(/transaction/);
  });

  test.each([
    ['changed', "update audit_entries set action = 'SIGNED_OUT'"],
    ['changed in no way', 'update audit_entries set number = number'],
    ['deleted', 'delete from audit_entries'],
    ['cut off at its end', 'delete from audit_head'],
  ])('cannot be %s, whoever holds the connection', async (_how, sql) => {
    await add(orm, 'one');
    await expect(run(sql)).rejects.toThrow(/append-only/);
    if (isPostgres()) await expect(run('truncate audit_entries')).rejects.toThrow(/append-only/);
  });

  test('names the entry that was changed behind its back, and the one after when that was made to fit', async () => {
    for (const name of ['one', 'two', 'three']) await add(orm, name);
    await behindItsBack("update audit_entries set reason = 'forged' where number = 2");
    const [, two] = await entries();
    expect(await verdict()).toEqual({ ok: false, entries: 1, fault: 'changed', number: 2, id: two?.id });
    if (two) await run('update audit_entries set hash = ? where number = 2', [hashOfEntry(two)]);
    expect(await verdict()).toMatchObject({ ok: false, entries: 2, fault: 'unlinked', number: 3 });
  });

  test.each([
    ['each thing it says', "set actor_name = 'x'"],
    ['its time', `set at = '2020-01-01T00:00:00.000Z'`],
    ['who it names', "set subject_id = 'x'"],
    ['the address', "set address = '10.0.0.1'"],
    ['the hash before it', `set previous_hash = '${'a'.repeat(64)}'`],
    ['its own hash', `set hash = '${'a'.repeat(64)}'`],
  ])('covers %s', async (_what, change) => {
    await add(orm, 'one');
    await behindItsBack(`update audit_entries ${change}`);
    expect(await verdict()).toMatchObject({ ok: false, fault: 'changed', number: 1 });
  });

  test('misses an entry that was taken out, in the middle and at the end', async () => {
    for (const name of ['one', 'two', 'three']) await add(orm, name);
    await behindItsBack('delete from audit_entries where number = 3');
    expect(await verdict()).toMatchObject({ ok: false, fault: 'missing', number: 3 });
    await run('delete from audit_entries where number = 1');
    expect(await verdict()).toMatchObject({ ok: false, fault: 'missing', number: 1 });
  });

  test('misses an end that was cut off together with its mark', async () => {
    for (const name of ['one', 'two']) await add(orm, name);
    await behindItsBack('delete from audit_entries where number = 2');
    await run('update audit_head set number = 1');
    expect(await verdict()).toMatchObject({ ok: false, fault: 'end', number: 1 });
  });

  test('keeps no secret that slips into what changed', async () => {
    const after = { note: 'x', pg_secret_key: 'sk_live_1' };
    const entry = await inTransaction(orm, (em) => recordAudit(em, commandLine(), { ...deed('one'), after }, someTime));
    expect(entry.after).toBe('{"note":"x","pg_secret_key":"[masked]"}');
  });
});

describe('what signing in leaves behind', () => {
  let server: GraphqlServer;
  beforeAll(async () => {
    server = await startGraphqlServer();
  });
  beforeEach(() => forgetTries(server));
  afterAll(() => server.stop());

  const lastOf = async (count: number) =>
    (await server.em().find(AuditEntry, {}, { orderBy: { number: 'desc' }, limit: count })).map((entry) => ({
      action: entry.action,
      actorKind: entry.actorKind,
      actorId: entry.actorId,
      subjectId: entry.subjectId,
      role: entry.role,
      address: entry.address,
    }));

  test('a sign-in and a sign-out, with who and from where', async () => {
    const { id, cookie } = await aPerson(server);
    const headers = { 'content-type': 'application/json', cookie };
    await fetch(`${server.url}/api/auth/sign-out`, { method: 'POST', headers, body: '{}' });
    const person = { actorKind: 'OPERATOR', actorId: id, subjectId: null, role: 'support' };
    const address = expect.stringMatching(/127\.0\.0\.1$/);
    expect(await lastOf(2)).toEqual([
      { action: 'SIGNED_OUT', ...person, address },
      { action: 'SIGNED_IN', ...person, address },
    ]);
  });

  test('a failed one: whose it was, if anybody’s, and never the text that was typed', async () => {
    const { id, email } = await aPerson(server);
    await postSignIn(server.url, { email, password: 'wrong horse battery' });
    await postSignIn(server.url, { email: 'my-password@typed.here', password });
    const nobody = { action: 'SIGN_IN_FAILED', actorKind: 'NOBODY', actorId: null, role: null };
    expect(await lastOf(2)).toMatchObject([
      { ...nobody, subjectId: null },
      { ...nobody, subjectId: id },
    ]);
    const all = JSON.stringify(await server.em().find(AuditEntry, {}));
    expect(all).not.toMatch(/my-password|wrong horse|correct horse/);
  });

  test('an unknown cookie signs nobody out', async () => {
    const before = await server.em().count(AuditEntry);
    const headers = { 'content-type': 'application/json', cookie: 'pgbridge.session_token=none' };
    await fetch(`${server.url}/api/auth/sign-out`, { method: 'POST', headers, body: '{}' });
    expect(await server.em().count(AuditEntry)).toBe(before);
  });

  test('is found by the filters of the API, newest first', async () => {
    const { id, email } = await aPerson(server);
    cookieOf(await postSignIn(server.url, { email, password }));
    const query = `query ($filter: AuditEntryFilter) {
      auditEntries(filter: $filter) { totalCount edges { node { action actorName after requestId } } }
    }`;
    const ask = async (filter: object) => {
      const { data, errors } = await server.ask(query, { filter });
      expect(errors).toBeUndefined();
      return (data as unknown as { auditEntries: { totalCount: number } }).auditEntries;
    };
    expect(await ask({ actorId: id })).toMatchObject({
      totalCount: 2,
      edges: [{ node: { after: { step: 'password' } } }, {}],
    });
    expect(await ask({ subjectId: id, actions: ['OPERATOR_ADDED'] })).toMatchObject({ totalCount: 1 });
    expect(await ask({ actorId: id, actions: ['SIGNED_OUT'] })).toMatchObject({ totalCount: 0 });
    expect(await ask({ mallIds: ['hanok'] })).toMatchObject({ totalCount: 0 });
    expect(await ask({ actorId: id, from: '2026-05-19T05:03:28Z' })).toMatchObject({ totalCount: 0 });
  });
});
