import type { Express } from 'express';
import type { Logger } from 'pino';
import serverPackage from '../package.json' with { type: 'json' };
import type { Config } from './config.ts';
import type { Clock } from './domain/clock.ts';
import type { HttpClient } from './gateways/http-client.ts';
import { mountHealth, type Readiness } from './http/health.ts';
import { mountMetrics } from './http/metrics.ts';
import { mountRequestLog } from './http/request-log.ts';
import type { Task } from './jobs/runner.ts';
import { overdueSince, readBacklog } from './store/backlog.ts';
import { type CommittedFact, watchCommits } from './store/commit-watch.ts';
import { storeObstacle } from './store/migrate.ts';
import { newId } from './store/new-id.ts';
import type { Orm } from './store/orm.config.ts';
import { addBacklogGauges } from './watching/backlog-gauges.ts';
import { createMeters, type Meters } from './watching/meters.ts';
import type { Trails } from './watching/trails.ts';

const { version } = serverPackage;

export type Watching = {
  /** The same client, whose calls are counted as those to this partner. */
  calling(partner: string): HttpClient;
  /** A task of timed work, drawn as a part of its order's trace. */
  followTask(name: string, task: Task): Task;
  /** First of all doors: what every request goes through, and the doors of whoever watches. */
  mount(app: Express, logger: Logger, readiness?: Readiness): void;
};

type Options = {
  orm: Orm;
  clock: Clock;
  client: HttpClient;
  appUrl: string;
  /** Null: nobody draws traces. */
  trails: Trails | null;
};

/** What whoever watches the process is told: health, version and figures. */
export function openWatching(config: Config, { orm, clock, client, appUrl, trails }: Options): Watching {
  const database = config.databaseUrl.startsWith('sqlite:') ? 'sqlite' : 'postgresql';
  const meters = createMeters({ version, role: config.role, database });
  const readGauges = addBacklogGauges(meters.registry, () => readBacklog(orm, clock.now()));
  const newRequestId = () => newId(clock.now());
  watchCommits(orm, {
    onOrder: trails?.meet,
    afterCommit(facts, ms) {
      meters.commit(ms);
      for (const fact of facts) count(meters, fact, clock.now());
    },
  });

  return {
    calling: (partner) => ({
      ...client,
      async send(call) {
        const sent = await client.send(call);
        const { failureKind, httpStatus, durationMs } = sent.exchange;
        const outcome = failureKind ?? `${String(httpStatus)[0]}xx`;
        meters.call(partner, outcome, durationMs);
        const attributes = { 'http.request.method': call.method, 'server.address': new URL(call.url).host, outcome };
        trails?.call({ name: `${call.method} ${partner}`, failed: outcome !== '2xx', attributes }, durationMs);
        return sent;
      },
    }),
    followTask(name, task) {
      if (!trails) return task;
      return async () => {
        const trail = trails.begin('task', newRequestId());
        let failed = true;
        try {
          await trail.within(task);
          failed = false;
        } finally {
          trail.end({ name, failed, attributes: {} });
        }
      };
    },
    mount(app, logger, readiness = () => storeObstacle(orm)) {
      const follow = trails && ((id: string) => trails.begin('server', id));
      mountRequestLog(app, { logger, newRequestId, onAnswer: meters.request, follow });
      mountHealth(app, { version, readiness, overdue: () => overdueSince(orm, clock.now()) });
      mountMetrics(app, {
        token: config.metricsToken,
        appUrl,
        contentType: meters.registry.contentType,
        async read() {
          await readGauges();
          return meters.registry.metrics();
        },
      });
    },
  };
}

function count(meters: Meters, fact: CommittedFact, now: Date): void {
  switch (fact.kind) {
    case 'order':
      meters.order(fact.flow, fact.status, fact.mallId);
      break;
    case 'message':
      meters.message(fact.name, fact.direction, fact.verdict);
      break;
    case 'notification': {
      const { name, status, mallId, createdAt } = fact;
      if (status !== 'PENDING') meters.told(name, status, mallId, (now.getTime() - createdAt.getTime()) / 1_000);
    }
  }
}
