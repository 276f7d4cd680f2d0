import { describe, expect, it } from 'vitest';
import { payloadRows } from './payload-rows.ts';

describe('a payload laid out', () => {
  it('names every field of JSON by its path', () => {
    const body = '{"amount":"1.00","extra_data":{"pgName":"x","list":[1,{"a":null}]},"empty":{},"none":[]}';
    expect(payloadRows(body)).toEqual([
      { path: 'amount', value: '1.00', field: 'amount' },
      { path: 'extra_data.pgName', value: 'x', field: 'pgName' },
      { path: 'extra_data.list[0]', value: '1', field: 'list' },
      { path: 'extra_data.list[1].a', value: 'null', field: 'a' },
      { path: 'empty', value: '{}', field: 'empty' },
      { path: 'none', value: '[]', field: 'none' },
    ]);
  });

  it('reads form data alike', () => {
    expect(payloadRows('amount=1.00&extra_data%5BpgName%5D=a+b')).toEqual([
      { path: 'amount', value: '1.00', field: 'amount' },
      { path: 'extra_data[pgName]', value: 'a b', field: 'extra_data' },
    ]);
  });

  it.each(['<html>a=b</html>', '', 'Bad gateway', '"text"', '12'])('leaves %j raw', (body) => {
    expect(payloadRows(body)).toBeNull();
  });
});
