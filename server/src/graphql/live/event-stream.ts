import { once } from 'node:events';
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { callerOf } from '../context-of.ts';
import { badInput, tooManyConnections, unauthenticated } from '../errors.ts';
import { type Follower, follow, type Live, type Results } from './follow.ts';
import type { AskedOperation } from './read-operation.ts';
import type { Seats } from './seats.ts';

/** Proxies end what is silent, often after a minute. */
const pulseMs = 12_000;

const asJson = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('not JSON');
    return z.NEVER;
  }
});

/** By GET, for browsers' EventSource, which knows no other way. */
const fromQuery = z.object({
  query: z.string().min(1),
  operationName: z.string().optional(),
  variables: asJson.pipe(z.record(z.string(), z.unknown())).optional(),
});

/** Subscriptions as event streams, one each: events `next` with a result, at last `complete`. */
export function openStreams(live: Live & { seats: Seats }): { onStream: RequestHandler; stop(): Promise<void> } {
  const open = new Set<Results>();
  let isStopping = false;

  const onStream: RequestHandler = async (req, res) => {
    const follower = followerOf(live, req, res);
    const caller = await follower.whoAsks();
    const leave = caller && live.seats.take(caller);
    if (!caller || !leave) return refuse(res, caller ? tooManyConnections() : unauthenticated());
    try {
      const asked = askedIn(req);
      const followed = asked && (await follow(live, follower, asked));
      if (!followed) return refuse(res, badInput('Send one operation: ?query=…&variables={…}.'));
      if (!followed.ok) return refuse(res, followed.error);
      if (isStopping || res.destroyed) return void followed.results.return();
      open.add(followed.results);
      res.once('close', () => void followed.results.return());
      await write(followed.results, res);
      open.delete(followed.results);
    } finally {
      leave();
    }
  };

  return {
    onStream,
    async stop() {
      isStopping = true;
      await Promise.all([...open].map((results) => results.return()));
    },
  };
}

function followerOf({ options }: Live, req: Request, res: Response): Follower {
  const { headers } = req;
  const whoAsks = () => callerOf(options, headers, null);
  return { headers, requestId: String(res.locals.requestId), address: req.ip ?? null, whoAsks };
}

/** What came by POST was checked at the door. */
function askedIn(req: Request): AskedOperation | null {
  return req.method === 'POST' ? (req.body as AskedOperation) : (fromQuery.safeParse(req.query).data ?? null);
}

/** A reader who is slow is waited for, and meanwhile changes of one order become one. */
async function write(results: Results, res: Response): Promise<void> {
  res.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // So that nginx passes events on at once.
    'x-accel-buffering': 'no',
    connection: 'close',
  });
  res.flushHeaders();
  const pulse = setInterval(() => res.write(':\n\n'), pulseMs);
  try {
    for await (const result of results) {
      const isTaken = res.write(`event: next\ndata: ${JSON.stringify(result)}\n\n`);
      if (!isTaken && !res.destroyed) await Promise.race([once(res, 'drain'), once(res, 'close')]);
    }
  } finally {
    clearInterval(pulse);
  }
  res.end('event: complete\ndata: \n\n');
}

const statuses: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, TOO_MANY_CONNECTIONS: 429 };

function refuse(res: Response, { message, locations, extensions }: ReturnType<typeof badInput>): void {
  const { requestId } = res.locals;
  const code = String(extensions.code);
  const status = statuses[code] ?? (code === 'INTERNAL_SERVER_ERROR' ? 500 : 400);
  res.status(status).json({ errors: [{ message, locations, extensions }], extensions: { requestId } });
}
