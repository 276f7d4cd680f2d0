import { describe, expect, it } from 'vitest';
import { comparedRows } from './compare-rows.ts';

describe('two payloads', () => {
  it('are compared field by field, what differs first; a missing field is not an empty one', () => {
    const first = '{"order_id":"1","amount":"10.00","note":"","items":[{"no":1}]}';
    const second = '{"order_id":"1","amount":"10","items":[{"no":1}],"tid":"t"}';
    expect(comparedRows(first, second)).toEqual([
      { path: 'amount', first: '10.00', second: '10', differs: 'changed' },
      { path: 'note', first: '', second: null, differs: 'missing' },
      { path: 'tid', first: null, second: 't', differs: 'missing' },
      { path: 'order_id', first: '1', second: '1', differs: 'no' },
      { path: 'items[0].no', first: '1', second: '1', differs: 'no' },
    ]);
  });

  it('may be of two forms', () => {
    expect(comparedRows('amount=10', '{"amount":"10"}')).toEqual([
      { path: 'amount', first: '10', second: '10', differs: 'no' },
    ]);
  });

  it('cannot be compared when one has no fields', () => {
    expect(comparedRows('<html>', '{"a":1}')).toBeNull();
  });
});
