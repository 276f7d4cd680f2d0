import type { Config } from '../config.ts';
import type { Clock } from '../domain/clock.ts';
import { mallApiUrl } from '../gateways/cafe24-host.ts';
import { type Answer, createHttpClient, type HttpClient } from '../gateways/http-client.ts';
import { referencePg } from '../gateways/pg/reference/index.ts';
import type { Mall } from '../store/entities/mall.ts';
import { findMallsWithPgKeys } from '../store/malls.ts';
import { storeObstacle } from '../store/migrate.ts';
import { type Orm, openOrm } from '../store/orm.config.ts';
import { createVault } from '../store/vault.ts';

/** One thing that was looked at: what was found, and when it is wrong, what mends it. */
export type Finding = { check: string; ok: boolean; found: string; mend?: string };

/** A mall more or less says nothing new about keys. */
const mostMalls = 100;
/** Cafe24's and our clocks may differ by this; a launch link counts for an hour, other partners are stricter. */
const clockSlackSeconds = 30;

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
  const shut = malls.filter(
    ({ pgSecretKeySealed }) => pgSecretKeySealed && !opens(() => vault.open(pgSecretKeySealed)),
  );
  if (shut.length === 0)
    return [{ check: 'keys', ok: true, found: `the PG keys of ${malls.length} malls can be opened` }];
  return shut.map(({ id, pgSecretKeySealed }) => ({
    check: 'keys',
    ok: false,
    found: `the PG key of ${id} cannot be opened`,
    mend: `put the key with the id "${pgSecretKeySealed?.split('.')[0]}" back into ENCRYPTION_KEYS, behind the first`,
  }));
}

function opens(open: () => string): boolean {
  try {
    return open() !== '';
  } catch {
    return false;
  }
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
    ...(pg.answer && mall ? [await examineAccount(config, client, mall)] : []),
  ];
  return { findings, time: cafe24?.answer?.date ?? pg.answer?.date ?? null };
}

type Reach = { answer: Answer | null; failure: string | null };

/** Any answer will do: what is asked here needs no right and changes nothing. */
async function reach(client: HttpClient, url: string): Promise<Reach> {
  const { exchange, answer } = await client.send({ method: 'GET', url, verdict: { kind: 'free' } });
  return {
    answer: answer && answer.status < 500 ? answer : null,
    failure: exchange.failureKind ?? `HTTP ${answer?.status}`,
  };
}

function reached(check: string, { answer, failure }: Reach, setting: string): Finding {
  if (answer) return { check, ok: true, found: `answers (HTTP ${answer.status})` };
  const mend = `check ${setting}, and that this machine may call out (name service, firewall, proxy, certificates)`;
  return { check, ok: false, found: `does not answer (${failure})`, mend };
}

async function examineAccount(config: Config, client: HttpClient, mall: Mall): Promise<Finding> {
  const { pgApiUrl: apiUrl, outboundAllow: allow, encryptionKeys } = config;
  const { id, pgPublicKey: publicKey, pgSecretKeySealed: sealed } = mall;
  const found = (ok: boolean, words: string, mend?: string) => ({ check: 'pg account', ok, found: words, mend });
  const vault = createVault(encryptionKeys);
  if (!publicKey || !sealed || !opens(() => vault.open(sealed))) return found(false, `${id} has no key that opens`);
  const pg = referencePg({ client, apiUrl, policy: { allow } });
  const outcome = await pg.verifyAccount({ publicKey, secretKey: vault.open(sealed) });
  if (outcome.kind === 'accepted') return found(true, `the PG takes the keys of ${id}`);
  if (outcome.kind === 'lost') return found(false, `the PG did not say (${outcome.failure})`, 'try again in a minute');
  return found(
    false,
    `the PG refuses the keys of ${id}`,
    'the merchant must link the PG account again, in the right mode',
  );
}

function examineClock(clock: Clock, theirs: Date | null): Finding {
  if (!theirs) return { check: 'clock', ok: true, found: 'not compared: nobody told the time' };
  const seconds = Math.round(Math.abs(clock.now().getTime() - theirs.getTime()) / 1_000);
  const found = `${seconds} s from the partner's clock`;
  if (seconds <= clockSlackSeconds) return { check: 'clock', ok: true, found };
  return { check: 'clock', ok: false, found, mend: "set this machine's clock by NTP" };
}
