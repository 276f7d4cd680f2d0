import { describe, expect, it } from 'vitest';
import { html } from '../src/web/html.ts';
import { notification, notify, opened, placedOrder } from './support/mall-client.ts';
import { openCheckout } from './support/pg-client.ts';
import { startStage } from './support/stage.ts';

const read = async (url: string) => (await fetch(url)).text();
const submit = (url: string, fields: Record<string, string>) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
const orderPage = (mallUrl: string, mallId = 'hanokmall') => `${mallUrl}/malls/${mallId}/shops/1`;

describe('templates', () => {
  it('escape every value, in text and in attributes', () => {
    expect(html`<a title="${'"><script>'}">${["'", html`<b>`, null, 0]}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;script&gt;">&#39;<b>0</a>',
    );
  });
});

describe("the malls' pages", () => {
  it.each([
    ['hanokmall', 'ko', '샌드박스 · 실제 돈이 움직이지 않습니다.'],
    ['kawaii', 'ja', 'サンドボックス'],
    ['tindahan', 'en', 'Sandbox. No real money moves.'],
  ])('of %s speak %s and say that they are a sandbox', async (mallId, language, ribbon) => {
    const { mallUrl } = await startStage();
    const page = await read(orderPage(mallUrl, mallId));
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(ribbon);
  });

  it('send the buyer to the payment page', async () => {
    const { mallUrl, app } = await startStage();
    app.answerNext(200, opened);
    const response = await submit(`${orderPage(mallUrl)}/orders`, {
      amount: '39000',
      currency: 'KRW',
      product: '한지 노트',
    });
    expect([response.status, response.headers.get('location')]).toEqual([303, opened.payment_url]);
  });

  it('show the app’s refusal, escaped', async () => {
    const { mallUrl, app } = await startStage();
    app.answerNext(400, { result_code: '9999', result_message: '<script>alert(1)</script>', payment_url: '' });
    const response = await submit(`${orderPage(mallUrl)}/orders`, { amount: '39000' });
    const page = await response.text();
    expect(page).toContain('결제 앱이 거절했습니다');
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toContain('<script>alert(1)');
  });

  it('tell the returned buyer what the mall knows, not what the address says', async () => {
    const stage = await startStage();
    const orderNumber = await placedOrder(stage);
    const said = `result_code=0000&result_message=%3Cb%3E&extra_data%5BorderId%5D=${orderNumber}`;
    const url = `${stage.mallUrl}/malls/hanokmall/Pay/Recv/openpg/PayReceiveRtnPage.php?${said}`;
    const before = await read(url);
    expect(before).toContain('결제 결과를 기다리는 중');
    expect(before).toContain('&lt;b&gt;');
    await notify(stage, notification(orderNumber));
    expect(await read(url)).toContain('결제 완료');
    expect(await read(`${stage.mallUrl}/malls/hanokmall/orders/${orderNumber}/version`)).toBe(
      '{"version":"paid-1","status":"paid"}',
    );
  });

  it('show a received notification as it was on the wire', async () => {
    const stage = await startStage();
    await notify(stage, '<script>');
    expect(await read(`${stage.mallUrl}/notifications`)).toContain('Unreadable body');
    expect(await read(`${stage.mallUrl}/notifications/1`)).toContain('<pre>&lt;script&gt;</pre>');
  });
});

describe("the PG's pages", () => {
  it.each([
    ['approve', 'S'],
    ['decline', 'F'],
    ['cancel', 'C'],
    ['pay_later', 'P'],
    ['expire', 'E'],
  ])('"%s" sends the buyer back with %s', async (action, status) => {
    const stage = await startStage();
    const orderCode = await openCheckout(stage, { order_name: '<i>Tea</i>' });
    const page = await read(`${stage.pgUrl}/pay/${orderCode}`);
    expect(page).toContain('39,000원');
    expect(page).toContain('&lt;i&gt;Tea');
    const response = await submit(`${stage.pgUrl}/pay/${orderCode}`, { action });
    const back = new URL(response.headers.get('location') ?? '');
    expect([back.pathname, back.searchParams.get('lang'), back.searchParams.get('status')]).toEqual([
      '/callback',
      'ko',
      status,
    ]);
    expect((await submit(`${stage.pgUrl}/pay/${orderCode}`, { action })).status).toBe(409);
  });

  it('take a deposit for a virtual account', async () => {
    const stage = await startStage();
    const orderCode = await openCheckout(stage);
    stage.pg.act(orderCode, 'pay_later');
    expect(await read(`${stage.pgUrl}/accounts`)).toContain(orderCode);
    await submit(`${stage.pgUrl}/accounts/${orderCode}/deposit`, {});
    expect(stage.pg.order(orderCode)?.status).toBe('S');
    expect(await read(`${stage.pgUrl}/accounts`)).not.toContain(orderCode);
  });

  it('document every scenario and say when an order is unknown', async () => {
    const { pgUrl } = await startStage();
    const home = await read(`${pgUrl}/`);
    for (const digits of ['11', '12', '13', '21', '22', '23', '24', '31', '32', '33', '41', '42', '43', '44', '45']) {
      expect(home).toContain(`…${digits}`);
    }
    expect((await fetch(`${pgUrl}/pay/PG0`)).status).toBe(404);
  });
});

describe('a forced fault', () => {
  it('shows on the pages of both sides until it is undone there', async () => {
    const { mallUrl, pgUrl } = await startStage();
    const undone = await submit(`${mallUrl}/control/notifications`, {
      mode: 'http502',
      mallId: '',
      times: '',
      seconds: '',
    });
    expect([undone.status, undone.headers.get('location')]).toEqual([303, '/control']);
    const sentence = '지금 카페24 쪽이 모든 통보에 502로 답합니다';
    expect(await read(orderPage(mallUrl))).toContain(sentence);
    expect(await read(`${pgUrl}/`)).toContain('now answers 502 to every notice');
    const back = await submit(`${mallUrl}/control/normal`, { back: '/malls/hanokmall/shops/1' });
    expect(back.headers.get('location')).toBe('/malls/hanokmall/shops/1');
    expect(await read(orderPage(mallUrl))).not.toContain(sentence);
  });

  it('is never undone by leading to another site', async () => {
    const { mallUrl } = await startStage();
    for (const back of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
      expect((await submit(`${mallUrl}/control/normal`, { back })).headers.get('location')).toBe('/control');
    }
  });
});
