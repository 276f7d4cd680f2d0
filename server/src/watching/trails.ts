import { AsyncLocalStorage } from 'node:async_hooks';

/** Something that took time: a request, a task, or a call within one of them. Times are milliseconds since 1970. */
export type Span = {
  name: string;
  kind: 'server' | 'task' | 'call';
  began: number;
  ended: number;
  failed: boolean;
  attributes: Record<string, string | number>;
};

/** What was done at one request or task: which order it met first, and the calls that it made. */
export type Walk = { id: string; orderId: string | null; root: Span; calls: Span[] };

type Trail = {
  /** Does something, of which what is noted meanwhile is a part. */
  within<Result>(work: () => Result): Result;
  end(root: Pick<Span, 'name' | 'failed' | 'attributes'>): void;
};

export type Trails = {
  begin(kind: 'server' | 'task', id: string): Trail;
  /** What is under way meets this order. */
  meet(orderId: string): void;
  call(call: Pick<Span, 'name' | 'failed' | 'attributes'>, ms: number): void;
};

/** A walk that calls for ever must not fill the memory. */
const mostCalls = 100;

/** Keeps what belongs to one request or task together, without the flows' knowing. Those that met no order are not told of, unless they failed. */
export function createTrails(tell: (walk: Walk) => void): Trails {
  const underWay = new AsyncLocalStorage<{ orderId: string | null; calls: Span[] }>();
  return {
    begin(kind, id) {
      const noted = { orderId: null as string | null, calls: [] as Span[] };
      const began = nowMs();
      return {
        within: (work) => underWay.run(noted, work),
        end(root) {
          if (noted.orderId || root.failed) tell({ id, ...noted, root: { ...root, kind, began, ended: nowMs() } });
        },
      };
    },
    meet(orderId) {
      const noted = underWay.getStore();
      if (noted) noted.orderId ??= orderId;
    },
    call(call, ms) {
      const noted = underWay.getStore();
      const ended = nowMs();
      if (noted && noted.calls.length < mostCalls)
        noted.calls.push({ ...call, kind: 'call', began: ended - ms, ended });
    },
  };
}

const nowMs = () => performance.timeOrigin + performance.now();
