import type { Config } from '../config.ts';
import type { Clock } from '../domain/clock.ts';
import { clockSkew } from '../domain/clock-skew.ts';
import { mallApiUrl } from '../gateways/cafe24-host.ts';
import { createHttpClient, type HttpClient } from '../gateways/http-client.ts';
import { referencePg } from '../gateways/pg/reference/index.ts';
import { type Reach, reach } from '../gateways/reach.ts';
import type { Mall } from '../store/entities/mall.ts';
import { findMallsWithPgKeys } from '../store/malls.ts';
import { storeObstacle } from '../store/migrate.ts';
import { type Orm, openOrm } from '../store/orm.config.ts';
import { createVault } from '../store/vault.ts';
import { openedKeys, testAccount } from './parts/test-account.ts';

/** One thing that was looked at: what was found, and when it is wrong, what mends it. */
export type Finding = { check: string; ok: boolean; found: string; mend?: string };

/** A mall more or less says nothing new about keys. */
const mostMalls = 100;

/** Looks at everything that must be right before payments can be: database, keys, the clock, and the partners. Changes nothing. */
export async function examine(config: Config, clock: Clock): Promise<Finding[]> {
  const store = await examineStore(config);
  const client = createHttpClient({ policy: { allow: config.outboundAllow }, now: () => clock.now() });
  try {
    const { findings, time } = await examinePartners(config, client, store.malls);
    return [store.finding, ...examineKeys(config, store.malls), ...findings, examineClock(clock, time)];
  } finally {
    await client.close();
  }
}

async function examineStore({ databaseUrl }: Config): Promise<{ finding: Finding; malls: Mall[] }> {
  const lost = (found: string, mend: string) => ({ finding: { check: 'database', ok: false, found, mend }, malls: [] });
  let orm: Orm;
  try {
    orm = await openOrm(databaseUrl);
  } catch {
    return lost('cannot be opened', 'check DATABASE_URL, and that the database runs and lets this machine in');
  }
  try {
    const obstacle = await storeObstacle(orm);
    if (obstacle === 'migrations pending') return lost(obstacle, 'run "pgbridge migrate", or start the server once');
    if (obstacle) return lost(obstacle, 'check DATABASE_URL, and that the database runs and lets this machine in');
    const malls = await findMallsWithPgKeys(orm.em.fork(), undefined, mostMalls);
    return { finding: { check: 'database', ok: true, found: 'reachable, newest schema' }, malls };
  } finally {
    await orm.close();
  }
}

/** Whether the stored secrets can still be opened. */
function examineKeys({ encryptionKeys }: Config, malls: Mall[]): Finding[] {
  const vault = createVault(encryptionKeys);
  const shut = malls.filter((mall) => !openedKeys({ vault }, mall));
  if (shut.length === 0)
    return [{ check: 'keys', ok: true, found: `the PG keys of ${malls.length} malls can be opened` }];
  return shut.map(({ id, pgSecretKeySealed }) => ({
    check: 'keys',
    ok: false,
    found: `the PG key of ${id} cannot be opened`,
    mend: `put the key with the id "${pgSecretKeySealed?.split('.')[0]}" back into ENCRYPTION_KEYS, behind the first`,
  }));
}

type Partners = { findings: Finding[]; time: Date | null };

async function examinePartners(config: Config, client: HttpClient, malls: Mall[]): Promise<Partners> {
  const [mall] = malls;
  const cafe24 = mall ? await reach(client, mallApiUrl(config.cafe24ApiUrl, mall.id)) : null;
  const pg = await reach(client, `${config.pgApiUrl}/v1/account`);
  const findings = [
    cafe24
      ? reached('cafe24', cafe24, 'CAFE24_API_URL')
      : { check: 'cafe24', ok: true, found: 'not tried: no mall has linked a PG account yet' },
    reached('pg', pg, 'PG_API_URL'),
    ...(!pg.failure && mall ? [await examineAccount(config, client, mall)] : []),
  ];
  return { findings, time: cafe24?.date ?? pg.date };
}

function reached(check: string, { status, failure }: Reach, setting: string): Finding {
  if (!failure) return { check, ok: true, found: `answers (HTTP ${status})` };
  const mend = `check ${setting}, and that this machine may call out (name service, firewall, proxy, certificates)`;
  return { check, ok: false, found: `does not answer (${failure})`, mend };
}

async function examineAccount(config: Config, client: HttpClient, mall: Mall): Promise<Finding> {
  const { pgApiUrl: apiUrl, outboundAllow: allow, encryptionKeys } = config;
  const { id } = mall;
  const words = (ok: boolean, found: string, mend?: string) => ({ check: 'pg account', ok, found, mend });
  const pg = referencePg({ client, apiUrl, policy: { allow } });
  const tested = await testAccount({ vault: createVault(encryptionKeys), pg }, mall);
  switch (tested?.finding) {
    case 'KEYS_TAKEN':
      return words(true, `the PG takes the keys of ${id}`);
    case 'KEYS_REFUSED':
      return words(
        false,
        `the PG refuses the keys of ${id}`,
        'the merchant must link the PG account again, in the right mode',
      );
    case 'PG_SILENT':
      return words(false, `the PG did not say (${tested.params.failure})`, 'try again in a minute');
    default:
      return words(false, `${id} has no key that opens`);
  }
}

function examineClock(clock: Clock, theirs: Date | null): Finding {
  if (!theirs) return { check: 'clock', ok: true, found: 'not compared: nobody told the time' };
  const { seconds, isRight } = clockSkew(clock.now(), theirs);
  const found = `${seconds} s from the partner's clock`;
  return { check: 'clock', ok: isRight, found, ...(!isRight && { mend: "set this machine's clock by NTP" }) };
}
