import serverPackage from '../package.json' with { type: 'json' };
import type { Config } from './config.ts';
import { createTrails, type Trails } from './watching/trails.ts';

export type Tracing = { trails: Trails | null; close(): Promise<void> };

/** Traces, where a collector is set. Where none is, nothing of it is loaded and nothing is noted. */
export async function openTracing({ otlpEndpoint, role }: Config, onError: (error: unknown) => void): Promise<Tracing> {
  if (otlpEndpoint === null) return { trails: null, close: async () => {} };
  const { openSpanSink } = await import('./watching/otlp.ts');
  const sink = openSpanSink(otlpEndpoint, { version: serverPackage.version, role });
  return { trails: createTrails(sink.tell), close: () => sink.close().catch(onError) };
}
