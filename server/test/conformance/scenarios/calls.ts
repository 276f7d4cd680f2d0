import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import type { PaymentCompany, PgKeys } from '../../../src/gateways/pg/payment-company.ts';
import { answering, caseOf, type Scenario, whilePg } from '../scenario.ts';
import type { Answer, Stand } from '../stand.ts';

type Asking = {
  call: string;
  ask(pg: PaymentCompany, keys: PgKeys, stand: Stand): Promise<{ outcome: { kind: string }; exchange: object }>;
  good(stand: Stand): Answer;
};

const calls: Asking[] = [
  {
    call: 'openCheckout',
    ask: (pg, keys, stand) => pg.openCheckout(keys, caseOf(stand).checkout),
    good: (stand) => stand.says.opened('REF-1'),
  },
  {
    call: 'lookUp',
    ask: (pg, keys) => pg.lookUp(keys, { reference: 'REF-1' }),
    good: (stand) => stand.says.payment(caseOf(stand).fact, caseOf(stand).amount),
  },
  {
    call: 'refund',
    ask: (pg, keys, stand) => pg.refund(keys, caseOf(stand).refund),
    good: (stand) => stand.says.refund(caseOf(stand).refund, 'done'),
  },
  {
    call: 'lookUpRefund',
    ask: (pg, keys, stand) => pg.lookUpRefund(keys, caseOf(stand).refund),
    good: (stand) => stand.says.refundStands({ ...refundFact(stand), status: 'COMPLETED' }),
  },
];

export function refundFact(stand: Stand) {
  const { orderCode, reference, refundReference, amount } = caseOf(stand).refund;
  return { orderCode, reference, refundReference, amount, refundCode: 'RF-1', message: '' };
}

/** Ways in which nobody knows what the PG did. */
const losses: [what: string, listener: RequestListener, patienceMs?: number][] = [
  ['the connection is cut', (request) => request.socket.destroy()],
  ['no answer comes in time', () => undefined, 100],
  ['500', answering({ status: 500, body: { code: 500, message: 'Internal error' } })],
  ['502 of a proxy', answering({ status: 502, body: '<html>Bad gateway</html>' })],
  ['503', answering({ status: 503, body: '' })],
  ['429', answering({ status: 429, body: {} })],
  ['302', (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
  ['200 without a body', answering({ status: 200, body: '' })],
  ['200 that is no JSON', answering({ status: 200, body: '<html>maintenance</html>' })],
  ['200 cut in the middle', answering({ status: 200, body: '{"code":200,"order' })],
  ['200 with null', answering({ status: 200, body: 'null' })],
  ['200 with nothing in it', answering({ status: 200, body: {} })],
];

const lost = calls.flatMap(({ call, ask }) =>
  losses.map(
    ([what, listener, patienceMs]): Scenario => ({
      name: `${call}: ${what}, so nobody knows: lost, never refused`,
      async run(stand) {
        const { told } = await whilePg(stand, listener, (pg, keys) => ask(pg, keys, stand), patienceMs);
        assert.equal(told.outcome.kind, 'lost');
      },
    }),
  ),
);

const decided = calls.flatMap(({ call, ask, good }): Scenario[] => [
  {
    name: `${call}: a decision of the PG is refused, with its words`,
    async run(stand) {
      const { told } = await whilePg(stand, stand.says.refused(), (pg, keys) => ask(pg, keys, stand));
      assert.equal(told.outcome.kind, 'refused');
    },
  },
  {
    name: `${call}: what is kept of the exchange has no secret`,
    async run(stand) {
      const { told, sent } = await whilePg(stand, good(stand), (pg, keys) => ask(pg, keys, stand));
      assert.equal(sent.length, 1);
      const kept = JSON.stringify(told.exchange);
      const { publicKey, secretKey } = stand.keys;
      const basic = Buffer.from(`${publicKey}:${secretKey}`).toString('base64');
      for (const secret of [secretKey, basic]) assert.ok(!kept.includes(secret), 'a secret is in the exchange');
    },
  },
]);

/** What only the PG can prove: that it never saw something. */
const unknown: Scenario[] = [
  ['lookUp', (stand: Stand) => stand.says.noSuchPayment()] as const,
  ['lookUpRefund', (stand: Stand) => stand.says.noSuchRefund()] as const,
].flatMap(([name, says]): Scenario[] => {
  const call = calls.find((each) => each.call === name);
  assert.ok(call);
  const outcomeOf = async (stand: Stand, answer: Answer) =>
    (await whilePg(stand, answer, (pg, keys) => call.ask(pg, keys, stand))).told.outcome.kind;
  return [
    {
      name: `${name}: unknown when the PG says that it never saw it`,
      run: async (stand) => assert.equal(await outcomeOf(stand, says(stand)), 'unknown'),
    },
    {
      name: `${name}: a proxy's 404 page is no such word`,
      run: async (stand) =>
        assert.notEqual(await outcomeOf(stand, { status: 404, body: '<html>Not Found</html>' }), 'unknown'),
    },
  ];
});

/** The same key on every repeat, another for another deed, and the key really leaves. */
const repeats = (['openCheckout', 'refund'] as const).map(
  (name): Scenario => ({
    name: `${name}: the idempotency key goes to the PG, the same on a repeat`,
    async run(stand) {
      const call = calls.find((each) => each.call === name);
      assert.ok(call);
      const { sent } = await whilePg(stand, call.good(stand), async (pg, keys) => {
        await call.ask(pg, keys, stand);
        return call.ask(pg, keys, stand);
      });
      const key = name === 'refund' ? 'refund-1' : 'checkout-1';
      const [first, second] = sent.map(({ headers, body, url }) => JSON.stringify([url, headers, body]));
      assert.ok(first?.includes(key), 'the key does not leave');
      const { date: _date, ...rest } = sent[0]?.headers ?? {};
      assert.deepEqual({ ...sent[1]?.headers, date: undefined }, { ...rest, date: undefined });
      assert.equal(first, second);
    },
  }),
);

export const callScenarios: Scenario[] = [...lost, ...decided, ...unknown, ...repeats];
