import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { placeOrder } from '../support/place-order.ts';

type Span = { traceId: string; spanId: string; parentSpanId: string; name: string };
type Export = { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };

let world: World;
let spans: Span[];
const collector = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const sent = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Export;
  spans.push(...sent.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
  response.setHeader('content-type', 'application/json').end('{}');
});
beforeEach(async () => {
  spans = [];
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  world = await startWorld({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
});
afterEach(() => new Promise((resolve) => collector.close(resolve)));

it('one trace goes from the payment request over the PG to the notification, and its id is the order’s', async () => {
  const placed = await placeOrder(world);
  world.sandbox.pg.act(placed.code, 'approve');
  await world.settle();
  await fetch(`${world.app.url}/livez`);
  await world.stop();
  const about = spans.filter(({ traceId }) => traceId === placed.id.replaceAll('-', ''));
  const named = (name: string) => about.find((span) => span.name === name);
  expect(about.map(({ name }) => name)).toEqual([
    'POST /api/asynchronous-checkout/checkout',
    'POST pg',
    'POST /api/asynchronous-checkout/checkout/webhook',
    'deliver notifications',
    'POST mall',
  ]);
  expect(named('POST pg')?.parentSpanId).toBe(named('POST /api/asynchronous-checkout/checkout')?.spanId);
  expect(named('POST mall')?.parentSpanId).toBe(named('deliver notifications')?.spanId);
  expect(spans.map(({ name }) => name)).not.toContain('GET /livez');
});
