import type { Express } from 'express';
import serverPackage from '../package.json' with { type: 'json' };
import type { Config } from './config.ts';
import type { Clock } from './domain/clock.ts';
import type { HttpClient } from './gateways/http-client.ts';
import { mountHealth, type Readiness } from './http/health.ts';
import { mountMetrics } from './http/metrics.ts';
import { overdueSince, readBacklog } from './store/backlog.ts';
import { type CommittedFact, watchCommits } from './store/commit-watch.ts';
import { storeObstacle } from './store/migrate.ts';
import type { Orm } from './store/orm.config.ts';
import { addBacklogGauges } from './watching/backlog-gauges.ts';
import { createMeters, type Meters } from './watching/meters.ts';

const { version } = serverPackage;

export type Watching = {
  meters: Meters;
  /** The same client, whose calls are counted as those to this partner. */
  calling(partner: string): HttpClient;
  mount(app: Express, readiness?: Readiness): void;
};

/** What whoever watches the process is told: health, version and figures. */
export function openWatching(config: Config, orm: Orm, clock: Clock, client: HttpClient, appUrl: string): Watching {
  const database = config.databaseUrl.startsWith('sqlite:') ? 'sqlite' : 'postgresql';
  const meters = createMeters({ version, role: config.role, database });
  const readGauges = addBacklogGauges(meters.registry, () => readBacklog(orm, clock.now()));
  watchCommits(orm, {
    afterCommit(facts, ms) {
      meters.commit(ms);
      for (const fact of facts) count(meters, fact, clock.now());
    },
  });

  return {
    meters,
    calling: (partner) => ({
      ...client,
      async send(call) {
        const sent = await client.send(call);
        const { failureKind, httpStatus, durationMs } = sent.exchange;
        meters.call(partner, failureKind ?? `${String(httpStatus)[0]}xx`, durationMs);
        return sent;
      },
    }),
    mount(app, readiness = () => storeObstacle(orm)) {
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
