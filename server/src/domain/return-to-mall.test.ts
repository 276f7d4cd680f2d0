import { type OrderStatus, orderStatuses } from '@pgbridge/shared/words';
import { describe, expect, test } from 'vitest';
import { buyerResult, withQuery } from './return-to-mall.ts';

describe('what the buyer brings back to the mall', () => {
  const success = { result_code: '0000', result_message: 'Success' };
  const failed = { result_code: '0001', result_message: 'Failed' };
  const cancelled = { result_code: '9999', result_message: 'Cancelled' };
  const table: Record<OrderStatus, object> = {
    PENDING: success,
    PAID: success,
    PARTIALLY_REFUNDED: success,
    FAILED: failed,
    REQUESTED: cancelled,
    UNKNOWN: cancelled,
    AUTHORIZED: cancelled,
    EXPIRED: cancelled,
    CANCELLED: cancelled,
    REFUNDED: cancelled,
  };

  test.each(orderStatuses)('when the payment is %s', (status) => {
    expect(buyerResult(status)).toEqual(table[status]);
  });
});

describe('parameters are joined to a return URL without touching the rest', () => {
  test.each<[url: string, joined: string]>([
    ['https://mall.example/back', 'https://mall.example/back?a=1&b=2'],
    ['https://mall.example', 'https://mall.example?a=1&b=2'],
    ['https://mall.example/back?x=0', 'https://mall.example/back?x=0&a=1&b=2'],
    ['https://mall.example/back?', 'https://mall.example/back?a=1&b=2'],
    ['https://mall.example/back?x=0&', 'https://mall.example/back?x=0&a=1&b=2'],
    ['https://mall.example/back#top', 'https://mall.example/back?a=1&b=2#top'],
    ['https://mall.example/back#', 'https://mall.example/back?a=1&b=2#'],
    ['https://mall.example/back?x=0#top', 'https://mall.example/back?x=0&a=1&b=2#top'],
    ['https://mall.example/back#top?x=0', 'https://mall.example/back?a=1&b=2#top?x=0'],
    ['https://mall.example/back#one#two', 'https://mall.example/back?a=1&b=2#one#two'],
    ['https://mall.example/b%20k?x=%EB%8C%80+c', 'https://mall.example/b%20k?x=%EB%8C%80+c&a=1&b=2'],
  ])('%s', (url, joined) => {
    expect(withQuery(url, 'a=1&b=2')).toBe(joined);
  });
});
