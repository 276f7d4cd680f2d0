import type { RequiredEntityData } from '@mikro-orm/core';
import { neededScopes } from '../../src/gateways/cafe24-oauth.ts';
import { MallCheck } from '../../src/store/entities/mall-check.ts';
import { MallEvent } from '../../src/store/entities/mall-event.ts';
import { MallToken } from '../../src/store/entities/mall-token.ts';
import { newId } from '../../src/store/new-id.ts';
import type { Em } from '../../src/store/orm.config.ts';
import { someTime } from './builders.ts';

/*
 * Rows about a mall, for tests: like `builders`.
 */

type Given<Row extends object> = Partial<RequiredEntityData<Row>>;

/** Rights in a mall, good for 14 days. */
export async function aMallToken(em: Em, given: Given<MallToken> & Pick<MallToken, 'mallId'>): Promise<MallToken> {
  const token = em.create(MallToken, {
    accessTokenSealed: 'sealed access token',
    refreshTokenSealed: 'sealed refresh token',
    accessExpiresAt: new Date(someTime.getTime() + 2 * 3_600_000),
    refreshExpiresAt: new Date(someTime.getTime() + 14 * 24 * 3_600_000),
    scopes: [...neededScopes],
    leasedUntil: null,
    ...given,
  });
  return write(em, token);
}

/** What testing a line of a mall's setup said: that the PG refuses the keys. */
export async function aMallCheck(em: Em, given: Given<MallCheck> & Pick<MallCheck, 'mallId'>): Promise<MallCheck> {
  const refused = { code: 'PG_KEYS', finding: 'KEYS_REFUSED', state: 'BAD', params: { httpStatus: 401 } } as const;
  return write(em, em.create(MallCheck, { ...refused, testedAt: someTime, ...given }));
}

export async function aMallEvent(em: Em, given: Given<MallEvent> & Pick<RequiredEntityData<MallEvent>, 'mall'>) {
  const at = given.at instanceof Date ? given.at : someTime;
  const line = { id: newId(at), at, kind: 'INSTALLED', actor: 'MERCHANT', by: null, params: {} } as const;
  return write(em, em.create(MallEvent, { ...line, ...given }));
}

async function write<Row extends object>(em: Em, row: Row): Promise<Row> {
  await em.persist(row).flush();
  return row;
}
