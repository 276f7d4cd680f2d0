import { createClient as createStreamClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { vi } from 'vitest';
import { WebSocket } from 'ws';

/** What came over a subscription, as it came. */
type Result = {
  // The tests know what they asked for.
  data?: Record<string, never> | null;
  errors?: { message: string; extensions: Record<string, unknown> }[];
};

export type Heard = {
  results: Result[];
  /** Waits for a result that the test is about, among those that came already too. */
  until(isIt: (result: Result) => boolean, ms?: number): Promise<Result>;
  /** How it ended, when it did: `complete`, or what went wrong. */
  ending(): Promise<unknown>;
  close(): void;
};

type Headers = Record<string, string>;
type Sink = { next(result: Result): void; error(error: unknown): void; complete(): void };
export type Transport = (url: string, headers: Headers, query: string, variables?: Record<string, unknown>) => Heard;

/** The two ways to follow something, with the clients of their makers. */
export const transports: Record<'WebSocket' | 'event stream', Transport> = {
  WebSocket: (url, headers, query, variables = {}) => {
    const client = createSocketClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: socketWith(headers),
      retryAttempts: 0,
    });
    return heard((sink) => client.subscribe({ query, variables }, sink as never));
  },
  'event stream': (url, headers, query, variables = {}) => {
    const client = createStreamClient({ url: `${url}/graphql/stream`, headers, retryAttempts: 0 });
    return heard((sink) => client.subscribe({ query, variables }, sink as never));
  },
};

function heard(subscribe: (sink: Sink) => () => void): Heard {
  const results: Result[] = [];
  let ended: unknown = null;
  const close = subscribe({
    next: (result) => void results.push(result),
    error: (error) => {
      ended = error;
    },
    complete: () => {
      ended ??= 'complete';
    },
  });
  return {
    results,
    until: (isIt, ms = 10_000) =>
      vi.waitFor(
        () => {
          const found = results.find(isIt);
          if (!found) throw new Error(`not among ${JSON.stringify(results)}; ended: ${JSON.stringify(ended)}`);
          return found;
        },
        { timeout: ms, interval: 10 },
      ),
    ending: () =>
      vi.waitFor(
        () => {
          if (ended === null) throw new Error(`goes on, with ${JSON.stringify(results)}`);
          return ended;
        },
        { timeout: 10_000, interval: 10 },
      ),
    close,
  };
}

/** Node may send headers with a WebSocket, which the client has no option for. */
function socketWith(headers: Headers): typeof WebSocket {
  return class extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers });
    }
  } as typeof WebSocket;
}

/** A bare WebSocket of the protocol, for what no client does. @returns what it got, and how it was closed */
export function rawSocket(url: string, headers: Headers = {}) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  const messages: { type: string; id?: string; payload?: unknown }[] = [];
  let closed: { code: number; reason: string } | null = null;
  socket.on('error', () => {});
  socket.on('message', (text) => void messages.push(JSON.parse(String(text))));
  socket.on('close', (code, reason) => {
    closed = { code, reason: String(reason) };
  });
  const opened = new Promise<void>((resolve) => socket.once('open', () => resolve()));
  const wait = <Found>(find: () => Found | null | undefined, what: string) =>
    vi.waitFor(
      () => {
        const found = find();
        if (found === null || found === undefined) throw new Error(`no ${what} among ${JSON.stringify(messages)}`);
        return found;
      },
      { timeout: 10_000, interval: 10 },
    );
  return {
    messages,
    async send(message: object | string): Promise<void> {
      await opened;
      socket.send(typeof message === 'string' ? message : JSON.stringify(message));
    },
    message: (isIt: (message: (typeof messages)[number]) => boolean) => wait(() => messages.find(isIt), 'such message'),
    closing: () => wait(() => closed, 'end'),
    end: () => socket.terminate(),
  };
}
