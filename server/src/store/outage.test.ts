import { describe, expect, it } from 'vitest';
import { isStoreOutage } from './outage.ts';

const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code });

describe('an outage of the database', () => {
  it.each<[string, unknown]>([
    ['the server is not there', coded('ECONNREFUSED')],
    ['the server ended the session', coded('57P01')],
    ['the server crashed', coded('57P02')],
    ['the server is starting', coded('57P03')],
    ['the server has no room', coded('53300')],
    ['its disk is full', coded('53100')],
    ['SQLite has no room', coded('SQLITE_FULL')],
    ['another process holds the SQLite file', coded('SQLITE_BUSY')],
    ['SQLite cannot read its disk', coded('SQLITE_IOERR_WRITE')],
    ['the connection broke', new Error('Connection terminated unexpectedly')],
    ['no connection became free', new Error('timeout exceeded when trying to connect')],
    ['a name with several addresses', new AggregateError([coded('EAI_AGAIN'), coded('ECONNREFUSED')])],
    ['wrapped by the ORM', new Error('select 1', { cause: coded('57P01') })],
  ])('%s', (_, error) => expect(isStoreOutage(error)).toBe(true));

  it.each<[string, unknown]>([
    ['a unique key', coded('23505')],
    ['a unique key of SQLite', coded('SQLITE_CONSTRAINT_UNIQUE')],
    ['a missing table', coded('42P01')],
    ['a bug', new TypeError('x is undefined')],
    ['no error', 'ECONNREFUSED'],
  ])('is not: %s', (_, error) => expect(isStoreOutage(error)).toBe(false));
});
