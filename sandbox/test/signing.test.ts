import { describe, expect, it } from 'vitest';
import { hashData } from '../src/cafe24/signing.ts';
import { callbackDigest, paymentDigest, refundDigest } from '../src/pg/digests.ts';

const serviceKey = 'test-service-key';
const order = { currency: 'PHP', orderId: '20220519-0000029', partnerId: 'demomall:1:demo-app-public-key' };

describe("the malls' hash_data agrees with the known vectors", () => {
  it.each([
    ['payment request', '3065.00', undefined, '8jDGEkUfnFlDL92mnxTAg28hCKE15srxwuIqTfp5WU0='],
    ['paid notification', '3065.00', 'pg-order-001', 'xNesNHPJ61vL1b+6WLLxlhas0wrikZs0aqR/DZgCAQ0='],
    ['pending notification of 0', '0', 'pg-order-001', 'iQqU1q5o563eL+QCYScYjfNqmNRtYrwsm3R6SOHrAgI='],
    ['partial cancellation', '1000.00', 'pg-order-001', 'OV8VKnW+X5QQaBKVPDfAByjRNmsZ4cBeHA/wW7gkJlA='],
  ])('%s', (_name, amount, tid, expected) => {
    expect(hashData({ ...order, amount, tid }, serviceKey)).toBe(expected);
  });
});

describe("the PG's digests agree with the known vectors", () => {
  const facts = { referenceId: '20220519-0000029', orderCode: 'pg-order-001', amount: '3065.00', currency: 'PHP' };
  it.each([
    ['P', '4c7960807fb23c388384864881e48af4b408595d'],
    ['S', '1072ffb231d2be50ec188711655a9e22ca085573'],
    ['F', '821ccf492ff2f6dc286e14769282468601e2d1a6'],
  ])('payment webhook %s', (status, expected) => {
    expect(paymentDigest({ ...facts, status }, 'demo-app-secret-key')).toBe(expected);
  });

  it('the callback signs reference, order code and status, the refund webhook its five fields', () => {
    // Computed apart with `printf '…' | sha1sum`.
    expect(callbackDigest({ referenceNo: 'a', orderCode: 'b', status: 'S' }, 'c')).toBe(
      'aed35b31af8f8c676420580fd6c800e2f103f0f5',
    );
    expect(refundDigest({ referenceNo: 'a', refundCode: 'b', status: 'R', amount: '1.00', currency: 'USD' }, 'c')).toBe(
      '9d40a19ef5a3f979ee6bd2cde00aac9bd39dc66a',
    );
  });
});
