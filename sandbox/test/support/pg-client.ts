import { demoMalls } from '@pgbridge/shared/demo';
import type { Stage } from './stage.ts';

const [hanokmall, tindahan] = demoMalls;
if (!hanokmall || !tindahan) throw new Error('The demo has at least two malls');
export const merchant = { publicKey: hanokmall.pgPublicKey, secretKey: hanokmall.pgSecretKey };
export const otherMerchant = { publicKey: tindahan.pgPublicKey, secretKey: tindahan.pgSecretKey };

export const basic = ({ publicKey, secretKey } = merchant) =>
  `Basic ${Buffer.from(`${publicKey}:${secretKey}`).toString('base64')}`;

type Options = { method?: string; body?: object; key?: string; as?: typeof merchant; headers?: Record<string, string> };

/** Calls the PG as the app would. @returns status and JSON body (the text when it is no JSON). */
export async function callPg({ pgUrl }: Pick<Stage, 'pgUrl'>, path: string, options: Options = {}) {
  const { body, key, as, method = body ? 'POST' : 'GET', headers = {} } = options;
  const response = await fetch(`${pgUrl}${path}`, {
    method,
    headers: {
      authorization: basic(as),
      'content-type': 'application/json',
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...headers,
    },
    body: body && JSON.stringify(body),
    redirect: 'manual',
  });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
}

let references = 0;

export function checkoutBody({ app }: Pick<Stage, 'app'>, overrides: object = {}) {
  references += 1;
  return {
    reference_no: `R${references}`,
    amount: '39000',
    currency: 'KRW',
    callback_url: `${app.url}/callback?lang=ko`,
    webhook_url: `${app.url}/webhook`,
    ...overrides,
  };
}

/** Opens a checkout that must succeed. @returns its order code. */
export async function openCheckout(stage: Stage, overrides: object = {}): Promise<string> {
  const body = checkoutBody(stage, overrides);
  const { status, body: answer } = await callPg(stage, '/v1/checkouts', { body, key: `key of ${body.reference_no}` });
  if (status !== 200) throw new Error(`The checkout was answered ${status} ${JSON.stringify(answer)}`);
  return answer.order_code;
}

/** Opens a checkout and lets the buyer pay it. */
export async function paidOrder(stage: Stage, overrides: object = {}): Promise<string> {
  const orderCode = await openCheckout(stage, overrides);
  stage.pg.act(orderCode, 'approve');
  await stage.pg.settled();
  return orderCode;
}
