import { fromKysely, PgBoss } from 'pg-boss';
import bossPackage from 'pg-boss/package.json' with { type: 'json' };
import type { Orm } from './orm.config.ts';

/** A transaction of the ORM's, as pg-boss takes it. */
export type OpenTransaction = Parameters<typeof fromKysely>[0];

/** The one queue: a job in it means "look at what is due". */
export const jobQueue = 'timed-work';

/** Jobs are hints, so they are kept only for as long as somebody may wonder why nothing happened. */
const queueSettings = {
  notify: true,
  retryLimit: 3,
  retryDelay: 1,
  expireInSeconds: 60,
  deleteAfterSeconds: 600,
};

const quiet = { supervise: false, schedule: false, registerInstance: false } as const;

/** Makes pg-boss's own schema and our queue, or brings them up to date. Only one process at a time may do it. */
export async function installJobQueue(orm: Orm, databaseUrl: string): Promise<void> {
  if (await isInstalled(orm)) return;
  const boss = new PgBoss({ connectionString: databaseUrl, max: 1, ...quiet });
  boss.on('error', () => {});
  try {
    await boss.start();
    await boss.createQueue(jobQueue, queueSettings);
    await boss.updateQueue(jobQueue, queueSettings);
  } catch (error) {
    throw isForbidden(error) ? new Error(forbidden, { cause: error }) : error;
  } finally {
    await boss.stop({ graceful: false });
  }
}

async function isInstalled(orm: Orm): Promise<boolean> {
  const boss = new PgBoss({ db: fromKysely(orm.em.getKysely()), ...quiet });
  const { schema } = bossPackage.pgboss;
  return (
    (await boss.isInstalled()) && (await boss.schemaVersion()) === schema && (await boss.getQueue(jobQueue)) !== null
  );
}

const forbidden =
  'the database user may not make the schema "pgboss", which timed work needs: ' +
  'grant it CREATE on the database, or run `pgbridge migrate` once with a user who may';

const isForbidden = (error: unknown) => error instanceof Error && 'code' in error && error.code === '42501';

type QueueOptions = {
  /** Whether this process works too: then it listens for jobs and clears old ones away. */
  works: boolean;
  /** The database went away, or came back; pg-boss goes on by itself. */
  onError: (error: unknown) => void;
};

/** Opens the queue with two connections of its own, and one more to listen on. */
export async function openJobQueue(databaseUrl: string, { works, onError }: QueueOptions): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    max: 2,
    migrate: false,
    schedule: false,
    supervise: works,
    useListenNotify: works,
    registerInstance: works,
    maintenanceIntervalSeconds: 600,
    connectionTimeoutMillis: 5_000,
    notifyHeartbeatIntervalMs: 5_000,
  });
  boss.on('error', onError);
  await boss.start();
  return boss;
}

/**
 * Asks for a look at each of these times, in a transaction of somebody else's: there is a job exactly if its commit succeeds.
 * Waits are handed over, not times, because pg-boss goes by the database's clock.
 */
export async function planLooks(boss: PgBoss, transaction: OpenTransaction, dueAt: Date[], now: Date): Promise<void> {
  const jobs = dueAt.map((at) => ({ startAfter: Math.max(0, Math.ceil((at.getTime() - now.getTime()) / 1_000)) }));
  await boss.insert(jobQueue, jobs, { db: fromKysely(transaction) });
}
