import type { FailureKind } from '@pgbridge/shared/words';
import type { OutboundVerdict } from '../domain/outbound.ts';
import type { HttpClient } from './http-client.ts';

/** Whether somebody is there. `status` is null when no answer came; `date` is the other side's clock. */
export type Reach = { status: number | null; failure: FailureKind | null; durationMs: number; date: Date | null };

/** Knocks at an address: any answer but a server's own failure will do. What is asked needs no right and changes nothing. */
export async function reach(
  client: HttpClient,
  url: string,
  verdict: OutboundVerdict = { kind: 'free' },
): Promise<Reach> {
  const { exchange, answer } = await client.send({ method: 'GET', url, verdict });
  const { failureKind, durationMs } = exchange;
  const failure = answer ? (answer.status >= 500 ? 'HTTP_5XX' : null) : (failureKind ?? 'CONNECT');
  return { status: answer?.status ?? null, failure, durationMs, date: answer?.date ?? null };
}
