import { demoClientId, demoSecrets } from '@pgbridge/shared/demo';
import type { SandboxMall } from './cafe24/mall-state.ts';
import { createMalls, type MallSide } from './cafe24/malls.ts';
import { createPg, type ReferencePg } from './pg/pg.ts';
import type { PgDelays } from './pg/pg-context.ts';
import { loadState, StateSaver } from './state-file.ts';
import { type Listening, listen } from './web/listening.ts';

export type SandboxOptions = {
  /** 0 = any free port. */
  mallPort: number;
  pgPort: number;
  host?: string;
  /** Where the payment app is; may also be told later with `setAppUrl`. */
  appUrl: string | (() => string);
  malls: SandboxMall[];
  serviceKey: string;
  /** The app as Cafe24's developer console knows it; the demo's by default. */
  app?: { clientId: string; clientSecret: string; webhookKey: string };
  now?: () => Date;
  /** One JSON file that carries the data over a restart. */
  stateFile?: string;
  delays?: Partial<PgDelays>;
};

export type Sandbox = {
  mallUrl: string;
  pgUrl: string;
  mall: MallSide;
  pg: ReferencePg;
  setAppUrl(url: string): void;
  /** Resolves when neither side has anything under way. */
  settled(): Promise<void>;
  stop(): Promise<void>;
};

const hour = 3_600_000;
const usualDelays: PgDelays = {
  laterMs: 2000,
  afterTimeoutMs: 20_000,
  // reference-pg.md: 1 s, 5 s, 30 s, 5 min, 30 min, then hourly for 24 h.
  webhookRetriesMs: [1000, 5000, 30_000, 300_000, 1_800_000, ...Array<number>(24).fill(hour)],
};

/**
 * Starts the malls and the reference PG, each on its own port.
 * @throws when a port is taken (the message names it) or the state file is damaged.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { malls, serviceKey, stateFile, host = '127.0.0.1', now = () => new Date() } = options;
  const saved = stateFile ? await loadState(stateFile) : null;
  const urls = { mall: '', pg: '', app: options.appUrl };
  const saver = stateFile ? new StateSaver(stateFile, () => ({ malls: mallSide.data(), pg: pgSide.data() })) : null;
  const changed = () => saver?.changed();
  const faults = () => [...mallSide.faults(), ...pgSide.faults()];

  const mallSide = createMalls({
    malls,
    serviceKey,
    app: options.app ?? { clientId: demoClientId, ...demoSecrets },
    now,
    changed,
    saved: saved?.malls,
    baseUrl: () => urls.mall,
    appUrl: () => (typeof urls.app === 'string' ? urls.app : urls.app()),
    links: { faults, pgUrl: () => urls.pg },
  });
  const pgSide = createPg({
    merchants: malls.map(({ name, pgPublicKey, pgSecretKey }) => ({
      name,
      publicKey: pgPublicKey,
      secretKey: pgSecretKey,
    })),
    now,
    delays: { ...usualDelays, ...options.delays },
    changed,
    saved: saved?.pg,
    baseUrl: () => urls.pg,
    links: { faults, mallUrl: () => urls.mall },
  });

  const mallPort = await listen(mallSide.app, options.mallPort, host, "the sandbox's malls (SANDBOX_MALL_PORT)");
  let pgPort: Listening;
  try {
    pgPort = await listen(pgSide.app, options.pgPort, host, "the sandbox's payment company (SANDBOX_PG_PORT)");
  } catch (error) {
    await mallPort.stop();
    throw error;
  }
  urls.mall = mallPort.url;
  urls.pg = pgPort.url;
  pgSide.resume();

  return {
    mallUrl: urls.mall,
    pgUrl: urls.pg,
    mall: mallSide.helpers,
    pg: pgSide.helpers,
    setAppUrl(url) {
      urls.app = url;
    },
    async settled() {
      await Promise.all([pgSide.helpers.settled(), mallSide.helpers.settled()]);
    },
    async stop() {
      mallSide.stop();
      pgSide.stop();
      await Promise.all([mallPort.stop(), pgPort.stop()]);
      await saver?.finish();
    },
  };
}
