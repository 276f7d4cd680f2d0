import { randomBytes } from 'node:crypto';
import { type Sandbox, startSandbox } from '@pgbridge/sandbox/sandbox';
import { demoClientId, demoMalls } from '@pgbridge/shared/demo';
import pg from 'pg';
import { systemClock } from '../../src/domain/clock.ts';
import { migrate } from '../../src/store/migrate.ts';
import { type Orm, openOrm } from '../../src/store/orm.config.ts';
import { createVault } from '../../src/store/vault.ts';
import { startBalancer } from './balancer.ts';
import { addDemoMalls } from './demo-malls.ts';
import { type PostgresServer, startPostgres } from './postgres.ts';
import { type Program, type ServerProcess, startServerProcess } from './server-process.ts';

export type Machines = {
  postgres: PostgresServer;
  sandbox: Sandbox;
  /** The same database, for looking. */
  orm: Orm;
  servers: ServerProcess[];
  /** What every server is started with, but its port and role. */
  settings: Record<string, string>;
  /** Moves the clock of every server on, also of those that are started later. */
  pass(seconds: number): void;
  /** Starts one more server; partners reach the web ones in turn, by one address. */
  add(role: 'web' | 'worker'): Promise<ServerProcess>;
  stop(): Promise<void>;
};

/** A PostgreSQL of its own, the sandbox as partner, and as many server processes as are added. @param program what they run, the source when left out */
export async function startMachines(program?: Program): Promise<Machines> {
  const postgres = await startPostgres();
  const databaseUrl = `${postgres.url}/machines`;
  const servers: ServerProcess[] = [];
  const key = randomBytes(32);
  const secrets = { clientSecret: randomText(), webhookKey: randomText(), serviceKey: randomText() };
  await createDatabase(`${postgres.url}/postgres`, 'machines');
  await migrate(databaseUrl);
  let passed = 0;
  const webs = () => servers.filter(({ role }) => role === 'web').map(({ url }) => url);
  const balancer = await startBalancer(webs);
  const sandbox = await startSandbox({
    mallPort: 0,
    pgPort: 0,
    appUrl: balancer.url,
    malls: demoMalls,
    serviceKey: secrets.serviceKey,
    app: { clientId: demoClientId, ...secrets },
    delays: { laterMs: 0, webhookRetriesMs: [...Array<number>(20).fill(250), ...Array<number>(60).fill(1_000)] },
  });
  const orm = await openOrm(databaseUrl);
  const vault = createVault([{ id: 'test', key }]);
  await addDemoMalls({ bridge: { orm, vault, clock: systemClock, pg: { name: 'reference' } } });
  const settings = {
    DATABASE_URL: databaseUrl,
    APP_URL: balancer.url,
    CAFE24_CLIENT_ID: demoClientId,
    CAFE24_CLIENT_SECRET: secrets.clientSecret,
    CAFE24_WEBHOOK_KEY: secrets.webhookKey,
    CAFE24_SERVICE_KEY: secrets.serviceKey,
    CAFE24_API_URL: `${sandbox.mallUrl}/cafe24/{mall_id}`,
    PG_API_URL: sandbox.pgUrl,
    ENCRYPTION_KEYS: `test:${key.toString('base64')}`,
    AUTH_SECRET: randomText(),
    OUTBOUND_ALLOW: [sandbox.mallUrl, sandbox.pgUrl].map((url) => new URL(url).host).join(','),
  };
  return {
    postgres,
    sandbox,
    orm,
    servers,
    settings,
    pass(seconds) {
      passed += seconds;
      for (const server of servers) server.pass(seconds);
    },
    async add(role) {
      const server = await startServerProcess({ ...settings, ROLE: role }, program);
      server.pass(passed);
      servers.push(server);
      return server;
    },
    async stop() {
      await Promise.all(servers.map((server) => server.end('SIGKILL')));
      await balancer.stop();
      await sandbox.stop();
      await orm.close();
      await postgres.stop();
    },
  };
}

const randomText = () => randomBytes(24).toString('hex');

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
}
