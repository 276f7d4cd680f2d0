import { randomBytes } from 'node:crypto';
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { traceIdOf } from '../domain/trace-id.ts';
import type { Span, Walk } from './trails.ts';

export type SpanSink = { tell(walk: Walk): void; close(): Promise<void> };

const kinds = { server: SpanKind.SERVER, task: SpanKind.INTERNAL, call: SpanKind.CLIENT };

/** Sends walks as spans to a collector, by OTLP over HTTP. Loaded only where one is set. @param endpoint what stands before `/v1/traces` */
export function openSpanSink(endpoint: string, { version, role }: { version: string; role: string }): SpanSink {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': 'pgbridge',
      'service.version': version,
      'pgbridge.role': role,
    }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url: `${endpoint}/v1/traces` }) })],
  });
  const tracer = provider.getTracer('pgbridge', version);

  function send(span: Span, parent: { traceId: string; spanId: string }, more: Span['attributes'] = {}) {
    const { name, kind, began, ended, failed, attributes } = span;
    // The parent of the first may never be sent: the trace is an order's life, and nothing spans it whole.
    const within = trace.setSpanContext(ROOT_CONTEXT, { ...parent, traceFlags: TraceFlags.SAMPLED, isRemote: true });
    const about = { kind: kinds[kind], startTime: began, attributes: { ...attributes, ...more } };
    const sent = tracer.startSpan(name, about, within);
    if (failed) sent.setStatus({ code: SpanStatusCode.ERROR });
    sent.end(ended);
    return sent.spanContext();
  }

  return {
    tell({ id, orderId, root, calls }) {
      const origin = { traceId: traceIdOf(orderId ?? id), spanId: randomBytes(8).toString('hex') };
      const ids = { 'pgbridge.request_id': id, ...(orderId && { 'pgbridge.order_id': orderId }) };
      const parent = send(root, origin, ids);
      for (const call of calls) send(call, parent);
    },
    close: () => provider.shutdown(),
  };
}
