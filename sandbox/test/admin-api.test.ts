import { createHmac } from 'node:crypto';
import { demoClientId, demoSecrets } from '@pgbridge/shared/demo';
import { describe, expect, it } from 'vitest';
import { admin, agree, askToken, granted, verifier } from './support/admin-client.ts';
import { startStage } from './support/stage.ts';

describe('consent and tokens', () => {
  it('a code works once, with its verifier, for the app alone', async () => {
    const stage = await startStage();
    const { given, status, body } = await granted(stage);
    expect([status, body.mall_id, body.token_type]).toEqual([200, 'hanokmall', 'Bearer']);
    expect(await askToken(stage, { ...given, code_verifier: verifier })).toMatchObject({ status: 400 });
    const code = (await agree(stage)).searchParams.get('code') ?? '';
    expect(await askToken(stage, { ...given, code, code_verifier: verifier }, 'Basic x')).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    });
    expect(await askToken(stage, { ...given, code, code_verifier: 'another' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
  });

  it('who refuses goes back with the error and the state', async () => {
    const back = await agree(await startStage(), 'refuse');
    expect([...back.searchParams]).toEqual([
      ['state', 's-1'],
      ['error', 'access_denied'],
    ]);
  });

  it('a refresh kills the pair before it', async () => {
    const stage = await startStage();
    const first = (await granted(stage)).body;
    const refresh = { grant_type: 'refresh_token', refresh_token: first.refresh_token ?? '' };
    const second = (await askToken(stage, refresh)).body;
    expect((await askToken(stage, refresh)).body).toMatchObject({ error: 'invalid_grant' });
    expect((await admin(stage, first.access_token, 'GET', 'shops')).status).toBe(401);
    expect((await admin(stage, second.access_token, 'GET', 'shops')).status).toBe(200);
  });
});

describe('the Admin API', () => {
  it('lists shops and says how full the bucket is', async () => {
    const stage = await startStage();
    const { access_token } = (await granted(stage)).body;
    const answer = await admin(stage, access_token, 'GET', 'shops');
    expect(answer.body.shops).toMatchObject([
      { shop_no: 1, currency_code: 'KRW' },
      { shop_no: 2, currency_code: 'USD' },
    ]);
    expect(answer.headers.get('x-api-call-limit')).toBe('1/40');
  });

  it('registers a gateway once per shop; then only a change is taken', async () => {
    const stage = await startStage();
    const { access_token: token } = (await granted(stage)).body;
    const body = { shop_no: 2, request: { partner_id: 'hanokmall:2:x' } };
    expect((await admin(stage, token, 'POST', 'paymentgateway', body)).status).toBe(201);
    expect(await admin(stage, token, 'POST', 'paymentgateway', body)).toMatchObject({
      status: 422,
      body: { error: { code: 422, message: expect.any(String), more_info: {} } },
    });
    expect((await admin(stage, token, 'PUT', `paymentgateway/${demoClientId}`, body)).status).toBe(200);
    const remove = () => admin(stage, token, 'DELETE', `paymentgateway/${demoClientId}?shop_no=2`);
    expect([(await remove()).status, (await remove()).status]).toEqual([200, 404]);
    const long = { shop_no: 2, request: { partner_id: 'x'.repeat(51) } };
    expect((await admin(stage, token, 'POST', 'paymentgateway', long)).status).toBe(422);
  });

  it('refuses a form, a missing scope, and the eleventh script tag at once', async () => {
    const stage = await startStage({ now: () => new Date('2026-05-19T05:00:00Z') });
    const { access_token: token } = (await granted(stage)).body;
    expect((await admin(stage, token, 'POST', 'paymentgateway', 'partner_id=x')).status).toBe(400);
    expect((await admin(stage, token, 'GET', 'scripttags')).status).toBe(403);
    const tag = { shop_no: 1, request: { src: 'https://app.example/s.js', display_location: ['PRODUCT_DETAIL'] } };
    const statuses = [];
    for (let count = 0; count < 10; count++)
      statuses.push((await admin(stage, token, 'POST', 'scripttags', tag)).status);
    expect(statuses).toEqual([...Array(9).fill(201), 429]);
    expect(stage.mall.app('hanokmall').scriptTags[0]?.scriptNo).toMatch(/^\d{16}$/);
  });

  it('can be told to fail, and back to normal', async () => {
    const stage = await startStage();
    const { access_token: token } = (await granted(stage)).body;
    await fetch(`${stage.mallUrl}/control/admin-faults`, {
      method: 'POST',
      body: new URLSearchParams({ mallId: 'hanokmall', call: 'shops', mode: '503' }),
    });
    expect((await admin(stage, token, 'GET', 'shops')).status).toBe(503);
    expect(await (await fetch(stage.mallUrl)).text()).toContain('Admin API now answers shops with 503');
    await fetch(`${stage.mallUrl}/control/normal`, { method: 'POST' });
    expect((await admin(stage, token, 'GET', 'shops')).status).toBe(200);
  });
});

it('opens the app with a link signed over the query as it stands', async () => {
  const stage = await startStage();
  const response = await fetch(`${stage.mallUrl}/malls/hanokmall/open-app?user_type=A`, { redirect: 'manual' });
  const [, query = ''] = (response.headers.get('location') ?? '').split('?');
  const [text = '', hmac = ''] = query.split('&hmac=');
  expect(decodeURIComponent(hmac)).toBe(createHmac('sha256', demoSecrets.clientSecret).update(text).digest('base64'));
  const names = [...new URLSearchParams(text).keys()];
  expect(names).toEqual(names.toSorted());
  expect(new URLSearchParams(text).get('user_type')).toBe('A');
});

it('tells the app of an event with the key, and a deleted app may do nothing any more', async () => {
  const stage = await startStage();
  const { access_token: token } = (await granted(stage)).body;
  await fetch(`${stage.mallUrl}/control/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mallId: 'hanokmall', eventNo: 90077 }),
  });
  const [call] = stage.app.calls;
  expect(call?.headers['x-api-key']).toBe(demoSecrets.webhookKey);
  expect(JSON.parse(call?.body ?? '')).toMatchObject({ event_no: 90077, resource: { mall_id: 'hanokmall' } });
  expect(await admin(stage, token, 'GET', 'shops')).toMatchObject({
    status: 403,
    body: { error: { message: expect.stringContaining('deleted') } },
  });
});
