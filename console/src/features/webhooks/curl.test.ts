import { describe, expect, it } from 'vitest';
import { curlOf } from './curl.ts';

describe('a message as a cURL command', () => {
  it('has address, headers and body', () => {
    const command = curlOf(
      {
        method: 'POST',
        path: '/api/asynchronous-checkout/checkout',
        headers: [
          { name: 'host', value: 'bridge.example' },
          { name: 'content-type', value: 'application/json' },
          { name: 'content-length', value: '14' },
        ],
        body: '{"amount":"1"}',
      },
      '[masked]',
    );
    expect(command).toBe(
      `curl -X POST 'https://bridge.example/api/asynchronous-checkout/checkout' \\\n  -H 'content-type: application/json' \\\n  --data-raw '{"amount":"1"}'`,
    );
  });

  it('never carries a credential', () => {
    const headers = ['Authorization', 'Cookie', 'X-Api-Key'].map((name) => ({ name, value: 'secret' }));
    const command = curlOf({ method: 'GET', path: 'https://pg.example/v1/orders/1', headers }, '[masked]');
    expect(command).not.toContain('secret');
    expect(command).toContain("-H 'Authorization: [masked]'");
  });

  it('cannot break out of its quotes', () => {
    const command = curlOf({ method: 'POST', path: '/x', headers: [], body: "a'; rm -rf ~; '" }, '[masked]');
    expect(command).toContain(`--data-raw 'a'\\''; rm -rf ~; '\\'''`);
  });
});
