import type { FailureKind } from '@pgbridge/shared/words';
import { stringify } from 'qs';
import { judgeMallUrl, type OutboundPolicy } from '../domain/outbound.ts';
import type { Answer, Exchange, HttpClient, WrittenCall } from './http-client.ts';
import { type Reach, reach } from './reach.ts';

/** What became of one try to notify Cafe24. Delivered means 2xx and `{"result":"OK"}`, nothing less. */
export type NotifyOutcome = { delivered: boolean; failureKind: FailureKind | null; retryAfter: number | null };

/** What goes to Cafe24, signature included. */
export type SignedMessage = { url: string; content: Record<string, unknown> };

export type Cafe24 = {
  /** A notification as it goes over the wire; `notify` sends exactly this. */
  write(message: SignedMessage): WrittenCall;
  /** @param domains the hosts of the mall the notification belongs to */
  notify(message: SignedMessage, domains: readonly string[]): Promise<{ exchange: Exchange; outcome: NotifyOutcome }>;
  /** Whether the server of such an address answers, by the same rules. */
  reach(url: string, domains: readonly string[]): Promise<Reach>;
};

type Cafe24Options = {
  client: HttpClient;
  policy: OutboundPolicy;
  /** Of a notification's body; asked at each, because it may change. */
  formatNow: () => 'json' | 'form';
};

const contentTypes = { json: 'application/json; charset=utf-8', form: 'application/x-www-form-urlencoded' };

/** Cafe24's servers, as far as notifications go (contract.md §4.4). */
export function createCafe24({ client, policy, formatNow }: Cafe24Options): Cafe24 {
  const write: Cafe24['write'] = ({ url, content }) => {
    const format = formatNow();
    return {
      method: 'POST',
      url,
      headers: { accept: 'application/json', 'content-type': contentTypes[format] },
      body: format === 'json' ? JSON.stringify(content) : stringify(content),
    };
  };
  return {
    write,
    reach: (url, domains) => reach(client, url, judgeMallUrl(url, domains, policy)),
    async notify(message, domains) {
      const verdict = judgeMallUrl(message.url, domains, policy);
      const { exchange, answer } = await client.send({ ...write(message), verdict });
      const failureKind = answer ? failureIn(answer) : (exchange.failureKind ?? 'CONNECT');
      return {
        exchange: { ...exchange, failureKind },
        outcome: {
          delivered: failureKind === null,
          failureKind,
          retryAfter: answer && asksForTime.includes(answer.status) ? answer.retryAfter : null,
        },
      };
    },
  };
}

/** Too many requests, unavailable: only with these Retry-After is a request to us. */
const asksForTime = [429, 503];

function failureIn({ status, body }: Answer): FailureKind | null {
  if (status >= 500) return 'HTTP_5XX';
  if (status >= 400) return 'HTTP_4XX';
  if (status >= 300) return 'HTTP_3XX';
  try {
    const answer: unknown = JSON.parse(body);
    if (typeof answer !== 'object' || answer === null) return 'UNREADABLE';
    return (answer as { result?: unknown }).result === 'OK' ? null : 'NOT_OK';
  } catch {
    return 'UNREADABLE';
  }
}
