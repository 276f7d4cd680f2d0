import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Mall } from '../../../server/src/store/entities/mall.ts';
import { Shop } from '../../../server/src/store/entities/shop.ts';
import { migrate, withStore } from '../../../server/src/store/migrate.ts';
import { newId } from '../../../server/src/store/new-id.ts';
import type { Orm } from '../../../server/src/store/orm.config.ts';
import { createVault } from '../../../server/src/store/vault.ts';
import { freePort, settings } from '../console/served-console.ts';
import { type Child, startChild } from './child.ts';
import { shop } from './messages.ts';

type Start = { jobs: boolean; role?: 'web' | 'worker'; profileTo?: string };

/** One database with one mall, a partner that answers at once, and as many servers on it as are started. */
export type World = {
  partnerUrl: string;
  serviceKey: string;
  isShared: boolean;
  startServer(start: Start): Promise<Child>;
  /** Requests to a bare server; `shared`: those that wait together share a commit. */
  startBare(shared: boolean): Promise<Child>;
  read<T>(work: (orm: Orm) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
};

/** @param databaseUrl an empty PostgreSQL database; left out, a SQLite file in a new folder */
export async function createWorld(databaseUrl?: string): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'pgbridge-bench-'));
  const partnerPort = await freePort();
  const partner = await startChild('serve-partner.ts', { port: partnerPort, args: [String(partnerPort)] });
  const env: Record<string, string> = {
    ...settings(folder, 0),
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    PG_API_URL: partner.url,
    OUTBOUND_ALLOW: `127.0.0.1:${partnerPort}`,
    RATE_LIMIT_PER_MALL: '0',
  };
  const storeUrl = env.DATABASE_URL ?? '';
  await migrate(storeUrl);
  await withStore(storeUrl, (orm) => addShop(orm, env.ENCRYPTION_KEYS ?? ''));
  return {
    partnerUrl: partner.url,
    serviceKey: env.CAFE24_SERVICE_KEY ?? '',
    isShared: databaseUrl !== undefined,
    async startServer({ jobs, role, profileTo }) {
      const port = await freePort();
      const profile = profileTo ? ['--cpu-prof', `--cpu-prof-dir=${profileTo}`] : [];
      return startChild('serve-measured.ts', {
        port,
        nodeArgs: profile,
        args: jobs ? [] : ['--without-jobs'],
        env: { ...env, PORT: String(port), APP_URL: `http://127.0.0.1:${port}`, ...(role && { ROLE: role }) },
        readyAt: '/readyz',
      });
    },
    async startBare(shared) {
      const port = await freePort();
      const file = join(folder, shared ? 'bare-shared.sqlite' : 'bare.sqlite');
      return startChild('serve-bare.ts', { port, args: [String(port), file, ...(shared ? ['--shared'] : [])] });
    },
    read: (work) => withStore(storeUrl, work),
    async stop() {
      await partner.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function addShop(orm: Orm, encryptionKeys: string): Promise<void> {
  const [id = '', key = ''] = encryptionKeys.split(':');
  const em = orm.em.fork();
  const now = new Date();
  const mall = em.create(Mall, {
    id: shop.mallId,
    name: 'Bench',
    pgAdapter: 'reference',
    pgPublicKey: shop.publicKey,
    pgSecretKeySealed: createVault([{ id, key: Buffer.from(key, 'base64') }]).seal(shop.secretKey),
    domains: [],
    paymentMethod: 'card',
    installedAt: now,
  });
  em.create(Shop, { id: newId(now), mall, shopNo: 1, currency: 'KRW', partnerId: shop.partnerId, enabled: true });
  await em.flush();
}
