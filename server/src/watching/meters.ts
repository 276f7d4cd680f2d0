import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { mallBucketOf } from '../domain/mall-bucket.ts';

/** What this process counts by itself. Labels are few and bounded: no order, no mall, no address. */
export type Meters = ReturnType<typeof createMeters>;

const quick = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];
/** The schedule of tries goes over three days. */
const ages = [1, 5, 15, 60, 300, 900, 3_600, 14_400, 43_200, 86_400, 259_200];

export function createMeters({ version, role, database }: { version: string; role: string; database: string }) {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'pgbridge_build_info',
    help: 'Always 1; which version runs, in which role, on which database.',
    labelNames: ['version', 'role', 'database'],
    registers,
  }).set({ version, role, database }, 1);

  const requests = new Histogram({
    name: 'pgbridge_http_request_seconds',
    help: 'Requests answered, by route (its pattern, never a path).',
    labelNames: ['method', 'route', 'status'],
    buckets: quick,
    registers,
  });
  const calls = new Histogram({
    name: 'pgbridge_outgoing_call_seconds',
    help: 'Calls to partners; outcome is the class of the status, or why no answer came.',
    labelNames: ['partner', 'outcome'],
    buckets: quick,
    registers,
  });
  const commits = new Histogram({
    name: 'pgbridge_commit_seconds',
    help: 'What it took the database to commit.',
    buckets: [0.001, ...quick],
    registers,
  });
  const orders = new Counter({
    name: 'pgbridge_order_changes_total',
    help: 'Orders that came into a status, by flow and group of malls.',
    labelNames: ['flow', 'status', 'mall_bucket'],
    registers,
  });
  const messages = new Counter({
    name: 'pgbridge_messages_total',
    help: 'Messages from and to partners, with our verdict.',
    labelNames: ['kind', 'direction', 'verdict'],
    registers,
  });
  const told = new Histogram({
    name: 'pgbridge_notification_age_seconds',
    help: 'Age of notifications from their creation, pauses included, when Cafe24 took them or they were given up.',
    labelNames: ['kind', 'status', 'mall_bucket'],
    buckets: ages,
    registers,
  });
  return {
    registry,
    request: (method: string, route: string, status: number, ms: number) =>
      requests.observe({ method, route, status: String(status) }, ms / 1_000),
    call: (partner: string, outcome: string, ms: number) => calls.observe({ partner, outcome }, ms / 1_000),
    commit: (ms: number) => commits.observe(ms / 1_000),
    order: (flow: string, status: string, mallId: string) =>
      orders.inc({ flow, status, mall_bucket: mallBucketOf(mallId) }),
    message: (kind: string, direction: string, verdict: string) => messages.inc({ kind, direction, verdict }),
    told: (kind: string, status: string, mallId: string | null, seconds: number) =>
      told.observe({ kind, status, mall_bucket: mallId === null ? 'unknown' : mallBucketOf(mallId) }, seconds),
  };
}
