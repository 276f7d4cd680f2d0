import type { RunTimeSettings } from '../config-run-time.ts';
import type { Clock } from '../domain/clock.ts';
import type { OutboundPolicy } from '../domain/outbound.ts';
import type { Cafe24 } from '../gateways/cafe24.ts';
import type { Cafe24Admin } from '../gateways/cafe24-admin.ts';
import type { Cafe24OAuth } from '../gateways/cafe24-oauth.ts';
import type { PaymentCompany, PgKeys } from '../gateways/pg/payment-company.ts';
import type { Mall } from '../store/entities/mall.ts';
import type { Orm } from '../store/orm.config.ts';
import type { Vault } from '../store/vault.ts';
import type { InHand } from './parts/in-hand.ts';
import type { SettingsBook } from './settings.ts';

/** Everything a flow works with. Put together once, in `app.ts`. */
export type Bridge = {
  orm: Orm;
  vault: Vault;
  clock: Clock;
  pg: PaymentCompany;
  cafe24: Cafe24;
  cafe24Admin: Cafe24Admin;
  cafe24OAuth: Cafe24OAuth;
  /** Who we are to Cafe24 (contract.md §1). */
  cafe24App: { clientId: string; clientSecret: string; webhookKey: string };
  policy: OutboundPolicy;
  /** What external checkout goes by. */
  external: {
    /** For the links to the review page: the first signs, all verify. */
    linkKeys: readonly [string, ...string[]];
    /** What malls load on their product and basket pages: its address, and the checksum browsers hold it to. */
    scriptTag: { src: string; integrity: string };
  };
  /** First signs, all verify. */
  serviceKeys: readonly [string, ...string[]];
  /** Those in force that staff may change; read them when they are needed, since they change under everybody. */
  settings: RunTimeSettings;
  settingsBook: SettingsBook;
  /** Numbers in [0, 1) for jitter; seedable. */
  random: () => number;
  /** Our own address as partners reach it. */
  appUrl: string;
  /** Whether a rejected message of this address is still stored whole (design: 60 a minute), else it is only counted. */
  keepsRejected: (remoteAddress: string) => boolean;
  /** Whether there is time now to find out why a rejected message's signature does not fit; counts it. */
  explainsRejected: () => boolean;
  /** Notifications that this process is sending. */
  inHand: InHand;
  /** Tells whoever draws traces which order the request or task in hand is about; for work that shares a transaction with others'. */
  meets?: ((orderId: string) => void) | undefined;
  /** How many seconds a mall's next payment request must wait, or null when it may go on; counts it. */
  secondsToWait: (mallId: string) => Promise<number | null>;
};

type KeptKeys = Pick<Mall, 'pgPublicKey' | 'pgSecretKeySealed'>;

/** The merchant's keys at the PG are there. */
export function hasPgKeys({ pgPublicKey, pgSecretKeySealed }: KeptKeys): boolean {
  return Boolean(pgPublicKey && pgSecretKeySealed);
}

/** The merchant's keys at the PG, opened; null when the mall has none. */
export function pgKeysOf(bridge: Pick<Bridge, 'vault'>, mall: KeptKeys): PgKeys | null {
  if (!mall.pgPublicKey || !mall.pgSecretKeySealed) return null;
  return { publicKey: mall.pgPublicKey, secretKey: bridge.vault.open(mall.pgSecretKeySealed) };
}
