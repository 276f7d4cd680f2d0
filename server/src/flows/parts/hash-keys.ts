import type { HashKeys, SignedMessage } from '../../domain/explain-hash/explain-hash.ts';
import { findMallsWithPgKeys } from '../../store/malls.ts';
import type { Bridge } from '../bridge.ts';
import { pgKeysOf } from '../bridge.ts';

export type KeyHolder = Pick<Bridge, 'orm' | 'vault' | 'serviceKeys' | 'cafe24App'>;

/** A PG rarely mixes up more than a few of its merchants. */
const mostOtherMalls = 20;

/** The keys that a message of this mall may have been signed with; of other malls only for messages of the PG. */
export async function hashKeysFor(
  holder: KeyHolder,
  kind: SignedMessage['kind'],
  mallId: string | undefined,
): Promise<HashKeys> {
  const isOfPg = kind === 'pg-webhook' || kind === 'pg-refund-webhook';
  const malls =
    mallId || isOfPg ? await findMallsWithPgKeys(holder.orm.em.fork(), mallId, isOfPg ? mostOtherMalls : 0) : [];
  const own = malls.find(({ id }) => id === mallId);
  const { clientId, clientSecret, webhookKey } = holder.cafe24App;
  return {
    serviceKeys: holder.serviceKeys,
    clientId,
    clientSecret,
    webhookKey,
    pg: own ? pgKeysOf(holder, own) : null,
    otherPgSecrets: malls.filter((mall) => mall !== own).map((mall) => pgKeysOf(holder, mall)?.secretKey ?? ''),
  };
}
