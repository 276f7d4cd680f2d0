import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { brokenAnswers, partnerThatSays, type Said } from '../../test/support/gateway-client.ts';
import { type AdminCall, createCafe24Admin } from './cafe24-admin.ts';

const shops = { method: 'GET', path: 'shops', shape: z.object({ shops: z.array(z.unknown()) }) } as const;

async function ask(said: Said, call: AdminCall<unknown> = shops) {
  const { client, url, received } = await partnerThatSays(said);
  const admin = createCafe24Admin({ client, apiUrl: `${url}/{mall_id}`, apiVersion: '2026-03-01' });
  return { ...(await admin.call('hanokmall', 'token-of-the-mall', call)), received };
}

const error = (message: unknown) => JSON.stringify({ error: { code: 403, message, more_info: {} } });

describe('a call', () => {
  test('goes to the mall’s own address with its token and our version, and says that it is JSON also without a body', async () => {
    const { received } = await ask({ body: '{"shops":[]}' });
    expect(received).toMatchObject([
      {
        method: 'GET',
        url: '/hanokmall/api/v2/admin/shops',
        body: '',
        headers: {
          authorization: 'Bearer token-of-the-mall',
          'content-type': 'application/json',
          'x-cafe24-api-version': '2026-03-01',
        },
      },
    ]);
  });

  test('with a body sends it as JSON, and keeps no token of it', async () => {
    const body = { shop_no: 1, request: { partner_id: '한옥:1' } };
    const { received, exchange } = await ask({ body: '{}' }, { ...shops, method: 'PUT', body, shape: z.unknown() });
    expect(received).toMatchObject([{ method: 'PUT', body: JSON.stringify(body) }]);
    expect(exchange.requestBody).toContain('한옥:1');
    expect(JSON.stringify(exchange)).not.toContain('token-of-the-mall');
  });
});

describe('an answer', () => {
  test.each<[what: string, said: Said, meaning: object]>([
    ['200', { body: '{"shops":[1]}' }, { kind: 'answered', value: { shops: [1] } }],
    ['201', { status: 201, body: '{"shops":[]}' }, { kind: 'answered', value: { shops: [] } }],
    ['401', { status: 401, body: error('expired') }, { kind: 'unauthorised' }],
    ['403', { status: 403, body: error('no scope') }, { kind: 'forbidden', message: 'no scope', appIsGone: false }],
    [
      '403 of a mall that deleted the app',
      { status: 403, body: error('This app has been deleted from the mall') },
      { kind: 'forbidden', appIsGone: true },
    ],
    ['403 without a word', { status: 403 }, { kind: 'forbidden', message: 'HTTP 403', appIsGone: false }],
    [
      '403 in HTML that speaks of a deleted app',
      { status: 403, body: '<p>the app was deleted</p>' },
      { kind: 'forbidden', message: 'HTTP 403', appIsGone: false },
    ],
    ['404', { status: 404, body: error('no such thing') }, { kind: 'not-found' }],
    ['409', { status: 409, body: error('the same') }, { kind: 'conflict', message: 'the same' }],
    ['422', { status: 422, body: error('partner_id') }, { kind: 'invalid', message: 'partner_id' }],
    ['400 in HTML', { status: 400, body: '<html>' }, { kind: 'invalid', message: 'HTTP 400' }],
    ['422 whose words are a number', { status: 422, body: error(7) }, { kind: 'invalid', message: 'HTTP 422' }],
    ['422 with endless words', { status: 422, body: error('x'.repeat(9_000)) }, { message: 'x'.repeat(500) }],
    ['429', { status: 429, headers: { 'retry-after': '7' } }, { kind: 'rate-limited', retryAfter: 7 }],
    [
      '429 with a date',
      { status: 429, headers: { 'retry-after': 'Thu, 01 Jan 2026 00:01:00 GMT' } },
      { kind: 'rate-limited', retryAfter: 60 },
    ],
    ['429 without', { status: 429, body: '<html>' }, { kind: 'rate-limited', retryAfter: null }],
    [
      '429 with nonsense',
      { status: 429, headers: { 'retry-after': '-1' } },
      { kind: 'rate-limited', retryAfter: null },
    ],
  ])('%s means what it says', async (_what, said, meaning) => {
    const { answer, exchange, received } = await ask(said);
    expect(answer).toMatchObject(meaning);
    expect(exchange.failureKind).toBe(answer.kind === 'answered' ? null : 'HTTP_4XX');
    expect(received).toHaveLength(1);
  });

  test('204 needs no body', async () => {
    const gone = await ask({ status: 204 }, { method: 'DELETE', path: 'scripttags/1', shape: z.object({}) });
    expect(gone.answer).toEqual({ kind: 'answered', value: {} });
  });

  test.each(brokenAnswers)('that is %s leaves us not knowing', async (_what, said, failure) => {
    const { answer, exchange, received } = await ask(said);
    expect(answer).toEqual({ kind: 'lost', failure });
    expect(exchange.failureKind).toBe(failure);
    expect(received).toHaveLength(1);
  });
});
